"""Published national measures of local elections, year by year. Two producers, two methods, never mixed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

NationalMeasure = Literal["projected_national_share", "national_equivalent_vote"]
"""BBC (Curtice and Fisher), and Rallings and Thrasher."""


@dataclass(frozen=True, slots=True)
class NationalShare:
    """One measure for one day of elections, per cent of the vote in Great Britain."""

    date: str
    """Day of the poll."""
    published_on: str
    """Day it was first published: before then nobody can have known it."""
    measure: NationalMeasure
    producer: str
    con: int
    lab: int
    ld: int
    ukip: int | None
    confidence: str
    source: str
