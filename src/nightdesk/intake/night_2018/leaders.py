"""Leaders of councils on the eve of 3 May 2018, where a source at hand names them: for most councils none does."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from nightdesk.intake.names import place, same_person
from nightdesk.problems import DeskError
from nightdesk.register.ballot import Ballot
from nightdesk.register.pack_rows import LeaderRow

_HERE = Path(__file__).parent


def leader_rows(ballots: Sequence[Ballot], file: Path = _HERE / "leaders.csv") -> tuple[LeaderRow, ...]:
    """The hand-kept table, each leader who stood joined to the ballot.

    Raises DeskError where the ward a leader is said to have stood in has no such candidate.
    """
    with file.open(encoding="utf-8", newline="") as table:
        return tuple(_row(row, ballots) for row in csv.DictReader(table))


def _row(row: dict[str, str], ballots: Sequence[Ballot]) -> LeaderRow:
    ballot, candidacy = "", ""
    if row["ward"]:
        found = [
            (one.id, person.id)
            for one in ballots
            if one.council == row["council"] and place(one.ward) == place(row["ward"])
            for person in one.candidacies
            if same_person(person.name, row["name"])
        ]
        if len(found) != 1:
            raise DeskError(f"leaders.csv: {len(found)} candidates in {row['ward']}, {row['council']}, are {row['name']}.")
        ballot, candidacy = found[0]
    return LeaderRow(row["council"], row["name"], row["party"], row["role"], ballot, candidacy, row["source"])
