"""Seats in areas that voted Leave and areas that voted Remain: net gains on a named basis, over seats that compare."""

from __future__ import annotations

import pytest

from many_councils import council, many, night_of_councils
from nightdesk.analysis.leave_areas import Area
from nightdesk.analysis.referendum import referendum
from nightdesk.publish.answers.referendum_answer import referendum_sheet
from nightdesk.register.party import CON, LAB, LD

LEAVE = council("Adur", "Con 60, Lab 40", "Con 55, Lab 45", "Con 45, Lab 55", leave=0.55)
REMAIN = council("Barnet", "Con 40, LD 60", leave=0.38)
EVEN = council("Corby", "Con 40, Lab 60", leave=0.5)
DEFENDED = {"adur-1": "Lab 1", "adur-2": "Con 1", "barnet-1": "Con 1", "corby-1": "Con 1"}
"""Adur 3 has nothing to compare with."""


def areas() -> dict[str, Area]:
    night = night_of_councils((LEAVE, REMAIN, EVEN), defended=DEFENDED)
    return {one.side: one for one in referendum(night.scene).areas}


def test_seats_won_less_seats_defended_where_they_compare() -> None:
    leave, remain = areas()["leave"], areas()["remain"]
    assert (leave.seats["last_fought"], remain.seats["last_fought"]) == (2, 1)
    assert (leave.net["last_fought"][CON], leave.net["last_fought"][LAB]) == (1, -1)
    assert (remain.net["last_fought"][CON], remain.net["last_fought"][LD]) == (-1, 1)


def test_an_area_is_of_the_side_that_more_than_half_voted_for() -> None:
    """Corby voted half and half: it is on neither side."""
    assert {side: one.councils for side, one in areas().items()} == {"leave": 1, "remain": 1}


def test_shares_of_a_side_are_its_votes_added_up_and_then_divided() -> None:
    """Conservatives from 100 of 200 to 150 of 300 in one Leave council, from 40 of 100 to 90 of 100 in the other."""
    councils = (
        council("Adur", "Con 100, Lab 100 > Con 150, Lab 150", leave=0.6),
        council("Corby", "Con 40, Lab 60 > Con 90, Lab 10", leave=0.55),
        council("Barnet", "Con 50, Lab 50 > Con 20, Lab 80", leave=0.38),
    )
    leave, remain = referendum(night_of_councils(councils).scene).areas
    assert leave.changes is not None
    assert remain.changes is not None
    assert (leave.wards, remain.wards) == (2, 1)
    assert leave.changes[CON] == pytest.approx(240 / 400 - 140 / 300)
    assert remain.changes[CON] == pytest.approx(-0.3)
    awaited = referendum(night_of_councils([council("Adur", "Con 1, Lab 2 > Con 2, Lab 1", leave=0.6, awaited=True)]).scene)
    assert [one.changes for one in awaited.areas] == [None, None]


def test_one_basis_is_not_taken_for_the_other() -> None:
    """Nothing is known of the eve of poll here: no seat compares on it."""
    assert areas()["leave"].seats["eve_of_poll"] == 0
    night = night_of_councils((LEAVE, REMAIN, EVEN), defended=DEFENDED)
    table = referendum_sheet(night, {}).table("areas")
    assert table is not None
    con = [column.key for column in table.columns].index("con")
    assert [(row[0], row[1], row[con]) for row in table.rows] == [
        ("Leave", "when last fought", 1),
        ("Remain", "when last fought", -1),
        ("Leave", "the eve of poll", None),
        ("Remain", "the eve of poll", None),
    ]


def test_without_the_referendum_there_are_no_such_areas() -> None:
    night = night_of_councils((council("Adur", "Con 60, Lab 40"),))
    assert referendum(night.scene).areas == ()


def test_the_slope_of_seats_is_of_net_gains_over_seats_that_compare() -> None:
    """Above a half of Leave each council's one seat is a Conservative gain; below, Labour holds it."""
    councils = many(24, "Con 490, Lab 510", {"Con": (0.0, 1_000.0), "Lab": (1_000.0, -1_000.0)})
    defended = {f"town-{place + 1}-1": "Lab 1" for place in range(24)}
    found = referendum(night_of_councils(councils, defended=defended).scene)
    con = next(one for one in found.parties if one.party == CON)
    assert con.seats is not None
    assert con.seats_by_ward is not None
    assert con.seats.value == pytest.approx(con.seats_by_ward.value)
    assert con.seats.clear
    assert [one.seat_changes[0] for one in found.councils] == [0] * 12 + [1] * 12
