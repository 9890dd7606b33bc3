"""The strip counts each declaration in its ten minutes, and the slider's steps lead to positions."""

from __future__ import annotations

from nightdesk.publish.charts.night_strip import STEP, StripKeeper
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


def test_bars_stay_within_the_strip(timeline: Timeline) -> None:
    strip = StripKeeper(timeline).strip(timeline.position)
    assert strip.bars
    for bar in strip.bars:
        assert bar.x >= 0
        assert bar.x + bar.width <= 100
        assert bar.height > 0
