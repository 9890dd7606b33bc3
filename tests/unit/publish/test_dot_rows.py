"""Rows of dots: a row for each thing under its name, every dot where its value is, and all of it said in words."""

from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows

AXIS = Axis(-10, 10, ((-10, "−10"), (0, "0"), (10, "+10")), "Seats")


def drawn(*rows: DotRow, nought: float | None = None) -> ElementTree.Element:
    return ElementTree.fromstring(str(dot_rows(rows, AXIS, says="Net seats", nought=nought)))


def dot(value: float, **how: object) -> RowDot:
    return RowDot(value, "lab", f"{value:g} seats", **how)  # type: ignore[arg-type]


def circles(row: ElementTree.Element) -> list[float]:
    return [float(one.attrib["cx"][:-1]) for one in row.iter("circle")]


def test_the_axis_is_named_and_marked_once_on_top() -> None:
    head, *rows = drawn(DotRow("Adur", (dot(1),)), DotRow("Bury", (dot(2),))).findall("li")
    assert head.findtext("span") == "Seats"
    assert [text.text for text in head.iter("text")] == ["−10", "0", "+10"]
    assert len(rows) == 2
    assert all(text.text not in ("−10", "+10") for row in rows for text in row.iter("text"))


@given(st.lists(st.floats(-30, 30), min_size=1, max_size=6))
def test_dots_stand_in_the_order_of_their_values_and_within_the_row(values: list[float]) -> None:
    (_, row) = drawn(DotRow("Adur", tuple(dot(value) for value in values))).findall("li")
    found = circles(row)
    assert all(0 <= at <= 100 for at in found)
    for one, first in zip(found, values, strict=True):
        for other, second in zip(found, values, strict=True):
            assert first <= second or one >= other


def test_a_row_leads_to_its_page_and_may_say_more_below_its_name() -> None:
    _, plain, linked = drawn(
        DotRow("Adur", (dot(1),)), DotRow("Bury", (dot(1),), href="/council/bury", note="40 joined")
    ).findall("li")
    assert plain.find("span/a") is None
    link = linked.find("span/a")
    assert link is not None
    assert (link.text, link.attrib["href"]) == ("Bury", "/council/bury")
    assert linked.findtext("span/span") == "40 joined"


def test_all_that_a_row_shows_is_said_in_one_line() -> None:
    _, row = drawn(DotRow("Adur", (dot(-2), dot(3)))).findall("li")
    svg = row.find("svg")
    assert svg is not None
    assert (svg.attrib["role"], svg.attrib["aria-label"]) == ("img", "-2 seats; 3 seats")
    assert [one.findtext("title") for one in row.iter("circle")] == ["-2 seats", "3 seats"]


def test_then_and_now_are_joined_where_asked_for() -> None:
    def joins(row: DotRow) -> int:
        return sum(line.attrib["class"].startswith("join") for line in drawn(row).iter("line"))

    assert joins(DotRow("Adur", (dot(1), dot(4)), join=True)) == 1
    assert joins(DotRow("Adur", (dot(1), dot(4)))) == 0
    assert joins(DotRow("Adur", (dot(1),), join=True)) == 0


def test_an_interval_is_drawn_behind_its_dot_and_none_where_an_end_is_not_known() -> None:
    _, row = drawn(DotRow("Adur", (dot(2, low=-1, high=5), dot(3, low=1)))).findall("li")
    intervals = [line for line in row.iter("line") if line.attrib["class"].startswith("interval")]
    (one,) = intervals
    assert float(one.attrib["x1"][:-1]) < circles(row)[0] < float(one.attrib["x2"][:-1])


def test_letters_tell_a_dot_without_its_colour() -> None:
    _, row = drawn(DotRow("Adur", (dot(2, letters="LD"),))).findall("li")
    assert [text.text for text in row.iter("text")] == ["LD"]


def test_lettered_dots_that_would_hide_one_another_stand_one_above_the_other() -> None:
    def levels(*values: float, **how: bool) -> list[float]:
        row = DotRow("Adur", tuple(dot(value, letters="L") for value in values), **how)
        return [float(one.attrib["cy"]) for one in drawn(row).findall("li")[1].iter("circle")]

    assert levels(-5, 5) == [13, 13]
    assert levels(5.0, 4.9, -5) == [17.5, 8.5, 13]
    assert len(set(levels(4.9, 4.9))) == 2
    assert levels(4.9, 5.0, join=True) == [13, 13]


@given(st.lists(st.floats(-10, 10), min_size=1, max_size=6))
def test_every_lettered_dot_stays_on_its_row_with_its_letters(values: list[float]) -> None:
    _, row = drawn(DotRow("Adur", tuple(dot(value, letters="L") for value in values))).findall("li")
    for mark in row.iter("g"):
        circle, letters = mark.find("circle"), mark.find("text")
        assert circle is not None
        assert letters is not None
        level = float(circle.attrib["cy"])
        assert 8.5 <= level <= 17.5
        assert float(letters.attrib["y"]) == level + 3.5


def test_nought_is_ruled_where_it_is_asked_for() -> None:
    def ruled(nought: float | None) -> int:
        return sum(line.attrib["class"] == "nought" for line in drawn(DotRow("Adur", (dot(1),)), nought=nought).iter("line"))

    assert (ruled(0), ruled(None)) == (1, 0)


def test_a_name_with_marks_of_markup_stays_a_name() -> None:
    _, row = drawn(DotRow("A & <B>", (RowDot(1, "lab", 'says "<i>"'),))).findall("li")
    assert row.findtext("span") == "A & <B>"
    assert row.find(".//i") is None
