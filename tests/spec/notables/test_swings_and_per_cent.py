"""The closest in per cent, the largest swings, and what became of leaders."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from night_of import declared, night_of, register_of
from nightdesk.analysis.records import records
from nightdesk.analysis.ward_extremes import WardExtremes
from nightdesk.night import Night
from nightdesk.register.party import CON, LAB
from nightdesk.register.roll import Leader


def asked(*sheets: str, before: tuple[str, ...] = ()) -> WardExtremes:
    return records(night_of(*sheets, before=before).scene).extremes


SMALL = "Marsh, Adur: 1 seat\n  Ann Archer   Con   105 *\n  Bob Baker   Lab   95"
LARGE = "Hill, Adur: 1 seat\n  Cat Cole   Con   1010 *\n  Dan Drew   Lab   990"
THREE = """
    Castle, Adur: 3 seats
      Eve Ellis    Con   500 *
      Fay Ford     Con   490 *
      Gus Gale     Con   480 *
      Hal Hunt     Lab   470
      Ida Ives     Lab   460
"""


def test_smallest_per_cent_first_which_is_not_the_order_by_votes() -> None:
    found = asked(SMALL, LARGE).closest
    assert [(one.ballot.split(".")[2], one.majority_votes, one.per_cent) for one in found] == [
        ("hill", 20, Fraction(1, 100)),
        ("marsh", 10, Fraction(1, 20)),
    ]


def test_per_cent_is_of_the_best_placed_candidates_so_that_wards_of_one_seat_and_of_three_compare() -> None:
    """480 less 470, over 500 and 470."""
    (found,) = asked(THREE).closest
    assert (found.majority_votes, found.base) == (10, 970)


def test_a_lot_is_nought_per_cent_and_a_return_without_a_poll_has_none() -> None:
    lot = SMALL.replace("105 *", "95 * lot")
    unopposed = "Fyfield, Adur: 1 seat, uncontested\n  Jo Jones   Con  *"
    (found,) = asked(lot, unopposed).closest
    assert (found.per_cent, found.by_lot) == (0, True)


THEN = "Hill, Adur: 1 seat\n  Kim King   Con   600 *\n  Lee Lamb   Lab   400"
NOW = "Hill, Adur: 1 seat\n  Cat Cole   Con   400\n  Dan Drew   Lab   600 *"


def test_a_swing_is_butlers_between_the_first_two_and_tells_towards_whom() -> None:
    (found,) = asked(NOW, before=(THEN,)).ward_swings
    assert (found.from_, found.to, found.swing, found.compared) == (CON, LAB, Fraction(1, 5), 1)


def test_there_is_none_where_the_first_two_were_others_then() -> None:
    then = THEN.replace("Lab   400", "Grn   400")
    found = asked(NOW, before=(then,))
    assert (found.ward_swings, found.wards_compared) == ((), 0)


def test_nor_where_one_of_them_is_an_independent_who_is_no_party() -> None:
    assert asked(NOW.replace("Con", "Ind"), before=(THEN.replace("Con", "Ind"),)).ward_swings == ()


def test_nor_without_an_earlier_contest_on_the_same_boundaries() -> None:
    assert asked(NOW).ward_swings == ()


def test_largest_first_and_equals_in_the_order_of_their_ids() -> None:
    other = (NOW.replace("Hill", "Abbey"), THEN.replace("Hill", "Abbey"))
    small = (NOW.replace("Hill", "Dale").replace("Con   400", "Con   500"), THEN.replace("Hill", "Dale"))
    found = asked(small[0], NOW, other[0], before=(small[1], THEN, other[1])).ward_swings
    assert [one.area.split(".")[2] for one in found] == ["abbey", "hill", "dale"]


def test_a_councils_swing_is_told_once_its_count_is_complete() -> None:
    marsh = SMALL.replace(" *", "")
    assert asked(NOW, marsh, before=(THEN,)).council_swings == ()
    (found,) = asked(NOW, SMALL, before=(THEN,)).council_swings
    assert (found.area, found.to, found.swing, found.compared) == ("adur", LAB, Fraction(1, 5), 1)


def led(candidacy: str, ballot: str, *sheets: str) -> str:
    register = register_of(*sheets)
    leader = Leader("adur", "Cat Cole", CON, "leader", ballot, candidacy, "a source")
    night = Night.open(replace(register, leaders=(leader,)))
    for one in declared(*sheets):
        night = night.advance(one)
    return records(night.scene).leaders[0].fate


def test_what_became_of_a_leader_is_told_of_those_elected_too() -> None:
    hill = "local.adur.hill.2018-05-03"
    assert led("cat-cole", hill, LARGE) == "elected"
    assert led("cat-cole", hill, NOW) == "out"
    assert led("cat-cole", hill, LARGE.replace(" *", "")) == "awaited"
    assert led("", "", LARGE) == "not_standing"
