"""How many wards a constituency has: a table of the context, dated and sourced, that must fit the others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from little_night import little_register
from nightdesk.context.constituencies import ConstituencyWards
from nightdesk.context.context_checks import context_problems
from nightdesk.context.context_pack import build_context
from nightdesk.context.context_rows import ConstituencyRow, ConstituencyWardsRow, SourceRow
from nightdesk.context.context_tables import ContextTables, read_context_tables, write_context

SEAT = ConstituencyRow("E14000001", "Eastford", "England", "Nowhere", "2017-06-08", 1000, 600, "made-up")
WARDS = ConstituencyWardsRow("E14000001", 12, 3, "2018-12-31", "made-up")
TABLES = ContextTables(
    sources=(SourceRow("made-up", "A look-up", "Somebody", "https://example.org/", "CC0-1.0", "Made up."),),
    constituencies=(SEAT,),
    constituency_wards=(WARDS,),
)


def faults(tables: ContextTables) -> list[tuple[str, str]]:
    return [(one.rule, one.column) for one in context_problems(tables, little_register())]


def test_wards_are_known_by_the_code_of_the_constituency() -> None:
    assert faults(TABLES) == []
    assert build_context(TABLES).wards_of == {"E14000001": ConstituencyWards("E14000001", 12, 3, "2018-12-31", "made-up")}


def test_the_table_reads_back_as_it_was_written(tmp_path: Path) -> None:
    write_context(tmp_path, TABLES)
    assert read_context_tables(tmp_path) == (TABLES, ())


def test_no_more_wards_are_split_than_there_are() -> None:
    assert faults(replace(TABLES, constituency_wards=(WARDS._replace(split=13),))) == [("context/figures", "split")]


def test_a_constituency_stands_once_and_is_known() -> None:
    assert faults(replace(TABLES, constituency_wards=(WARDS, WARDS))) == [("context/duplicate", "constituency")]
    unknown = replace(TABLES, constituency_wards=(WARDS._replace(constituency="E14000002"),))
    assert faults(unknown) == [("context/unknown-constituency", "constituency")]
