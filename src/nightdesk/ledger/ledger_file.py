"""Opening the ledger's file: what is a ledger and what is not, said in words a person at a desk can act on.

SQLite in write-ahead mode with `synchronous=FULL`: a commit that returned is on the disk. The file is marked as
Nightdesk's by its application id, and its form numbered by the migrations beside this module.
"""

from __future__ import annotations

import glob
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib.resources import files
from pathlib import Path

import apsw

from nightdesk.ledger.chain import genesis, opening
from nightdesk.problems import DeskError, NotFound

APPLICATION_ID = 0x4E44534B
"""`NDSK`: written into the file's header, where `file` and SQLite's own tools show it."""
BUSY_MILLISECONDS = 10_000
"""How long to wait for another process that is writing."""
_SQLITE_HEADER = b"SQLite format 3\x00"


def migrations() -> tuple[str, ...]:
    """The SQL that makes the form of the file, step by step; step n brings a file from form n - 1 to form n."""
    found = sorted((one.name, one.read_text("utf-8")) for one in (files(__package__) / "migrations").iterdir())
    return tuple(sql for name, sql in found if re.fullmatch(r"[0-9]{4}_[a-z_]+\.sql", name))


def create(path: Path, *, night: str) -> None:
    """Make an empty ledger for a night, whole or not at all. DeskError where there is anything at `path` already."""
    with in_words(path):
        if not path.parent.is_dir():
            raise NotFound(f"There is no folder {path.parent} to make a ledger in.")
        # Made beside its place and then put there, so that a process killed on the way leaves no half of a ledger.
        making = path.with_name(f"{path.name}.{os.getpid()}.making")
        try:
            making.unlink(missing_ok=True)
            _make(making, night)
            os.link(making, path)
        except (FileExistsError, FileNotFoundError):
            raise DeskError(f"{path} exists already: open it, or name another file.") from None
        finally:
            making.unlink(missing_ok=True)
        for left in path.parent.glob(f"{glob.escape(path.name)}.*.making*"):
            left.unlink(missing_ok=True)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def connect(path: Path, *, read_only: bool) -> apsw.Connection:
    """A connection to a ledger, its file found to be one, sound, and in this version's form."""
    with in_words(path):
        if path.is_dir():
            raise DeskError(f"{path} is a folder, not a ledger.")
        if not path.exists():
            raise NotFound(f"There is no ledger at {path}.")
        with path.open("rb") as file:
            header = file.read(len(_SQLITE_HEADER))
        if not header:
            raise DeskError(f"{path} is an empty file, not a ledger.")
        if header != _SQLITE_HEADER:
            raise DeskError(f"{path} is not a ledger, but some other kind of file.")
        flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE
        connection = apsw.Connection(str(path), flags=flags)
        try:
            _prepare(connection, path, read_only=read_only)
        except BaseException:
            connection.close()
            raise
        return connection


def write_ahead(connection: apsw.Connection) -> None:
    """Put the file in write-ahead mode: readers and the writer do not wait for each other."""
    connection.pragma("journal_mode", "wal")


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turns what SQLite and the disk say into a DeskError that names the file and what to do."""
    try:
        yield
    except (apsw.NotADBError, apsw.CorruptError, UnicodeDecodeError) as error:
        raise DeskError(f"{path} is damaged: {error}. Restore it from a copy, or from the book's text.") from error
    except apsw.BusyError as error:
        raise DeskError(f"{path} is being written by another process for too long. Try again.") from error
    except apsw.ReadOnlyError as error:
        raise DeskError(f"{path} cannot be written: the file or its folder is read only.") from error
    except apsw.FullError as error:
        raise DeskError(f"{path} was not written: the disk is full. Nothing of the last entry is in it.") from error
    except (apsw.Error, OSError) as error:
        raise DeskError(f"{path} cannot be used as a ledger: {error}.") from error


def _prepare(connection: apsw.Connection, path: Path, *, read_only: bool) -> None:
    connection.set_busy_timeout(BUSY_MILLISECONDS)
    connection.pragma("synchronous", "FULL")
    connection.pragma("cell_size_check", True)
    connection.pragma("trusted_schema", False)
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise DeskError(f"{path} is another program's database, not a ledger.")
    form, known = _pragma(connection, "user_version"), len(migrations())
    if form > known:
        raise DeskError(f"{path} was written by a newer Nightdesk (form {form}; this one knows {known}). Upgrade.")
    if not read_only:
        if connection.readonly("main"):
            raise DeskError(f"{path} cannot be written: the file or its folder is read only.")
        if form < known:
            connection.execute("BEGIN IMMEDIATE")
            with undone_on_failure(connection):
                _migrate(connection)
                connection.execute("COMMIT")
    elif form < known:
        raise DeskError(f"{path} was written by an older Nightdesk (form {form}). Open it once for writing.")
    sound = connection.execute("PRAGMA quick_check(1)").get
    if sound != "ok":
        raise DeskError(f"{path} is damaged: {sound}. Restore it from a copy, or from the book's text.")


@contextmanager
def undone_on_failure(connection: apsw.Connection) -> Iterator[None]:
    """Rolls the transaction back where what is inside fails, and lets the failure through."""
    try:
        yield
    except BaseException:
        if connection.in_transaction:
            with suppress(apsw.Error):
                connection.execute("ROLLBACK")
        raise


def _make(path: Path, night: str) -> None:
    connection = apsw.Connection(str(path))
    try:
        connection.pragma("application_id", APPLICATION_ID)
        connection.pragma("synchronous", "FULL")
        write_ahead(connection)
        connection.execute("BEGIN IMMEDIATE")
        _migrate(connection)
        connection.execute("INSERT INTO entry (position, text, digest) VALUES (0, ?, ?)", (opening(night), genesis(night)))
        connection.execute("COMMIT")
    finally:
        connection.close()


def _migrate(connection: apsw.Connection) -> None:
    """Bring the file to this version's form, inside the transaction that is open."""
    steps = migrations()
    for number in range(_pragma(connection, "user_version"), len(steps)):
        connection.execute(steps[number])
        connection.execute(f"PRAGMA user_version = {number + 1}")


def _pragma(connection: apsw.Connection, name: str) -> int:
    return int(connection.pragma(name))
