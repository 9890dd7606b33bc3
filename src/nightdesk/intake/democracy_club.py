"""Reads a results file of Democracy Club: ballot ids, Electoral Commission numbers, papers and sources.

Three headers are known: the results archive as it was in 2018 (`ballots_cast`, `is_winner`, `turnout`), its later form
(`elected`, `turnout_percentage`, `total_electorate`), and the export of candidates with results (`votes_cast`,
`tied_vote_winner`, `turnout_reported`). A stray line before the header (`False` in 2018) is passed over with a note.

`turnout` of the archive is a per cent on most ballots and a count of ballot papers on some. A paper gives a candidate
one vote at most, so a count of papers is never less than the best-placed candidate's votes, and a per cent is never more
than 100: whichever of the two the figure can be, it is. Where it could be both, or neither, it is not known. Nor is a
count that is the sum of the votes in a ward of several seats: somebody added up the votes.

What Democracy Club calls spoilt are the papers rejected at the count, as the declaration states them.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from nightdesk.intake.feed import Faults, FeedBallot, FeedCandidate, FeedReading, text_of

FEED = "democracy-club"
LABOUR, LABOUR_AND_COOPERATIVE = "PP53", "Labour and Co-operative Party"
"""A joint description has no number of its own: the archive leaves `party_id` empty and names it instead."""
_LOCAL = re.compile(r"^local\.[a-z0-9-]+\.[a-z0-9-]+(\.by)?\.\d{4}-\d{2}-\d{2}$")
_PERCENT = re.compile(r"^\d{1,3}(\.\d{1,4})?$")
MOST_PER_CENT = 100
OFFICES = ("local.", "mayor.", "parl.", "pcc.", "gla.", "sp.", "senedd.", "naw.", "nia.", "europarl.")
"""What the first word of a ballot id may be; only the first of these elects councillors."""
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
    faults = Faults(FEED, path.name)
    text = text_of(path, faults) or ""
    first, _, rest = text.partition("\n")
    stray = bool(rest) and "," not in first
    if stray:
        message = f"The first line is the stray word {first.strip()[:40]!r} and is passed over."
        faults.add("stray-line", 1, message, "Nothing to mend: the header follows it.", gravity="note")
    reader = csv.reader(io.StringIO(rest if stray else text, newline=""), strict=True)
    header, layout = _header(reader, faults)
    if layout is None:
        return FeedReading(FEED, path.name, (), (), tuple(faults.found))
    groups: dict[str, list[Row]] = {}
    for line, row in _rows(reader, header, int(stray), faults):
        groups.setdefault(row["ballot_paper_id"], []).append((line, row))
    ballots = [_ballot(id, rows, layout, faults) for id, rows in groups.items()]
    councillors = tuple(one for one in ballots if one.ballot.startswith("local."))
    apart = tuple(one for one in ballots if not one.ballot.startswith("local."))
    return FeedReading(FEED, path.name, councillors, apart, tuple(faults.found))


def _header(reader: Iterator[list[str]], faults: Faults) -> tuple[tuple[str, ...], Layout | None]:
    try:
        header = tuple(next(reader, ()))
    except csv.Error:
        header = ()
    missing = [name for name in _ALWAYS if name not in header]
    fitting = [one for one in LAYOUTS if {one.votes, one.elected, one.source} <= set(header)]
    if not missing and fitting:
        return header, fitting[0]
    wanted = ", ".join(missing) or "ballots_cast and is_winner, or votes_cast and elected"
    faults.add("header", 1, "The header is not that of a results file of Democracy Club.", f"Give the columns {wanted}.")
    return header, None


def _rows(reader: Iterator[list[str]], header: tuple[str, ...], skipped: int, faults: Faults) -> Iterator[Row]:
    """Rows with the line each begins on: a quoted field may run over several."""
    last = getattr(reader, "line_num", 0)
    while True:
        line = last + skipped + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            faults.add("quoting", line, f"The row cannot be read: {error}.", "Close every quote; double those inside.")
            continue
        finally:
            last = getattr(reader, "line_num", 0)
        if len(cells) != len(header):
            message = f"The row has {len(cells)} cells where the header has {len(header)}."
            faults.add("columns", line, message, "Quote cells that hold commas, and give every column.")
            continue
        row = {name: cell.strip() for name, cell in zip(header, cells, strict=True)}
        id = row["ballot_paper_id"]
        if not id.startswith(OFFICES) or (id.startswith("local.") and not _LOCAL.match(id)):
            mend = "Write it local.<council>.<ward>.<date>."
            faults.add("ballot-id", line, f"{id[:60]!r} is not a ballot id.", mend, column="ballot_paper_id")
            continue
        yield line, row


def _ballot(id: str, rows: list[Row], layout: Layout, faults: Faults) -> FeedBallot:
    line, first = rows[0]
    for column in (layout.unsaid_turnout, "spoilt_ballots", layout.source):
        if column and len({row[column] for _, row in rows}) > 1:
            message = f"{column} is not the same on every row of the ballot; the first is taken."
            mend = "Give a ballot's own figures alike on each of its rows."
            faults.add("ballot-facts", line, message, mend, column=column, subject=id)
    candidates = tuple(one for at, row in rows if (one := _candidate(at, row, layout, faults)) is not None)
    parts = id.split(".")
    ballot = FeedBallot(
        FEED,
        id,
        council=parts[1],
        ward=first.get("post_label") or parts[min(2, len(parts) - 1)],
        gss=first.get("gss", ""),
        candidates=candidates,
        seats=faults.whole(_cell(first, layout.seats), line, layout.seats, subject=id),
        cancelled=_cell(first, "cancelled_poll") in _TRUE,
        source=first[layout.source],
    )
    if candidates and all(one.elected and not one.votes for one in candidates):
        return replace(ballot, unopposed=True, candidates=tuple(replace(one, votes=None) for one in candidates))
    ballot = replace(ballot, rejected_ballot_papers=faults.whole(first["spoilt_ballots"], line, "spoilt_ballots", subject=id))
    papers, percent = _turnout(first, layout, ballot, line, faults)
    stated = _STATED_ELECTORATE.search(ballot.source)
    electorate = faults.whole(_cell(first, layout.electorate), line, layout.electorate, subject=id)
    return replace(
        ballot,
        ballot_papers=papers,
        electorate=int(stated[1].replace(",", "")) if electorate is None and stated else electorate,
        turnout_reported=percent,
    )


def _candidate(line: int, row: Mapping[str, str], layout: Layout, faults: Faults) -> FeedCandidate | None:
    id, name = row["ballot_paper_id"], " ".join(row["person_name"].split())
    party, description = row["party_id"], _cell(row, layout.description)
    if not party and row["party_name"] == LABOUR_AND_COOPERATIVE:
        party, description = LABOUR, LABOUR_AND_COOPERATIVE
    elected = row[layout.elected]
    if not name:
        faults.add("name", line, "The candidate has no name.", "Give it as on the paper.", column="person_name", subject=id)
    elif not party:
        message = f"{row['party_name'][:60]!r} has no party id."
        faults.add("party", line, message, "Give the Electoral Commission's number.", column="party_id", subject=id)
    elif elected not in _TRUE + _FALSE:
        message = f"{elected[:40]!r} is neither True nor False."
        faults.add("elected", line, message, "Write True or False.", column=layout.elected, subject=id)
    else:
        votes = faults.whole(row[layout.votes], line, layout.votes, subject=id)
        lot = _cell(row, layout.lot) in _TRUE
        return FeedCandidate(
            name, party, votes, elected in _TRUE, line, lot, description, party_name=row["party_name"], person=row["person_id"]
        )
    return None


def _turnout(
    row: Mapping[str, str], layout: Layout, ballot: FeedBallot, line: int, faults: Faults
) -> tuple[int | None, str | None]:
    """(ballot papers, per cent) as far as the file gives them, told apart as the head of this file says."""
    papers = faults.whole(_cell(row, layout.papers), line, layout.papers, subject=ballot.ballot)
    percent = _cell(row, layout.percent) or None
    if percent is not None and not _PERCENT.match(percent):
        mend = "Give digits, and a point before decimals."
        faults.add("percent", line, f"{percent[:40]!r} is not a per cent.", mend, column=layout.percent, subject=ballot.ballot)
        percent = None
    unsaid = faults.whole(_cell(row, layout.unsaid_turnout), line, layout.unsaid_turnout, subject=ballot.ballot)
    if unsaid is not None and papers is None and percent is None:
        may_be_papers, may_be_percent = unsaid >= (ballot.top_votes or 0), unsaid <= MOST_PER_CENT
        if may_be_papers != may_be_percent:
            papers, percent = (unsaid, None) if may_be_papers else (None, str(unsaid))
        else:
            message = f"Turnout {unsaid} may be {'papers or a per cent' if may_be_papers else 'neither papers nor a per cent'}."
            mend = "Nothing is taken from it; give papers and per cent in columns of their own."
            faults.add("turnout", line, message, mend, column=layout.unsaid_turnout, subject=ballot.ballot, gravity="note")
    if papers is not None and is_count_of_votes(papers, ballot):
        message = f"{papers} is the sum of the votes, with or without the rejected papers, in a ward of {ballot.elected} seats."
        mend = "Nothing is taken from it; give the ballot papers, each of which carries several votes."
        faults.add("votes-for-papers", line, message, mend, subject=ballot.ballot, gravity="note")
        papers = None
    stated = _STATED_TURNOUT.search(ballot.source)
    if stated and (percent is None or abs(float(stated[1]) - float(percent)) < 1):
        percent = stated[1]  # the same figure, to the decimals the council printed
    return papers, percent


def is_count_of_votes(papers: int, ballot: FeedBallot) -> bool:
    """True where what passes for papers is the sum of the votes: with several seats to a ward, a paper carries several."""
    votes = [one.votes for one in ballot.candidates if one.votes is not None]
    return ballot.elected > 1 and papers - sum(votes) in (0, ballot.rejected_ballot_papers or 0)


def _cell(row: Mapping[str, str], column: str) -> str:
    return row.get(column, "") if column else ""
