"""What a party needs to take a council: so many gains on each basis, and the swing that would bring them, by one stated
convention."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from a_front import CASTLE, CASTLE_THEN, CON, LAB, LAST_FOUGHT, LD, MARSH, THEN, board, defence, fought, target

from nightdesk.night import Night


def test_gains_needed_are_a_majority_of_all_seats_less_what_the_party_had() -> None:
    needs = target(fought()).target
    assert needs.majority_at == 3
    assert needs.gains_needed == {"last_fought": 2, "eve_of_poll": 2}


def test_the_two_bases_are_told_apart_where_a_seat_has_changed_party_since() -> None:
    """One of Castle's members has joined Labour: two gains on the seats as last fought, one on those of the eve."""
    assert target(fought(eve={"adur": "Con 3, Lab 2"})).target.gains_needed == {"last_fought": 2, "eve_of_poll": 1}


def test_where_the_eve_is_not_settled_no_gains_are_reckoned_from_it() -> None:
    """Of nobody's seats nought is known, not that a party has none."""
    night = fought(eve={"adur": "Con 2, unsettled 3"})
    assert target(night).target.gains_needed == {"last_fought": 2, "eve_of_poll": None}


def test_where_a_seat_that_is_not_up_is_not_settled_no_gains_are_reckoned_at_all() -> None:
    night = fought(continuing={"adur": "Con 1, unsettled 1"}, eve={"adur": "Con 6, unsettled 1"})
    assert target(night).target.gains_needed == {"last_fought": None, "eve_of_poll": None}


def test_seats_that_are_not_up_count_for_both() -> None:
    night = fought(continuing={"adur": "Lab 2"}, eve={"adur": "Con 4, Lab 3"})
    assert target(night).target.majority_at == 4
    assert target(night).target.gains_needed == {"last_fought": 1, "eve_of_poll": 1}


def test_the_swing_is_half_the_lead_in_the_ward_that_brings_the_last_seat_easiest_first() -> None:
    """Castle brings both seats: 500 against 480 of 1,000 is a lead of two points."""
    needed = target(fought()).target.needed
    assert needed.swing == Fraction(1, 100)
    assert [lead.ballot for lead in needed.wards] == ["local.adur.castle.2018-05-03"]


def test_where_one_ward_does_not_suffice_the_next_easiest_says_the_swing() -> None:
    night = fought(eve={"adur": "Con 4, Lab 1"}, continuing={"adur": "Con 1"})
    needed = target(night).target.needed
    assert needed.seats == 3
    assert [lead.ballot.split(".")[2] for lead in needed.wards] == ["castle", "marsh"]
    assert needed.swing == Fraction(1, 10)


def test_the_lead_is_over_the_best_other_party_by_best_placed_candidates() -> None:
    castle = target(fought()).target.needed.wards[0]
    assert (castle.behind, castle.rival) == (Fraction(2, 100), CON)


def test_where_others_were_level_in_front_no_rival_is_named() -> None:
    level = CASTLE_THEN.replace("20", "500")
    castle = target(fought(before=(level, *THEN[1:]))).target.needed.wards[0]
    assert castle.rival is None
    assert castle.behind == Fraction(20, 1480)


def test_a_party_that_was_ahead_on_votes_has_a_swing_of_less_than_nought() -> None:
    ahead = CASTLE_THEN.replace("480", "520")
    assert target(fought(before=(ahead, *THEN[1:]))).target.needed.swing == Fraction(-20, 1040) / 2


def test_no_swing_is_needed_where_the_seats_of_last_time_would_do() -> None:
    """Two Conservatives have left their party: nobody has control, and last time's result would give it back."""
    needed = target(fought(eve={"adur": "Con 2, Lab 1, Ind 2"}), CON).target.needed
    assert (needed.seats, needed.swing, needed.wards) == (-1, Fraction(0), ())


def test_a_party_takes_no_more_seats_in_a_ward_than_it_has_candidates() -> None:
    short = CASTLE.replace("      Dan Drew     Lab\n", "")
    needed = target(fought(short)).target.needed
    assert [lead.gains for lead in needed.wards] == [1, 2]
    assert needed.swing == Fraction(1, 10)


