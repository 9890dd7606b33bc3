"""Hours are local, to the minute. A council declared when its last ward was in, where that hour was recorded; law is cited."""

from __future__ import annotations

import pytest
from asking import council, early, figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says

EVERYWHERE = of("england")


def test_the_polls_are_open_from_seven_to_ten_and_the_rule_says_so() -> None:
    assert figure("polls_close", EVERYWHERE) == "2018-05-03T22:00"
    assert figure("polls_open", EVERYWHERE) == "2018-05-03T07:00"
    assert "Rules 2006" in measured("polls_close", EVERYWHERE).evidence.rule
    assert "Representation of the People Act 1983" in measured("polls_close", EVERYWHERE).evidence.rule


def test_a_moment_is_true_as_far_as_it_goes() -> None:
    for said in ("22:00", "2018-05-03", "2018-05", "2018-05-03T22:00", "2018-05-03T22:00:00+01:00"):
        assert verdict("polls_close", EVERYWHERE, Says("is", said)) == "true"
    for said in ("20:00", "2018-05-04", "2018-05-03T22:30"):
        assert verdict("polls_close", EVERYWHERE, Says("is", said)) == "false"


def test_law_is_cited() -> None:
    assert (figure("term_years", EVERYWHERE), figure("voting_age", EVERYWHERE)) == (4, 18)
    assert "Local Government Act 1972, section 7" in measured("term_years", council("barnet")).evidence.rule
    assert "section 2" in measured("voting_age", EVERYWHERE).evidence.rule


def test_a_council_declared_when_its_last_ward_was_in() -> None:
    assert figure("council_declared", council("sunderland")) == "2018-05-04T00:23"
    assert verdict("council_declared", council("sunderland"), Says("less_than", "2018-05-04T00:30")) == "true"
    assert verdict("council_declared", council("swindon"), Says("less_than", "2018-05-04T00:00")) == "false"
    assert verdict("council_declared", council("peterborough"), Says("about", "2018-05-04T01:45")) == "true"
    assert verdict("council_declared", council("tower-hamlets"), Says("is", "2018-05-05")) == "true"


def test_an_hour_that_was_expected_or_made_by_a_rule_is_no_hour_of_declaration() -> None:
    assert why("council_declared", council("hyndburn")) == "not_held"
    assert why("council_declared", council("barnet")) == "not_held"
    assert verdict("council_declared", council("hyndburn"), Says("is", "2018-05-04T02:08")) == "unknown"


def test_what_is_said_within_the_minutes_its_source_may_be_off_is_neither_true_nor_false() -> None:
    """The live blog calls its minutes approximate; Trafford’s hour is not called so."""
    sunderland = council("sunderland")
    assert verdict("council_declared", sunderland, Says("is", "2018-05-04T00:25")) == "unknown"
    assert verdict("council_declared", sunderland, Says("less_than", "2018-05-04T00:20")) == "unknown"
    assert verdict("council_declared", sunderland, Says("is", "2018-05-04T00:40")) == "false"
    assert verdict("council_declared", council("trafford"), Says("is", "2018-05-04T05:02")) == "false"


def test_an_hour_is_awaited_until_the_count_is_over() -> None:
    assert why("council_declared", council("sunderland"), scene=early()) == "awaited"
    assert verdict("council_declared", council("sunderland"), Says("is", "2018-05-04T00:23"), scene=early()) == "undecided"
    assert why("declaration_order", council("sunderland"), scene=early()) == "awaited"


def test_the_first_councils_and_the_last_are_known_in_their_order() -> None:
    assert figure("declaration_order", council("south-tyneside")) == 1
    assert figure("declaration_order", council("sunderland")) == 3
    assert figure("declaration_order", council("tower-hamlets")) == 150


@pytest.mark.parametrize(("said", "expected"), [(1, "false"), (11, "undecided"), (60, "false")])
def test_in_between_a_place_has_bounds_for_others_without_an_hour_may_have_been_before(said: int, expected: str) -> None:
    swindon = measured("declaration_order", council("swindon"))
    assert isinstance(swindon.least, int)
    assert isinstance(swindon.most, int)
    assert swindon.least <= 11 <= swindon.most < 60
    assert verdict("declaration_order", council("swindon"), Says("is", said)) == expected
    assert why("declaration_order", council("barnet")) == "not_held"


def test_law_needs_no_context_at_all() -> None:
    assert figure("polls_close", EVERYWHERE, scene=told(areas={}, history={})) == "2018-05-03T22:00"
