"""Reads the Electoral Commission's file of the referendum of 23 June 2016 by counting area."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import cast

from nightdesk.context.context_rows import AreaRow, CouncilAreaRow
from nightdesk.context.eu_vote import Nation
from nightdesk.intake.before_polls.read_authorities import Authorities
from nightdesk.intake.english_councils import find_council
from nightdesk.register.council import Council

FILE = "context/eu-referendum-2016.csv"
SOURCE = "electoral-commission"
DAY = "2016-06-23"
NATIONS = ("Scotland", "Wales", "Northern Ireland")
REGIONS = {"East": "East of England"}
"""Regions the file names otherwise than the register does."""
NOT_OF_THE_KINGDOM = ("GI",)
"""Gibraltar voted in the referendum and has no local elections."""


def read_eu_vote(data: Path) -> tuple[AreaRow, ...]:
    """Every counting area of the United Kingdom, in the order of the file."""
    with (data / FILE).open(encoding="utf-8-sig", newline="") as file:
        return tuple(_area(row) for row in csv.DictReader(file) if row["Area_Code"] not in NOT_OF_THE_KINGDOM)


def areas_of_councils(
    councils: Iterable[Council], areas: Iterable[AreaRow], *, night: str, authorities: Authorities
) -> tuple[CouncilAreaRow, ...]:
    """Which areas each council of the night was counted in: the one of its code, or of a code it had before; those of its
    districts for a county, and of the authorities it took the place of for one that is newer than the referendum."""
    known = {area.area for area in areas}
    rows = []
    for council in councils:
        found = find_council(name=council.name, gss=council.gss, night=night)
        codes = (council.gss, *(found.former_gss.split() if found else ()), *((found.gss,) if found else ()))
        code = next((code for code in codes if code in known), None)
        beneath = (code,) if code is not None else authorities.beneath(council.gss, known)
        rows += [CouncilAreaRow(council.slug, area) for area in beneath]
    return tuple(rows)


def _area(row: dict[str, str]) -> AreaRow:
    region = REGIONS.get(row["Region"], row["Region"])
    return AreaRow(
        row["Area_Code"],
        row["Area"],
        cast(Nation, region if region in NATIONS else "England"),
        region,
        DAY,
        int(row["Electorate"]),
        int(row["Remain"]),
        int(row["Leave"]),
        SOURCE,
    )
