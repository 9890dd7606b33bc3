"""Slopes: what something was and what it is, a line for each, named at both ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from nightdesk.publish.charts.axis import Axis

_ABOVE, _BELOW, _LINE = 26.0, 12.0, 15.0
_LEFT, _RIGHT = 30.0, 70.0
"""Per cent across at which a slope begins and ends; its names stand outside."""


@dataclass(frozen=True, slots=True)
class Slope:
    """One line."""

    name: str
    before: float
    after: float
    tone: str
    said_before: str
    """The figure as printed, at the left."""
    said_after: str
    words: str
    """The line it says when touched."""


def slopes(lines: Sequence[Slope], axis: Axis, *, before: str, after: str, says: str, height: float = 320.0) -> Markup:
    """The slopes, `before` and `after` heading the two sides. Names that would overlap are set apart."""
    left = _apart([_level(axis, one.before, height) for one in lines], height)
    right = _apart([_level(axis, one.after, height) for one in lines], height)
    parts = [
        f'<text class="axis-title end" x="{_LEFT}%" y="14">{escape(before)}</text>',
        f'<text class="axis-title start" x="{_RIGHT}%" y="14">{escape(after)}</text>',
    ]
    for line, at_left, at_right in zip(lines, left, right, strict=True):
        start, end = _level(axis, line.before, height), _level(axis, line.after, height)
        was, now = f"{line.name} {line.said_before}", f"{line.said_after} {line.name}"
        parts.append(
            f'<g class="slope {escape(line.tone)}"><title>{escape(line.words)}</title>'
            f'<line class="mark" x1="{_LEFT}%" x2="{_RIGHT}%" y1="{start:.1f}" y2="{end:.1f}"/>'
            f'<circle class="mark" cx="{_LEFT}%" cy="{start:.1f}" r="4"/>'
            f'<circle class="mark" cx="{_RIGHT}%" cy="{end:.1f}" r="4"/>'
            f'<text class="said end" x="{_LEFT}%" dx="-9" y="{at_left + 4:.1f}">{escape(was)}</text>'
            f'<text class="said start" x="{_RIGHT}%" dx="9" y="{at_right + 4:.1f}">{escape(now)}</text></g>'
        )
    return Markup(  # noqa: S704 every part is escaped
        f'<svg class="chart slopes" height="{height:g}" role="img" aria-label="{escape(says)}">{"".join(parts)}</svg>'
    )


def _level(axis: Axis, value: float, height: float) -> float:
    return height - _BELOW - (height - _ABOVE - _BELOW) * axis.at(value)


def _apart(levels: Sequence[float], height: float) -> list[float]:
    """The levels moved as little as keeps each a line from the next."""
    order = sorted(range(len(levels)), key=lambda place: levels[place])
    found = list(levels)
    for above, below in pairwise(order):
        found[below] = max(found[below], found[above] + _LINE)
    over = max(0.0, max(found, default=0.0) - (height - _BELOW))
    if over:
        found[order[-1]] -= over
        for below, above in pairwise(reversed(order)):
            found[above] = min(found[above], found[below] - _LINE)
    return found
