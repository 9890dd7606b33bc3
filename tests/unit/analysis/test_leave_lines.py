"""Slopes against Leave per cent, against scipy and statsmodels fitted to the wards themselves."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats

from nightdesk.analysis.leave_lines import (
    beyond,
    explained,
    leave_lines,
    line_with_ukip_held,
    median_slopes,
    robust,
    simple_slopes,
    slopes_within,
)
from nightdesk.analysis.leave_sums import ShareSums
from nightdesk.analysis.ward_table import Floats, Ints


def councils(seed: int, count: int = 40) -> tuple[Floats, Floats, Floats]:
    dice = np.random.default_rng(seed)
    leave = dice.uniform(0.2, 0.75, count)
    return leave, dice.uniform(1_000, 30_000, count), 0.4 * leave[:, None] + dice.normal(0, 0.05, (count, 2))


def wards(seed: int) -> tuple[Floats, Ints, Floats, Floats, Floats, ShareSums]:
    """Leave by council; of each ward its council, weight, UKIP's earlier share (nought: did not stand), changes; the sums."""
    dice = np.random.default_rng(seed)
    leave = dice.uniform(0.2, 0.75, 30)
    members = np.repeat(np.arange(30), 12)
    ukip = dice.uniform(0.05, 0.35, 360) * (dice.random(360) < 0.7)
    weight = dice.uniform(500, 4_000, 360)
    change = (0.2 + 0.1 * (ukip > 0)) * leave[members] + 0.5 * ukip + dice.normal(0, 0.05, 360)
    changes = np.column_stack([change, dice.normal(0, 0.1, 360), *np.zeros((5, 360))])
    sums = [np.zeros((30, 2, *shape)) for shape in ((), (), (), (), (7,), (7,))]
    for found, value in zip(
        sums,
        (
            np.ones(360),
            weight,
            weight * ukip,
            weight * ukip**2,
            weight[:, None] * changes,
            (weight * ukip)[:, None] * changes,
        ),
        strict=True,
    ):
        np.add.at(found, (members, (ukip > 0).astype(int)), value)
    return leave, members, weight, ukip, changes, ShareSums(*sums, now=np.zeros((30, 7)), then=np.zeros((30, 7)))


def test_the_line_and_its_r_squared_are_those_of_statsmodels() -> None:
    leave, weight, change = councils(1)
    fit = leave_lines((leave, weight, weight[:, None] * change))[0]
    assert fit is not None
    for response in (0, 1):
        theirs = sm.WLS(change[:, response], sm.add_constant(leave), weights=weight).fit()
        np.testing.assert_allclose(fit.coefficients[:, response], theirs.params, rtol=1e-9)
        assert explained(leave, weight, change, fit)[response] == pytest.approx(theirs.rsquared)
        assert simple_slopes(leave, weight, change)[response] == pytest.approx(theirs.params[1])


def test_the_median_slope_is_that_of_theil_and_sen() -> None:
    leave, _, change = councils(2)
    for response in (0, 1):
        assert median_slopes(leave, change)[response] == pytest.approx(stats.theilslopes(change[:, response], leave)[0])


def test_the_median_slope_on_paper() -> None:
    """Slopes 1, 2 and 3 between three councils: 2. An odd fourth at a Leave already there adds those to the others."""
    leave, change = np.array([0.0, 1.0, 2.0]), np.array([[0.0], [1.0], [4.0]])
    assert median_slopes(leave, change).tolist() == [2.0]
    assert np.isnan(median_slopes(np.ones(3), change)).all()
    twice = median_slopes(np.array([0.0, 1.0, 1.0]), np.array([[0.0], [1.0], [100.0]]))
    assert twice.tolist() == [(1 + 100) / 2], "two councils of the same Leave have no slope between them"


def test_within_groups_it_is_the_slope_with_a_line_of_its_own_height_for_each() -> None:
    leave, weight, change = councils(3)
    groups = np.arange(40) % 4
    dummies = np.column_stack([leave, *(groups == one for one in range(4))]).astype(float)
    theirs = sm.WLS(change[:, 0], dummies, weights=weight).fit()
    assert slopes_within(leave, weight, change, groups)[0] == pytest.approx(theirs.params[0])
    assert np.isnan(slopes_within(leave, weight, change, np.arange(40))).all(), "nobody to be compared with"


def test_lines_worked_out_together_are_those_of_each_part_and_one_may_differ_from_another() -> None:
    leave, members, weight, ukip, changes, sums = wards(4)
    none, some = leave_lines(*((leave, sums.weight[:, kind], sums.change[:, kind, :2]) for kind in (0, 1)))
    difference = beyond(some, none, sums)
    assert none is not None
    assert some is not None
    assert difference is not None
    stood = ukip > 0
    for fit, inside in ((none, ~stood), (some, stood)):
        theirs = sm.WLS(changes[inside, 0], sm.add_constant(leave[members][inside]), weights=weight[inside]).fit()
        np.testing.assert_allclose(fit.coefficients[:, 0], theirs.params, rtol=1e-8)
    columns = np.column_stack([np.ones(360), leave[members], stood, stood * leave[members]])
    whole = sm.WLS(changes[:, 0], columns, weights=weight).fit()
    assert difference.coefficients[1, 0] == pytest.approx(whole.params[3])
    for council in (0, 17):
        rest = members != council
        without = sm.WLS(changes[rest, 0], columns[rest], weights=weight[rest]).fit()
        assert difference.without[council, 1, 0] == pytest.approx(without.params[3])


def test_with_ukips_share_held_equal_it_is_a_regression_on_both() -> None:
    leave, members, weight, ukip, changes, sums = wards(5)
    fit = line_with_ukip_held(leave, sums, [0])
    assert fit is not None
    columns = np.column_stack([np.ones(360), leave[members], ukip])
    theirs = sm.WLS(changes[:, 0], columns, weights=weight).fit()
    np.testing.assert_allclose(fit.coefficients[:, 0], theirs.params, rtol=1e-8)


def test_the_checks_leave_out_what_they_say() -> None:
    leave, weight, change = councils(6)
    weight[:] = 1_000
    odd = int(np.argmax(leave))
    change[odd, 0] += 3  # an odd council that lifts the slope
    fit = leave_lines((leave, weight, weight[:, None] * change))[0]
    assert fit is not None
    found = robust(fit, leave, weight, change, others={"wards": np.array([0.1, 0.2])})[0]
    assert found.odd[0] == odd
    assert len(set(found.odd)) == 5
    rest = np.array([place not in found.odd for place in range(40)])
    slope = sm.WLS(change[rest, 0], sm.add_constant(leave[rest]), weights=weight[rest]).fit().params[1]
    assert found.slopes["without_five"] == pytest.approx(slope)
    alone = np.arange(40) != odd
    assert found.slopes["least_without_one"] == pytest.approx(simple_slopes(leave[alone], weight[alone], change[alone])[0])
    assert found.least_without == odd
    assert found.slopes["wards"] == 0.1
    assert found.range == (
        min(found.slopes[check] for check in found.slopes if check != "wards"),
        max(found.slopes[check] for check in found.slopes if check != "wards"),
    )
    assert found.slopes["median"] < 0.6 < float(fit.coefficients[1, 0]), "the odd council upsets the line and not the median"
