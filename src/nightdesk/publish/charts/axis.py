"""An axis of a chart: from what to what, and the round values that are marked on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@dataclass(frozen=True, slots=True)
class Axis:
    """A scale in the figures' own units."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]
    """(value, words)."""
    title: str
    """What it measures, with its unit."""

    def at(self, value: float) -> float:
        """Where a value lies between the ends: 0 at the low end, 1 at the high one; what lies beyond is held at the end."""
        if self.high == self.low:
            return 0.5
        return min(1.0, max(0.0, (value - self.low) / (self.high - self.low)))


def axis(
    values: Iterable[float],
    *,
    title: str,
    words: Callable[[float], str],
    among: Iterable[float] = (),
    ticks: int = 5,
    least: float = 1e-9,
) -> Axis:
    """An axis that holds every value and each of `among` (nought, say), with about so many round marks.

    `words` prints a mark. An axis is never narrower than `least`, so that noise is not blown up to fill a chart.
    """
    found = [value for value in (*values, *among) if not math.isnan(value)]
    low, high = (min(found), max(found)) if found else (0.0, 1.0)
    if high - low < least:
        middle = (high + low) / 2
        low, high = middle - least / 2, middle + least / 2
    step = _round_step((high - low) / max(1, ticks))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    marks = [round(step * place, 10) for place in range(first, last + 1)]
    return Axis(marks[0], marks[-1], tuple((mark, words(mark)) for mark in marks), title)


def _round_step(rough: float) -> float:
    size = 10.0 ** math.floor(math.log10(rough))
    return size * next(step for step in _STEPS if step * size >= rough * (1 - 1e-9))
