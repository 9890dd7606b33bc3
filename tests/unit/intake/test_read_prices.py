"""Prices as printed, and published national shares with the day from which on they could be known."""

from __future__ import annotations

from pathlib import Path

import little_sources
from nightdesk.intake.before_polls.read_prices import quoted_in_its_year, read_national_shares, read_prices
from nightdesk.register.party import CON, LAB


def test_a_market_on_control_of_a_council_of_the_night_carries_its_slug_and_no_other_does(tmp_path: Path) -> None:
    quotes = read_prices(little_sources.write(tmp_path), little_sources.register().councils)
    assert [(one.council, one.party, one.price, one.format) for one in quotes] == [
        ("adur", CON, "1/5", "fractional"),
        ("", "", "5/6", "fractional"),
        ("", LAB, "2.2", "decimal"),
    ]


def test_a_runner_is_no_overall_control_where_the_file_says_so(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, odds_2018=("Conservative", "No overall control"))
    assert read_prices(data, little_sources.register().councils)[0].party == "NOC"


def test_a_quote_keeps_who_quoted_it_when_and_where_it_was_read(tmp_path: Path) -> None:
    quote = read_prices(little_sources.write(tmp_path), little_sources.register().councils)[2]
    assert (quote.quoted_on, quote.quoted_by, quote.where, quote.confidence) == ("2018-05-04", "An exchange", "its page", "low")


def test_prices_of_one_year_are_no_prices_of_a_night_in_another(tmp_path: Path) -> None:
    quotes = read_prices(little_sources.write(tmp_path), little_sources.register().councils)
    assert quoted_in_its_year(quotes, "2018-05-03") == quotes
    assert quoted_in_its_year(quotes, "2021-05-06") == ()


def test_a_national_share_has_the_day_of_the_poll_and_the_day_it_was_given_out(tmp_path: Path) -> None:
    first, second = read_national_shares(little_sources.write(tmp_path))
    assert (first.date, first.published_on, first.measure, first.ukip) == (
        "2014-05-22",
        "2014-05-23",
        "projected_national_share",
        17,
    )
    assert (second.date, second.published_on, second.measure) == ("2018-05-03", "2018-05-04", "national_equivalent_vote")


def test_a_share_the_file_leaves_empty_is_not_known(tmp_path: Path) -> None:
    assert read_national_shares(little_sources.write(tmp_path))[1].ukip is None
