"""Steed swing: how the votes of two parties, and of those two alone, have moved between them.

`B2 / (A2 + B2) - B1 / (A1 + B1)`, from A to B: the change in B's share of what the two have together. Named after Michael
Steed as the other is after David Butler; both stand in https://en.wikipedia.org/wiki/Swing_(United_Kingdom), with the example
of Conservatives from 35 to 45 and Labour from 45 to 40 per cent: Butler 7.5, Steed 9.2. What other parties win or lose counts
in Butler's and not in Steed's, so that the two differ, even in sign, where the two parties together gain or lose much.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nightdesk.analysis.shares import Convention, first_two
from nightdesk.analysis.votes import Votes
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class SteedSwing:
    """Defined where Butler's is, so that the two always stand side by side: both parties first and second, then and now."""

    from_: PartyId
    to: PartyId
    swing: Fraction
    """Of 1; positive is towards `to`."""
    then: Fraction
    """Share `to` had of the votes of the two, of 1."""
    now: Fraction
    convention: Convention
    compared: int


def steed_swing(votes: Votes, *, from_: PartyId, to: PartyId, convention: Convention) -> SteedSwing | None:
    """Steed swing over the ballots that compare, all independents of a ward as one party; None where not defined."""
    two = first_two(votes, from_=from_, to=to, convention=convention)
    if two is None:
        return None
    then = Fraction(two.to_then, two.from_then + two.to_then)
    now = Fraction(two.to_now, two.from_now + two.to_now)
    return SteedSwing(from_, to, now - then, then, now, convention, votes.compared)
