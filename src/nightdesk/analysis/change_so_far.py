"""What to reckon with in a council that is still out: how shares have changed so far, drawn to no change while little is in.

The change in each party's share by best-placed candidate, over wards that have declared and compare, is averaged for the
council, its region and England. Each average is drawn to the one above it by so many wards' worth of it (`HOLD`), and England's
to no change: a first ward moves little, a region that has reported much speaks for itself. It is shrinkage to a group's mean
(Efron and Morris, Journal of the American Statistical Association 1975) with one constant, found before the night.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.ward_figures import WardFigures
from nightdesk.analysis.ward_table import COLUMNS, Floats, Ints, WardTable

HOLD = 12.0
"""Wards' worth by which an average is drawn to the one above it: the variance of the change in a ward's lead within councils
over that between them, 12.8² / 3.7² points, in the 1,672 wards that elected both in May 2014 and in May 2016 (Local Elections
Archive)."""
BEST = CONVENTIONS.index("top_candidate")


@dataclass(frozen=True, eq=False)
class ChangeSoFar:
    """Change in shares of the vote, of 1, by party (columns as in `COLUMNS`)."""

    council: Floats
    """(c, 7) To reckon with in each council of the table."""
    region: Floats
    """(r, 7) In each region."""
    england: Floats
    """(7)"""
    wards: Ints
    """(c) Wards of each council behind it."""
    wards_of_region: Ints
    """(r)"""
    regions: tuple[str, ...]


def change_so_far(figures: WardFigures) -> ChangeSoFar:
    """The change to reckon with at one position; nought everywhere before the first ward that compares."""
    table = figures.table
    places = _REGIONS.of(table)
    rows = np.flatnonzero(figures.compared)
    now, then = figures.now[BEST][rows], table.then[BEST][rows]
    change = now / now.sum(axis=1, keepdims=True) - then / then.sum(axis=1, keepdims=True)
    of_council = table.council[rows]
    count = len(table.councils)
    sums = np.stack([np.bincount(of_council, change[:, column], count) for column in range(len(COLUMNS))], axis=1)
    wards = np.bincount(of_council, minlength=count)
    in_regions, in_region_wards = places.member @ sums, places.member @ wards
    england = in_regions.sum(axis=0) / (in_region_wards.sum() + HOLD)
    region = (in_regions + HOLD * england) / (in_region_wards + HOLD)[:, None]
    council = (sums + HOLD * region[places.region]) / (wards + HOLD)[:, None]
    return ChangeSoFar(council, region, england, wards, in_region_wards.astype(np.int64), places.regions)


def regions_of(table: WardTable) -> Ints:
    """(c) Place of each council's region in `ChangeSoFar.regions`."""
    return _REGIONS.of(table).region


@dataclass(frozen=True, eq=False)
class _Regions:
    regions: tuple[str, ...]
    region: Ints
    """(c) Place of each council's region."""
    member: Floats
    """(r, c) 1 where the council lies in the region."""


def _regions(table: WardTable) -> _Regions:
    regions = tuple(dict.fromkeys(one.region for one in table.councils))
    region = np.array([regions.index(one.region) for one in table.councils], dtype=np.int64)
    return _Regions(regions, region, (region[None, :] == np.arange(len(regions))[:, None]).astype(float))


_REGIONS: KeptWith[WardTable, _Regions] = KeptWith(_regions, most=8)
