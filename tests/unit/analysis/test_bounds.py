"""The method of bounds on paper, and against linear programming ward by ward."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.optimize import linprog

from nightdesk.analysis.bounds import BoundSums, bound_sums, bounds
from nightdesk.analysis.ward_table import Floats


def found(then: list[list[float]], now: list[list[float]]) -> tuple[Floats, Floats, Floats]:
    made = bounds(bound_sums(np.array(then, dtype=float), np.array(now, dtype=float)))
    return made.low, made.high, made.open_high


def test_a_ward_in_which_there_is_no_room_elsewhere() -> None:
    """A had 90 of 100, X has 80 now: of A's 90 at least 70 and at most 80 are with X, at least 10 and at most 20 with Y."""
    low, high, _ = found([[90, 10]], [[80, 20]])
    assert low[0] == pytest.approx([70 / 90, 10 / 90])
    assert high[0] == pytest.approx([80 / 90, 20 / 90])
    assert low[1] == pytest.approx([0, 0])
    assert high[1] == pytest.approx([1, 1])


def test_two_wards_are_added_up_in_proportion_to_the_partys_votes() -> None:
    """The first as above; in the second A had 20 of 100 and X has 50: nothing to all of it. In all 70 to 100 of A's 110."""
    low, high, _ = found([[90, 10], [20, 80]], [[80, 20], [50, 50]])
    assert low[0, 0] == pytest.approx((70 + 0) / 110)
    assert high[0, 0] == pytest.approx((80 + 20) / 110)


def test_another_turnout_changes_shares_and_not_the_bounds() -> None:
    """The same shares on half as many votes then: a ward counts as many votes as were cast in it now."""
    low, high, _ = found([[45, 5], [20, 80]], [[80, 20], [50, 50]])
    assert low[0, 0] == pytest.approx(70 / 110)
    assert high[0, 0] == pytest.approx(100 / 110)


def test_if_anybody_may_have_stayed_at_home_only_the_upper_bound_is_left() -> None:
    """A had 90 votes and X has 30 now, of 40: X can have at most 30 of the 90, and nought is possible."""
    _, high, open_high = found([[90, 10]], [[30, 10]])
    assert high[0, 0] == pytest.approx(75 / 90), "X has three quarters of the vote"
    assert open_high[0] == pytest.approx([30 / 90, 10 / 90])
    assert open_high[1] == pytest.approx([1, 1])


def test_nobodys_row_is_not_known() -> None:
    low, high, open_high = found([[100, 0]], [[80, 20]])
    assert np.isnan([low[1], high[1], open_high[1]]).all()
    assert low[0] == pytest.approx([0.8, 0.2])


def test_sums_of_wards_are_the_sums_of_their_parts() -> None:
    dice = np.random.default_rng(1)
    then, now = dice.uniform(0, 500, (9, 4)), dice.uniform(0, 500, (9, 4))
    parts = [bound_sums(then[some], now[some]) for some in (slice(0, 4), slice(4, 9))]
    names = BoundSums.__dataclass_fields__
    together = bounds(BoundSums(*(sum(getattr(part, name) for part in parts) for name in names)))
    whole = bounds(bound_sums(then, now))
    np.testing.assert_allclose(together.low, whole.low)
    np.testing.assert_allclose(together.open_high, whole.open_high)


@pytest.mark.parametrize("seed", range(6))
def test_the_bounds_of_a_ward_are_the_least_and_most_of_any_table_with_its_margins(seed: int) -> None:
    dice = np.random.default_rng(seed)
    then, now = dice.dirichlet(np.ones(3)), dice.dirichlet(np.ones(4))
    low, high, _ = found([then.tolist()], [now.tolist()])
    margins = np.vstack(
        [np.kron(np.eye(3), np.ones((1, 4))), np.kron(np.ones((1, 3)), np.eye(4))]
    )  # a table of 3 by 4, row by row
    for row in range(3):
        for column in range(4):
            aim = np.zeros(12)
            aim[4 * row + column] = 1
            least, most = (
                linprog(sign * aim, A_eq=margins, b_eq=np.concatenate([then, now]), bounds=(0, None)).fun * sign
                for sign in (1, -1)
            )
            assert low[row, column] * then[row] == pytest.approx(least, abs=1e-8)
            assert high[row, column] * then[row] == pytest.approx(most, abs=1e-8)
