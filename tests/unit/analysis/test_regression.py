"""The regression against statsmodels and scipy, which share no code with it."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from nightdesk.analysis.regression import student_t, weighted_fit


def drawn(seed: int, *, count: int = 300, groups: int = 40) -> tuple[np.ndarray, ...]:  # type: ignore[type-arg]
    """Observations in clusters that share an error, so that they are not independent."""
    dice = np.random.default_rng(seed)
    clusters = dice.integers(0, groups, count)
    leave = dice.uniform(0.2, 0.75, count)
    columns = np.column_stack([np.ones(count), leave, dice.normal(size=count)])
    values = 0.02 + 0.3 * leave + dice.normal(0, 0.03, groups)[clusters] + dice.normal(0, 0.05, count)
    return columns, values, dice.uniform(200, 4000, count), clusters


@pytest.mark.parametrize("seed", range(5))
def test_coefficients_errors_and_intervals_are_those_of_statsmodels(seed: int) -> None:
    columns, values, weights, clusters = drawn(seed)
    ours = weighted_fit(columns, values, weights=weights, clusters=clusters)
    assert ours is not None
    theirs = sm.WLS(values, columns, weights=weights).fit(cov_type="cluster", cov_kwds={"groups": clusters}, use_t=True)
    np.testing.assert_allclose(ours.coefficients, theirs.params, rtol=1e-9)
    np.testing.assert_allclose([ours.error(place) for place in range(3)], theirs.bse, rtol=1e-9)
    np.testing.assert_allclose([ours.interval(place) for place in range(3)], theirs.conf_int(), rtol=1e-5)
    assert ours.explained == pytest.approx(theirs.rsquared, rel=1e-9)


def test_the_band_is_the_interval_of_the_mean() -> None:
    columns, values, weights, clusters = drawn(1)
    ours = weighted_fit(columns, values, weights=weights, clusters=clusters)
    assert ours is not None
    theirs = sm.WLS(values, columns, weights=weights).fit(cov_type="cluster", cov_kwds={"groups": clusters}, use_t=True)
    low, high = ours.band(columns[:20])
    expected = theirs.get_prediction(columns[:20])
    np.testing.assert_allclose((low + high) / 2, expected.predicted_mean, rtol=1e-9)
    np.testing.assert_allclose((high - low) / 2, stats.t.ppf(0.975, ours.clusters - 1) * expected.se_mean, rtol=1e-5)


def test_the_interval_holds_the_truth_nine_times_in_ten() -> None:
    """300 draws with a known slope of 0.3: a 90 per cent interval, and clusters that matter."""
    held = 0
    for seed in range(300):
        columns, values, weights, clusters = drawn(1000 + seed)
        fit = weighted_fit(columns, values, weights=weights, clusters=clusters)
        assert fit is not None
        low, high = fit.interval(1, level=0.90)
        held += low <= 0.3 <= high
    assert 0.85 <= held / 300 <= 0.95


@pytest.mark.parametrize("degrees", [5, 8, 20, 149])
@pytest.mark.parametrize("probability", [0.95, 0.975, 0.995])
def test_the_quantile_of_students_t(probability: float, degrees: int) -> None:
    assert student_t(probability, degrees) == pytest.approx(
        stats.t.ppf(probability, degrees), abs=2e-3 if degrees > 5 else 2e-2
    )


def test_nothing_is_fitted_that_is_not_determined() -> None:
    columns, values, weights, clusters = drawn(3)
    twice = np.column_stack([columns, columns[:, 1]])
    assert weighted_fit(twice, values, weights=weights, clusters=clusters) is None
    assert weighted_fit(columns[:3], values[:3], weights=weights[:3], clusters=clusters[:3]) is None
    assert weighted_fit(columns, values, weights=weights, clusters=np.zeros(len(values), dtype=int)) is None
