"""The book as text: one canonical form for each entry, in the look of a returning officer's sheet.

`write_book` and `read_book` are exact inverses: reading accepts the canonical form and nothing else, so a book that was
read is written back byte for byte. The form is described in docs/reference/book.md. Reading checks the form; whether the
figures can be true is for `admission`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from nightdesk.ledger.entry import (
    Announcement,
    Clock,
    Correction,
    Declaration,
    Entry,
    Poll,
    Provenance,
    PublishedTotal,
    Recorded,
    ReturnedUnopposed,
    Withdrawal,
)
from nightdesk.ledger.phrase import NotCanonical, read_phrase, take_word, write_phrase, write_word
from nightdesk.problems import Problem, Refused

_CLOCKS: tuple[Clock, ...] = get_args(Clock)
_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")
"""Short enough for every reader to hold exactly; a sign is let through so that admission can name the candidate."""


def write_book(recorded: Iterable[Recorded]) -> str:
    """The whole book: its entries in order, a blank line between them. An empty book is an empty text."""
    return "\n".join(write_entry(one.position, one.entry) for one in recorded)


def write_entry(position: int, entry: Entry) -> str:
    """The canonical text of one entry, with its position; what the chain of digests is made over."""
    return "\n  ".join(_entry_lines(position, entry)) + "\n"


def read_entry(position: int, text: str) -> Entry:
    """The entry whose canonical text, with its position, is `text`. Refused, with every fault, where it is none."""
    sheet = _Sheet("", 1, text.removesuffix("\n").split("\n"))
    entry = sheet.entry(position)
    if entry is None or not text.endswith("\n"):
        raise Refused(f"Entry {position} cannot be read.", tuple(sheet.problems))
    return entry


def read_book(text: str, *, file: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a book and every fault of form in it. An entry with a fault is left out."""
    entries, problems = read_numbered(text, file=file)
    return tuple(entry for _, entry in entries), problems


def read_numbered(text: str, *, file: str) -> tuple[tuple[tuple[int, Entry], ...], tuple[Problem, ...]]:
    """As `read_book`, each entry with the line of the file it begins on."""
    entries: list[tuple[int, Entry]] = []
    problems: list[Problem] = []
    if text and not text.endswith("\n"):
        last = text.count("\n") + 1
        problems.append(_problem(file, last, "", "The book does not end with a line end.", "Find the rest, or add it."))
    start = 1
    for position, block in enumerate(text.removesuffix("\n").split("\n\n") if text else (), start=1):
        sheet = _Sheet(file, start, block.split("\n"))
        entry = sheet.entry(position)
        if entry is not None:
            entries.append((start, entry))
        problems.extend(sheet.problems)
        start += block.count("\n") + 2
    return tuple(entries), tuple(problems)


def _entry_lines(position: int, entry: Entry) -> Iterator[str]:
    if isinstance(entry, Correction):
        yield f"{position} correction of {entry.of}"
        yield f"reason {write_phrase(entry.reason)}"
        yield from _announcement_lines(entry.by)
    elif isinstance(entry, Withdrawal):
        yield f"{position} withdrawal of {entry.of}"
        yield f"reason {write_phrase(entry.reason)}"
        yield from _provenance_lines(entry.provenance)
    else:
        head, *body = _announcement_lines(entry)
        yield f"{position} {head}"
        yield from body


def _announcement_lines(entry: Announcement) -> Iterator[str]:
    if isinstance(entry, Declaration):
        yield f"declaration {write_word(entry.ballot)}"
        yield from _provenance_lines(entry.provenance)
        for key, number in (
            ("papers", entry.ballot_papers),
            ("rejected", entry.rejected_ballot_papers),
            ("electorate", entry.electorate),
        ):
            if number is not None:
                yield f"{key} {number}"
        if entry.turnout_reported is not None:
            yield f"turnout {write_phrase(entry.turnout_reported)}"
        for poll in entry.polls:
            votes = "?" if poll.votes is None else str(poll.votes)
            yield f"{'*' if poll.elected else '-'} {write_word(poll.candidacy)} {votes}{' lot' if poll.lot else ''}"
    elif isinstance(entry, ReturnedUnopposed):
        yield f"unopposed {write_word(entry.ballot)}"
        yield from _provenance_lines(entry.provenance)
        for candidacy in entry.elected:
            yield f"* {write_word(candidacy)}"
    else:
        yield f"published-total {write_word(entry.council)}"
        yield from _provenance_lines(entry.provenance)
        for party, seats in entry.seats:
            yield f"seats {write_word(party)} {seats}"


