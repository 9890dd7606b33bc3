"""Reads the workbook of the House of Commons Library's local elections handbook: candidates, and wards with electorate.

The layout differs from year to year: `Ward/ED name`, `WARDNAME`, `Ward/ County Electoral District name`. Columns are found
by what their heading means, in whichever sheet and row the headings stand. Results of a county stand under the district
they lie in; the type of the ward says which of the two councils elects.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook, PasswordError

from nightdesk.intake.feed import FeedBallot, FeedCandidate, FeedReading
from nightdesk.intake.names import place
from nightdesk.problems import Problem

FEED = "commons-library"
LARGEST = 64_000_000
"""Bytes. The workbook of 2021 is 3 MB."""
HEADINGS_WITHIN = 12
"""Rows from the top among which the headings are looked for."""

MEANINGS: Mapping[str, tuple[str, ...]] = {
    "council": ("local authority name", "lower tier authority", "districtname"),
    "council_code": ("local authority code", "lower tier authority code", "districtcode"),
    "county": ("county name", "upper tier authority", "countyname"),
    "county_code": ("county code", "upper tier authority code", "countycode"),
    "ward": ("ward ed name", "ward name", "wardname", "ward county electoral district name"),
    "ward_code": ("ward ed code", "ward code", "ons ward code", "wardcode"),
    "ward_key": ("ec ward code",),
    "candidate": ("candidate name", "name"),
    "votes": ("votes", "votes cast", "vote"),
    "elected": ("elected", "winner"),
    "party": ("party name", "partyname"),
    "seats": ("vacancies", "seats", "vacs"),
    "type": ("type", "local authority type"),
    "electorate": ("electorate", "elect"),
    "papers": ("ballots",),
    "rejected": ("invalid votes",),
    "turnout": ("turnout", "turnout percent"),
    "code": ("party abbreviation",),
}
"""What a heading means → how the years have written it, in lower case with its marks taken out."""
COUNTY_TYPES = ("SC", "CC")
WHOLE_TYPES = ("SC", "CC", "UAA", "SDA", "LB")
"""Types that are elected whole. A `T` for thirds is no proof: a council on new wards keeps it (Hartlepool 2021)."""

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Handbook:
    """The workbook as a feed, and what it says beyond a feed's ballots."""

    reading: FeedReading
    whole: frozenset[str]
    """Names of councils that it says are elected whole."""
    party_names: Mapping[str, str]
    """Its code of a party → the party's name."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    name: str
    rows: tuple[tuple[int, Row], ...]
    """(line, cells by meaning) for each row under the headings."""
    meanings: frozenset[str]


def read_commons_library(path: Path) -> Handbook:
    """Every ballot of the workbook; rows that cannot be read are left out and named in the problems."""
    problems: list[Problem] = []
    sheets = _sheets(path, problems)
    candidates = next((one for one in sheets if {"ward", "candidate", "votes", "elected"} <= one.meanings), None)
    wards = next((one for one in sheets if {"ward", "electorate"} <= one.meanings and "votes" not in one.meanings), None)
    names = next((one for one in sheets if {"code", "party"} <= one.meanings and "votes" not in one.meanings), None)
    if candidates is None:
        if not problems:
            message = "No sheet has headings for ward, candidate, votes and elected."
            problems.append(Problem("commons-library/headings", message, "Give the handbook's workbook.", file=path.name))
        return Handbook(FeedReading(FEED, path.name, (), (), tuple(problems)), frozenset(), {})
    about = {key: row for _, row in wards.rows for key in _keys(row)} if wards else {}
    ballots, whole = _ballots(candidates, about, path.name, problems)
    party_names = {str(row["code"]).strip(): str(row["party"]).strip() for _, row in names.rows} if names else {}
    return Handbook(FeedReading(FEED, path.name, ballots, (), tuple(problems)), whole, party_names)


def _sheets(path: Path, problems: list[Problem]) -> list[_Sheet]:
    def refuse(message: str) -> list[_Sheet]:
        mend = "Give the handbook's workbook, as .xlsx, .xls or .ods."
        problems.append(Problem("commons-library/workbook", message, mend, file=path.name))
        return []

    try:
        if path.stat().st_size > LARGEST:
            return refuse("The file is too large to be the handbook.")
        workbook = CalamineWorkbook.from_path(path)
        read = [(name, workbook.get_sheet_by_name(name).to_python(skip_empty_area=False)) for name in workbook.sheet_names]
    except PasswordError:
        return refuse("The workbook is locked with a password.")
    except (CalamineError, OSError, ValueError):
        return refuse("The file is missing or is not a workbook.")
    return [sheet for name, cells in read if (sheet := _sheet(name, cells)) is not None]


def _sheet(name: str, cells: Sequence[Sequence[Any]]) -> _Sheet | None:
    """The sheet with its columns named by meaning, or None where no row near the top has two headings we know."""
    for index, headings in enumerate(cells[:HEADINGS_WITHIN]):
        places: dict[str, int] = {}
        for column, heading in enumerate(headings):
            meaning = _meaning(heading)
            if meaning and meaning not in places:
                places[meaning] = column
        if len(places) > 1:
            rows = tuple(
                (line, {meaning: row[column] for meaning, column in places.items()})
                for line, row in enumerate(cells[index + 1 :], start=index + 2)
                if any(row[column] != "" for column in places.values())
            )
            return _Sheet(name, rows, frozenset(places))
    return None


def _meaning(heading: object) -> str | None:
    words = " ".join(re.sub(r"[^a-z]+", " ", str(heading).lower()).split())
    return next((meaning for meaning, written in MEANINGS.items() if words in written), None)


def _keys(row: Row) -> Iterator[tuple[str, str]]:
    """What a ward may be found by in the other sheet: its code, or council and name."""
    for meaning in ("ward_code", "ward_key"):
        if row.get(meaning):
            yield meaning, str(row[meaning])
    yield place(str(row.get("council") or row.get("county") or "")), place(str(row["ward"]))


def _ballots(
    sheet: _Sheet, about: Mapping[tuple[str, str], Row], file: str, problems: list[Problem]
) -> tuple[tuple[FeedBallot, ...], frozenset[str]]:
    grouped: dict[tuple[str, str], list[tuple[int, Row]]] = {}
    for line, row in sheet.rows:
        grouped.setdefault(next(iter(_keys(row))), []).append((line, row))
    ballots: list[FeedBallot] = []
    whole: dict[str, bool] = {}
    for rows in grouped.values():
        first = rows[0][1]
        ward = next((about[key] for key in _keys(first) if key in about), {})
        kind = str(ward.get("type") or first.get("type") or "").strip()
        county = kind in COUNTY_TYPES or (not kind and str(first.get("ward_code", "")).startswith("E58"))
        name, code = ("county", "county_code") if county else ("council", "council_code")
        council = " ".join(str(first.get(name) or first.get("county") or "").split())
        candidates = tuple(
            one for line, row in rows if (one := _candidate(line, row, f"{file} [{sheet.name}]", problems)) is not None
        )
        if not candidates or not council:
            continue
        whole[council] = kind in WHOLE_TYPES
        ballots.append(_ballot(council, str(first.get(code) or ""), first, ward, candidates))
    return tuple(ballots), frozenset(name for name, entire in whole.items() if entire)


def _ballot(council: str, code: str, first: Row, ward: Row, candidates: tuple[FeedCandidate, ...]) -> FeedBallot:
    unopposed = all(one.elected and not one.votes for one in candidates)
    if unopposed:  # the handbook writes 0 where there was no poll; nobody counted a vote
        candidates = tuple(
            FeedCandidate(one.name, one.party, None, one.elected, one.line, party_name=one.party_name) for one in candidates
        )
    return FeedBallot(
        FEED,
        "",
        council,
        " ".join(str(first["ward"]).split()),
        str(first.get("ward_code") or "").strip(),
        candidates,
        council_gss=code.strip(),
        seats=_whole(ward.get("seats")) or None,
        unopposed=unopposed,
        ballot_papers=None if unopposed else _whole(ward.get("papers")) or None,
        rejected_ballot_papers=None if unopposed else _whole(ward.get("rejected")),
        electorate=_whole(ward.get("electorate")) or None,
        turnout_reported=None if unopposed else _per_cent(ward.get("turnout")),
    )


def _candidate(line: int, row: Row, where: str, problems: list[Problem]) -> FeedCandidate | None:
    def fault(column: str, message: str, mend: str) -> None:
        problems.append(Problem(f"commons-library/{column}", message, mend, file=where, line=line, column=column))

    name, party, votes = " ".join(str(row["candidate"]).split()), str(row.get("party", "")).strip(), _whole(row["votes"])
    elected = _truth(row["elected"])
    if not name:
        fault("candidate", "The candidate has no name.", "Give the name.")
        return None
    if not party:
        fault("party", f"{name} has no party.", "Give the party, or IND for an independent.")
        return None
    if votes is None and row["votes"] not in ("", None):
        fault("votes", f"{str(row['votes'])[:40]!r} is not a whole number.", "Give digits alone, or leave it empty.")
        return None
    if elected is None:
        fault("elected", f"{str(row['elected'])[:40]!r} is neither 1 nor 0.", "Write 1 for elected, 0 for not elected.")
        return None
    return FeedCandidate(name, party, votes, elected, line)


def _whole(cell: object) -> int | None:
    """A cell as a whole number of nought or more; None where it is not one. A workbook holds every number as a float."""
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float) and cell >= 0 and cell == int(cell):
        return int(cell)
    text = str(cell).strip()
    return int(text) if text.isascii() and text.isdigit() else None


def _per_cent(cell: object) -> str | None:
    """Turnout as printed: a per cent of more than 1 and at most 100, without the float's tail."""
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not 1 < cell <= 100:
        return None
    return f"{cell:.2f}".rstrip("0").rstrip(".")


def _truth(cell: object) -> bool | None:
    text = str(cell).strip().lower()
    if text in ("1", "1.0", "true", "yes", "y"):
        return True
    return False if text in ("0", "0.0", "false", "no", "n", "") else None
