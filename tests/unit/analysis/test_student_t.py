"""Quantiles of Student's t against scipy, which shares no code with them."""

from __future__ import annotations

import pytest
from scipy import stats

from nightdesk.analysis.student_t import student_t


@pytest.mark.parametrize("degrees", [5, 8, 20, 149])
@pytest.mark.parametrize("probability", [0.95, 0.975, 0.995])
def test_the_quantile_of_students_t(probability: float, degrees: int) -> None:
    near = 2e-3 if degrees > 5 else 2e-2
    assert student_t(probability, degrees) == pytest.approx(stats.t.ppf(probability, degrees), abs=near)


def test_fewer_councils_reach_further() -> None:
    assert student_t(0.95, 6) > student_t(0.95, 30) > student_t(0.95, 3000)
