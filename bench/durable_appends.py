"""Durable appends to the ledger, against raw SQLite inserts of the same bytes: one transaction each, the same settings.

The ledger proves that the entry follows the last one, by its text and its digest, and looks whether another process wrote;
the peer only inserts, in the quickest way there is: one statement that is its own transaction. Both wait for the disk.
Admission, which looks at what the entry says and not at how it is kept, is measured in a third ledger and told apart. All take
turns in small blocks, for a disk is quick and slow by the second, and the medians are compared.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial
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
    times: dict[str, list[float]] = {"raw": [], "admitted": [], "admitting": []}
    known = register()
    with (
        TemporaryDirectory(dir=_a_real_disk()) as folder,
        Ledger.create(Path(folder) / "admitted", register=known) as copy,
        Ledger.create(Path(folder) / "admitting", register=known) as ledger,
    ):
        raw = _raw(Path(folder) / "raw")
        for block in range(BLOCKS):
            places = range(block * BLOCK, (block + 1) * BLOCK)
            admitted = [recorded()[place] for place in places]
            turns: list[tuple[str, Callable[[], None]]] = [
                ("raw", partial(_insert, raw, [_row(one) for one in admitted])),
                ("admitted", partial(_take_over, copy, admitted)),
                ("admitting", partial(_append, ledger, [entries()[place] for place in places])),
            ]
            first = block % len(turns)
            for name, turn in turns[first:] + turns[:first]:
                times[name].append(seconds(turn))
        raw.close()
    inserted, kept, admitting = (median(some) for some in times.values())
    return [
        Figure("durable appends over raw SQLite inserts of the same bytes", inserted / kept, "ratio", ">= 0.7"),
        Figure("the same with admission", inserted / admitting, "ratio", ""),
        Figure("one durable append", kept / BLOCK * 1e6, "µs", ""),
        Figure("one durable append with admission", admitting / BLOCK * 1e6, "µs", ""),
        Figure("one raw SQLite insert of the same bytes", inserted / BLOCK * 1e6, "µs", ""),
    ]


def _row(one: Recorded) -> tuple[int, str, str]:
    return one.position, write_entry(one.position, one.entry), one.digest


def _take_over(ledger: Ledger, some: Sequence[Recorded]) -> None:
    for one in some:
        ledger.append_recorded(one)


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
