"""Weighted regression over wards or councils that are not independent of one another, with intervals that say so.

Least squares with weights; the covariance of the coefficients is the cluster-robust one (Liang and Zeger, Biometrika 1986) with
the small-sample factor G/(G-1) · (N-1)/(N-K), and intervals are of Student's t with G-1 degrees of freedom, G being the
number of clusters (Cameron and Miller, Journal of Human Resources 2015). Wards of one council share a campaign and a
count, so councils are the clusters: treating wards as independent would make every interval far too narrow.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np

from nightdesk.analysis.ward_table import Floats, Ints

TOLERANCE = 1e-10
"""Least part of its scale that a column must add beyond the others for the coefficients to be told apart."""


@dataclass(frozen=True, eq=False)
class Fit:
    """A fitted regression of `n` observations on `k` columns."""

    coefficients: Floats
    """(k)"""
    covariance: Floats
    """(k, k), cluster-robust."""
    residuals: Floats
    """(n) Observed less fitted, not weighted."""
    explained: float
    """R², weighted, about the weighted mean."""
    observations: int
    clusters: int

    def interval(self, place: int, *, level: float = 0.95) -> tuple[float, float]:
        """Interval of one coefficient."""
        half = student_t(0.5 + level / 2, self.clusters - 1) * self.error(place)
        return float(self.coefficients[place]) - half, float(self.coefficients[place]) + half

    def error(self, place: int) -> float:
        """Standard error of one coefficient."""
        return float(np.sqrt(max(0.0, float(self.covariance[place, place]))))

    def predict(self, rows: Floats) -> Floats:
        """(m) Fitted values at the rows (m, k)."""
        found: Floats = rows @ self.coefficients
        return found

    def band(self, rows: Floats, *, level: float = 0.95) -> tuple[Floats, Floats]:
        """Interval of the fitted line at the rows (m, k): of the mean, not of a single ward."""
        middle = self.predict(rows)
        errors = np.sqrt(np.clip(np.einsum("ij,jk,ik->i", rows, self.covariance, rows), 0.0, None))
        half = student_t(0.5 + level / 2, self.clusters - 1) * errors
        return middle - half, middle + half


def weighted_fit(columns: Floats, values: Floats, *, weights: Floats, clusters: Ints) -> Fit | None:
    """The regression of `values` (n) on `columns` (n, k); None where it is not determined.

    It is not where there are no more observations than columns, fewer than two clusters more than one, or where a column
    follows from the others. `clusters` (n) names the cluster of each observation by a number. Nothing may be NaN.
    """
    count, wide = columns.shape
    named, members = np.unique(clusters, return_inverse=True)
    groups = len(named)
    if count <= wide or groups < 2 or groups <= wide:
        return None
    scale = np.sqrt(weights)[:, None]
    root = columns * scale
    if _dependent(root):
        return None
    bread = np.linalg.inv(root.T @ root)
    coefficients = bread @ (root.T @ (values * scale[:, 0]))
    residuals = values - columns @ coefficients
    scores = np.zeros((groups, wide))
    np.add.at(scores, members, columns * (weights * residuals)[:, None])
    factor = groups / (groups - 1) * (count - 1) / (count - wide)
    covariance = factor * bread @ (scores.T @ scores) @ bread
    about = values - np.average(values, weights=weights)
    spread = float(weights @ about**2)
    explained = 1 - float(weights @ residuals**2) / spread if spread > 0 else float("nan")
    return Fit(coefficients, covariance, residuals, explained, count, groups)


def student_t(probability: float, degrees: int) -> float:
    """Quantile of Student's t by the expansion about the normal (Abramowitz and Stegun 1964, 26.7.5).

    Right to three decimals from five degrees of freedom on; below that the interval is too wide to be shown at all.
    """
    z = NormalDist().inv_cdf(probability)
    n = max(1, degrees)
    terms = (
        (z**3 + z) / 4,
        (5 * z**5 + 16 * z**3 + 3 * z) / 96,
        (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384,
        (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160,
    )
    return z + sum(term / float(n) ** (power + 1) for power, term in enumerate(terms))


def _dependent(columns: Floats) -> bool:
    sizes = np.linalg.norm(columns, axis=0)
    if not sizes.all():
        return True
    least = np.linalg.svd(columns / sizes, compute_uv=False)[-1]
    return bool(least < TOLERANCE * len(columns) ** 0.5)
