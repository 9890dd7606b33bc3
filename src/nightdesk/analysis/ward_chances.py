"""How open each awaited ward is: the chance each party is given of coming first in it, by a measure that is no forecast.

Where the ward compares, a party's chance follows a logit in its share of last time plus the change so far: exp(share /
`SPREAD`) over the sum of the same of all who stand (Luce 1959; McFadden 1974). `SPREAD` says how far a ward may stray from the
change reckoned with. Who did not stand then begins from nought. Where the ward does not compare, a party's chance is its part
of the council's seats, those of the eve and those declared tonight, one added for each party that stands. Whoever comes first
takes all seats of the ward, as far as it has candidates: in May 2014 625 of 725 wards with several seats fell to one party.
A return unopposed is certain.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.change_so_far import BEST, ChangeSoFar
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.ward_figures import WardFigures
from nightdesk.analysis.ward_table import COLUMNS, Bools, Floats, Ints, column, ward_table
from nightdesk.tally.outset import Outset

SPREAD = 0.07
"""Scale of the logit, in shares of 1. The lead of one party over another then strays by 12.7 points (`SPREAD` · π / √3) either
way from what is reckoned with; in the 1,672 wards that elected both in May 2014 and in May 2016 (Local Elections Archive) it
strayed by 12.8 within a council, and no other scale gave who came first in 2016 a better score by the logarithm (0.07 and 0.075
are level)."""
LEVEL = 9
"""Decimals to which measures are kept: two that agree so far are level, whatever the last bits of a sum say."""


@dataclass(frozen=True, eq=False)
class WardChances:
    """`a` awaited wards."""

    rows: Ints
    """(a) Row of each in the ward table."""
    council: Ints
    """(a) Place of its council among the table's."""
    chance: Floats
    """(a, 7) Of coming first; of a ward that is certain, 1 for each who is elected."""
    slate: Floats
    """(a, 7) Seats each would take: the ward's, capped by its candidates."""
    certain: Bools
    """(a)"""
    compares: Bools
    """(a)"""
    in_doubt: Floats
    """(a) Seats times the chance that the ward, drawn twice by these chances, would fall to two different parties."""


def ward_chances(outset: Outset, figures: WardFigures, change: ChangeSoFar) -> WardChances:
    """The chances in every ward still awaited."""
    fixed, table = _KEPT.of(outset), figures.table
    rows = np.flatnonzero(~figures.declared)
    council = table.council[rows]
    stands, compares, certain = fixed.stands[rows], table.compares[rows], fixed.certain[rows]
    odds = fixed.then[rows]
    odds += change.council[council]
    np.maximum(odds, 0.0, out=odds)
    odds *= 1 / SPREAD
    np.exp(odds, out=odds)
    odds *= stands
    if not compares.all():
        odds[~compares] = (_seats(fixed, figures)[council[~compares]] + 1.0) * stands[~compares]
    totals = odds.sum(axis=1)
    nobody = totals == 0
    odds /= np.where(nobody, 1.0, totals)[:, None]
    chance = odds
    in_doubt = table.seats[rows] * (1.0 - np.einsum("ij,ij->i", chance, chance))
    in_doubt[certain | nobody] = 0.0
    chance[certain] = stands[certain]
    return WardChances(rows, council, chance, fixed.slate[rows], certain, compares, np.round(in_doubt, LEVEL))


def _seats(fixed: _Fixed, figures: WardFigures) -> Floats:
    """(c, 7) The council's seats on the eve and those declared tonight."""
    declared = figures.declared
    won, council = figures.won[declared], figures.table.council[declared]
    count = len(figures.table.councils)
    found: Floats = fixed.eve + np.stack([np.bincount(council, won[:, at], count) for at in range(len(COLUMNS))], axis=1)
    return found


@dataclass(frozen=True, eq=False)
class _Fixed:
    """What the register settles."""

    then: Floats
    """(n, 7) Shares of last time; nought where there is none."""
    stands: Bools
    """(n, 7)"""
    slate: Floats
    """(n, 7)"""
    certain: Bools
    """(n) Returned without a poll."""
    eve: Floats
    """(c, 7) Seats held on the eve."""


def _fixed(outset: Outset) -> _Fixed:
    table = ward_table(outset)
    eve = np.zeros((len(table.councils), len(COLUMNS)))
    for place, council in enumerate(table.councils):
        for party, seats in outset.register.eve[council.slug].held.items():
            eve[place, column(outset, party)] += seats
    return _Fixed(
        then=np.nan_to_num(table.share_then(BEST)),
        stands=table.stood > 0,
        slate=np.minimum(table.stood, table.seats[:, None]).astype(float),
        certain=np.array([one.status == "uncontested" for one in table.ballots], dtype=bool),
        eve=eve,
    )


_KEPT: KeptWith[Outset, _Fixed] = KeptWith(_fixed, most=8)
