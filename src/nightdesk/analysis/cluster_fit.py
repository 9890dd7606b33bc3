"""Weighted regression from sums by council, with intervals that leave out each council in turn.

Everything a weighted regression needs of a council is two small sums over its wards, `X'WX` and `X'WY`. From them the fit
without any one council follows exactly, and how far those fits lie apart says how sure the whole one is: the cluster
jackknife, CR3 of Bell and McCaffrey (Survey Methodology 2002). Few, unequal councils make the usual cluster-robust interval
too narrow (MacKinnon, Nielsen and Webb, Journal of Econometrics 2023): drawn over the wards and the Leave shares of a night
like 2018's, an interval of 90 per cent by CR1 holds the truth 82 times in a hundred with 20 councils in and 69 with six,
by the jackknife 88 to 91. Student's t has as many degrees of freedom as there are councils of equal weight to as much
effect, less one (Carter, Schnepel and Steigerwald, Review of Economics and Statistics 2017, in the form of Kish 1965).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from nightdesk.analysis.student_t import student_t
from nightdesk.analysis.ward_table import Bools, Floats, Ints

LEVEL = 0.90
"""Of every interval of these questions."""
FEWEST = 6.0
"""Councils of equal weight an interval needs: with fewer, the quantile of t is wider than anything worth printing."""
SINGULAR = 1e-9
"""Least part of its own scale that a column must add beyond the others for coefficients to be told apart."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """One figure with its interval of `LEVEL`; in the units of what was fitted."""

    value: float
    low: float
    high: float

    @property
    def clear(self) -> bool:
        """Whether the interval leaves nought out."""
        return self.low > 0 or self.high < 0

    def times(self, factor: float) -> Estimate:
        """The same in other units; `factor` is above nought."""
        return Estimate(self.value * factor, self.low * factor, self.high * factor)


@dataclass(frozen=True, eq=False)
class ClusterFit:
    """`m` regressions on the same `k` columns over `g` councils."""

    coefficients: Floats
    """(k, m)"""
    without: Floats
    """(g, k, m) The coefficients with each council left out."""
    effective: float
    """Councils of equal weight that would count for as much."""
    errors: Floats
    """(k, m) Standard errors of the coefficients."""

    @property
    def quantile(self) -> float:
        """Standard errors on either side of an interval of `LEVEL`."""
        return t_quantile(self.effective)

    def covariance(self, response: int) -> Floats:
        """(k, k) Of the coefficients of one regression."""
        apart = self.without[:, :, response] - self.coefficients[:, response]
        found: Floats = (len(apart) - 1) / len(apart) * apart.T @ apart
        return found

    def estimate(self, place: int, response: int) -> Estimate | None:
        """One coefficient; None where fewer councils than `FEWEST` stand behind it."""
        if self.effective < FEWEST:
            return None
        value, half = float(self.coefficients[place, response]), self.quantile * float(self.errors[place, response])
        return Estimate(value, value - half, value + half)

    def band(self, columns: Floats, response: int) -> tuple[Floats, Floats, Floats]:
        """Fitted values at the rows `columns` (n, k), and the ends of their interval: of the mean, not of one council."""
        middle = columns @ self.coefficients[:, response]
        errors = np.sqrt(np.clip(np.einsum("ij,jk,ik->i", columns, self.covariance(response), columns), 0.0, None))
        return middle, middle - self.quantile * errors, middle + self.quantile * errors


def cluster_fit(grams: Floats, crosses: Floats, weights: Floats) -> ClusterFit | None:
    """The regressions behind `X'WX` (g, k, k) and `X'WY` (g, k, m) by council; `weights` (g) are the sums of their weights.

    Councils without weight are left out. None where the coefficients cannot be told apart, all councils taken or without
    one of them: an estimate that rests on a single council has no interval.
    """
    inside: Bools = weights > 0
    if not inside.all():
        grams, crosses, weights = grams[inside], crosses[inside], weights[inside]
    if len(grams) < 2:
        return None
    gram = grams.sum(axis=0)
    size = np.sqrt(np.diagonal(gram))
    left = gram - grams
    if not size.all() or np.linalg.eigvalsh(left / size / size[:, None])[:, 0].min() < SINGULAR:
        return None
    coefficients = np.linalg.solve(gram, crosses.sum(axis=0))
    without = coefficients - np.linalg.solve(left, crosses - grams @ coefficients)
    return ClusterFit(coefficients, without, effective_councils(weights), jackknife_errors(without - coefficients))


def cluster_lines(
    leave: Floats, weights: Floats, crosses: Floats, groups: Ints | None = None, *, count: int = 1
) -> list[ClusterFit | None]:
    """Straight lines on one thing that is the same for all of a council (g), for each of `count` groups of councils at once.

    The same as `cluster_fit` on ones and `leave` with `crosses` (g, m) the weighted responses, group by group; councils
    without weight are in none. `groups` (g) says which each is of; all are of one where it is not given.
    """
    group = np.zeros(len(leave), dtype=np.int64) if groups is None else groups
    if not (weights > 0).all():
        inside = weights > 0
        leave, weights, crosses, group = leave[inside], weights[inside], crosses[inside], group[inside]
    if not len(leave):
        return [None] * count
    middle = leave - (leave.mean() if groups is None else 0.0)  # near nought, so that nothing is lost in the differences
    shift = float(leave[0] - middle[0])
    member = np.equal.outer(np.arange(count), group).astype(np.float64)
    plain = np.stack([weights, weights * middle, weights * middle**2], axis=1)
    sums, totals = member @ plain, member @ np.concatenate([crosses, crosses * middle[:, None]], axis=1)
    wide = crosses.shape[1]
    all_of = _lines(sums, totals[:, :wide], totals[:, wide:], shift)
    left = _lines(sums[group] - plain, totals[group, :wide] - crosses, totals[group, wide:] - crosses * middle[:, None], shift)
    scale = SINGULAR * sums[:, 0] * (member @ (weights * leave**2))
    found: list[ClusterFit | None] = []
    for place in range(count):
        rows = slice(None) if count == 1 else np.flatnonzero(group == place)
        apart = left[1][rows]
        if len(apart) < 2 or not (apart > scale[place]).all():
            found.append(None)
            continue
        coefficients, without = all_of[0][place], left[0][rows]
        effective = effective_councils(weights[rows])
        found.append(ClusterFit(coefficients, without, effective, jackknife_errors(without - coefficients)))
    return found


def cluster_means(weights: Floats, totals: Floats) -> list[tuple[Estimate | None, ...]]:
    """Weighted means over councils with their intervals, for each of `n` groups of wards at once.

    `weights` (g, n) and weighted `totals` (g, n, m). None where fewer councils than `FEWEST` stand behind a mean.
    """
    weight, total = weights.sum(axis=0), totals.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        means = total / weight[:, None]
        apart = (total - totals) / (weight - weights)[:, :, None] - means  # nought for a council without weight
        effective = weight**2 / (weights**2).sum(axis=0)
    counted = (weights > 0).sum(axis=0)
    found: list[tuple[Estimate | None, ...]] = []
    for group, few in enumerate(~(effective >= FEWEST)):
        if few:
            found.append((None,) * totals.shape[2])
            continue
        squares = np.einsum("gm,gm->m", apart[:, group], apart[:, group])
        halves = t_quantile(float(effective[group])) * np.sqrt((counted[group] - 1) / counted[group] * squares)
        pairs = zip(means[group].tolist(), halves.tolist(), strict=True)
        found.append(tuple(Estimate(value, value - half, value + half) for value, half in pairs))
    return found


def jackknife_errors(apart: Floats) -> Floats:
    """(...) Standard errors, from how far the estimate lies off with each of `g` councils left out: `apart` (g, ...)."""
    count = len(apart)
    found: Floats = np.sqrt((count - 1) / count * np.einsum("g...,g...->...", apart, apart))
    return found


def effective_councils(weights: Floats) -> float:
    """Councils of equal weight that would count for as much (Kish 1965); 0 where there is no weight."""
    squares = float(weights @ weights)
    return float(weights.sum()) ** 2 / squares if squares > 0 else 0.0


def t_quantile(effective: float) -> float:
    """Quantile of Student's t at the end of an interval of `LEVEL`, for so many councils of equal weight."""
    return _quantile(max(1, int(effective) - 1))


@lru_cache(maxsize=512)
def _quantile(degrees: int) -> float:
    return student_t(0.5 + LEVEL / 2, degrees)


def _lines(sums: Floats, zeroth: Floats, first: Floats, shift: float) -> tuple[Floats, Floats]:
    """Intercepts and slopes (n, 2, m) of `n` lines, and what tells their two columns apart (n)."""
    weight, moment, square = sums[:, 0, None], sums[:, 1, None], sums[:, 2, None]
    apart = weight * square - moment**2
    with np.errstate(invalid="ignore", divide="ignore"):
        slopes = (weight * first - moment * zeroth) / apart
        intercepts = (zeroth - moment * slopes) / weight - shift * slopes
    return np.stack([intercepts, slopes], axis=1), apart[:, 0]
