"""Change in share: over the wards that compare, and over no others."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import notation
from night_of import declared, night_of, register_of
from nightdesk.night import Night

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   60 *
      Bob Baker    Lab   40
"""
IN_2014 = """
    Castle, Adur: 1 seat
      Cat Cole     Con   50 *
      Dan Drew     Lab   25
      Eve Ellis    UKIP  25
"""
ELSEWHERE = """
    Marsh, Adur: 1 seat
      Fay Ford     LD   999 *
      Gus Gale     Lab  1
"""


def change(night: Night, short: str) -> Fraction | None:
    found = night.shares(convention="total").of(notation.party(short).id)
    return found.change if found else None


def test_now_less_then() -> None:
    night = night_of(CASTLE, before=(IN_2014,))
    assert change(night, "Con") == Fraction(10, 100)
    assert change(night, "Lab") == Fraction(15, 100)


def test_a_party_that_stood_only_then_falls_to_nought() -> None:
    night = night_of(CASTLE, before=(IN_2014,))
    found = night.shares(convention="total").of(notation.party("UKIP").id)
    assert found is not None
    assert (found.share, found.change) == (0, Fraction(-25, 100))


def test_the_share_then_is_kept_beside_the_change() -> None:
    """In the wards that compare: shares of all wards now, less the change, would be no share of anything."""
    area = night_of(CASTLE, ELSEWHERE, before=(IN_2014,)).shares(convention="total")
    then = {one.party: one.then for one in area.shares}
    assert then[notation.party("Con").id] == Fraction(50, 100)
    assert then[notation.party("UKIP").id] == Fraction(25, 100)
    assert then[notation.party("LD").id] is None


def test_a_party_that_stands_only_now_rose_from_nought() -> None:
    night = night_of(CASTLE.replace("Bob Baker    Lab", "Bob Baker    Grn"), before=(IN_2014,))
    found = night.shares(convention="total").of(notation.party("Grn").id)
    assert found is not None
    assert (found.change, found.then) == (Fraction(40, 100), 0)


def test_changes_sum_to_nought() -> None:
    area = night_of(CASTLE, ELSEWHERE, before=(IN_2014,)).shares(convention="total")
    assert sum(one.change or 0 for one in area.shares) == 0


def test_a_ward_that_does_not_compare_moves_no_change_though_it_is_in_the_share() -> None:
    night = night_of(CASTLE, ELSEWHERE, before=(IN_2014,))
    area = night.shares(convention="total")
    assert (area.ballots, area.compared) == (2, 1)
    assert change(night, "Lab") == Fraction(15, 100)
    assert change(night, "LD") is None


def test_without_a_ward_that_compares_there_is_no_change() -> None:
    area = night_of(ELSEWHERE).shares(convention="total")
    assert area.compared == 0
    assert {one.change for one in area.shares} == {None}


def test_redrawn_wards_never_compare_by_votes() -> None:
    """A notional count of seats is one thing; there were no votes within the new boundaries."""
    register = register_of(CASTLE, before=(IN_2014,))
    notional = {id: replace(one, method="notional") for id, one in register.last_fought.items()}
    night = Night.open(replace(register, last_fought=notional)).advance(declared(CASTLE)[0])
    assert change(night, "Con") is None


def test_a_contest_then_with_a_figure_missing_does_not_compare() -> None:
    assert change(night_of(CASTLE, before=(IN_2014.replace("25", "?", 1),)), "Con") is None


def test_each_convention_compares_with_itself() -> None:
    two = CASTLE.replace("1 seat", "2 seats") + "      Hal Hunt     Con   20 *\n"
    then = IN_2014.replace("1 seat", "2 seats") + "      Ida Ives     Con   50 *\n"
    night = night_of(two, before=(then,))
    con = notation.party("Con").id
    top, average, total = (night.shares(convention=one).of(con) for one in ("top_candidate", "average", "total"))
    assert top is not None
    assert average is not None
    assert total is not None
    assert top.change == Fraction(60, 100) - Fraction(50, 100)
    assert average.change == Fraction(40, 80) - Fraction(50, 100)
    assert total.change == Fraction(80, 120) - Fraction(100, 150)
