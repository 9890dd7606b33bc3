"""When each council was to have finished, and which are late: the register's times against the clock of the night.

A time is of a council's *final* declaration, and each says how it is known (`ExpectedTime.clock`): recorded on the night
itself, expected from a list published for another year, or set by a rule. None of them binds a returning officer; overdue means
late by that time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.tally.outset import Outset

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Due:
    """One council whose count is not over."""

    council: str
    time: str
    """ISO 8601; empty where the register has none."""
    clock: str
    """`recorded`, `expected` or `rule`; empty without a time."""
    after_close: int | None
    """Minutes from the close of polls to its time; None without one."""
    seats_in: int
    seats_contested: int
    wards_out: int

    def late_by(self, now: int) -> int | None:
        """Minutes by which it is late at a position so many minutes after the close; negative while there is time, None without
        a time."""
        return None if self.after_close is None else now - self.after_close

    def overdue(self, now: int) -> bool:
        """Whether it should have finished by now."""
        return self.after_close is not None and self.after_close < now


def due_of(outset: Outset, one: CouncilNight) -> Due | None:
    """When a council is due and how far it has come; None where its count is over."""
    if not one.ballots_awaited:
        return None
    slug, seats = one.council.slug, one.seats
    time, clock, at = _KEPT.of(outset).get(slug, ("", "", None))
    return Due(slug, time, clock, at, seats.declared, seats.contested, one.ballots_awaited)


def in_order_of_time(due: Iterable[Due]) -> tuple[Due, ...]:
    """The one due first first; those without a time last; those due together in the order given."""
    return tuple(sorted(due, key=lambda one: (one.after_close is None, one.after_close or 0)))


def minutes_gone(scene: Scene) -> int:
    """Minutes from the close of polls to the position."""
    return _after(scene.register.polls_close, scene.time)


def _times(outset: Outset) -> Mapping[str, tuple[str, str, int | None]]:
    register = outset.register
    return {
        slug: (due.time, due.clock, _after(register.polls_close, due.time)) for slug, due in register.times.items() if due.time
    }


def _after(close: str, time: str) -> int:
    """Whole minutes from the close of polls, the rest of a minute left out."""
    return (datetime.fromisoformat(time) - datetime.fromisoformat(close)) // _MINUTE


_KEPT: KeptWith[Outset, Mapping[str, tuple[str, str, int | None]]] = KeptWith(_times, most=8)
