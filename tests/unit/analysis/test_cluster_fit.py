"""Regression from sums by council, against statsmodels fitted to the wards themselves, with each council left out in turn."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from nightdesk.analysis.cluster_fit import (
    Estimate,
    cluster_fit,
    cluster_lines,
    cluster_means,
    effective_councils,
    jackknife_errors,
)
from nightdesk.analysis.ward_table import Floats, Ints

Wards = tuple[Floats, Floats, Floats, Ints]


def wards(seed: int, *, councils: int = 25, each: int = 12) -> Wards:
    """Columns (n, 3), two responses (n, 2), weights and councils of wards that share an error within their council."""
    dice = np.random.default_rng(seed)
    members = np.repeat(np.arange(councils), dice.integers(2, each, councils))
    leave = dice.uniform(0.2, 0.75, councils)[members]
    columns = np.column_stack([np.ones(len(members)), leave, dice.uniform(0, 0.3, len(members))])
    shared = dice.normal(0, 0.03, (councils, 2))[members]
    values = columns @ np.array([[0.02, 0.1], [0.3, -0.2], [0.1, 0.5]]) + shared + dice.normal(0, 0.05, (len(members), 2))
    return columns, values, dice.uniform(200, 4_000, len(members)), members


def sums(columns: Floats, values: Floats, weights: Floats, members: Ints) -> tuple[Floats, Floats, Floats]:
    count = int(members.max()) + 1
    grams, crosses = np.zeros((count, columns.shape[1], columns.shape[1])), np.zeros((count, columns.shape[1], values.shape[1]))
    np.add.at(grams, members, weights[:, None, None] * columns[:, :, None] * columns[:, None, :])
    np.add.at(crosses, members, weights[:, None, None] * columns[:, :, None] * values[:, None, :])
    return grams, crosses, np.bincount(members, weights, count)


def test_the_coefficients_are_those_of_statsmodels() -> None:
    columns, values, weights, members = wards(1)
    fit = cluster_fit(*sums(columns, values, weights, members))
    assert fit is not None
    for response in (0, 1):
        theirs = sm.WLS(values[:, response], columns, weights=weights).fit()
        np.testing.assert_allclose(fit.coefficients[:, response], theirs.params, rtol=1e-9)


def test_without_a_council_is_the_fit_of_statsmodels_to_the_others() -> None:
    columns, values, weights, members = wards(2)
    fit = cluster_fit(*sums(columns, values, weights, members))
    assert fit is not None
    for council in range(25):
        rest = members != council
        theirs = sm.WLS(values[rest, 1], columns[rest], weights=weights[rest]).fit()
        np.testing.assert_allclose(fit.without[council, :, 1], theirs.params, rtol=1e-8)


def test_the_interval_is_students_about_the_spread_of_those_fits() -> None:
    columns, values, weights, members = wards(3)
    fit = cluster_fit(*sums(columns, values, weights, members))
    assert fit is not None
    apart = fit.without[:, 1, 0] - fit.coefficients[1, 0]
    half = stats.t.ppf(0.95, int(fit.effective) - 1) * np.sqrt(24 / 25 * (apart**2).sum())
    estimate = fit.estimate(1, 0)
    assert estimate is not None
    assert (estimate.high - estimate.low) / 2 == pytest.approx(half, rel=1e-3)
    assert estimate.value == fit.coefficients[1, 0]


def test_the_band_is_the_interval_of_each_point_of_the_line() -> None:
    columns, values, weights, members = wards(4)
    fit = cluster_fit(*sums(columns, values, weights, members))
    assert fit is not None
    at = columns[:7]
    middle, low, high = fit.band(at, 1)
    lines = np.einsum("nk,gk->ng", at, fit.without[:, :, 1])
    half = fit.quantile * np.sqrt(24 / 25 * ((lines - middle[:, None]) ** 2).sum(axis=1))
    np.testing.assert_allclose(high - middle, half, rtol=1e-9)
    np.testing.assert_allclose(middle - low, half, rtol=1e-9)


def test_straight_lines_by_group_are_the_same_fits() -> None:
    dice = np.random.default_rng(5)
    leave, weights, change = dice.uniform(0.2, 0.7, 60), dice.uniform(1, 9, 60), dice.normal(size=(60, 3))
    groups = dice.integers(0, 4, 60)
    weights[7] = 0.0
    ones = np.stack([np.ones(60), leave], axis=1)
    grams, crosses = weights[:, None, None] * ones[:, :, None] * ones[:, None, :], np.empty((60, 2, 3))
    crosses[:] = weights[:, None, None] * ones[:, :, None] * change[:, None, :]
    whole, apart = cluster_fit(grams, crosses, weights), cluster_lines(leave, weights, weights[:, None] * change)[0]
    assert whole is not None
    assert apart is not None
    np.testing.assert_allclose(apart.coefficients, whole.coefficients, rtol=1e-9)
    np.testing.assert_allclose(apart.without, whole.without, rtol=1e-8)
    np.testing.assert_allclose(apart.errors, whole.errors, rtol=1e-8)
    for place, found in enumerate(cluster_lines(leave, weights, weights[:, None] * change, groups, count=4)):
        alone = cluster_fit(grams[groups == place], crosses[groups == place], weights[groups == place])
        assert found is not None
        assert alone is not None
        np.testing.assert_allclose(found.errors, alone.errors, rtol=1e-8)
        np.testing.assert_allclose(found.coefficients, alone.coefficients, rtol=1e-8)
        assert found.effective == pytest.approx(alone.effective)


def test_means_by_group_are_regressions_on_one() -> None:
    dice = np.random.default_rng(8)
    weights, values = dice.uniform(1, 9, (30, 2)), dice.normal(size=(30, 2, 3))
    weights[:5, 0] = 0.0
    found = cluster_means(weights, weights[:, :, None] * values)
    for group in (0, 1):
        alone = cluster_fit(
            weights[:, group, None, None], (weights[:, group, None] * values[:, group])[:, None, :], weights[:, group]
        )
        assert alone is not None
        for response in range(3):
            ours, theirs = found[group][response], alone.estimate(0, response)
            assert ours is not None
            assert theirs is not None
            assert (ours.value, ours.low, ours.high) == pytest.approx((theirs.value, theirs.low, theirs.high))


def test_a_mean_on_paper() -> None:
    """Seven councils of weight one: six at nought, one at seven. The mean is one; without the seventh nought, without any
    other seven sixths."""
    totals = np.array([0.0, 0, 0, 0, 0, 0, 7])[:, None, None]
    estimate = cluster_means(np.ones((7, 1)), totals)[0][0]
    assert estimate is not None
    assert estimate.value == 1
    error = np.sqrt(6 / 7 * (1**2 + 6 * (1 / 6) ** 2))
    assert estimate.high - 1 == pytest.approx(stats.t.ppf(0.95, 6) * error, rel=2e-3)


def test_a_mean_of_few_councils_has_no_interval() -> None:
    assert cluster_means(np.ones((5, 1)), np.ones((5, 1, 2))) == [(None, None)]
    assert cluster_means(np.zeros((5, 1)), np.zeros((5, 1, 2))) == [(None, None)]
    assert cluster_means(np.zeros((0, 1)), np.zeros((0, 1, 2))) == [(None, None)]


def test_errors_of_the_jackknife_on_paper() -> None:
    assert jackknife_errors(np.array([1.0, -1.0, 2.0])) == pytest.approx(np.sqrt(2 / 3 * 6))


def test_councils_of_equal_weight_count_whole_and_unequal_ones_less() -> None:
    assert effective_councils(np.full(30, 7.0)) == pytest.approx(30)
    assert effective_councils(np.array([100.0, 1.0, 1.0])) < 1.1
    assert effective_councils(np.zeros(3)) == 0


def test_nothing_is_fitted_that_rests_on_one_council_or_cannot_be_told_apart() -> None:
    leave, weights, change = np.array([0.5, 0.5, 0.7]), np.ones(3), np.ones((3, 1))
    assert cluster_lines(leave, weights, change) == [None], "without the third, all are alike"
    assert cluster_lines(leave[:2], weights[:2], change[:2]) == [None]
    alike = 0.5 + 1e-12 * np.arange(8)
    assert cluster_lines(alike, np.full(8, 30_000.0), np.ones((8, 1))) == [None], "they differ by nothing but rounding"
    assert cluster_lines(leave[:0], weights[:0], change[:0], count=2) == [None, None]
    ones = np.stack([np.ones(3), leave], axis=1)
    assert cluster_fit(ones[:, :, None] * ones[:, None, :], ones[:, :, None] * change[:, None, :], weights) is None


def test_an_estimate_is_clear_where_its_interval_leaves_nought_out() -> None:
    assert [Estimate(1, low, high).clear for low, high in ((0.1, 2), (-0.1, 2), (-2, -0.1), (0.0, 2))] == [
        True,
        False,
        True,
        False,
    ]
    assert Estimate(1, -1, 3).times(10) == Estimate(10, -10, 30)


@pytest.mark.parametrize("councils", [20, 130])
def test_the_interval_of_a_slope_on_leave_holds_the_truth_nine_times_in_ten(councils: int) -> None:
    """400 nights of wards within councils of very unequal size, with council effects and a known slope of 0.4."""
    held = 0
    for seed in range(400):
        dice = np.random.default_rng(seed)
        wards_of = np.where(dice.random(councils) < 0.25, 20, 10)
        members = np.repeat(np.arange(councils), wards_of)
        leave = np.clip(dice.normal(0.53, 0.12, councils), 0.2, 0.75)
        weights = dice.uniform(0.6, 1.4, len(members)) * np.where(wards_of == 20, 4_000, 1_800)[members]
        values = 0.4 * leave[members] + dice.normal(0, 0.03, councils)[members] + dice.normal(0, 0.06, len(members))
        total = np.bincount(members, weights, councils)
        fit = cluster_lines(leave, total, np.bincount(members, weights * values, councils)[:, None])[0]
        assert fit is not None
        estimate = fit.estimate(1, 0)
        assert estimate is not None
        held += estimate.low <= 0.4 <= estimate.high
    assert 0.85 <= held / 400 <= 0.95
