"""The driver of a rehearsal: it only ever appends, in the order of the book, and obeys the page's controls."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

import pytest

from little_night import LITTLE_BOOK, in_book
from nightdesk.ledger.entry import Entry
from nightdesk.problems import DeskError, Refused
from nightdesk.rehearsal.replay import Replay, place_in_book
from nightdesk.rehearsal.schedule import Schedule, schedule

PLAN = schedule(LITTLE_BOOK, polls_close="2018-05-03T22:00:00+01:00")
FAST, SLOW = 100_000.0, 0.1


def replay(into: list[Entry], *, position: int = 0, speed: float = FAST) -> Replay:
    return Replay(LITTLE_BOOK, PLAN, append=into.extend, position=position, speed=speed)


def until(holds: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not holds():
        assert time.monotonic() < deadline, "the rehearsal did not move"
        time.sleep(0.002)


def test_the_whole_book_comes_in_its_own_order() -> None:
    ledger: list[Entry] = []
    driver = replay(ledger)
    driver.start()
    assert driver.join(10)
    assert tuple(ledger) == LITTLE_BOOK
    assert driver.state().finished


def test_taken_up_again_it_goes_on_with_the_entry_after_the_last() -> None:
    ledger = list(LITTLE_BOOK[:3])
    driver = replay(ledger, position=3)
    driver.start()
    assert driver.join(10)
    assert tuple(ledger) == LITTLE_BOOK


def test_paused_nothing_comes_in_until_it_is_resumed() -> None:
    ledger: list[Entry] = []
    driver = replay(ledger, speed=SLOW)
    driver.pause()
    driver.set_speed(FAST)
    driver.start()
    time.sleep(0.05)
    assert ledger == []
    assert driver.state().paused
    driver.resume()
    assert driver.join(10)
    assert tuple(ledger) == LITTLE_BOOK


def test_a_jump_appends_everything_up_to_there_and_then_keeps_the_pace() -> None:
    ledger: list[Entry] = []
    driver = replay(ledger, speed=SLOW)
    driver.start()
    driver.jump(4)
    until(lambda: len(ledger) == 4)
    time.sleep(0.05)
    assert (driver.state().position, driver.state().finished) == (4, False)
    driver.stop()
    assert tuple(ledger) == LITTLE_BOOK[:4]


def test_it_does_not_go_back() -> None:
    ledger: list[Entry] = []
    driver = replay(ledger, speed=SLOW)
    driver.start()
    driver.jump(4)
    until(lambda: len(ledger) == 4)
    with pytest.raises(DeskError, match="as_at=2"):
        driver.jump(2)
    driver.stop()


def test_stopped_it_writes_no_more() -> None:
    ledger: list[Entry] = []
    driver = replay(ledger, speed=SLOW)
    driver.start()
    driver.stop()
    assert driver.join(1)
    assert ledger == []
    assert not driver.state().finished


def test_a_refusal_of_the_ledger_stops_it_and_is_kept_to_be_told() -> None:
    def refuse(entries: Sequence[Entry]) -> None:
        raise Refused("The ledger would not have it.")

    driver = Replay(LITTLE_BOOK, PLAN, append=refuse, position=0, speed=FAST)
    driver.start()
    assert driver.join(10)
    assert driver.fault is not None
    assert driver.state().position == 0


def test_whatever_else_stops_it_is_kept_to_be_told() -> None:
    def fail(entries: Sequence[Entry]) -> None:
        raise OverflowError("timestamp too large")

    driver = Replay(LITTLE_BOOK, PLAN, append=fail, position=0, speed=FAST)
    driver.start()
    assert driver.join(10)
    assert "timestamp too large" in str(driver.fault)
    for press in (driver.pause, driver.resume, lambda: driver.jump(2), lambda: driver.set_speed(2)):
        with pytest.raises(DeskError, match="timestamp too large"):
            press()
    assert not driver.state().finished


def test_an_empty_book_is_finished_before_it_begins() -> None:
    driver = Replay((), Schedule(()), append=list[Entry]().extend, position=0, speed=1)
    driver.start()
    assert driver.join(10)
    assert driver.state().finished


def test_a_ledger_is_taken_up_where_it_stands_in_the_book() -> None:
    assert place_in_book(LITTLE_BOOK, ()) == 0
    assert place_in_book(LITTLE_BOOK, in_book(*LITTLE_BOOK[:5])) == 5
    assert place_in_book(LITTLE_BOOK, in_book(*LITTLE_BOOK)) == len(LITTLE_BOOK)


def test_a_ledger_of_anything_else_is_refused() -> None:
    """Two rehearsals, or a rehearsal and a real night, are never mixed in one ledger."""
    with pytest.raises(Refused) as refused:
        place_in_book(LITTLE_BOOK, in_book(LITTLE_BOOK[0], LITTLE_BOOK[2]))
    assert refused.value.problems[0].subject == "2"
    with pytest.raises(Refused):
        place_in_book(LITTLE_BOOK[:2], in_book(*LITTLE_BOOK))
