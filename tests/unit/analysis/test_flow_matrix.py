"""The matrix of shares on nights whose matrix is known: what it recovers, how often its intervals hold it, what it is of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
from scipy import stats

from nightdesk.analysis.bounds import bound_sums
from nightdesk.analysis.flow_matrix import FlowMatrix, drawn_out, flow_matrix, how_far_drawn_out
from nightdesk.analysis.flow_strata import fitted as fitted_in
from nightdesk.analysis.flow_strata import strata_of
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, GROUPS, FlowSums, WardShares
from nightdesk.analysis.goodman import on_the_simplex
from nightdesk.analysis.ward_table import Bools, Floats, Ints
from nightdesk.register.party import UKIP

PLACE = FLOW_COLUMNS.index(UKIP)
AGAIN = np.array(
    [
        [0.86, 0.03, 0.06, 0.02, 0.01, 0.02],
        [0.03, 0.86, 0.04, 0.03, 0.02, 0.02],
        [0.06, 0.08, 0.78, 0.04, 0.01, 0.03],
        [0.05, 0.20, 0.10, 0.60, 0.01, 0.04],
        [0.38, 0.20, 0.06, 0.04, 0.26, 0.06],
        [0.12, 0.15, 0.05, 0.04, 0.02, 0.62],
    ]
)
"""The truth where the party stands again."""
WITHDREW = np.delete(AGAIN, PLACE, axis=1)
WITHDREW = np.insert(WITHDREW / WITHDREW.sum(axis=1, keepdims=True), PLACE, 0.0, axis=1)


@dataclass(frozen=True)
class Wards:
    """Shares and weights of wards, their councils and whether the party stands again."""

    then: Floats
    now: Floats
    weights: Floats
    council: Ints
    again: Bools


def wards(dice: np.random.Generator, councils: int, *, alike: float = 60.0) -> Wards:
    """Wards within councils of unequal size: each council has a matrix of its own about the truth, each ward about that."""
    each = np.where(dice.random(councils) < 0.25, 20, 10)
    council = np.repeat(np.arange(councils), each)
    typical = _dirichlet(dice, np.tile(np.array([27, 32, 10, 6, 20, 5]) / 8, (councils, 1)))
    then = _dirichlet(dice, typical[council] * 12 + 0.3)
    again = dice.random(len(council)) < 0.35
    truth = np.where(again[:, None, None], AGAIN, WITHDREW)
    of_council = np.stack([_dirichlet(dice, np.tile(one * alike, (councils, 1, 1))) for one in (WITHDREW, AGAIN)])
    own = of_council[again.astype(int), council]
    now = np.einsum("np,npq->nq", then, _dirichlet(dice, np.where(truth > 0, own * alike, 0.0)))
    return Wards(
        then, now, np.where(each == 20, 4_000.0, 1_800.0)[council] * dice.uniform(0.7, 1.3, len(council)), council, again
    )


def _dirichlet(dice: np.random.Generator, weights: Floats) -> Floats:
    """Draws along the last axis; what has no weight gets nothing."""
    drawn = np.where(weights > 0, dice.standard_gamma(np.maximum(weights, 1e-9)), 0.0)
    found: Floats = drawn / drawn.sum(axis=-1, keepdims=True)
    return found


def sums_of(made: Wards) -> tuple[FlowSums, list[WardShares]]:
    count = int(made.council.max()) + 1
    gram, cross, wards_of = np.zeros((count, 4, 6, 6)), np.zeros((count, 4, 6, 6)), np.zeros((count, 4))
    group = np.where(made.again, GROUPS.index("again"), GROUPS.index("withdrew"))
    at = (made.council, group)
    np.add.at(gram, at, made.weights[:, None, None] * made.then[:, :, None] * made.then[:, None, :])
    np.add.at(cross, at, made.weights[:, None, None] * made.then[:, :, None] * made.now[:, None, :])
    np.add.at(wards_of, at, 1)
    weighed = made.weights[:, None]
    sums = FlowSums(
        wards_of,
        gram,
        cross,
        np.zeros((count, 4, 6)),
        np.zeros((count, 4, 6)),
        bound_sums(made.then * weighed, made.now * weighed),
    )
    return sums, [WardShares(made.then[one], made.now[one], made.weights[one]) for one in (made.again, ~made.again)]


def fitted(made: Wards, sides: tuple[Bools, ...] = ()) -> FlowMatrix:
    sums, shares = sums_of(made)
    strata = strata_of(sums)
    assert strata is not None
    if len(strata) == 1:
        shares = [WardShares(made.then, made.now, made.weights)]
    return flow_matrix(sums, strata, shares, sides)


def truth_of(made: Wards) -> Floats:
    """Both truths in proportion to each party's earlier share."""
    sizes = [(made.weights[one, None] * made.then[one]).sum(axis=0)[:, None] for one in (made.again, ~made.again)]
    truth: Floats = (sizes[0] * AGAIN + sizes[1] * WITHDREW) / (sizes[0] + sizes[1])
    return truth


