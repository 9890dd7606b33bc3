"""When two spellings are one name, and when they are not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nightdesk.intake.names import name_words, pair_people, place, same_person, slug


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("St. Helens", "St Helens"),
        ("st-matthews", "St Matthew's"),
        ("adel-wharfedale", "Adel and Wharfedale"),
        ("Barking & Dagenham", "Barking and Dagenham"),
        ("Kingston-upon-Hull", "kingston-upon-hull"),
        ("Wishing Tree ", "Wishing Tree"),
    ],
)
def test_one_place_in_two_spellings(one: str, other: str) -> None:
    assert place(one) == place(other)


def test_north_and_north_west_are_two_places() -> None:
    assert place("Fareham North") != place("Fareham North-West")


def test_a_name_in_an_id() -> None:
    assert slug("Saoirse Áine O'Suilleabhán & Søn") == "saoirse-aine-osuilleabhan-and-son"


def test_the_words_of_a_name_keep_a_hyphened_one_whole() -> None:
    assert name_words("Cllr Catherine Harris-Greenslade (Green)") == ("catherine", "harris-greenslade")


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Norman Stephen Dick", "Norman Dick", True),
        ("Wally Ashcroft", "Walter Ashcroft", True),
        ("J Smith", "John Smith", True),
        ("Cllr. Mrs. Sonia Gildert", "Sonia Gildert", True),
        ("Ann Blackburn", "David Blackburn", False),
        ("Ann Blackburn", "Ann Whiteburn", False),
        ("", "Ann Blackburn", False),
    ],
)
def test_one_person_or_two(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_two_of_one_surname_are_not_mistaken_for_each_other() -> None:
    assert pair_people(["Ann Blackburn", "David Blackburn"], ["David Blackburn", "Ann Blackburn"]) == {0: 1, 1: 0}


def test_a_likeness_that_two_could_claim_is_claimed_by_neither() -> None:
    assert pair_people(["Jon Smyth"], ["John Smith", "Jan Smythe"]) == {}


def test_a_likeness_that_is_clear_is_a_pair() -> None:
    assert pair_people(["Saorise OSuilleabhan", "Karen Bellamy"], ["Saoirse O'Suilleabhan", "Karen Bellamy"]) == {0: 0, 1: 1}


@given(
    st.lists(st.text("abcdefg ", min_size=1, max_size=12), max_size=6),
    st.lists(st.text("abcdefg ", min_size=1, max_size=12), max_size=6),
)
def test_pairs_are_one_to_one(left: list[str], right: list[str]) -> None:
    pairs = pair_people(left, right)
    assert len(set(pairs.values())) == len(pairs)
    assert all(0 <= i < len(left) and 0 <= j < len(right) for i, j in pairs.items())
