"""Least squares on the simplex, against scipy and against what a best fit must satisfy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import optimize

from nightdesk.analysis.goodman import determined, many_on_the_simplex, near_the_simplex, on_the_simplex, unconstrained
from nightdesk.analysis.ward_table import Floats


def drawn(seed: int, *, wards: int = 120, parties: int = 6, noise: float = 0.06) -> tuple[Floats, Floats, Floats]:
    """Shares then and now that add up to one in each ward, and a true matrix with noughts in it."""
    dice = np.random.default_rng(seed)
    then = dice.dirichlet(np.full(parties, 1.2), wards)
    truth = dice.dirichlet(np.full(parties, 0.35), parties)
    now = np.maximum(then @ truth + dice.normal(0, noise, (wards, parties)), 0.001)
    return then, now / now.sum(axis=1, keepdims=True), truth


def loss(matrix: Floats, then: Floats, now: Floats) -> float:
    return float(((now - then @ matrix) ** 2).sum())


@pytest.mark.parametrize("seed", range(8))
def test_the_exact_solution_is_that_of_scipy(seed: int) -> None:
    then, now, _ = drawn(seed, parties=4)
    ours = on_the_simplex(then.T @ then, then.T @ now)
    rows = [{"type": "eq", "fun": lambda cells, row=row: cells.reshape(4, 4)[row].sum() - 1} for row in range(4)]
    theirs = optimize.minimize(
        lambda cells: loss(cells.reshape(4, 4), then, now),
        np.full(16, 0.25),
        jac=lambda cells: (2 * then.T @ (then @ cells.reshape(4, 4) - now)).ravel(),
        bounds=[(0, 1)] * 16,
        constraints=rows,
        method="SLSQP",
        options={"maxiter": 500, "ftol": 1e-14},
    )
    np.testing.assert_allclose(ours, theirs.x.reshape(4, 4), atol=2e-4)
    assert loss(ours, then, now) <= theirs.fun + 1e-9


@pytest.mark.parametrize("seed", range(200))
def test_no_cell_can_be_bettered(seed: int) -> None:
    """In each row, the slope of the loss is the same for all cells above nought, and no less for those at nought."""
    then, now, _ = drawn(1_000 + seed, wards=15 + seed % 60)
    gram, cross = then.T @ then, then.T @ now
    found = on_the_simplex(gram, cross)
    slopes = gram @ found - cross
    assert found.min() >= 0
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-9)
    for row in range(6):
        inside = found[row] > 1e-9
        level = slopes[row][inside].mean()
        np.testing.assert_allclose(slopes[row][inside], level, atol=1e-8)
        assert (slopes[row][~inside] >= level - 1e-8).all()


def test_shares_that_follow_one_matrix_give_it_back() -> None:
    then, _, truth = drawn(3)
    found = on_the_simplex(then.T @ then, then.T @ (then @ truth))
    np.testing.assert_allclose(found, truth, atol=1e-9)


def test_two_parties_and_two_wards_on_paper() -> None:
    """All of A in one ward, all of B in the other; shares now 0.7, 0.3 and 0.4, 0.6: those are the rows."""
    then, now = np.eye(2), np.array([[0.7, 0.3], [0.4, 0.6]])
    np.testing.assert_allclose(on_the_simplex(then.T @ then, then.T @ now), now, atol=1e-12)


def test_a_cell_that_would_be_below_nought_is_nought_and_its_row_still_adds_up() -> None:
    """A had 50 and 100 per cent; its share now is 40 and 100: more for each point than a whole. B gets nothing from A."""
    then, now = np.array([[0.5, 0.5], [1.0, 0.0]]), np.array([[0.4, 0.6], [1.0, 0.0]])
    free = unconstrained(then.T @ then, then.T @ now)
    np.testing.assert_allclose(free, [[1.0, 0.0], [-0.2, 1.2]], atol=1e-9)
    found = on_the_simplex(then.T @ then, then.T @ now)
    assert found[1].tolist() == [0.0, 1.0]
    # with B's row at its end the best first cell: least squares of (0.4, 1.0) on (0.5, 1.0)
    assert found[0, 0] == pytest.approx((0.5 * 0.4 + 1.0) / (0.25 + 1.0))
    assert found[0].sum() == pytest.approx(1)


def test_without_limits_it_is_ordinary_least_squares_whose_rows_add_up_of_themselves() -> None:
    then, now, _ = drawn(5)
    found = unconstrained(then.T @ then, then.T @ now)
    np.testing.assert_allclose(found, np.linalg.lstsq(then, now, rcond=None)[0], atol=1e-9)
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-9)


def test_replicates_side_by_side_are_each_the_exact_solution() -> None:
    then, now, _ = drawn(7, wards=300)
    dice = np.random.default_rng(7)
    weights = dice.exponential(size=(40, 300))
    grams = np.einsum("bn,np,nr->prb", weights, then, then)
    crosses = np.einsum("bn,np,nq->pqb", weights, then, now)
    gram, cross = then.T @ then, then.T @ now
    main = on_the_simplex(gram, cross)
    exact = np.stack([on_the_simplex(grams[:, :, one], crosses[:, :, one]) for one in range(40)], axis=2)
    for start in (near_the_simplex(gram, cross, main, grams, crosses), np.full((6, 6, 40), 1 / 6)):
        found = many_on_the_simplex(grams, crosses, start)
        assert np.abs(found - exact).max() < 5e-3
        tight = many_on_the_simplex(grams, crosses, start, tolerance=1e-10)
        np.testing.assert_allclose(tight, exact, atol=1e-7)
        np.testing.assert_allclose(tight.sum(axis=1), 1, atol=1e-12)


def test_the_start_near_the_end_is_nearer_than_the_solution_it_starts_from() -> None:
    then, now, _ = drawn(9, wards=300, noise=0.02)
    weights = np.random.default_rng(9).exponential(size=(60, 300))
    grams, crosses = np.einsum("bn,np,nr->prb", weights, then, then), np.einsum("bn,np,nq->pqb", weights, then, now)
    gram, cross = then.T @ then, then.T @ now
    main = on_the_simplex(gram, cross)
    exact = np.stack([on_the_simplex(grams[:, :, one], crosses[:, :, one]) for one in range(60)], axis=2)
    near = near_the_simplex(gram, cross, main, grams, crosses)
    assert np.abs(near - exact).mean() < 0.5 * np.abs(main[:, :, None] - exact).mean()


def test_earlier_shares_that_go_together_cannot_be_told_apart() -> None:
    then, _, _ = drawn(11)
    assert determined(then.T @ then)
    twice = np.column_stack([then, then[:, 0]])
    assert not determined(twice.T @ twice)
    nobody = np.column_stack([then, np.zeros(len(then))])
    assert not determined(nobody.T @ nobody)
