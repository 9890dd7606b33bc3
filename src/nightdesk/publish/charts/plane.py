"""A chart with two axes: marks, lines and bands on a plane that fits any width with its letters at their own size.

Across, everything is placed in per cent; downwards in pixels. Lines and bands, which cannot be given in per cent, lie in a
drawing of their own that is stretched, with strokes that are not. Colour alone tells nothing: each mark says its line.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape

from nightdesk.publish.charts.axis import Axis

_WIDE = 1000
"""Units across of the stretched drawing."""
_INSET = 0.02
"""Part of the width kept free at either side."""
_ABOVE, _BELOW = 36.0, 40.0
"""Pixels above and below the plane: for the upper axis title and the mark of its uppermost line, and for those of the lower."""
_LETTER, _LINE = 6.3, 14.0
"""Size of a letter in pixels, as far as names that would overlap are concerned."""
_ASIDE = 14.5
"""Pixels up or down that a name is moved where there is no room for it level with its mark."""
_NOMINAL = 720.0
"""Width in pixels at which names must not overlap; below 600 px all but the first few of such a chart are left out."""
_ALWAYS = 5
"""Names that are shown however narrow the screen is."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing on the plane."""

    x: float
    y: float
    tone: str
    """Class of its colour: a party's family, or `plain`."""
    words: str
    """The line it says."""
    href: str = ""
    name: str = ""
    """Written beside it where there is room; empty for no name."""
    size: float = 4.0
    """Radius in pixels."""


