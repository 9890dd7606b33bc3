"""Where a place lies: 'Nuneaton, in the north of England', 'the London borough of Barnet', 'Plymouth is in Devon'."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.ranges import way
from nightdesk.check.readings.row import Ground, Read, Row, claim

SMALL = ("council", "ward", "constituency", "region")


def lies(g: Ground) -> Iterable[Read] | None:
    """That the first place lies in the second."""
    places, area = g.places(*SMALL, name="one"), g.item("area")
    named = area.text.removesuffix("'s") if area is not None else ""
    if not places:
        return None
    if area is None:
        inside = [item for item in g.where if item.has("area") or item.has("council")]
        if len(inside) != 1:
            return None
        named = inside[0].text.removesuffix("'s")
    if area is not None and area.has("england"):
        return None
    return [claim("lies_in", one, is_=True, other=named) for one in places]


def part_of(g: Ground) -> Iterable[Read] | None:
    """'Hill is a ward of Bexley.'"""
    wards, councils = (
        g.places("ward", name="one"),
        g.places("council", name="area") or tuple(one for item in g.where for one in item.of_level("council")),
    )
    if not wards or len(councils) != 1:
        return None
    return [claim("lies_in", one, is_=True, other=g.scene.register.councils[councils[0].key].name) for one in wards]


KIND = "[ council/borough/district/city/town/place/ward/authority/area ]"
ROWS: tuple[Row, ...] = (
    way(
        "lies in",
        (
            f"L=one V.be {KIND} in L.area=area",
            f"L=one V.be {KIND}",
            "L=one V.lie in L.area=area",
            "L=one ( lie/lies | V.lie | located/situated | V.situate | V.locate ) [ in L.area=area ]",
            "L=one V.be in/within/inside [ of ] L.area=area",
            f"L=one V.be {KIND} of L.area=area",
            "L=one V.be part of L.area=area",
        ),
        lies,
        (
            ("Trafford is in the north west of England.", "supported"),
            ("Plymouth is in the Midlands.", "contradicted"),
            ("Nuneaton and Bedworth is in the north of England.", "contradicted"),
        ),
    ),
    way(
        "a ward of",
        (
            "L.ward=one V.be ward/wards of L.council=area",
            "L.ward=one V.be ward/wards",
            "L.ward=one V.be Q.wards [ of L.council=area ]",
        ),
        part_of,
        (("High Barnet is a ward in Barnet.", "supported"),),
    ),
)
