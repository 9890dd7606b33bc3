"""What was decided by hand where two feeds differ: a small table, read as strictly as a night pack."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from nightdesk.problems import Problem
from nightdesk.register.cells import ballot_id, one_of, text, words
from nightdesk.register.tables import Table, read_table


class Ruling(NamedTuple):
    """A choice made by hand, which sets the rule's aside or bears it out; its reason is the one the reader is given."""

    ballot: str
    candidate: str
    """Name as in the conflict, or empty where the ballot is meant."""
    field: str
    taken: str
    """The feed whose version stands."""
    reason: str
    """With the source, for whoever reads it later."""


def read_rulings(folder: Path, *, feeds: tuple[str, str]) -> tuple[tuple[Ruling, ...], tuple[Problem, ...]]:
    """The rows of `rulings.csv` in `folder`, and every fault in them: an unknown feed, a ruling without a reason."""
    table = Table(
        "rulings.csv",
        Ruling,
        {
            "ballot": ballot_id,
            "candidate": words,
            "field": one_of("votes", "elected", "candidate", "party", "ward"),
            "taken": one_of(*feeds),
            "reason": text,
        },
    )
    return read_table(folder, table)
