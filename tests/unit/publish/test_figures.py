"""Figures as they are printed."""

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nightdesk.publish.figures import (
    change,
    clock,
    count,
    day,
    decimal,
    listed,
    long_day,
    minutes_between,
    plural,
    points,
    share,
    that_compare,
)


@pytest.mark.parametrize(("number", "printed"), [(4404, "4,404"), (0, "0"), (-35, "−35"), (None, "")])
def test_counts(number: int | None, printed: str) -> None:
    assert count(number) == printed


@pytest.mark.parametrize(("number", "printed"), [(79, "+79"), (-35, "−35"), (0, "0"), (None, "–"), (-1234, "−1,234")])
def test_changes_tell_nought_from_unknown(number: int | None, printed: str) -> None:
    assert change(number) == printed


@pytest.mark.parametrize(
    ("fraction", "printed"),
    [
        (Fraction(4123, 10000), "41.2"),
        (Fraction(41250, 100000), "41.3"),
        (Fraction(1, 3), "33.3"),
        (Fraction(1), "100.0"),
        (Fraction(0), "0.0"),
        (None, ""),
    ],
)
def test_shares_have_one_decimal_rounded_half_up_from_the_exact_fraction(fraction: Fraction | None, printed: str) -> None:
    assert share(fraction) == printed


@pytest.mark.parametrize(
    ("fraction", "printed"),
    [(Fraction(21, 1000), "+2.1"), (Fraction(-21, 1000), "−2.1"), (Fraction(1, 100000), "0.0"), (Fraction(-1, 100000), "0.0")],
)
def test_points_never_have_a_sign_before_nought(fraction: Fraction, printed: str) -> None:
    assert points(fraction) == printed


@given(st.fractions(min_value=0, max_value=1))
@settings(deadline=None)  # the first call of a busy machine may be slow
def test_a_share_is_never_off_by_more_than_half_a_tenth(fraction: Fraction) -> None:
    assert abs(Fraction(share(fraction)) - fraction * 100) <= Fraction(1, 20)


def test_times_keep_the_clock_of_the_night() -> None:
    assert clock("2018-05-04T02:14:30+01:00") == "02:14"
    assert day("2018-05-04T02:14:30+01:00") == "Fri 4 May"
    assert long_day("2018-05-03") == "3 May 2018"
    assert (clock(""), day(""), long_day("")) == ("", "", "")


def test_a_date_is_told_as_far_as_it_is_known() -> None:
    assert [long_day(part) for part in ("2018-03", "2018")] == ["March 2018", "2018"]


def test_minutes_count_across_midnight_and_backwards() -> None:
    assert minutes_between("2018-05-03T22:00:00+01:00", "2018-05-04T00:16:00+01:00") == 136
    assert minutes_between("2018-05-04T00:16:00+01:00", "2018-05-03T22:00:00+01:00") == -136


def test_words_agree_in_number() -> None:
    assert plural(1, "seat") == "1\u00a0seat"
    assert plural(2, "seat") == "2\u00a0seats"
    assert plural(0, "casual vacancy", "casual vacancies") == "0\u00a0casual vacancies"
    assert [listed(words) for words in ([], ["a"], ["a", "b"], ["a", "b", "c"])] == ["", "a", "a and b", "a, b and c"]


@pytest.mark.parametrize(
    ("number", "places", "printed"),
    [
        (Fraction(5, 2), 0, "3"),
        (Fraction(-5, 2), 0, "−3"),
        (Fraction(2, 3), 2, "0.67"),
        (Fraction(1999, 1000), 2, "2.00"),
        (Fraction(-1, 3), 1, "−0.3"),
        (Fraction(-1, 100), 1, "0.0"),
        (Fraction(1234567, 2), 1, "617,283.5"),
        (Fraction(0), 3, "0.000"),
        (None, 1, ""),
    ],
)
def test_decimals_are_rounded_half_away_from_nought_with_commas_and_a_real_minus(
    number: Fraction | None, places: int, printed: str
) -> None:
    assert decimal(number, places) == printed


@given(st.fractions(), st.integers(0, 6))
def test_a_decimal_is_the_nearest_to_its_number_and_its_negative_mirrors_it(number: Fraction, places: int) -> None:
    text = decimal(number, places)
    read = Fraction(text.replace(",", "").replace("−", "-"))
    assert abs(read - number) * 2 * 10**places <= 1
    assert decimal(-number, places).removeprefix("−") == text.removeprefix("−")


def test_one_ward_compares_and_two_compare() -> None:
    assert (that_compare(1, "ward"), that_compare(1_253, "ward")) == (
        "1\u00a0ward that compares",
        "1,253\u00a0wards that compare",
    )
