"""How far the night has come is of what is declared at the position; a pattern says in how many places, never who.

A claim of so far is true of what is declared there, and a later declaration may make it false.
"""

from __future__ import annotations

from dataclasses import replace

from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.desk import CON, ENGLAND, LAB, LEAVE, REMAIN, UKIP, Desk, Place
from nightdesk.claims.subject import Subject
from nightdesk.claims.verify import verify
from shipped_scene import scene as at

EARLY = 700


def value(kind: str, position: int | None = None, party: str | None = None, **more: str) -> object:
    fact = Desk(at(position)).fact(kind, ENGLAND, party, **more)  # type: ignore[arg-type]
    return None if fact is None else fact.value


def test_councils_wards_and_seats_declared_at_the_end_are_all_of_the_night() -> None:
    assert (value("councils_declared"), value("councils_up")) == (150, 150)
    assert value("wards_declared") == value("wards_up")
    assert (value("seats_declared"), value("seats_up")) == (4_404, 4_404)


def test_before_the_first_entry_nothing_is() -> None:
    assert [value(kind, 0) for kind in ("councils_declared", "wards_declared", "seats_declared")] == [0, 0, 0]


def test_a_count_of_so_far_is_true_where_it_stands_and_false_later() -> None:
    won = Desk(at(EARLY)).fact("seats_won", ENGLAND, LAB)
    assert won is not None
    assert won.claim.so_far
    assert verify(won.claim, at(EARLY)).verdict == "true"
    assert verify(won.claim, at()).verdict == "false"
    assert verify(replace(won.claim, so_far=False), at(EARLY)).verdict == "undecided"


def test_a_figure_that_nothing_awaited_can_change_is_no_figure_of_so_far() -> None:
    assert all(fact is not None and fact.sure for fact in (Desk(at()).fact("seats_won", ENGLAND, LAB),))


def test_the_entry_that_completed_a_council_comes_no_earlier_than_the_one_that_settled_its_control() -> None:
    for slug in ("plymouth", "trafford", "barnet"):
        place = Place("council", slug)
        completed, settled = (Desk(at()).fact(kind, place) for kind in ("completed_at", "settled_at"))
        assert completed is not None
        assert settled is not None
        assert settled.number <= completed.number
        later = Claim("completed_at", Subject(place), Says("more_than", completed.number - 1))
        assert verify(later, at()).verdict == "true"
        assert verify(later, at(0)).verdict == "undecided"


def test_the_hour_is_that_of_the_last_entry() -> None:
    assert verify(Claim("hour", Subject(), Says("is", "22:00")), at(0)).verdict == "true"


def test_where_a_share_rose_and_fell_makes_up_where_it_compares() -> None:
    up, down, every = (
        value(kind, None, CON, basis="top_candidate") for kind in ("share_rose_in", "share_fell_in", "share_compared_in")
    )
    assert isinstance(up, int)
    assert isinstance(down, int)
    assert up + down == every


def test_sides_of_the_referendum_are_of_councils_that_voted_so() -> None:
    sides = [value("share_compared_in", None, CON, other=side, basis="top_candidate") for side in (LEAVE, REMAIN)]
    whole = value("share_compared_in", None, CON, basis="top_candidate")
    assert isinstance(whole, int)
    assert sum(one for one in sides if isinstance(one, int)) <= whole


def test_where_another_share_fell_is_no_more_than_all_places_where_it_did() -> None:
    fell = value("share_fell_in", None, UKIP, basis="top_candidate")
    rose = value("share_rose_where", None, CON, other=UKIP, basis="top_candidate")
    assert isinstance(fell, int)
    assert isinstance(rose, int)
    assert 0 < rose <= fell
