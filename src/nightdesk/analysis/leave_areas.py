"""Seats and shares in areas that voted Leave and areas that voted Remain: two sums, each on a named basis.

A council is a Leave area where more than half of its valid votes were for Leave. Seats net gained or lost are added up over
its declared seats that compare, on both bases, for the two give different answers to the same question: the seats of members
who changed party before the night are gains on one and holds on the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.analysis.leave_sums import SIDES, LeaveSums, LeaveTable, Side
from nightdesk.analysis.ward_table import COLUMN
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import FIVE, PartyId


@dataclass(frozen=True, slots=True)
class Area:
    """All councils of one side."""

    side: Side
    councils: int
    """Of the night."""
    begun: int
    """With a ballot declared."""
    complete: int
    seats: Mapping[Basis, int]
    """Declared seats that compare."""
    net: Mapping[Basis, Mapping[PartyId, int]]
    """Seats won less seats defended, of each of `FIVE`."""
    wards: int
    """That have polled and compare by share."""
    changes: Mapping[PartyId, float] | None
    """In the share of each of `FIVE`, of 1, over those wards; None without any."""


def leave_areas(leave: LeaveTable, sums: LeaveSums, convention: int) -> tuple[Area, ...]:
    """Both sides; none where Leave is known for no council."""
    if not any(leave.side):
        return ()
    return tuple(_area(side, leave, sums, convention) for side in SIDES)


def _area(side: Side, leave: LeaveTable, sums: LeaveSums, convention: int) -> Area:
    places = [place for place, found in enumerate(leave.side) if found == side]
    shares = sums.shares[convention]
    now, then = shares.now[places].sum(axis=0), shares.then[places].sum(axis=0)
    changes = None
    if now.sum() > 0 and then.sum() > 0:
        moved = now / now.sum() - then / then.sum()
        changes = {party: float(moved[COLUMN[party]]) for party in FIVE}
    net = {basis: sums.seats[basis].change[places].sum(axis=0).tolist() for basis in BASES}
    return Area(
        side=side,
        councils=len(places),
        begun=int(sums.begun[places].sum()),
        complete=int(sums.complete[places].sum()),
        seats={basis: int(sums.seats[basis].compared[places].sum()) for basis in BASES},
        net={basis: {party: int(net[basis][place]) for place, party in enumerate(FIVE)} for basis in BASES},
        wards=int(shares.wards[places].sum()),
        changes=changes,
    )
