"""Forecasts, polls and targets against what happened: came about, did not, off by so much, not yet."""

from __future__ import annotations

from fractions import Fraction

import pytest
from beforehand import context_of, expects

from night_of import night_of
from nightdesk.analysis.expectations_judged import Judged, judged
from nightdesk.context.expectations import Expectation
from nightdesk.register.party import CON, LAB
from nightdesk.tally.control import NOC

NONSUCH = """
    Nonsuch, Sutton: 1 seat
      Ann Archer   Con   600 *
      Bob Baker    Lab   400
"""
CHEAM = """
    Cheam, Sutton: 1 seat
      Cat Cole     Con   500 *
      Dan Drew     Lab   300
      Eve Ellis    Grn   200
"""
BELMONT = """
    Belmont, Sutton: 1 seat
      Fay Ford     Lab   700 *
      Gus Gale     Con   300
"""
EVE = {"sutton": "Lab 2, Con 1"}


def awaited(sheet: str) -> str:
    return sheet.replace(" *", "")


def judge(one: Expectation, *sheets: str, defended: dict[tuple[str, str], str] | None = None) -> Judged:
    night = night_of(*sheets, eve=EVE, defended=defended, context=context_of(one))  # type: ignore[arg-type]
    (found,) = judged(night.scene)
    return found


def test_control_came_about_or_did_not_once_the_count_is_in() -> None:
    whole = (NONSUCH, CHEAM, BELMONT)
    assert judge(expects("Con", "control"), *whole).verdict == "met"
    missed = judge(expects("Lab", "control"), *whole)
    assert (missed.verdict, missed.control) == ("not_met", CON)
    assert judge(expects("NOC", "control"), *whole).verdict == "not_met"


def test_nothing_is_judged_before_a_declaration() -> None:
    found = judge(expects("Con", "control"), awaited(NONSUCH), awaited(CHEAM), awaited(BELMONT))
    assert (found.verdict, found.control, found.actual) == ("not_yet", None, ())


def test_control_is_judged_as_soon_as_arithmetic_makes_it_certain() -> None:
    found = judge(expects("Lab", "control"), NONSUCH, CHEAM, awaited(BELMONT))
    assert (found.verdict, found.control, found.complete) == ("not_met", CON, False)


def test_a_party_that_cannot_reach_control_any_more_has_missed_it_although_who_has_it_is_open() -> None:
    """The Greens stand in one ward of three."""
    found = judge(expects("Grn", "control"), NONSUCH, awaited(CHEAM), awaited(BELMONT))
    assert (found.verdict, found.control) == ("not_met", None)


def test_no_overall_control_can_be_expected_and_come_about() -> None:
    tie = NONSUCH.replace("1 seat", "2 seats").replace("Bob Baker    Lab   400", "Bob Baker    Lab   400 *")
    found = judge(expects("NOC", "control"), tie)
    assert (found.verdict, found.control) == ("met", NOC)


def test_the_largest_party_has_most_seats_and_equals_are_neither() -> None:
    assert judge(expects("Con", "largest_party"), NONSUCH, CHEAM, BELMONT).verdict == "met"
    level = judge(expects("Con", "largest_party"), NONSUCH, BELMONT)
    assert (level.verdict, level.control) == ("not_met", None)


def test_a_lead_that_cannot_be_caught_is_the_largest_already() -> None:
    found = judge(expects("Lab", "largest_party"), NONSUCH, CHEAM, awaited(BELMONT))
    assert (found.verdict, found.control) == ("not_met", CON)
    still = judge(expects("Lab", "largest_party"), NONSUCH, awaited(CHEAM), awaited(BELMONT))
    assert still.verdict == "not_yet"


def test_most_seats_of_england_are_most_seats_won_on_the_night() -> None:
    found = judge(expects("Con", "largest_party", area="england"), NONSUCH, CHEAM, BELMONT)
    assert (found.verdict, [(one.by, one.value) for one in found.actual]) == ("met", [("seats_won", 2)])


def test_a_range_of_seats_is_met_or_missed_as_soon_as_what_is_awaited_cannot_change_it() -> None:
    fewer = expects("Lab", "seats", high="1", area="england")
    assert judge(fewer, NONSUCH, awaited(CHEAM), awaited(BELMONT)).verdict == "not_yet"
    assert judge(fewer, NONSUCH, CHEAM, awaited(BELMONT)).verdict == "met", "it can win one more at the most"
    two = expects("Lab", "seats", low="2", area="england")
    assert judge(two, NONSUCH, CHEAM, awaited(BELMONT)).verdict == "not_met"
    none = expects("Con", "seats", high="0", area="england")
    assert judge(none, NONSUCH, awaited(CHEAM), awaited(BELMONT)).verdict == "not_met"


