"""The night from close of polls to the last council: when declarations came in, and when councils are due.

The axis is time, in steps of ten minutes, so that a rush looks like one. Positions are counted once and kept, since the
ledger only ever grows.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import datetime, timedelta

from nightdesk.publish.figures import clock, day, minutes_between
from nightdesk.timeline import Timeline

STEP = 10
"""Minutes to a step of the slider."""
_HEIGHT = 30.0
_HOURS_APART = 2


@dataclass(frozen=True, slots=True)
class Bar:
    """Declarations of one step, in per cent of the strip's width and units of its height."""

    x: float
    width: float
    y: float
    height: float
    after: bool
    """True where the step comes after the position shown."""


@dataclass(frozen=True, slots=True)
class Tick:
    """An hour, or a due time, on the strip."""

    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Strip:
    """What the slider is drawn from."""

    steps: int
    minutes: int
    """To a step."""
    here: int
    """Step of the position shown."""
    bars: tuple[Bar, ...]
    hours: tuple[Tick, ...]
    due: tuple[float, ...]
    """Where councils are still due, in per cent."""
    here_x: float
    positions: tuple[int, ...]
    """Last position at the end of each step up to the latest entry; steps after it have none."""


class StripKeeper:
    """Counts the declarations of one timeline by step, taking up where it left off."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._start = timeline.register.polls_close
        self._counts: list[int] = []
        self._seen = 0
        self._due = sorted((due.time, minutes_between(self._start, due.time)) for due in timeline.register.times.values())
        self._steps = max(1, -(-max((minutes for _, minutes in self._due), default=0) // STEP))
        self._hours: tuple[int, tuple[Tick, ...]] = (0, ())

    def strip(self, position: int) -> Strip:
        """The strip with the handle at a position."""
        self._count()
        steps = max(self._steps, len(self._counts))
        positions: list[int] = []
        for counted in self._counts:
            positions.append((positions[-1] if positions else 0) + counted)
        here = bisect_left(positions, position) + 1 if position else 0
        tallest = max(self._counts, default=1)
        width = 100 / steps
        return Strip(
            steps=steps,
            minutes=STEP,
            here=here,
            bars=tuple(
                Bar(
                    x=round(index * width, 3),
                    width=round(width * 0.84, 3),
                    y=round(_HEIGHT - _tall(counted, tallest), 1),
                    height=round(_tall(counted, tallest), 1),
                    after=index > here,
                )
                for index, counted in enumerate(self._counts)
                if counted
            ),
            hours=self._hours_over(steps),
            due=self._due_after(steps, position),
            here_x=round(min(100.0, here * width), 3),
            positions=tuple(positions),
        )

    def position_at(self, step: int) -> int:
        """Last position at the end of a step; 0 where nothing had been declared."""
        self._count()
        return sum(self._counts[: max(0, step)])

    def _count(self) -> None:
        times = self._timeline.times
        for time in times[self._seen :]:
            step = max(self._step_at(time), len(self._counts))
            self._counts.extend([0] * (step - len(self._counts)))
            self._counts[step - 1] += 1
        self._seen = len(times)

    def _step_at(self, time: str) -> int:
        """Step, from 1, whose end is at or after the time; an entry keyed late counts in the latest step reached."""
        return max(1, -(-minutes_between(self._start, time) // STEP))

    def _hours_over(self, steps: int) -> tuple[Tick, ...]:
        if self._hours[0] == steps:
            return self._hours[1]
        start = datetime.fromisoformat(self._start)
        moment = (start + timedelta(hours=1)).replace(minute=0)
        ticks = []
        while (minutes := (moment - start) // timedelta(minutes=1)) < steps * STEP:
            if moment.hour % _HOURS_APART == 0:
                label = day(moment.isoformat()).split(" ")[0] if moment.hour == 0 else clock(moment.isoformat())
                ticks.append(Tick(x=round(100 * minutes / (steps * STEP), 3), label=label))
            moment += timedelta(hours=1)
        self._hours = (steps, tuple(ticks))
        return self._hours[1]

    def _due_after(self, steps: int, position: int) -> tuple[float, ...]:
        now = self._timeline.times[position - 1] if position else self._start
        late = self._due[bisect_right(self._due, now, key=lambda due: due[0]) :]
        return tuple(dict.fromkeys(round(100 * minutes / (steps * STEP), 1) for _, minutes in late))


def _tall(counted: int, tallest: int) -> float:
    return max(2.0, _HEIGHT * counted / tallest)
