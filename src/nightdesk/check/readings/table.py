"""All rows, family by family, in the order in which they are tried."""

from __future__ import annotations

from nightdesk.check.readings import (
    candidacy,
    changes,
    control,
    every_and_none,
    expectations,
    general_election,
    history,
    nameless,
    only_ones,
    referendum,
    seats,
    timing,
    votes_and_shares,
    wards,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    *only_ones.ROWS,
    *every_and_none.ROWS,
    *control.ROWS,
    *history.ROWS,
    *nameless.ROWS,
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
