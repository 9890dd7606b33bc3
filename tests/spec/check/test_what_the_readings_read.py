"""What the readings read. Each way of saying something that the checker knows comes with sentences about 3 May 2018 and what is
true of them; those sentences are its tests."""

from __future__ import annotations

import pytest

from nightdesk.check.readings import (
    bookmakers,
    every_and_none,
    extremes_and_ranks,
    hours_and_terms,
    leave_and_remain,
    lots_and_postponed,
    majorities_rows,
    member_changes,
    members_of_parliament,
    most_of_all,
    only_ones,
    popular_vote,
    published_measures,
    slates,
    turnout,
    wards_counted,
    where_it_lies,
    years_in_power,
)
from nightdesk.check.readings.row import Row
from nightdesk.check.report import check_text
from shipped_scene import scene

FAMILIES: tuple[tuple[Row, ...], ...] = (
    only_ones.ROWS,
    every_and_none.ROWS,
    wards_counted.ROWS,
    extremes_and_ranks.ROWS,
    most_of_all.ROWS,
    majorities_rows.ROWS,
    lots_and_postponed.ROWS,
    turnout.ROWS,
    published_measures.ROWS,
    where_it_lies.ROWS,
    member_changes.ROWS,
    popular_vote.ROWS,
    slates.ROWS,
    bookmakers.ROWS,
    members_of_parliament.ROWS,
    leave_and_remain.ROWS,
    years_in_power.ROWS,
    hours_and_terms.ROWS,
)
EXAMPLES = [pytest.param(*one, id=one[0]) for rows in FAMILIES for row in rows for one in row.examples]


@pytest.mark.parametrize(("text", "verdict"), EXAMPLES)
def test_a_sentence_of_the_night_is_read_whole_and_judged_by_the_record(text: str, verdict: str) -> None:
    last = check_text(scene(), text)[-1]
    assert (last.verdict, last.unread) == (verdict, False)


def test_every_row_of_these_families_has_a_sentence_to_show_for_it() -> None:
    assert [row.name for rows in FAMILIES for row in rows if not row.examples] == []
