"""How the projected share has moved as the key wards came in, at every twentieth of them.

Each point takes the wards that were in by then with their figures as they stand now: what has since been put right is right in
all of it. Which wards were in by then is told by the first entry about each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import numpy as np

from nightdesk.analysis.base_years import Three, three, total_by
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.key_wards import KeyWards
from nightdesk.analysis.projected_share import LEAST_COUNCILS, LEAST_PART, half_width, projected_share, wards_in
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_table import Floats, Ints, ward_table
from nightdesk.tally.outset import Outset

STEP = 0.05
"""Of all key wards."""


@dataclass(frozen=True, slots=True)
class CoursePoint:
    """The measure when so many key wards were in."""

    wards: int
    part: float
    """Of all key wards, of 1."""
    position: int
    """Entry with which the last of them came in."""
    share: Three
    low: Three
    high: Three


@once_a_position
def national_course(scene: Scene) -> tuple[CoursePoint, ...]:
    """From the first point at which there is an answer to the position; empty where there is none."""
    answer, found = projected_share(scene), wards_in(scene)
    if answer.share is None or answer.low is None or answer.high is None or found is None:
        return ()
    key = found.key
    rows = np.flatnonzero(found.inside)
    came = _came(scene)[key.rows[rows]]
    order = np.argsort(came, kind="stable")
    rows, came, values = rows[order], came[order], found.said[order]
    count = len(key.rows)
    points = []
    for step in range(math.ceil(LEAST_PART / STEP), math.floor(len(rows) / count / STEP + 1e-9) + 1):
        wards = math.ceil(step * STEP * count - 1e-9)
        points.append(_point(key, rows[:wards], values[:wards], int(came[wards - 1])))
    now = CoursePoint(len(rows), len(rows) / count, int(came[-1]), answer.share, answer.low, answer.high)
    return (*(one for one in points if one is not None and one.wards < now.wards), now)


def _point(key: KeyWards, rows: Ints, said: Floats, position: int) -> CoursePoint | None:
    """The measure from those key wards (places of them) and what they say (n, 3); kept while both stay as they are."""
    kept = _POINTS.of(key)
    known = kept.get(len(rows))
    if known is not None and np.array_equal(known[0], rows) and np.array_equal(known[1], said):
        return known[2]
    council = key.council[rows]
    count = np.bincount(council, minlength=len(key.councils))
    given, councils = key.model.given(count), int((count > 0).sum())
    point = None
    if given is not None and councils >= LEAST_COUNCILS:
        estimate = given.estimate(total_by(said, council, len(key.councils)), (said**2).sum(axis=0))
        half, share = half_width(estimate.to_come, councils), estimate.value
        part = len(rows) / len(key.rows)
        point = CoursePoint(len(rows), part, position, three(share), three(share - half), three(share + half))
    kept[len(rows)] = (rows.copy(), said.copy(), point)
    return point


_Points = dict[int, tuple[Ints, Floats, CoursePoint | None]]
_POINTS: KeptWith[KeyWards, _Points] = KeptWith(lambda key: {}, most=8)


def _came(scene: Scene) -> Ints:
    """(wards) Entry with which each ward of the `WardTable` came in; 0 where it is awaited."""
    kept = _BLOCKS.of(scene.outset)
    blocks = [kept.of(scene.councils[one.slug]) for one in ward_table(scene.outset).councils]
    return np.concatenate(blocks or [np.zeros(0, dtype=np.int64)])


def _block(outset: Outset, one: CouncilNight) -> Ints:
    table = ward_table(outset)
    rows = table.rows_of[one.council.slug]
    came = np.zeros(rows.stop - rows.start, dtype=np.int64)
    for id, result in one.results.items():
        came[table.row[id] - rows.start] = result.entries[0]
    return came


def _blocks(outset: Outset) -> KeptWith[CouncilNight, Ints]:
    return KeptWith(partial(_block, outset), most=4_096)


_BLOCKS: KeptWith[Outset, KeptWith[CouncilNight, Ints]] = KeptWith(_blocks, most=8)
