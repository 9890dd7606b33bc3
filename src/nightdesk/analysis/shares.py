"""Share of the vote, by three named conventions, and how it has changed where wards compare.

`top_candidate`: a party's best candidate in each ward. `average`: its votes over its candidates in the ward. `total`:
all its votes. Ward quantities are summed, then divided. A party with a short slate is understated by `total`; a
popular candidate overstates by `top_candidate`. Independents are kept apart, or pooled as one party, as said.
"""

from __future__ import annotations

from collections.abc import Mapping
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


VoteCounts = Mapping[PartyId, Fraction]


def area_shares(outset: Outset, votes: Votes, *, convention: Convention, independents: Independents) -> AreaShares:
    """Shares of an area and their change, exactly."""
    alike = vote_counts(outset, votes.alike, convention, independents)
    then = vote_counts(outset, votes.then, convention, independents)
    now = dict(alike)
    for party, count in vote_counts(outset, votes.unlike, convention, independents).items():
        now[party] = now.get(party, Fraction(0)) + count
    cast, cast_alike, cast_then = (sum(counts.values()) for counts in (now, alike, then))
    shares = []
    for party in dict.fromkeys((*now, *then)):
        have = now.get(party, Fraction(0))
        change = was = None
        if cast_alike and cast_then and (party in alike or party in then):
            was = then.get(party, Fraction(0)) / cast_then
            change = alike.get(party, Fraction(0)) / cast_alike - was
        shares.append(Share(party, have, have / cast if cast else Fraction(0), change, was))
    shares.sort(key=lambda one: (-one.share, outset.name(one.party), one.party))
    return AreaShares(convention, independents, votes.ballots, votes.compared, tuple(shares))


def butler_swing(outset: Outset, votes: Votes, *, from_: PartyId, to: PartyId, convention: Convention) -> Swing | None:
    """Butler swing over the ballots that compare, all independents of a ward as one party; None where not defined."""
    now = vote_counts(outset, votes.alike, convention, "pooled")
    then = vote_counts(outset, votes.then, convention, "pooled")
    if from_ == to or not (_first_two(now, from_, to) and _first_two(then, from_, to)):
        return None
    cast_now, cast_then = sum(now.values()), sum(then.values())
    rise = now[to] / cast_now - then[to] / cast_then
    fall = then[from_] / cast_then - now[from_] / cast_now
    return Swing(from_, to, (rise + fall) / 2, convention, votes.compared)


def vote_counts(
    outset: Outset, amounts: Mapping[PartyId, Amounts], convention: Convention, independents: Independents
) -> VoteCounts:
    """The quantity of a convention by party, in votes."""
    unit = outset.average_unit if convention == "average" else 1
    place = 1 + CONVENTIONS.index(convention)
    counts = {party: Fraction(four[place], unit) for party, four in amounts.items()}
    if independents == "apart" and INDEPENDENT in counts:
        counts[INDEPENDENT] = Fraction(amounts[INDEPENDENT][3])
    return counts


def _first_two(counts: VoteCounts, one: PartyId, other: PartyId) -> bool:
    """True where the two have more votes than every other party. An equality for second place is nobody's."""
    if one not in counts or other not in counts:
        return False
    fewer = min(counts[one], counts[other])
    return fewer > 0 and all(count < fewer for party, count in counts.items() if party not in (one, other))
