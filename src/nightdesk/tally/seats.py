"""Seats of one council at one position: not up, declared, awaited, countermanded, vacant. They sum to all its seats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.register.ballot import Ballot
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result


@dataclass(frozen=True, slots=True)
class CouncilSeats:
    """`not_up + declared + awaited + countermanded + vacant == total`."""

    total: int
    contested: int
    """Up on the night, countermanded ones left out."""
    not_up: int
    """Continuing seats with a holder, unsettled ones included."""
    declared: int
    awaited: int
    countermanded: int
    vacant: int
    """Continuing seats with no holder."""
    unsettled: int
    """Of `not_up`: seats whose holder's party no source settles."""
    continuing: Mapping[PartyId, int]
    won: Mapping[PartyId, int]
    composition: Mapping[PartyId, int]
    """Continuing plus won, most seats first, then by name. Unsettled seats are not in it."""


def opening_seats(outset: Outset, council: str) -> CouncilSeats:
    """A council's seats before its first declaration."""
    register = outset.register
    ballots, eve = register.by_council.get(council, ()), register.eve[council]
    contested = sum(ballot.seats for ballot in ballots if ballot.status != "countermanded")
    continuing = in_order(outset, eve.continuing)
    return CouncilSeats(
        total=register.councils[council].seats_total,
        contested=contested,
        not_up=sum(continuing.values()) + eve.continuing_unsettled,
        declared=0,
        awaited=contested,
        countermanded=sum(ballot.seats for ballot in ballots if ballot.status == "countermanded"),
        vacant=eve.continuing_vacant,
        unsettled=eve.continuing_unsettled,
        continuing=continuing,
        won={},
        composition=continuing,
    )


def seats_after(
    seats: CouncilSeats, outset: Outset, ballot: Ballot, *, before: Result | None, after: Result | None
) -> CouncilSeats:
    """The council's seats once `after` stands for the ballot in place of `before`; None is a ballot not declared."""
    won = dict(seats.won)
    if before is not None:
        for party, count in before.won.items():
            won[party] -= count
    if after is not None:
        for party, count in after.won.items():
            won[party] = won.get(party, 0) + count
    composition = dict(seats.continuing)
    for party, count in won.items():
        composition[party] = composition.get(party, 0) + count
    newly = ((after is not None) - (before is not None)) * ballot.seats
    return CouncilSeats(
        total=seats.total,
        contested=seats.contested,
        not_up=seats.not_up,
        declared=seats.declared + newly,
        awaited=seats.awaited - newly,
        countermanded=seats.countermanded,
        vacant=seats.vacant,
        unsettled=seats.unsettled,
        continuing=seats.continuing,
        won=in_order(outset, won),
        composition=in_order(outset, composition),
    )


def in_order(outset: Outset, counts: Mapping[PartyId, int]) -> dict[PartyId, int]:
    """Counts by party, most first, then by name; parties with none left out."""
    ranks = outset.ranks
    order = [(-count, ranks[party], party) for party, count in counts.items() if count]
    order.sort()
    return {party: -less for less, _, party in order}
