"""Strips of control: each run once, at its years, lettered where there is room, told whole in words."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from xml.etree import ElementTree

from nightdesk.context.context import Context
from nightdesk.context.control_history import CouncilYear
from nightdesk.night import Night
from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.control_strips import Strip, StripRun, control_strip, control_strips, strip_of
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows

NOW = StripRun(2018, 2018, "ld", "LD", "Cambs: Lib Dem now")
RUNS = (
    StripRun(1978, 1997, "none", "–", "Cambs: no party after May 1978 to 1997"),
    StripRun(1998, 2012, "con", "Con", "Cambs: Conservative after May 1998 to 2012"),
    StripRun(2013, 2013, "lab", "Lab", "Cambs: Labour after May 2013"),
    StripRun(2014, 2017, "con", "Con", "Cambs: Conservative after May 2014 to 2017"),
)


def drawn() -> str:
    return str(control_strips([Strip("Cambs <&>", RUNS, NOW, href="/council/cambs", note="LD GAIN FROM CON")], says="Control"))


def test_runs_follow_one_another_without_a_gap_and_tonight_stands_apart() -> None:
    boxes = [(float(x), float(wide)) for x, wide in re.findall(r'x="([\d.]+)%" y="3" width="([\d.]+)%"', drawn())]
    assert len(boxes) == len(RUNS) + 1
    *past, (tonight, _) = boxes
    for (left, wide), (following, _) in pairwise(past):
        assert abs(left + wide - following) < 0.02
    assert tonight > past[-1][0] + past[-1][1]
    assert abs(past[1][1] - 15 * past[2][1]) < 0.1, "fifteen years are fifteen times one"


def test_a_short_run_has_no_letters_and_one_of_a_few_years_only_on_a_wide_screen() -> None:
    assert re.findall(r'<text class="letters( wide-only)? (\w+)"[^>]*>([^<]+)<', drawn()) == [
        ("", "none", "–"),
        ("", "con", "Con"),
        (" wide-only", "con", "Con"),
        ("", "ld", "LD"),
    ]


def test_the_row_says_every_run_for_whoever_cannot_see_it() -> None:
    label = re.search(r'role="img" aria-label="([^"]+)"', drawn())
    assert label is not None
    assert label[1].split("; ") == [one.words for one in (*RUNS, NOW)]
    assert "Cambs &lt;&amp;&gt;" in drawn(), "names are escaped"


def test_a_range_without_a_figure_is_drawn_without_a_dot() -> None:
    """A forecast from −335 to +169 names no value between them."""
    axis = Axis(-400, 200, ((0, "0"),), "Seats")
    row = DotRow("A forecaster", (RowDot(-335, "ld", "−335 to +169", low=-335, high=169, dotted=False),))
    found = str(dot_rows([row], axis, says="Forecasts"))
    assert "<circle" not in found
    assert 'class="interval ld"' in found
    assert "−335 to +169" in found


def year(number: int, con: int, lab: int) -> CouncilYear:
    return CouncilYear("millbrook", number, {"con": con, "lab": lab}, other=0, total=9, source="made-up")


def of_millbrook(night: Night, *years: CouncilYear) -> Strip:
    found = strip_of(replace(night, context=Context(history={"millbrook": years})), "millbrook")
    assert found is not None
    return found


def test_runs_are_worked_out_from_the_seats_and_end_with_the_eve_and_tonight(night: Night) -> None:
    """On the eve of 2018 nobody had control of Millbrook; the Conservatives have it now."""
    found = of_millbrook(night, year(2014, 6, 3), year(2015, 5, 4), year(2016, 4, 5), year(2017, 4, 4))
    assert [one.words for one in (*found.runs, found.tonight)] == [
        "Millbrook: Conservative after May 2014 to 2015",
        "Millbrook: Labour after May 2016",
        "Millbrook: no overall control after May 2017 and on the eve of poll",
        "Millbrook: Conservative now",
    ]


def test_seats_that_changed_party_since_the_last_may_show_on_the_eve(night: Night) -> None:
    found = of_millbrook(night, year(2016, 6, 3), year(2017, 6, 3))
    assert [(one.first, one.last, one.letters) for one in found.runs] == [(2016, 2017, "Con"), (2018, 2018, "NOC")]


def test_a_may_that_is_not_at_hand_leaves_a_gap_of_its_own_width(night: Night) -> None:
    drawn = str(control_strip(of_millbrook(night, year(2014, 6, 3), year(2016, 6, 3), year(2017, 4, 4))))
    first, second, _, _ = ((float(x), float(wide)) for x, wide in re.findall(r'x="([\d.]+)%" y="3" width="([\d.]+)%"', drawn))
    assert abs(first[0] + 2 * first[1] - second[0]) < 0.02


def test_tonight_is_awaited_until_it_is_told(night: Night) -> None:
    assert of_millbrook(Night.open(night.register), year(2017, 6, 3)).tonight.words == "Millbrook: awaited"


def test_a_strip_alone_says_every_run_and_without_a_history_there_is_none(night: Night) -> None:
    found = of_millbrook(night, year(2016, 6, 3), year(2017, 6, 3))
    drawn = ElementTree.fromstring(str(control_strip(found)))
    assert [title.text for title in drawn.iter("title")] == drawn.attrib["aria-label"].split("; ") == found.words.split("; ")
    assert strip_of(night, "millbrook") is None
