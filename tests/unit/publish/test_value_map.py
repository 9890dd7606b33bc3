"""A map with figures: strong where the figure is far from the middle, an outline where there is none, never colour alone."""

from __future__ import annotations

from xml.etree import ElementTree

from nightdesk.night import Night
from nightdesk.publish.charts.value_map import MapValue, value_map


def drawn(night: Night, **values: float) -> ElementTree.Element:
    found = {slug: MapValue(value, f"{value:+.0f}", f"{slug} {value:+.0f}") for slug, value in values.items()}
    made = value_map(
        night, found, below="lab", above="con", middle=0, step=5, link=lambda kind, slug: f"/{kind}/{slug}", says="A map"
    )
    return ElementTree.fromstring(str(made))


def test_the_tone_says_the_side_and_the_strength_how_far(night: Night) -> None:
    groups = [group.get("class") for group in drawn(night, millbrook=-12.0, newdale=1.0).iter("g")]
    assert groups == ["lab strength-3", "con strength-1"]


def test_a_figure_far_out_is_as_strong_as_can_be(night: Night) -> None:
    assert [group.get("class") for group in drawn(night, millbrook=99.0).iter("g")] == ["con strength-4"]


def test_each_hexagon_has_its_figure_in_it_and_says_its_line(night: Night) -> None:
    map = drawn(night, millbrook=-12.0)
    assert [text.text for text in map.iter("text")] == ["-12"]
    assert "millbrook -12" in [title.text for title in map.iter("title")]


def test_a_council_without_a_figure_is_an_outline(night: Night) -> None:
    open_ = [path for path in drawn(night, millbrook=1.0).iter("path") if path.get("class") == "hex open"]
    assert [title.text for path in open_ for title in path.iter("title")] == ["Newdale: no figure"]


def test_figures_below_the_middle_are_underlined_where_they_do_not_tell_the_side_themselves(night: Night) -> None:
    values = {slug: MapValue(value, "12", f"{slug} by 12") for slug, value in (("millbrook", -12.0), ("newdale", 12.0))}
    for underline, marks in ((True, ["underlined", None]), (False, [None, None])):
        made = value_map(
            night,
            values,
            below="lab",
            above="con",
            middle=0,
            step=5,
            link=lambda kind, slug: f"/{kind}/{slug}",
            says="A map",
            underline=underline,
        )
        assert [text.get("class") for text in ElementTree.fromstring(str(made)).iter("text")] == marks