def test_where_a_party_did_not_stand_last_time_it_has_no_lead_to_make_up_and_no_swing() -> None:
    """The Lib Dems stand in Marsh for the first time: a share of nought is not known to be what they would have had."""
    sheets = tuple(sheet + "      Kim King     LD\n      Lee Lane     LD\n" for sheet in (CASTLE, MARSH))
    needed = target(fought(*sheets), LD).target.needed
    assert needed.swing is None
    assert needed.why_not == "too_few_wards_compare"


def test_a_majority_that_no_candidates_could_bring_is_told_before_a_vote_is_counted() -> None:
    never = target(fought(), LD)
    assert not never.target.possible
    assert never.target.needed.why_not == "too_few_seats_up"
    assert never.state == "gone"


def test_on_new_boundaries_gains_needed_are_notional_and_the_swing_is_not_known() -> None:
    night = fought(before=(), redrawn=("adur",), method="notional", defended={("last_fought", "adur"): "Con 4, Lab 1"})
    needs = target(night).target
    assert needs.notional
    assert needs.gains_needed == {"last_fought": 2, "eve_of_poll": None}
    assert (needs.needed.swing, needs.needed.why_not) == (None, "redrawn")


def test_where_nobody_can_say_who_won_a_seat_now_up_the_gains_of_the_eve_stand_for_both() -> None:
    known = {key: seats for key, seats in LAST_FOUGHT.items() if key[1] != "hill"}
    needs = target(fought(defended=known)).target
    assert needs.gains_needed == {"last_fought": None, "eve_of_poll": 2}
    assert needs.basis == "eve_of_poll"
    assert needs.needed.swing == Fraction(1, 100)


def test_to_end_a_majority_takes_fewer_seats_than_to_make_one() -> None:
    """Four of five: two losses leave the Conservatives with two. With seven seats Labour needs three, and to deny takes one."""
    night = fought(continuing={"adur": "Ind 2"}, eve={"adur": "Con 4, Lab 1, Ind 2"})
    needs = target(night).target
    assert (needs.needed.seats, needs.needed.swing) == (3, Fraction(1, 10))
    assert needs.to_deny is not None
    assert (needs.to_deny.seats, needs.to_deny.swing) == (1, Fraction(1, 100))


def test_there_is_no_majority_to_end_where_nobody_has_control() -> None:
    assert target(fought(eve={"adur": "Con 2, Lab 2, Ind 1"})).target.to_deny is None


def test_a_holder_has_seats_to_spare_and_a_swing_that_would_take_the_majority_away() -> None:
    held = defence(fought()).defence
    assert (held.party, held.spare, held.at_stake) == (CON, {"last_fought": 1, "eve_of_poll": 1}, 4)
    assert (held.to_lose.seats, held.to_lose.swing) == (2, Fraction(1, 100))


def test_a_majority_that_stands_without_the_seats_up_is_safe() -> None:
    night = fought(continuing={"adur": "Con 6"}, eve={"adur": "Con 10, Lab 1"})
    held = defence(night).defence
    assert held.safe
    assert (held.to_lose.swing, held.to_lose.why_not) == (None, "too_few_seats_up")
    assert not defence(fought()).defence.safe


def test_a_countermanded_poll_is_no_ward_to_win_tonight_and_its_seat_counts_towards_the_majority() -> None:
    mill = """
        Mill, Adur: 2 seats, countermanded
    """
    night = fought(mill)
    needs = target(night).target
    assert (needs.majority_at, needs.gains_needed["last_fought"]) == (4, 3)
    assert needs.seats_up == 5


def test_a_council_with_only_a_by_election_is_no_battleground() -> None:
    register = fought().register
    only = {slug: replace(council, cycle="by-election") for slug, council in register.councils.items()}
    found = board(Night.open(replace(register, councils=only)))
    assert found.contests == {}
    assert all(rows == () for rows in found.targets.values())


def test_where_nobody_can_say_who_controlled_it_a_party_that_had_its_majority_has_none_to_gain() -> None:
    found = board(fought(eve={"adur": "unsettled 5"}))
    assert found.contests["adur"].defence is None
    assert CON not in found.contests["adur"].targets, "the Conservatives won four of the five when they were last fought"
    assert found.contests["adur"].targets[LAB].target.gains_needed["last_fought"] == 2
