"""Butler swing: half of one party's rise plus the other's fall, in shares of all votes, and only where it means something."""

from __future__ import annotations

from fractions import Fraction

import notation
from night_of import night_of
from nightdesk.analysis.shares import Swing

CON, LAB, UKIP = (notation.party(short).id for short in ("Con", "Lab", "UKIP"))
NOW = """
    Castle, Adur: 1 seat
      Ann Archer   Con   45 *
      Bob Baker    Lab   40
      Cat Cole     UKIP  15
"""
THEN = """
    Castle, Adur: 1 seat
      Dan Drew     Con   35
      Eve Ellis    Lab   45 *
      Fay Ford     UKIP  20
"""


def swing(now: str, then: str, from_: str = LAB, to: str = CON) -> Swing | None:
    return night_of(now, before=(then,)).swing(from_=from_, to=to)


def test_conservatives_up_ten_labour_down_five_is_seven_and_a_half() -> None:
    found = swing(NOW, THEN)
    assert found is not None
    assert found.swing == Fraction(75, 1000)
    assert (found.from_, found.to, found.compared, found.convention) == (LAB, CON, 1, "top_candidate")


def test_the_other_way_it_is_the_same_with_the_sign_turned() -> None:
    there, back = swing(NOW, THEN), swing(NOW, THEN, from_=CON, to=LAB)
    assert there is not None
    assert back is not None
    assert there.swing == -back.swing


def test_not_where_one_of_the_two_was_third_then() -> None:
    assert swing(NOW, THEN.replace("Con   35", "Con   15")) is None


def test_not_where_one_of_the_two_is_third_now() -> None:
    assert swing(NOW.replace("Lab   40", "Lab   10"), THEN) is None


def test_not_where_second_place_is_shared() -> None:
    """Equal votes put nobody second."""
    assert swing(NOW, THEN.replace("UKIP  20", "UKIP  35")) is None


def test_not_where_one_of_the_two_did_not_stand() -> None:
    assert swing(NOW, THEN, from_=LAB, to=notation.party("LD").id) is None


def test_not_between_a_party_and_itself() -> None:
    assert swing(NOW, THEN, from_=LAB, to=LAB) is None


def test_not_without_a_ward_that_compares() -> None:
    assert night_of(NOW).swing(from_=LAB, to=CON) is None


def test_not_out_of_no_votes_at_all() -> None:
    empty = "Castle, Adur: 1 seat\n  Ann Archer   Con   0 * lot\n  Bob Baker   Lab   0"
    assert swing(empty, THEN) is None


def test_over_several_wards_votes_are_summed_before_they_are_compared() -> None:
    marsh_now = NOW.replace("Castle", "Marsh").replace("45", "450").replace("40", "400").replace("15", "150")
    marsh_then = THEN.replace("Castle", "Marsh")
    night = night_of(NOW, marsh_now, before=(THEN, marsh_then))
    found = night.swing(from_=LAB, to=CON)
    assert found is not None
    con, lab = Fraction(495, 1100) - Fraction(70, 200), Fraction(440, 1100) - Fraction(90, 200)
    assert found.swing == (con - lab) / 2
    assert found.compared == 2


def test_of_one_ballot_or_one_council() -> None:
    night = night_of(NOW, before=(THEN,))
    ward = night.swing(from_=LAB, to=CON, ballot="local.adur.castle.2018-05-03", convention="total")
    council = night.swing(from_=LAB, to=CON, council="adur", convention="total")
    assert ward is not None
    assert ward == council


def test_the_independents_of_a_ward_count_by_the_best_of_them() -> None:
    """Together they have 76 votes, more than either party; the best of them has 38, fewer than both."""
    now = NOW.replace("15", "5") + "      Gus Gale     Ind   38\n      Hal Hunt     Ind   38\n"
    then = THEN + "      Ida Ives     Ind   30\n      Jo Jones     Ind   29\n"
    assert swing(now, then) is not None
