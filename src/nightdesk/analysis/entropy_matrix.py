"""The second method: one matrix fitted to every ward's own margins, and re-made from what it gives there, until both agree.

Entropy-maximising estimates (Johnston, Hay and Taylor, Environment and Planning A 1982; Johnston and Pattie, Political
Analysis 2000) fit a known national matrix to each ward's shares then and now by iterative proportional fitting: of all
tables with the ward's margins, the one that departs least from the matrix. No national matrix is known on the night, so it is
found as well: the wards' tables are added up, the sum is fitted to the wards again, and so on. That is an
alternating projection between two convex sets (Csiszár and Tusnády 1984), so that where it comes to rest does not depend on
where it began: at the matrix from which the wards' tables depart least in all, by their Kullback–Leibler divergence.

It shares neither code nor arithmetic with the regression. Every ward's shares are met exactly, and a party that does not stand
in a ward gets nothing there. What it does share is the premise that one matrix lies behind all wards: that both agree is
no proof of the premise.
"""

from __future__ import annotations

import numpy as np

from nightdesk.analysis.ward_table import Floats

TOLERANCE = 2e-4
"""Largest step of any coefficient at the end: a fiftieth of a percentage point. On the night of 2018 the matrix is then within
a fifth of a point of where the steps would lead, early in it within half a point."""
_ROUNDS = 300
"""Rounds after which the matrix stands as it is; some thirty are needed."""
_OVER = 1.8
"""Power to which each correction is raised: nearly twice as far as one round would go, for half as many rounds."""
_STAYS = 0.5
"""Part of each row that begins where it was. Where it ends does not hang on it; it is soon reached from there."""
_LEAST = 1e-300
"""Kept above nought, where a party that nobody votes for would divide by it."""


def entropy_matrix(then: Floats, now: Floats, weights: Floats, *, tolerance: float = TOLERANCE) -> Floats:
    """(p, q) The matrix behind shares then (n, p) and now (n, q) of wards that count as `weights` (n); rows sum to one.

    The row of a party nobody voted for then is the shares now of all wards, and means nothing.
    """
    first, second = np.ascontiguousarray(then.T), np.ascontiguousarray(now.T)
    weighted = first * weights
    overall = second @ weights / weights.sum()
    itself = np.eye(len(first), len(second)) * (overall > 0)
    matrix: Floats = _STAYS * itself + (1.0 - _STAYS * itself.sum(axis=1, keepdims=True)) * overall
    absent = weighted.sum(axis=1) <= 0
    rows = first / matrix.sum(axis=1, keepdims=True)
    for _ in range(_ROUNDS):
        columns = second / np.maximum(matrix.T @ rows, _LEAST)
        inverse = 1.0 / (matrix @ columns)
        rows = first * inverse
        correction = (weighted * inverse) @ columns.T
        correction[absent] = 1.0
        stepped: Floats = matrix * correction
        stepped /= stepped.sum(axis=1, keepdims=True)
        if float(np.abs(stepped - matrix).max()) < tolerance:
            return stepped
        matrix = matrix * correction**_OVER
        matrix /= matrix.sum(axis=1, keepdims=True)
    return matrix
