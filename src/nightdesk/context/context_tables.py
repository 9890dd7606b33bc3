"""All tables of a night's context in memory, and reading and writing them as a folder beside the night pack's own files."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from nightdesk.context import context_columns as columns
from nightdesk.context import context_rows as rows
from nightdesk.problems import Problem, Refused
from nightdesk.register.tables import Table, read_table, stray_tables, table_texts

CONTEXT_FOLDER = "context"
"""Within the folder of a night pack. A pack without it is a night of which nothing is known beyond its register."""


@dataclass(frozen=True, slots=True)
class ContextTables:
    """What the folder holds, row by row. Row *i* of a table stands on line *i* + 2 of its file."""

    sources: tuple[rows.SourceRow, ...] = ()
    areas: tuple[rows.AreaRow, ...] = ()
    council_areas: tuple[rows.CouncilAreaRow, ...] = ()
    constituencies: tuple[rows.ConstituencyRow, ...] = ()
    parliamentary_candidates: tuple[rows.ParliamentaryCandidateRow, ...] = ()
    ward_places: tuple[rows.WardPlaceRow, ...] = ()
    constituency_wards: tuple[rows.ConstituencyWardsRow, ...] = ()
    history: tuple[rows.HistoryRow, ...] = ()
    quotes: tuple[rows.QuoteRow, ...] = ()
    expectations: tuple[rows.ExpectationRow, ...] = ()
    national_shares: tuple[rows.NationalShareRow, ...] = ()
    between: tuple[rows.BetweenRow, ...] = ()
    members_listed: tuple[rows.MembersListedRow, ...] = ()
    lists_differ: tuple[rows.ListsDifferRow, ...] = ()
    area_parts: tuple[rows.AreaPartRow, ...] = ()
    earlier_contests: tuple[rows.EarlierContestRow, ...] = ()
    statements: tuple[rows.StatementRow, ...] = ()


CONTEXT_TABLES: dict[str, Table[Any]] = {
    "sources": columns.SOURCES,
    "areas": columns.AREAS,
    "council_areas": columns.COUNCIL_AREAS,
    "constituencies": columns.CONSTITUENCIES,
    "parliamentary_candidates": columns.PARLIAMENTARY_CANDIDATES,
    "ward_places": columns.WARD_PLACES,
    "constituency_wards": columns.CONSTITUENCY_WARDS,
    "history": columns.HISTORY,
    "quotes": columns.QUOTES,
    "expectations": columns.EXPECTATIONS,
    "national_shares": columns.NATIONAL_SHARES,
    "between": columns.BETWEEN,
    "members_listed": columns.MEMBERS_LISTED,
    "lists_differ": columns.LISTS_DIFFER,
    "area_parts": columns.AREA_PARTS,
    "earlier_contests": columns.EARLIER_CONTESTS,
    "statements": columns.STATEMENTS,
}
"""Field of ContextTables → the table of its file, in the order of docs/reference/context.md."""


def read_context_tables(pack: Path) -> tuple[ContextTables, tuple[Problem, ...]]:
    """Every table of the context of the pack in `pack`, and every fault found in any of them.

    A pack without the folder has an empty context, and a folder without one of the files an empty table: a fact that is not
    at hand is no fault.
    """
    folder = pack / CONTEXT_FOLDER
    if not folder.is_dir():
        return ContextTables(), ()
    strays = stray_tables(folder, (table.file for table in CONTEXT_TABLES.values()))
    problems = [replace(one, file=f"{CONTEXT_FOLDER}/{one.file}") for one in strays]
    read: dict[str, tuple[Any, ...]] = {}
    for field, table in CONTEXT_TABLES.items():
        if (folder / table.file).exists():
            read[field], found = read_table(folder, table)
            problems += [replace(one, file=f"{CONTEXT_FOLDER}/{one.file}") for one in found]
    return ContextTables(**read), tuple(problems)


def write_context(pack: Path, tables: ContextTables) -> None:
    """Write the context of a pack, leaving out tables without a row. Refused, and nothing written, where one would not read
    back as given."""
    held = [(table, getattr(tables, field)) for field, table in CONTEXT_TABLES.items() if getattr(tables, field)]
    texts, problems = table_texts(held)
    if problems:
        raise Refused("The context was not written: some of its cells could not be read back.", problems)
    folder = pack / CONTEXT_FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    for table in CONTEXT_TABLES.values():
        if table.file in texts:
            (folder / table.file).write_bytes(texts[table.file].encode("utf-8"))
        else:
            (folder / table.file).unlink(missing_ok=True)


if {field.name for field in fields(ContextTables)} != set(CONTEXT_TABLES):
    raise TypeError("Every table of the context has its file.")
