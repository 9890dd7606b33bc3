"""Reads a results file of Democracy Club: ballot ids, Electoral Commission numbers, papers and sources.

Three headers are known: the results archive as it was in 2018 (`ballots_cast`, `is_winner`, `turnout`), its later form
(`elected`, `turnout_percentage`, `total_electorate`), and the export of candidates with results (`votes_cast`,
`tied_vote_winner`, `turnout_reported`). A stray line before the header (`False` in 2018) is passed over with a note.

`turnout` of the archive is a per cent on most ballots and a count of ballot papers on some. A paper gives a candidate
one vote at most, so a count of papers is never less than the best-placed candidate's votes, and a per cent is never more
than 100: whichever of the two the figure can be, it is. Where it could be both, or neither, it is not known.

What Democracy Club calls spoilt are the papers rejected at the count, as the declaration states them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from nightdesk.intake.feed import FeedBallot, FeedCandidate, FeedReading
from nightdesk.problems import Problem

FEED = "democracy-club"
LABOUR, LABOUR_AND_COOPERATIVE = "PP53", "Labour and Co-operative Party"
"""A joint description has no number of its own: the archive leaves `party_id` empty and names it instead."""
_LOCAL = re.compile(r"^local\.[a-z0-9-]+\.[a-z0-9-]+(\.by)?\.\d{4}-\d{2}-\d{2}$")
_PERSONS = ("mayor.", "parl.", "pcc.", "gla.", "sp.", "senedd.", "naw.", "nia.", "europarl.", "local.")
_STATED_ELECTORATE = re.compile(r"electorate\s*:?\s*([\d,]{3,7})\b", re.IGNORECASE)
_STATED_TURNOUT = re.compile(r"turnout\s*:?\s*(\d{1,2}\.\d{1,2})\s*%", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Layout:
    """What one version of the file calls each fact; empty where it lacks the fact."""

    votes: str
    elected: str
    source: str
    unsaid_turnout: str = ""
    """A per cent or a count of papers, the file does not say which."""
    percent: str = ""
    papers: str = ""
    electorate: str = ""
    lot: str = ""
    description: str = ""
    seats: str = ""


LAYOUTS: tuple[Layout, ...] = (
    Layout("ballots_cast", "is_winner", "source", unsaid_turnout="turnout"),
    Layout(
        "ballots_cast",
        "elected",
        "source",
        unsaid_turnout="turnout",
        percent="turnout_percentage",
        electorate="total_electorate",
    ),
    Layout(
        "votes_cast",
        "elected",
        "results_source",
        percent="turnout_percentage",
        papers="turnout_reported",
        electorate="total_electorate",
        lot="tied_vote_winner",
        description="party_description_text",
        seats="seats_contested",
    ),
)
_ALWAYS = ("ballot_paper_id", "person_id", "person_name", "party_id", "party_name", "spoilt_ballots")
_TRUE, _FALSE = ("True", "true", "t", "yes"), ("False", "false", "f", "no", "")

Row = tuple[int, dict[str, str]]


def read_democracy_club(path: Path) -> FeedReading:
    """Every ballot of the file; other contests than for councillors stand in `apart`, faulty rows in `problems`."""
    problems: list[Problem] = []
    text = path.read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    lines = text.split("\n", 1)
    skipped = 0
    if len(lines) == 2 and "," not in lines[0]:
        skipped, text = 1, lines[1]
        problems.append(
            Problem("democracy-club/stray-line", f"The first line is the stray word {lines[0]!r} and is passed over.",
                    "Nothing to mend: the header follows it.", file=path.name, line=1, gravity="note")
        )  # fmt: skip
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    layout = _layout(tuple(reader.fieldnames or ()), path.name, problems)
    if layout is None:
        return FeedReading(FEED, path.name, (), (), tuple(problems))
    groups: dict[str, list[Row]] = {}
    for line, row in _rows(reader, skipped, path.name, problems):
        groups.setdefault(row["ballot_paper_id"], []).append((line, row))
    ballots = [_ballot(id, rows, layout, path.name, problems) for id, rows in groups.items()]
    councillors = tuple(one for one in ballots if one.ballot.startswith("local."))
    apart = tuple(one for one in ballots if not one.ballot.startswith("local."))
    return FeedReading(FEED, path.name, councillors, apart, tuple(problems))


def _layout(header: tuple[str, ...], file: str, problems: list[Problem]) -> Layout | None:
    missing = [name for name in _ALWAYS if name not in header]
    fitting = [one for one in LAYOUTS if {one.votes, one.elected, one.source} <= set(header)]
    if missing or not fitting:
        problems.append(
            Problem("democracy-club/header", "The header is not one of Democracy Club's results files.",
                    f"Give the columns {', '.join(missing) or 'ballots_cast and is_winner, or votes_cast and elected'}.", file=file, line=1)
        )  # fmt: skip
        return None
    return fitting[0]


def _rows(reader: csv.DictReader[str], skipped: int, file: str, problems: list[Problem]) -> Iterator[Row]:
    """Rows with the line each begins on: a quoted field may run over several."""
    start = reader.line_num + skipped + 1
    for raw in reader:
        line, start = start, reader.line_num + skipped + 1
        if None in raw or None in raw.values():
            problems.append(Problem("democracy-club/columns", "The row has not as many cells as the header.",
                                    "Quote cells that hold commas, and give every column.", file=file, line=line))  # fmt: skip
            continue
        row = {name: " ".join(cell.split()) if name == "person_name" else cell.strip() for name, cell in raw.items()}
        if not row["ballot_paper_id"].startswith(_PERSONS) or (
            row["ballot_paper_id"].startswith("local.") and not _LOCAL.match(row["ballot_paper_id"])
        ):
            problems.append(Problem("democracy-club/ballot-id", f"{row['ballot_paper_id']!r} is not a ballot id.",
                                    "Write it local.<council>.<ward>.<date>.", file=file, line=line, column="ballot_paper_id"))  # fmt: skip
            continue
        yield line, row


def _ballot(id: str, rows: list[Row], layout: Layout, file: str, problems: list[Problem]) -> FeedBallot:
    candidates = tuple(c for line, row in rows if (c := _candidate(line, row, layout, file, problems)) is not None)
    line, first = rows[0]
    for column in (layout.unsaid_turnout, "spoilt_ballots", layout.source):
        if column and len({row[column] for _, row in rows}) > 1:
            problems.append(Problem("democracy-club/ballot-facts", f"{column} is not the same on every row of {id}.",
                                    "Give a ballot's own figures alike on each of its rows.", file=file, line=line, column=column, subject=id))  # fmt: skip
    unopposed = all(one.elected and one.votes in (0, None) for one in candidates)
    if unopposed:
        candidates = tuple(
            FeedCandidate(one.name, one.party, None, True, one.line, False, one.description, one.party_name, one.person)
            for one in candidates
        )
    top = max((one.votes or 0 for one in candidates), default=0)
    papers, percent = _turnout(first, layout, top, line, id, file, problems)
    stated = _STATED_ELECTORATE.search(first[layout.source])
    electorate = _whole(first, layout.electorate, line, file, problems)
    parts = id.split(".")
    return FeedBallot(
        FEED, id, parts[1], parts[2], first.get("gss", ""), candidates,
        seats=_whole(first, layout.seats, line, file, problems),
        unopposed=unopposed,
        ballot_papers=None if unopposed else papers,
        rejected_ballot_papers=None if unopposed else _whole(first, "spoilt_ballots", line, file, problems),
        electorate=int(stated[1].replace(",", "")) if electorate is None and stated else electorate,
        turnout_reported=None if unopposed else percent,
        source=first[layout.source],
    )  # fmt: skip


def _candidate(line: int, row: Mapping[str, str], layout: Layout, file: str, problems: list[Problem]) -> FeedCandidate | None:
    def fault(column: str, message: str, mend: str) -> None:
        problems.append(Problem(f"democracy-club/{column.replace('_', '-')}", message, mend, file=file, line=line,
                                column=column, subject=row["ballot_paper_id"]))  # fmt: skip

    party, description = row["party_id"], row.get(layout.description, "") if layout.description else ""
    if not party and row["party_name"] == LABOUR_AND_COOPERATIVE:
        party, description = LABOUR, LABOUR_AND_COOPERATIVE
    if not row["person_name"]:
        return fault("person_name", "The candidate has no name.", "Give the name as on the ballot paper.")
    if not party:
        return fault("party_id", f"{row['party_name']!r} has no party id.", "Give the Electoral Commission's number.")
    if row[layout.elected] not in _TRUE + _FALSE:
        return fault(layout.elected, f"{row[layout.elected]!r} is neither True nor False.", "Write True or False.")
    votes = _whole(row, layout.votes, line, file, problems)
    lot = bool(layout.lot) and row[layout.lot] in _TRUE
    return FeedCandidate(
        row["person_name"],
        party,
        votes,
        row[layout.elected] in _TRUE,
        line,
        lot,
        description,
        row["party_name"],
        row["person_id"],
    )


def _turnout(
    row: Mapping[str, str], layout: Layout, top: int, line: int, id: str, file: str, problems: list[Problem]
) -> tuple[int | None, str | None]:
    """(ballot papers, per cent): at most what the file gives, told apart as the head of this file says."""
    papers = _whole(row, layout.papers, line, file, problems)
    stated = _STATED_TURNOUT.search(row[layout.source])
    percent = row.get(layout.percent, "") or None if layout.percent else None
    figure = _whole(row, layout.unsaid_turnout, line, file, problems)
    if figure is not None and papers is None and percent is None:
        if figure >= top and figure > 100:
            papers = figure
        elif figure < top and figure <= 100:
            percent = str(figure)
        else:
            problems.append(
                Problem("democracy-club/turnout", f"Turnout {figure} of {id} may be papers or a per cent, or neither.",
                        "Nothing is taken from it; give the papers in a column of their own.", file=file, line=line,
                        column=layout.unsaid_turnout, subject=id, gravity="note")
            )  # fmt: skip
    if stated and (
        percent is None or round(float(stated[1])) == int(float(percent)) or int(float(stated[1])) == int(float(percent))
    ):
        percent = stated[1]  # the same figure to the decimals the council printed
    return papers, percent


def _whole(row: Mapping[str, str], column: str, line: int, file: str, problems: list[Problem]) -> int | None:
    cell = row.get(column, "") if column else ""
    if not cell:
        return None
    if cell.isascii() and cell.isdigit():
        return int(cell)
    problems.append(Problem(f"democracy-club/{column.replace('_', '-')}", f"{column} is {cell!r}, not a whole number.",
                            "Give digits alone, or leave the cell empty.", file=file, line=line, column=column))  # fmt: skip
    return None
