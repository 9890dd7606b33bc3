"""The night as known at any position, what each entry was, and what changed between two."""

from __future__ import annotations

import pytest

from little_night import ABBEY, BRIDGE, CASTLE, HARBOUR, HILL, LITTLE_BOOK
from nightdesk.ledger.entry import Recorded
from nightdesk.problems import NotFound, Refused
from nightdesk.register.party import CON, LAB, LD
from nightdesk.register.roll import Register
from nightdesk.timeline import CHECKPOINT_EVERY, KEPT, Timeline


def test_position_nought_is_before_the_first_entry(timeline: Timeline) -> None:
    opening = timeline.at(0)
    assert opening.position == 0
    assert opening.time == "2018-05-03T22:00:00+01:00"
    assert opening.scoreboard.seats_declared == 0


def test_each_position_shows_what_was_known_then(timeline: Timeline) -> None:
    assert [timeline.at(place).scoreboard.seats_declared for place in range(8)] == [0, 1, 2, 5, 7, 7, 10, 10]
    assert [timeline.at(place).time[11:16] for place in (1, 2, 7)] == ["00:10", "00:20", "01:05"]


def test_a_figure_since_corrected_is_shown_as_it_was_known(timeline: Timeline) -> None:
    before, after = timeline.at(6).result(HILL), timeline.at(7).result(HILL)
    assert before is not None
    assert after is not None
    assert (before.lines[-1].votes, after.lines[-1].votes) == (90, 190)
    assert (before.corrected, after.corrected) == (False, True)
    assert (after.standing, after.entries, after.declared_at[11:16]) == (7, (6, 7), "00:50")


def test_beyond_the_last_there_is_nothing(timeline: Timeline) -> None:
    for position in (-1, 8):
        with pytest.raises(NotFound):
            timeline.at(position)
    for position in (0, 8):
        with pytest.raises(NotFound):
            timeline.entry(position)
        with pytest.raises(NotFound):
            timeline.line(position)


def test_each_entry_can_be_shown_as_a_line(timeline: Timeline) -> None:
    lines = [timeline.line(place) for place in range(1, 8)]
    assert [line.kind for line in lines] == [
        "declaration",
        "unopposed",
        "declaration",
        "declaration",
        "published_total",
        "declaration",
        "correction",
    ]
    assert [line.ballot for line in lines] == [ABBEY, CASTLE, HARBOUR, BRIDGE, None, HILL, HILL]
    assert [line.council for line in lines] == [
        "millbrook",
        "millbrook",
        "newdale",
        "millbrook",
        "millbrook",
        "newdale",
        "newdale",
    ]
    assert [(line.of, line.reason) for line in lines[5:]] == [
        (None, ""),
        (6, "Una Underhill's figure was read out as 190, not 90."),
    ]
    assert (lines[0].source, lines[0].clock, lines[0].time) == ("officer", "recorded", "2018-05-04T00:10:00+01:00")


def test_times_and_entries_are_in_order(timeline: Timeline) -> None:
    assert len(timeline.recorded) == len(timeline.times) == timeline.position == 7
    assert timeline.times[0] == "2018-05-04T00:10:00+01:00"
    assert timeline.entry(1).entry == LITTLE_BOOK[0]


def test_what_changed_between_two_positions(timeline: Timeline) -> None:
    found = timeline.difference(2, 7)
    assert found.ballots_declared == (BRIDGE, HARBOUR, HILL)
    assert found.councils_declared == ("millbrook", "newdale")
    assert dict(found.seats) == {LD: 4, LAB: 3, CON: 1}
    assert [one.verdict for one in found.control_changes] == ["CON GAIN FROM NOC", "LD GAIN FROM LAB"]
    assert (found.ballots_corrected, found.ballots_reopened, found.councils_reopened) == ((), (), ())


def test_a_correction_between_them_is_told(timeline: Timeline) -> None:
    found = timeline.difference(6, 7)
    assert found.ballots_corrected == (HILL,)
    assert found.seats == ()


def test_going_back_is_the_mirror_image(timeline: Timeline) -> None:
    found = timeline.difference(7, 5)
    assert found.ballots_reopened == (HILL,)
    assert found.councils_reopened == ("newdale",)
    assert [one.council for one in found.control_changes_undone] == ["newdale"]


def test_between_a_position_and_itself_nothing_changed(timeline: Timeline) -> None:
    found = timeline.difference(4, 4)
    assert (found.ballots_declared, found.seats, found.control_changes) == ((), (), ())


def test_an_entry_that_is_not_the_next_is_refused_and_nothing_is_kept(register: Register) -> None:
    timeline = Timeline(register)
    with pytest.raises(Refused):
        timeline.append(Recorded(2, LITTLE_BOOK[0], ""))
    assert timeline.position == 0
    assert list(timeline.recorded) == []


def test_what_is_kept_stays_within_bounds(register: Register, recorded: tuple[Recorded, ...]) -> None:
    timeline = Timeline(register)
    for one in recorded:
        timeline.append(one)
    for _ in range(3):
        for position in range(timeline.position + 1):
            assert timeline.at(position).position == position
    assert timeline.at(3) is timeline.at(3)
    assert CHECKPOINT_EVERY <= 64
    assert KEPT <= 256
