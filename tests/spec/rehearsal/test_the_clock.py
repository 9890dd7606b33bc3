"""The rehearsal clock: a past night comes in again in its own order and rhythm, faster, without the waiting."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightdesk.ledger.entry import Provenance, Withdrawal
from nightdesk.problems import DeskError
from nightdesk.rehearsal.pace import Pace
from nightdesk.rehearsal.schedule import Schedule, schedule

POLLS_CLOSE = "2018-05-03T22:00:00+01:00"


def entry_seen(time: str) -> Withdrawal:
    return Withdrawal(of=1, reason="a test of the clock", provenance=Provenance("a test", f"2018-05-{time}:00+01:00", "rule"))


def test_entries_come_at_their_own_distance_in_time() -> None:
    """Two declarations four minutes apart that night are four minutes of the rehearsal clock apart."""
    plan = schedule([entry_seen("03T22:05"), entry_seen("03T22:09")], polls_close=POLLS_CLOSE)
    assert plan.moments == (300.0, 540.0)


def test_a_silence_counts_for_ten_minutes_at_the_most() -> None:
    """The two hours before the first declaration, and the quiet hours of the Friday, do not stall a rehearsal."""
    plan = schedule([entry_seen("04T00:16"), entry_seen("04T00:19"), entry_seen("04T11:00")], polls_close=POLLS_CLOSE)
    assert plan.moments == (600.0, 780.0, 1380.0)


def test_an_entry_timed_before_the_one_above_it_comes_with_it() -> None:
    """The order of the book decides, not the clock: the ledger is never re-sorted."""
    plan = schedule([entry_seen("03T22:05"), entry_seen("03T22:01"), entry_seen("03T22:06")], polls_close=POLLS_CLOSE)
    assert plan.moments == (300.0, 300.0, 360.0)


def test_the_whole_night_takes_ten_minutes_unless_a_speed_is_asked_for() -> None:
    plan = Schedule((600.0, 36_000.0))
    assert plan.usual_speed() == 60.0
    assert Pace(plan, speed=plan.usual_speed(), position=0, now=0.0).wait(0.0) == 10.0


def test_a_speed_is_seconds_of_the_night_in_one_second() -> None:
    pace = Pace(Schedule((100.0, 200.0)), speed=50, position=0, now=7.0)
    assert [pace.due(7.0 + seconds) for seconds in (0, 1.9, 2, 3.9, 4)] == [0, 0, 1, 1, 2]


def test_paused_the_night_stands_still_and_goes_on_from_there() -> None:
    pace = Pace(Schedule((10.0, 20.0)), speed=1, position=0, now=0.0)
    pace.pause(5.0)
    assert (pace.due(500.0), pace.wait(500.0)) == (0, None)
    pace.resume(500.0)
    assert pace.wait(500.0) == 5.0


def test_a_jump_makes_everything_up_to_that_position_due_at_once() -> None:
    pace = Pace(Schedule((10.0, 20.0, 30.0)), speed=1, position=0, now=0.0)
    pace.jump(2, 0.0)
    assert pace.due(0.0) == 2
    assert pace.wait(0.0) == 10.0


def test_a_jump_while_paused_goes_to_that_position_and_no_further() -> None:
    pace = Pace(Schedule((10.0, 10.0, 10.0)), speed=1, position=0, now=0.0)
    pace.pause(0.0)
    pace.jump(2, 0.0)
    assert pace.due(99.0) == 2


@pytest.mark.parametrize("position", [1, 4])
def test_a_jump_goes_neither_back_nor_past_the_end(position: int) -> None:
    """The ledger is append only: going back to look is time travel by `as_at`, and moves nothing."""
    pace = Pace(Schedule((10.0, 20.0, 30.0)), speed=1, position=2, now=0.0)
    with pytest.raises(DeskError):
        pace.jump(position, 0.0)


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan"), float("inf"), 1e-300, 0.09, 1_000_001.0])
def test_a_speed_that_is_no_speed_is_refused(speed: float) -> None:
    """A speed is from 0.1 to 1,000,000 seconds of the night in one second."""
    with pytest.raises(DeskError, match=r"from 0\.1 to 1,000,000"):
        Pace(Schedule((10.0,)), speed=speed, position=0, now=0.0)
    pace = Pace(Schedule((10.0,)), speed=1, position=0, now=0.0)
    with pytest.raises(DeskError, match=r"from 0\.1 to 1,000,000"):
        pace.set_speed(speed, 0.0)
    assert pace.speed == 1


@pytest.mark.parametrize("speed", [0.1, 1_000_000.0])
def test_the_slowest_and_the_fastest_speed_are_speeds(speed: float) -> None:
    assert Pace(Schedule((10.0,)), speed=speed, position=0, now=0.0).speed == speed


def test_nobody_waits_longer_than_an_hour_before_looking_again() -> None:
    assert Pace(Schedule((600.0,)), speed=0.1, position=0, now=0.0).wait(0.0) == 3600.0


def test_a_rehearsal_taken_up_again_starts_where_its_ledger_ends() -> None:
    pace = Pace(Schedule((10.0, 20.0, 30.0)), speed=1, position=2, now=0.0)
    assert (pace.due(0.0), pace.wait(0.0)) == (2, 10.0)


moves = st.lists(
    st.tuples(st.sampled_from(["pause", "resume", "speed", "jump"]), st.floats(0, 50), st.integers(0, 12), st.floats(0.1, 500))
)


@given(gaps=st.lists(st.floats(0, 600), min_size=1, max_size=12), moves=moves)
def test_whatever_is_pressed_the_night_never_goes_back_and_never_runs_over(
    gaps: list[float], moves: list[tuple[str, float, int, float]]
) -> None:
    plan = Schedule(tuple(sum(gaps[: n + 1]) for n in range(len(gaps))))
    pace, now, before = Pace(plan, speed=60, position=0, now=0.0), 0.0, 0
    for move, wait, position, speed in moves:
        now += wait
        if move == "pause":
            pace.pause(now)
        elif move == "resume":
            pace.resume(now)
        elif move == "speed":
            pace.set_speed(speed, now)
        elif before <= position <= len(gaps) and position >= pace.due(now):
            pace.jump(position, now)
            assert pace.due(now) >= position
        assert before <= pace.due(now) <= len(gaps)
        before = pace.due(now)
    pace.resume(now)
    assert pace.due(now + plan.length / pace.speed + 1) == len(gaps)
