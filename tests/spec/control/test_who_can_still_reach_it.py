"""The arithmetic of who can still reach an overall majority."""

from __future__ import annotations

from a_council import control, outset

from night_of import night_of


def reach(total: int, composition: str, still_open: str) -> dict[str, tuple[int, int, int, bool]]:
    state = control(total, composition, still_open=still_open, awaited=1)
    shorts = outset().shorts
    return {shorts[one.party]: (one.seats, one.needs, one.can_still_win, one.possible) for one in state.reach}


def test_each_party_that_holds_or_seeks_seats_is_listed_most_seats_first() -> None:
    found = reach(15, "Lab 6, Con 5", "Con 3, Lab 2, Grn 1")
    assert found == {"Lab": (6, 2, 2, True), "Con": (5, 3, 3, True), "Grn": (0, 8, 1, False)}
    assert list(found) == ["Lab", "Con", "Grn"]


def test_those_who_only_seek_seats_follow_by_name() -> None:
    assert list(reach(15, "Lab 6", "UKIP 1, LD 1, Con 1, Grn 1")) == ["Lab", "Con", "Grn", "LD", "UKIP"]


def test_a_party_with_nothing_left_to_win_and_no_seats_is_not() -> None:
    assert list(reach(15, "Lab 6", "Con 0")) == ["Lab"]


def test_a_party_that_has_its_majority_needs_none() -> None:
    assert reach(15, "Lab 9", "Lab 2")["Lab"] == (9, 0, 2, True)


def test_exactly_enough_is_possible_and_one_short_is_not() -> None:
    assert reach(15, "Con 5", "Con 3")["Con"][3]
    assert not reach(15, "Con 5", "Con 2")["Con"][3]


def test_independents_never_reach_control() -> None:
    assert not reach(15, "Ind 7", "Ind 3")["Ind"][3]
    assert not reach(15, "Con 5", "Ind 9")["Ind"][3]


def test_a_party_without_a_seat_may_reach_it_with_exactly_enough() -> None:
    assert reach(15, "Con 5", "LD 8")["LD"] == (0, 8, 8, True)
    assert reach(15, "Con 5", "LD 7")["LD"] == (0, 8, 7, False)


def test_a_party_with_seats_and_nobody_left_standing_can_win_no_more() -> None:
    assert reach(15, "Con 5, Lab 2", "Con 3")["Lab"] == (2, 6, 0, False)


CASTLE = """
    Castle, Adur: 3 seats
      Ann Archer   Con
      Bob Baker    Lab
      Cat Cole     Lab
      Dan Drew     LD
      Eve Ellis    LD
      Fay Ford     LD
      Gus Gale     LD
"""
MARSH = """
    Marsh, Adur: 1 seat
      Hal Hunt     Con   600
      Ida Ives     Lab   700 *
"""


def test_a_party_can_win_no_more_than_its_candidates_and_no_more_than_the_seats() -> None:
    state = night_of(CASTLE, continuing={"adur": "Con 2"}).council("adur").control
    shorts = outset().shorts
    assert {shorts[one.party]: one.can_still_win for one in state.reach} == {"Con": 1, "Lab": 2, "LD": 3}


def test_a_declared_ballot_has_nothing_left_in_it() -> None:
    state = night_of(CASTLE, MARSH, continuing={"adur": "Con 2"}).council("adur").control
    shorts = outset().shorts
    assert {shorts[one.party]: one.can_still_win for one in state.reach} == {"Con": 1, "Lab": 2, "LD": 3}
    complete = night_of(MARSH).council("adur").control
    assert [(shorts[one.party], one.can_still_win) for one in complete.reach] == [("Lab", 0)]
