"""Reads a results file of the Local Elections Archive Project (LEAP).

Two layouts are known: eight columns without a header (2016 on), and six with one (2014). A row of `NULL` stands for
a contest the archive did not key, and is dropped with a note. A name may carry "(Elected)" or "(Not elected)" after
it where equal votes were decided by lot; the words are taken off, since `Elected` says the same.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from nightdesk.intake.feed import Faults, FeedBallot, FeedCandidate, FeedReading, text_of

FEED = "leap"
COLUMNS = ("Council", "Council GSS", "Ward", "Ward GSS", "Candidate", "Party", "Votes", "Elected")
"""Columns of the layout without a header, in order."""
HEADED = ("Ward", "Council", "Candidate", "Party", "Votes", "Elected")
_REMARK = re.compile(r"\s*\((?:not )?elected\)\s*$", re.IGNORECASE)


def read_leap(path: Path) -> FeedReading:
    """Every ballot of the file, in its order; faulty rows are left out and named in `problems`."""
    faults = Faults(FEED, path.name)
    text = text_of(path, faults)
    ballots: dict[tuple[str, str, str], FeedBallot] = {}
    for line, row in _rows(text or "", faults):
        candidate = _candidate(row, line, faults)
        if candidate is None:
            continue
        key = (row["Council"], row["Ward"], row.get("Ward GSS", ""))
        known = ballots.get(key) or FeedBallot(FEED, "", *key, (), council_gss=row.get("Council GSS", ""))
        ballots[key] = replace(known, candidates=(*known.candidates, candidate))
    return FeedReading(FEED, path.name, tuple(_unopposed(one) for one in ballots.values()), (), tuple(faults.found))


def _rows(text: str, faults: Faults) -> Iterator[tuple[int, dict[str, str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns: tuple[str, ...] = COLUMNS
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            faults.add(
                "quoting", reader.line_num, f"The row cannot be read: {error}.", "Close every quote; double those inside."
            )
            continue
        line = reader.line_num
        if line == 1 and tuple(cells) == HEADED:
            columns = HEADED
        elif len(cells) != len(columns):
            message = f"The row has {len(cells)} cells where {len(columns)} are expected."
            faults.add("columns", line, message, f"Give it the columns {', '.join(columns)}.")
        else:
            yield line, dict(zip(columns, (cell.strip() for cell in cells), strict=True))


def _candidate(row: Mapping[str, str], line: int, faults: Faults) -> FeedCandidate | None:
    if "NULL" in (row["Ward"], row["Candidate"], row["Votes"], row["Elected"]):
        message = f"{row['Council']}, {row['Ward']}: NULL stands for the candidates, and the row is left out."
        faults.add("null-row", line, message, "Nothing to mend unless a contest for councillors is meant.", gravity="note")
        return None
    for column in ("Council", "Ward", "Candidate", "Party", "Votes"):
        if not row[column]:
            faults.add("empty-cell", line, f"{column} is empty.", f"Give the {column.lower()}.", column=column)
            return None
    votes = faults.whole(row["Votes"], line, "Votes", subject=row["Ward"])
    if row["Elected"] not in ("0", "1"):
        message = f"Elected is {row['Elected'][:40]!r}."
        faults.add("elected", line, message, "Write 1 for elected, 0 for not elected.", column="Elected")
        return None
    if votes is None:
        return None
    name = _REMARK.sub("", " ".join(row["Candidate"].split()))
    return FeedCandidate(name, row["Party"], votes, row["Elected"] == "1", line)


def _unopposed(ballot: FeedBallot) -> FeedBallot:
    """The archive writes 0 where there was no poll; nobody counted a vote, so nobody has any."""
    if not all(one.elected and one.votes == 0 for one in ballot.candidates):
        return ballot
    return replace(ballot, unopposed=True, candidates=tuple(replace(one, votes=None) for one in ballot.candidates))
