"""Reading and writing one table of a night pack, strictly.

A table is a named file with a fixed header and a reader for each column. Every fault becomes a Problem with file, line,
column and mend; no fault stops the reading of the rest. One line of the file is one row: a cell never runs over a line,
so that a row can be named by its line and two packs compared line by line.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any, Generic, TypeVar

from nightdesk.problems import Problem

Cell = Callable[[str], Any]
"""Turns the text of a cell into its value, or raises Unreadable."""
Row = TypeVar("Row", bound=tuple[Any, ...])

LONGEST_FILE = 64_000_000
"""Bytes. The night of 2018 is some 4 MB; a file larger than this is not a table of a night."""
LONGEST_CELL = 4_000
"""Characters. Longer than any reason or note anyone will read; in practice a quote that was never closed."""

_CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff]")
_QUOTED_ROW = re.compile(r'(?:"(?:[^"]|"")*"|[^",]*)(?:,(?:"(?:[^"]|"")*"|[^",]*))*')


class Unreadable(ValueError):
    """A cell that does not hold what its column holds: what is wrong, and how to mend it."""

    def __init__(self, message: str, mend: str) -> None:
        super().__init__(message)
        self.message = message
        self.mend = mend


@dataclass(frozen=True)
class Table(Generic[Row]):
    """What one file of the pack holds: the kind of its rows and a reader for each column, in order."""

    file: str
    row: Callable[..., Row]
    """A NamedTuple with a field for each column, in the same order."""
    cells: Mapping[str, Cell]

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The header, in order."""
        return tuple(self.cells)


