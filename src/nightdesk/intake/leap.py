"""Reads a results file of the Local Elections Archive Project (LEAP).

Two layouts are known: eight columns without a header (2016 on), and six with one (2014). A row of `NULL` stands for
a contest the archive did not key, and is dropped with a note. A name may carry "(Elected)" or "(Not elected)" after
it where equal votes were decided by lot; the words are taken off, since `Elected` says the same.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from nightdesk.intake.feed import FeedBallot, FeedCandidate, FeedReading
from nightdesk.problems import Problem

FEED = "leap"
COLUMNS = ("Council", "Council GSS", "Ward", "Ward GSS", "Candidate", "Party", "Votes", "Elected")
"""Columns of the layout without a header, in order."""
HEADED = ("Ward", "Council", "Candidate", "Party", "Votes", "Elected")
_REMARK = re.compile(r"\s*\((?:not )?elected\)\s*$", re.IGNORECASE)


def read_leap(path: Path) -> FeedReading:
    """Every ballot of the file, in its order; faulty rows are left out and named in `problems`."""
    groups: dict[tuple[str, str, str], list[FeedCandidate]] = {}
    codes: dict[tuple[str, str, str], tuple[str, str]] = {}
    problems: list[Problem] = []
    for line, row in _rows(path, problems):
        key = (row["Council"], row["Ward"], row.get("Ward GSS", ""))
        candidate = _candidate(row, line, path.name, problems)
        if candidate is None:
            continue
        groups.setdefault(key, []).append(candidate)
        codes[key] = (row.get("Council GSS", ""), row.get("Ward GSS", ""))
    ballots = tuple(_ballot(key[0], key[1], *codes[key], tuple(found)) for key, found in groups.items())
    return FeedReading(FEED, path.name, ballots, (), tuple(problems))


def _rows(path: Path, problems: list[Problem]) -> Iterator[tuple[int, dict[str, str]]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, strict=True)
        columns: tuple[str, ...] = COLUMNS
        for cells in reader:
            line = reader.line_num
            if line == 1 and tuple(cells) == HEADED:
                columns = HEADED
                continue
            if len(cells) != len(columns):
                problems.append(
                    Problem(
                        "leap/columns",
                        f"The row has {len(cells)} cells where {len(columns)} are expected.",
                        f"Give it the columns {', '.join(columns)}.",
                        file=path.name,
                        line=line,
                    )
                )
                continue
            yield line, dict(zip(columns, (cell.strip() for cell in cells), strict=True))


def _candidate(row: dict[str, str], line: int, file: str, problems: list[Problem]) -> FeedCandidate | None:
    def fault(rule: str, column: str, message: str, mend: str) -> None:
        problems.append(Problem(f"leap/{rule}", message, mend, file=file, line=line, column=column))

    if "NULL" in (row["Ward"], row["Candidate"], row["Votes"], row["Elected"]):
        problems.append(
            Problem(
                "leap/null-row",
                f"{row['Council']}: {row['Ward']} has NULL for its candidates and is left out.",
                "Nothing to mend unless a contest for councillors is meant.",
                file=file,
                line=line,
                gravity="note",
            )
        )
        return None
    for column in ("Council", "Ward", "Candidate", "Party"):
        if not row[column]:
            fault("empty-cell", column, f"{column} is empty.", f"Give the {column.lower()}.")
            return None
    if not row["Votes"].isascii() or not row["Votes"].isdigit():
        fault("votes", "Votes", f"Votes is {row['Votes']!r}, not a whole number.", "Give digits alone.")
        return None
    if row["Elected"] not in ("0", "1"):
        fault("elected", "Elected", f"Elected is {row['Elected']!r}.", "Write 1 for elected, 0 for not elected.")
        return None
    name = _REMARK.sub("", " ".join(row["Candidate"].split()))
    return FeedCandidate(name, row["Party"], int(row["Votes"]), row["Elected"] == "1", line)


def _ballot(council: str, ward: str, council_gss: str, gss: str, candidates: tuple[FeedCandidate, ...]) -> FeedBallot:
    unopposed = all(one.elected and one.votes == 0 for one in candidates)
    if unopposed:  # the archive writes 0 where there was no poll; nobody counted a vote
        candidates = tuple(FeedCandidate(one.name, one.party, None, one.elected, one.line) for one in candidates)
    return FeedBallot(FEED, "", council, ward, gss, candidates, council_gss=council_gss, unopposed=unopposed)