def _provenance_lines(provenance: Provenance) -> Iterator[str]:
    yield f"seen {write_word(provenance.seen)} {provenance.clock}"
    yield f"source {write_phrase(provenance.source)}"
    if provenance.where:
        yield f"where {write_phrase(provenance.where)}"
    if provenance.keyed_by:
        yield f"keyed-by {write_phrase(provenance.keyed_by)}"
    if provenance.checked:
        yield f"checked {write_phrase(provenance.checked)}"


def _problem(file: str, line: int, column: str, message: str, mend: str) -> Problem:
    return Problem(rule="book/form", message=message, mend=mend, file=file, line=line, column=column)


class _Sheet:
    """One entry's lines, read from the top; gathers every fault on the way."""

    def __init__(self, file: str, start: int, lines: list[str]) -> None:
        self.file = file
        self.line = start
        self.lines = lines
        self.next = 0
        self.problems: list[Problem] = []

    def entry(self, position: int) -> Entry | None:
        """The entry, or None where anything at all is wrong with it."""
        if "" in self.lines:
            self.next = self.lines.index("") + 1
            self.fault("", "There is a blank line too many.", "Leave exactly one between entries and none elsewhere.")
            return None
        number, _, head = self.lines[0].partition(" ")
        if number != str(position):
            self.fault("position", f"The entry is numbered {number!r}.", f"Number it {position}: positions count from 1.")
        self.next = 1
        kind, _, rest = head.partition(" ")
        entry = self.change(kind, rest) if kind in ("correction", "withdrawal") else self.announcement(head)
        while entry is not None and self.next < len(self.lines):
            self.next += 1
            self.fault(
                "", f"The line {self.lines[self.next - 1]!r} does not belong here.", "See the order of lines in the book."
            )
        if entry is not None and not self.problems and write_entry(position, entry) != "\n".join(self.lines) + "\n":
            self.fault("", "The entry is not in the one form of the book.", "Write it as `nightdesk export` does.")
        return None if self.problems else entry

    def change(self, kind: str, rest: str) -> Entry | None:
        of_word, _, number = rest.partition(" ")
        if of_word != "of":
            self.fault("of", f"A {kind} names the entry it is of.", f"Write `{kind} of` and the position.")
        of = self.integer("of", number)
        reason = self.phrase("reason") or ""
        if kind == "withdrawal":
            return Withdrawal(of=of or 0, reason=reason, provenance=self.provenance())
        if self.next == len(self.lines):
            self.fault("", "The correction does not say what it brings.", "Put the corrected announcement under it.")
            return None
        self.next += 1
        by = self.announcement(self.indented(self.lines[self.next - 1]))
        return None if by is None else Correction(of=of or 0, by=by, reason=reason)

    def announcement(self, head: str) -> Announcement | None:
        kind, _, rest = head.partition(" ")
        if kind not in ("declaration", "unopposed", "published-total"):
            kinds = "declaration, unopposed, published-total, correction or withdrawal"
            self.fault("", f"{kind!r} is no kind of entry.", f"An entry is a {kinds}.")
            return None
        about = self.whole_word("council" if kind == "published-total" else "ballot", rest)
        provenance = self.provenance()
        if kind == "unopposed":
            elected = tuple(self.whole_word("elected", line) for line in self.while_("*"))
            return ReturnedUnopposed(ballot=about, elected=elected, provenance=provenance)
        if kind == "published-total":
            return PublishedTotal(
                council=about, seats=tuple(self.seats(line) for line in self.while_("seats")), provenance=provenance
            )
        return Declaration(
            ballot=about,
            provenance=provenance,
            ballot_papers=self.count("papers"),
            rejected_ballot_papers=self.count("rejected"),
            electorate=self.count("electorate"),
            turnout_reported=self.phrase("turnout", needed=False),
            polls=tuple(self.polls()),
        )

    def provenance(self) -> Provenance:
        seen, rest = self.word("seen", self.take("seen", needed=True) or "")
        clock = next((one for one in _CLOCKS if one == rest), None)
        if clock is None:
            self.fault("seen", f"{rest!r} does not say how the time is known.", f"Write one of {', '.join(_CLOCKS)}.")
        source = self.phrase("source") or ""
        where = self.phrase("where", needed=False) or ""
        keyed_by = self.phrase("keyed-by", needed=False) or ""
        checked = self.phrase("checked", needed=False) or ""
        return Provenance(source, seen, clock or "keyed", where=where, keyed_by=keyed_by, checked=checked)

    def polls(self) -> Iterator[Poll]:
        while (mark := self.mark()) in ("*", "-"):
            candidacy, rest = self.word("candidacy", self.take(mark, needed=True) or "")
            votes, _, lot = (rest or "").partition(" ")
            if lot not in ("", "lot"):
                self.fault("lot", f"{lot!r} is not understood after the votes.", "Only the word `lot` may stand there.")
            number = None if votes == "?" else self.integer("votes", votes)
            yield Poll(candidacy=candidacy, votes=number, elected=mark == "*", lot=lot == "lot")

    def seats(self, line: str) -> tuple[str, int]:
        party, rest = self.word("seats", line)
        return party, self.integer("seats", rest or "") or 0

    # One line at a time.

    def fault(self, column: str, message: str, mend: str) -> None:
        number = self.line + max(self.next - 1, 0)
        self.problems.append(_problem(self.file, number, column, message, mend))

    def indented(self, line: str) -> str:
        if not line.startswith("  ") or line.startswith("   "):
            self.fault("", f"The line {line!r} is not indented by two spaces.", "Begin it with exactly two.")
        return line.strip(" ")

    def mark(self) -> str:
        """First word of the line that comes next, or empty at the end."""
        return self.lines[self.next].strip(" ").partition(" ")[0] if self.next < len(self.lines) else ""

    def take(self, key: str, *, needed: bool) -> str | None:
        """What follows `key` on the next line; None, and a fault where needed, if the next line is another."""
        if self.mark() != key:
            if needed:
                self.fault(key, f"The line `{key}` is missing.", f"Put `{key}` after this line.")
            return None
        self.next += 1
        return self.indented(self.lines[self.next - 1])[len(key) + 1 :]

    def while_(self, key: str) -> Iterator[str]:
        while self.mark() == key:
            yield self.take(key, needed=True) or ""

    def phrase(self, key: str, *, needed: bool = True) -> str | None:
        written = self.take(key, needed=needed)
        try:
            return None if written is None else read_phrase(written)
        except NotCanonical as error:
            self.fault(key, f"{written!r} cannot be read: {error}.", "See the quoting of free text in the book.")
            return None

    def count(self, key: str) -> int | None:
        written = self.take(key, needed=False)
        return None if written is None else self.integer(key, written)

    def word(self, column: str, line: str) -> tuple[str, str | None]:
        try:
            return take_word(line)
        except NotCanonical as error:
            self.fault(column, f"{line!r} cannot be read: {error}.", "See the quoting of free text in the book.")
            return "", None

    def whole_word(self, column: str, line: str) -> str:
        text, rest = self.word(column, line)
        if rest is not None:
            self.fault(column, f"{rest!r} is not understood after {text!r}.", "Remove it.")
        return text

    def integer(self, column: str, written: str) -> int | None:
        if _INTEGER.fullmatch(written):
            return int(written)
        self.fault(column, f"{written!r} is not a whole number.", "Write digits alone, without leading noughts.")
        return None
