"""Import and export: the whole book as text, byte for byte, all of it or none."""

from __future__ import annotations

from pathlib import Path

import pytest

import notation
from nightdesk.ledger.book import read
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Correction, Entry, Withdrawal
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import write_book
from nightdesk.problems import Refused

SHEET = """
    Ward 1, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
SHEETS = [SHEET.replace("Ward 1", f"Ward {number}") for number in range(1, 4)]
REGISTER = notation.register(*SHEETS)
ENTRIES: list[Entry] = [
    *(notation.declaration(sheet) for sheet in SHEETS),
    Correction(2, notation.declaration(SHEETS[1].replace("590", "595")), "Misread,\n twice."),
    Withdrawal(3, "Wrong hall.", notation.seen()),
    notation.declaration(SHEETS[2].replace("590", "599")),
    notation.total("Adur", "Con 3"),
]
BOOK = write_book(record(ENTRIES, night=notation.DAY))


@pytest.fixture
def ledger(tmp_path: Path) -> Ledger:
    return Ledger.create(tmp_path / "night.ledger", register=REGISTER)


def test_a_book_imported_is_exported_byte_for_byte(ledger: Ledger) -> None:
    assert len(ledger.import_text(BOOK, file="book.txt")) == 7
    assert ledger.export() == BOOK


def test_a_book_imported_twice_is_there_once(ledger: Ledger) -> None:
    ledger.import_text(BOOK, file="book.txt")
    assert ledger.import_text(BOOK, file="book.txt") == ()
    assert ledger.export() == BOOK


def test_a_book_continues_what_the_ledger_has_of_it(ledger: Ledger) -> None:
    ledger.append(ENTRIES[0])
    assert [one.position for one in ledger.import_text(BOOK, file="book.txt")] == [2, 3, 4, 5, 6, 7]
    assert ledger.export() == BOOK


def test_another_book_is_not_imported(ledger: Ledger) -> None:
    ledger.append(ENTRIES[1])
    with pytest.raises(Refused, match="nothing was imported") as refused:
        ledger.import_text(BOOK, file="book.txt")
    assert [(one.rule, one.line) for one in refused.value.problems] == [("book/differs", 1)]
    assert ledger.position == 1


@pytest.mark.parametrize(
    ("before", "after", "line"),
    [
        ("- bob-baker 599", "- bob-baker 699", 32),
        ("withdrawal of 3", "withdrawal of 2", 27),
        ("local.adur.ward-3", "local.adur.ward-4", 13),
        ("- bob-baker 595", "- bob-baker many", 25),
        ("reason Wrong hall.", 'reason ""', 27),
    ],
)
def test_a_book_with_any_fault_is_not_imported_at_all(ledger: Ledger, before: str, after: str, line: int) -> None:
    text = BOOK.replace(before, after)
    with pytest.raises(Refused) as refused:
        ledger.import_text(text, file="book.txt")
    assert {(one.file, one.line) for one in refused.value.problems} == {("book.txt", line)}
    assert ledger.position == 0
    _, problems = read(text, register=REGISTER, file="book.txt")
    assert ("book.txt", line) in {(one.file, one.line) for one in problems}


def test_a_book_is_read_into_memory_by_the_same_rules() -> None:
    book, problems = read(BOOK, register=REGISTER, file="book.txt")
    assert problems == ()
    assert book.text() == BOOK
    assert [one.entry for one in book] == ENTRIES


def test_every_fault_of_a_book_is_reported_and_none_that_follows_from_another() -> None:
    text = BOOK.replace("bob-baker 590", "bob-baker 690")
    _, problems = read(text, register=REGISTER, file="book.txt")
    assert [(one.rule, one.line) for one in problems] == [("admission/outpolled", line) for line in (1, 7, 13)]


def test_an_entry_that_says_what_stands_already_is_named() -> None:
    twice = write_book(record([ENTRIES[0], ENTRIES[0]], night=notation.DAY))
    book, problems = read(twice, register=REGISTER, file="book.txt")
    assert [(one.rule, one.line) for one in problems] == [("book/said-before", 7)]
    assert len(book) == 1
