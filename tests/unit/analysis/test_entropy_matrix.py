"""The entropy-maximising matrix, against a slow plain one that fits every ward's table by itself."""

from __future__ import annotations

import numpy as np
import pytest

from nightdesk.analysis.entropy_matrix import entropy_matrix
from nightdesk.analysis.ward_table import Floats


def drawn(seed: int, *, wards: int = 12, parties: int = 3) -> tuple[Floats, Floats, Floats]:
    dice = np.random.default_rng(seed)
    truth = 0.6 * np.eye(parties) + 0.4 * dice.dirichlet(np.ones(parties), parties)
    then = dice.dirichlet(np.full(parties, 1.5), wards)
    now = np.stack([share @ np.stack([dice.dirichlet(row * 30) for row in truth]) for share in then])
    return then, now, dice.uniform(1, 4, wards)


def tables(matrix: Floats, then: Floats, now: Floats) -> Floats:
    """Every ward's table (n, p, q): iterative proportional fitting of the matrix to its margins, to the end."""
    found = then[:, :, None] * matrix
    for _ in range(60):
        found = found * (now / found.sum(axis=1))[:, None, :]
        found = found * (then / found.sum(axis=2))[:, :, None]
    return found


def departure(matrix: Floats, then: Floats, now: Floats, weights: Floats) -> float:
    """By how much the wards' tables depart from the matrix in all: weighted Kullback–Leibler divergence."""
    fitted = tables(matrix, then, now)
    return float(weights @ (fitted * np.log(fitted / (then[:, :, None] * matrix))).sum(axis=(1, 2)))


@pytest.mark.parametrize("seed", range(3))
def test_it_is_where_fitting_and_adding_up_leads_from_anywhere(seed: int) -> None:
    then, now, weights = drawn(seed, wards=40)
    matrix = np.random.default_rng(100 + seed).dirichlet(np.ones(3), 3)  # any start
    for _ in range(300):
        summed = np.einsum("n,npq->pq", weights, tables(matrix, then, now))
        matrix = summed / summed.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(entropy_matrix(then, now, weights, tolerance=1e-8), matrix, atol=2e-3)


def test_no_other_matrix_departs_less_from_the_wards() -> None:
    then, now, weights = drawn(4, wards=40)
    found = entropy_matrix(then, now, weights, tolerance=1e-9)
    least = departure(found, then, now, weights)
    dice = np.random.default_rng(4)
    for _ in range(50):
        other = found * np.exp(dice.normal(0, 0.05, found.shape))
        other /= other.sum(axis=1, keepdims=True)
        assert departure(other, then, now, weights) > least


def test_it_stops_near_where_it_would_come_to_rest() -> None:
    then, now, weights = drawn(5, wards=300, parties=6)
    np.testing.assert_allclose(
        entropy_matrix(then, now, weights), entropy_matrix(then, now, weights, tolerance=1e-9), atol=5e-3
    )


def test_shares_that_follow_one_matrix_in_wards_of_one_party_give_it_back() -> None:
    """Where a ward is all one party's, its shares now are that party's row."""
    rows = np.array([[0.7, 0.2, 0.1], [0.1, 0.8, 0.1], [0.3, 0.3, 0.4]])
    found = entropy_matrix(np.eye(3), rows, np.ones(3), tolerance=1e-9)
    np.testing.assert_allclose(found, rows, atol=1e-6)


def test_a_party_that_stands_nowhere_now_has_an_empty_column() -> None:
    then, now, weights = drawn(6)
    gone = now.copy()
    gone[:, 2] = 0.0
    gone /= gone.sum(axis=1, keepdims=True)
    found = entropy_matrix(then, gone, weights)
    assert (found[:, 2] == 0).all()
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-9)


def test_a_party_that_nobody_voted_for_then_touches_no_other_row() -> None:
    then, now, weights = drawn(7)
    with_nobody = np.column_stack([then, np.zeros(len(then))])
    found = entropy_matrix(with_nobody, now, weights)
    np.testing.assert_allclose(found[:3], entropy_matrix(then, now, weights), atol=1e-9)
    assert np.isfinite(found).all()


def test_it_accounts_for_the_shares_now_of_all_wards_together() -> None:
    """Every ward's margins are met, so that the rows, weighed by the shares then, add up to the shares now."""
    then, now, weights = drawn(8, wards=40, parties=5)
    found = entropy_matrix(then, now, weights, tolerance=1e-9)
    np.testing.assert_allclose((weights @ then) @ found, weights @ now, rtol=1e-5)
