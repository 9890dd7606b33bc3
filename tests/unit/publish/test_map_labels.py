"""Names on the map never lie over a hexagon or one another, and never leave the drawing."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from nightdesk.publish.charts.labels import Mark, labels

RADIUS = 13.0
SIDE = 400.0

marks = st.lists(
    st.tuples(st.integers(1, 14), st.integers(1, 14), st.sampled_from(["", "", "Ely", "Kingston upon Thames"])),
    unique_by=lambda place: place[:2],
    max_size=60,
).map(lambda places: [Mark(26.0 * x, 26.0 * y, name) for x, y, name in places])


@given(marks)
def test_names_stand_clear_of_everything(found: list[Mark]) -> None:
    _, texts = labels(found, radius=RADIUS, width=SIDE, height=SIDE)
    boxes = []
    for anchor, x, y, name in re.findall(r'class="name (\w+)" x="([\d.-]+)" y="([\d.-]+)">([^<]+)<', texts):
        long = 5.8 * len(name)
        left = {"start": float(x), "end": float(x) - long, "middle": float(x) - long / 2}[anchor]
        boxes.append((left, float(y) - 8, left + long, float(y) + 2))
    for left, top, right, bottom in boxes:
        assert left >= -0.1
        assert right <= SIDE + 0.1
        for mark in found:
            over = left < mark.x + 11 and mark.x - 11 < right and top < mark.y + 11 and mark.y - 11 < bottom
            assert not over
    for index, one in enumerate(boxes):
        for other in boxes[index + 1 :]:
            assert not (one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3])


def test_a_name_with_room_beside_its_mark_has_no_line() -> None:
    lines, texts = labels([Mark(200, 200, "Derby")], radius=RADIUS, width=SIDE, height=SIDE)
    assert not lines
    assert "Derby" in texts


def test_names_are_escaped() -> None:
    _, texts = labels([Mark(200, 200, "<b>")], radius=RADIUS, width=SIDE, height=SIDE)
    assert "&lt;b&gt;" in texts
