"""Changes in seats and in control, each on its stated basis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.register.baseline import BASES, Basis, Defended, Method
from nightdesk.register.council import Council
from nightdesk.register.party import PartyId
from nightdesk.tally.control import ControlState
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result
from nightdesk.tally.seats import CouncilSeats, in_order


@dataclass(frozen=True, slots=True)
class SeatChange:
    """Net change in seats by party over the declared seats that compare on one basis.

    Summed over parties it is the seats won less the seats whose holder before is known: the change in the number of seats,
    where those vacant or unknown before are not seats anybody loses.
    """

    basis: Basis
    method: Method
    change: Mapping[PartyId, int]
    """Biggest gain first, then by name; parties with no net change left out."""
    compared: int
    """Seats won that have a comparison."""
    notional: int
    """Of `compared`: seats compared by a stated method on redrawn wards."""
    not_compared: int
    """Declared seats without an honest one."""
    unknown: int
    """Seats at stake in what is compared whose holder before is vacant, unsettled or not known."""
    reason: str
    """Rule or ground, in words for the reader."""


@dataclass(frozen=True, slots=True)
class ControlChange:
    """A council whose control has changed against the eve of poll."""

    council: str
    before: str
    after: str
    verdict: str
    position: int
    """Entry that settled it."""


NOTHING_BEFORE = "The register has no seats to compare with."
WHOLE_COUNCIL = "New ward boundaries: compared for the whole council, once its count is complete."
LIKE_FOR_LIKE = "Ward by ward, on the same boundaries."
PARTLY_NOTIONAL = "Ward by ward; on redrawn wards by the stated method."
NOTHING_COMPARES = "No ward declared so far has an honest comparison."


def ballot_change(outset: Outset, result: Result, basis: Basis) -> SeatChange:
    """The net change in one declared ballot on one basis."""
    ballot, won = result.ballot, result.won
    if outset.register.councils[ballot.council].redrawn:
        return SeatChange(basis, "none", {}, 0, 0, sum(won.values()), 0, WHOLE_COUNCIL)
    defended = outset.register.defended.get((basis, ballot.id))
    return _net(outset, basis, won, defended)


def council_changes_at_open() -> Mapping[Basis, SeatChange]:
    """Both bases before a council's first declaration."""
    return {basis: SeatChange(basis, "none", {}, 0, 0, 0, 0, NOTHING_COMPARES) for basis in BASES}


def council_changes_after(
    changes: Mapping[Basis, SeatChange],
    outset: Outset,
    council: Council,
    seats: CouncilSeats,
    *,
    before: Result | None,
    after: Result | None,
) -> Mapping[Basis, SeatChange]:
    """A council's changes on both bases once `after` stands for one of its ballots in place of `before`.

    A redrawn council has no ward to compare: its seats are compared together, when the count is complete.
    """
    if council.redrawn:
        return {basis: _redrawn(outset, council.slug, seats, basis) for basis in BASES}
    return {basis: _ward_by_ward(outset, changes[basis], before, after) for basis in BASES}


def control_change(council: Council, control: ControlState, settled_at: int | None) -> ControlChange | None:
    """The council's change of control, or None where there is none, or none yet."""
    if not control.changed or settled_at is None:
        return None
    before, after, words = control.before, control.control, control.verdict
    if before is None or after is None or words is None:
        return None
    return ControlChange(council.slug, before, after, words, settled_at)


def _net(outset: Outset, basis: Basis, won: Mapping[PartyId, int], defended: Defended | None) -> SeatChange:
    """Seats won less seats defended, by party."""
    seats = sum(won.values())
    if defended is None or defended.method == "none":
        reason = defended.reason if defended is not None else NOTHING_BEFORE
        return SeatChange(basis, "none", {}, 0, 0, seats, 0, reason)
    change = in_order(outset, _less(won, defended))
    notional = seats if defended.method == "notional" else 0
    return SeatChange(basis, defended.method, change, seats, notional, 0, defended.unknown, defended.reason)


def _redrawn(outset: Outset, slug: str, seats: CouncilSeats, basis: Basis) -> SeatChange:
    if seats.awaited or not seats.declared:
        return SeatChange(basis, "none", {}, 0, 0, seats.declared, 0, WHOLE_COUNCIL)
    return _net(outset, basis, seats.won, outset.register.defended.get((basis, slug)))


def _ward_by_ward(outset: Outset, council: SeatChange, before: Result | None, after: Result | None) -> SeatChange:
    """The council's change with one ward's replaced."""
    basis = council.basis
    moved: dict[PartyId, int] = {}
    compared, notional = council.compared, council.notional
    not_compared, unknown = council.not_compared, council.unknown
    for result, sign in ((before, -1), (after, 1)):
        if result is None:
            continue
        seats = sum(result.won.values())
        defended = outset.register.defended.get((basis, result.ballot.id))
        if defended is None or defended.method == "none":
            not_compared += sign * seats
            continue
        for party, count in _less(result.won, defended).items():
            if count:
                moved[party] = moved.get(party, 0) + sign * count
        compared += sign * seats
        unknown += sign * defended.unknown
        if defended.method == "notional":
            notional += sign * seats
    method: Method = "notional" if notional else "like_for_like" if compared else "none"
    reason = PARTLY_NOTIONAL if notional else LIKE_FOR_LIKE if compared else NOTHING_COMPARES
    change = council.change
    if moved:
        change = in_order(outset, {party: change.get(party, 0) + moved.get(party, 0) for party in {**change, **moved}})
    return SeatChange(basis, method, change, compared, notional, not_compared, unknown, reason)


def _less(won: Mapping[PartyId, int], defended: Defended) -> dict[PartyId, int]:
    """Seats won less seats defended, by party; a hold is nought."""
    change = dict(won)
    for party, count in defended.seats.items():
        change[party] = change.get(party, 0) - count
    return change
