"""Slopes: a line for each thing from what it was to what it is, named at both ends, the names set apart."""

from __future__ import annotations

from itertools import pairwise
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from nightdesk.publish.charts.axis import Axis
from nightdesk.publish.charts.slopes import Slope, slopes

AXIS = Axis(0, 100, (), "Share, %")
LINE = 15.0


def drawn(*lines: Slope, height: float = 320.0) -> ElementTree.Element:
    return ElementTree.fromstring(str(slopes(lines, AXIS, before="2014", after="2018", says="Then and now", height=height)))


def slope(name: str, before: float, after: float) -> Slope:
    return Slope(name, before, after, "lab", f"{before:g}", f"{after:g}", f"{name}: {before:g} to {after:g}")


def names(svg: ElementTree.Element, side: str) -> list[tuple[float, str]]:
    texts = [text for group in svg.findall("g") for text in group.findall("text") if side in text.attrib["class"].split()]
    return [(float(text.attrib["y"]), text.text or "") for text in texts]


def test_both_sides_are_headed_and_every_line_is_named_at_both_ends_with_its_figure() -> None:
    svg = drawn(slope("Lab", 30, 45))
    assert [text.text for text in svg.findall("text")] == ["2014", "2018"]
    assert [words for _, words in names(svg, "end")] == ["Lab 30"]
    assert [words for _, words in names(svg, "start")] == ["45 Lab"]


def test_what_rose_ends_higher_than_it_began() -> None:
    (line,) = drawn(slope("Lab", 30, 45)).findall("g/line")
    assert float(line.attrib["y2"]) < float(line.attrib["y1"])


def test_a_line_says_what_it_is_and_the_chart_too() -> None:
    svg = drawn(slope("Lab", 30, 45))
    assert svg.findtext("g/title") == "Lab: 30 to 45"
    assert (svg.attrib["role"], svg.attrib["aria-label"]) == ("img", "Then and now")


@given(st.lists(st.tuples(st.floats(0, 100), st.floats(0, 100)), min_size=2, max_size=12))
def test_no_two_names_of_a_side_overlap_and_they_keep_the_order_of_their_lines(ends: list[tuple[float, float]]) -> None:
    svg = drawn(*(slope(str(place), *pair) for place, pair in enumerate(ends)))
    for side, which in (("end", 0), ("start", 1)):
        levels = [level for level, _ in names(svg, side)]
        assert all(below - above >= LINE - 0.2 for above, below in pairwise(sorted(levels)))
        order = sorted(range(len(ends)), key=lambda place: levels[place])
        values = [ends[place][which] for place in order]
        assert all(first >= second - 1e-9 for first, second in pairwise(values))


@given(st.lists(st.floats(0, 8), min_size=2, max_size=10))
def test_names_crowded_at_the_foot_stay_on_the_chart(values: list[float]) -> None:
    svg = drawn(*(slope(str(place), value, value) for place, value in enumerate(values)))
    assert all(0 <= level <= 320 for side in ("end", "start") for level, _ in names(svg, side))


def test_a_name_with_marks_of_markup_stays_a_name() -> None:
    svg = drawn(slope("A & <B>", 1, 2))
    assert [words for _, words in names(svg, "end")] == ["A & <B> 1"]
