"""Durable appends to the ledger, against raw SQLite inserts of the same bytes: one transaction each, the same settings.

The ledger admits, chains and checks what other processes did; the peer only inserts. Both wait for the disk, in turn.
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
from nightdesk.ledger.entry import Entry
from nightdesk.ledger.store import Ledger
from nightdesk.ledger.text import write_entry

APPENDS = 300
REPEATS = 9
REASON = "As printed by the source."


def measure() -> list[Figure]:
    """Median over repeats of the peer's time over ours: 1 would be as fast as the disk allows."""
    some = entries()[:APPENDS]
    ratios, ours, theirs = [], [], []
    with TemporaryDirectory(dir=_a_real_disk()) as folder:
        for repeat in range(REPEATS):
            sides = [lambda: _append(Path(folder) / f"ours-{repeat}", some), lambda: _insert(Path(folder) / f"raw-{repeat}")]  # noqa: B023
            if repeat % 2:
                their, our = sides[1](), sides[0]()
            else:
                our, their = sides[0](), sides[1]()
            ours.append(our)
            theirs.append(their)
            ratios.append(their / our)
    return [
        Figure("durable appends a second, over raw SQLite inserts of the same bytes", median(ratios), "ratio", ">= 0.7"),
        Figure("one durable append, admitted and chained", median(ours) / APPENDS * 1e6, "µs", ""),
        Figure("one raw SQLite insert of the same bytes", median(theirs) / APPENDS * 1e6, "µs", ""),
    ]


def _append(path: Path, some: Sequence[Entry]) -> float:
    with Ledger.create(path, register=register()) as ledger:

        def run() -> None:
            for entry in some:
                ledger.append(entry, reason=REASON)

        return seconds(run)


def _insert(path: Path) -> float:
    rows = [(one.position, write_entry(one.position, one.entry), one.digest) for one in recorded()[:APPENDS]]
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
    connection.execute("CREATE TABLE entry (position INTEGER PRIMARY KEY, text TEXT NOT NULL, digest TEXT NOT NULL)")

    def run() -> None:
        for row in rows:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO entry (position, text, digest) VALUES (?, ?, ?)", row)
            connection.execute("COMMIT")

    taken = seconds(run)
    connection.close()
    return taken


def _a_real_disk() -> str:
    """The folder of the build, for a temporary folder may be in memory, where nothing waits for a disk."""
    build = Path("build")
    build.mkdir(exist_ok=True)
    return os.fspath(build)
