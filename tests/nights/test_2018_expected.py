"""What was expected of 3 May 2018, and what came of it.

Prices: Ladbrokes, William Hill and Betfair as pages of 25 April to 4 May 2018 print them. Forecasts and polls: each row of the
context names its page. Control: against the eve of poll. Seats: on both bases, countermanded polls left out.
"""

from __future__ import annotations

from functools import cache
from math import log2

import pytest

from nightdesk.analysis.expectations_judged import Judged
from nightdesk.analysis.expected import Expected, ToDo, expected
from nightdesk.analysis.market_prices import Market
from nightdesk.register.party import CON, LAB, LD, UKIP
from shipped_scene import scene, shipped_night


@cache
def found() -> Expected:
    return expected(scene())


def market(council: str) -> Market:
    return next(one for one in found().markets if one.council == council)


def task(council: str, party: str) -> ToDo:
    return next(one for one in found().to_do if (one.council, one.party) == (council, party))


def said(producer: str, area: str, measure: str, party: str, published_on: str = "") -> Judged:
    return next(
        one
        for one in found().judged
        if (one.expectation.area, one.expectation.measure, one.expectation.party) == (area, measure, party)
        and one.expectation.producer.startswith(producer)
        and one.expectation.published_on.startswith(published_on)
    )


def test_barnet_under_three_methods() -> None:
    """2/5, 9/4 and 8/1 on 3 May: the prices sum to 113.3 per cent."""
    day = market("barnet").last
    assert day.quoted_on == "2018-05-03"
    assert day.overround == pytest.approx(0.133, abs=5e-4)
    labour, conservatives, noc = day.runners
    chances = [(round(float(one.basic or 0), 3), round(one.power or 0, 3), round(one.shin or 0, 3)) for one in day.runners]
    assert chances == [(0.630, 0.674, 0.659), (0.272, 0.251, 0.264), (0.098, 0.076, 0.077)]
    assert (labour.party, conservatives.party, noc.party) == (LAB, CON, "NOC")


def test_labour_were_favourites_in_barnet_and_wandsworth_and_took_neither() -> None:
    for council, price, day, verdict in (
        ("barnet", "2/5", "2018-05-03", "CON GAIN FROM NOC"),
        ("wandsworth", "4/6", "2018-04-25", "CON HOLD"),
    ):
        (favourite,) = market(council).last.favourites
        assert (favourite.party, favourite.quote.price, market(council).last.quoted_on) == (LAB, price, day)
        assert market(council).favourite_lost is True
        assert shipped_night().council(council).control.verdict == verdict
        assert task(council, LAB).came == "not_done"


def test_westminster_was_no_upset() -> None:
    """The Conservatives were 1/5 with Ladbrokes on 25 April and with William Hill on 3 May."""
    assert {day.favourites[0].quote.price for day in market("westminster").days} == {"1/5"}
    assert [day.missing for day in market("westminster").days] == [("NOC",), ()]
    assert market("westminster").favourite_lost is False
    assert task("westminster", CON).came == "done"
    assert task("westminster", LAB).came == "not_done"


def test_the_surprise_of_barnet_is_about_two_bits_and_that_of_wandsworth_one_and_a_third_at_least() -> None:
    barnet, wandsworth = market("barnet").surprise, market("wandsworth").surprise
    assert barnet is not None
    assert wandsworth is not None
    assert (round(barnet.low, 2), round(barnet.high or 0, 2)) == (1.88, 2.00)
    assert (round(wandsworth.low, 2), wandsworth.high) == (round(-log2(0.4), 2), None)


def test_the_price_of_4_may_is_known_only_once_that_day_is_over() -> None:
    name = "UK next general election: most seats"

    def last(position: int | None) -> str:
        return next(one for one in expected(scene(position)).markets if one.name == name).last.quoted_on

    first_of_saturday = next(p for p in range(2_700, 2_787) if scene(p).time >= "2018-05-05")
    assert last(first_of_saturday - 1) == "2017-09-28"
    assert last(first_of_saturday) == last(None) == "2018-05-04"


