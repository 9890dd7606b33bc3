"""Who sits where, as the yearly lists of councillors have it (Open Council Data UK, councillors 2016 to 2018).

A list says for each member the council, the ward, the day the term ends and the party then. It lumps most parties
outside the five as "Independent / Other", and gives members of a council whose term ends on the night the day their
*next* term would end (2022), or 3 May 2018 where wards are redrawn.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nightdesk.intake.names import place

ENDS_ON_THE_NIGHT = ("2018-05-03", "2022-05-05")
"""Dates the list of 2017 gives a seat that is up: the night itself, or the end of the term that begins then."""

_SAME_WARD = {
    ("crawley", "northgatemanorroyal"): "northgate",
    ("tameside", "ashtonstpeters"): "stpeters",
    ("stockport", "marplesouth"): "marplesouthhighlane",
}
"""Wards under two names on one boundary: (council, name elsewhere) → the night's name, all in normal form."""

_SAME_PARTY = {"PP3960": "PP106"}
"""The list's number for a party where it is not the Electoral Commission's: the British National Party."""

_ONE_MEMBER_TWICE = {("exeter", "Pennsylvania", "Daniel Gottschalk", "2022-05-05"): ("Peter Holland", "PP52")}
"""A line that gives the member of another line again: who it is of, and the party. Three were elected in Pennsylvania in
2016, Peter Holland with fewest votes (Local Elections Archive Project), so that his was the seat up in 2018. The list's
other doubles are of members of one party, and change no figure."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """One line of a list."""

    ward: str
    name: str
    ends: str
    """Day of the next election for the seat, as the list has it."""
    party: str
    """Electoral Commission number, or empty for "Independent / Other"."""


def ward_key(council: str, ward: str) -> str:
    """Normal form of a ward's name, the same for every name the ward goes by in the files at hand."""
    key = place(ward)
    return _SAME_WARD.get((place(council), key), key)


def read_sitting(path: Path) -> Mapping[str, tuple[Sitting, ...]]:
    """Members by council (normal form of its name), in the order of the file."""
    found: dict[str, list[Sitting]] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            code = row["Electoral Commission Party Code"].strip()
            council, ward, ends = place(row["Council"]), row["Ward Name"].strip(), row["Next Election"].strip()
            name, party = " ".join(row["Councillor Name"].split()), _SAME_PARTY.get(code, code)
            name, party = _ONE_MEMBER_TWICE.get((council, ward, name, ends), (name, party))
            found.setdefault(council, []).append(Sitting(ward, name, ends, party))
    return {council: tuple(members) for council, members in found.items()}