def test_one_figure_is_neither_met_nor_missed_it_is_off_by_so_much() -> None:
    found = judge(expects("Con", "seats", "3", area="england"), NONSUCH, CHEAM, BELMONT)
    assert (found.verdict, found.off) == ("measured", (Fraction(-1),))


BOTH = {("last_fought", "nonsuch"): "Con 1", ("eve_of_poll", "nonsuch"): "Lab 1"}


def test_a_change_in_seats_is_judged_on_both_bases() -> None:
    """Nonsuch: won by the Conservatives last time, held by Labour on the eve after a change of party."""
    found = judge(expects("Con", "seats_change", "2", area="england"), NONSUCH, defended=BOTH)
    assert [(one.by, one.value) for one in found.actual] == [("last_fought", 0), ("eve_of_poll", 1)]
    assert (found.verdict, found.off) == ("measured", (Fraction(-2), Fraction(-1)))


def test_a_range_that_one_basis_meets_and_the_other_misses_depends_on_the_basis() -> None:
    gain = expects("Con", "seats_change", low="1", area="england")
    assert judge(gain, NONSUCH, defended=BOTH).verdict == "depends"
    assert judge(expects("Con", "seats_change", low="0", area="england"), NONSUCH, defended=BOTH).verdict == "met"
    assert judge(expects("Con", "seats_change", low="2", area="england"), NONSUCH, defended=BOTH).verdict == "not_met"


def test_a_change_in_seats_is_not_judged_while_a_count_goes_on_though_it_is_shown_so_far() -> None:
    found = judge(expects("Con", "seats_change", low="1", area="england"), NONSUCH, awaited(CHEAM), defended=BOTH)
    assert found.verdict == "not_yet"
    assert [one.value for one in found.actual] == [0, 1]


def test_where_no_seat_compares_there_is_nothing_to_judge_by() -> None:
    found = judge(expects("Con", "seats_change", low="1", area="england"), NONSUCH)
    assert (found.verdict, found.actual) == ("not_yet", ())


def test_a_share_in_a_poll_stands_beside_the_vote_by_all_three_conventions() -> None:
    found = judge(expects("Lab", "share", "50", kind="poll"), NONSUCH, CHEAM, BELMONT)
    assert [(one.by, one.universe) for one in found.actual] == [("top_candidate", 3), ("average", 3), ("total", 3)]
    assert [one.value for one in found.actual] == [Fraction(1400, 30)] * 3, "one candidate each: all three agree"
    assert found.verdict == "measured"
    assert [float(one) for one in found.off] == pytest.approx([-10 / 3] * 3)


def test_a_published_swing_has_a_convention_of_its_own_so_ours_stands_beside_it_without_a_verdict() -> None:
    before = NONSUCH.replace("600 *", "500 *").replace("400", "500")
    night = night_of(NONSUCH, eve={"sutton": "Con 1"}, before=(before,), context=context_of(expects("Lab", "swing", "1.6")))
    (found,) = judged(night.scene)
    assert (found.verdict, [(one.by, one.value) for one in found.actual]) == (
        "other_measure",
        [("butler_top_candidate", Fraction(-10))],
    )


def test_councils_won_and_lost_are_against_control_on_the_eve() -> None:
    found = judge(expects("Con", "councils_change", "1", area="england"), NONSUCH, CHEAM, BELMONT)
    assert [(one.by, one.value, one.universe) for one in found.actual] == [("eve_of_poll", 1, 1)]
    assert found.off == (Fraction(0),)


def test_what_was_published_after_the_poll_is_not_known_during_the_night() -> None:
    night = night_of(NONSUCH, context=context_of(expects("Lab", "swing", "1.6", on="2018-05-04")))
    assert judged(night.scene) == ()


def test_a_month_or_a_year_is_before_the_poll() -> None:
    for day in ("2018", "2018-05"):
        night = night_of(NONSUCH, context=context_of(expects("Lab", "control", on=day)))
        assert len(judged(night.scene)) == 1


def test_labour_is_labour_whoever_expected_what() -> None:
    assert judge(expects("Lab", "control", kind="target", by="Labour Party"), BELMONT).control == LAB
