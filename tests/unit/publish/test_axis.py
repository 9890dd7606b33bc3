"""An axis holds every value, ends on round marks, and does not blow noise up."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightdesk.publish.charts.axis import Axis, axis


def made(*values: float, **how: float) -> Axis:
    return axis(values, title="Points", words=lambda value: f"{value:g}", **how)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("values", "ticks"),
    [
        ((0, 10), ["0", "2", "4", "6", "8", "10"]),
        ((1, 9), ["0", "2", "4", "6", "8", "10"]),
        ((-12, 31), ["-20", "-10", "0", "10", "20", "30", "40"]),
        ((0.31, 0.52), ["0.3", "0.35", "0.4", "0.45", "0.5", "0.55"]),
    ],
)
def test_marks_are_round_and_reach_around_the_values(values: tuple[float, ...], ticks: list[str]) -> None:
    assert [words for _, words in made(*values).ticks] == ticks


def test_the_ends_are_the_outermost_marks() -> None:
    one = made(3, 47)
    assert (one.low, one.high) == (one.ticks[0][0], one.ticks[-1][0])


def test_a_value_lies_between_nought_and_one_and_what_lies_beyond_is_held_at_the_end() -> None:
    one = Axis(10, 20, (), "")
    assert [one.at(value) for value in (10, 15, 20, 5, 25)] == [0, 0.5, 1, 0, 1]


def test_an_axis_without_width_puts_everything_in_the_middle() -> None:
    assert Axis(1, 1, (), "").at(1) == 0.5


def test_others_that_must_be_on_it_are() -> None:
    one = axis((20, 30), title="", words=str, among=(0,))
    assert one.low <= 0


def test_it_is_never_narrower_than_said() -> None:
    one = made(5.0, 5.001, least=4)
    assert one.high - one.low >= 4


def test_unknown_values_are_left_out_and_without_any_it_goes_from_nought_to_one() -> None:
    assert (made(math.nan, 4, 6).low, made(math.nan, 4, 6).high) == (4, 6)
    assert (made(math.nan).low, made().high) == (0, 1)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1, max_size=8), st.integers(2, 9))
def test_whatever_the_values_each_is_on_it_and_the_marks_are_few_and_in_order(values: list[float], ticks: int) -> None:
    one = axis(values, title="", words=str, ticks=ticks)
    slack = 1e-6 * max(1.0, *(abs(value) for value in values))
    assert one.low - slack <= min(values)
    assert one.high + slack >= max(values)
    marks = [value for value, _ in one.ticks]
    assert marks == sorted(set(marks))
    assert 2 <= len(marks) <= ticks + 3
