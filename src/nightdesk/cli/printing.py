"""How the terminal shows the night: plain aligned tables, real minus signs, JSON where a program reads.

Colour is left out where the output is no terminal or NO_COLOR is set; nothing is told by colour alone.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING

from nightdesk.problems import Problem
from nightdesk.publish.figures import day

if TYPE_CHECKING:
    from rich.console import Console
    from rich.table import Table

MINUS = "\N{MINUS SIGN}"
UNKNOWN = "\N{EN DASH}"
"""What stands where a figure is not known: never a nought."""

WIDE = 240

BASIS_WORDS = {"last_fought": "since last fought", "eve_of_poll": "since eve of poll"}


def print_json(document: object) -> None:
    """One JSON document on standard output."""
    json.dump(document, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def console(*, at_least: int = 0) -> Console:
    """The terminal, at its own width or wider if need be; a file or a pipe has lines as long as they need to be.

    What stands in brackets in a name is printed, never read as markup.
    """
    from rich.console import Console

    asked = sys.stdout.isatty() or "COLUMNS" in os.environ
    made = Console(highlight=False, markup=False, emoji=False, width=None if asked else WIDE)
    if made.width < at_least:
        made.width = at_least
    return made


def table(*columns: str, figures: Iterable[str] = ()) -> Table:
    """An empty table, for `print_table`. The columns named in `figures` are set right."""
    from rich.table import Table

    right = set(figures)
    made = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        made.add_column(name, justify="right" if name in right else "left", overflow="fold")
    return made


def print_table(table: Table) -> None:
    """Print a table with every figure and every word of it whole.

    Headers and names are broken between words where the terminal is narrow; where even that does not fit, the lines run
    past its edge, for a figure cut short is a wrong figure.
    """
    from rich.cells import cell_len

    texts = [[str(column.header), *map(str, column.cells)] for column in table.columns]
    least = [max((cell_len(word) for text in each for word in text.split()), default=0) for each in texts]
    widths = [max(map(cell_len, each)) for each in texts]
    gaps = 2 * len(widths)
    over = sum(widths) + gaps - console().width
    while over > 0 and widths != least:
        widest = max((width, -place) for place, width in enumerate(widths) if width > least[place])
        widths[-widest[1]] -= 1
        over -= 1
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    console(at_least=sum(widths) + gaps).print(table)


def count(number: int | None) -> str:
    """A count with its thousands apart; a dash where it is not known."""
    return UNKNOWN if number is None else f"{number:,}".replace("-", MINUS)


def counted(number: int, one: str, several: str = "") -> str:
    """`1 ballot`, `5 ballots`."""
    return f"{count(number)} {one if number == 1 else several or one + 's'}"


def change(number: int | None) -> str:
    """A change with its sign; a dash where there is none to give."""
    if number is None:
        return UNKNOWN
    return f"{number:+,}".replace("-", MINUS) if number else "0"


def per_cent(fraction: Fraction | None) -> str:
    """A fraction of 1 as per cent to one decimal, halves away from nought; a dash where it is not known."""
    if fraction is None:
        return UNKNOWN
    tenths = abs(fraction) * 1000
    rounded = (tenths.numerator * 2 + tenths.denominator) // (tenths.denominator * 2)
    sign = MINUS if fraction < 0 and rounded else ""
    return f"{sign}{rounded // 10}.{rounded % 10}"


def day_and_clock(moment: str) -> str:
    """The time of day and the day, for a night runs on to Saturday: 02:00, Sat 5 May."""
    return f"{clock(moment)}, {day(moment)}"


def clock(moment: str) -> str:
    """The time of day of an ISO moment, as the desk says it: 02:14."""
    return datetime.fromisoformat(moment).strftime("%H:%M")


def listed(words: Sequence[str]) -> str:
    """`a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def problem_document(problem: Problem) -> dict[str, object]:
    """A problem as JSON: every field of it, null where it has none."""
    return {
        "rule": problem.rule,
        "gravity": problem.gravity,
        "message": problem.message,
        "mend": problem.mend,
        "file": problem.file or None,
        "line": problem.line,
        "column": problem.column or None,
        "subject": problem.subject or None,
        "authority": problem.authority or None,
    }
