"""What there was to watch on 3 May 2018, position by position, as the book has it.

Universe: the 150 councils and 2,739 ballots of the night; the five countermanded polls are awaited nowhere. Measures as the
docstrings of `control_doubt` and `ward_chances` define them; nothing here says they forecast.
"""

from __future__ import annotations

from functools import cache

import pytest

from nightdesk.analysis.watch import Watch, watch
from nightdesk.publish.answers.watch_answer import watch_sheet
from shipped_scene import scene, shipped_night

SAMPLED = tuple(range(0, 2_786, 278))


@cache
def found(position: int | None = None) -> Watch:
    return watch(scene(position))


def test_when_polls_closed_everything_was_out_and_control_of_26_councils_certain() -> None:
    opening = found(0)
    assert (len(opening.due), opening.wards_out, opening.seats_out) == (150, 2_739, 4_404)
    assert len(opening.councils) - len(opening.open_councils) == 26


def test_of_the_fifteen_councils_that_changed_hands_fourteen_were_among_the_fifty_most_open() -> None:
    """By doubt at the close of polls, on no result at all. The one that was not is Nuneaton and Bedworth."""
    most = {one.council for one in found(0).open_councils[:50]}
    changed = [one.council for one in shipped_night().control_changes]
    assert len(changed) == 15
    assert [one for one in changed if one not in most] == ["nuneaton-and-bedworth"]


def test_warndon_decided_worcester_while_other_councils_were_far_more_open() -> None:
    """At entry 838 it was the last ward out: the Conservatives and Labour needed it for nothing but a majority of one."""
    first = found(838).wards[0]
    assert (first.ballot, first.alone, first.rank) == ("local.worcester.warndon.2018-05-03", True, 1)
    assert scene(838).councils["worcester"].control.secured is None


@pytest.mark.parametrize("position", SAMPLED)
def test_no_ward_weighs_anything_where_control_is_certain(position: int) -> None:
    councils = scene(position).councils
    ballots = scene().register.ballots
    for one in found(position).wards:
        assert councils[ballots[one.ballot].council].control.secured is None, one.ballot
        assert one.alone or one.weight > 0


@pytest.mark.parametrize("position", SAMPLED)
def test_every_awaited_seat_is_in_one_council_and_in_doubt_by_no_more_than_itself(position: int) -> None:
    now = found(position)
    assert (
        sum(one.seats_out for one in now.councils) == now.seats_out == 4_404 - shipped_night(position).scoreboard.seats_declared
    )
    assert 0 <= now.in_doubt <= now.seats_out
    assert sum(one.in_doubt for one in now.councils) == pytest.approx(now.in_doubt)
    assert sum(one.in_doubt for one in now.regions) == pytest.approx(now.in_doubt)


@pytest.mark.parametrize("position", SAMPLED)
def test_each_order_is_kept(position: int) -> None:
    now = found(position)
    late = [one.weight for one in now.wards if not one.alone]
    assert late == sorted(late, reverse=True)
    assert [one.alone for one in now.wards] == sorted((one.alone for one in now.wards), reverse=True)
    assert [one.rank for one in now.national] == sorted(one.rank for one in now.national)
    doubts = [one.doubt for one in now.open_councils]
    assert doubts == sorted(doubts, reverse=True)


def test_at_the_end_nothing_is_awaited() -> None:
    assert (found().due, found().councils, found().wards, found().national) == ((), (), (), ())
    assert watch_sheet(shipped_night(), {}).said == (
        "Nothing is awaited: all 150\u00a0councils have finished. 5\u00a0countermanded polls are held on a later day.",
    )


def test_the_change_reckoned_with_ends_at_the_change_that_was() -> None:
    """Mean over the 2,234 wards that compare, by best-placed candidate, drawn by twelve wards' worth of no change."""
    assert found().wards_compared == 2_234
    con, lab, _, _, ukip, _, _ = found().england
    assert (round(100 * con, 1), round(100 * lab, 1), round(100 * ukip, 1)) == (6.2, 6.2, -14.2)
