"""Names beside marks that stand close together: each where nothing else is, with a line to its mark where it stands off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markupsafe import escape

_LETTER = 6.1
"""Width of a letter in the drawing's units, on the wide side."""
_RISE, _FALL = 9.0, 3.0
"""How far a line of text reaches above and below where it stands."""
_FAR = (1.6, 2.3, 3.0, 3.8, 4.8, 6.0, 7.4)
"""How far a name may stand off, in diameters of a mark."""

_WAYS = ((1.0, 0.0), (-1.0, 0.0), (0.8, 0.6), (-0.8, 0.6), (0.8, -0.6), (-0.8, -0.6), (0.5, 0.87), (-0.5, 0.87))
"""Directions in which it may, the best first."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark that takes up room, and its name if that is to be shown."""

    x: float
    y: float
    name: str


@dataclass(frozen=True, slots=True)
class _Spot:
    anchor: str
    x: float
    y: float
    line: bool


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: _Box) -> bool:
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom


def labels(marks: Sequence[Mark], *, radius: float, width: float, height: float) -> tuple[str, str]:
    """SVG lines, to lie beneath the marks, and SVG text, to lie above, for every named mark.

    A name for which there is no room at all is left to its ring and the list beside.
    """
    reach = radius - 1
    taken = [_Box(mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach) for mark in marks]
    lines, texts = [], []
    for mark in marks:
        if not mark.name:
            continue
        long = _LETTER * len(mark.name)
        room = []
        for order, spot in enumerate(_spots(mark, radius)):
            box = _box(spot, long)
            inside = box.left >= 0 and box.right <= width and box.top >= 0 and box.bottom <= height
            if inside and not any(box.meets(other) for other in taken):
                room.append((3 * _crossed(mark, spot, taken) + order, order, spot, box))
                if not spot.line:
                    break
        if room:
            _, _, spot, box = min(room, key=lambda one: one[:2])
            taken.append(box)
            texts.append(f'<text class="name {spot.anchor}" x="{spot.x:.1f}" y="{spot.y:.1f}">{escape(mark.name)}</text>')
            if spot.line:
                lines.append(_line(mark, spot))
    return "".join(lines), "".join(texts)


def _spots(mark: Mark, radius: float) -> Iterator[_Spot]:
    """Where a name might stand, the best place first."""
    yield _Spot("start", mark.x + radius + 3, mark.y + 4, line=False)
    yield _Spot("end", mark.x - radius - 3, mark.y + 4, line=False)
    yield _Spot("middle", mark.x, mark.y + radius + 12, line=False)
    yield _Spot("middle", mark.x, mark.y - radius - 6, line=False)
    for far in _FAR:
        off = 2 * radius * far
        for across, down in _WAYS:
            yield _Spot("start" if across > 0 else "end", mark.x + across * off, mark.y + down * off + 4, line=True)


def _crossed(mark: Mark, spot: _Spot, taken: Sequence[_Box]) -> int:
    """How much of what is drawn a line to the spot would run across."""
    if not spot.line:
        return 0
    steps = 24
    points = [
        (mark.x + (spot.x - mark.x) * step / steps, mark.y + (spot.y - mark.y) * step / steps) for step in range(1, steps)
    ]
    return sum(1 for box in taken if any(box.left < x < box.right and box.top < y < box.bottom for x, y in points))


def _box(spot: _Spot, long: float) -> _Box:
    left = {"start": spot.x, "end": spot.x - long, "middle": spot.x - long / 2}[spot.anchor]
    return _Box(left, spot.y - _RISE, left + long, spot.y + _FALL)


def _line(mark: Mark, spot: _Spot) -> str:
    end_x = spot.x + (-2 if spot.anchor == "start" else 2)
    return f'<path class="lead" d="M{mark.x:.1f} {mark.y:.1f}L{end_x:.1f} {spot.y - 4:.1f}"/>'
