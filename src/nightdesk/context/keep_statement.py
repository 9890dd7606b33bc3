"""Enters one statement into the context of a night pack, where the context then holds, and keeps those entered."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from nightdesk.context.context_checks import context_problems
from nightdesk.context.context_columns import SOURCES, STATEMENTS
from nightdesk.context.context_rows import SourceRow, StatementRow
from nightdesk.context.context_tables import CONTEXT_FOLDER, ContextTables, read_context_tables
from nightdesk.problems import Problem, Refused
from nightdesk.register.roll import Register, Source
from nightdesk.register.tables import table_texts


def keep_statement(pack: Path, row: StatementRow, register: Register, source: Source) -> int:
    """How many statements the pack holds with it. Refused, and nothing written, where a cell or a name of it does not hold.

    `source` has a row of its own from then on, where it had none. A row is appended as it stands: of two who enter at the same
    moment, neither loses what the other wrote.
    """
    tables, problems = read_context_tables(pack)
    problems += context_problems(tables, register)
    if _errors(problems):
        raise Refused(f"The context of {pack} has faults already; nothing was entered.", _errors(problems))
    more = _with(tables, row, source)
    texts, faults = table_texts([(SOURCES, more.sources), (STATEMENTS, more.statements)])
    faults += context_problems(more, register)
    if _errors(faults):
        raise Refused("The statement was not entered.", _errors(faults))
    folder = pack / CONTEXT_FOLDER
    folder.mkdir(exist_ok=True)
    if len(more.sources) > len(tables.sources):  # first: a source that nothing names yet does no harm
        _append(folder / SOURCES.file, texts[SOURCES.file])
    _append(folder / STATEMENTS.file, texts[STATEMENTS.file])
    return len(more.statements)


def statements_kept(imported: ContextTables, before: ContextTables) -> ContextTables:
    """A context made anew, with the statements that the desk had entered into the one it takes the place of."""
    there = {(one.who, one.words) for one in imported.statements}
    entered = tuple(one for one in before.statements if (one.who, one.words) not in there)
    known, named = {one.id for one in imported.sources}, {one.source for one in entered}
    sources = tuple(one for one in before.sources if one.id in named and one.id not in known)
    return replace(imported, statements=imported.statements + entered, sources=imported.sources + sources)


def _append(file: Path, text: str) -> None:
    """The last row of a table, after those of its file, or with its header where there is no file yet."""
    header, *_, row = text.splitlines(keepends=True)
    try:
        with file.open("xb") as new:
            new.write((header + row).encode("utf-8"))
    except FileExistsError:
        with file.open("ab") as more:
            more.write(row.encode("utf-8"))


def _with(tables: ContextTables, row: StatementRow, source: Source) -> ContextTables:
    known = any(one.id == source.id for one in tables.sources)
    terms = SourceRow(source.id, source.title, source.publisher, source.url, source.licence, source.credit)
    return replace(tables, statements=(*tables.statements, row), sources=tables.sources if known else (*tables.sources, terms))


def _errors(problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    return tuple(one for one in problems if one.gravity == "error")
