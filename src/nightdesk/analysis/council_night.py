"""One council at one position of the night: its results, seats, control and changes, carried from entry to entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from nightdesk.analysis.changes import ControlChange, SeatChange, control_change, council_changes_after, council_changes_at_open
from nightdesk.analysis.notable import LeaderOut, WipedOut, leaders_out, wiped_out
from nightdesk.analysis.published import problems_with_total
from nightdesk.analysis.votes import NO_VOTES, Votes
from nightdesk.ledger.entry import PublishedTotal
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.council import Council
from nightdesk.register.party import PartyId
from nightdesk.tally.control import ControlState, control_before, control_state, openings
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result
from nightdesk.tally.scoreboard import NO_SUMS, Sums, council_sums
from nightdesk.tally.seats import CouncilSeats, opening_seats, seats_after


@dataclass(frozen=True, slots=True)
class CouncilNight:
    """One council at one position."""

    council: Council
    results: Mapping[str, Result]
    """Declared ballots, by ballot id, in the order in which they were declared."""
    seats: CouncilSeats
    control: ControlState
    seat_change: Mapping[Basis, SeatChange]
    """On both bases, over the council's declared seats."""
    last_position: int
    """Last entry that touched the council; 0 if none."""
    completed_at: int | None
    """Entry with which the last ballot came in; None while counting."""
    settled_at: int | None
    """Entry that settled control as it now stands; None while it is open."""
    control_change: ControlChange | None
    lots: tuple[str, ...]
    """Ballots decided by lot, in the order of the register."""
    leaders_out: tuple[LeaderOut, ...]
    """In the order of the register."""
    wiped_out: tuple[WipedOut, ...]
    published: PublishedTotal | None
    """The council's own total, where one stands."""
    problems: tuple[Problem, ...]
    """Where the council is complete and its own total is not met."""
    ballots_awaited: int
    still_open: Mapping[PartyId, int]
    """Most seats each party can win in the ballots awaited: its candidates in each, capped by the seats."""
    votes: Votes
    """What shares are worked out from."""
    sums: Sums
    """What the council adds to a scoreboard."""


def council_at_open(outset: Outset, slug: str) -> CouncilNight:
    """A council before its first declaration. Its control may be certain already: few seats are up in a third."""
    register = outset.register
    seats = opening_seats(outset, slug)
    polled = [ballot for ballot in register.by_council.get(slug, ()) if ballot.status != "countermanded"]
    still_open: dict[PartyId, int] = {}
    for ballot in polled:
        for party, count in openings(ballot).items():
            still_open[party] = still_open.get(party, 0) + count
    control = control_state(
        outset,
        seats,
        before=control_before(outset, register.eve[slug]),
        still_open=still_open,
        ballots_awaited=len(polled),
        ballots_declared=0,
    )
    return CouncilNight(
        council=register.councils[slug],
        results={},
        seats=seats,
        control=control,
        seat_change=council_changes_at_open(),
        last_position=0,
        completed_at=None,
        settled_at=None,
        control_change=None,
        lots=(),
        leaders_out=(),
        wiped_out=(),
        published=None,
        problems=(),
        ballots_awaited=len(polled),
        still_open=still_open,
        votes=NO_VOTES,
        sums=NO_SUMS,
    )


def council_after_result(
    old: CouncilNight,
    outset: Outset,
    ballot: Ballot,
    *,
    before: Result | None,
    after: Result | None,
    votes: Votes,
    position: int,
) -> CouncilNight:
    """The council once `after` stands for one of its ballots in place of `before`; None is a ballot awaited.

    Only that ballot is taken out of the council's sums and put in again.
    """
    slug = old.council.slug
    results = dict(old.results)
    if after is not None:
        results[ballot.id] = after
    else:
        results.pop(ballot.id, None)
    still_open, ballots_awaited = old.still_open, old.ballots_awaited
    newly = (after is not None) - (before is not None)
    if newly:
        ballots_awaited -= newly
        still_open = dict(still_open)
        for party, count in openings(ballot).items():
            still_open[party] -= newly * count
    seats = seats_after(old.seats, outset, ballot, before=before, after=after)
    control = control_state(
        outset,
        seats,
        before=old.control.before,
        still_open=still_open,
        ballots_awaited=ballots_awaited,
        ballots_declared=len(results),
    )
    seat_change = council_changes_after(old.seat_change, outset, old.council, seats, before=before, after=after)
    complete = control.stage == "complete"
    settled_at = None if control.control is None else position if control.control != old.control.control else old.settled_at
    return CouncilNight(
        council=old.council,
        results=results,
        seats=seats,
        control=control,
        seat_change=seat_change,
        last_position=position,
        completed_at=(old.completed_at or position) if complete else None,
        settled_at=settled_at,
        control_change=control_change(old.council, control, settled_at),
        lots=_lots(outset, old, ballot, after, results),
        leaders_out=_leaders_out(outset, old, ballot, results),
        wiped_out=wiped_out(outset, slug, seats, control),
        published=old.published,
        problems=problems_with_total(outset, old.published, seats) if old.published is not None and complete else (),
        ballots_awaited=ballots_awaited,
        still_open=still_open,
        votes=votes,
        sums=council_sums(
            outset,
            seats,
            control,
            ballots_declared=len(results),
            changes=tuple(seat_change[basis].change for basis in BASES),
            compared=(seat_change[BASES[0]].compared, seat_change[BASES[1]].compared),
        ),
    )


def council_after_total(old: CouncilNight, outset: Outset, published: PublishedTotal | None, *, position: int) -> CouncilNight:
    """The council once its own total stands as `published`; None where it has been withdrawn. No figure moves."""
    complete = old.control.stage == "complete"
    problems = problems_with_total(outset, published, old.seats) if published is not None and complete else ()
    return replace(old, published=published, problems=problems, last_position=position)


def _lots(
    outset: Outset, old: CouncilNight, ballot: Ballot, after: Result | None, results: Mapping[str, Result]
) -> tuple[str, ...]:
    decided = after is not None and after.by_lot
    if decided == (ballot.id in old.lots):
        return old.lots
    ballots = outset.register.by_council[ballot.council]
    return tuple(one.id for one in ballots if one.id in results and results[one.id].by_lot)


def _leaders_out(outset: Outset, old: CouncilNight, ballot: Ballot, results: Mapping[str, Result]) -> tuple[LeaderOut, ...]:
    if ballot.id not in outset.leaders:
        return old.leaders_out
    ballots = outset.register.by_council[ballot.council]
    return tuple(one for it in ballots if it.id in results for one in leaders_out(outset, results[it.id]))
