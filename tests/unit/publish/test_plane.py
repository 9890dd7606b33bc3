"""A chart with two axes: every mark within the plane, no two names over one another, everything said in words as well."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.plane import Mark, Plane

ACROSS = Axis(0, 10, ((0, "0"), (5, "5"), (10, "10")), "Leave, %")
UP = Axis(-5, 5, ((-5, "−5"), (0, "0"), (5, "+5")), "Points")
WIDE, LETTER, LINE = 720, 6.3, 14
"""Pixels: the width at which names must not overlap, a letter, a line."""
MARKS = 24
"""Pixels at the left that belong to the marks of the axis."""


def plane() -> Plane:
    return Plane(ACROSS, UP, says="Change against Leave")


def drawn(chart: Plane) -> ElementTree.Element:
    return ElementTree.fromstring(str(chart.draw()))


def per_cent(element: ElementTree.Element, name: str) -> float:
    text = element.attrib[name]
    assert text.endswith("%")
    return float(text[:-1])


points = st.tuples(st.floats(-5, 15), st.floats(-20, 20))


@given(st.lists(points, max_size=12))
def test_marks_lie_within_the_plane_whatever_they_stand_for(places: list[tuple[float, float]]) -> None:
    chart = plane()
    chart.marks([Mark(x, y, "lab", "a council") for x, y in places])
    circles = drawn(chart).findall("circle")
    assert len(circles) == len(places)
    for circle in circles:
        assert 0 <= per_cent(circle, "cx") <= 100
        assert 0 <= float(circle.attrib["cy"]) <= chart.height - 30


def test_higher_is_higher_and_further_is_further_right() -> None:
    chart = plane()
    chart.marks([Mark(1, -4, "lab", "low"), Mark(9, 4, "lab", "high")])
    low, high = drawn(chart).findall("circle")
    assert per_cent(low, "cx") < per_cent(high, "cx")
    assert float(low.attrib["cy"]) > float(high.attrib["cy"])


@given(st.lists(st.tuples(st.floats(0, 10), st.floats(-5, 5), st.integers(2, 20)), min_size=1, max_size=20))
def test_no_two_names_lie_over_one_another(places: list[tuple[float, float, int]]) -> None:
    chart = plane()
    chart.marks([Mark(x, y, "lab", "a council", name="N" * long) for x, y, long in places])
    boxes = []
    for text in drawn(chart).findall("text"):
        if text.attrib["class"].split()[0] != "name":
            continue
        length, across = len(text.text or "") * LETTER, per_cent(text, "x") * WIDE / 100 + float(text.attrib["dx"])
        left = across if "start" in text.attrib["class"].split() else across - length
        boxes.append((left, float(text.attrib["y"]) - 4 - LINE / 2, left + length, float(text.attrib["y"]) - 4 + LINE / 2))
    assert all(left >= MARKS - 0.2 and right <= WIDE + 0.2 for left, _, right, _ in boxes)
    for place, one in enumerate(boxes):
        for other in boxes[place + 1 :]:
            assert one[2] <= other[0] + 0.2 or other[2] <= one[0] + 0.2 or one[3] <= other[1] + 0.2 or other[3] <= one[1] + 0.2


def test_a_name_stands_beside_its_mark_on_the_side_that_has_room() -> None:
    chart = plane()
    chart.marks([Mark(5, 0, "lab", "a council", name="Adur"), Mark(10, 3, "lab", "another", name="Bury")])
    found = {text.text: text.attrib for text in drawn(chart).findall("text") if "name" in text.attrib["class"].split()}
    assert "start" in found["Adur"]["class"].split()
    assert "end" in found["Bury"]["class"].split()


def test_the_first_names_are_kept_on_a_small_screen_and_the_others_left_to_wide_ones() -> None:
    chart = plane()
    chart.marks([Mark(1, 5 - number, "lab", "a council", name="Name") for number in range(8)])
    classes = [text.attrib["class"].split() for text in drawn(chart).findall("text") if "name" in text.attrib["class"].split()]
    assert ["wide-only" in one for one in classes] == [False] * 5 + [True] * 3


def test_each_mark_says_its_line_and_leads_to_its_page() -> None:
    chart = plane()
    chart.marks([Mark(1, 1, "lab", "Adur: +2.1", href="/council/adur"), Mark(2, 1, "con", "Bury")])
    first, second = drawn(chart).findall("circle")
    assert [one.findtext("title") for one in (first, second)] == ["Adur: +2.1", "Bury"]
    assert (first.get("data-href"), second.get("data-href")) == ("/council/adur", None)


def test_what_a_reader_writes_into_a_name_stays_text() -> None:
    chart = Plane(ACROSS, UP, says='Of "A" & <B>')
    chart.marks([Mark(1, 1, "lab", "<script>alert(1)</script>", name="A & B <i>")])
    chart.label(1, 1, "<b>", "lab")
    svg = drawn(chart)
    assert svg.attrib["aria-label"] == 'Of "A" & <B>'
    assert svg.find(".//script") is None
    assert svg.find("circle/title").text == "<script>alert(1)</script>"  # type: ignore[union-attr]


def test_both_axes_are_named_and_marked() -> None:
    words = [text.text for text in drawn(plane()).findall("text")]
    assert words == ["Points", "−5", "0", "+5", "0", "5", "10", "Leave, %"]


def test_the_uppermost_mark_of_the_axis_does_not_lie_over_its_title() -> None:
    texts = drawn(plane()).findall("text")
    title, top = texts[0], next(text for text in texts if text.text == "+5")
    assert float(top.attrib["y"]) - float(title.attrib["y"]) >= LINE


@pytest.mark.parametrize("count", [0, 1])
def test_a_line_or_a_band_needs_two_points(count: int) -> None:
    chart = plane()
    chart.line([(1, 1)] * count)
    chart.band([(1, 0, 2)] * count)
    chart.dust([(1, 1)] * 0)
    assert drawn(chart).findall("svg") == []


def test_lines_bands_and_dust_are_in_a_drawing_that_is_stretched_with_strokes_that_are_not() -> None:
    chart = plane()
    chart.band([(0, -1, 1), (10, 2, 4)], "lab")
    chart.line([(0, 0), (10, 3)], "lab", dashed=True)
    chart.dust([(1, 1), (2, 2)])
    inner = drawn(chart).findall("svg")
    assert [one.attrib["preserveAspectRatio"] for one in inner] == ["none"] * 3
    paths = [one.find("path") for one in inner]
    assert [one.attrib["class"] for one in paths if one is not None] == ["band lab", "fit lab dashed", "dust plain"]


def test_a_rule_stands_where_its_value_is() -> None:
    chart = plane()
    chart.rule(y=0)
    chart.rule(x=5, words="half")
    flat, upright = [one for one in drawn(chart).findall("line") if one.attrib["class"] == "nought"]
    nought = next(one for one in drawn(chart).findall("line") if one.attrib["class"] == "grid")
    assert flat.attrib["y1"] == flat.attrib["y2"]
    assert upright.attrib["x1"] == upright.attrib["x2"] == "50.00%"
    assert float(nought.attrib["y1"]) > float(flat.attrib["y1"])
