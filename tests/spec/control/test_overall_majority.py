"""Control is more than half of all the council's seats; anything less is no overall control."""

from __future__ import annotations

from a_council import before, control, named


def test_exactly_half_is_no_overall_control() -> None:
    """Peterborough before the night, 30 of 60; Nuneaton and Bedworth after it, 17 of 34."""
    assert named(control(60, "Con 30, Lab 14, LD 6, Grn 10")) == "NOC"
    assert named(control(34, "Lab 17, Con 16, Grn 1")) == "NOC"


def test_one_more_than_half_is_control() -> None:
    """Peterborough after the night."""
    state = control(60, "Con 31, Lab 14, LD 15")
    assert named(state) == "Con"
    assert state.verdict == "CON GAIN FROM NOC"


def test_of_an_odd_number_more_than_half_is_enough() -> None:
    """Pendle: 24 of 49 on the night is NOC, 25 with the member readmitted would be control."""
    assert named(control(49, "Con 24, Lab 15, LD 10")) == "NOC"
    assert named(control(49, "Con 25, Lab 15, LD 9")) == "Con"


def test_vacant_and_countermanded_seats_count_in_the_whole() -> None:
    """Four of seven seats filled out of nine: a majority of those sitting is not control."""
    assert named(control(9, "Con 4, Lab 3")) == "NOC"
    assert named(control(9, "Con 5, Lab 2")) == "Con"


def test_control_before_is_read_from_the_eve_by_the_same_rule() -> None:
    assert before("Con 31, Lab 31, LD 1") == "NOC"
    assert before("Con 32, Lab 30, LD 1") == "Con"
    assert before("Con 4, Lab 3, vacant 2") == "NOC"


def test_a_council_split_between_two_halves_has_no_control_and_no_winner_by_order() -> None:
    assert named(control(10, "Con 5, Lab 5")) == "NOC"


def test_independents_are_people_and_no_party() -> None:
    """A council full of independents is under no overall control; a local party of any name may have it."""
    assert named(control(9, "Ind 9")) == "NOC"
    assert before("Ind 9") == "NOC"
    assert named(control(9, "Residents 5, Con 4")) == "Residents"


def test_the_majority_of_a_council_is_its_party_less_all_others() -> None:
    """Barnet, 38 to 25."""
    assert control(63, "Con 38, Lab 25").majority == 13


def test_there_is_none_without_control_while_counting_or_with_seats_unsettled() -> None:
    assert control(63, "Con 30, Lab 25, LD 8").majority is None
    assert control(63, "Con 38, Lab 20", awaited=5, still_open="Lab 5").majority is None
    assert control(63, "Con 38, Lab 20, unsettled 5").majority is None


def test_countermanded_polls_that_could_still_give_control_are_told() -> None:
    state = control(63, "Lab 30, LD 29, Con 1", countermanded=3)
    assert named(state) == "NOC"
    assert state.countermanded_could_alter


def test_and_not_where_they_could_not() -> None:
    assert not control(63, "Lab 28, LD 28, Con 4", countermanded=3).countermanded_could_alter
    assert not control(63, "Lab 49, LD 11", countermanded=3).countermanded_could_alter
    assert not control(63, "Lab 31, LD 31, Con 1").countermanded_could_alter
    assert not control(9, "Ind 5, Lab 2", countermanded=2).countermanded_could_alter
    assert not control(63, "Lab 30, LD 27", countermanded=3, awaited=3, still_open="Grn 1").countermanded_could_alter


def test_they_could_where_they_make_exactly_the_majority() -> None:
    assert control(9, "Lab 4, Con 4", countermanded=1).countermanded_could_alter
