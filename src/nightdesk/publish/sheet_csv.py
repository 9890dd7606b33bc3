"""A table of a sheet as a CSV file: raw values, so that whoever reads it can work on."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from nightdesk.night import Night
from nightdesk.publish.sheet import NAMED, Column, SheetTable, Value, printed

DECIMALS = 4


def sheet_csv(night: Night, table: SheetTable) -> str:
    """The table with a header of its keys. A thing with a name has two columns, its id and its name; a share is in per cent,
    a change of share in points, each to four decimals; what is not known is an empty cell."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([head for column in table.columns for head in _heads(column)])
    writer.writerows(
        [cell for pair in zip(table.columns, row, strict=True) for cell in _cells(night, *pair)] for row in table.rows
    )
    return text.getvalue()


def _heads(column: Column) -> Iterator[str]:
    yield column.key
    if column.kind in NAMED:
        yield f"{column.key}_name"


def _cells(night: Night, column: Column, value: Value) -> Iterator[object]:
    yield _raw(column, value)
    if column.kind in NAMED:
        yield printed(night, column, value)


def _raw(column: Column, value: Value) -> object:
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if column.kind in ("share", "points") and not isinstance(value, str):
        return f"{float(value) * 100:.{DECIMALS}f}"
    if isinstance(value, float | Fraction | Decimal):
        return f"{float(value):.{DECIMALS}f}".rstrip("0").rstrip(".")
    return value
