"""Who may be elected: as many as there are seats, those with the most votes, by lot where votes are equal.

The officer's word says who is elected. Admission says where the word and the votes cannot both be right, and never
mends either.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import notation
from admitting import broken, offer, sheet, unchecked

ONE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
      Cat Cooper   LD    120
"""
THREE = """
    Nonsuch, Sutton: 3 seats
      Ann Archer   Con   1500 *
      Bob Baker    Con   1450 *
      Cat Cooper   Con   1405 * lot
      Dan Dyer     LD    1405
      Eve Elder    LD    1300
"""


def test_as_many_are_elected_as_there_are_seats() -> None:
    assert sheet(ONE).admitted
    assert broken(sheet(ONE.replace(" *", ""))) == ["seats"]
    assert broken(sheet(ONE.replace("590", "590 *"))) == ["seats"]
    assert broken(sheet(THREE.replace("1500 *", "1500"))) == ["seats", "outpolled"]


def test_where_fewer_stand_than_there_are_seats_all_are_elected() -> None:
    two_for_three = "Castle, Adur: 3 seats\n  Ann Archer   Con   610 *\n  Bob Baker   Lab   590 *"
    assert sheet(two_for_three).admitted
    assert broken(sheet(two_for_three.replace("590 *", "590"))) == ["seats"]


def test_nobody_elected_has_fewer_votes_than_somebody_who_is_not() -> None:
    found = sheet(ONE.replace("610 *", "589 *"))
    assert broken(found) == ["outpolled"]
    assert found.problems[0].message == "bob-baker has 590 votes and is not elected; ann-archer is, with 589."
    assert broken(sheet(ONE.replace("120", "611"))) == ["outpolled"]


def test_a_vote_more_is_enough() -> None:
    assert sheet(ONE.replace("610 *", "591 *")).admitted


def test_no_lot_excuses_fewer_votes() -> None:
    assert broken(sheet(ONE.replace("610 *", "589 * lot"))) == ["outpolled", "lot-without-tie"]


def test_the_order_of_the_sheet_decides_nothing() -> None:
    declared = notation.declaration(THREE)
    wrong = notation.declaration(THREE.replace(" * lot", "").replace("LD    1300", "LD    1300 *"))
    for order in permutations(range(5)):
        assert offer(replace(declared, polls=tuple(declared.polls[at] for at in order)), THREE).admitted
        assert not offer(replace(wrong, polls=tuple(wrong.polls[at] for at in order)), THREE).admitted


def test_equal_votes_for_the_last_seat_need_a_lot() -> None:
    assert sheet(THREE).admitted
    found = sheet(THREE.replace(" lot", ""))
    assert broken(found) == ["lot-needed"]
    assert found.problems[0].column == "cat-cooper"
    assert "by lot" in found.problems[0].authority


def test_either_of_the_equal_may_have_won_the_lot() -> None:
    other = THREE.replace("Con   1405 * lot", "Con   1405").replace("LD    1405", "LD    1405 * lot")
    assert sheet(other).admitted


def test_where_several_drew_for_several_seats_each_winner_is_marked() -> None:
    tied = THREE.replace("1450 *", "1405 * lot")
    assert sheet(tied).admitted
    assert broken(sheet(tied.replace("Bob Baker    Con   1405 * lot", "Bob Baker    Con   1405 *"))) == ["lot-needed"]


def test_a_lot_lost_is_not_marked() -> None:
    assert broken(sheet(THREE.replace("LD    1405", "LD    1405 lot"))) == ["lot-lost"]


def test_a_lot_without_a_tie_is_refused() -> None:
    assert broken(sheet(ONE.replace("610 *", "610 * lot"))) == ["lot-without-tie"]


LEVEL = """
    Level, Sutton: 2 seats
      Ann Archer   Con   900 *
      Bob Baker    Con   900 *
      Cat Cooper   LD    400
      Dan Dyer     LD    400
"""


def test_a_tie_that_decides_nothing_needs_no_lot() -> None:
    """Equal among those elected, or among those who are not: no lot is drawn further down the list."""
    assert sheet(LEVEL).admitted
    assert broken(sheet(LEVEL.replace("900 *", "900 * lot"))) == ["lot-without-tie", "lot-without-tie"]


def test_where_votes_were_not_announced_what_can_be_checked_is_checked() -> None:
    found = sheet(ONE.replace("120", "?"))
    assert found.admitted
    assert "outpolled" in unchecked(found)
    assert "outpolled" not in unchecked(sheet(ONE))
    assert broken(sheet(ONE.replace("120", "?").replace("610 *", "589 *"))) == ["outpolled"]


def test_a_lot_against_votes_not_announced_is_taken_on_the_officers_word() -> None:
    found = sheet(THREE.replace("LD    1405", "LD    ?"))
    assert found.admitted
    assert "lot-without-tie" in unchecked(found)
    found = sheet(THREE.replace("1405 * lot", "? * lot"))
    assert found.admitted
    assert "lot-without-tie" in unchecked(found)
