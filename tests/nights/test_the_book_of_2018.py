"""The book of 3 May 2018: admitted whole, byte for byte, and what its true figures say of the checks for slips."""

from __future__ import annotations

from dataclasses import replace
from importlib.resources import files
from pathlib import Path
from random import Random

import pytest

from nightdesk.ledger.admission_case import Finding
from nightdesk.ledger.admission_compared import compare
from nightdesk.ledger.admission_slips import (
    a_slate_keeps_together,
    no_digit_is_lost_or_doubled,
    no_digits_are_exchanged,
    swaps,
    the_total_is_of_the_usual_scale,
)
from nightdesk.ledger.book import Book, read
from nightdesk.ledger.entry import Declaration, provenance_of
from nightdesk.ledger.store import Ledger, verify
from nightdesk.problems import Problem
from nightdesk.register.pack import read_register
from nightdesk.register.roll import Register

FOLDER = Path(str(files("nightdesk") / "nights" / "2018-05-03"))


@pytest.fixture(scope="module")
def register() -> Register:
    found, _ = read_register(FOLDER)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def text() -> str:
    return (FOLDER / "book.txt").read_bytes().decode()


@pytest.fixture(scope="module")
def book(register: Register, text: str) -> Book:
    found, problems = read(text, register=register, file="book.txt")
    assert problems == ()
    return found


def test_every_entry_is_admitted_and_the_book_is_written_back_byte_for_byte(book: Book, text: str) -> None:
    assert book.text() == text


def test_imported_into_a_ledger_and_exported_it_is_the_same_book(
    book: Book, register: Register, text: str, tmp_path: Path
) -> None:
    with Ledger.create(tmp_path / "night.ledger", register=register) as ledger:
        ledger.import_text(text, file="book.txt")
        assert ledger.export() == text
        assert ledger.digest == book.digest
    assert verify(tmp_path / "night.ledger").digest == book.digest


def slips(declared: Declaration, register: Register) -> list[Problem]:
    ballot = register.ballots[declared.ballot]
    compared = compare(declared, ballot, register)
    checks = (
        the_total_is_of_the_usual_scale,
        no_digit_is_lost_or_doubled,
        no_digits_are_exchanged,
        a_slate_keeps_together,
    )
    found: list[Finding] = [one for check in checks for one in check(declared, ballot, compared)]
    return [one for one in found if isinstance(one, Problem)]


def test_the_checks_for_slips_ask_after_few_true_figures_and_each_question_is_answered(book: Book, register: Register) -> None:
    asked = {one.position for one in book if isinstance(one.entry, Declaration) and slips(one.entry, register)}
    assert asked == {one.position for one in book if provenance_of(one.entry).checked}
    assert len(asked) <= len(book) / 50


def test_the_checks_for_slips_catch_what_they_are_said_to_catch(book: Book, register: Register) -> None:
    """One figure of a hundred or more keyed wrongly in each like-for-like ward: a digit twice, left out, two exchanged."""
    dice = Random(2018)
    caught = {"twice": 0, "left out": 0, "exchanged": 0}
    tried = dict.fromkeys(caught, 0)
    for one in book:
        declared = one.entry
        if not isinstance(declared, Declaration):
            continue
        ballot = register.ballots[declared.ballot]
        compared = compare(declared, ballot, register)
        best = [line for party, line in compared.best.items() if line.votes >= 100 and compared.past.get(party, 0) >= 50]
        if not best:
            continue
        line = dice.choice(best)
        digits = str(line.votes)
        at = dice.randrange(len(digits))
        wrong = {
            "twice": int(digits[: at + 1] + digits[at:]),
            "left out": int(digits[:at] + digits[at + 1 :]),
            "exchanged": dice.choice(swaps(line.votes) or [line.votes]),
        }
        for slip, votes in wrong.items():
            if votes != line.votes:
                polls = tuple(
                    replace(poll, votes=votes) if poll.candidacy == line.candidacy else poll for poll in declared.polls
                )
                tried[slip] += 1
                caught[slip] += bool(slips(replace(declared, polls=polls), register))
    rates = {slip: caught[slip] / tried[slip] for slip in caught}
    assert rates["twice"] > 0.9
    assert rates["left out"] > 0.65
    assert rates["exchanged"] > 0.09
