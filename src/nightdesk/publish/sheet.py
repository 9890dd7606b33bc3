"""What a question of the analysis answers, ready for any face: sentences, the basis they hold on, and tables.

A page, a terminal and a CSV file all read the same sheet, so that none of them can say anything else. A value stands in it
as it is known (a slug, an id, a fraction of 1), and how it is printed follows from its column alone.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property
from typing import Literal

from nightdesk.night import Night
from nightdesk.publish import figures
from nightdesk.publish.words import short

ColumnKind = Literal[
    "words",
    "party",
    "council",
    "ward",
    "constituency",
    "region",
    "count",
    "change",
    "share",
    "points",
    "number",
    "clock",
    "day",
]
"""party: a party's id, `NOC` or `others`. council: a slug. ward: a ballot id. constituency: a code. share: of 1, printed in
per cent. points: a change in share, of 1, printed in points with its sign. number: printed to `places` decimals. clock,
day: ISO 8601, a day or as much of one as is known."""

Value = str | int | float | Fraction | Decimal | bool | None
"""None, and NaN, are not known: printed as nothing, or a dash where a change is."""
NAMED: frozenset[ColumnKind] = frozenset(("party", "council", "ward", "constituency"))
"""Kinds that stand for something with a name of its own."""
FIGURES: frozenset[ColumnKind] = frozenset(("count", "change", "share", "points", "number", "clock"))
"""Kinds that are set to the right."""


OF_A_RANKING = 40
"""Rows of a ranking on a page, at most; the CSV of each table has them all."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table."""

    key: str
    """Name in a CSV file."""
    head: str
    """Name on a page."""
    kind: ColumnKind = "words"
    places: int = 1
    """Decimals of a `number`."""


@dataclass(frozen=True, slots=True)
class SheetTable:
    """One table: what it holds is said in its caption."""

    id: str
    """Unique on the sheet; short, for addresses: `councils`."""
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Value, ...], ...]
    shown: int = 20
    """Rows to show at once; the rest on demand. A CSV file always holds all."""
    note: str = ""
    """What a reader must know to read it: the convention, the universe, what is left out."""
    nothing: str = "Nothing to show yet."
    """What stands in a table without a row."""
    ranking: bool = False
    """True where rows stand in order of what matters most: a page then has the first `OF_A_RANKING`, for nobody reads the four
    hundredth most marginal ward there, and laying out a row costs more than knowing it. A table in which readers look up their
    own council stands on the page whole."""

    @property
    def on_a_page(self) -> tuple[tuple[Value, ...], ...]:
        """The rows that a page has."""
        return self.rows[:OF_A_RANKING] if self.ranking else self.rows


@dataclass(frozen=True)
class Sheet:
    """The answer to one question at one position."""

    said: tuple[str, ...]
    """Sentences, the one that answers first. While too little is in, the first says so and why."""
    basis: tuple[tuple[str, str], ...]
    """(what, how): `Share`: `by best-placed candidate`; the bases and conventions every figure rests on."""
    laid_out: Callable[[], tuple[SheetTable, ...]]
    """Lays out the tables, which costs more than knowing what is in them: only for whoever looks at `tables`."""
    notes: tuple[str, ...] = ()
    """How it is worked out, with sources: for the foot of a page."""

    @cached_property
    def tables(self) -> tuple[SheetTable, ...]:
        """The tables, laid out on the first look."""
        return self.laid_out()

    def table(self, id: str) -> SheetTable | None:
        """The table of that id; the first where none is named; None where there is none such."""
        return next((one for one in self.tables if not id or one.id == id), None)


def printed(night: Night, column: Column, value: Value) -> str:
    """A value as a reader sees it; empty where it is not known."""
    if isinstance(value, float) and math.isnan(value):
        value = None
    if value is None:
        return figures.NOT_KNOWN if column.kind in ("change", "points") else ""
    if column.kind in NAMED:
        return _named(night, column.kind, str(value))
    match column.kind:
        case "count":
            return figures.count(int(value))
        case "change":
            return figures.change(int(value))
        case "share":
            return figures.share(_exact(value))
        case "points":
            return figures.points(_exact(value))
        case "number":
            return figures.decimal(_exact(value), column.places)
        case "clock":
            return figures.clock_of_night(str(value), night.register.polls_close)
        case "day":
            return figures.long_day(str(value))
        case _:
            return ("yes" if value else "no") if isinstance(value, bool) else str(value)


def _named(night: Night, kind: ColumnKind, value: str) -> str:
    register = night.register
    match kind:
        case "council":
            return register.councils[value].name if value in register.councils else value
        case "ward":
            ballot = register.ballots.get(value)
            return f"{ballot.ward}, {register.councils[ballot.council].name}" if ballot else value
        case "constituency":
            seat = night.context.constituencies.get(value)
            return seat.name if seat else value
        case _:
            return short(register, value)


def _exact(value: str | int | float | Fraction | Decimal) -> Fraction:
    return value if isinstance(value, Fraction) else Fraction(value)
