"""The ledger on disk: append only, chained, safe for several processes, durable when `append` returns.

Every write is one transaction: take the file's lock, take in what other processes appended, admit against that, insert,
commit. What is not admitted leaves the file as it was. An entry sent twice is written once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from types import TracebackType

import apsw

from nightdesk.ledger.admission import Admission
from nightdesk.ledger.book import Appended, Book, located, said_before
from nightdesk.ledger.chain import altered, digest_of, genesis, opening
from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.ledger.ledger_file import connect, create, in_words, undone_on_failure, write_ahead
from nightdesk.ledger.text import read_entry, read_numbered
from nightdesk.problems import DeskError, Problem, Refused
from nightdesk.register.roll import Register

_INSERT = """
    INSERT INTO entry (position, text, digest)
    SELECT ?1, ?2, ?3 WHERE EXISTS (SELECT 1 FROM entry WHERE position = ?1 - 1 AND digest = ?4)
"""


@dataclass(frozen=True, slots=True)
class Proof:
    """What `verify` found in a ledger's file."""

    night: str
    position: int
    """Last entry whose digest holds; 0 where there is none."""
    digest: str
    """Its digest. Kept elsewhere, it proves later that nothing up to here was altered, entries cut off the end included."""
    altered: Problem | None
    """The first altered entry, or None."""


class Ledger:
    """A ledger's file, open. Use it as a context manager, or `close` it."""

    def __init__(self, path: Path, *, register: Register, read_only: bool = False) -> None:
        """Open the ledger at `path`; DeskError, in words, for whatever is not a sound ledger of the register's night."""
        self.path = path
        self._lock = RLock()
        self._read_only = read_only
        self._book = Book(register)
        self._connection = connect(path, read_only=read_only)
        try:
            with in_words(path):
                night = night_of_connection(self._connection, path)
            if night != register.night:
                raise DeskError(f"{path} is the ledger of {night}, not of {register.night}.")
            self._inode = path.stat().st_ino
            if not read_only:
                with in_words(path):
                    write_ahead(self._connection)
            self.catch_up()
        except BaseException:
            self._connection.close()
            raise

    @classmethod
    def create(cls, path: Path, *, register: Register) -> Ledger:
        """Make an empty ledger for the register's night, and open it."""
        create(path, night=register.night)
        return cls(path, register=register)

    @property
    def position(self) -> int:
        """Last position this process knows of."""
        with self._lock:
            return len(self._book)

    @property
    def digest(self) -> str:
        """Digest of the last entry."""
        with self._lock:
            return self._book.digest

    def entry(self, position: int) -> Recorded:
        """The entry at a position; NotFound where there is none."""
        with self._lock:
            return self._book.entry(position)

    def since(self, position: int) -> tuple[Recorded, ...]:
        """The entries after `position`, as far as this process knows them."""
        with self._lock:
            return tuple(self._book[position:])

    def catch_up(self) -> tuple[Recorded, ...]:
        """Take in what other processes appended, and give it."""
        with self._lock, in_words(self.path):
            return self._take_in()

    def admit(self, entry: Entry, *, reason: str | None = None) -> Admission:
        """What admission would say of the entry now; nothing is written."""
        with self._lock:
            self.catch_up()
            return self._book.look_at(entry, reason=reason)

    def append(self, entry: Entry, *, reason: str | None = None) -> Appended:
        """Write an entry; when this returns it is on the disk. Refused, and nothing written, where it is not admitted.

        `reason` answers warnings. An entry the ledger has already is not written again: `Appended.already`.
        """
        with self._lock, in_words(self.path):
            self._refuse_to_write()
            while True:
                try:
                    appended = self._book.consider(entry, reason=reason)
                except Refused:
                    if not self._take_in():
                        raise
                    continue
                # What another process wrote in the meantime is taken in, and the entry considered anew.
                if appended.already:
                    if not self._take_in():
                        return appended
                elif self._insert(appended.recorded, appended.text, after=self._book.digest):
                    self._book.accept(appended)
                    return appended
                elif not self._take_in():
                    raise DeskError(f"{self.path} did not take entry {appended.recorded.position}. Verify it.")

    def append_all(self, entries: Iterable[Entry], *, reason: str | None = None) -> tuple[Appended, ...]:
        """Write all the entries in one transaction, or none of them."""
        with self._writing():
            return tuple(self._place(entry, reason=reason) for entry in entries)

    def append_recorded(self, recorded: Recorded) -> None:
        """Write an entry that was admitted in another copy of this ledger; when this returns it is on the disk.

        Refused, and nothing written, where it does not follow the last entry.
        """
        with self._lock, in_words(self.path):
            self._refuse_to_write()
            position, standing, last = len(self._book), self._book.standing, self._book.digest
            text = self._book.take(recorded)
            try:
                if not self._insert(recorded, text, after=last):
                    raise Refused(f"Entry {recorded.position} does not follow the last: another process wrote to {self.path}.")
            except BaseException:
                self._book.back_to(position, standing)
                raise

    def import_text(self, text: str, *, file: str, reason: str | None = None) -> tuple[Recorded, ...]:
        """Write the entries of a book's text that the ledger does not have yet: all of them, or none.

        What the ledger holds already must be what the text begins with, so the same text can be imported again. Refused
        with every problem, each with its line. Afterwards `export` gives the text back byte for byte, unless `reason`
        had to answer warnings that the text leaves unanswered.
        """
        numbered, problems = read_numbered(text, file=file)
        if problems:
            raise Refused(f"{file} is not a book: nothing was imported.", problems)
        with self._writing():
            start = len(self._book)
            for position, (line, entry) in enumerate(numbered, start=1):
                if position <= start:
                    if self._book.entry(position).entry != entry:
                        raise Refused(
                            f"{file} is not this ledger's book: nothing was imported.", (_differs(position, file, line),)
                        )
                    continue
                try:
                    appended = self._place(entry, reason=reason)
                except Refused as refused:
                    message = f"{file}: {refused.message} Nothing was imported."
                    raise Refused(message, located(refused, file=file, line=line)) from refused
                if appended.already:
                    found = said_before(appended.recorded.position, file=file, line=line)
                    raise Refused(f"{file}: {found.message} Nothing was imported.", (found,))
            return tuple(self._book[start:])

    def export(self) -> str:
        """The whole ledger as the book's text."""
        with self._lock:
            self.catch_up()
            return self._book.text()

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def __enter__(self) -> Ledger:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction over all processes. On any failure the file and the book in memory are as they were."""
        with self._lock, in_words(self.path):
            self._refuse_to_write()
            self._connection.execute("BEGIN IMMEDIATE")
            with undone_on_failure(self._connection):
                self._take_in()
                position, standing = len(self._book), self._book.standing
                try:
                    yield
                    self._connection.execute("COMMIT")
                except BaseException:
                    self._book.back_to(position, standing)
                    raise

    def _refuse_to_write(self) -> None:
        """Where the ledger was opened to be read, and where SQLite would write on into a file deleted or replaced."""
        if self._read_only:
            raise DeskError(f"{self.path} was opened to be read only.")
        try:
            same = self.path.stat().st_ino == self._inode
        except FileNotFoundError:
            same = False
        if not same:
            raise DeskError(f"{self.path} was moved or replaced while it was open. Open it again; nothing was written.")

    def _take_in(self) -> tuple[Recorded, ...]:
        known = len(self._book)
        rows = _rows(self._connection, first=known)
        at, _, digest = next(rows, (None, "", ""))
        if at != known or digest != self._book.digest:
            found = altered(known, f"Entry {known} is not what this process read before.")
            raise DeskError(f"{self.path} was altered: {found.message}", (found,))
        for position, text, digest in rows:
            try:
                self._book.take(Recorded(position, read_entry(position, text), digest))
            except Refused as refused:
                found = altered(len(self._book) + 1, f"Entry {len(self._book) + 1} is altered: {refused.message}")
                raise DeskError(f"{self.path} was altered: {found.message}", (found,)) from refused
        return tuple(self._book[known:])

    def _place(self, entry: Entry, *, reason: str | None) -> Appended:
        """Write one of several entries, inside their transaction."""
        appended = self._book.consider(entry, reason=reason)
        if not appended.already:
            self._insert(appended.recorded, appended.text, after=self._book.digest)
            self._book.accept(appended)
        return appended

    def _insert(self, recorded: Recorded, text: str, *, after: str) -> bool:
        """Write one entry after that with the digest `after`; False where that is not the last one.

        A transaction in itself, unless one is open: the condition and the writing are one statement.
        """
        try:
            self._connection.execute(_INSERT, (recorded.position, text, recorded.digest, after))
        except apsw.ConstraintError:
            return False
        return self._connection.changes() == 1


def night_of(path: Path) -> str:
    """The night a ledger belongs to, `YYYY-MM-DD`."""
    with in_words(path):
        connection = connect(path, read_only=True)
        try:
            return night_of_connection(connection, path)
        finally:
            connection.close()


def verify(path: Path) -> Proof:
    """Prove the chain of a ledger's file from its first link, and name the first entry that is altered or missing."""
    with in_words(path):
        connection = connect(path, read_only=True)
        try:
            night = night_of_connection(connection, path)
            previous, last = genesis(night), 0
            for position, text, digest in _rows(connection, first=1):
                found = _fault(last + 1, position, text, digest, previous)
                if found is not None:
                    return Proof(night, last, previous, found)
                previous, last = digest, position
            return Proof(night, last, previous, None)
        finally:
            connection.close()


