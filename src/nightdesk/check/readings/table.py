"""All rows, family by family, in the order in which they are tried."""

from __future__ import annotations

from nightdesk.check.readings import (
    candidacy_rows,
    changes_rows,
    control_counts_rows,
    control_rows,
    expectations_rows,
    general_election_rows,
    history_rows,
    people_rows,
    referendum_rows,
    seats_compared_rows,
    seats_rows,
    timing_rows,
    votes_and_shares_rows,
    wards_rows,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    *control_rows.ROWS,
    *control_counts_rows.ROWS,
    *history_rows.ROWS,
    *timing_rows.ROWS,
    *expectations_rows.ROWS,
    *referendum_rows.ROWS,
    *candidacy_rows.ROWS,
    *people_rows.ROWS,
    *wards_rows.ROWS,
    *general_election_rows.ROWS,
    *seats_rows.ROWS,
    *seats_compared_rows.ROWS,
    *changes_rows.ROWS,
    *votes_and_shares_rows.ROWS,
)
