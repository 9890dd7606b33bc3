"""Strips of control: each run once, at its years, lettered where there is room, told whole in words."""

from __future__ import annotations

import re
from itertools import pairwise

from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.control_strips import Strip, StripRun, control_strips
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
