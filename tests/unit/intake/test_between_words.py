"""The messy cells of the collected changes of party: what they mean, or that they mean nothing anybody may be named for."""

from __future__ import annotations

import pytest

from nightdesk.intake.before_polls.between_words import (
    LEFT_OUT,
    PARTY_BEFORE,
    WHAT_HAPPENED,
    may_be_later,
    month_in,
    when,
    who,
)
from nightdesk.register.party import CON, INDEPENDENT, LAB, LD

NIGHT = "2018-05-03"


@pytest.mark.parametrize("cell", ["Bram Baker", "Dora O'Dale", "Edna East-West", "Dora O’Dale", "Anna Maria Lane"])
def test_a_cell_that_is_a_name_and_nothing_else_names_a_member(cell: str) -> None:
    assert who(cell) == (cell, 1)


@pytest.mark.parametrize(
    ("cell", "seats"),
    [
        ("one deselected councillor", 1),
        ("a Con councillor (unnamed in source)", 1),
        ("member (unnamed)", 1),
        ("by-election", 1),
        ("Bram Baker died; by-election won by Cass Cole", 1),
        ("17 UKIP councillors (all)", 17),
        ("8 councillors (Baker, Cole, Dale)", 0),
        ("former UKIP councillors", 0),
        ("two independent-held seats (unnamed)", 0),
        ("Bram Baker (candidate elected on the Labour label)", 0),
        ("seat: Bram Baker lost to Cass Cole (poll)", 0),
        ("Conservative candidate", 0),
        ("Baker", 0),
        ("", 0),
    ],
)
def test_any_other_cell_names_nobody_and_counts_the_seats_it_tells(cell: str, seats: int) -> None:
    assert who(cell) == ("", seats)


@pytest.mark.parametrize(
    ("cell", "date", "words"),
    [
        ("2018-03-15", "2018-03-15", ""),
        ("2017-10", "2017-10", ""),
        ("2017", "2017", ""),
        ("2017 (after March)", "2017", "2017 (after March)"),
        ("before May 2018", "", "before May 2018"),
        ("2018 before poll", "", "2018 before poll"),
        ("", "", ""),
    ],
)
def test_a_date_is_taken_as_far_as_the_cell_is_one(cell: str, date: str, words: str) -> None:
    assert when(cell) == (date, words)


@pytest.mark.parametrize(
    ("words", "later"),
    [
        ("before May 2018", False),
        ("between 2014 and Dec 2017", False),
        ("by 2018-01-08", False),
        ("about six months before May 2018", False),
        ("late 2015 (before the 2016 poll)", False),
        ("before July 2018 (earlier defection)", True),
        ("by 2018-06-01", True),
        ("", False),
    ],
)
def test_words_that_allow_for_a_day_after_the_night_are_told_apart(words: str, later: bool) -> None:
    assert may_be_later(words, NIGHT) is later


def test_the_month_an_event_is_put_in_by_the_words_of_its_source() -> None:
    assert month_in("left Labour in August 2017") == "2017-08"
    assert month_in("joined the Conservatives in 2017") == "2017"
    assert month_in("left UKIP, later stood for the Conservatives") == ""


def test_parties_are_read_by_the_exact_words_alone() -> None:
    assert (PARTY_BEFORE["Con"], PARTY_BEFORE["Ind (ex-UKIP)"]) == (CON, INDEPENDENT)
    assert PARTY_BEFORE.get("Conservative-ish") is None
    assert WHAT_HAPPENED["Lab"] == ("change_of_party", (LAB,))
    assert WHAT_HAPPENED["Ind then LD again"] == ("change_of_party", (INDEPENDENT, LD))


def test_nothing_is_both_read_and_left_out_and_each_has_its_reason() -> None:
    assert not set(LEFT_OUT) & set(WHAT_HAPPENED)
    assert all(reason.endswith(".") for reason in LEFT_OUT.values())
