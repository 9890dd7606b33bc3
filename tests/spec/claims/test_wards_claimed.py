"""Who was elected in a ward, with how many votes, in which place, by what majority; lots, turnout, wards without a poll."""

from __future__ import annotations

from fractions import Fraction

from claimed import CON, council, figure, verdict, ward

from night_of import night_of
from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import ENGLAND

CASTLE = """
    Castle, Adur: 2 seats
    electorate 4000, papers 1500, turnout 37.9
      Ann Archer   Con  900 *
      Dan Drew     Con  700 *
      Bob Baker    Lab  650
      Cat Cole     LD   100
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con  400
      Gus Gale     Lab  400 * lot
"""
MERE = """
    Mere, Adur: 1 seat, uncontested
      Kim King     Lab *
"""
MILL = """
    Mill, Adur: 1 seat, countermanded
"""
HILL = """
    Hill, Adur: 1 seat
      Ida Ives     Lab
      Jo Jones     LD
"""


def scene() -> Scene:
    return night_of(CASTLE, MARSH, MERE, MILL, HILL).scene


def test_elected_is_the_officers_word() -> None:
    assert figure(scene(), "elected", ward(CASTLE), person="dan-drew").value is True
    assert figure(scene(), "elected", ward(MARSH), person="fay-ford").value is False
    assert figure(scene(), "elected", ward(MERE), person="kim-king").value is True
    assert figure(scene(), "elected", ward(HILL), person="ida-ives").why == "awaited"


def test_nobody_who_did_not_stand_is_told_to_have_lost() -> None:
    assert figure(scene(), "elected", ward(CASTLE), person="zoe-zane").why == "not_held"


def test_votes_and_place_are_those_declared_and_there_are_none_without_a_poll() -> None:
    assert figure(scene(), "votes", ward(CASTLE), person="bob-baker").value == 650
    assert figure(scene(), "place_in_ward", ward(CASTLE), person="bob-baker").value == 3
    assert figure(scene(), "votes", ward(MERE), person="kim-king").why == "does_not_apply"


def test_equal_votes_share_a_place() -> None:
    assert [figure(scene(), "place_in_ward", ward(MARSH), person=one).value for one in ("fay-ford", "gus-gale")] == [1, 1]


def test_a_majority_has_two_bases() -> None:
    """Castle: 700 − 650, the last elected over the first who was not; 900 − 650, best over best."""
    assert figure(scene(), "majority_votes", ward(CASTLE), basis="last_over_first").value == 50
    assert figure(scene(), "majority_votes", ward(CASTLE), basis="best_over_best").value == 250
    assert verdict(scene(), "majority_votes", ward(CASTLE), says=250) == "depends"
    assert verdict(scene(), "majority_votes", ward(CASTLE), says=Says("at_least", 50)) == "true"


def test_a_lot_is_told_and_its_majority_is_nought() -> None:
    assert figure(scene(), "decided_by_lot", ward(MARSH)).value is True
    assert figure(scene(), "decided_by_lot", ward(CASTLE)).value is False
    assert figure(scene(), "majority_votes", ward(MARSH), basis="last_over_first").value == 0


def test_how_many_lots_were_drawn_is_open_while_a_ward_is_out() -> None:
    found = figure(scene(), "lots", ENGLAND)
    assert (found.value, found.least, found.most, found.evidence.facts) == (1, 1, 2, ("Marsh, Adur",))


def test_turnout_as_reported_and_as_computed_are_never_merged() -> None:
    assert figure(scene(), "turnout", ward(CASTLE), basis="reported").value == Fraction(379, 1000)
    assert figure(scene(), "turnout", ward(CASTLE), basis="computed").value == Fraction(3, 8)
    assert figure(scene(), "turnout", ward(MARSH), basis="reported").why == "not_held"
    assert figure(scene(), "turnout", council("adur"), basis="reported").why == "does_not_apply"


def test_wards_without_a_poll_and_countermanded_ones_are_known_beforehand() -> None:
    assert figure(scene(), "uncontested", council("adur")).value == 1
    assert figure(scene(), "countermanded", council("adur")).value == 1
    assert figure(scene(), "majority_votes", ward(MILL), basis="last_over_first").why == "does_not_apply"


def test_a_leader_of_whom_no_source_speaks_is_not_told_to_have_kept_the_seat() -> None:
    assert figure(scene(), "leader_out", council("adur")).why == "not_held"


def test_a_figure_of_one_ward_names_its_entries_in_the_ledger() -> None:
    assert figure(scene(), "elected", ward(CASTLE), person="dan-drew").evidence.positions == (1,)
    assert figure(scene(), "votes", ward(MARSH), person="fay-ford").evidence.positions == (2,)
    assert figure(scene(), "seats_won", ward(MARSH), CON).evidence.positions == (2,)
