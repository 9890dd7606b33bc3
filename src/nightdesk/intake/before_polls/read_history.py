"""Reads Open Council Data's two files of councils by year, 1973 to 2015 and since: seats, never their word on control."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from nightdesk.context.context_rows import HistoryRow
from nightdesk.intake.english_councils import find_council
from nightdesk.register.council import Council

FILES = ("councils/control-1973-2015.csv", "councils/control-2016-2021.csv")
SOURCE = "open-council-data"
WRONG = frozenset({("great-yarmouth", 2017)})
"""Rows that other sources contradict, left out."""


def read_history(data: Path, councils: Iterable[Council], *, night: str) -> tuple[HistoryRow, ...]:
    """Each council of the night in each year before it, councils in the order of the register, years in order."""
    years: dict[tuple[str, int], HistoryRow] = {}
    slugs = [council.slug for council in councils]
    known = frozenset(slugs)
    found: dict[str, str | None] = {}
    for name in FILES:
        with (data / name).open(encoding="cp1252", newline="") as file:
            for row in csv.DictReader(file):
                authority, year = row["authority"], int(row["year"])
                if authority not in found:
                    council = find_council(name=authority, night=night)
                    found[authority] = council.council if council else None
                slug = found[authority]
                if slug in known and slug is not None and year < int(night[:4]) and (slug, year) not in WRONG:
                    years.setdefault((slug, year), _year(slug, year, row))
    order = {slug: place for place, slug in enumerate(slugs)}
    return tuple(years[key] for key in sorted(years, key=lambda key: (order[key[0]], key[1])))


def _year(slug: str, year: int, row: dict[str, str]) -> HistoryRow:
    told_apart = "green" in row
    nat = int(row["nat"]) if "nat" in row else int(row["pc"]) + int(row["snp"])
    return HistoryRow(
        slug,
        year,
        int(row["con"]),
        int(row["lab"]),
        int(row["ld"]),
        int(row["green"]) if told_apart else None,
        int(row["ukip"]) if told_apart else None,
        nat,
        int(row["other"]) + (int(row["ref"]) if row.get("ref") else 0),
        int(row["total"]),
        SOURCE,
    )