def read_table(folder: Path, table: Table[Row]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows of a table, and every fault found in it. Row *i* stands on line *i* + 2 where there is no fault."""
    path = folder / table.file
    try:
        if not path.is_file():  # a pipe would never end
            raise FileNotFoundError
        if path.stat().st_size > LONGEST_FILE:
            return (), (
                _whole(table, "pack/too-large", "The file is too large to be a table.", "Check that it is the right file."),
            )
        data = path.read_bytes()
    except OSError:
        return (), (
            _whole(
                table,
                "pack/missing-file",
                "The file is missing or cannot be read.",
                f"Add it; where nothing is known it is the header alone: {','.join(table.columns)}",
            ),
        )
    return parse_table(data, table)


def parse_table(data: bytes, table: Table[Row]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    """The rows in the bytes of a file, and every fault found in them."""
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        return (), (_whole(table, "pack/encoding", "The file is not UTF-8.", "Save it again as UTF-8.", line=line),)
    if text.startswith("\ufeff"):
        return (), (
            _whole(
                table,
                "pack/byte-order-mark",
                "The file begins with a byte order mark.",
                "Save it as UTF-8 without the mark.",
                line=1,
            ),
        )
    if "\r" in text:
        line = text.count("\n", 0, text.index("\r")) + 1
        return (), (
            _whole(table, "pack/line-ends", "The line ends are not plain newlines.", "Save it with \\n line ends.", line=line),
        )
    lines = text.split("\n")
    header = ",".join(table.columns)
    if lines[0] != header:
        return (), (_wrong_header(table, lines[0]),)
    if lines[-1]:
        return (), (
            _whole(
                table,
                "pack/cut-short",
                "The last line has no line end, so the file may have been cut short.",
                "Check the last line and end it with a newline.",
                line=len(lines),
            ),
        )
    return _rows(lines[1:-1], table)


def write_rows(table: Table[Row], rows: Iterable[Row]) -> str:
    """The text of a file holding `rows`: the one canonical form, so that the same rows are always the same bytes."""
    lines = [",".join(table.columns)]
    lines += [",".join([_written(value) for value in row]) for row in rows]
    return "\n".join(lines) + "\n"


def table_texts(tables: Iterable[tuple[Table[Any], Sequence[Any]]]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """The text of each table's file by name, and a Problem for whatever would not read back as it was given."""
    texts: dict[str, str] = {}
    problems: list[Problem] = []
    for table, given in tables:
        texts[table.file] = write_rows(table, given)
        read, found = parse_table(texts[table.file].encode("utf-8", "surrogatepass"), table)
        problems += found
        if not found and read != tuple(given):
            problems.append(not_as_given(table.file))
    return texts, tuple(problems)


def not_as_given(file: str) -> Problem:
    """A file whose text does not read back as what was to be written."""
    message = "The file does not read back as it was given."
    return Problem(
        rule="pack/round-trip", message=message, mend="Give each cell the type of its column, None for not known.", file=file
    )


def stray_tables(folder: Path, known: Iterable[str]) -> list[Problem]:
    """A table that no reader will ever open is most likely one whose name is misspelt."""
    names = set(known)
    return [
        Problem(
            rule="pack/stray-file",
            message="The pack has no table of this name, so nothing reads it.",
            mend="Mend its name or take it out.",
            file=path.name,
            gravity="warning",
        )
        for path in sorted(folder.glob("*.csv"))
        if path.name not in names
    ]


def _written(value: object) -> str:
    """A value as its cell: empty for None, yes or no, digits, or text with quotes only where it must have them."""
    if value is None:
        return ""
    if value is True:
        return "yes"
    if value is False:
        return "no"
    text = str(value)
    if "," in text or '"' in text:
        return '"' + text.replace('"', '""') + '"'
    return text


def _rows(lines: list[str], table: Table[Row]) -> tuple[tuple[Row, ...], tuple[Problem, ...]]:
    rows: list[Row] = []
    problems: list[Problem] = []
    readers = tuple(table.cells.values())
    width, make = len(readers), table.row
    for number, line in enumerate(lines, start=2):
        fault = _fault_of_line(line)
        cells = None if fault else _split(line)
        if cells is None:
            rule, message, mend = fault or (
                "pack/stray-quote",
                "A quote mark stands where none may.",
                "Put the whole cell in quotes and double each quote mark inside it.",
            )
            problems.append(_whole(table, rule, message, mend, line=number))
        elif len(cells) != width:
            message = f"The row has {len(cells)} cells where the header has {width}."
            mend = "Give each column a cell; put a cell that holds a comma in quotes."
            problems.append(_whole(table, "pack/row-width", message, mend, line=number))
        else:
            try:
                rows.append(make(*[read(cell) for read, cell in zip(readers, cells, strict=True)]))
            except Unreadable:
                problems += _faults_of_cells(table, number, cells)
    return tuple(rows), tuple(problems)


def _split(line: str) -> list[str] | None:
    """The cells of a line, or None where its quotes do not pair."""
    if '"' not in line:
        return line.split(",")
    if _QUOTED_ROW.fullmatch(line) is None:
        return None
    return next(csv.reader((line,)))


def _fault_of_line(line: str) -> tuple[str, str, str] | None:
    """(rule, message, mend) where the line cannot be a row at all."""
    if not line:
        return "pack/empty-line", "The line is empty.", "Take it out."
    if len(line) > LONGEST_CELL and any(len(cell) > LONGEST_CELL for cell in (_split(line) or [line])):
        return "pack/long-cell", f"A cell is longer than {LONGEST_CELL} characters.", "Shorten it."
    if not line.isprintable() and _CONTROL.search(line):
        return "pack/control-character", "The line holds a control character.", "Take it out; a cell is one line of plain text."
    return None


def _faults_of_cells(table: Table[Row], number: int, cells: list[str]) -> list[Problem]:
    problems = []
    for (column, read), cell in zip(table.cells.items(), cells, strict=True):
        try:
            read(cell)
        except Unreadable as fault:
            problems.append(
                Problem(rule="pack/cell", message=fault.message, mend=fault.mend, file=table.file, line=number, column=column)
            )
    return problems


def _wrong_header(table: Table[Row], found: str) -> Problem:
    got = found.split(",")
    missing = [column for column in table.columns if column not in got]
    extra = [column[:40] for column in got if column not in table.columns]
    said = ["The header is not the one this table has"]
    if missing:
        said.append("missing: " + ", ".join(missing))
    if extra:
        said.append("not known: " + ", ".join(repr(one) for one in extra[:8]))
    if not missing and not extra:
        said.append("the columns are in another order or stand twice")
    mend = f"Make the first line exactly: {','.join(table.columns)}"
    return _whole(table, "pack/header", "; ".join(said) + ".", mend, line=1)


def _whole(table: Table[Row], rule: str, message: str, mend: str, *, line: int | None = None) -> Problem:
    return Problem(rule=rule, message=message, mend=mend, file=table.file, line=line)