@pytest.mark.parametrize(("councils", "draws"), [(30, 200), (60, 150), (120, 100)])
def test_the_intervals_hold_the_truth_nine_times_in_ten(councils: int, draws: int) -> None:
    """All 36 cells together, and the row of the party that collapsed by itself."""
    held = np.zeros((6, 6))
    for seed in range(draws):
        made = wards(np.random.default_rng(10_000 + seed), councils)
        found, truth = fitted(made), truth_of(made)
        held += (found.low <= truth) & (truth <= found.high)
    assert 0.85 <= held.mean() / draws <= 0.95
    assert 0.85 <= held[PLACE].mean() / draws <= 0.95


def test_it_recovers_the_truth_on_the_mean_of_many_draws() -> None:
    off = np.zeros((6, 6))
    for seed in range(30):
        made = wards(np.random.default_rng(20_000 + seed), 60)
        off += fitted(made).estimate - truth_of(made)
    assert np.abs(off[PLACE] / 30).max() < 0.015


def test_both_methods_recover_it_where_wards_keep_close_to_one_matrix() -> None:
    made = wards(np.random.default_rng(1), 120, alike=3_000.0)
    found, truth = fitted(made), truth_of(made)
    assert np.abs(found.estimate - truth)[PLACE].max() < 0.03
    assert np.abs(found.entropy - truth)[PLACE].max() < 0.06


def test_wards_where_it_stood_again_and_where_not_are_fitted_apart_and_added_up() -> None:
    made = wards(np.random.default_rng(2), 60)
    found = fitted(made)
    assert found.apart
    assert found.by_group is not None
    for place, inside in enumerate((made.again, ~made.again)):
        then, now, weights = made.then[inside], made.now[inside], made.weights[inside][:, None]
        alone = on_the_simplex(then.T @ (weights * then), then.T @ (weights * now))
        np.testing.assert_allclose(found.by_group[place], alone, atol=1e-9)
    again, gone = ((made.weights[one] * made.then[one, PLACE]).sum() for one in (made.again, ~made.again))
    np.testing.assert_allclose(
        found.estimate[PLACE], (again * found.by_group[0, PLACE] + gone * found.by_group[1, PLACE]) / (again + gone), atol=1e-9
    )
    assert found.by_group[1, PLACE, PLACE] == pytest.approx(0, abs=1e-12)


def test_while_either_kind_is_too_small_they_are_fitted_together() -> None:
    made = wards(np.random.default_rng(3), 30)
    few = np.flatnonzero(made.again)[60:]
    rest = np.setdiff1d(np.arange(len(made.again)), few)
    found = fitted(Wards(*(getattr(made, name)[rest] for name in Wards.__dataclass_fields__)))
    assert not found.apart
    assert found.by_group is None
    np.testing.assert_allclose(found.estimate.sum(axis=1), 1, atol=1e-6)


def test_a_matrix_wants_wards_and_councils() -> None:
    made = wards(np.random.default_rng(4), 40)
    assert strata_of(sums_of(made)[0]) is not None
    for inside in (made.council < 19, np.arange(len(made.council)) % 4 == 0):
        some = Wards(*(getattr(made, name)[inside] for name in Wards.__dataclass_fields__))
        assert strata_of(sums_of(some)[0]) is None


