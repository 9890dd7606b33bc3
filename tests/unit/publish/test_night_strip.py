"""The strip counts each declaration in its ten minutes, and the slider's steps lead to positions."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from little_night import HILL, HILL_KEYED, LITTLE_BOOK, declared, in_book
from nightdesk.ledger.entry import Provenance
from nightdesk.publish.charts.night_strip import MOST_STEPS, STEP, StripKeeper
from nightdesk.publish.figures import minutes_between
from nightdesk.timeline import Timeline


def test_a_step_leads_to_the_last_entry_made_by_then(timeline: Timeline) -> None:
    keeper = StripKeeper(timeline)
    start = timeline.register.polls_close
    for step in range(keeper.strip(timeline.position).steps + 1):
        by_then = [time for time in timeline.times if minutes_between(start, time) <= step * STEP]
        assert keeper.position_at(step) == len(by_then), step
    assert keeper.position_at(0) == 0
    assert keeper.position_at(100_000) == timeline.position


def test_the_handle_stands_at_the_position_shown(timeline: Timeline) -> None:
    keeper = StripKeeper(timeline)
    for position in range(timeline.position + 1):
        strip = keeper.strip(position)
        assert 0 <= strip.here <= strip.steps
        assert keeper.position_at(strip.here) >= position
        assert not strip.here or keeper.position_at(strip.here - 1) < position


def test_a_keeper_that_watched_the_night_grow_says_what_a_fresh_one_says(timeline: Timeline) -> None:
    growing = Timeline(timeline.register)
    watching = StripKeeper(growing)
    for one in timeline.recorded:
        growing.append(one)
        assert watching.strip(growing.position) == StripKeeper(growing).strip(growing.position)


def test_every_step_with_a_declaration_has_a_bar_within_the_strip(timeline: Timeline) -> None:
    strip = StripKeeper(timeline).strip(timeline.position)
    bars = re.findall(r'class="density" x="([\d.]+)%" width="([\d.]+)%" y="([\d.]+)" height="([\d.]+)"', strip.drawing)
    ends = [0, *map(int, strip.positions.split(","))]
    assert len(bars) == sum(1 for before, after in pairwise(ends) if after > before)
    for x, width, _, height in bars:
        assert 0 <= float(x) < float(x) + float(width) <= 100
        assert float(height) > 0


@pytest.mark.parametrize("time", ["2026-11-23T20:00:00+00:00", "9999-12-31T23:59:59-12:00"])
def test_the_axis_ends_after_three_days_and_its_end_says_so(timeline: Timeline, time: str) -> None:
    grown = Timeline(timeline.register)
    astray = replace(declared(HILL, "00:50", *HILL_KEYED), provenance=Provenance("officer", time, "recorded"))
    for one in in_book(*LITTLE_BOOK[:5], astray):
        grown.append(one)
    keeper = StripKeeper(grown)
    before, strip = keeper.strip(grown.position - 1), keeper.strip(grown.position)
    assert strip.steps == strip.here == MOST_STEPS == 432
    assert keeper.position_at(MOST_STEPS) == grown.position
    assert keeper.position_at(MOST_STEPS - 1) == grown.position - 1
    assert before.here < MOST_STEPS
    assert "and later" in strip.drawing
    assert "and later" not in StripKeeper(timeline).strip(timeline.position).drawing
    assert len(strip.drawing) < 10_000


def test_what_comes_after_the_position_shown_is_drawn_apart(timeline: Timeline) -> None:
    keeper = StripKeeper(timeline)
    whole = keeper.strip(timeline.position)
    first = keeper.strip(1)
    assert 'class="after"' not in whole.drawing
    assert first.drawing.count('class="density"') == 1
    assert first.drawing.count('class="after"') == whole.drawing.count('class="density"') - 1
