"""The wards a national measure is made of: contested by the Conservatives, Labour and the Liberal Democrats now and then.

A key ward compares like for like with the contest its seats were last fought in, all three parties stand in it and stood in
it, and the share of the three in the country in the year of that contest is published. What it says of the country is that
share and its own change since, by best-placed candidates: a ward where Labour is up four since 2014, when it had 31 per cent of
the country, speaks for 35. Wards last fought in different years then speak of the same thing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.base_years import PROJECTED, base_years_of, published_bases
from nightdesk.analysis.great_britain import GreatBritain, great_britain, layout_of
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.mixed_model import MixedModel
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.ward_table import Bools, Floats, Ints, ward_table
from nightdesk.context.context import Context
from nightdesk.tally.outset import Outset


@dataclass(frozen=True, eq=False)
class KeyWards:
    """`n` wards of `c` councils: what is fixed before the polls open. Arrays are read only."""

    country: GreatBritain
    councils: tuple[str, ...]
    """Slugs, in the register's order."""
    model: MixedModel
    rows: Ints
    """(n) Row of each in the `WardTable`."""
    council: Ints
    """(n) Place of its council in `councils`."""
    covers: Floats
    """(areas, c) What part of the effect of each council an area has: all, or half where a county and a district cover it."""
    fought: tuple[str, ...]
    """(n) Day of the contest compared with."""
    then: Floats
    """(3, n, 3) Shares of the three in the contest compared with, by each of `CONVENTIONS`."""
    days: Mapping[str, int]
    """Day compared with → wards, oldest first."""
    base: Floats
    """(n, 3) Published share of the three in the country that year, of 1."""
    moved: Floats
    """(n, 3) How far that base is moved to agree with the other base years: see `base_years`."""
    left_out: Mapping[str, int]
    """Wards that are none, by why."""

    @property
    def since(self) -> str:
        """Day that most of them are compared with, the earlier of two alike; empty where there are none."""
        return max(self.days, key=self.days.__getitem__, default="")


NOT_LIKE_FOR_LIKE = "no contest on the same boundaries to compare with, or not all of its figures"
NOT_ALL_THREE = "one of the three parties missing, now or then"
NO_BASE = "compared with a day whose projected national share is not at hand"
NO_AREA = "in a council that no referendum area is known for"


def key_wards(scene: Scene) -> KeyWards | None:
    """The key wards of the night, made once; None where the context lacks what they need."""
    return _KEPT.of(scene.context).of(scene.outset)


def contested_by_the_three(outset: Outset) -> Bools:
    """(wards) Whether all three stand now and stood in the contest compared with."""
    table = ward_table(outset)
    fewest = np.minimum(table.stood[:, :3], table.stood_then[:, :3]).min(axis=1)
    found: Bools = fewest > 0
    return found


def _made(context: Context, outset: Outset) -> KeyWards | None:
    country = great_britain(context)
    if country is None:
        return None
    table = ward_table(outset)
    bases, years = published_bases(context, outset.register.night, PROJECTED), base_years_of(context, outset)
    located = {slug for slug in outset.register.councils if any(code in country.row for code in context.areas_of.get(slug, ()))}
    three = contested_by_the_three(outset)
    left_out = Counter[str]()
    rows = []
    for row, ballot in enumerate(table.ballots):
        if not table.compares[row]:
            left_out[NOT_LIKE_FOR_LIKE] += 1
        elif not three[row]:
            left_out[NOT_ALL_THREE] += 1
        elif table.fought[row] not in bases:
            left_out[NO_BASE] += 1
        elif ballot.council not in located:
            left_out[NO_AREA] += 1
        else:
            rows.append(row)
    slugs = tuple(dict.fromkeys(table.ballots[row].council for row in rows))
    place = {slug: at for at, slug in enumerate(slugs)}
    council = np.array([place[table.ballots[row].council] for row in rows], dtype=np.int64)
    fought, chosen = tuple(table.fought[row] for row in rows), np.array(rows, dtype=np.int64)
    found = KeyWards(
        country=country,
        councils=slugs,
        model=MixedModel(layout_of(country, context, slugs, np.bincount(council, minlength=len(slugs)))),
        covers=_covers(country, context, slugs),
        rows=chosen,
        council=council,
        fought=fought,
        then=np.stack([table.share_then(place)[chosen][:, :3] for place in range(len(CONVENTIONS))]),
        days=dict(sorted(Counter(fought).items())),
        base=np.array([bases[day] for day in fought]).reshape(len(rows), 3),
        moved=np.array([years.moved(day) for day in fought]).reshape(len(rows), 3),
        left_out=dict(left_out),
    )
    for array in (found.rows, found.council, found.then, found.base, found.moved):
        array.flags.writeable = False
    return found


def _covers(country: GreatBritain, context: Context, slugs: tuple[str, ...]) -> Floats:
    covers = np.zeros((len(country.areas), len(slugs)))
    for place, slug in enumerate(slugs):
        for code in context.areas_of[slug]:
            if code in country.row:
                covers[country.row[code], place] = 1.0
    found: Floats = covers / np.maximum(covers.sum(axis=1, keepdims=True), 1.0)
    return found


def _of_context(context: Context) -> KeptWith[Outset, KeyWards | None]:
    return KeptWith(lambda outset: _made(context, outset), most=8)


_KEPT: KeptWith[Context, KeptWith[Outset, KeyWards | None]] = KeptWith(_of_context, most=8)
