"""Reads the House of Commons Library's results of a general election, and the look-up from wards to constituencies."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from datetime import datetime
from pathlib import Path
from typing import cast

from nightdesk.context.context_rows import ConstituencyRow, ConstituencyWardsRow, ParliamentaryCandidateRow, WardPlaceRow
from nightdesk.context.eu_vote import Nation
from nightdesk.intake.names import place
from nightdesk.problems import DeskError
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, UKIP

CONSTITUENCIES = "context/general-election-2017-constituencies.csv"
CANDIDATES = "context/general-election-2017-candidates.csv"
WARDS = "geography/ward-to-constituency-2018.csv"
LIBRARY, ONS = "commons-library", "ons"
DAY, LOOK_UP_OF = "2017-06-08", "2018-12-31"
PARTIES: Mapping[str, str] = {
    "Conservative": CON,
    "Labour": LAB,
    "Labour and Co-operative": LAB,
    "Liberal Democrat": LD,
    "Green": GRN,
    "UK Independence Party": UKIP,
    "Independent": INDEPENDENT,
    "Scottish National Party": "PP102",
    "Plaid Cymru": "PP77",
}
"""What the file calls a party → its number. Others stand under their name alone."""


def read_constituencies(data: Path) -> tuple[tuple[ConstituencyRow, ...], tuple[ParliamentaryCandidateRow, ...]]:
    """Every constituency of 8 June 2017 and everyone who stood there. The member is whom the source names, not who leads."""
    standing: dict[str, list[dict[str, str]]] = {}
    with (data / CANDIDATES).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            standing.setdefault(row["ons_id"], []).append(row)
    seats, candidates = [], []
    with (data / CONSTITUENCIES).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            seats.append(_constituency(row))
            candidates += _candidates(row, standing[row["ONS ID"]])
    return tuple(seats), tuple(candidates)


def read_ward_places(
    data: Path, ballots: Iterable[Ballot], councils: Mapping[str, Council]
) -> tuple[tuple[WardPlaceRow, ...], tuple[str, ...]]:
    """The constituencies each ballot's ward lies in, by its code or else by council and name; and the ballots not found."""
    by_code: dict[str, dict[str, None]] = {}
    by_name: dict[tuple[str, str], dict[str, None]] = {}
    with (data / WARDS).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["PCON18CD"]:
                by_code.setdefault(row["WD18CD"], {})[row["PCON18CD"]] = None
                by_name.setdefault((place(row["LAD18NM"]), place(row["WD18NM"])), {})[row["PCON18CD"]] = None
    rows, lost = [], []
    for ballot in ballots:
        named = (place(councils[ballot.council].name), place(ballot.ward))
        how, found = ("code", by_code[ballot.gss]) if ballot.gss in by_code else ("name", by_name.get(named, {}))
        rows += [WardPlaceRow(ballot.id, code, LOOK_UP_OF, how, ONS) for code in sorted(found)]
        if not found:
            lost.append(ballot.id)
    return tuple(rows), tuple(lost)


def read_constituency_wards(data: Path, constituencies: Iterable[str]) -> tuple[ConstituencyWardsRow, ...]:
    """How many wards each of the constituencies has, and how many of them are split; one the look-up lacks has no row.

    The look-up has one code that is no constituency's, a slip in Scotland; it is left out.
    """
    wards: dict[str, dict[str, None]] = {}
    lies_in: dict[str, dict[str, None]] = {}
    known = dict.fromkeys(constituencies)
    with (data / WARDS).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["PCON18CD"] in known:
                wards.setdefault(row["PCON18CD"], {})[row["WD18CD"]] = None
                lies_in.setdefault(row["WD18CD"], {})[row["PCON18CD"]] = None
    return tuple(
        ConstituencyWardsRow(code, len(wards[code]), sum(len(lies_in[ward]) > 1 for ward in wards[code]), LOOK_UP_OF, ONS)
        for code in known
        if code in wards
    )


def _constituency(row: dict[str, str]) -> ConstituencyRow:
    if datetime.strptime(row["Declaration time"][:10], "%d/%m/%Y").strftime("%Y-%m") != DAY[:7]:
        raise DeskError(f"{row['Constituency name']}: the file is of another election than that of {DAY}.")
    nation = row["Country name"]
    return ConstituencyRow(
        row["ONS ID"],
        row["Constituency name"],
        cast(Nation, nation),
        row["Region name"],
        DAY,
        int(row["Electorate"]),
        int(row["Valid votes"]),
        LIBRARY,
    )


def _candidates(seat: dict[str, str], standing: list[dict[str, str]]) -> list[ParliamentaryCandidateRow]:
    member = (seat["Member first name"].strip(), seat["Member surname"].strip())
    rows = [_candidate(seat["ONS ID"], row, member) for row in standing]
    if sum(row.elected for row in rows) != 1:
        raise DeskError(f"{seat['Constituency name']}: the file's member is not one of its candidates.")
    if sum(row.votes for row in rows) != int(seat["Valid votes"]):
        raise DeskError(f"{seat['Constituency name']}: the candidates' votes are not the valid votes.")
    return rows


def _candidate(seat: str, row: dict[str, str], member: tuple[str, str]) -> ParliamentaryCandidateRow:
    first, last = row["firstname"].strip(), row["surname"].strip()
    return ParliamentaryCandidateRow(
        seat,
        f"{first} {last}".strip(),
        PARTIES.get(row["party_name"], ""),
        row["party_name"].strip(),
        int(row["votes"]),
        (first, last) == member,
        row["former_mp"] == "Yes" and row["sitting_mp"] == "No",
    )
