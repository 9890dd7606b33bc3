"""Every seat of a council is in one of five places: not up, declared, awaited, countermanded, vacant."""

from __future__ import annotations

from night_of import night_of, short

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   700 *
      Bob Baker    Lab   650 *
      Cat Cole     Con   600
"""
MARSH = """
    Marsh, Adur: 1 seat
      Dan Drew     Con
      Eve Ellis    Lab
"""
MILL = """
    Mill, Adur: 3 seats, countermanded
"""
EVE = {"adur": "Con 6, Lab 2, vacant 3, unsettled 1"}
CONTINUING = {"adur": "Con 3, Lab 1, vacant 2, unsettled 1"}


def test_they_sum_to_the_councils_seats() -> None:
    seats = night_of(CASTLE, MARSH, MILL, eve=EVE, continuing=CONTINUING).council("adur").seats
    assert (seats.not_up, seats.declared, seats.awaited, seats.countermanded, seats.vacant) == (5, 2, 1, 3, 2)
    assert seats.total == 13 == 5 + 2 + 1 + 3 + 2


def test_before_the_first_declaration_every_contested_seat_is_awaited() -> None:
    seats = night_of(MARSH, MILL, eve=EVE, continuing=CONTINUING).council("adur").seats
    assert (seats.contested, seats.declared, seats.awaited) == (1, 0, 1)


def test_seats_of_a_countermanded_poll_are_neither_contested_nor_awaited_nor_vacant() -> None:
    """The poll is held another day; until then the seats are the council's, and nobody's."""
    seats = night_of(MILL, eve=EVE).council("adur").seats
    assert (seats.contested, seats.awaited, seats.countermanded, seats.vacant) == (0, 0, 3, 0)


def test_composition_is_continuing_plus_won_most_seats_first() -> None:
    seats = night_of(CASTLE, MARSH, eve=EVE, continuing=CONTINUING).council("adur").seats
    assert list(short(seats.composition).items()) == [("Con", 4), ("Lab", 2)]
    assert short(seats.won) == {"Con": 1, "Lab": 1}
    assert short(seats.continuing) == {"Con": 3, "Lab": 1}


def test_equal_parties_come_in_the_order_of_their_names() -> None:
    seats = night_of(CASTLE, continuing={"adur": "Lab 2, Grn 3, Con 2"}).council("adur").seats
    assert list(short(seats.composition)) == ["Con", "Grn", "Lab"]


def test_an_unsettled_seat_is_not_up_and_is_nobodys() -> None:
    seats = night_of(CASTLE, continuing={"adur": "Con 3, unsettled 2"}).council("adur").seats
    assert seats.not_up == 5
    assert seats.unsettled == 2
    assert sum(seats.composition.values()) == 3 + 2


def test_a_party_that_has_none_is_not_listed() -> None:
    assert "LD" not in short(night_of(CASTLE).council("adur").seats.composition)


def test_seats_returned_unopposed_are_declared_like_any_other() -> None:
    seats = night_of("Fyfield, Adur: 1 seat, uncontested\n  Ian Hadley   Con  *").council("adur").seats
    assert (seats.declared, seats.awaited) == (1, 0)
    assert short(seats.won) == {"Con": 1}
