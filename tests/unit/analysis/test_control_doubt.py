"""The chance of a majority and the weight of a ward, with many wards out, against exact convolution and against draws."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest

from nightdesk.analysis.control_doubt import COMMON, EXACT, control_doubt
from nightdesk.analysis.normal_curve import area_below
from nightdesk.analysis.ward_chances import SPREAD, WardChances

WIDE, FIVE = 7, 5


def wards(shares: np.ndarray, seats: np.ndarray, *, compares: bool) -> WardChances:  # type: ignore[type-arg]
    """One council's wards between two parties, the first with so many points' share of the two."""
    count = len(shares)
    odds = np.zeros((count, WIDE))
    odds[:, 0], odds[:, 1] = np.exp(shares / SPREAD), np.exp((1 - shares) / SPREAD)
    chance = odds / odds.sum(axis=1, keepdims=True)
    nought = np.zeros(count, dtype=np.int64)
    slate = np.repeat(seats[:, None].astype(float), WIDE, axis=1)
    no = np.zeros(count, dtype=bool)
    return WardChances(np.arange(count), nought, chance, slate, no, ~no if compares else no, np.zeros(count))


def of_council(found: WardChances, needs: float) -> tuple[float, np.ndarray]:  # type: ignore[type-arg]
    """Chance that the first party has its majority, and the weights, the other having no hope."""
    row = np.full((1, FIVE), np.inf)
    row[0, 0] = needs
    doubt = control_doubt(row, np.array([True]), wards=found, compared=np.zeros(1, dtype=np.int64))
    return float(doubt.chance[0, 0]), doubt.weight


def exactly(chances: np.ndarray, seats: np.ndarray, needs: int) -> float:  # type: ignore[type-arg]
    sums = np.ones(1)
    for chance, number in zip(chances, seats, strict=True):
        each = np.zeros(number + 1)
        each[0], each[-1] = 1 - chance, chance
        sums = np.convolve(sums, each)
    return float(sums[needs:].sum())


@pytest.mark.parametrize("seed", range(6))
def test_with_many_wards_out_the_normal_sum_is_near_the_exact_one(seed: int) -> None:
    dice = np.random.default_rng(seed)
    count = int(dice.integers(EXACT + 4, 25))
    seats = dice.choice([1, 1, 1, 2, 3], count)
    found = wards(dice.uniform(0.38, 0.62, count), seats, compares=False)
    q = found.chance[:, 0]
    for needs in (int(seats.sum()) // 2 - 1, int(seats.sum()) // 2 + 1, int(seats.sum()) // 2 + 4):
        chance, weights = of_council(found, needs)
        assert chance == pytest.approx(exactly(q, seats, needs), abs=0.03)
        for ward in range(count):
            rest, others = np.delete(q, ward), np.delete(seats, ward)
            gap = exactly(rest, others, max(0, needs - int(seats[ward]))) - exactly(rest, others, needs)
            assert weights[ward] == pytest.approx(q[ward] * (1 - q[ward]) * gap**2, abs=0.012)


def test_the_councils_own_swing_widens_the_sum_as_draws_of_it_do() -> None:
    dice = np.random.default_rng(7)
    shares, seats = np.linspace(0.44, 0.58, 20), np.full(20, 3)
    found = wards(shares, seats, compares=True)
    needs = 36
    swings = dice.normal(0, COMMON, 20_000)[:, None]
    lead = 2 * shares[None, :] - 1 + swings
    taken = dice.uniform(size=(20_000, 20)) < 1 / (1 + np.exp(-lead / SPREAD))
    drawn = ((taken * 3).sum(axis=1) >= needs).mean()
    assert of_council(found, needs)[0] == pytest.approx(drawn, abs=0.03)


def test_a_ward_takes_away_no_more_than_there_is() -> None:
    dice = np.random.default_rng(3)
    found = wards(dice.uniform(0.3, 0.7, 30), np.ones(30, dtype=int), compares=False)
    chance, weights = of_council(found, 15)
    assert weights.sum() <= chance * (1 - chance) + 1e-6
    assert (weights >= 0).all()


def test_the_area_under_the_curve_is_that_of_the_library() -> None:
    values = np.array([-40.0, -6, -2.5, -1, -0.1, 0, 0.1, 1, 2.5, 6, 40, np.inf, -np.inf])
    expected = [NormalDist().cdf(value) for value in values[:-2]] + [1.0, 0.0]
    np.testing.assert_allclose(area_below(values), expected, atol=1e-7)
