"""Reads what is kept by hand beside this file: forecasts, polls and targets published before a night,
prices besides, and what people said of it.

No file of the source data holds them. Each row was read in the source it names; a figure that no source gives is not there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from nightdesk.context.context_checks import ENGLAND, LONDON, NO_PARTY
from nightdesk.context.context_columns import EXPECTATIONS, QUOTES, STATEMENTS
from nightdesk.context.context_rows import ExpectationRow, QuoteRow, StatementRow
from nightdesk.problems import Refused
from nightdesk.register.roll import Register
from nightdesk.register.tables import Table, read_table

FOLDER = Path(__file__).parent
EXPECTED: Mapping[str, str] = {"2018-05-03": "expectations_2018.csv"}
"""Night → the file of what was expected of it."""
PRICED: Mapping[str, str] = {"2018-05-03": "prices_2018.csv"}
"""Night → the file of prices beyond those of the source data."""
SAID: Mapping[str, str] = {"2018-05-03": "statements_2018.csv"}
"""Night → the file of what people said of it."""

Row = TypeVar("Row", bound=tuple[object, ...])


def expectations_of(register: Register) -> tuple[ExpectationRow, ...]:
    """What was expected of a night, in the order of its file, as far as its register has the council and the party."""
    rows = _kept(EXPECTED, EXPECTATIONS, register.night)
    return tuple(row for row in rows if _known(register, row.area, row.party, (ENGLAND, LONDON)))


def prices_of(register: Register) -> tuple[QuoteRow, ...]:
    """Prices on a night, in the order of their file, as far as its register has the council and the party."""
    rows = _kept(PRICED, QUOTES, register.night)
    return tuple(row for row in rows if _known(register, row.council, row.party, ("",)))


def statements_of(register: Register) -> tuple[StatementRow, ...]:
    """What people said of a night, in the order of its file, as far as its register has the council and the parties."""
    rows = _kept(SAID, STATEMENTS, register.night)
    return tuple(
        row for row in rows if all(_known(register, row.area, one, (ENGLAND, LONDON)) for one in (row.party, row.about))
    )


def _known(register: Register, council: str, party: str, no_council: tuple[str, ...]) -> bool:
    return (council in register.councils or council in no_council) and (party in register.parties or party in NO_PARTY)


def _kept(files: Mapping[str, str], table: Table[Row], night: str) -> tuple[Row, ...]:
    if night not in files:
        return ()
    rows, problems = read_table(FOLDER, replace(table, file=files[night]))
    if problems:
        raise Refused(f"{files[night]} cannot be read.", problems)
    return rows
