"""Durable appends to the ledger, against raw SQLite inserts of the same bytes: one transaction each, the same settings.

The ledger admits, chains and looks whether another process wrote; the peer only inserts, in the quickest way there is: one
statement that is its own transaction. Both wait for the disk. They take
turns in small blocks within one pair of files, for a disk is quick and slow by the second, and the medians are compared.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import apsw

from bench.figure import Figure, seconds
from bench.the_night import entries, recorded, register
from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import write_entry

BLOCK = 25
BLOCKS = 40
REASON = "As printed by the source."


def measure() -> list[Figure]:
    """The peer's median block over ours: 1 would be as fast as the disk allows."""
    ours, theirs = [], []
    with TemporaryDirectory(dir=_a_real_disk()) as folder, Ledger.create(Path(folder) / "ours", register=register()) as ledger:
        raw = _raw(Path(folder) / "raw")
        for block in range(BLOCKS):
            places = range(block * BLOCK, (block + 1) * BLOCK)
            some = [entries()[place] for place in places]
            rows = [_row(recorded()[place]) for place in places]
            turns = [(ours, lambda: _append(ledger, some)), (theirs, lambda: _insert(raw, rows))]  # noqa: B023
            for times, turn in turns if block % 2 else reversed(turns):
                times.append(seconds(turn))
        raw.close()
    return [
        Figure("durable appends over raw SQLite inserts of the same bytes", median(theirs) / median(ours), "ratio", ">= 0.7"),
        Figure("one durable append, admitted and chained", median(ours) / BLOCK * 1e6, "µs", ""),
        Figure("one raw SQLite insert of the same bytes", median(theirs) / BLOCK * 1e6, "µs", ""),
    ]


def _row(one: Recorded) -> tuple[int, str, str]:
    return one.position, write_entry(one.position, one.entry), one.digest


def _append(ledger: Ledger, some: Sequence[Entry]) -> None:
    for entry in some:
        ledger.append(entry, reason=REASON)


def _raw(path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(path))
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.execute("CREATE TABLE entry (position INTEGER PRIMARY KEY, text TEXT NOT NULL, digest TEXT NOT NULL)")
    return connection


def _insert(connection: apsw.Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    for row in rows:
        connection.execute("INSERT INTO entry (position, text, digest) VALUES (?, ?, ?)", row)


def _a_real_disk() -> str:
    """The folder of the build, for a temporary folder may be in memory, where nothing waits for a disk."""
    build = Path("build")
    build.mkdir(exist_ok=True)
    return os.fspath(build)
