"""The book in memory: the entries of one night in their places, admitted one by one, and what stands after each.

A book of text is read into one with `read`, which looks at the form of every line and at the truth of every entry.
The ledger file keeps one beside it, so that both admit by the same rules.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import overload

from nightdesk.ledger.admission import Admission, admit
from nightdesk.ledger.chain import altered, digest_of, genesis
from nightdesk.ledger.entry import Correction, Entry, Recorded, Withdrawal
from nightdesk.ledger.standing import Standing
from nightdesk.ledger.text import read_numbered, write_book, write_entry
from nightdesk.problems import NotFound, Problem, Refused
from nightdesk.register.roll import Register


@dataclass(frozen=True, slots=True)
class Appended:
    """What became of an entry that was offered and admitted."""

    recorded: Recorded
    """The entry in its place: a new one, or the one that says the same already."""
    already: bool
    """True where the ledger had it, and nothing was written."""
    admission: Admission
    text: str
    """Canonical text of `recorded`."""


class Book(Sequence[Recorded]):
    """Entries from position 1. Index 0 is the first, as in any sequence; `entry(1)` is the first by position."""

    def __init__(self, register: Register) -> None:
        self.register = register
        self.standing = Standing()
        self._recorded: list[Recorded] = []

    @property
    def digest(self) -> str:
        """Digest of the last entry, or of the night itself before the first: equal digests, equal books."""
        return self._recorded[-1].digest if self._recorded else genesis(self.register.night)

    def entry(self, position: int) -> Recorded:
        """The entry at a position; NotFound where the book has none."""
        if not 1 <= position <= len(self._recorded):
            raise NotFound(f"There is no entry {position}: the book ends at {len(self._recorded)}.")
        return self._recorded[position - 1]

    def look_at(self, entry: Entry, *, reason: str | None = None) -> Admission:
        """What admission says of the entry as the next one."""
        return admit(entry, register=self.register, standing=self.standing, reason=reason)

    def consider(self, entry: Entry, *, reason: str | None = None) -> Appended:
        """The place the entry would have, without writing it. Refused, with every problem, where it is not admitted."""
        admission = self.look_at(entry, reason=reason)
        if admission.already is not None:
            recorded = self.entry(admission.already)
            return Appended(recorded, True, admission, write_entry(recorded.position, recorded.entry))
        if not admission.admitted:
            count = len(admission.errors) or len(admission.warnings)
            what = "problem" if admission.errors else "warning without a reason"
            raise Refused(f"The entry is refused: {count} {what}{'s' * (count > 1)}.", admission.problems)
        position = len(self._recorded) + 1
        text = write_entry(position, admission.entry)
        return Appended(Recorded(position, admission.entry, digest_of(self.digest, text)), False, admission, text)

    def append(self, entry: Entry, *, reason: str | None = None) -> Appended:
        """Write the entry at the end, unless the book says the same already."""
        appended = self.consider(entry, reason=reason)
        if not appended.already:
            self.accept(appended)
        return appended

    def accept(self, appended: Appended) -> None:
        """Write what was considered, the book being as it was then."""
        self._lay(appended.recorded)

    def take(self, recorded: Recorded) -> str:
        """Write an entry that was admitted before, in another copy of the book, and give its canonical text.

        Refused where the chain does not hold.
        """
        text = write_entry(recorded.position, recorded.entry)
        if recorded.digest != digest_of(self.digest, text):
            found = altered(recorded.position, f"Entry {recorded.position} does not follow entry {len(self._recorded)}.")
            raise Refused(found.message, (found,))
        self._lay(recorded)
        return text

    def back_to(self, position: int, standing: Standing) -> None:
        """Take the last entries out again, down to `position`, where `standing` was: for a write that did not come about."""
        del self._recorded[position:]
        self.standing = standing

    def _lay(self, recorded: Recorded) -> None:
        self.standing, _ = self.standing.advance(recorded)
        self._recorded.append(recorded)

    def text(self) -> str:
        """The whole book as text, byte for byte as it is read."""
        return write_book(self._recorded)

    def __len__(self) -> int:
        return len(self._recorded)

    def __iter__(self) -> Iterator[Recorded]:
        return iter(self._recorded)

    @overload
    def __getitem__(self, index: int) -> Recorded: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Recorded]: ...
    def __getitem__(self, index: int | slice) -> Recorded | Sequence[Recorded]:
        return self._recorded[index]


def read(text: str, *, register: Register, file: str) -> tuple[Book, tuple[Problem, ...]]:
    """The book a text holds, as far as it can be admitted, and every problem with its line in the file.

    What is wrong in form keeps the whole text out: a position that cannot be read would move all that follow.
    """
    book = Book(register)
    numbered, problems = read_numbered(text, file=file)
    if problems:
        return book, problems
    found: list[Problem] = []
    for line, entry in numbered:
        if found and isinstance(entry, Correction | Withdrawal):
            continue  # An entry before it was left out, so the position it names may be another's.
        try:
            appended = book.consider(entry) if found else book.append(entry)
        except Refused as refused:
            found += located(refused, file=file, line=line)
            continue
        if appended.already:
            found.append(said_before(appended.recorded.position, file=file, line=line))
    return book, tuple(found)


def located(refused: Refused, *, file: str, line: int) -> tuple[Problem, ...]:
    """The problems of an entry that came from a file, each with the line the entry begins on."""
    return tuple(replace(one, file=file, line=line) for one in refused.problems)


def said_before(position: int, *, file: str, line: int) -> Problem:
    """An entry of a text that says nothing new: a book never holds the same twice."""
    return Problem(
        rule="book/said-before",
        message=f"The entry says what entry {position} says already.",
        mend="Remove it, and number those after it anew.",
        file=file,
        line=line,
        subject=str(position),
    )
