"""Reads the collected prices of bookmakers and exchanges, and the published national shares."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import cast

from nightdesk.context.context_rows import NationalShareRow, QuoteRow
from nightdesk.context.national_shares import NationalMeasure
from nightdesk.context.prices import PriceFormat
from nightdesk.register.council import Council
from nightdesk.register.party import CON, LAB, LD

PRICES = "context/odds-2018.csv"
SHARES = "context/national-shares.csv"
SOURCE = "published-facts"
RUNNERS: Mapping[str, str] = {
    "Conservative": CON,
    "Labour": LAB,
    "Liberal Democrat": LD,
    "No overall control": "NOC",
}
POLLING_DAYS: Mapping[str, tuple[str, str]] = {
    "2014": ("2014-05-22", "2014-05-23"),
    "2016": ("2016-05-05", "2016-05-06"),
    "2017": ("2017-05-04", "2017-05-05"),
    "2018": ("2018-05-03", "2018-05-04"),
    "2021": ("2021-05-06", "2021-05-08"),
}
"""Year → day of the poll, and the day the projected share was first given out."""
MEASURES: Mapping[str, NationalMeasure] = {
    "projected national share": "projected_national_share",
    "national equivalent vote": "national_equivalent_vote",
}


def read_prices(data: Path, councils: Mapping[str, Council]) -> tuple[QuoteRow, ...]:
    """Every quote in the order of the file; markets on control of a council carry its slug."""
    by_name = {council.name: slug for slug, council in councils.items()}
    rows = []
    with (data / PRICES).open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            name, _, what = row["market"].partition(" council: ")
            rows.append(
                QuoteRow(
                    row["market"],
                    by_name.get(name, "") if what == "control" else "",
                    row["quoted_on"],
                    row["runner"],
                    RUNNERS.get(row["runner"], ""),
                    row["price"],
                    cast(PriceFormat, row["format"]),
                    row["quoted_by"],
                    row["source"],
                    row["confidence"],
                    SOURCE,
                )
            )
    return tuple(rows)


def quoted_in_its_year(quotes: Iterable[QuoteRow], night: str) -> tuple[QuoteRow, ...]:
    """The quotes of the twelve months up to a night, and of the rest of its year: older ones are on other elections."""
    year = int(night[:4])
    first, end = f"{year - 1}{night[4:]}", f"{year + 1}"
    return tuple(one for one in quotes if first <= one.quoted_on < end)


def read_national_shares(data: Path) -> tuple[NationalShareRow, ...]:
    """Every published measure, in the order of the file."""
    with (data / SHARES).open(encoding="utf-8-sig", newline="") as file:
        return tuple(
            NationalShareRow(
                *POLLING_DAYS[row["year"]],
                MEASURES[row["measure"]],
                row["producer"],
                int(row["con"]),
                int(row["lab"]),
                int(row["ld"]),
                int(row["ukip_or_reform"]) if row["ukip_or_reform"] else None,
                row["confidence"],
                SOURCE,
            )
            for row in csv.DictReader(file)
        )
