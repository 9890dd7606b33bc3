"""Since when one party has had a council without a break, by the seats after every May and on the eve, and what makes a
stronghold of it."""

from __future__ import annotations

import pytest
from a_front import CON, LAB, board, fought

from nightdesk.analysis.strongholds import Run, run_of
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.context.control_history import CouncilYear
from nightdesk.tally.control import NOC


def after(year: int, con: int, lab: int, other: int = 0, total: int = 9) -> CouncilYear:
    return CouncilYear("adur", year, {"con": con, "lab": lab}, other, total, "a list")


def history(*years: CouncilYear) -> Context:
    return Context(history={"adur": years})


def ran(*years: CouncilYear, control: str | None = CON) -> Run:
    return run_of(history(*years), "adur", control)


def test_control_runs_from_the_may_after_which_it_never_changed() -> None:
    run = ran(after(2013, 4, 5), after(2014, 5, 4), after(2015, 6, 3), after(2016, 5, 4), after(2017, 5, 4))
    assert (run.since, run.at_least, run.before, run.broken) == (2014, False, LAB, "none")


def test_a_run_that_reaches_the_first_year_known_has_lasted_at_least_so_long() -> None:
    run = ran(after(2016, 5, 4), after(2017, 5, 4))
    assert (run.since, run.at_least, run.before) == (2016, True, None)


def test_control_is_worked_out_from_the_seats_and_half_of_them_is_not_enough() -> None:
    run = ran(after(2015, 6, 3), after(2016, 5, 5, total=10), after(2017, 6, 4, total=10))
    assert (run.since, run.before) == (2017, NOC)


def test_independents_and_small_parties_together_never_have_control() -> None:
    run = ran(after(2016, 1, 1, other=7), after(2017, 5, 4))
    assert run.before == NOC


def test_a_change_between_the_last_may_and_the_eve_breaks_the_run() -> None:
    """Barnet 2018: a member left the Conservatives in March, so that the eve had no overall control."""
    run = ran(after(2016, 5, 4), after(2017, 5, 4), control=NOC)
    assert (run.since, run.broken, run.last_may, run.ends) == (None, "since_the_last_may", CON, 2017)


def test_a_year_that_is_missing_ends_what_can_be_said() -> None:
    run = ran(after(2012, 5, 4), after(2014, 5, 4), after(2015, 5, 4))
    assert (run.since, run.at_least) == (2014, True)


@pytest.mark.parametrize("years", [(), (after(2017, 5, 4),)])
def test_without_a_history_or_without_control_settled_on_the_eve_nothing_is_said(years: tuple[CouncilYear, ...]) -> None:
    run = ran(*years, control=CON if not years else None)
    assert (run.since, run.broken) == (None, "not_known")
    assert not run.stronghold("2018-05-03")


def test_a_stronghold_is_twenty_years_or_more() -> None:
    long, short = (
        ran(after(1998, 5, 4), *map(con_again, range(1999, 2018))),
        ran(after(1999, 5, 4), *map(con_again, range(2000, 2018))),
    )
    assert (long.years("2018-05-03"), long.stronghold("2018-05-03")) == (20, True)
    assert (short.years("2018-05-03"), short.stronghold("2018-05-03")) == (19, False)


def con_again(year: int) -> CouncilYear:
    return after(year, 5, 4)


def test_no_overall_control_however_long_is_nobodys_stronghold() -> None:
    run = ran(*(after(year, 4, 4, 1) for year in range(1990, 2018)), control=NOC)
    assert run.years("2018-05-03") == 28
    assert not run.stronghold("2018-05-03")


def test_strongholds_stand_on_the_board_with_what_has_become_of_them() -> None:
    found = board(fought(context=history(*map(con_again, range(1990, 2018)))))
    assert found.strongholds == ("adur",)
    assert found.contests["adur"].defence is not None
    assert found.contests["adur"].defence.state == "open"


def test_a_night_of_which_nothing_is_known_before_has_targets_and_no_strongholds() -> None:
    found = board(fought(context=NO_CONTEXT))
    assert found.strongholds == ()
    assert found.runs["adur"].broken == "not_known"
    assert found.targets[LAB][0].target.council == "adur"
