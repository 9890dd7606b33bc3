"""Wards that are fitted together, and everything the fit of a matrix finds in them.

Wards where the collapsing party stood again and wards where it did not are two strata, fitted apart: in the second its own
share is nought, so that one matrix cannot hold in both. Most declarations touch one stratum, and some touch none; what has
been found in a stratum is kept while its wards stay as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.entropy_matrix import entropy_matrix
from nightdesk.analysis.flow_sums import GROUPS, FlowSums, Group, WardShares
from nightdesk.analysis.goodman import determined, many_on_the_simplex, near_the_simplex, on_the_simplex, unconstrained
from nightdesk.analysis.kept_with import KeptForEqual
from nightdesk.analysis.resampling import exponential_weights
from nightdesk.analysis.ward_table import Bools, Floats

REPLICATES = 120
"""Draws of the bootstrap."""
FEWEST_COUNCILS, FEWEST_WARDS = 20, 150
"""In which the collapsing party stood the last time, before there is a matrix."""
STRATUM_COUNCILS, STRATUM_WARDS = 20, 100
"""Of each of the two kinds of ward, before they are fitted apart."""
SIDE_COUNCILS = 15
"""Councils of one side of the referendum, before the matrix is fitted to them alone."""
_LITTLE = 1e-9
"""Part of a diagonal added where a council is left out, for the case that nobody else's wards know one of the parties."""


@dataclass(frozen=True, eq=False)
class Stratum:
    """Wards that are fitted together, and what the fit needs of them."""

    groups: tuple[Group, ...]
    gram: Floats
    cross: Floats
    """(g, 6, 6) By council."""
    earlier: Floats
    """(6) Each party's earlier share, weighted."""
    whole: tuple[Floats, Floats]
    """`X'WX` and `X'WY` over all councils (6, 6)."""


@dataclass(frozen=True, eq=False)
class Fitted:
    """What was found in one stratum. Matrices are (6, 6): parts of a party's earlier share (row) by share now (column)."""

    estimate: Floats
    free: Floats
    """Without the constraint."""
    entropy: Floats
    """By the second method."""
    cells: Floats
    """(6, 6, s + n) The estimate over the councils of each of `s` sides alone, then under each draw of the bootstrap."""
    sizes: Floats
    """(6, s + n) Each party's earlier share under the same weightings; nought for one that nobody voted for."""
    plain: Floats
    jackknife: Floats
    """(g, 6, 6) How far each council pulls the free estimate, by its influence; and by leaving it out. Nought outside."""


def stratum(groups: tuple[Group, ...], gram: Floats, cross: Floats) -> Stratum:
    """Wards of some groups, from their sums by council (g, 6, 6)."""
    total = gram.sum(axis=0)
    earlier = total.sum(axis=1)  # shares then add up to one, so that a row of products does to the share itself
    whole = _completed(total[:, :, None], cross.sum(axis=0)[:, :, None], earlier > 0, 0)
    return Stratum(groups, gram, cross, earlier, whole)


def strata_of(sums: FlowSums) -> tuple[Stratum, ...] | None:
    """The wards to be fitted apart: two kinds, or both as one. None while they are too few for a matrix."""
    kinds: tuple[Group, ...] = ("again", "withdrew")
    places = [GROUPS.index(kind) for kind in kinds]
    wards = sums.wards[:, places]
    if (wards.sum(axis=1) > 0).sum() < FEWEST_COUNCILS or wards.sum() < FEWEST_WARDS:
        return None
    enough = ((wards > 0).sum(axis=0) >= STRATUM_COUNCILS) & (wards.sum(axis=0) >= STRATUM_WARDS)
    if enough.all():
        each = tuple(stratum((GROUPS[place],), sums.gram[:, place], sums.cross[:, place]) for place in places)
        if all(determined(one.whole[0]) for one in each):
            return each
    together = stratum(kinds, sums.gram[:, places].sum(axis=1), sums.cross[:, places].sum(axis=1))
    return (together,) if determined(together.whole[0]) else None


def sides_that_can(strata: Sequence[Stratum], sides: Sequence[Bools]) -> Bools:
    """(s, g) The councils of each side of the referendum, where each can be fitted alone: all of them, or none."""
    none = np.zeros((0, len(strata[0].gram)), dtype=bool)
    for side in sides:
        for one in strata:
            if (side & (one.gram[:, 0, 0] > 0)).sum() < SIDE_COUNCILS:
                return none
            gram = one.gram[side].sum(axis=0)
            if not determined(_completed(gram[:, :, None], gram[:, :, None], one.earlier > 0, 0)[0]):
                return none
    return np.array(sides).reshape(-1, none.shape[1])


def fitted(one: Stratum, shares: WardShares, sides: Bools) -> Fitted:
    """What is found in the stratum with those wards; `sides` (s, g) are councils it is fitted to alone besides."""
    return _KEPT.of(one.gram, one.cross, shares.then, shares.now, shares.weights, sides)


def _fitted(gram: Floats, cross: Floats, then: Floats, now: Floats, weights: Floats, sides: Bools) -> Fitted:
    one = stratum((), gram, cross)
    estimate, free = on_the_simplex(*one.whole), unconstrained(*one.whole)
    drawn = np.concatenate([sides.astype(np.float64), exponential_weights(REPLICATES, len(gram))])
    grams, crosses = ((many.reshape(len(many), -1).T @ drawn.T).reshape(6, 6, -1) for many in (gram, cross))
    grams, crosses = _completed(grams, crosses, one.earlier > 0)
    plain, jackknife = _pulls(one, free)
    return Fitted(
        estimate=estimate,
        free=free,
        entropy=entropy_matrix(then, now, weights),
        cells=many_on_the_simplex(grams, crosses, near_the_simplex(*one.whole, estimate, grams, crosses)),
        sizes=np.where((one.earlier > 0)[:, None], grams.sum(axis=1), 0.0),
        plain=plain,
        jackknife=jackknife,
    )


def _pulls(one: Stratum, free: Floats) -> tuple[Floats, Floats]:
    plain, jackknife = np.zeros_like(one.gram), np.zeros_like(one.gram)
    gram = one.whole[0]
    inside = np.flatnonzero(one.gram[:, 0].any(axis=1) | one.gram[:, 1].any(axis=1))
    scores = one.cross[inside] - one.gram[inside] @ free
    left = gram * (1.0 + _LITTLE * np.eye(len(gram))) - one.gram[inside]
    plain[inside] = np.linalg.inv(gram) @ scores
    jackknife[inside] = np.linalg.solve(left, scores)
    return plain, jackknife


def _completed(grams: Floats, crosses: Floats, present: Bools, at: int | None = None) -> tuple[Floats, Floats]:
    """Sums of products (6, 6, n) with something in the rows of parties nobody voted for then, so that the others can be had.

    It touches no other row, and counts for nothing when strata are added up. `at` takes one of the n.
    """
    if not present.all():
        absent = np.flatnonzero(~present)
        grams, crosses = grams.copy(), crosses.copy()
        grams[absent, absent], crosses[absent] = 1.0, 1.0 / len(present)
    return (grams, crosses) if at is None else (grams[:, :, at], crosses[:, :, at])


_KEPT: KeptForEqual[Fitted] = KeptForEqual(_fitted, most=6)
"""Two strata of the position before, and of the last few positions or conventions that a reader asked for."""
