"""How many seats each council has: from the councils.csv of a night pack, or from a history of councils.

A history has the columns `authority`, `year` and `total`, as Open Council Data publishes it; the row of the night's year is
taken, which tells the council as it stood after that May.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from pathlib import Path

from nightdesk.intake.english_councils import find_council
from nightdesk.problems import Problem
from nightdesk.register.pack_rows import COUNCILS
from nightdesk.register.tables import parse_table


def read_council_sizes(path: Path, *, night: str) -> tuple[Mapping[str, int], tuple[Problem, ...]]:
    """Seats by council slug, and what could not be read."""
    try:
        data = path.read_bytes()
    except OSError:
        problem = Problem("import/sizes", "The table of sizes is missing or cannot be read.", "Name a file.", file=str(path))
        return {}, (problem,)
    if data.startswith(",".join(COUNCILS.columns).encode() + b"\n"):
        rows, problems = parse_table(data, COUNCILS)
        return {row.council: row.seats_total for row in rows if row.seats_total is not None}, problems
    return _history(data, path.name, night)


def _history(data: bytes, file: str, night: str) -> tuple[Mapping[str, int], tuple[Problem, ...]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")  # as the history is published
    reader = csv.DictReader(text.splitlines())
    if not {"authority", "year", "total"} <= set(reader.fieldnames or ()):
        message = "The table has neither the columns of councils.csv nor authority, year and total."
        return {}, (Problem("import/sizes", message, "Give one of the two.", file=file, line=1),)
    sizes: dict[str, int] = {}
    problems = []
    for row in reader:
        if row["year"] != night[:4]:
            continue
        found = find_council(name=row["authority"] or "", night=night)
        total = row["total"] or ""
        if not (total.isascii() and total.isdigit()):
            message = f"{total[:20]!r} is not a number of seats."
            problems.append(
                Problem("import/sizes", message, "Give digits alone.", file=file, line=reader.line_num, column="total")
            )
        elif found is not None and int(total):
            sizes[found.council] = int(total)
    return sizes, tuple(problems)
