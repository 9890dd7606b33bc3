"""A row for each thing and dots along one axis: where parties, councils or years stand, with intervals where there are any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from markupsafe import Markup, escape

from nightdesk.publish.charts.axis import Axis

_MIDDLE = 13.0
"""Half the height of a row, in pixels."""
_NEAR = 0.03
"""Part of the axis within which one lettered dot would hide another, at the width of a telephone."""
_LIFT = 4.5
"""Pixels by which such dots are set apart, up and down: no more than keeps them on the row."""


@dataclass(frozen=True, slots=True)
class RowDot:
    """One dot of a row."""

    value: float
    tone: str
    """Class of its colour: a party's family, `plain`, or `hollow` after either for one that is not filled."""
    words: str
    """The line it says."""
    low: float | None = None
    high: float | None = None
    """Ends of an interval drawn behind the dot."""
    letters: str = ""
    """One or two letters in or beside the dot, so that it is not told by colour alone."""
    size: float = 5.0
    """Radius in pixels of a dot without letters."""
    dotted: bool = True
    """False draws the interval alone: a range of which no one value is more likely than another."""


@dataclass(frozen=True, slots=True)
class DotRow:
    """One row: its name at the left, its dots along the axis."""

    name: str
    dots: tuple[RowDot, ...]
    href: str = ""
    join: bool = False
    """Draw a line from the first dot to the last: then to now."""
    note: str = ""
    """Small, below the name."""
    reach: tuple[float, float] | None = None
    """Ends of a thin line behind everything: between which values it must lie."""


def dot_rows(rows: Sequence[DotRow], axis: Axis, *, says: str, nought: float | None = None) -> Markup:
    """The rows as a list, each with a drawing of its own that fits any width; the axis is named and marked once, on top."""
    ticks = "".join(
        f'<text class="tick {_anchor(place, len(axis.ticks))}" x="{_at(axis, value)}" y="14">{escape(words)}</text>'
        for place, (value, words) in enumerate(axis.ticks)
    )
    head = (
        f'<li class="dotrow axis" aria-hidden="true"><span class="axis-title">{escape(axis.title)}</span>'
        f'<span></span><svg class="chart" height="20">{ticks}</svg></li>'
    )
    drawn = "".join(_row(row, axis, nought) for row in rows)
    return Markup(f'<ol class="dotrows" aria-label="{escape(says)}">{head}{drawn}</ol>')  # noqa: S704 every part is escaped


def _row(row: DotRow, axis: Axis, nought: float | None) -> str:
    name = f'<a href="{escape(row.href)}">{escape(row.name)}</a>' if row.href else str(escape(row.name))
    note = f'<span class="more">{escape(row.note)}</span>' if row.note else ""
    parts = [f'<line class="grid" x1="{_at(axis, value)}" x2="{_at(axis, value)}" y1="0" y2="26"/>' for value, _ in axis.ticks]
    if nought is not None:
        parts.append(f'<line class="nought" x1="{_at(axis, nought)}" x2="{_at(axis, nought)}" y1="0" y2="26"/>')
    if row.reach is not None:
        low, high = (_at(axis, end) for end in row.reach)
        parts.append(f'<line class="reach" x1="{low}" x2="{high}" y1="13" y2="13"/>')
        parts += [f'<line class="reach" x1="{end}" x2="{end}" y1="9" y2="17"/>' for end in (low, high)]
    if row.join and len(row.dots) > 1:
        first, last = row.dots[0], row.dots[-1]
        ends = f'x1="{_at(axis, first.value)}" x2="{_at(axis, last.value)}"'
        parts.append(f'<line class="join {escape(last.tone)}" {ends} y1="13" y2="13"/>')
    for dot in row.dots:
        if dot.low is not None and dot.high is not None:
            ends = f'x1="{_at(axis, dot.low)}" x2="{_at(axis, dot.high)}"'
            parts.append(f'<line class="interval {escape(dot.tone)}" {ends} y1="13" y2="13"/>')
    for dot, level in zip(row.dots, _levels(row, axis), strict=True):
        if not dot.dotted:
            continue
        at = _at(axis, dot.value)
        letters = (
            f'<text class="letters {escape(dot.tone)}" x="{at}" y="{level + 3.5:g}">{escape(dot.letters)}</text>'
            if dot.letters
            else ""
        )
        size = "8.5" if dot.letters else f"{dot.size:g}"
        parts.append(
            f'<g class="mark-group"><circle class="mark {escape(dot.tone)}" cx="{at}" cy="{level:g}" r="{size}">'
            f"<title>{escape(dot.words)}</title></circle>{letters}</g>"
        )
    spoken = "; ".join(dot.words for dot in row.dots) or f"{row.name}: {row.note or 'no figure'}"
    return (
        f'<li class="dotrow"><span class="dotname">{name}{note}</span>'
        f'<svg class="chart" height="26" role="img" aria-label="{escape(spoken)}">{"".join(parts)}</svg></li>'
    )


def _levels(row: DotRow, axis: Axis) -> list[float]:
    """How far down each dot stands: the middle, but lettered dots that would hide one another up and down in turn."""
    found = [_MIDDLE] * len(row.dots)
    if row.join:
        return found
    lettered = sorted(
        (place for place, dot in enumerate(row.dots) if dot.letters and dot.dotted), key=lambda it: row.dots[it].value
    )
    for one, other in pairwise(lettered):
        if axis.at(row.dots[other].value) - axis.at(row.dots[one].value) < _NEAR:
            if found[one] == _MIDDLE:
                found[one] -= _LIFT
            found[other] += _LIFT if found[one] < _MIDDLE else -_LIFT
    return found


def _at(axis: Axis, value: float) -> str:
    return f"{2 + 96 * axis.at(value):.2f}%"


def _anchor(place: int, count: int) -> str:
    return "start" if place == 0 else "end" if place == count - 1 else "middle"
