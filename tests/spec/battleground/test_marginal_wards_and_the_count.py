"""The wards that were closest last time, and the count of targets and defences, party by party and region by region."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from a_front import CASTLE, CASTLE_THEN, CON, LAB, THEN, board, fought, won

from nightdesk.night import Night


def test_a_ward_is_marginal_where_the_first_two_were_within_five_points() -> None:
    """Castle was won by two points, Marsh by twenty, Hill by forty."""
    found = board(fought()).marginals
    assert [one.front.ballot.split(".")[2] for one in found] == ["castle"]
    assert (found[0].front.first, found[0].front.second, found[0].front.margin) == (CON, LAB, Fraction(2, 100))
    assert (found[0].front.defended, found[0].won) == ({CON: 2}, None)


def test_what_was_won_there_is_told_once_it_is_declared() -> None:
    found = board(fought(won(CASTLE, ANN=130, bob=80, CAT=120, dan=110))).marginals
    assert found[0].won == {CON: 1, LAB: 1}


def test_where_first_place_was_shared_nobody_was_first() -> None:
    level = CASTLE_THEN.replace("480", "500")
    assert board(fought(before=(level, *THEN[1:]))).marginals == ()


def test_targets_within_reach_are_counted_and_longer_shots_are_not() -> None:
    near, far = fought(), fought(continuing={"adur": "Con 1"}, before=(THEN[0], THEN[1].replace("400", "300"), THEN[2]))
    assert counted(near)["", LAB] == {"taken": 0, "missed": 0, "open": 1, "gone": 0}
    assert counted(far)["", LAB] == {"taken": 0, "missed": 0, "open": 0, "gone": 0}


def test_the_regions_add_up_to_england() -> None:
    night = fought()
    other = night.councils["adur"].council
    assert counted(night)[other.region, LAB] == counted(night)["", LAB]
    defended = {(one.region, one.party): one.defences for one in board(night).tallies}
    assert defended[other.region, CON] == defended["", CON] == {"held": 0, "lost": 0, "open": 1, "gone": 0}


def test_a_party_nobody_votes_for_has_no_target_within_reach() -> None:
    found = board(fought())
    assert all(not one.within for party in found.targets if party not in (CON, LAB) for one in found.targets[party])


def counted(night: Night) -> dict[tuple[str, str], dict[str, int]]:
    return {(one.region, one.party): dict(one.targets) for one in board(night).tallies}


def test_the_board_of_a_council_that_has_not_moved_is_the_same_object() -> None:
    """What a declaration elsewhere does not touch is not worked out again."""
    night = fought()
    moved = replace(night, councils=dict(night.councils))
    assert board(moved).contests["adur"] is board(night).contests["adur"]
