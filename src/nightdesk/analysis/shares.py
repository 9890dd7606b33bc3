"""Share of the vote, by three named conventions, and how it has changed where wards compare.

`top_candidate`: a party's best candidate in each ward. `average`: its votes over its candidates in the ward. `total`:
all its votes. Ward quantities are summed, then divided. A party with a short slate is understated by `total`; a
popular candidate overstates by `top_candidate`. Independents are kept apart, or pooled as one party, as said.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.analysis.votes import Amounts, Votes
from nightdesk.register.party import INDEPENDENT, PartyId
from nightdesk.tally.outset import Outset

Convention = Literal["top_candidate", "average", "total"]
CONVENTIONS: tuple[Convention, ...] = ("top_candidate", "average", "total")

Independents = Literal["pooled", "apart"]
"""pooled: all independents of a ward count as one party. apart: each is a party of their own; their votes are then summed
for the row that shows them. Figures such as "Labour 41.2 per cent" hold under one of the two only."""


@dataclass(frozen=True, slots=True)
class Share:
    """One party's share of the vote in one area by one convention."""

    party: PartyId
    votes: Fraction
    """The quantity of the convention: whole votes, but for `average`."""
    share: Fraction
    """Of 1."""
    change: Fraction | None
    """Against the last time the same wards were fought, over those that compare; None where it stood in none of those. A
    party that stood only then, or only now, had a share of nought the other time, so that changes sum to nought."""
    then: Fraction | None
    """Share that last time, of 1, in the wards that compare; None where it stood in none of those, then or now."""


@dataclass(frozen=True, slots=True)
class AreaShares:
    """Shares of one area (ward, council, region, England) by one convention."""

    convention: Convention
    independents: Independents
    ballots: int
    """Behind `votes` and `share`: those with a poll whose every figure is known."""
    compared: int
    """Ballots behind `change`."""
    shares: tuple[Share, ...]
    """Largest first, then by name."""

    def of(self, party: PartyId) -> Share | None:
        """The share of one party, or None where it did not stand."""
        return next((one for one in self.shares if one.party == party), None)


@dataclass(frozen=True, slots=True)
class Swing:
    """Butler swing: half of one party's rise plus the other's fall, in shares of all votes.

    Defined only where both parties stood then and now and were the first two in both contests of the area.
    """

    from_: PartyId
    to: PartyId
    swing: Fraction
    """Of 1; positive is towards `to`."""
    convention: Convention
    compared: int


def area_shares(
    outset: Outset,
    votes: Votes,
    *,
    convention: Convention,
    independents: Independents,
    only: Container[PartyId] | None = None,
) -> AreaShares:
    """Shares of an area and their change, exactly; with `only` those of some parties, of the same votes."""
    unit = _unit(outset, convention)
    have, cast = _counted(votes.alike, votes.unlike, convention, independents, unit, only)
    alike, cast_alike = _counted(votes.alike, {}, convention, independents, unit, only)
    then, cast_then = _counted(votes.then, {}, convention, independents, unit, only)
    compares = bool(cast_alike and cast_then)
    names = outset.names
    shares = []
    for party in sorted(have | then, key=lambda party: (-have.get(party, 0), names.get(party, party), party)):
        now = have.get(party, 0)
        change = was = None
        if compares and (party in alike or party in then):
            before = then.get(party, 0)
            was = Fraction(before, cast_then)
            change = Fraction(alike.get(party, 0) * cast_then - before * cast_alike, cast_alike * cast_then)
        shares.append(Share(party, Fraction(now, unit), Fraction(now, cast) if cast else Fraction(0), change, was))
    return AreaShares(convention, independents, votes.ballots, votes.compared, tuple(shares))


@dataclass(frozen=True, slots=True)
class FirstTwo:
    """Two parties that were the first two of an area in both contests, and their votes by one convention.

    All four, and both sums, in the same whole numbers of a part of a vote: only their ratios mean anything.
    """

    from_now: int
    to_now: int
    cast_now: int
    from_then: int
    to_then: int
    cast_then: int


def first_two(votes: Votes, *, from_: PartyId, to: PartyId, convention: Convention) -> FirstTwo | None:
    """Their votes in the ballots that compare, all independents of a ward as one party; None where a swing is not defined:
    one of them did not stand, or had no vote, or was not among the first two, then or now."""
    if from_ == to or not all(party in amounts for party in (from_, to) for amounts in (votes.alike, votes.then)):
        return None
    place = 1 + CONVENTIONS.index(convention)
    if not all(_are_first(amounts, from_, to, place) for amounts in (votes.alike, votes.then)):
        return None
    cast_now, cast_then = (sum(four[place] for four in amounts.values()) for amounts in (votes.alike, votes.then))
    now, then = votes.alike, votes.then
    return FirstTwo(now[from_][place], now[to][place], cast_now, then[from_][place], then[to][place], cast_then)


def butler_swing(outset: Outset, votes: Votes, *, from_: PartyId, to: PartyId, convention: Convention) -> Swing | None:
    """Butler swing over the ballots that compare, all independents of a ward as one party; None where not defined."""
    two = first_two(votes, from_=from_, to=to, convention=convention)
    if two is None:
        return None
    rise = Fraction(two.to_now, two.cast_now) - Fraction(two.to_then, two.cast_then)
    fall = Fraction(two.from_then, two.cast_then) - Fraction(two.from_now, two.cast_now)
    return Swing(from_, to, (rise + fall) / 2, convention, votes.compared)


def _unit(outset: Outset, convention: Convention) -> int:
    """How many of the whole numbers that `Amounts` keep make one vote."""
    return outset.average_unit if convention == "average" else 1


def _counted(
    amounts: Mapping[PartyId, Amounts],
    more: Mapping[PartyId, Amounts],
    convention: Convention,
    independents: Independents,
    unit: int,
    only: Container[PartyId] | None,
) -> tuple[dict[PartyId, int], int]:
    """The quantity of a convention by party, those asked for, and over all of them, in whole numbers of `1 / unit` votes."""
    place, apart = 1 + CONVENTIONS.index(convention), independents == "apart"
    counts: dict[PartyId, int] = {}
    cast = 0
    for part in (amounts, more):
        for party, four in part.items():
            count = four[3] * unit if apart and party == INDEPENDENT else four[place]
            cast += count
            if only is None or party in only:
                counts[party] = counts.get(party, 0) + count
    return counts, cast


def _are_first(amounts: Mapping[PartyId, Amounts], one: PartyId, other: PartyId, place: int) -> bool:
    """True where the two have more votes than every other party. An equality for second place is nobody's."""
    fewer = min(amounts[one][place], amounts[other][place])
    return fewer > 0 and sum(four[place] >= fewer for four in amounts.values()) == len((one, other))
