"""A little Great Britain: a dozen councils that vote and authorities that do not, for the spec of the national measure.

Each council has wards fought by the three parties now and on 22 May 2014, when the country stood at 29, 31 and 13. A ward has a
hundred votes for every per cent, so that a sheet can be worked out on paper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import notation
from night_of import night_of
from nightdesk.context.area_constituencies import AreaPart
from nightdesk.context.constituencies import Constituency, ParliamentaryCandidate
from nightdesk.context.context import Context
from nightdesk.context.earlier_contests import EarlierContest
from nightdesk.context.eu_vote import CountingArea, Nation
from nightdesk.context.national_shares import NationalShare
from nightdesk.night import Night
from nightdesk.register.party import CON, LAB, LD

THEN = (30, 30, 15)
"""Con, Lab and LD in every ward in 2014, per cent; the rest is UKIP's."""
NAMES = ("Alder", "Ash", "Beech", "Birch", "Cedar", "Elm", "Hazel", "Holly", "Larch", "Maple", "Oak", "Pine")
REGIONS = ("East", "North", "South")
BASES = (
    NationalShare("2014-05-22", "2014-05-23", "projected_national_share", "BBC", 29, 31, 13, 17, "high", "made-up"),
    NationalShare("2014-05-22", "2014-05-23", "national_equivalent_vote", "R&T", 30, 31, 11, 18, "high", "made-up"),
    NationalShare("2016-05-05", "2016-05-06", "projected_national_share", "BBC", 30, 31, 15, 12, "high", "made-up"),
    NationalShare("2018-05-03", "2018-05-04", "projected_national_share", "BBC", 35, 35, 16, None, "high", "made-up"),
    NationalShare("2018-05-03", "2018-05-04", "national_equivalent_vote", "R&T", 37, 36, 14, None, "high", "made-up"),
)


@dataclass(frozen=True)
class Place:
    """One authority."""

    name: str
    leave: int = 50
    """Per cent."""
    con: int = 45
    """Of the three parties' votes at the general election, per cent, the Lib Dems having ten and Labour the rest."""
    electors: int = 1_000
    code: str = ""
    region: str = "East"
    nation: Nation = "England"
    nationalist: int = 0
    """Of all votes at the general election, per cent."""


def councils(leave: Callable[[int], int] = lambda place: 50, *, kind: str = "E07") -> tuple[Place, ...]:
    """The dozen that vote, four to a region in turn."""
    return tuple(
        Place(name, leave=leave(at), code=f"{kind}{at:06d}", region=REGIONS[at % len(REGIONS)]) for at, name in enumerate(NAMES)
    )


def context_of(
    places: Iterable[Place], *, earlier: Iterable[EarlierContest] = (), shares: tuple[NationalShare, ...] = BASES
) -> Context:
    """What is known of them before the polls open: each is a constituency of its own."""
    listed = tuple(places)
    by_ballot: dict[str, tuple[EarlierContest, ...]] = {}
    for one in earlier:
        by_ballot[one.ballot] = (*by_ballot.get(one.ballot, ()), one)
    return Context(
        areas={
            one.code: CountingArea(
                one.code,
                one.name,
                one.nation,
                one.region,
                "2016-06-23",
                one.electors,
                (100 - one.leave) * one.electors // 200,
                one.leave * one.electors // 200,
                "made-up",
            )
            for one in listed
        },
        areas_of={notation.slug(one.name): (one.code,) for one in listed},
        constituencies={_seat(one): _constituency(one) for one in listed},
        area_parts={one.code: (AreaPart(one.code, _seat(one), 5, 0, "2018-12-31", "made-up"),) for one in listed},
        earlier_contests=by_ballot,
        national_shares=shares,
    )


def sheet(council: str, ward: str, shares: tuple[int, ...], *, size: int = 100, declared: bool = True) -> str:
    """A ward of one seat: Con, Lab, LD, and the rest for UKIP. `size`: votes for each per cent; a share of -1 does not
    stand."""
    three = [
        (name, party, share) for name, party, share in zip(("Ann", "Bob", "Cat"), ("Con", "Lab", "LD"), shares, strict=True)
    ]
    rest = 100 - sum(share for share in shares if share > 0)
    standing = [one for one in (*three, ("Dan", "UKIP", rest)) if one[2] >= 0]
    best = max(range(len(standing)), key=lambda at: standing[at][2])
    lines = [
        f"  {name} {ward}  {party}  {share * size if declared else ''}{' *' if declared and at == best else ''}".rstrip()
        for at, (name, party, share) in enumerate(standing)
    ]
    return "\n".join([f"{ward}, {council}: 1 seat", *lines])


def night_in(
    context: Context,
    now: Callable[[int], tuple[int, ...]],
    *,
    wards: int = 2,
    declared: Callable[[int], bool] = lambda place: True,
    then: tuple[int, ...] = THEN,
    size: Callable[[int], int] = lambda place: 100,
    names: tuple[str, ...] = NAMES,
) -> Night:
    """The night on which the wards of the council at each place stand at `now(place)`, those that have declared being in."""
    listed = [(at, name, f"W{number}") for at, name in enumerate(names) for number in range(wards)]
    sheets = [sheet(name, ward, now(at), size=size(at), declared=declared(at)) for at, name, ward in listed]
    before = tuple(sheet(name, ward, then, size=size(at)) for at, name, ward in listed)
    return night_of(*sheets, before=before, context=context)


def earlier_in(shares: tuple[int, int, int], *, wards: int, names: tuple[str, ...] = NAMES) -> tuple[EarlierContest, ...]:
    """What every ward did on 5 May 2016."""
    rest = 100 - sum(shares)
    return tuple(
        EarlierContest(f"local.{notation.slug(name)}.w{number}.{notation.DAY}", "2016-05-05", *shares, rest, "made-up")
        for name in names
        for number in range(wards)
    )


def _seat(one: Place) -> str:
    return f"E14{one.code[3:]}" if one.nation == "England" else f"S14{one.code[3:]}"


def _constituency(one: Place) -> Constituency:
    three = 100 - one.nationalist
    votes = (one.con * three, (90 - one.con) * three, 10 * three, one.nationalist * 100)
    standing = tuple(
        ParliamentaryCandidate(party, party, party, count, at == 0, False)
        for at, (party, count) in enumerate(zip((CON, LAB, LD, "PP102"), votes, strict=True))
    )
    return Constituency(_seat(one), one.name, one.nation, one.region, "2017-06-08", 20_000, sum(votes), standing, "made-up")
