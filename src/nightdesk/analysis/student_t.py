"""Quantiles of Student's t: how far an interval reaches that rests on few councils."""

from __future__ import annotations

from statistics import NormalDist


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
