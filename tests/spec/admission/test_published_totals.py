"""A council's own total: its parties are the night's, its seats the council's."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import notation
from admitting import broken, offer, unchecked
from nightdesk.register.baseline import EveComposition
from nightdesk.register.roll import Register

CASTLE = "Castle, Sutton: 3 seats\n  Ann Archer  Con  610 *\n  Bob Baker  Con  600 *\n  Cat Cooper  LD  590 *"
HARBOUR = CASTLE.replace("Castle", "Harbour").replace("3 seats", "2 seats, countermanded")


def sutton(*, seats: int, vacant: int = 0, unsettled: int = 0) -> Register:
    register = notation.register(CASTLE, HARBOUR, seats_total={"sutton": seats})
    eve = EveComposition("sutton", {}, vacant, unsettled, {}, vacant, unsettled, "seat_by_seat", (), "", "")
    return replace(register, eve={"sutton": eve})


def test_a_total_that_makes_up_the_council_is_admitted() -> None:
    assert offer(notation.total("Sutton", "LD 33, Con 15, Others 3"), register=sutton(seats=53)).problems == ()


def test_countermanded_and_vacant_seats_have_nobody_in_them() -> None:
    total = notation.total("Sutton", "LD 33, Con 15, Others 3")
    assert broken(offer(total, register=sutton(seats=54))) == ["too-few-seats"]
    assert broken(offer(total, register=sutton(seats=54, vacant=1))) == []
    assert broken(offer(total, register=sutton(seats=54, unsettled=1))) == []


def test_a_total_has_no_more_seats_than_the_council() -> None:
    total = notation.total("Sutton", "LD 33, Con 15, Others 3")
    assert broken(offer(total, register=sutton(seats=51))) == []
    assert broken(offer(total, register=sutton(seats=50))) == ["too-many-seats"]


def test_where_vacancies_are_not_known_too_few_seats_cannot_be_told() -> None:
    found = offer(notation.total("Sutton", "LD 1"), CASTLE)
    assert found.admitted
    assert unchecked(found) == ["too-few-seats"]


def test_the_council_must_be_in_the_register() -> None:
    assert broken(offer(notation.total("Adur", "Con 5"), CASTLE)) == ["unknown-council"]


def test_parties_are_those_of_the_night_each_once() -> None:
    assert broken(offer(notation.total("Sutton", "Whigs 1"), CASTLE)) == ["unknown-party"]
    assert broken(offer(notation.total("Sutton", "LD 1, LD 1"), CASTLE)) == ["party-twice"]


def test_no_party_has_fewer_seats_than_none() -> None:
    assert broken(offer(notation.total("Sutton", "LD 1, Con -1"), CASTLE)) == ["not-a-count"]
    assert broken(offer(notation.total("Sutton", "LD 1, Con 0"), CASTLE)) == []
    for seats in (1.0, True):
        whole = notation.total("Sutton", "LD 1")
        passes_for_one = replace(whole, seats=((whole.seats[0][0], cast("int", seats)),))
        assert broken(offer(passes_for_one, CASTLE)) == ["not-a-count"]
