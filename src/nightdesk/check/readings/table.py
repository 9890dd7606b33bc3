"""All rows, family by family, in the order in which they are tried."""

from __future__ import annotations

from nightdesk.check.readings import (
    candidacy,
    changes,
    control,
    every_and_none,
    expectations,
    extremes_and_ranks,
    general_election,
    history,
    lots_and_postponed,
    majorities,
    member_changes,
    most_of_all,
    published_measures,
    only_ones,
    referendum,
    seats,
    timing,
    turnout,
    votes_and_shares,
    wards,
    wards_counted,
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