def test_a_party_nobody_voted_for_then_has_no_row_and_disturbs_none() -> None:
    made = wards(np.random.default_rng(5), 60)
    then = made.then.copy()
    then[:, 3] = 0.0
    then /= then.sum(axis=1, keepdims=True)
    found = fitted(Wards(then, made.now, made.weights, made.council, made.again))
    assert np.isnan([found.estimate[3], found.low[3], found.entropy[3], found.free[3]]).all()
    rest = [0, 1, 2, 4, 5]
    assert np.isfinite([found.estimate[rest], found.low[rest], found.high[rest], found.entropy[rest]]).all()


def test_each_side_alone_is_the_fit_to_its_councils() -> None:
    made = wards(np.random.default_rng(6), 60)
    leave = np.arange(60) % 2 == 0
    found = fitted(made, (leave, ~leave))
    assert found.by_side is not None
    for place, side in enumerate((leave, ~leave)):
        inside = side[made.council]
        alone = fitted(Wards(*(getattr(made, name)[inside] for name in Wards.__dataclass_fields__)))
        np.testing.assert_allclose(found.by_side[place], alone.estimate, atol=6e-3)
    few = np.arange(60) < 5
    assert fitted(made, (few, ~few)).by_side is None


def test_an_interval_is_the_percentiles_of_the_replicates_drawn_out_from_the_estimate() -> None:
    cells = np.random.default_rng(8).beta(4, 6, (2, 3, 200))
    estimate = cells.mean(axis=2)
    low, high = drawn_out(estimate, cells, np.ones((2, 1)))
    np.testing.assert_allclose([low, high], np.quantile(cells, [0.05, 0.95], axis=2))
    further = drawn_out(estimate, cells, np.array([[1.0], [1.5]]))
    np.testing.assert_allclose(further[0][0], low[0])
    np.testing.assert_allclose(estimate[1] - further[0][1], 1.5 * (estimate[1] - low[1]))
    np.testing.assert_allclose(further[1][1] - estimate[1], 1.5 * (high[1] - estimate[1]))
    far = drawn_out(estimate, cells, np.full((2, 1), 50.0))
    assert (far[0].max(), far[1].min()) == (0.0, 1.0)


def test_an_interval_is_drawn_out_by_what_leaving_out_each_council_shows() -> None:
    """The jackknife's standard error over that of influences, for each row; and Student's t over the normal curve."""
    made = wards(np.random.default_rng(9), 30)
    sums, shares = sums_of(made)
    strata = strata_of(sums)
    assert strata is not None
    whole = sum(one.earlier for one in strata)
    jackknife, plain = np.zeros((30, 6, 6)), np.zeros((30, 6, 6))
    for inside, one in zip((made.again, ~made.again), strata, strict=True):
        root = np.sqrt(made.weights[inside])[:, None]
        then, now, council = made.then[inside] * root, made.now[inside] * root, made.council[inside]
        fit = np.linalg.lstsq(then, now, rcond=None)[0]
        part = (one.earlier / whole)[:, None]
        for place in np.unique(council):
            rest, its = council != place, council == place
            jackknife[place] += part * (fit - np.linalg.lstsq(then[rest], now[rest], rcond=None)[0])
            left_over = then[its].T @ (now[its] - then[its] @ fit)
            plain[place] += part * np.linalg.solve(then.T @ then, left_over)
    pulled = np.sqrt((jackknife**2).sum(axis=(0, 2)) / (plain**2).sum(axis=(0, 2)))
    by_council = sum(one.gram.sum(axis=2) for one in strata)
    effective = by_council.sum(axis=0) ** 2 / (by_council**2).sum(axis=0)
    small = np.array([stats.t.ppf(0.95, int(one) - 1) for one in effective]) / stats.norm.ppf(0.95)
    no_sides = np.zeros((0, 30), dtype=bool)
    found = how_far_drawn_out(strata, [fitted_in(one, its, no_sides) for one, its in zip(strata, shares, strict=True)])
    np.testing.assert_allclose(found, pulled * small, rtol=2e-3)
    assert (found > 1.1).all()


def test_intervals_are_about_the_estimate_and_within_nought_and_one() -> None:
    found = fitted(wards(np.random.default_rng(7), 60))
    assert (found.low <= found.estimate + 1e-12).all()
    assert (found.estimate <= found.high + 1e-12).all()
    assert found.low.min() >= 0
    assert found.high.max() <= 1
    assert found.earlier.sum() == pytest.approx(1)