@dataclass
class Plane:
    """A chart being drawn. Parts are laid over one another in the order in which they are added."""

    x: Axis
    y: Axis
    says: str
    """What the chart is, for whoever cannot see it."""
    height: float = 380.0
    nominal: float = _NOMINAL
    """Width in pixels at which names must not overlap: smaller for a chart that is never wide."""
    _parts: list[str] = field(default_factory=list)
    _names: list[tuple[float, float, float, float]] = field(default_factory=list)

    def band(self, points: Sequence[tuple[float, float, float]], tone: str = "plain") -> None:
        """An area between two values at each x: (x, low, high)."""
        if len(points) < 2:
            return
        upper = [f"{self._u(x):.1f} {self._v(high):.1f}" for x, _, high in points]
        lower = [f"{self._u(x):.1f} {self._v(low):.1f}" for x, low, _ in reversed(points)]
        self._parts.append(self._stretched(f'<path class="band {escape(tone)}" d="M{"L".join((*upper, *lower))}Z"/>'))

    def line(self, points: Sequence[tuple[float, float]], tone: str = "plain", *, dashed: bool = False) -> None:
        """A line through the points, in their order."""
        if len(points) < 2:
            return
        path = "L".join(f"{self._u(x):.1f} {self._v(y):.1f}" for x, y in points)
        look = f"fit {tone} dashed" if dashed else f"fit {tone}"
        self._parts.append(self._stretched(f'<path class="{escape(look)}" d="M{path}"/>'))

    def whiskers(self, points: Iterable[tuple[float, float, float]], tone: str = "plain") -> None:
        """Upright intervals behind marks: (x, low, high)."""
        path = "".join(f"M{self._u(x):.1f} {self._v(low):.1f}V{self._v(high):.1f}" for x, low, high in points)
        if path:
            self._parts.append(self._stretched(f'<path class="whisker {escape(tone)}" d="{path}"/>'))

    def rule(self, *, x: float | None = None, y: float | None = None, words: str = "") -> None:
        """A straight line at one value of one axis: nought, an overall majority."""
        if y is not None:
            self._parts.append(f'<line class="nought" x1="0" x2="100%" y1="{self._v(y):.1f}" y2="{self._v(y):.1f}"/>')
        if x is not None:
            at = self._across(x)
            self._parts.append(f'<line class="nought" x1="{at}" x2="{at}" y1="{_ABOVE}" y2="{self._floor:.1f}"/>')
            if words:
                self._parts.append(f'<text class="said" x="{at}" dx="5" y="{_ABOVE + 12}">{escape(words)}</text>')

    def dust(self, points: Iterable[tuple[float, float]], tone: str = "plain") -> None:
        """Many small dots that say nothing of themselves: the wards behind a line."""
        path = "".join(f"M{self._u(x):.1f} {self._v(y):.1f}h0" for x, y in points)
        if path:
            self._parts.append(self._stretched(f'<path class="dust {escape(tone)}" d="{path}"/>'))

    def marks(self, marks: Iterable[Mark]) -> None:
        """Marks that say their line; those with a name have it beside them where there is room, the first ones first."""
        found = list(marks)
        for mark in found:
            href = f' data-href="{escape(mark.href)}"' if mark.href else ""
            self._parts.append(
                f'<circle class="mark {escape(mark.tone)}" cx="{self._across(mark.x)}" cy="{self._v(mark.y):.1f}" '
                f'r="{mark.size:g}"{href}><title>{escape(mark.words)}</title></circle>'
            )
        for count, mark in enumerate(one for one in found if one.name):
            self._name(mark, wide_only=count >= _ALWAYS and self.nominal >= _NOMINAL)

    def label(self, x: float, y: float, words: str, tone: str = "plain", *, anchor: str = "start", up: float = 6.0) -> None:
        """Words at a point: the name of a line, beside its end."""
        off = {"start": 6, "end": -6}.get(anchor, 0)
        self._parts.append(
            f'<text class="said {escape(tone)} {escape(anchor)}" x="{self._across(x)}" y="{self._v(y) - up:.1f}" dx="{off}">'
            f"{escape(words)}</text>"
        )

    def draw(self) -> Markup:
        """The chart as SVG."""
        drawing = (
            f'<svg class="chart plane" height="{self.height:g}" role="img" aria-label="{escape(self.says)}">'
            f"{''.join(self._grid())}{''.join(self._parts)}</svg>"
        )
        return Markup(drawing)  # noqa: S704 every part is escaped

    @property
    def _floor(self) -> float:
        return self.height - _BELOW

    def _u(self, x: float) -> float:
        return _WIDE * (_INSET + (1 - 2 * _INSET) * self.x.at(x))

    def _v(self, y: float) -> float:
        return self._floor - (self._floor - _ABOVE) * self.y.at(y)

    def _across(self, x: float) -> str:
        return f"{self._u(x) * 100 / _WIDE:.2f}%"

    def _stretched(self, inner: str) -> str:
        size = f"0 0 {_WIDE} {self.height:g}"
        return f'<svg width="100%" height="{self.height:g}" viewBox="{size}" preserveAspectRatio="none">{inner}</svg>'

    def _grid(self) -> Iterable[str]:
        yield f'<text class="axis-title" x="0" y="12">{escape(self.y.title)}</text>'
        for value, words in self.y.ticks:
            level = self._v(value)
            yield f'<line class="grid" x1="0" x2="100%" y1="{level:.1f}" y2="{level:.1f}"/>'
            yield f'<text class="tick" x="0" y="{level - 4:.1f}">{escape(words)}</text>'
        last = len(self.x.ticks) - 1
        for place, (value, words) in enumerate(self.x.ticks):
            anchor = "start" if place == 0 else "end" if place == last else "middle"
            yield f'<text class="tick {anchor}" x="{self._across(value)}" y="{self._floor + 16:.1f}">{escape(words)}</text>'
        yield f'<text class="axis-title end" x="100%" y="{self._floor + 34:.1f}">{escape(self.x.title)}</text>'

    def _name(self, mark: Mark, *, wide_only: bool) -> None:
        across, length = self._u(mark.x) * self.nominal / _WIDE, len(mark.name) * _LETTER
        sides = (("start", across + 7), ("end", across - 7 - length))
        for side, left, off in ((side, left, off) for off in (0.0, -_ASIDE, _ASIDE) for side, left in sides):
            level = self._v(mark.y) + off
            box = (left, level - _LINE / 2, left + length, level + _LINE / 2)
            inside = left >= 24 and left + length <= self.nominal
            if inside and not any(_meet(box, other) for other in self._names):
                self._names.append(box)
                look = f"name {side} wide-only" if wide_only else f"name {side}"
                gap = 7 if side == "start" else -7
                self._parts.append(
                    f'<text class="{look}" x="{self._across(mark.x)}" dx="{gap}" y="{level + 4:.1f}">{escape(mark.name)}</text>'
                )
                return


def _meet(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
