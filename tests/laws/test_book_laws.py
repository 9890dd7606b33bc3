"""Laws of the book: text both ways, byte for byte; and a chain in which nothing is altered unseen."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from laws.entries import books, entries, patient
from nightdesk.ledger.chain import record, verify
from nightdesk.ledger.entry import Entry
from nightdesk.ledger.text import read_book, write_book, write_entry

NIGHT = "2018-05-03"


@patient
@given(books)
def test_a_book_written_and_read_is_the_same_book(book: list[Entry]) -> None:
    text = write_book(record(book, night=NIGHT))
    read, problems = read_book(text, file="book.txt")
    assert problems == ()
    assert list(read) == book


@patient
@given(books)
def test_a_book_is_plain_lines_that_any_tool_can_carry(book: list[Entry]) -> None:
    text = write_book(record(book, night=NIGHT))
    assert text.encode("utf-8").decode("utf-8") == text
    assert text.splitlines() == text.split("\n")[: text.count("\n")], "no line end but the line feed"
    assert all(line == line.rstrip() and "\t" not in line for line in text.split("\n"))


@patient
@given(book=st.lists(entries, min_size=1, max_size=4), data=st.data())
def test_a_book_altered_in_one_byte_is_refused_or_is_another_book(book: list[Entry], data: st.DataObject) -> None:
    """There is one form: no altered text reads as the same entries, and what reads at all is written back as it was."""
    raw = bytearray(write_book(record(book, night=NIGHT)).encode())
    at = data.draw(st.integers(0, len(raw) - 1))
    raw[at] = data.draw(st.integers(0, 255).filter(lambda byte: byte != raw[at]))
    text = raw.decode("utf-8", errors="replace")
    read, problems = read_book(text, file="book.txt")
    if problems:
        assert all(one.file == "book.txt" and one.line and one.mend for one in problems)
    else:
        assert list(read) != book
        assert write_book(record(read, night=NIGHT)) == text


@patient
@given(book=st.lists(entries, min_size=1, max_size=5), data=st.data())
def test_the_first_altered_entry_is_named(book: list[Entry], data: st.DataObject) -> None:
    recorded = list(record(book, night=NIGHT))
    assert verify(recorded, night=NIGHT) is None
    at = data.draw(st.integers(0, len(book) - 1))
    other = data.draw(entries.filter(lambda entry: write_entry(1, entry) != write_entry(1, book[at])))
    recorded[at] = replace(recorded[at], entry=other)
    found = verify(recorded, night=NIGHT)
    assert found is not None
    assert found.subject == str(at + 1)


@patient
@given(book=st.lists(entries, min_size=2, max_size=5), data=st.data())
def test_an_entry_left_out_is_named(book: list[Entry], data: st.DataObject) -> None:
    recorded = list(record(book, night=NIGHT))
    at = data.draw(st.integers(0, len(book) - 2))
    del recorded[at]
    found = verify(recorded, night=NIGHT)
    assert found is not None
    assert found.subject == str(at + 1)


@patient
@given(book=st.lists(entries, min_size=1, max_size=5))
def test_a_ledger_of_another_night_does_not_verify(book: list[Entry]) -> None:
    found = verify(record(book, night=NIGHT), night="2022-05-05")
    assert found is not None
    assert found.subject == "1"
