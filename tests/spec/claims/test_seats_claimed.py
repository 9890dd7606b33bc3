"""Seats won, held, defended, lost to another and changed; while wards are out, between what bounds each must end."""

from __future__ import annotations

from claimed import CON, LAB, LD, OTHERS, UKIP, council, figure, verdict, ward

from night_of import night_of
from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import ENGLAND, Place

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con  900 *
      Bob Baker    Lab  800 *
      Cat Cole     LD   100
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con
      Gus Gale     Lab
      Hal Hunt     Ind
"""
MARSH_IN = """
    Marsh, Adur: 1 seat
      Fay Ford     Con  400 *
      Gus Gale     Lab  300
      Hal Hunt     Ind  200
"""
HILL = """
    Hill, Barnet: 3 seats
      Ida Ives     Lab  500 *
      Jo Jones     Lab  490 *
      Kim King     LD   480 *
      Lou Lane     Con  200
"""
DEFENDED = {
    ("last_fought", "castle"): "Con 1, UKIP 1",
    ("last_fought", "marsh"): "Lab 1",
    ("eve_of_poll", "castle"): "Con 2",
    ("eve_of_poll", "marsh"): "Lab 1",
    ("last_fought", "barnet"): "Con 2, Lab 1",
    ("eve_of_poll", "barnet"): "Con 3",
}
EVE = {"adur": "Con 4, Lab 3, UKIP 1", "barnet": "Con 3"}
CONTINUING = {"adur": "Con 2, Lab 2, UKIP 1"}


def counting() -> Scene:
    """Castle is in, Marsh is out; Barnet, on new wards, is in."""
    return night_of(CASTLE, MARSH, HILL, eve=EVE, continuing=CONTINUING, defended=DEFENDED, redrawn=("barnet",)).scene


def complete() -> Scene:
    return night_of(CASTLE, MARSH_IN, HILL, eve=EVE, continuing=CONTINUING, defended=DEFENDED, redrawn=("barnet",)).scene


def test_seats_won_can_only_grow_by_the_candidates_in_the_wards_still_out() -> None:
    found = figure(counting(), "seats_won", council("adur"), CON)
    assert (found.value, found.least, found.most) == (1, 1, 2)
    assert verdict(counting(), "seats_won", council("adur"), LD, says=0) == "true"
    assert verdict(counting(), "seats_won", council("adur"), CON, says=3) == "false"
    assert verdict(counting(), "seats_won", council("adur"), CON, says=2) == "undecided"


def test_a_ward_that_is_out_has_bounds_and_no_figure() -> None:
    found = figure(counting(), "seats_won", ward(MARSH), LAB)
    assert (found.value, found.why, found.least, found.most) == (None, "awaited", 0, 1)
    assert verdict(counting(), "seats_won", ward(MARSH), LAB, says=2) == "false"


def test_others_are_everybody_outside_the_five() -> None:
    assert figure(counting(), "seats_won", ENGLAND, OTHERS).most == 1
    assert figure(complete(), "seats_won", ENGLAND, OTHERS).value == 0


def test_seats_held_are_those_won_and_those_not_up() -> None:
    assert figure(complete(), "seats_held", council("adur"), CON).value == 4
    assert figure(complete(), "seats_held", council("adur"), UKIP).value == 1
    assert figure(complete(), "seats_before", council("adur"), UKIP).value == 1
    assert figure(complete(), "seats_total", council("adur")).value == 8
    assert figure(complete(), "seats_up", council("adur")).value == 3


def test_a_seat_that_no_source_settles_leaves_a_holding_between_two_figures() -> None:
    scene = night_of(HILL, eve={"barnet": "Con 3, unsettled 1"}, continuing={"barnet": "unsettled 1"}).scene
    found = figure(scene, "seats_held", council("barnet"), LAB)
    assert (found.value, found.why, found.least, found.most) == (None, "not_held", 2, 3)
    assert verdict(scene, "seats_held", council("barnet"), LAB, says=4) == "false"
    assert verdict(scene, "seats_held", council("barnet"), LAB, says=3) == "unknown"


def test_a_change_of_seats_is_that_of_its_basis() -> None:
    """Against the last time the Conservatives hold one of the two in Castle; on the eve they had both."""
    bases = ("last_fought", "eve_of_poll")
    change = {basis: figure(counting(), "seats_change", ward(CASTLE), CON, basis=basis).value for basis in bases}
    assert change == {"last_fought": 0, "eve_of_poll": -1}
    assert verdict(counting(), "seats_change", ward(CASTLE), CON, says=-1) == "depends"


def test_a_change_is_bounded_by_what_is_still_defended_and_what_can_still_be_won() -> None:
    """Labour is up one in Castle; in Marsh it defends one, and can win one."""
    found = figure(counting(), "seats_change", council("adur"), LAB, basis="last_fought")
    assert (found.value, found.least, found.most) == (1, 0, 1)
    assert verdict(counting(), "seats_change", council("adur"), LAB, says=2, basis="last_fought") == "false"
    assert figure(complete(), "seats_change", council("adur"), LAB, basis="last_fought").value == 0


def test_councils_on_new_wards_are_scaled_on_two_bases_and_left_out_on_two() -> None:
    """In Barnet the Conservatives had two of three, and have none."""
    bases = ("last_fought", "last_fought_by_ward", "eve_of_poll", "eve_of_poll_by_ward")
    found = {basis: figure(complete(), "seats_change", ENGLAND, CON, basis=basis).value for basis in bases}
    assert found == {"last_fought": -1, "last_fought_by_ward": 1, "eve_of_poll": -3, "eve_of_poll_by_ward": 0}


def test_in_one_council_there_is_nothing_to_leave_out() -> None:
    found = figure(complete(), "seats_change", council("adur"), CON, basis="last_fought_by_ward")
    assert (found.value, found.why) == (None, "does_not_apply")


def test_seats_defended_are_those_up_tonight_by_who_held_them() -> None:
    assert figure(complete(), "seats_defended", council("adur"), CON, basis="last_fought").value == 1
    assert figure(complete(), "seats_defended", council("adur"), CON, basis="eve_of_poll").value == 2
    assert figure(complete(), "seats_defended", ward(CASTLE), UKIP, basis="last_fought").value == 1
    assert figure(complete(), "seats_defended", ENGLAND, CON, basis="eve_of_poll").value == 5


def test_a_seat_goes_from_one_party_to_another_in_the_ward_where_one_is_down_and_the_other_up() -> None:
    assert figure(complete(), "seats_lost_to", council("adur"), LAB, CON, basis="last_fought").value == 1
    assert figure(complete(), "seats_lost_to", council("adur"), UKIP, LAB, basis="last_fought").value == 1
    assert figure(complete(), "seats_lost_to", council("adur"), CON, LAB, basis="eve_of_poll").value == 1
    assert figure(complete(), "seats_lost_to", council("barnet"), CON, LAB, basis="last_fought").why == "not_held"


def test_where_two_are_down_and_two_up_nobody_says_who_lost_to_whom() -> None:
    scene = night_of(CASTLE, eve=EVE, defended={("last_fought", "castle"): "LD 1, UKIP 1"}).scene
    found = figure(scene, "seats_lost_to", ward(CASTLE), UKIP, LAB, basis="last_fought")
    assert (found.value, found.least, found.most) == (None, 0, 1)
    assert figure(scene, "ward_gained", ward(CASTLE), LAB, UKIP, basis="last_fought").why == "not_held"
    assert figure(scene, "ward_gained", ward(CASTLE), LAB, basis="last_fought").value is True


def test_a_ward_is_gained_by_a_party_that_is_up_and_held_by_one_that_kept_all_it_defended() -> None:
    assert figure(complete(), "ward_gained", ward(MARSH), CON, LAB, basis="last_fought").value is True
    assert figure(complete(), "ward_held", ward(MARSH), LAB, basis="last_fought").value is False
    assert figure(complete(), "ward_held", ward(CASTLE), CON, basis="last_fought").value is True
    assert figure(complete(), "ward_held", ward(CASTLE), LAB, basis="last_fought").value is False


def test_a_party_is_short_of_a_majority_by_what_it_lacks_of_more_than_half() -> None:
    assert figure(complete(), "seats_short", council("adur"), CON).value == 1
    assert figure(counting(), "seats_short", council("adur"), CON).least == 1
    assert figure(complete(), "seats_short", council("adur"), LAB).value == 2
    assert figure(complete(), "seats_short", council("adur"), OTHERS).why == "does_not_apply"


def test_a_majority_is_over_all_others_and_there_is_none_without_control() -> None:
    assert figure(complete(), "council_majority", council("barnet")).value == 1
    assert figure(complete(), "council_majority", council("adur")).why == "does_not_apply"


def test_the_largest_party_is_certain_once_no_other_can_overtake_it() -> None:
    assert figure(complete(), "largest_party", council("adur")).value == CON
    assert verdict(counting(), "largest_party", council("adur"), says=CON) == "undecided"
    assert verdict(counting(), "largest_party", council("adur"), says=Says("at_least", 1)) == "undecided"


def test_parties_that_are_level_are_the_largest_together() -> None:
    """Nobody is the largest alone: a claim that one is, is false."""
    scene = night_of(CASTLE, eve={"adur": "Con 2"}).scene
    assert figure(scene, "largest_party", council("adur")).value == f"{CON} {LAB}"
    assert verdict(scene, "largest_party", council("adur"), says=CON) == "false"


def test_several_places_are_added_up_and_none_is_counted_twice() -> None:
    both = Place("several", parts=(council("adur"), council("barnet")))
    assert figure(complete(), "seats_won", both, LAB).value == 3
    assert figure(complete(), "seats_won", Place("several", parts=(council("adur"), council("adur"))), LAB).value == 1
    assert figure(complete(), "seats_won", Place("several", parts=(ward(CASTLE), ward(MARSH))), CON).value == 2
