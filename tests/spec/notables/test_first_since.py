"""Control for the first time, the first time since, and the end of an unbroken run: only as far as history covers it."""

from __future__ import annotations

import pytest
from history import history, known

from night_of import night_of
from nightdesk.analysis.control_records import ControlRecord
from nightdesk.analysis.past_control import PastRun, runs_of_control
from nightdesk.analysis.records import records
from nightdesk.register.party import CON, LAB, LD
from nightdesk.tally.control import NOC

WON_BY_LD = """
    Histon, Cambs: 3 seats
      Ann Archer   LD    90 *
      Bob Baker    LD    80 *
      Cat Cole     LD    70 *
      Dan Drew     Con   60
"""
WON_BY_NONE = """
    Histon, Cambs: 2 seats
      Ann Archer   LD    90 *
      Bob Baker    Con   80 *
      Cat Cole     LD    70
"""


def asked(sheet: str, *years: str, eve: str = "Con 3") -> list[ControlRecord]:
    return list(records(night_of(sheet, eve={"cambs": eve}, context=known(cambs=years)).scene).control)


def test_a_party_that_had_control_after_no_may_at_hand_has_it_for_the_first_time() -> None:
    """South Cambridgeshire 2018."""
    first, ended = asked(WON_BY_LD, "1973 other 3 of 3", "2007 Con 2, LD 1 of 3", "2008 Con 3 of 3")
    assert (first.kind, first.party, first.begins) == ("first", LD, 1973)
    assert (ended.kind, ended.party, ended.year, ended.whole) == ("ended", CON, 2007, False)


def test_a_party_that_had_it_before_is_back_and_the_last_may_is_named() -> None:
    back, _ = asked(WON_BY_LD, "1973 LD 3 of 3", "1979 LD 2, Con 1 of 3", "1980 Con 3 of 3")
    assert (back.kind, back.year) == ("regained", 1979)


def test_a_party_that_had_it_after_the_last_may_is_neither_first_nor_back() -> None:
    """Barnet 2018: no overall control on the eve, through a change of party since the last May."""
    assert asked(WON_BY_LD, "1973 LD 3 of 3", "1974 LD 2, Con 1 of 3", eve="LD 1, Con 1, Ind 1") == []


def test_the_end_of_a_run_is_told_only_of_the_party_that_still_had_it_on_the_eve() -> None:
    """Plymouth 2018: Conservative on the eve through changes of party, no overall control after the last May."""
    found = asked(WON_BY_LD, "2007 Con 3 of 3", "2008 Con 1, Lab 1, LD 1 of 3")
    assert [one.kind for one in found] == ["first"]


def test_a_run_back_to_the_first_may_at_hand_may_be_longer_and_is_said_so() -> None:
    _, ended = asked(WON_BY_LD, "1973 Con 3 of 3", "1974 Con 3 of 3")
    assert (ended.kind, ended.year, ended.whole) == ("ended", 1973, True)


def test_no_overall_control_for_the_first_time_where_a_named_party_always_had_it() -> None:
    found = asked(WON_BY_NONE, "1973 Con 2 of 2", "1974 Lab 2 of 2", eve="Lab 2")
    assert [(one.kind, one.party) for one in found] == [("first_without", NOC), ("ended", LAB)]
    assert [one.kind for one in asked(WON_BY_NONE, "1973 other 2 of 2", "1974 Lab 2 of 2", eve="Lab 2")] == ["ended"]


def test_nothing_is_said_of_a_party_that_the_early_years_do_not_name() -> None:
    """The Greens stand among the others before 2016: whether they ever had control is not known."""
    greens = WON_BY_LD.replace("LD ", "Grn")
    assert [one.kind for one in asked(greens, "1973 other 3 of 3", "2016 Con 3 of 3")] == ["ended"]


def test_nothing_is_said_of_local_parties_and_of_councils_without_a_history() -> None:
    residents = WON_BY_LD.replace("LD ", "Residents")
    assert asked(residents, "1973 Con 1, Lab 1, LD 1 of 3") == []
    night = night_of(WON_BY_LD, eve={"cambs": "Con 3"})
    assert records(night.scene).control == ()


@pytest.mark.parametrize("sheet", [WON_BY_LD.replace(" *", ""), WON_BY_LD])
def test_nothing_is_said_while_control_is_open_or_has_not_changed(sheet: str) -> None:
    assert asked(sheet, "1973 Con 3 of 3", eve="Con 3" if "*" not in sheet else "LD 3") == []


def test_control_that_is_certain_is_told_before_the_count_is_over() -> None:
    night = night_of(
        WON_BY_LD,
        "Sawston, Cambs: 1 seat\n  Eve Ellis   Con",
        eve={"cambs": "Con 4"},
        context=known(cambs=("1973 Con 4 of 4",)),
    )
    assert {one.final for one in records(night.scene).control} == {False}


def test_half_of_all_seats_is_no_control_in_history_either_and_independents_together_are_nobodys() -> None:
    found = history("cambs", "1973 Con 2, Lab 2 of 4", "1974 other 4 of 4", "1975 Con 3, Lab 1 of 4", "1977 Con 3, Lab 1 of 4")
    assert runs_of_control(found) == (PastRun(1973, 1974, NOC), PastRun(1975, 1975, CON), PastRun(1977, 1977, CON))
    """A May that is not at hand breaks a run: nobody knows who had control."""
