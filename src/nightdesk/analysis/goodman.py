"""Goodman's ecological regression with every coefficient a share: least squares on the simplex, for one draw or for many.

Over wards, shares of the vote now (rows of `Y`) are regressed on shares the last time (rows of `X`): `Y = X B`, where row *p*
of `B` says what part of *p*'s earlier share goes with each share now (Goodman, American Sociological Review 1953; American
Journal of Sociology 1959). Unconstrained, its coefficients leave nought to one as often as not; here none may, and each row
sums to one. Only the sums `X'WX` and `X'WY` are needed, so that a bootstrap costs no second look at the wards.

What it assumes: one matrix for all wards, but for errors that go with no party's earlier share. Where a party's supporters
behave otherwise in its strongholds than elsewhere, the estimate is biased, and no interval shows it.
"""

from __future__ import annotations

import numpy as np

from nightdesk.analysis.ward_table import Bools, Floats

TOLERANCE = 1e-3
"""Largest step of any coefficient of any replicate in the last sweep. Most have come to rest long before the last one does: on
the night of 2018 the ends of an interval are then right to a hundredth of a percentage point."""
_SWEEPS = 40
"""Sweeps after which replicates that still move are solved one by one; some ten are needed."""
_TRIES = 60
"""Changes of the set of noughts after which the exact solution is looked for row by row; some six are needed."""
_ROUNDS = 5_000
"""Rounds over the rows after which that stands as it is."""
_OVER = 1.2
"""Over-relaxation of the sweeps: any value between nought and two converges, and this one soonest on matrices of change."""
_EXACT = 1e-12
"""What counts as nought in the exact solution."""
_SINGULAR = 1e-9
"""Least eigenvalue of `X'WX`, its diagonal scaled to one, below which earlier shares cannot be told apart."""


def determined(gram: Floats) -> bool:
    """True where the earlier shares behind `gram` (p, p) can be told apart."""
    size = np.sqrt(np.diagonal(gram))
    return bool(size.all()) and float(np.linalg.eigvalsh(gram / size / size[:, None])[0]) > _SINGULAR


def unconstrained(gram: Floats, cross: Floats) -> Floats:
    """(p, q) Goodman's own estimate, free to leave nought to one. Rows sum to one of themselves."""
    return np.asarray(np.linalg.solve(gram, cross), dtype=np.float64)


def on_the_simplex(gram: Floats, cross: Floats) -> Floats:
    """(p, q) The estimate with no coefficient below nought and every row summing to one.

    `gram` is `X'WX` (p, p) and must be `determined`; `cross` is `X'WY` (p, q). Exact: the set of coefficients at nought is
    changed until none of the others is negative and none of them would rather not be nought (the primal-dual active set of
    Hintermüller, Ito and Kunisch, SIAM Journal on Optimization 2003).
    """
    rows, wide = cross.shape
    cells = rows * wide
    scale = np.diagonal(gram)[:, None]
    whole = _conditions(gram / scale, wide)
    wanted = np.concatenate([(cross / scale).ravel(), np.ones(rows)])
    nought = np.zeros(cells, dtype=bool)
    for _ in range(_TRIES):
        system, right = _held(whole, nought), wanted.copy()
        right[:cells][nought] = 0.0
        solved = np.linalg.solve(system, right)
        pulls = whole[:cells] @ solved - wanted[:cells]  # of a cell at nought: how much the fit would lose by more of it
        after: Bools = np.where(nought, pulls > -_EXACT, solved[:cells] < -_EXACT)
        if (after == nought).all():
            found: Floats = np.where(nought, 0.0, np.maximum(solved[:cells], 0.0)).reshape(rows, wide)
            return found
        nought = after
    return _row_by_row(gram / scale, cross / scale)


