"""Power and Shin against roots found by scipy, and against the worked figures of Barnet on 3 May 2018."""

from __future__ import annotations

from fractions import Fraction
from math import sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.optimize import brentq

from nightdesk.analysis.odds import after_commission, basic, normalised, power, shins, surprise

BARNET = (Fraction(5, 7), Fraction(4, 13), Fraction(1, 9))
"""2/5, 9/4 and 8/1."""

prices = st.lists(st.fractions(min_value=Fraction(1, 200), max_value=Fraction(49, 50)), min_size=2, max_size=8).filter(
    lambda implied: Fraction(101, 100) < sum(implied) < Fraction(8, 5)
)


def shin_by_root(implied: np.ndarray) -> tuple[np.ndarray, float]:  # type: ignore[type-arg]
    """Shin's z as the root of the equation that defines it."""
    whole = implied.sum()

    def chances(z: float) -> np.ndarray:  # type: ignore[type-arg]
        return (np.sqrt(z * z + 4 * (1 - z) * implied**2 / whole) - z) / (2 * (1 - z))

    z = float(brentq(lambda z: chances(z).sum() - 1, 0, 0.999, xtol=1e-14))
    return chances(z), z


@given(prices)
def test_power_is_the_root_that_scipy_finds(implied: list[Fraction]) -> None:
    found, exponent = power(implied)
    bare = np.array([float(one) for one in implied])
    root = brentq(lambda k: (bare**k).sum() - 1, 1, 500, xtol=1e-13)
    assert exponent == pytest.approx(root, rel=1e-9)
    np.testing.assert_allclose(found, bare**root, rtol=1e-7, atol=1e-12)
    assert sum(found) == pytest.approx(1, abs=1e-9)


@given(prices)
def test_shin_is_the_root_that_scipy_finds(implied: list[Fraction]) -> None:
    found, z = shins(implied)
    theirs, root = shin_by_root(np.array([float(one) for one in implied]))
    assert z == pytest.approx(root, abs=1e-8)
    np.testing.assert_allclose(found, theirs, atol=1e-8)


@given(prices)
def test_every_method_sums_to_one_and_keeps_the_order_of_the_prices(implied: list[Fraction]) -> None:
    found = normalised(implied)
    assert sum(found.basic) == 1
    order = sorted(range(len(implied)), key=lambda place: implied[place])
    for chances in (found.basic, found.power, found.shin):
        ordered = [float(chances[place]) for place in order]
        assert ordered == sorted(ordered)
        assert sum(ordered) == pytest.approx(1, abs=1e-9)


def test_the_worked_figures_of_barnet() -> None:
    found = normalised(BARNET)
    assert float(sum(BARNET)) == pytest.approx(1.133, abs=5e-4)
    assert [round(float(one), 3) for one in found.basic] == [0.630, 0.272, 0.098]
    assert [round(one, 3) for one in found.power] == [0.674, 0.251, 0.076]
    assert round(found.exponent, 3) == 1.174
    assert [round(one, 3) for one in found.shin] == [0.659, 0.264, 0.077]
    assert round(found.insiders, 3) == 0.071


def test_two_runners_by_shin_share_the_margin_equally() -> None:
    """A known property of Shin's model: of two runners each gives up the same (Jullien and Salanié, Economic Journal 1994)."""
    found, _ = shins([Fraction(3, 4), Fraction(7, 20)])
    assert found == pytest.approx((0.75 - 0.05, 0.35 - 0.05))


def test_two_runners_of_a_larger_field_are_only_what_they_are_between_themselves() -> None:
    """1.89 and 2.2: 53.8 and 46.2 per cent if it is one of the two."""
    assert [round(float(one), 3) for one in basic((Fraction(100, 189), Fraction(10, 22)))] == [0.538, 0.462]


def test_commission_of_5_per_cent_makes_1_89_imply_54_2_per_cent() -> None:
    assert round(float(after_commission(Fraction(100, 189))), 3) == 0.542
    assert round(float(after_commission(Fraction(10, 22))), 3) == 0.467


def test_a_market_that_sums_to_less_than_one_is_refused() -> None:
    with pytest.raises(ValueError, match="whole market"):
        normalised((Fraction(100, 189), Fraction(10, 22)))
    with pytest.raises(ValueError, match="whole market"):
        normalised((Fraction(25, 26),))


def test_a_certainty_surprises_nobody_and_one_chance_in_four_is_two_bits() -> None:
    assert surprise(1.0) == 0
    assert surprise(0.25) == 2
    assert sqrt(surprise(0.5)) == 1
