"""Who stands where: known when nominations close, before a vote is counted."""

from __future__ import annotations

from claimed import CON, IND, LAB, LD, OTHERS, council, figure, verdict, ward

from night_of import night_of
from nightdesk.analysis.scene import Scene
from nightdesk.claims.subject import ENGLAND

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con
      Bob Baker    Con
      Dee Dove     Con
      Cat Cole     Lab
      Dan Drew     Ind
      Eve Earl     Adur-First
"""
MARSH = """
    Marsh, Adur: 1 seat
      Fay Ford     Con
      Hal Hunt     LD
"""
MILL = """
    Mill, Adur: 1 seat, countermanded
      Sal Stone    Lab
"""


def scene() -> Scene:
    return night_of(CASTLE, MARSH, MILL).scene


def test_candidates_of_one_party_of_all_others_and_of_everybody() -> None:
    found = {party: figure(scene(), "candidates", ENGLAND, party).value for party in (CON, LAB, IND, OTHERS, None)}
    assert found == {CON: 4, LAB: 1, IND: 1, OTHERS: 2, None: 8}


def test_a_party_contests_no_more_seats_of_a_ward_than_there_are() -> None:
    assert figure(scene(), "seats_contested", council("adur"), CON).value == 3
    assert figure(scene(), "wards_contested", council("adur"), OTHERS).value == 1


def test_a_slate_is_full_with_as_many_candidates_as_seats_in_every_ward() -> None:
    assert figure(scene(), "full_slate", council("adur"), CON).value is True
    assert figure(scene(), "full_slate", council("adur"), LAB).value is False
    assert figure(scene(), "full_slate", ward(MARSH), LD).value is True


def test_nobody_stands_tonight_in_a_poll_that_was_countermanded() -> None:
    assert figure(scene(), "stood", ward(CASTLE), LAB).value is True
    assert figure(scene(), "stood", ward(MARSH), LAB).value is False
    assert figure(scene(), "stood", ward(MILL), LAB).why == "not_held"


def test_who_stands_is_true_or_false_before_the_first_declaration() -> None:
    assert verdict(scene(), "candidates", council("adur"), CON, says=4) == "true"
    assert verdict(scene(), "stood", ward(MARSH), LAB, says=True) == "false"
