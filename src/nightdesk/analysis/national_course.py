"""How the projected share has moved as the key wards came in, at every twentieth of them.

Each point takes the wards that were in by then with their figures as they stand now: what has since been put right is right in
all of it. Which wards were in by then is told by the first entry about each.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache, partial

import numpy as np

from nightdesk.analysis.base_years import Three, three, total_by
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.key_wards import KeyWards
from nightdesk.analysis.projected_share import LEAST_COUNCILS, LEAST_PART, half_width, projected_share, wards_in
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_table import Ints, ward_table
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
    rows, came, values = rows[order], came[order], found.says()[order]
    count = len(key.rows)
    points = []
    for step in range(math.ceil(LEAST_PART / STEP), math.floor(len(rows) / count / STEP + 1e-9) + 1):
        wards = math.ceil(step * STEP * count - 1e-9)
        points.append(_point(key, rows[:wards].tobytes(), values[:wards].tobytes(), int(came[wards - 1])))
    now = CoursePoint(len(rows), len(rows) / count, int(came[-1]), answer.share, answer.low, answer.high)
    return (*(one for one in points if one is not None and one.wards < now.wards), now)


@lru_cache(maxsize=128)
def _point(key: KeyWards, rows: bytes, values: bytes, position: int) -> CoursePoint | None:
    """The measure from those key wards (places of them) and what they say (n, 3): kept, since the earlier ones stay the
    same."""
    council = key.council[np.frombuffer(rows, dtype=np.int64)]
    said = np.frombuffer(values, dtype=float).reshape(-1, 3)
    count = np.bincount(council, minlength=len(key.councils))
    given, councils = key.model.given(count), int((count > 0).sum())
    if given is None or councils < LEAST_COUNCILS:
        return None
    estimate = given.estimate(total_by(said, council, len(key.councils)), (said**2).sum(axis=0))
    half = half_width(estimate.to_come, councils)
    share = estimate.value
    return CoursePoint(len(said), len(said) / len(key.rows), position, three(share), three(share - half), three(share + half))


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
