"""What a cell of a night pack may hold: a reader for each kind of column.

A reader takes the text between two commas and gives its value, or raises Unreadable saying what is wrong and how to mend
it. Nothing is guessed: `2.0` is no number of seats, `true` is not yes, and an empty cell is never nought.

Ids, wards and sources stand on thousands of rows, so their readers remember what they have read and give the same text
back each time.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from nightdesk.register.tables import Unreadable

MOST_DIGITS = 9
"""Of a number. No count of votes, papers, electors or seats has more."""
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?(Z|[+-][0-9]{2}:[0-9]{2})")
_MINUTE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}")
_SLUG = re.compile(r"[a-z0-9]+(-+[a-z0-9]+)*")
_BALLOT = re.compile(r"local\.[a-z0-9-]+\.[a-z0-9-]+(\.by)?\.[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,8})(\.[0-9]{1,6})?")
_GSS = re.compile(r"[EKNSW][0-9]{8}")
_PARTY = re.compile(r"[A-Za-z0-9]+([:._-][A-Za-z0-9]+)*")


@lru_cache(maxsize=65_536)
def words(cell: str) -> str:
    """Text, or nothing."""
    if cell != cell.strip():
        raise Unreadable(f"{shown(cell)} begins or ends with a space.", "Take the space out.")
    return cell


def text(cell: str) -> str:
    """Text, which must be there."""
    if not cell:
        raise Unreadable("The cell is empty.", "Fill it in.")
    return cell if cell == cell.strip() else words(cell)


def number(cell: str) -> int:
    """A whole number, in the digits 0 to 9 alone."""
    if not (cell.isascii() and cell.isdigit() and len(cell) <= MOST_DIGITS and (cell[0] != "0" or cell == "0")):
        if not cell:
            raise Unreadable(
                "The cell is empty where a number is needed.", "Fill it in; write 0 only where it is known to be nought."
            )
        raise Unreadable(
            f"{shown(cell)} is not a whole number.", "Write it in the digits 0 to 9 alone, without sign, point, comma or space."
        )
    return int(cell)


def number_or_none(cell: str) -> int | None:
    """A whole number, or None where the cell is empty."""
    return number(cell) if cell else None


def decimal_or_none(cell: str) -> Decimal | None:
    """A number that may have a sign and a point, or None where the cell is empty."""
    if not cell:
        return None
    if _DECIMAL.fullmatch(cell) is None:
        raise Unreadable(f"{shown(cell)} is not a number.", "Write digits, with a point and a leading minus where needed.")
    return Decimal(cell)


def part_of_a_date(cell: str) -> str:
    """A date as closely as it is known: `2018-03-15`, `2018-03` or `2018`."""
    if re.fullmatch(r"[0-9]{4}(-(0[1-9]|1[0-2]))?", cell):
        return cell
    return day(cell)


def part_of_a_date_or_none(cell: str) -> str:
    """A date as closely as it is known, or empty."""
    return part_of_a_date(cell) if cell else ""


def record_of_members(cell: str) -> str:
    """How it is known who sat for whom: `elected 2014`, `listed 2017`."""
    if re.fullmatch(r"(elected|listed) (19|20)[0-9]{2}", cell) is None:
        raise Unreadable(
            f"{shown(cell)} names no record of members.", "Write elected or listed and the year, as in elected 2014."
        )
    return cell


def year(cell: str) -> int:
    """A year, in four digits."""
    if re.fullmatch(r"(19|20)[0-9]{2}", cell) is None:
        raise Unreadable(f"{shown(cell)} is not a year.", "Write it in four digits, as in 2018.")
    return int(cell)


@lru_cache(maxsize=65_536)
def gss_code(cell: str) -> str:
    """A code of the Office for National Statistics: `E07000223`."""
    if _GSS.fullmatch(cell) is None:
        raise Unreadable(f"{shown(cell)} is not an ONS code.", "Write it as in E07000223.")
    return cell


def yes_no(cell: str) -> bool:
    """True for `yes`, False for `no`."""
    if cell == "yes":
        return True
    if cell == "no":
        return False
    raise Unreadable(f"{shown(cell)} is neither yes nor no.", "Write yes or no.")


def day(cell: str) -> str:
    """A date of the calendar, `YYYY-MM-DD`."""
    try:
        if _DATE.fullmatch(cell):
            date.fromisoformat(cell)
            return cell
    except ValueError:
        pass
    raise Unreadable(f"{shown(cell)} is not a date.", "Write it as YYYY-MM-DD.")


def day_or_none(cell: str) -> str:
    """A date of the calendar, or empty."""
    return day(cell) if cell else ""


def moment(cell: str) -> str:
    """A time, ISO 8601 with offset: `2018-05-04T02:00:00+01:00`."""
    try:
        if _MOMENT.fullmatch(cell):
            datetime.fromisoformat(cell)
            return cell
    except ValueError:
        pass
    raise Unreadable(f"{shown(cell)} is not a time.", "Write it as 2018-05-04T02:00:00+01:00, with the offset.")


def day_or_minute(cell: str) -> str:
    """A date of the calendar, or a local time on it to the minute: `2018-05-04T02:10`."""
    if _MINUTE.fullmatch(cell) is None:
        return day(cell)
    try:
        datetime.fromisoformat(cell)
        return cell
    except ValueError:
        raise Unreadable(f"{shown(cell)} is not a time.", "Write it as 2018-05-04 or 2018-05-04T02:10.") from None


@lru_cache(maxsize=65_536)
def slug(cell: str) -> str:
    """A short name: lower-case letters, digits and hyphens."""
    if _SLUG.fullmatch(cell) is None:
        raise Unreadable(f"{shown(cell)} is not a short name.", "Write it in lower-case letters, digits and hyphens.")
    return cell


def slug_or_none(cell: str) -> str:
    """A short name, or empty."""
    return slug(cell) if cell else ""


@lru_cache(maxsize=65_536)
def ballot_id(cell: str) -> str:
    """A ballot id in Democracy Club's form."""
    if _BALLOT.fullmatch(cell) is None:
        raise Unreadable(
            f"{shown(cell)} is not a ballot id.",
            "Write it as local.<council>.<ward>.<date>, with .by before the date of a by-election.",
        )
    return cell


def ballot_id_or_none(cell: str) -> str:
    """A ballot id, or empty."""
    return ballot_id(cell) if cell else ""


@lru_cache(maxsize=65_536)
def party_id(cell: str) -> str:
    """A party's id as Democracy Club writes it: `PP52`, `ynmp-party:2`."""
    if _PARTY.fullmatch(cell) is None:
        raise Unreadable(f"{shown(cell)} is not a party id.", "Write the Electoral Commission's number, as in PP52.")
    return cell


def party_id_or_none(cell: str) -> str:
    """A party's id, or empty."""
    return party_id(cell) if cell else ""


def one_of(*choices: str) -> Callable[[str], str]:
    """A reader of a cell that holds one of a few words; give `""` for one that may be empty."""
    allowed = frozenset(choices)
    listed = ", ".join(choice or "nothing" for choice in choices)

    def read(cell: str) -> str:
        if cell not in allowed:
            raise Unreadable(f"{shown(cell)} is not one of the words of this column.", f"Write one of: {listed}.")
        return cell

    return read


def shown(cell: str) -> str:
    """A cell as a message quotes it: never more than a line's worth, nothing unprintable raw."""
    if not cell:
        return "An empty cell"
    return (
        ascii(cell[:60]) + ("…" if len(cell) > 60 else "")
        if not cell[:60].isprintable()
        else f"“{cell[:60]}{'…' if len(cell) > 60 else ''}”"
    )
