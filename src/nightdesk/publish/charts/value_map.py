"""The hex map with a figure in each council: how far a party rose or fell there, how a place voted, who it swung to.

A hexagon takes the colour of one of two tones, stronger the further its figure lies from the middle, and has the figure in it,
so that nothing is told by colour alone. A council without a figure is an outline.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from markupsafe import Markup, escape

from nightdesk.night import Night
from nightdesk.publish.charts.hexmap import CELL_RADIUS, corners, lay_out

STEPS = 4
"""Strengths of a tone."""


@dataclass(frozen=True, slots=True)
class MapValue:
    """One council's figure."""

    value: float
    letters: str
    """As printed in the hexagon: short."""
    words: str
    """The line it says."""


def value_map(
    night: Night,
    values: Mapping[str, MapValue],
    *,
    below: str,
    above: str,
    middle: float,
    step: float,
    link: Callable[..., str],
    says: str,
    underline: bool = False,
) -> Markup:
    """The map. `below` and `above` are the tones of either side of `middle`; each `step` from it is one strength more.

    `underline`: figures below the middle are underlined, where the letters by themselves do not tell the side.
    """
    places, width, height = lay_out(night.register.councils.values())
    hexagons = []
    for place in places:
        found = values.get(place.council.slug)
        path = corners(place.x, place.y, CELL_RADIUS)
        if found is None:
            hexagons.append(f'<path class="hex open" d="{path}"><title>{escape(place.council.name)}: no figure</title></path>')
            continue
        tone = above if found.value >= middle else below
        strength = min(STEPS, 1 + int(abs(found.value - middle) / step))
        under = ' class="underlined"' if underline and found.value < middle else ""
        href = link("council", slug=place.council.slug)
        hexagons.append(
            f'<g class="{escape(tone)} strength-{strength}"><path class="mark hex" d="{path}" data-href="{escape(href)}">'
            f"<title>{escape(found.words)}</title></path>"
            f'<text{under} x="{place.x:g}" y="{place.y:g}">{escape(found.letters)}</text></g>'
        )
    drawing = (
        f'<svg class="chart valuemap" viewBox="0 0 {width:g} {height:g}" role="img" aria-label="{escape(says)}">'
        f"{''.join(hexagons)}</svg>"
    )
    return Markup(drawing)  # noqa: S704 every part is escaped
