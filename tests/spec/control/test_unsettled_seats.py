"""Seats whose holder no source settles are counted for nobody; where they could make a majority, nothing is said."""

from __future__ import annotations

from a_council import before, control, named


def test_a_majority_without_them_is_a_majority() -> None:
    assert named(control(9, "Con 5, Lab 2, unsettled 2")) == "Con"


def test_where_they_could_make_one_control_is_not_known_though_the_count_is_complete() -> None:
    state = control(9, "Con 4, Lab 3, unsettled 2", before="Con")
    assert state.stage == "complete"
    assert state.control is None
    assert state.verdict is None
    assert state.changed is None


def test_where_they_could_not_it_is_no_overall_control() -> None:
    assert named(control(9, "Con 3, Lab 3, LD 2, unsettled 1")) == "NOC"


def test_they_might_be_of_a_party_that_has_no_other_seat() -> None:
    assert control(9, "Con 2, Lab 2, unsettled 5").control is None
    assert named(control(9, "Con 3, Lab 2, unsettled 1")) == "NOC"


def test_on_the_eve_likewise() -> None:
    assert before("Con 4, Lab 3, unsettled 2") is None
    assert before("Con 5, Lab 2, unsettled 2") == "Con"
    assert before("Con 3, Lab 3, LD 2, unsettled 1") == "NOC"


def test_without_control_before_there_is_control_but_no_verdict() -> None:
    state = control(9, "Con 5, Lab 4", before=None)
    assert named(state) == "Con"
    assert state.verdict is None
    assert state.changed is None


def test_holders_outside_the_five_whose_party_is_not_named_are_no_party() -> None:
    """`some-other`: known to be none of the five, and no source says who. They may be one local party, or several."""
    assert control(9, "some-other 5, Con 4").control is None
    assert named(control(9, "some-other 4, Con 5")) == "Con"
    assert named(control(9, "some-other 4, Con 4, Ind 1")) == "NOC"


def test_and_might_belong_to_a_local_party_but_never_to_one_of_the_five() -> None:
    assert control(9, "some-other 2, Residents 3, Con 4").control is None
    assert named(control(9, "some-other 2, Lab 3, Con 4")) == "NOC"


def test_a_local_party_one_short_is_one_short() -> None:
    """No seat is in doubt, so none is given to it."""
    assert named(control(9, "Residents 4, Con 4, Ind 1")) == "NOC"


def test_a_party_that_only_seeks_seats_is_one_short_too() -> None:
    assert named(control(9, "Ind 2", awaited=4, still_open="LD 4")) == "NOC"
    assert control(9, "Ind 2", awaited=5, still_open="LD 5").control is None
