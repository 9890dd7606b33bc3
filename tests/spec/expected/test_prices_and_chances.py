"""Prices to chances: the margin, three ways of taking it off, and what is said where a runner is missing."""

from __future__ import annotations

from fractions import Fraction

import pytest
from beforehand import context_of, quotes

from night_of import night_of
from nightdesk.analysis.market_prices import MarketDay, markets
from nightdesk.analysis.odds import normalised

SUTTON = """
    Nonsuch, Sutton: 3 seats
      Ann Archer   Con
      Bob Baker    Lab
"""


def day(text: str, *, by: str = "Ladbrokes", market: str = "Sutton council: control", council: str = "sutton") -> MarketDay:
    context = context_of(*quotes(text, by=by, market=market, council=council))
    (found,) = markets(night_of(SUTTON, context=context).scene)
    return found.last


def test_a_price_implies_stake_over_return_and_a_whole_market_more_than_certainty() -> None:
    barnet = day("Lab 2/5, Con 9/4, NOC 8/1")
    assert [one.implied for one in barnet.runners] == [Fraction(5, 7), Fraction(4, 13), Fraction(1, 9)]
    assert barnet.total == Fraction(928, 819)
    assert barnet.overround == Fraction(109, 819)


def test_basic_normalisation_divides_by_the_sum_exactly() -> None:
    assert [one.basic for one in day("Lab 2/5, Con 9/4, NOC 8/1").runners] == [
        Fraction(585, 928),
        Fraction(63, 232),
        Fraction(91, 928),
    ]


def test_each_method_sums_to_one_and_they_do_not_agree() -> None:
    barnet = day("Lab 2/5, Con 9/4, NOC 8/1")
    for method in ("basic", "power", "shin"):
        assert sum(float(getattr(one, method)) for one in barnet.runners) == pytest.approx(1, abs=1e-9)
    labour = barnet.runners[0]
    assert labour.low == pytest.approx(0.630, abs=5e-4)
    assert labour.high == pytest.approx(0.674, abs=5e-4)


def test_power_and_shin_take_outsiders_down_more_than_favourites() -> None:
    first, *_, last = day("Lab 2/5, Con 9/4, NOC 8/1").runners
    for method in ("power", "shin"):
        assert getattr(first, method) > float(first.basic or 0)
        assert getattr(last, method) < float(last.basic or 0)


def test_prices_without_a_margin_are_the_chances_by_every_method() -> None:
    fair = day("Lab 1/1, Con 3/1, NOC 3/1")
    assert fair.overround == 0
    for one in fair.runners:
        assert one.basic == one.implied
        assert one.power == pytest.approx(float(one.implied), abs=1e-9)
        assert one.shin == pytest.approx(float(one.implied), abs=1e-9)


def test_a_market_on_control_without_no_overall_control_is_not_whole_even_where_its_prices_sum_to_one() -> None:
    """Wandsworth 2018: 4/6 and 6/4 sum to 100 per cent exactly, and no price was given for no overall control."""
    wandsworth = day("Lab 4/6, Con 6/4")
    assert wandsworth.total == 1
    assert wandsworth.missing == ("NOC",)
    assert wandsworth.overround is None
    assert [(one.basic, one.power, one.shin) for one in wandsworth.runners] == [(None, None, None)] * 2


def test_of_runners_that_are_not_all_a_chance_is_given_only_if_it_is_one_of_them() -> None:
    labour, conservatives = day("Lab 4/6, Con 6/4").runners
    assert (labour.among, conservatives.among) == (Fraction(3, 5), Fraction(2, 5))


def test_of_one_runner_alone_nothing_is_known_but_an_upper_bound() -> None:
    """Hillingdon 2018: the Conservatives at 1/25, and no other price."""
    alone = day("Con 1/25")
    assert alone.missing == ("NOC", "others")
    (runner,) = alone.runners
    assert runner.quote.implied == Fraction(25, 26)
    assert (runner.among, runner.low, runner.high) == (None, None, None)


def test_prices_that_sum_to_less_than_one_leave_a_runner_out_and_are_never_normalised() -> None:
    short = day("Lab 2/1, Con 2/1, NOC 8/1")
    assert short.total < 1
    assert short.missing == ("others",)
    with pytest.raises(ValueError, match="whole market"):
        normalised([one.implied for one in short.runners])


def test_a_market_on_anything_else_is_whole_only_with_any_other_among_its_runners() -> None:
    name = "UK next general election: most seats"
    assert day("Con 2.0, Lab 2.0, Any other 59/1", market=name, council="").missing == ()
    assert day("Con 1.9, Lab 1.9", market=name, council="").missing == ("others",)


def test_on_an_exchange_commission_comes_off_the_winnings() -> None:
    """1.89 and 2.2 less 5 per cent of what is won."""
    conservatives, labour = day("Con 1.89, Lab 2.2", by="Betfair Exchange", market="Most seats", council="").runners
    assert conservatives.commission == pytest.approx(0.5419, abs=5e-5)
    assert labour.commission == pytest.approx(0.4673, abs=5e-5)
    assert day("Lab 2/5, Con 9/4, NOC 8/1").runners[0].commission is None, "a bookmaker takes none"
