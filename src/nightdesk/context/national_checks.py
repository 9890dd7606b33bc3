"""Do the tables of the national measure name only what the night and the context hold, and each thing once?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from nightdesk.context import national_rows as rows
from nightdesk.context.context_tables import CONTEXT_FOLDER, ContextTables
from nightdesk.problems import Problem
from nightdesk.register.roll import Register
from nightdesk.register.tables import Table


def parts_of_areas_are_known(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Each part joins an area and a constituency that have their rows, once, by one ward at least."""
    areas, seats = {row.area for row in tables.areas}, {row.constituency for row in tables.constituencies}
    seen: dict[tuple[str, str], int] = {}
    for index, row in enumerate(tables.area_parts):
        if row.area not in areas:
            message = f"No counting area “{row.area}” in the context."
            yield _at(rows.AREA_PARTS, index, "area", "unknown-area", message, "Add the area, or mend the code.")
        if row.constituency not in seats:
            message = f"No constituency “{row.constituency}” in the context."
            yield _at(rows.AREA_PARTS, index, "constituency", "unknown-constituency", message, "Add it, or mend the code.")
        if not row.wards + row.split:
            message = f"No ward of {row.area} lies in {row.constituency}."
            yield _at(rows.AREA_PARTS, index, "wards", "figures", message, "Take the row out, or count its wards.")
        if (row.area, row.constituency) in seen:
            message = f"The same stands on line {seen[row.area, row.constituency] + 2} already."
            yield _at(rows.AREA_PARTS, index, "constituency", "duplicate", message, "Take one of the two out.")
        seen.setdefault((row.area, row.constituency), index)


def earlier_contests_lie_in_between(tables: ContextTables, register: Register) -> Iterator[Problem]:
    """Each is of a ballot of the night that compares, once a day, later than the contest compared with and before the night."""
    seen: dict[tuple[str, str], int] = {}
    for index, row in enumerate(tables.earlier_contests):
        compared = register.last_fought.get(row.ballot)
        if row.ballot not in register.ballots:
            message = f"No ballot “{row.ballot}” on the night."
            yield _at(rows.EARLIER_CONTESTS, index, "ballot", "unknown-ballot", message, "Take the row out, or mend the id.")
        elif compared is None or compared.method != "like_for_like" or not compared.date < row.date < register.night:
            message = f"{row.date} does not lie between the contest {row.ballot} is compared with and the night."
            mend = "Take the row out: only in between is the ward known to have had the same boundaries."
            yield _at(rows.EARLIER_CONTESTS, index, "date", "not-in-between", message, mend)
        if not (row.con and row.lab and row.ld):
            message = f"{row.ballot}: one of the three parties has no vote."
            mend = "Take the row out: it holds only contests in which all three stood."
            yield _at(rows.EARLIER_CONTESTS, index, "con", "figures", message, mend)
        if (row.ballot, row.date) in seen:
            message = f"The same stands on line {seen[row.ballot, row.date] + 2} already."
            yield _at(rows.EARLIER_CONTESTS, index, "date", "duplicate", message, "Take one of the two out.")
        seen.setdefault((row.ballot, row.date), index)


NATIONAL_CHECKS = (parts_of_areas_are_known, earlier_contests_lie_in_between)


def _at(table: Table[Any], index: int, column: str, rule: str, message: str, mend: str) -> Problem:
    return Problem(
        rule=f"context/{rule}",
        message=message,
        mend=mend,
        file=f"{CONTEXT_FOLDER}/{table.file}",
        line=index + 2,
        column=column,
    )
