"""Control since 1973 in a strip: a stripe for each May by its seats, the eve and tonight at the end, each run in words."""

from __future__ import annotations

from dataclasses import replace
from xml.etree import ElementTree

from nightdesk.context.context import Context
from nightdesk.context.control_history import CouncilYear
from nightdesk.night import Night
from nightdesk.publish.charts.control_strip import control_strip


def year(number: int, con: int, lab: int) -> CouncilYear:
    return CouncilYear("millbrook", number, {"con": con, "lab": lab}, other=0, total=9, source="made-up")


def said(night: Night, *years: CouncilYear) -> list[str | None]:
    known = replace(night, context=Context(history={"millbrook": years}))
    drawn = control_strip(known, "millbrook")
    assert drawn is not None
    return [title.text for title in ElementTree.fromstring(str(drawn)).iter("title")]


def test_runs_of_control_are_worked_out_from_the_seats_and_end_with_the_eve_and_tonight(night: Night) -> None:
    found = said(night, year(2014, 6, 3), year(2015, 5, 4), year(2016, 4, 5), year(2017, 4, 4))
    assert found == ["2014 to 2015: Con", "2016: Lab", "2017 to the eve: no overall control", "now: Con"]


def test_tonight_is_awaited_until_it_is_told(night: Night) -> None:
    opening = Night.open(night.register)
    assert said(opening, year(2017, 6, 3))[-1] == "now: awaited"


def test_without_a_history_there_is_no_strip(night: Night) -> None:
    assert control_strip(night, "millbrook") is None
