"""Steed swing: the change in what one party has of the votes of two, whatever all the others do."""

from __future__ import annotations

from fractions import Fraction

import notation
from night_of import night_of
from nightdesk.analysis.steed import SteedSwing, steed_swing
from nightdesk.night import Night

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
BOTH_SHRINK_THEN = """
    Castle, Adur: 1 seat
      Dan Drew     Con   50 *
      Eve Ellis    Lab   30
      Fay Ford     UKIP  20
"""
BOTH_SHRINK_NOW = """
    Castle, Adur: 1 seat
      Ann Archer   Con   41 *
      Bob Baker    Lab   22
      Cat Cole     UKIP  19
      Gus Gale     Grn   18
"""


def swing(night: Night, from_: str = LAB, to: str = CON) -> SteedSwing | None:
    return steed_swing(night.england.votes, from_=from_, to=to, convention="top_candidate")


def test_the_worked_example_butler_seven_and_a_half_steed_nine_point_one_nine() -> None:
    """Conservatives 35 to 45, Labour 45 to 40: 45 of 85 now less 35 of 80 then."""
    night = night_of(NOW, before=(THEN,))
    steed, butler = swing(night), night.swing(from_=LAB, to=CON)
    assert steed is not None
    assert butler is not None
    assert (steed.then, steed.now) == (Fraction(35, 80), Fraction(45, 85))
    assert steed.swing == Fraction(45, 85) - Fraction(35, 80)
    assert (round(float(butler.swing) * 100, 2), round(float(steed.swing) * 100, 2)) == (7.5, 9.19)


def test_the_two_can_differ_in_sign() -> None:
    """Conservatives 50 to 41 and Labour 30 to 22: Labour lost less, so Butler is to Labour; it lost more of what the two
    have together, so Steed is to the Conservatives."""
    night = night_of(BOTH_SHRINK_NOW, before=(BOTH_SHRINK_THEN,))
    steed, butler = swing(night), night.swing(from_=LAB, to=CON)
    assert steed is not None
    assert butler is not None
    assert butler.swing == Fraction(-5, 1000)
    assert steed.swing == Fraction(41, 63) - Fraction(50, 80)
    assert butler.swing < 0 < steed.swing


def test_the_other_way_it_is_the_same_with_the_sign_turned() -> None:
    night = night_of(NOW, before=(THEN,))
    there, back = swing(night), swing(night, from_=CON, to=LAB)
    assert there is not None
    assert back is not None
    assert there.swing == -back.swing


def test_what_happens_among_all_the_others_moves_it_nowhere() -> None:
    """Sixty votes more for UKIP's neighbour would move Butler's swing, and leave Steed's as it was."""
    crowded = NOW.replace("UKIP  15", "UKIP  30") + "      Gus Gale     Grn   39\n"
    assert swing(night_of(crowded, before=(THEN,))) == swing(night_of(NOW, before=(THEN,)))
    butler = [night_of(sheet, before=(THEN,)).swing(from_=LAB, to=CON) for sheet in (crowded, NOW)]
    assert butler[0] != butler[1]


def test_not_where_butlers_is_not_defined() -> None:
    """One of the two third then, third now, level for second place, not standing, or no ward that compares."""
    assert swing(night_of(NOW, before=(THEN.replace("Con   35", "Con   15"),))) is None
    assert swing(night_of(NOW.replace("Lab   40", "Lab   10"), before=(THEN,))) is None
    assert swing(night_of(NOW, before=(THEN.replace("UKIP  20", "UKIP  35"),))) is None
    assert swing(night_of(NOW, before=(THEN,)), to=notation.party("LD").id) is None
    assert swing(night_of(NOW)) is None


def test_over_several_wards_votes_are_summed_first() -> None:
    marsh_now = NOW.replace("Castle", "Marsh").replace("45", "450").replace("40", "400").replace("15", "150")
    found = swing(night_of(NOW, marsh_now, before=(THEN, THEN.replace("Castle", "Marsh"))))
    assert found is not None
    assert (found.then, found.now, found.compared) == (Fraction(70, 160), Fraction(495, 935), 2)
