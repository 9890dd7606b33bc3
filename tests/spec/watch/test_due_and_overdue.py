"""When each council is due, how that is known, how far it has come, and which are late by it."""

from __future__ import annotations

import pytest
from a_late_council import asked, awaited, late, timed, ward

from night_of import declared
from nightdesk.analysis.due_times import Due
from nightdesk.analysis.watch import Watch
from nightdesk.night import Night
from nightdesk.publish.answers.watch_answer import watch_document, watch_sheet

WARDS = [
    awaited("Castle", "Con 50, Lab 50"),
    awaited("Marsh", "Con 50, Lab 50"),
    awaited("Dell", "Con 50, Lab 50", council="Barnet"),
    awaited("Elm", "Con 50, Lab 50", council="Camden"),
]
TIMES = {"adur": ("01:00", "expected"), "barnet": ("02:00", "rule")}
IN = ward("Castle", "Con 60, Lab 40", elected="Con 1")
"""Declared at 01:20, as every sheet of these tests."""


def opened() -> Night:
    return timed(late(*WARDS, eve={"adur": "Con 2", "barnet": "Con 1", "camden": "Con 1"}), TIMES)


def at_twenty_past_one() -> Night:
    return opened().advance(declared(IN)[0])


def of(found: Watch, council: str) -> Due:
    return next(one for one in found.due if one.council == council)


def test_councils_stand_in_order_of_time_and_those_without_one_last() -> None:
    found = asked(opened())
    assert [one.council for one in found.due] == ["adur", "barnet", "camden"]
    assert [one.clock for one in found.due] == ["expected", "rule", ""]


def test_overdue_is_past_its_time_on_the_clock_of_the_night() -> None:
    found = asked(at_twenty_past_one())
    assert {one.council: one.overdue(found.now) for one in found.due} == {"adur": True, "barnet": False, "camden": False}
    assert (of(found, "adur").late_by(found.now), of(found, "barnet").late_by(found.now)) == (20, -40)


def test_without_a_time_nothing_is_late() -> None:
    found = asked(at_twenty_past_one())
    assert (of(found, "camden").late_by(found.now), of(found, "camden").time) == (None, "")


def test_how_far_a_council_has_come_is_told_in_seats_and_wards() -> None:
    adur = of(asked(at_twenty_past_one()), "adur")
    assert (adur.seats_in, adur.seats_contested, adur.wards_out) == (1, 2, 1)


def test_a_council_that_has_finished_is_due_no_longer() -> None:
    night = opened()
    for one in declared(IN, ward("Marsh", "Con 60, Lab 40", elected="Con 1")):
        night = night.advance(one)
    assert [one.council for one in asked(night).due] == ["barnet", "camden"]


def test_the_sheet_says_who_is_late_who_is_next_and_how_that_is_known() -> None:
    said = " ".join(watch_sheet(at_twenty_past_one(), {}).said)
    assert "Overdue: Adur (20 min late)." in said
    assert "Due next: Barnet at 02:00 (by rule)." in said


def test_of_councils_due_together_each_is_told_as_its_own_time_is_known() -> None:
    night = timed(opened(), {"adur": ("00:30", "recorded"), "barnet": ("00:30", "rule"), "camden": ("00:30", "rule")})
    said = " ".join(watch_sheet(night, {}).said)
    assert "Due next: Adur at 00:30 (recorded that night) and Barnet and Camden at 00:30 (by rule)." in said


def test_json_has_null_for_a_time_nobody_knows() -> None:
    due = watch_document(opened(), {})["due"]
    assert isinstance(due, list)
    assert [(one["council"], one["time"] is None, one["minutes_late"]) for one in due][2] == ("camden", True, None)


def test_before_the_first_declaration_nothing_can_be_late() -> None:
    found = asked(opened())
    assert found.now == 0
    assert not any(one.overdue(found.now) for one in found.due)


@pytest.mark.parametrize(("minutes", "words"), [(5, "5 min late"), (60, "1 h 0 min late"), (125, "2 h 5 min late")])
def test_lateness_is_told_in_hours_and_minutes(minutes: int, words: str) -> None:
    from nightdesk.publish.answers.watch_words import late_words

    assert late_words(minutes) == words
