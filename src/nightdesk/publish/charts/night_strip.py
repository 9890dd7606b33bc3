"""The night from close of polls to the last council: when declarations came in, and when councils are due.

The axis is time, in steps of ten minutes, so that a rush looks like one. Since the ledger only ever grows, what is drawn
of steps that are over is kept: the strip costs the same early and late in the night. The axis ends after three days,
whatever times the entries bear; what came in later counts in the last step, and the strip says so.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from markupsafe import Markup

from nightdesk.publish.figures import clock, day, minutes_between
from nightdesk.timeline import Timeline

STEP = 10
"""Minutes to a step of the slider."""
_TOP, _HEIGHT = 4.0, 30.0
MOST_STEPS = 3 * 24 * 60 // STEP
"""Three days: a night and the counts of the weekend. A result keyed years afterwards must not stretch the axis."""
_DAY_AND_A_HALF = 36 * 60 // STEP
_TAIL = 92.0
"""Per cent of the width from which the axis bears no hours once its end stands for all that came later."""


@dataclass(frozen=True, slots=True)
class Strip:
    """What the slider is made of, and what is drawn behind it."""

    steps: int
    minutes: int
    """To a step."""
    here: int
    """Step of the position shown; 0 before the first entry."""
    positions: str
    """Last position at the end of each step up to the latest entry, with commas; steps after it have none."""
    drawing: Markup
    """SVG in per cent of the width, so that letters keep their size on a small screen."""


class StripKeeper:
    """Counts the declarations of one timeline by step, taking up where it left off."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._start = timeline.register.polls_close
        self._counts: list[int] = []
        self._ends: list[int] = []
        """Last position at the end of each step."""
        self._due = sorted((due.time, minutes_between(self._start, due.time)) for due in timeline.register.times.values())
        self._steps = max(1, -(-max((minutes for _, minutes in self._due), default=0) // STEP))
        self._steps = min(self._steps, MOST_STEPS)
        self._later = False
        """True once an entry was made after the axis ends."""
        self._hours: tuple[tuple[int, bool], str] = ((0, False), "")
        self._over: tuple[tuple[int, int, int], str, str] = ((0, 0, 0), "", "")

    def strip(self, position: int) -> Strip:
        """The strip with the handle at a position."""
        self._count()
        steps = max(self._steps, len(self._counts))
        here = bisect_left(self._ends, position) + 1 if position else 0
        bars, ends = self._bars(steps, here)
        x = round(min(100.0, 100 * here / steps), 3)
        mark = f'<line class="here" x1="{x}%" x2="{x}%" y1="0" y2="36"/>'
        return Strip(
            steps=steps,
            minutes=STEP,
            here=here,
            positions=ends,
            drawing=Markup(f"{self._hour_lines(steps)}{self._due_marks(steps, position)}{bars}{mark}"),  # noqa: S704 numbers
        )

    def position_at(self, step: int) -> int:
        """Last position at the end of a step; 0 where nothing had been declared."""
        self._count()
        step = min(step, len(self._ends))
        return self._ends[step - 1] if step > 0 else 0

    def _count(self) -> None:
        times = self._timeline.times
        for time in times[sum(self._ends[-1:]) :]:
            at = self._step_at(time)
            self._later |= at > MOST_STEPS
            step = max(min(at, MOST_STEPS), len(self._counts))
            grow = step - len(self._counts)
            self._counts.extend([0] * grow)
            self._ends.extend(self._ends[-1:] * grow or [0] * grow)
            self._counts[step - 1] += 1
            self._ends[step - 1] += 1

    def _step_at(self, time: str) -> int:
        """Step, from 1, whose end is at or after the time; an entry keyed late counts in the latest step reached."""
        return max(1, -(-minutes_between(self._start, time) // STEP))

    def _bars(self, steps: int, here: int) -> tuple[str, str]:
        """Bars, and ends of steps: those of steps that are over are kept while nothing about them changes."""
        if not self._counts:
            return "", ""
        tallest, last = max(self._counts), len(self._counts) - 1
        key = (steps, tallest, last)
        if here <= last:
            drawn = self._drawn(range(last + 1), steps, tallest, here)
            return drawn, ",".join(map(str, self._ends))
        if self._over[0] != key:
            over = "".join(f"{end}," for end in self._ends[:last])
            self._over = (key, self._drawn(range(last), steps, tallest, here), over)
        _, drawn, over = self._over
        return drawn + self._drawn((last,), steps, tallest, here), f"{over}{self._ends[last]}"

    def _drawn(self, indices: Iterable[int], steps: int, tallest: int, here: int) -> str:
        width = 100 / steps
        return "".join(
            _bar(index * width, width * 0.84, self._counts[index] / tallest, after=index >= here)
            for index in indices
            if self._counts[index]
        )

    def _hour_lines(self, steps: int) -> str:
        if self._hours[0] != (steps, self._later):
            apart = 2 if steps <= _DAY_AND_A_HALF else 6
            start = datetime.fromisoformat(self._start)
            moment = (start + timedelta(hours=1)).replace(minute=0)
            drawn: list[str] = []
            while (minutes := (moment - start) // timedelta(minutes=1)) < steps * STEP:
                x = 100 * minutes / (steps * STEP)
                if moment.hour % apart == 0 and not (self._later and x > _TAIL):
                    time = moment.isoformat()
                    label = clock(time) if moment.hour else day(time).split(" ")[0]
                    drawn.append(_hour(x, label, odd=len(drawn) % 2 == 1))
                moment += timedelta(hours=1)
            if self._later:
                drawn.append('<text class="even" x="100%" y="47" text-anchor="end">and later</text>')
            self._hours = ((steps, self._later), "".join(drawn))
        return self._hours[1]

    def _due_marks(self, steps: int, position: int) -> str:
        now = self._timeline.times[position - 1] if position else self._start
        late = self._due[bisect_right(self._due, now, key=lambda due: due[0]) :]
        places = dict.fromkeys(min(100.0, round(100 * minutes / (steps * STEP), 1)) for _, minutes in late)
        return "".join(f'<circle class="due" cx="{place}%" cy="31" r="2"/>' for place in places)


def _bar(x: float, width: float, part: float, *, after: bool) -> str:
    tall = max(2.0, _HEIGHT * part)
    look = "after" if after else "density"
    place = f'x="{x:.2f}%" width="{width:.2f}%" y="{_TOP + _HEIGHT - tall:.1f}" height="{tall:.1f}"'
    return f'<rect class="{look}" {place}/>'


def _hour(x: float, label: str, *, odd: bool) -> str:
    line = f'<line class="hour" x1="{x:.2f}%" x2="{x:.2f}%" y1="0" y2="34"/>'
    look = "odd" if odd else "even"
    return f'{line}<text class="{look}" x="{x:.2f}%" y="47" dx="3">{label}</text>'
