"""What is at stake before the night, on each basis, and what the wards still awaited can add to a change of seats.

Above a single council there are four bases, for two questions are open at once: against whom (`register.baseline`), and what
becomes of councils elected on new wards. Scaled, they are compared whole by notional seats, as the scoreboards have them; by
ward they are left out, since no ward of theirs compares (docs/explanation/bases.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.claims.party_sums import Counts, can_win
from nightdesk.claims.remembered import kept, with_council
from nightdesk.claims.subject import Place
from nightdesk.register.baseline import BASES, Basis, Defended
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset

SeatBasis = Literal["last_fought", "eve_of_poll", "last_fought_by_ward", "eve_of_poll_by_ward"]
SEAT_BASES: tuple[SeatBasis, ...] = ("last_fought", "eve_of_poll", "last_fought_by_ward", "eve_of_poll_by_ward")
_BY_WARD = "_by_ward"


def before_of(basis: str) -> Basis:
    """The basis of the register under one of the four."""
    return BASES[0] if basis.startswith(BASES[0]) else BASES[1]


def leaves_out(basis: str) -> bool:
    """Whether councils on new wards are left out."""
    return basis.endswith(_BY_WARD)


def applies(basis: str, place: Place) -> bool:
    """In one council, or one ward, there is nothing to leave out."""
    return not leaves_out(basis) or place.level not in ("council", "ward")


@dataclass(frozen=True, slots=True)
class Stake:
    """What one council puts at stake on one basis of the register, countermanded polls left out."""

    seats: Counts
    unknown: int
    """Seats of wards that compare whose holder is vacant, unsettled or not known."""
    not_compared: int
    """Seats filled tonight in wards without an honest comparison."""


def stake(outset: Outset, slug: str, basis: Basis) -> Stake:
    """Fixed before the polls open."""
    return _STAKES.of(outset)[basis, slug]


def at_stake(outset: Outset, basis: Basis, ballot: str) -> Defended | None:
    """What one ward puts at stake; None where it has no honest comparison."""
    found = outset.register.defended.get((basis, ballot))
    return None if found is None or found.method == "none" else found


@dataclass(frozen=True, slots=True)
class StillToCome:
    """What the wards of a council that are awaited can add to its change of seats, by party."""

    defended: Counts
    """Seats at stake in them, or in the whole of a council on new wards until its count is complete."""
    open: Counts
    """The most that can be won there."""


def still_to_come(scene: Scene, one: CouncilNight, basis: Basis) -> StillToCome:
    """Kept with the council's night."""
    if not one.ballots_awaited:
        return _NOTHING
    memory = with_council(scene.outset, one)
    return kept(memory, ("still_to_come", basis), lambda: _still_to_come(scene.outset, one, basis))


def _still_to_come(outset: Outset, one: CouncilNight, basis: Basis) -> StillToCome:
    register, slug = outset.register, one.council.slug
    if one.council.redrawn:
        whole = register.defended.get((basis, slug))
        if whole is None or whole.method == "none":
            return _NOTHING
        seats = {party: one.seats.won.get(party, 0) + count for party, count in one.still_open.items()}
        return StillToCome(whole.seats, {**one.seats.won, **seats})
    defended: dict[PartyId, int] = {}
    can: dict[PartyId, int] = {}
    for ballot in register.by_council.get(slug, ()):
        found = at_stake(outset, basis, ballot.id)
        if ballot.status == "countermanded" or ballot.id in one.results or found is None:
            continue
        for counts, more in ((defended, found.seats), (can, can_win(ballot))):
            for party, count in more.items():
                counts[party] = counts.get(party, 0) + count
    return StillToCome(defended, can)


def _stakes(outset: Outset) -> Mapping[tuple[Basis, str], Stake]:
    return {(basis, slug): _stake(outset, slug, basis) for basis in BASES for slug in outset.register.councils}


def _stake(outset: Outset, slug: str, basis: Basis) -> Stake:
    polled = [one for one in outset.register.by_council.get(slug, ()) if one.status != "countermanded"]
    ids = [slug] if outset.register.councils[slug].redrawn else [one.id for one in polled]
    found = [one for id in ids if (one := at_stake(outset, basis, id)) is not None]
    seats: dict[PartyId, int] = {}
    for one in found:
        for party, count in one.seats.items():
            seats[party] = seats.get(party, 0) + count
    compared = {one.id for one in polled if at_stake(outset, basis, one.id) is not None or (found and ids == [slug])}
    return Stake(seats, sum(one.unknown for one in found), sum(one.seats for one in polled if one.id not in compared))


_NOTHING = StillToCome({}, {})
_STAKES: KeptWith[Outset, Mapping[tuple[Basis, str], Stake]] = KeptWith(_stakes, most=8)
