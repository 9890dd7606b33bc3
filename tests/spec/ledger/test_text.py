"""The book as text: what each line says, and what is refused."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Correction, Declaration, Poll, Provenance, PublishedTotal, ReturnedUnopposed, Withdrawal
from nightdesk.ledger.text import read_book, write_book, write_entry

MANUAL = Path(__file__).parents[3] / "docs" / "reference" / "book.md"
BOOK = """\
1 declaration local.adur.buckingham.2018-05-03
  seen 2018-05-04T01:20:00+01:00 rule
  source democracy-club
  papers 1180
  * emma-evans 634
  - carol-oneal 315
  - pat-marsh ?

2 withdrawal of 1
  reason Read out for the wrong ward.
  seen 2018-05-04T01:31:00+01:00 keyed
  source desk
"""


def test_a_book_reads_as_entries() -> None:
    entries, problems = read_book(BOOK, file="book.txt")
    assert problems == ()
    assert entries == (
        Declaration(
            ballot="local.adur.buckingham.2018-05-03",
            polls=(
                Poll("emma-evans", 634, elected=True),
                Poll("carol-oneal", 315, elected=False),
                Poll("pat-marsh", None, elected=False),
            ),
            provenance=Provenance("democracy-club", "2018-05-04T01:20:00+01:00", "rule"),
            ballot_papers=1180,
        ),
        Withdrawal(1, "Read out for the wrong ward.", Provenance("desk", "2018-05-04T01:31:00+01:00", "keyed")),
    )


def test_what_is_not_known_has_no_line_and_nought_has_one() -> None:
    declared = Declaration("b", (), Provenance("s", "t", "keyed"), ballot_papers=0)
    assert write_entry(1, declared) == "1 declaration b\n  seen t keyed\n  source s\n  papers 0\n"


def test_the_example_in_the_manual_reads_and_is_written_back_byte_for_byte() -> None:
    example = re.findall(r"```\n(.*?)```", MANUAL.read_text(encoding="utf-8"), re.DOTALL)[0]
    first = 412
    text = re.sub(r"^(\d+) ", lambda match: f"{int(match[1]) - first + 1} ", example, flags=re.MULTILINE)
    entries, problems = read_book(text, file="book.md")
    assert problems == ()
    assert [type(entry) for entry in entries] == [Declaration, Correction, ReturnedUnopposed, PublishedTotal, Withdrawal]
    assert write_book(record(entries, night="2018-05-03")) == text


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("The officer misread it.", "The officer misread it."),
        ("two\nlines", r'"two\nlines"'),
        (" leading", '" leading"'),
        ("trailing ", '"trailing "'),
        ('he said "twelve"', 'he said "twelve"'),
        ('"twelve" he said', r'"\"twelve\" he said"'),
        ("", '""'),
        ("back\\slash", "back\\slash"),
        ("Łukasz Nowák", "Łukasz Nowák"),
        ("turned \u202eround", r'"turned \u202eround"'),
        ("bell \x07", r'"bell \u0007"'),
        ("half \ud83d", r'"half \ud83d"'),
        ("\U000e0041", r'"\U000e0041"'),
    ],
)
def test_free_text_is_one_line_whatever_is_in_it(text: str, written: str) -> None:
    entry = Withdrawal(1, text, Provenance("s", "t", "keyed"))
    assert write_entry(2, entry).splitlines()[1] == f"  reason {written}"


@pytest.mark.parametrize(
    ("before", "after", "line", "column", "message"),
    [
        ("  papers 1180", "  papers 01180", 4, "papers", "'01180' is not a whole number."),
        ("  papers 1180", "  papers 1,180", 4, "papers", "'1,180' is not a whole number."),
        ("  papers 1180", "  papers ١", 4, "papers", "'١' is not a whole number."),
        ("  papers 1180", "  papers " + "9" * 5000, 4, "papers", "is not a whole number."),
        ("  papers 1180", "   papers 1180", 4, "", "is not indented by two spaces."),
        ("  papers 1180", "\tpapers 1180", 4, "", "does not belong here."),
        ("  papers 1180", "  paper 1180", 4, "", "does not belong here."),
        ("  papers 1180\n", "  papers 1180\n  papers 1180\n", 5, "", "does not belong here."),
        ("634", "634 by lot", 5, "lot", "'by lot' is not understood after the votes."),
        ("634", "", 5, "votes", "'' is not a whole number."),
        ("emma-evans 634", "emma evans 634", 5, "lot", "is not understood after the votes."),
        (" rule", " guess", 2, "seen", "'guess' does not say how the time is known."),
        ("  source democracy-club\n", "", 2, "source", "The line `source` is missing."),
        ("source democracy-club", 'source "democracy-club"', 3, "source", "it is to be written democracy-club"),
        ("source democracy-club", 'source "democracy-club', 3, "source", "what opens with a quote must close with one"),
        ("source democracy-club", r'source "\x41 "', 3, "source", r"\x is no escape"),
        ("source democracy-club", r'source "\Uffffffff"', 3, "source", "is no character"),
        ("1 declaration", "1 result", 1, "", "'result' is no kind of entry."),
        ("2 withdrawal", "3 withdrawal", 9, "position", "The entry is numbered '3'."),
        ("2 withdrawal", "02 withdrawal", 9, "position", "The entry is numbered '02'."),
        ("withdrawal of 1", "withdrawal 1", 9, "of", "A withdrawal names the entry it is of."),
        ("withdrawal of 1", "correction of 1", 11, "", "'seen' is no kind of entry."),
        ("\n\n2", "\n\n\n2", 9, "", "There is a blank line too many."),
        ("\n\n2", "\n2", 8, "", "does not belong here."),
        ("  source desk\n", "  source desk", 12, "", "The book does not end with a line end."),
        ("  source desk\n", "  source desk\n\n", 13, "", "There is a blank line too many."),
        ("  source desk\n", "  source desk \n", 12, "", "The entry is not in the one form of the book."),
        ("\n", "\r\n", 1, "ballot", "cannot be read"),
        ("1 decl", "\ufeff1 decl", 1, "position", "The entry is numbered '\\ufeff1'."),
    ],
)
def test_every_fault_of_form_is_named_with_its_line_and_mend(
    before: str, after: str, line: int, column: str, message: str
) -> None:
    _, problems = read_book(BOOK.replace(before, after), file="book.txt")
    first = problems[0]
    assert (first.file, first.line, first.column) == ("book.txt", line, column)
    assert message in first.message
    assert first.mend
    assert first.gravity == "error"


def test_the_faults_of_every_entry_are_reported_together_and_the_sound_entries_kept() -> None:
    text = (
        BOOK.replace("1180", "many").replace("634", "lots") + "\n3 withdrawal of two\n  reason r\n  seen t keyed\n  source s\n"
    )
    entries, problems = read_book(text, file="book.txt")
    assert [(one.line, one.column) for one in problems] == [(4, "papers"), (5, "votes"), (14, "of")]
    assert [type(one) for one in entries] == [Withdrawal]


def test_an_empty_book_is_an_empty_text() -> None:
    assert write_book(()) == ""
    assert read_book("", file="book.txt") == ((), ())