def night_of_connection(connection: apsw.Connection, path: Path) -> str:
    """The night in the first link of the chain; DeskError where that link itself is altered."""
    at, text, digest = next(_rows(connection, first=0), (None, "", ""))
    night = text[len(opening("")) - 1 : -1]
    if (at, text, digest) != (0, opening(night), genesis(night)):
        found = altered(0, "The ledger does not say which night it belongs to.")
        raise DeskError(f"{path} was altered: {found.message}", (found,))
    return night


def _rows(connection: apsw.Connection, *, first: int) -> Iterator[tuple[int, str, str]]:
    """(position, text, digest) from position `first`.

    Read as bytes: where somebody's hand or the disk left what is no longer UTF-8 the digest does not follow, and it is
    for that to be told.
    """
    for position, text, digest in connection.execute(
        "SELECT position, CAST(text AS BLOB), CAST(digest AS BLOB) FROM entry WHERE position >= ? ORDER BY position", (first,)
    ):
        yield position, (text or b"").decode(errors="replace"), (digest or b"").decode(errors="replace")


def _fault(expected: int, position: int, text: str, digest: str, previous: str) -> Problem | None:
    if position != expected:
        return altered(expected, f"Entry {expected} is missing: the next is {position}.")
    if digest != digest_of(previous, text):
        return altered(position, f"Entry {position} is not what was recorded: its digest does not follow.")
    try:
        read_entry(position, text)
    except Refused as refused:
        return altered(position, f"Entry {position} is not an entry: {refused.message}")
    return None


def _differs(position: int, file: str, line: int) -> Problem:
    return Problem(
        rule="book/differs",
        message=f"Entry {position} of the text is not entry {position} of the ledger.",
        mend="Import it into a new ledger, or record what differs as corrections.",
        file=file,
        line=line,
        subject=str(position),
    )
