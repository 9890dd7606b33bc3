"""How far a rehearsal should have come by now: started, paused, hurried, jumped. Arithmetic only; the clock is handed in.

A pace goes forward alone, as the ledger does. Going back to look is time travel (`as_at`), and moves nothing.
"""

from __future__ import annotations

from bisect import bisect_right

from nightdesk.problems import DeskError
from nightdesk.rehearsal.schedule import Schedule

SLOWEST, FASTEST = 0.1, 1_000_000.0
"""Seconds of the night in one second: slower, a night of a day and a half would take a fortnight."""
LONGEST_WAIT = 3600.0
"""Seconds. Whoever waits looks again at least as often."""


class Pace:
    """The place of a rehearsal in its schedule. `now` is any clock of seconds that never goes back."""

    def __init__(self, plan: Schedule, *, speed: float, position: int, now: float) -> None:
        self._plan = plan
        self._speed = _speed(speed)
        self._elapsed = plan.moments[position - 1] if position else 0.0
        self._floor = position
        self._since = now
        self.paused = False

    @property
    def speed(self) -> float:
        """Seconds of the night in one second."""
        return self._speed

    def due(self, now: float) -> int:
        """Position that the book should have reached."""
        if self.paused:
            return self._floor
        return max(self._floor, bisect_right(self._plan.moments, self._at(now)))

    def wait(self, now: float) -> float | None:
        """Seconds until it is time to look again: an entry is due, or an hour is over. None while paused, and at the end."""
        position = self.due(now)
        if self.paused or position == len(self._plan.moments):
            return None
        return min(max((self._plan.moments[position] - self._at(now)) / self._speed, 0.0), LONGEST_WAIT)

    def pause(self, now: float) -> None:
        """Hold the night where it is."""
        self._settle(now)
        self.paused = True

    def resume(self, now: float) -> None:
        """Let it go on from where it was held."""
        self._settle(now)
        self.paused = False

    def set_speed(self, factor: float, now: float) -> None:
        """Go on at another speed from here."""
        speed = _speed(factor)
        self._settle(now)
        self._speed = speed

    def jump(self, position: int, now: float) -> None:
        """Everything up to `position` is due at once; the pace goes on from there. Refused backwards and past the end."""
        self._settle(now)
        last = len(self._plan.moments)
        if position > last:
            raise DeskError(f"The book ends at position {last}: there is no position {position} to jump to.")
        if position < self._floor:
            raise DeskError(
                f"The night stands at position {self._floor} and does not go back: look at {position} with as_at={position}."
            )
        self._floor = position
        if position:
            self._elapsed = max(self._elapsed, self._plan.moments[position - 1])

    def _at(self, now: float) -> float:
        return self._elapsed if self.paused else self._elapsed + (now - self._since) * self._speed

    def _settle(self, now: float) -> None:
        self._floor = self.due(now)
        self._elapsed = self._at(now)
        self._since = now


def _speed(factor: float) -> float:
    if not SLOWEST <= factor <= FASTEST:
        raise DeskError(f"A speed is from 0.1 to 1,000,000 times life, not {factor:g}.")
    return float(factor)
