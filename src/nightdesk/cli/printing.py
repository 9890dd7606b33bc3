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


def console() -> Console:
    """The terminal, at its own width; a file or a pipe has lines as long as they need to be.

    What stands in brackets in a name is printed, never read as markup.
    """
    from rich.console import Console

    asked = sys.stdout.isatty() or "COLUMNS" in os.environ
    return Console(highlight=False, markup=False, emoji=False, width=None if asked else WIDE)


def table(*columns: str, figures: Iterable[str] = ()) -> Table:
    """An empty table. The columns named in `figures` are set right and never broken over lines."""
    from rich.table import Table

    right = set(figures)
    made = Table(box=None, pad_edge=False, header_style="bold")
    for name in columns:
        made.add_column(name, justify="right" if name in right else "left", no_wrap=name in right, overflow="fold")
    return made


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
