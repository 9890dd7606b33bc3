"""All rows, family by family, in the order in which they are tried."""

from __future__ import annotations

from nightdesk.check.readings import (
    candidacy_rows,
    changes_rows,
    control_rows,
    every_and_none,
    expectations_rows,
    extremes_and_ranks,
    general_election_rows,
    history_rows,
    lots_and_postponed,
    majorities,
    member_changes,
    most_of_all,
    only_ones,
    published_measures,
    referendum_rows,
    seats_rows,
    timing_rows,
    turnout,
    votes_and_shares_rows,
    wards_counted,
    wards_rows,
    where_it_lies,
)
from nightdesk.check.readings.row import Row

ROWS: tuple[Row, ...] = (
    *only_ones.ROWS,
    *every_and_none.ROWS,
    *wards_counted.ROWS,
    *extremes_and_ranks.ROWS,
    *most_of_all.ROWS,
    *majorities.ROWS,
    *lots_and_postponed.ROWS,
    *turnout.ROWS,
    *published_measures.ROWS,
    *where_it_lies.ROWS,
    *member_changes.ROWS,
    *control_rows.ROWS,
    *history_rows.ROWS,
    *timing_rows.ROWS,
    *expectations_rows.ROWS,
    *referendum_rows.ROWS,
    *candidacy_rows.ROWS,
    *wards_rows.ROWS,
    *general_election_rows.ROWS,
    *seats_rows.ROWS,
    *changes_rows.ROWS,
    *votes_and_shares_rows.ROWS,
)