def test_betfair_on_4_may_had_the_conservatives_narrow_favourites_and_left_other_runners_out() -> None:
    day = next(one for one in found().markets if not one.council).last
    conservatives, labour = day.runners
    assert [(one.party, one.quote.price) for one in day.runners] == [(CON, "1.89"), (LAB, "2.2")]
    assert day.missing == ("others",)
    assert day.total == pytest.approx(0.984, abs=5e-4)
    assert (round(float(conservatives.among or 0), 3), round(float(labour.among or 0), 3)) == (0.538, 0.462)
    assert (round(float(conservatives.commission or 0), 3), round(float(labour.commission or 0), 3)) == (0.542, 0.467)


def test_four_markets_priced_every_runner_and_three_went_to_the_favourite() -> None:
    assert (found().home.markets, found().home.came_in) == (4, 3)
    assert [round(one, 1) for one in found().home.expected] == [3.0, 3.3, 3.2]


def test_labour_fell_short_of_what_rallings_and_thrasher_are_told_to_have_forecast_on_either_basis() -> None:
    one = said("Rallings", "england", "seats_change", LAB)
    assert one.verdict == "measured"
    assert {found.by: int(found.value) for found in one.actual} == {"last_fought": 85, "eve_of_poll": 108}
    assert max(one.off) < 0


def test_the_liberal_democrats_ended_within_fishers_range_on_both_bases() -> None:
    one = said("Stephen Fisher", "england", "seats_change", LD)
    assert one.verdict == "met"
    assert [int(each.value) for each in one.actual] == [76, 84]


def test_london_against_the_april_poll() -> None:
    """On the night, all independents of a ward together: by best-placed candidate; Labour's 47.0 is by all votes."""
    labour, conservatives, lib_dems = (
        said("YouGov", "london", "share", party, published_on="2018-04") for party in (LAB, CON, LD)
    )
    assert [round(float(one.actual[0].value), 1) for one in (labour, conservatives, lib_dems)] == [43.7, 28.8, 13.1]
    assert [float(one.expectation.value or 0) for one in (labour, conservatives, lib_dems)] == [51, 29, 11]
    assert round(float(labour.actual[2].value), 1) == 47.0


def test_what_the_two_polls_were_taken_to_mean_for_three_boroughs() -> None:
    """February: Labour to win all three. April: Conservative holds in two, Labour the largest party in Barnet."""
    for council in ("barnet", "wandsworth", "westminster"):
        assert said("UK Polling Report", council, "control", LAB).verdict == "not_met"
    for council in ("wandsworth", "westminster"):
        assert said("Queen Mary", council, "control", CON).verdict == "met"
    barnet = said("Queen Mary", "barnet", "largest_party", LAB)
    assert (barnet.verdict, barnet.control) == ("not_met", CON)


def test_the_conservatives_in_london_fell_below_519_members() -> None:
    one = said("Lord Hayward", "london", "seats", CON)
    assert (one.verdict, [int(each.value) for each in one.actual]) == ("met", [511])


def test_ukip_ended_with_fewer_than_a_dozen_and_labour_with_most_seats() -> None:
    assert said("PoliticsHome", "england", "seats", UKIP).verdict == "met"
    assert said("Ladbrokes", "england", "largest_party", LAB).verdict == "met"


def test_the_guardians_swings_were_published_the_day_after_and_stand_beside_ours() -> None:
    """1.6, 7.5 and 8.8; Butler swings by best-placed candidate over the wards that compare, from the Conservatives."""
    needed = {one: said("The Guardian", one, "swing", LAB) for one in ("barnet", "wandsworth", "westminster")}
    assert [float(one.expectation.value or 0) for one in needed.values()] == [1.6, 7.5, 8.8]
    assert {one.verdict for one in needed.values()} == {"other_measure"}
    assert [round(float(one.actual[0].value), 1) for one in needed.values()] == [-1.6, 4.1, 2.9]
    at_noon = [one.expectation.producer for one in expected(scene(2_400)).judged if one.expectation.measure == "swing"]
    assert at_noon == ["Rallings and Thrasher", "OnLondon"]


def test_every_expectation_names_its_page_and_none_is_of_a_later_day_than_the_morning_after() -> None:
    known = scene().context.expectations
    assert len(known) == 37
    assert all(one.where and one.producer and one.words for one in known)
    assert max(one.published_on for one in known) == "2018-05-04"


def test_before_the_first_declaration_everything_stands_and_nothing_is_judged() -> None:
    at_ten = expected(scene(0))
    assert len(at_ten.markets) == 7
    assert {one.verdict for one in at_ten.judged} == {"not_yet"}
    assert {one.came for one in at_ten.to_do} == {"open"}
