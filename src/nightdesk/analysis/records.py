"""Notables, widened: firsts and records against each council's history, first seats, leaders, closest finishes, largest swings.

The closest and largest majorities in votes, lots, leaders out and parties wiped out are carried with the night (`notable`).
What stands here is worked out from a position when somebody asks.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Literal

from nightdesk.analysis.area_records import AreaRecord, area_records
from nightdesk.analysis.control_records import ControlRecord, control_records
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.seat_records import FirstSeats, SeatRecord, first_seats, seat_records
from nightdesk.analysis.ward_extremes import WardExtremes, ward_extremes
from nightdesk.context.context import Context
from nightdesk.register.roll import Leader
from nightdesk.tally.outset import Outset

Fate = Literal["elected", "out", "awaited", "not_standing"]
"""not_standing: the seat was not up, or the leader did not stand."""


@dataclass(frozen=True, slots=True)
class LeaderFate:
    """One leader on the eve, where a source names one."""

    leader: Leader
    fate: Fate


@dataclass(frozen=True, slots=True)
class Records:
    """All of it at one position."""

    councils_at_hand: int
    """Councils of the night whose history is at hand."""
    begins: int | None
    """First May at hand for any of them, and the last; None without a history."""
    ends: int | None
    control: tuple[ControlRecord, ...]
    """In the order in which control was settled."""
    seats: tuple[SeatRecord, ...]
    """Shares never reached in the Mays at hand first, then those longest not reached; equals in the register's order."""
    first_seats: tuple[FirstSeats, ...]
    """Most seats first, then in the register's order."""
    areas: tuple[AreaRecord, ...]
    extremes: WardExtremes
    leaders: tuple[LeaderFate, ...]
    """In the order of the pack."""


@once_a_position
def records(scene: Scene) -> Records:
    """Everything, from the councils as they stand."""
    kept = _KEPT.of(scene.outset).of(scene.context)
    found = [(one, kept.of(one)) for one in scene.ordinary]
    settled = sorted((pair for pair in found if pair[1].control), key=lambda pair: pair[0].settled_at or 0)
    known = _histories(scene)
    return Records(
        councils_at_hand=len(known),
        begins=min((first for first, _ in known), default=None),
        ends=max((last for _, last in known), default=None),
        control=tuple(record for _, one in settled for record in one.control),
        seats=tuple(sorted((record for _, one in found for record in one.seats), key=_longest_first)),
        first_seats=tuple(sorted((new for _, one in found for new in one.first), key=lambda new: -new.seats)),
        areas=area_records(scene),
        extremes=ward_extremes(scene),
        leaders=tuple(_fate(scene, leader) for leader in scene.register.leaders),
    )


def _longest_first(one: SeatRecord) -> int:
    return 0 if one.since is None else one.since


def _histories(scene: Scene) -> list[tuple[int, int]]:
    """First and last May at hand of each council of the night that has any."""
    known = (scene.context.history.get(one.council.slug, ()) for one in scene.ordinary)
    return [(history[0].year, history[-1].year) for history in known if history]


def _fate(scene: Scene, leader: Leader) -> LeaderFate:
    if not leader.ballot or not leader.candidacy:
        return LeaderFate(leader, "not_standing")
    result = scene.result(leader.ballot)
    if result is None:
        return LeaderFate(leader, "awaited")
    elected = any(line.elected and line.candidacy.id == leader.candidacy for line in result.lines)
    return LeaderFate(leader, "elected" if elected else "out")


@dataclass(frozen=True, slots=True)
class _Council:
    control: tuple[ControlRecord, ...]
    seats: tuple[SeatRecord, ...]
    first: tuple[FirstSeats, ...]


def _council(outset: Outset, context: Context, one: CouncilNight) -> _Council:
    slug, register = one.council.slug, outset.register
    history = context.history.get(slug, ())
    return _Council(
        control=control_records(slug, one.control, history),
        seats=seat_records(one, history),
        first=first_seats(one, register.eve[slug], history),
    )


def _by_council(outset: Outset, context: Context) -> KeptWith[CouncilNight, _Council]:
    return KeptWith(partial(_council, outset, context), most=4_096)


def _by_context(outset: Outset) -> KeptWith[Context, KeptWith[CouncilNight, _Council]]:
    return KeptWith(partial(_by_council, outset), most=8)


_KEPT: KeptWith[Outset, KeptWith[Context, KeptWith[CouncilNight, _Council]]] = KeptWith(_by_context, most=8)
