"""A price is what somebody printed on a day: a claim says who was favourite and at what odds, never that odds are chances."""

from __future__ import annotations

from fractions import Fraction

from asking import council, early, figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.context.prices import Quote
from nightdesk.register.party import CON, LAB, LD
from nightdesk.tally.control import NOC

BARNET, WANDSWORTH = council("barnet"), council("wandsworth")


def quote(party: str, price: str, *, on: str = "2018-05-03", by: str = "A bookmaker", slug: str = "barnet") -> Quote:
    names = {CON: "Conservative", LAB: "Labour", NOC: "No overall control"}
    form = "fractional" if "/" in price else "decimal"
    return Quote("Control", slug, on, names[party], party, price, form, by, "its page", "high", "a source")  # type: ignore[arg-type]


def test_the_favourite_is_the_runner_of_the_shortest_of_the_last_prices_before_the_polls() -> None:
    assert figure("favourite", BARNET) == LAB
    assert figure("favourite", council("westminster")) == CON
    assert figure("favourite", council("kingston-upon-thames")) == LD
    assert verdict("favourite", BARNET, Says("is", CON)) == "false"


def test_a_day_named_is_the_day_meant_and_a_day_without_a_price_has_the_latest_of_three_days_before() -> None:
    """25 April was eight days before the poll; a week before it, those were the latest prices."""
    assert figure("odds", council("barnet", party=LAB, day="2018-05-03")) == "2/5"
    assert figure("odds", council("barnet", party=LAB, day="2018-04-25")) == "8/13"
    assert figure("odds", council("barnet", party=LAB, day="2018-04-26")) == "8/13"
    assert figure("odds", council("barnet", party=LAB, day="2018-04")) == "8/13"
    assert why("odds", council("barnet", party=LAB, day="2018-04-30")) == "not_held"


def test_without_a_day_a_party_has_its_last_price_before_the_polls() -> None:
    assert figure("odds", council("barnet", party=LAB)) == "2/5"
    assert figure("odds", council("wandsworth", party=LAB)) == "4/6"
    assert why("odds", council("wandsworth", party=NOC)) == "not_held", "no price of it was found"


def test_a_price_is_true_however_it_is_written() -> None:
    wandsworth = council("wandsworth", party=LAB, day="2018-04-25")
    for price in ("4/6", "4-6", "2/3", "1.67"):
        assert verdict("odds", wandsworth, Says("is", price)) == "true"
    assert verdict("odds", wandsworth, Says("is", "6/4")) == "false"


def test_odds_on_is_a_price_that_wins_less_than_its_stake() -> None:
    assert figure("odds_on", council("barnet", party=LAB)) is True
    assert figure("odds_on", council("barnet", party=CON)) is False
    assert figure("odds_on", council("barnet", party=LAB), scene=told(quotes=(quote(LAB, "1/1"), quote(CON, "6/4")))) is False


def test_two_that_share_the_shortest_price_are_no_favourite_and_are_told_as_level() -> None:
    level = measured("favourite", BARNET, scene=told(quotes=(quote(LAB, "5/4"), quote(CON, "5/4"), quote(NOC, "8/1"))))
    assert (level.value, level.why) == (None, "does_not_apply")
    assert "Labour and Conservative" in level.note


def test_a_runner_quoted_alone_is_favourite_only_where_it_is_odds_on() -> None:
    assert figure("favourite", BARNET, scene=told(quotes=(quote(CON, "1/25"),))) == CON
    assert why("favourite", BARNET, scene=told(quotes=(quote(CON, "6/4"),))) == "does_not_apply"


def test_a_chance_has_a_method_and_a_number_without_one_may_be_right_by_one_and_wrong_by_another() -> None:
    barnet = council("barnet", party=LAB)
    whole = Fraction(1, 100)
    by_method = {basis: figure("chance", barnet, basis) for basis in ("implied", "basic", "power", "shin")}
    assert [round(100 * float(one)) for one in by_method.values() if one is not None] == [71, 63, 67, 66]
    assert verdict("chance", barnet, Says("is", Fraction(63, 100), unit=whole)) == "depends"
    assert verdict("chance", barnet, Says("is", Fraction(63, 100), unit=whole), basis="basic") == "true"
    assert verdict("chance", barnet, Says("more_than", Fraction(1, 2))) == "true"


def test_a_market_that_lacks_a_runner_gives_no_chance_but_what_a_price_implies() -> None:
    """Nobody printed a price on no overall control in Wandsworth."""
    wandsworth = council("wandsworth", party=LAB)
    assert figure("chance", wandsworth, "implied") == Fraction(3, 5)
    assert why("chance", wandsworth, "basic") == "not_held"


def test_england_is_the_market_on_most_seats_at_the_next_general_election_at_its_latest_price() -> None:
    england = of("england", party=CON)
    assert figure("odds", england) == "1.89"
    assert figure("favourite", of("england")) == CON
    assert round(100 * float(figure("chance", england, "implied") or 0), 1) == 52.9


def test_a_price_of_the_day_after_the_poll_is_not_known_before_that_day_is_over() -> None:
    assert figure("odds", of("england", party=CON), scene=early()) == "2.0"
    assert why("odds", of("england", party=CON, day="2018-05-04"), scene=early()) == "not_held"
    assert figure("odds", of("england", party=CON, day="2018-05-04")) == "1.89"


def test_a_favourite_is_beaten_where_none_of_the_favourites_came_in_and_not_before_control_is_known() -> None:
    assert figure("favourite_beaten", BARNET) is True
    assert figure("favourite_beaten", council("westminster")) is False
    assert why("favourite_beaten", BARNET, scene=early()) == "awaited"
    assert why("favourite_beaten", council("adur")) == "not_held"


def test_a_council_nobody_priced_has_no_favourite() -> None:
    assert why("favourite", council("adur")) == "not_held"
    assert why("favourite", BARNET, scene=told(quotes=())) == "not_held"


def test_the_evidence_is_the_price_with_whose_it_was_and_where_it_was_read() -> None:
    (fact,) = measured("odds", council("barnet", party=LAB)).evidence.facts
    assert fact == "Barnet council: control, 2018-05-03: Labour 2/5, Ladbrokes (via Oddschecker 3 May 2018)"
