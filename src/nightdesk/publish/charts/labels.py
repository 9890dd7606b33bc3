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

_WAYS = tuple(
    (across * side, down * below)
    for across, down in ((1.0, 0.0), (0.87, 0.5), (0.64, 0.77), (0.34, 0.94))
    for below in (1, -1)
    for side in (1, -1)
)
"""Directions in which it may, the best first."""
_CROSSED = 2
"""Marks a line may touch, its own among them: beyond that nobody could follow it."""
_ASIDE = 9.0
"""How far a name with a line keeps from marks that are not its own."""
_WORTH = 24
"""Places further down the list that a name goes rather than have its line touch one more mark."""


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

    def holds(self, x: float, y: float) -> bool:
        return self.left < x < self.right and self.top < y < self.bottom


def labels(marks: Sequence[Mark], *, radius: float, width: float, height: float) -> tuple[str, str]:
    """SVG lines and SVG text, to lie above the marks, for every named mark.

    A name for which there is no room at all is left to its ring and the list beside.
    """
    reach = radius - 1
    boxes = [_Box(mark.x - reach, mark.y - reach, mark.x + reach, mark.y + reach) for mark in marks]
    room = _Room(boxes, _Box(0, 0, width, height))
    lines, texts = [], []
    for mark in sorted((mark for mark in marks if mark.name), key=lambda mark: room.choices(mark, radius)):
        spot = room.best(mark, radius)
        if spot is None:
            continue
        texts.append(f'<text class="name {spot.anchor}" x="{spot.x:.1f}" y="{spot.y:.1f}">{escape(mark.name)}</text>')
        if spot.line:
            lines.append(_line(mark, spot, radius))
    return "".join(lines), "".join(texts)


class _Room:
    """What is taken so far: marks, names, and lines from a name to its mark."""

    def __init__(self, marks: Sequence[_Box], edge: _Box) -> None:
        self._marks = marks
        self._edge = edge
        self._names: list[_Box] = []
        self._points: list[tuple[float, float]] = []

    def choices(self, mark: Mark, radius: float) -> tuple[bool, int]:
        """Orders marks: first those with few places close by, last those that need a line whatever happens."""
        near = sum(1 for spot in _spots(mark, radius) if not spot.line and self._free(_box(spot, mark.name)))
        return near == 0, near

    def best(self, mark: Mark, radius: float) -> _Spot | None:
        """The best place for a name, now taken; None where there is no room."""
        found: tuple[int, _Spot] | None = None
        for order, spot in enumerate(_spots(mark, radius)):
            if found is not None and found[0] <= order:
                break
            box = _box(spot, mark.name)
            if not self._free(box) or (spot.line and not self._alone(box)):
                continue
            crossed = self._crossed(mark, spot) if spot.line else 0
            if crossed <= _CROSSED and (found is None or _WORTH * crossed + order < found[0]):
                found = (_WORTH * crossed + order, spot)
        if found is None:
            return None
        _, spot = found
        self._names.append(_box(spot, mark.name))
        if spot.line:
            self._points += _points(mark, spot)
        return spot

    def _crossed(self, mark: Mark, spot: _Spot) -> int:
        """Marks that a line to the spot would touch; too many where it would run through a name."""
        points = _points(mark, spot)
        (first_x, first_y), (last_x, last_y) = points[0], points[-1]
        along = _Box(min(first_x, last_x), min(first_y, last_y), max(first_x, last_x) + 1, max(first_y, last_y) + 1)
        if any(box.meets(along) and any(box.holds(x, y) for x, y in points) for box in self._names):
            return _CROSSED + 1
        return sum(1 for box in self._marks if box.meets(along) and any(box.holds(x, y) for x, y in points))

    def _alone(self, box: _Box) -> bool:
        """True where a name that stands off is not so near another mark that it would seem to be that one's."""
        wider = _Box(box.left - _ASIDE, box.top - _ASIDE / 2, box.right + _ASIDE, box.bottom + _ASIDE / 2)
        return not any(wider.meets(other) for other in self._marks)

    def _free(self, box: _Box) -> bool:
        inside = self._edge.left <= box.left and box.right <= self._edge.right
        inside = inside and self._edge.top <= box.top and box.bottom <= self._edge.bottom
        clear = not any(box.meets(other) for other in self._marks) and not any(box.meets(other) for other in self._names)
        return inside and clear and not any(box.holds(x, y) for x, y in self._points)


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


def _points(mark: Mark, spot: _Spot) -> list[tuple[float, float]]:
    """Points along the line from a mark to its name."""
    steps = 16
    return [
        (mark.x + (spot.x - mark.x) * step / steps, mark.y + (spot.y - 4 - mark.y) * step / steps) for step in range(1, steps)
    ]


def _box(spot: _Spot, name: str) -> _Box:
    long = _LETTER * len(name)
    left = {"start": spot.x, "end": spot.x - long, "middle": spot.x - long / 2}[spot.anchor]
    return _Box(left, spot.y - _RISE, left + long, spot.y + _FALL)


def _line(mark: Mark, spot: _Spot, radius: float) -> str:
    """A line from just within the mark, where a dot says whose it is, to the name."""
    end_x, end_y = spot.x + (-2 if spot.anchor == "start" else 2), spot.y - 4
    far = ((end_x - mark.x) ** 2 + (end_y - mark.y) ** 2) ** 0.5
    x, y = mark.x + (end_x - mark.x) * 0.72 * radius / far, mark.y + (end_y - mark.y) * 0.72 * radius / far
    drawn = f'd="M{x:.1f} {y:.1f}L{end_x:.1f} {end_y:.1f}"'
    dot = f'<circle class="whose" cx="{x:.1f}" cy="{y:.1f}" r="2.4"/>'
    return f'<path class="lead under" {drawn}/><path class="lead" {drawn}/>{dot}'
