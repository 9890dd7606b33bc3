"""Where it hangs on the convention who came first: wards and councils in which the three do not name the same leading party.

In a ward of one seat a party has one candidate, so that the three conventions agree; only wards of several seats can differ.
All independents of a ward are one party here, as in every share.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, KeptWithAll, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.votes import Amounts, Votes, ballot_votes
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result

Leaders = tuple[PartyId, ...]
"""The party with most votes, or those equal, in the order of their ids; empty where nobody has a vote."""


@dataclass(frozen=True, slots=True)
class Led:
    """Who leads one ward or council, by each of `CONVENTIONS`."""

    area: str
    """Id of a ballot, or slug of a council."""
    by: tuple[Leaders, ...]
    differs: bool
    """True where the conventions do not all name the same."""


@dataclass(frozen=True, slots=True)
class ConventionLeads:
    """What hangs on the convention, over all that is declared."""

    wards: int
    """Wards of several seats with a poll and every figure known."""
    wards_differ: tuple[Led, ...]
    """Region by region, in the register's order."""
    councils: int
    """Councils with a ward declared."""
    councils_differ: tuple[Led, ...]


@once_a_position
def convention_leads(scene: Scene) -> ConventionLeads:
    """Where they differ."""
    kept = _REGIONS.of(scene.outset)
    every = [kept.of(tuple(scene.councils[slug] for slug in slugs)) for slugs in scene.regional.values() if slugs]
    return ConventionLeads(
        wards=sum(one.wards for one in every),
        wards_differ=tuple(led for one in every for led in one.wards_differ),
        councils=sum(one.councils for one in every),
        councils_differ=tuple(led for one in every for led in one.councils_differ),
    )


def _region(councils: KeptWith[CouncilNight, _Council], some: tuple[CouncilNight, ...]) -> ConventionLeads:
    found = [councils.of(one) for one in some if one.votes.ballots]
    return ConventionLeads(
        wards=sum(one.wards for one in found),
        wards_differ=tuple(led for one in found for led in one.differ),
        councils=len(found),
        councils_differ=tuple(one.whole for one in found if one.whole.differs),
    )


@dataclass(frozen=True, slots=True)
class _Council:
    wards: int
    differ: tuple[Led, ...]
    whole: Led


def _council(outset: Outset, wards: KeptWith[Result, Led | None], one: CouncilNight) -> _Council:
    ballots = outset.register.by_council.get(one.council.slug, ())
    results = [one.results[ballot.id] for ballot in ballots if ballot.id in one.results]
    found = [led for led in map(wards.of, results) if led is not None]
    return _Council(len(found), tuple(led for led in found if led.differs), _led(one.council.slug, one.votes))


def _ward(outset: Outset, result: Result) -> Led | None:
    if result.ballot.seats < 2 or result.votes_cast is None:
        return None
    return _led(result.ballot.id, ballot_votes(outset, result))


def _led(area: str, votes: Votes) -> Led:
    by = tuple(_leaders(votes, place) for place in range(1, 1 + len(CONVENTIONS)))
    return Led(area, by, any(one != by[0] for one in by))


def _leaders(votes: Votes, place: int) -> Leaders:
    sums: dict[PartyId, int] = {}
    parts: tuple[Mapping[PartyId, Amounts], ...] = (votes.alike, votes.unlike)
    for amounts in parts:
        for party, four in amounts.items():
            sums[party] = sums.get(party, 0) + four[place]
    most = max(sums.values(), default=0)
    return tuple(sorted(party for party, count in sums.items() if count == most)) if most else ()


def _regions(outset: Outset) -> KeptWithAll[CouncilNight, ConventionLeads]:
    wards: KeptWith[Result, Led | None] = KeptWith(partial(_ward, outset), most=8_192)
    councils: KeptWith[CouncilNight, _Council] = KeptWith(partial(_council, outset, wards), most=4_096)
    return KeptWithAll(partial(_region, councils), most=128)


_REGIONS: KeptWith[Outset, KeptWithAll[CouncilNight, ConventionLeads]] = KeptWith(_regions, most=8)
