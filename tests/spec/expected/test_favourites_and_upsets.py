"""Favourites, upsets and how surprising the outcome was."""

from __future__ import annotations

import pytest
from beforehand import context_of, quotes

from night_of import night_of
from nightdesk.analysis.market_prices import Market, favourites_home, markets
from nightdesk.context.prices import Quote
from nightdesk.register.party import CON, LAB

CON_WINS = """
    Nonsuch, Sutton: 2 seats
      Ann Archer   Con   90 *
      Ada Adams    Con   80 *
      Bob Baker    Lab   70
"""
AWAITED = CON_WINS.replace(" *", "")
BARNET = quotes("Lab 2/5, Con 9/4, NOC 8/1")


def market(*known: Quote, sheet: str = CON_WINS) -> Market:
    (found,) = markets(night_of(sheet, context=context_of(*known)).scene)
    return found


def test_the_favourite_has_the_shortest_price_whatever_the_order_of_the_source() -> None:
    found = market(*quotes("NOC 8/1, Con 9/4, Lab 2/5"))
    assert [one.quote.price for one in found.last.runners] == ["2/5", "9/4", "8/1"]
    assert [one.party for one in found.last.favourites] == [LAB]


def test_equal_prices_make_joint_favourites_and_no_order_makes_one_of_them() -> None:
    found = market(*quotes("Lab 10/11, Con 10/11, NOC 8/1"))
    assert [one.party for one in found.last.favourites] == [LAB, CON]
    assert found.favourite_lost is False, "one of the two came in"


def test_a_runner_quoted_alone_is_favourite_only_where_it_is_odds_on() -> None:
    assert [one.party for one in market(*quotes("Con 1/25")).last.favourites] == [CON]
    assert market(*quotes("Con 6/4")).last.favourites == ()
    assert market(*quotes("Con 6/4")).favourite_lost is None


def test_an_upset_is_a_favourite_beaten_and_nothing_is_said_before_control_is_known() -> None:
    assert market(*BARNET).favourite_lost is True
    still_open = market(*BARNET, sheet=AWAITED)
    assert (still_open.outcome, still_open.favourite_lost, still_open.surprise) == (None, None, None)


def test_control_that_is_certain_before_the_count_is_over_settles_a_market() -> None:
    """Two of three seats make a majority: the last ward cannot change it."""
    found = night_of(CON_WINS, "Cheam, Sutton: 1 seat\n  Cat Cole   Lab", context=context_of(*BARNET))
    (settled,) = markets(found.scene)
    assert (settled.outcome, settled.complete, settled.favourite_lost) == (CON, False, True)


def test_surprise_is_minus_the_binary_logarithm_of_the_chance_given_to_what_happened() -> None:
    """Evens without a margin: a coin toss, one bit."""
    tossed = market(*quotes("Con 1/1, Lab 3/1, NOC 3/1")).surprise
    assert tossed is not None
    assert tossed.low == pytest.approx(1, abs=1e-9)
    assert tossed.high == pytest.approx(1, abs=1e-9)


def test_surprise_has_the_range_of_the_three_methods() -> None:
    found = market(*BARNET).surprise
    assert found is not None
    assert found.low == pytest.approx(1.88, abs=5e-3), "basic gives the Conservatives 27.2 per cent"
    assert found.high == pytest.approx(2.00, abs=5e-3), "power gives them 25.1"


def test_where_a_runner_is_missing_the_surprise_is_a_least_one() -> None:
    found = market(*quotes("Lab 4/6, Con 6/4")).surprise
    assert found is not None
    assert found.low == pytest.approx(1.32, abs=5e-3)
    assert found.high is None


def test_an_outcome_that_nobody_priced_has_no_measure() -> None:
    found = market(*quotes("Lab 4/6, LD 6/4"))
    assert (found.favourite_lost, found.surprise) == (True, None)


def test_the_last_prices_before_the_polls_are_set_against_the_outcome_and_earlier_ones_kept() -> None:
    found = market(*BARNET, *quotes("Con 8/13, Lab 13/8, NOC 8/1", on="2018-04-25"))
    assert [one.quoted_on for one in found.days] == ["2018-04-25", "2018-05-03"]
    assert [one.party for one in found.last.favourites] == [LAB]


def test_of_two_prices_of_one_day_that_of_a_whole_market_counts() -> None:
    found = market(*quotes("Con 1/5, Lab 3/1", by="Another"), *quotes("Con 1/4, Lab 3/1, NOC 20/1", by="William Hill"))
    assert found.last.quoted_by == "William Hill"


def test_a_price_of_a_later_day_than_the_poll_is_not_known_till_that_day_is_over() -> None:
    """The sheet is declared at 01:20 on 4 May: a price of 4 May has no hour."""
    later = quotes("Con 1.89, Lab 2.2", market="UK next general election: most seats", council="", on="2018-05-04")
    assert markets(night_of(CON_WINS, context=context_of(*later)).scene) == ()


def test_how_many_favourites_would_come_in_if_the_prices_were_right() -> None:
    """The sum of their chances, over settled markets that priced every runner."""
    other = quotes("Con 1/3, Lab 3/1, NOC 12/1", market="Sutton council: control, again")
    lacking = quotes("Lab 4/6, Con 6/4", market="Sutton council: control, a third time")
    home = favourites_home(markets(night_of(CON_WINS, context=context_of(*BARNET, *other, *lacking)).scene))
    assert (home.markets, home.came_in) == (2, 1)
    assert home.expected[0] == pytest.approx(585 / 928 + (3 / 4) / (3 / 4 + 1 / 4 + 1 / 13))


def test_without_prices_there_is_no_market() -> None:
    assert markets(night_of(CON_WINS).scene) == ()
