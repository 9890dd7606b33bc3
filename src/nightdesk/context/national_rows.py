"""Two tables of the context that the national measure alone needs; see `context_rows`."""

from __future__ import annotations

from typing import NamedTuple

from nightdesk.register.cells import ballot_id, day, gss_code, number, slug
from nightdesk.register.tables import Table


class AreaPartRow(NamedTuple):
    area: str
    constituency: str
    wards: int
    split: int
    date: str
    source: str


class EarlierContestRow(NamedTuple):
    ballot: str
    date: str
    con: int
    lab: int
    ld: int
    rest: int
    source: str


AREA_PARTS = Table(
    "area_constituencies.csv",
    AreaPartRow,
    {"area": gss_code, "constituency": gss_code, "wards": number, "split": number, "date": day, "source": slug},
)
EARLIER_CONTESTS = Table(
    "earlier_contests.csv",
    EarlierContestRow,
    {"ballot": ballot_id, "date": day, "con": number, "lab": number, "ld": number, "rest": number, "source": slug},
)
