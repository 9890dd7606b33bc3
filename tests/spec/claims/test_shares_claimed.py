"""Votes and shares by three conventions, leads, changes and swing: each convention is a basis, and none is assumed."""

from __future__ import annotations

from fractions import Fraction

from claimed import CON, GRN, IND, LAB, LD, OTHERS, UKIP, council, figure, verdict, ward

from night_of import night_of
from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Says

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con  400 *
      Dan Drew     Con  200
      Bob Baker    Lab  300 *
      Ivy Irwin    Ind  100
      Jim Jolly    Ind   50
"""
BEFORE = """
    Castle, Adur: 2 seats
      Ann Archer   Con  300 *
      Bob Baker    Lab  500 *
      Ulf Upton    UKIP 200
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con
      Gus Gale     Grn
"""
BASES = ("top_candidate", "average", "total")


def scene() -> Scene:
    return night_of(CASTLE, MARSH, before=(BEFORE,)).scene


def test_a_share_is_of_the_votes_that_its_convention_counts() -> None:
    found = {basis: figure(scene(), "vote_share", ward(CASTLE), CON, basis=basis).value for basis in BASES}
    assert found == {"top_candidate": Fraction(400, 800), "average": Fraction(300, 675), "total": Fraction(600, 1050)}


def test_votes_are_those_of_the_best_of_the_average_or_of_all() -> None:
    found = {basis: figure(scene(), "party_votes", ward(CASTLE), CON, basis=basis).value for basis in BASES}
    assert found == {"top_candidate": 400, "average": 300, "total": 600}


def test_a_share_of_which_no_convention_is_named_may_be_right_by_one_only() -> None:
    half = Says("is", Fraction(1, 2), unit=Fraction(1, 100))
    assert verdict(scene(), "vote_share", ward(CASTLE), CON, says=half) == "depends"
    assert verdict(scene(), "vote_share", ward(CASTLE), CON, says=half, basis="top_candidate") == "true"


def test_independents_count_as_one_and_others_are_all_outside_the_five() -> None:
    assert figure(scene(), "vote_share", ward(CASTLE), IND, basis="top_candidate").value == Fraction(100, 800)
    assert figure(scene(), "vote_share", ward(CASTLE), OTHERS, basis="total").value == Fraction(150, 1050)
    assert figure(scene(), "party_votes", ward(CASTLE), OTHERS, basis="total").value == 150
    assert figure(scene(), "share_change", ward(CASTLE), OTHERS, basis="total").value == Fraction(150, 1050)


def test_a_party_that_did_not_stand_has_no_share_and_not_nought() -> None:
    assert figure(scene(), "vote_share", ward(CASTLE), GRN, basis="total").why == "does_not_apply"


def test_a_party_that_stands_no_longer_has_lost_its_share() -> None:
    assert figure(scene(), "share_change", ward(CASTLE), UKIP, basis="total").value == Fraction(-200, 1000)
    assert figure(scene(), "share_change", ward(CASTLE), LD, basis="total").why == "does_not_apply"


def test_a_lead_is_a_difference_of_shares_and_turns_its_sign() -> None:
    ahead = figure(scene(), "vote_lead", ward(CASTLE), CON, LAB, basis="top_candidate").value
    assert ahead == Fraction(1, 8)
    assert figure(scene(), "vote_lead", ward(CASTLE), LAB, CON, basis="top_candidate").value == -ahead


def test_a_swing_needs_the_first_two_to_be_the_same_both_times() -> None:
    """By best-placed candidate: Conservatives from 30 to 50 per cent, Labour from 50 to 37.5, so 16.25 points to the first."""
    assert figure(scene(), "swing", ward(CASTLE), CON, LAB, basis="top_candidate").value == Fraction(1625, 10_000)
    assert figure(scene(), "swing", ward(CASTLE), CON, UKIP, basis="top_candidate").why == "does_not_apply"


def test_a_share_of_a_council_is_open_until_its_last_ward_is_in() -> None:
    found = figure(scene(), "vote_share", council("adur"), CON, basis="total")
    assert (found.value, found.why) == (Fraction(600, 1050), "awaited")
    assert verdict(scene(), "vote_share", council("adur"), CON, says=Says("at_least", Fraction(1, 10))) == "undecided"


def test_votes_can_only_grow() -> None:
    assert verdict(scene(), "party_votes", council("adur"), CON, says=Says("at_least", 300)) == "true"
    assert verdict(scene(), "party_votes", council("adur"), CON, says=700) == "undecided"


def test_who_has_most_votes_may_depend_on_the_convention_and_level_ones_are_told_together() -> None:
    assert figure(scene(), "most_votes", ward(CASTLE), basis="top_candidate").value == CON
    assert figure(scene(), "most_votes", ward(CASTLE), basis="average").value == f"{CON} {LAB}"
