"""Notables: closest results, largest majorities, lots, leaders who lost, parties wiped out of a council."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from heapq import nsmallest

from nightdesk.register.party import SOME_OTHER, PartyId
from nightdesk.tally.control import ControlState
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result
from nightdesk.tally.seats import CouncilSeats

SHOWN = 100
"""How many of the closest and of the largest are kept at hand."""


@dataclass(frozen=True, slots=True)
class Close:
    """One ballot by its majority in votes (last elected less first not elected)."""

    ballot: str
    majority_votes: int
    by_lot: bool


@dataclass(frozen=True, slots=True)
class LeaderOut:
    """A council's leader on the eve who stood and was not elected."""

    council: str
    name: str
    party: PartyId
    role: str
    ballot: str


@dataclass(frozen=True, slots=True)
class WipedOut:
    """A party that sat on the council on the eve and holds no seat of it now the count is complete.

    Independents are no party, and nothing is said where a continuing seat's holder is not settled.
    """

    council: str
    party: PartyId
    seats_before: int


@dataclass(frozen=True, slots=True)
class Notables:
    """All of them at one position."""

    closest: tuple[Close, ...]
    """The hundred smallest majorities of ballots with a poll, smallest first, then by ballot id."""
    largest: tuple[Close, ...]
    """The hundred largest, largest first, then by ballot id."""
    lots: tuple[str, ...]
    """Ballot ids, in the order of the register; so are the two below."""
    leaders_out: tuple[LeaderOut, ...]
    wiped_out: tuple[WipedOut, ...]


Order = Callable[[Close], tuple[int, str]]


def closest_first(margin: Close) -> tuple[int, str]:
    """Smallest majority first, then by ballot id."""
    return (margin.majority_votes, margin.ballot)


def largest_first(margin: Close) -> tuple[int, str]:
    """Largest majority first, then by ballot id."""
    return (-margin.majority_votes, margin.ballot)


def margin_of(result: Result | None) -> Close | None:
    """The ballot by its majority, or None without one."""
    if result is None or result.majority_votes is None:
        return None
    return Close(result.ballot.id, result.majority_votes, result.by_lot)


def margins_after(
    shown: tuple[Close, ...],
    standing: Callable[[], Iterable[Result]],
    order: Order,
    *,
    before: Close | None,
    after: Close | None,
) -> tuple[Close, ...]:
    """The first hundred by `order` with one ballot's margin replaced.

    `standing` gives every result. It is called only where a correction or a withdrawal takes a ballot out of a full list, so
    that another has to come up.
    """
    if before in shown:
        if len(shown) == SHOWN:
            every = (margin for margin in map(margin_of, standing()) if margin is not None)
            return tuple(nsmallest(SHOWN, every, key=order))
        shown = tuple(margin for margin in shown if margin != before)
    if after is None or (len(shown) == SHOWN and order(shown[-1]) < order(after)):
        return shown
    place = bisect_left(shown, order(after), key=order)
    return (*shown[:place], after, *shown[place:])[:SHOWN]


def leaders_out(outset: Outset, result: Result) -> tuple[LeaderOut, ...]:
    """Leaders on the eve who stood in this ballot and were not elected."""
    elected = {line.candidacy.id for line in result.lines if line.elected}
    return tuple(
        LeaderOut(one.council, one.name, one.party, one.role, one.ballot)
        for one in outset.leaders.get(result.ballot.id, ())
        if one.candidacy and one.candidacy not in elected
    )


def wiped_out(outset: Outset, council: str, seats: CouncilSeats, control: ControlState) -> tuple[WipedOut, ...]:
    """Parties wiped out of a complete council, most seats before first, then by name."""
    if control.stage != "complete" or seats.unsettled or SOME_OTHER in seats.composition:
        return ()
    held = outset.register.eve[council].held
    gone = [party for party in held if held[party] and party in outset.able and party not in seats.composition]
    gone.sort(key=lambda party: (-held[party], outset.name(party)))
    return tuple(WipedOut(council, party, held[party]) for party in gone)
