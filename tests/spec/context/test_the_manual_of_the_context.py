"""The manual of the context tells every file, every column and every word a cell may hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.context.context_checks import NO_PARTY
from nightdesk.context.context_tables import CONTEXT_FOLDER, CONTEXT_TABLES
from nightdesk.register.tables import Unreadable

MANUAL = (Path(__file__).parents[3] / "docs" / "reference" / "context.md").read_text(encoding="utf-8")
ROWS = {
    cells[0].strip("`"): cells[2].strip("`")
    for cells in (
        [cell.strip() for cell in line.strip("|").split("|")] for line in MANUAL.splitlines() if line.startswith("| `")
    )
}


def test_it_has_the_files_of_the_context_in_their_order() -> None:
    assert list(ROWS) == [table.file for table in CONTEXT_TABLES.values()]


@pytest.mark.parametrize("table", CONTEXT_TABLES.values(), ids=lambda table: table.file)
def test_it_gives_the_columns_of_a_file_in_their_order(table: object) -> None:
    assert ROWS[table.file].split(", ") == list(table.columns)  # type: ignore[attr-defined]


@pytest.mark.parametrize("table", CONTEXT_TABLES.values(), ids=lambda table: table.file)
def test_the_columns_of_a_table_are_the_fields_of_its_rows(table: object) -> None:
    assert tuple(name.rstrip("_") for name in table.row._fields) == table.columns  # type: ignore[attr-defined]


def test_it_tells_every_word_a_cell_may_hold() -> None:
    untold = []
    for table in CONTEXT_TABLES.values():
        for column, read in table.cells.items():
            try:
                read("no such word at all")
            except Unreadable as fault:
                words = fault.mend.removeprefix("Write one of: ").removesuffix(".").split(", ")
                if fault.mend.startswith("Write one of: "):
                    untold += [(table.file, column, word) for word in words if word != "nothing" and f"`{word}`" not in MANUAL]
    assert untold == []


def test_it_tells_the_words_that_stand_in_place_of_a_party_and_the_folder() -> None:
    assert [word for word in NO_PARTY if word and f"`{word}`" not in MANUAL] == []
    assert f"`{CONTEXT_FOLDER}`" in MANUAL
