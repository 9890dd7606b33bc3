"""Which councils elect on 3 May 2018: 150 with ordinary elections. Their kind, cycle, seats and place on the map.

A council with nothing but a by-election that day is no part of the night; mayors and Parliament are not either.
"""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from nightdesk.intake.names import place
from nightdesk.problems import DeskError
from nightdesk.register.council import Council, Cycle, Kind

KINDS: Mapping[str, Kind] = {
    "London borough": "london",
    "Metropolitan district": "metropolitan",
    "Unitary authority": "unitary",
    "Non-metropolitan district": "district",
}
CYCLES: Mapping[str, Cycle] = {"all": "all-out", "thirds": "thirds", "halves": "halves"}
NIGHT = "2018-05-03"
NOTES: Mapping[str, str] = {
    "pendle": "A suspended Conservative was readmitted while votes were being counted, which made 25 of 49 by the morning. "
    "By the seats of the night nobody has a majority.",
    "hastings": "All seats are up. The codes of all sixteen wards are new in 2018, their names and two members each are not.",
}


@dataclass(frozen=True, slots=True)
class NightCouncil:
    """A council of the night and what other files call it."""

    council: Council
    archive_name: str
    """Name in the Local Elections Archive Project."""
    archive_gss: str
    """Code there, for four councils an old one."""
    wards: int
    """Contests the archive has for it, countermanded ones and by-elections alongside included."""


def councils_2018(data: Path, slugs: Mapping[str, str]) -> tuple[NightCouncil, ...]:
    """The 150 councils by slug. `slugs` gives Democracy Club's slug for each council code of the archive."""
    redrawn_before = _redrawn(data / "councils" / "councillors-2017.csv")
    hexes = _hexes(data / "geography" / "districts-2018.hexjson")
    found = []
    with (data / "councils" / "councils-2018.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["cycle_2018"] == "by-election":
                continue
            seats_before = redrawn_before.get(place(row["name"]))
            seats_total = int(row["total_2018"])
            if row["cycle_2018"] == "all" and seats_total != int(row["seats_elected"]):
                raise DeskError(f"{row['name']}: {row['seats_elected']} seats elected of {seats_total} in an all-out election.")
            slug = slugs[row["leap_gss"]]
            council = Council(
                slug=slug,
                name=row["name"],
                gss=row["gss"],
                region=row["region"],
                kind=KINDS[row["type"]],
                cycle=CYCLES[row["cycle_2018"]],
                seats_total=seats_total,
                seats_before=seats_total if seats_before is None else seats_before,
                redrawn=seats_before is not None,
                hex=hexes.get(row["gss"]) or hexes.get(row["leap_gss"]),
            )
            found.append(NightCouncil(council, row["name"], row["leap_gss"], int(row["wards"])))
    return tuple(sorted(found, key=lambda one: one.council.slug))


def _redrawn(path: Path) -> Mapping[str, int]:
    """Seats before, of each council all of whose members' terms end on the night.

    The list of members gives the others the date of their *next* term; only where wards were redrawn does it end every
    term on 3 May 2018. That makes sixteen councils.
    """
    ends: dict[str, list[bool]] = {}
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            ends.setdefault(place(row["Council"]), []).append(row["Next Election"] == NIGHT)
    return {name: len(terms) for name, terms in ends.items() if all(terms)}


def _hexes(path: Path) -> Mapping[str, tuple[int, int]]:
    """Column and row by council code, moved so that none is below nought.

    In an odd-r layout odd rows stand half a hexagon to the right: rows may only move by an even number.
    """
    cells = json.loads(path.read_text(encoding="utf-8"))["hexes"]
    right = -min(int(cell["q"]) for cell in cells.values())
    up = -min(int(cell["r"]) for cell in cells.values())
    up += up % 2
    return {code: (int(cell["q"]) + right, int(cell["r"]) + up) for code, cell in cells.items()}
