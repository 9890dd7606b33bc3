"""All rows, family by family, in the order in which they are tried."""

from __future__ import annotations

from nightdesk.check.readings import (
    candidacy,
    changes,
    control,
    expectations,
    general_election,
    history,
    referendum,
    seats,
    timing,
    votes_and_shares,
    wards,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    *control.ROWS,
    *history.ROWS,
    *timing.ROWS,
    *expectations.ROWS,
    *referendum.ROWS,
    *candidacy.ROWS,
    *wards.ROWS,
    *general_election.ROWS,
    *seats.ROWS,
    *changes.ROWS,
    *votes_and_shares.ROWS,
)
