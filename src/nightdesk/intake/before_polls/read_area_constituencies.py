"""Reads which constituencies each counting area lies in, from the look-up of all wards of Great Britain to constituencies."""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from nightdesk.context.context_rows import AreaRow, ConstituencyRow
from nightdesk.context.national_rows import AreaPartRow
from nightdesk.intake.before_polls.read_authorities import Authorities
from nightdesk.intake.before_polls.read_constituencies import LOOK_UP_OF, ONS, WARDS
from nightdesk.intake.names import place


def read_area_parts(
    data: Path, areas: Iterable[AreaRow], seats: Iterable[ConstituencyRow], authorities: Authorities
) -> tuple[AreaPartRow, ...]:
    """Wards that each counting area has in common with each constituency, areas in the order of the referendum.

    An authority is found by its code of December 2018 or one it had before; a constituency by its code, or by its name where
    the file's code is cut short. Northern Ireland was counted as one area and has none.
    """
    order = [area.area for area in areas]
    codes, named = set[str](), dict[str, str]()
    for seat in seats:
        codes.add(seat.constituency)
        named[place(seat.name)] = seat.constituency
    lies_in: dict[str, dict[str, None]] = {}
    area_of: dict[str, str] = {}
    with (data / WARDS).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            area = authorities.counted_as(row["LAD18CD"], order)
            code = row["PCON18CD"] if row["PCON18CD"] in codes else named.get(place(row["PCON18NM"]), "")
            if area and code:
                area_of[row["WD18CD"]] = area
                lies_in.setdefault(row["WD18CD"], {})[code] = None
    whole, split = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for ward, found in lies_in.items():
        for code in found:
            (whole if len(found) == 1 else split)[area_of[ward], code] += 1
    rank = {area: at for at, area in enumerate(order)}
    return tuple(
        AreaPartRow(*key, whole[key], split[key], LOOK_UP_OF, ONS)
        for key in sorted({**whole, **split}, key=lambda key: (rank[key[0]], key[1]))
    )
