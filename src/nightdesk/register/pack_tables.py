"""All tables of a night pack in memory, and reading and writing them as a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nightdesk.problems import Problem, Refused
from nightdesk.register import pack_rows as rows
from nightdesk.register.pack_night import FILE as NIGHT_FILE
from nightdesk.register.pack_night import NightFacts, parse_night, read_night, write_night
from nightdesk.register.tables import Table, not_as_given, read_table, stray_tables, table_texts

BOOK_FILE = "book.txt"
"""The declarations in order. Written and read by the ledger, never here."""


@dataclass(frozen=True, slots=True)
class PackTables:
    """What a pack holds, row by row. Row *i* of a table stands on line *i* + 2 of its file."""

    night: NightFacts
    parties: tuple[rows.PartyRow, ...] = ()
    councils: tuple[rows.CouncilRow, ...] = ()
    ballots: tuple[rows.BallotRow, ...] = ()
    candidacies: tuple[rows.CandidacyRow, ...] = ()
    holders: tuple[rows.HolderRow, ...] = ()
    corrections: tuple[rows.CorrectionRow, ...] = ()
    compositions: tuple[rows.CompositionRow, ...] = ()
    last_fought: tuple[rows.LastFoughtRow, ...] = ()
    last_fought_candidacies: tuple[rows.PastCandidacyRow, ...] = ()
    notional: tuple[rows.NotionalRow, ...] = ()
    conflicts: tuple[rows.ConflictRow, ...] = ()
    times: tuple[rows.TimeRow, ...] = ()
    leaders: tuple[rows.LeaderRow, ...] = ()


TABLES: dict[str, Table[Any]] = {
    "parties": rows.PARTIES,
    "councils": rows.COUNCILS,
    "ballots": rows.BALLOTS,
    "candidacies": rows.CANDIDACIES,
    "holders": rows.HOLDERS,
    "corrections": rows.CORRECTIONS,
    "compositions": rows.COMPOSITIONS,
    "last_fought": rows.LAST_FOUGHT,
    "last_fought_candidacies": rows.PAST_CANDIDACIES,
    "notional": rows.NOTIONAL,
    "conflicts": rows.CONFLICTS,
    "times": rows.TIMES,
    "leaders": rows.LEADERS,
}
"""Field of PackTables → the table of its file, in the order of docs/reference/night-pack.md."""


def read_tables(folder: Path) -> tuple[PackTables | None, tuple[Problem, ...]]:
    """Every table of the pack in `folder`, or None with every fault found in any of them."""
    if not folder.is_dir():
        return None, (
            Problem(
                rule="pack/no-folder",
                message="There is no such folder.",
                mend="Name the folder of a night pack.",
                file=str(folder),
            ),
        )
    facts, faults = read_night(folder)
    problems = [*faults, *stray_tables(folder, (table.file for table in TABLES.values()))]
    read: dict[str, tuple[Any, ...]] = {}
    for field, table in TABLES.items():
        read[field], found = read_table(folder, table)
        problems += found
    if facts is None or any(problem.gravity == "error" for problem in problems):
        return None, tuple(problems)
    return PackTables(night=facts, **read), tuple(problems)


def write_pack(folder: Path, tables: PackTables) -> None:
    """Write `night.toml` and every table to `folder`, making it where it is not there; other files are left alone.

    Nothing is written unless all of it reads back as given: Refused with the Problems otherwise.
    """
    texts, problems = pack_texts(tables)
    if problems:
        raise Refused("The pack was not written: some of its cells could not be read back.", problems)
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode("utf-8"))


def pack_texts(tables: PackTables) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The text of each file by name, and a Problem for whatever would not read back as it was given."""
    texts = {NIGHT_FILE: write_night(tables.night)}
    facts, faults = parse_night(texts[NIGHT_FILE].encode("utf-8"))
    problems = list(faults)
    if facts is not None and facts != tables.night:
        problems.append(not_as_given(NIGHT_FILE))
    made, found = table_texts((table, getattr(tables, field)) for field, table in TABLES.items())
    texts |= made
    problems += found
    return texts, tuple(problems)
