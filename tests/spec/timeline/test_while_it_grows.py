"""A night is asked for while another thread appends: what is known at a position never depends on when it is asked."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from random import Random

from little_night import ABBEY, declared, in_book, little_register, seen
from nightdesk.ledger.entry import Entry, Withdrawal
from nightdesk.timeline import CHECKPOINT_EVERY, KEPT, Timeline

TIMES = 150


def a_long_book() -> list[Entry]:
    """Abbey declared and withdrawn, again and again: at odd positions a seat is in, at even ones it is not."""
    book: list[Entry] = []
    for _ in range(TIMES):
        book.append(declared(ABBEY, "00:10", "ann-archer 641 elected", "ben-barker 640", "cat-cole 120"))
        book.append(Withdrawal(len(book), "Read too early.", seen("00:11")))
    return book


def test_readers_see_each_position_as_it_was_while_a_writer_appends() -> None:
    timeline = Timeline(little_register())
    book = in_book(*a_long_book())

    def write() -> None:
        for one in book:
            timeline.append(one)

    def read(seed: int) -> list[tuple[int, int]]:
        dice, wrong = Random(seed), []
        while timeline.position < len(book):
            position = dice.randint(0, timeline.position)
            night = timeline.at(position)
            if (night.position, night.scoreboard.seats_declared) != (position, position % 2):
                wrong.append((position, night.position))
        return wrong

    with ThreadPoolExecutor(4) as pool:
        readers = [pool.submit(read, seed) for seed in range(3)]
        pool.submit(write).result()
        assert [reader.result() for reader in readers] == [[], [], []]
    assert timeline.position == len(book) > KEPT + CHECKPOINT_EVERY


def test_a_ballot_declared_again_after_a_withdrawal_keeps_its_whole_history() -> None:
    timeline = Timeline(little_register())
    for one in in_book(*a_long_book()[:3]):
        timeline.append(one)
    found = timeline.latest.result(ABBEY)
    assert found is not None
    assert (found.standing, found.entries) == (3, (1, 2, 3))
    assert found.declared_at == "2018-05-04T00:10:00+01:00"