def near_the_simplex(gram: Floats, cross: Floats, main: Floats, grams: Floats, crosses: Floats) -> Floats:
    """(p, q, n) Where to start `many_on_the_simplex` near its end, given `main`, the exact solution for `gram` and `cross`.

    One step of Newton's method from the solution, with its coefficients at nought left there.
    """
    rows, wide = cross.shape
    cells, count = rows * wide, grams.shape[2]
    scale = np.diagonal(gram)[:, None, None]
    nought = main.ravel() == 0.0
    moved = crosses - np.einsum("prn,rq->pqn", grams - gram[:, :, None], main)
    right = np.concatenate([(moved / scale).reshape(cells, count), np.ones((rows, count))])
    right[:cells][nought] = 0.0
    solved = np.linalg.solve(_held(_conditions(gram / np.diagonal(gram)[:, None], wide), nought), right)
    found: Floats = np.maximum(solved[:cells], 0.0).reshape(rows, wide, count)
    found /= found.sum(axis=1, keepdims=True)
    return found


def many_on_the_simplex(grams: Floats, crosses: Floats, start: Floats, *, tolerance: float = TOLERANCE) -> Floats:
    """(p, q, n) The same for `n` replicates at once, from `start` (p, q, n): `grams` (p, p, n), `crosses` (p, q, n).

    One row of coefficients after another is set to its best, the others held: that is a projection onto the simplex, because
    the loss has the same curvature along each of a row's coefficients. The threshold of a projection is found by Newton's
    method, one step a sweep, going on where the last sweep stopped. Sweeps go on until no coefficient moves by `tolerance`.
    """
    rows = len(grams)
    share = _OVER / grams[np.arange(rows), np.arange(rows)]
    grams, crosses = grams * share[:, None], crosses * share[:, None]
    found = start.copy()
    thresholds: Floats = np.zeros((rows, start.shape[2]))
    for _ in range(_SWEEPS):
        before = found.copy()
        for row in range(rows):
            best = found[row] + crosses[row]
            best -= np.einsum("rn,rqn->qn", grams[row], found)
            above = best > thresholds[row]
            thresholds[row] = (np.einsum("qn,qn->n", best, above) - 1.0) / np.maximum(np.add.reduce(above, axis=0), 1)
            best -= thresholds[row]
            np.maximum(best, 0.0, out=found[row])
        before -= found
        if max(float(before.max()), -float(before.min())) < tolerance:
            break
    else:
        for one in np.flatnonzero(np.abs(before).max(axis=(0, 1)) >= tolerance):
            found[:, :, one] = on_the_simplex(grams[:, :, one], crosses[:, :, one])
    whole: Floats = found / found.sum(axis=1, keepdims=True)
    return whole


def _row_by_row(gram: Floats, cross: Floats) -> Floats:
    """The exact solution by setting one row after another to its best; slow, and sure. The diagonal of `gram` is one."""
    found: Floats = np.full(cross.shape, 1.0 / cross.shape[1])
    for _ in range(_ROUNDS):
        before = found.copy()
        for row in range(len(gram)):
            found[row] = _projected(cross[row] - gram[row] @ found + found[row])
        if float(np.abs(found - before).max()) < _EXACT:
            break
    return found


def _projected(point: Floats) -> Floats:
    """The nearest point with no coordinate below nought that add up to one (Held, Wolfe and Crowder 1974)."""
    ordered = np.sort(point)[::-1]
    thresholds = (np.cumsum(ordered) - 1.0) / np.arange(1, len(point) + 1)
    found: Floats = np.maximum(point - thresholds.max(), 0.0)
    return found


def _conditions(gram: Floats, wide: int) -> Floats:
    """The conditions of a best fit, as a square system in the coefficients, row by row, and a multiplier for each row's sum."""
    rows = len(gram)
    cells = rows * wide
    whole: Floats = np.zeros((cells + rows, cells + rows))
    whole[:cells, :cells].reshape(rows, wide, rows, wide)[:, np.arange(wide), :, np.arange(wide)] = gram
    sums = np.repeat(np.eye(rows), wide, axis=1)
    whole[:cells, cells:], whole[cells:, :cells] = sums.T, sums
    return whole


def _held(whole: Floats, nought: Bools) -> Floats:
    """The system with some coefficients held at nought."""
    system = whole.copy()
    held = np.flatnonzero(nought)
    system[held] = 0.0
    system[held, held] = 1.0
    return system
