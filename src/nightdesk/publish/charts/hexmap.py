"""The map: one hexagon for each council, filled by control now, by seats in while counting, ringed where control changed.

Every hexagon carries its party's letters as well as its colour, and its line in words for whoever cannot see it. What
one council looks like is worked out again only when the council has moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from nightdesk.night import CouncilNight, Night
from nightdesk.publish.addresses import address
from nightdesk.publish.charts.labels import Mark, labels
from nightdesk.publish.words import control_letters, council_line, tone
from nightdesk.register.council import Council

WIDE = 26.0
"""Width of a hexagon in the drawing's own units."""
GAP = 1.6
CELL_RADIUS = (WIDE - GAP) / 2 / 0.8660254
"""From the middle of a hexagon to its corners."""
_STEP = WIDE * 0.8660254
_MARGIN = WIDE
_QUERY = "\x00"
"""Stands in the kept drawing where the reader's moment goes."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one council's hexagon has its middle."""

    council: Council
    x: float
    y: float


class MapKeeper:
    """Draws the map of one register, keeping every hexagon whose council has not moved."""

    def __init__(self, councils: Iterable[Council]) -> None:
        self._places, self._width, self._height = lay_out(councils)
        self._drawn: dict[str, tuple[CouncilNight, str]] = {}
        self._named: tuple[object, tuple[str, str, str]] = (None, ("", "", ""))

    def draw(self, night: Night, query: str) -> Markup:
        """The whole map as SVG; `query` is appended to every link."""
        hexagons = "".join(self._hexagon(night, place) for place in self._places)
        lines, rings, names = self._changed(night)
        size = f"0 0 {self._width:g} {self._height:g}"
        drawing = (
            f'<svg class="hexmap" viewBox="{size}" role="group" aria-label="Map of the councils">'
            '<defs><pattern id="noc" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
            '<rect class="noc-ground" width="5" height="5"/><rect class="noc-line" width="2" height="5"/></pattern></defs>'
            f"{hexagons}{rings}{lines}{names}</svg>"
        )
        return Markup(drawing.replace(_QUERY, str(escape(query))))  # noqa: S704 every part is escaped

    def _hexagon(self, night: Night, place: Place) -> str:
        one = night.councils[place.council.slug]
        kept = self._drawn.get(place.council.slug)
        if kept is None or kept[0] is not one:
            kept = self._drawn[place.council.slug] = (one, _hexagon(night, one, place))
        return kept[1]

    def _changed(self, night: Night) -> tuple[str, str, str]:
        """Lines to names, rings, and names of the councils that changed hands, kept while no other one does."""
        if self._named[0] is not night.control_changes:
            changed = {change.council for change in night.control_changes}
            marks = [
                Mark(place.x, place.y, place.council.name if place.council.slug in changed else "") for place in self._places
            ]
            lines, names = labels(marks, radius=WIDE / 2, width=self._width, height=self._height)
            rings = "".join(_ring(place) for place in self._places if place.council.slug in changed)
            self._named = (night.control_changes, (lines, rings, names))
        return self._named[1]


def lay_out(councils: Iterable[Council]) -> tuple[list[Place], float, float]:
    """Where each council lies, and the width and height of the map."""
    found = [(council, *council.hex) for council in councils if council.hex is not None]
    if not found:
        return [], 2 * _MARGIN, 2 * _MARGIN
    left = min(column for _, column, _ in found)
    top = max(row for _, _, row in found)
    places = [
        Place(
            council,
            x=round(_MARGIN + WIDE * (column - left + 0.5 * (row % 2)), 1),
            y=round(_MARGIN + _STEP * (top - row), 1),
        )
        for council, column, row in found
    ]
    return places, round(max(place.x for place in places) + _MARGIN), round(max(place.y for place in places) + _MARGIN)


def _hexagon(night: Night, one: CouncilNight, place: Place) -> str:
    control = one.control
    filled = "full" if control.stage == "complete" else "open"
    shapes = [f'<path class="hex {filled}" d="{corners(place.x, place.y, CELL_RADIUS)}"/>']
    letters = ""
    if control.stage == "counting":
        part = one.seats.declared / one.seats.contested if one.seats.contested else 0.0
        shapes.append(f'<path class="part {tone(night, control.control)}" d="{_filled(place.x, place.y, part)}"/>')
    if control.control is not None:
        short, rest = control_letters(night, control.control)
        more = f'<tspan class="rest">{escape(rest)}</tspan>' if rest else ""
        letters = f'<text x="{place.x:g}" y="{place.y + 3.6:g}">{escape(short)}{more}</text>'
    href = address("council", {"slug": place.council.slug})
    look = f"{tone(night, control.control)} {control.stage}"
    return (
        f'<a id="hex-{escape(place.council.slug)}" href="{escape(href)}{_QUERY}" class="{look}">'
        f"<title>{escape(council_line(night, one))}</title>{''.join(shapes)}{letters}</a>"
    )


def _ring(place: Place) -> str:
    return f'<path class="ring" d="{corners(place.x, place.y, CELL_RADIUS + 0.6)}"/>'


def corners(x: float, y: float, radius: float) -> str:
    """The outline of a hexagon, as an SVG path."""
    half = radius * 0.8660254
    points = [(x, y - radius), (x + half, y - radius / 2), (x + half, y + radius / 2)]
    points += [(x, y + radius), (x - half, y + radius / 2), (x - half, y - radius / 2)]
    return "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z"


def _filled(x: float, y: float, part: float) -> str:
    """The lower part of the hexagon, `part` of its height."""
    radius = CELL_RADIUS
    half = radius * 0.8660254
    level = y + radius - 2 * radius * min(max(part, 0.0), 1.0)
    reach = half * min(1.0, 2 - 2 * abs(level - y) / radius) if abs(level - y) > radius / 2 else half
    points = [(x - reach, level)]
    if level < y - radius / 2:
        points.append((x - half, y - radius / 2))
    if level < y + radius / 2:
        points.append((x - half, y + radius / 2))
    points.append((x, y + radius))
    if level < y + radius / 2:
        points.append((x + half, y + radius / 2))
    if level < y - radius / 2:
        points.append((x + half, y - radius / 2))
    points.append((x + reach, level))
    return "M" + "L".join(f"{px:.1f} {py:.1f}" for px, py in points) + "Z"
