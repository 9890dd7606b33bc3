"""A casual vacancy filled alongside: most votes take the full term, fewest the short one."""

from __future__ import annotations

from a_result import result


def terms(sheet: str) -> dict[str, bool | None]:
    return {line.candidacy.name.split()[0]: line.short_term for line in result(sheet).lines}


def test_the_last_elected_fills_the_vacancy() -> None:
    found = terms(
        """
        Altrincham, Trafford: 2 seats, 1 short
          Ann Archer   Grn   1800
          Bob Baker    Grn   1900 *
          Cat Cole     Con   1850 *
        """
    )
    assert found == {"Bob": False, "Cat": True, "Ann": False}


def test_two_short_terms_of_three() -> None:
    found = terms(
        """
        Castle, Adur: 3 seats, 2 short
          Ann Archer   Con   900 *
          Bob Baker    Lab   700 *
          Cat Cole     Con   660 *
          Dan Drew     Lab   200
        """
    )
    assert found == {"Ann": False, "Bob": True, "Cat": True, "Dan": False}


def test_equal_votes_leave_it_open_for_those_who_are_equal_only() -> None:
    found = terms(
        """
        Castle, Adur: 3 seats, 1 short
          Ann Archer   Con   900 *
          Bob Baker    Lab   700 *
          Cat Cole     Con   700 *
          Dan Drew     Lab   200
        """
    )
    assert found == {"Ann": False, "Bob": None, "Cat": None, "Dan": False}


def test_equal_votes_on_one_side_of_the_line_settle_it() -> None:
    found = terms(
        """
        Castle, Adur: 3 seats, 1 short
          Ann Archer   Con   700 *
          Bob Baker    Lab   700 *
          Cat Cole     Con   660 *
          Dan Drew     Lab   200
        """
    )
    assert found == {"Ann": False, "Bob": False, "Cat": True, "Dan": False}


def test_where_every_seat_is_for_the_short_term_so_is_everyone_elected() -> None:
    """A by-election on the day."""
    found = terms(
        """
        Walgrave, Coventry: 1 seat, 1 short, by-election
          Ann Archer   Con   900
          Bob Baker    Lab   950 *
        """
    )
    assert found == {"Bob": True, "Ann": False}


def test_with_no_vacancy_nobody_serves_a_short_term() -> None:
    found = terms(
        """
        Castle, Adur: 2 seats
          Ann Archer   Con   700 *
          Bob Baker    Lab   700 *
          Cat Cole     Con   660
        """
    )
    assert found == {"Ann": False, "Bob": False, "Cat": False}


def test_votes_that_were_not_read_out_leave_it_open() -> None:
    found = terms(
        """
        Castle, Adur: 2 seats, 1 short
          Ann Archer   Con   ? *
          Bob Baker    Lab   700 *
          Cat Cole     Con   660
        """
    )
    assert found == {"Ann": None, "Bob": None, "Cat": False}


def test_a_single_seat_with_no_vacancy_is_for_the_full_term() -> None:
    assert terms("Castle, Adur: 1 seat\n  Ann Archer   Con   7 *\n  Bob Baker   Lab   5") == {"Ann": False, "Bob": False}
