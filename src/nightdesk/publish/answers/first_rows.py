"""The sheet as a page shows it: long tables as far as their first rows, and where the rest is. Laying out a row costs more than
knowing it, and nobody reads four hundred of them on a telephone; the CSV of each table has them all."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.publish.figures import count
from nightdesk.publish.sheet import Sheet, SheetTable

ON_A_PAGE = 40
"""Rows of one table on a page, at most."""


def first_rows(sheet: Sheet) -> Sheet:
    """The sheet with every table cut to `ON_A_PAGE` rows, and told to be where it is."""
    return replace(sheet, laid_out=lambda: tuple(_cut(table) for table in sheet.tables))


def _cut(table: SheetTable) -> SheetTable:
    if len(table.rows) <= ON_A_PAGE:
        return table
    told = f"The first {ON_A_PAGE} of {count(len(table.rows))}; the CSV has all."
    return replace(table, rows=table.rows[:ON_A_PAGE], note=f"{table.note} {told}".strip())
