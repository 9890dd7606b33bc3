"""Control may be certain before the count is complete: secured by one party, or out of reach of all."""

from __future__ import annotations

from a_council import control, named


def test_secured_once_a_party_has_its_majority_though_wards_are_awaited() -> None:
    """Tower Hamlets was called at 23 of 45."""
    state = control(45, "Lab 23, Con 2", awaited=7, still_open="Lab 20, Con 20")
    assert named(state) == "Lab"
    assert state.verdict == "LAB GAIN FROM NOC"
    assert state.stage == "counting"


def test_open_while_a_party_may_still_reach_it() -> None:
    state = control(45, "Lab 22, Con 2", awaited=1, still_open="Lab 1, Con 1")
    assert state.control is None
    assert state.verdict is None
    assert state.changed is None


def test_no_overall_control_is_secured_once_no_party_can_reach_it() -> None:
    state = control(45, "Lab 21, Con 21", awaited=1, still_open="Lab 1, Con 1", before="Lab")
    assert named(state) == "NOC"
    assert state.verdict == "LAB LOSE TO NOC"
    assert state.changed


def test_a_partys_reach_is_capped_by_the_candidates_it_has_left() -> None:
    """Three seats are awaited, and nobody has two candidates for them."""
    assert named(control(45, "Lab 21, Con 21", awaited=1, still_open="Lab 1, Con 1, Grn 1")) == "NOC"
    assert control(45, "Lab 21, Con 21", awaited=1, still_open="Lab 2, Con 1").control is None


def test_before_the_first_declaration_nothing_is_called_though_it_may_be_certain() -> None:
    """Few seats are up in a third: arithmetic may know before a vote is counted, and still nothing is declared."""
    state = control(60, "Lab 40", awaited=20, declared=0, still_open="Con 20, Lab 20", before="Lab")
    assert state.stage == "not_started"
    assert state.control is None
    assert state.verdict is None
    assert named(state, "secured") == "Lab"


def test_with_the_first_declaration_what_was_certain_is_called() -> None:
    state = control(60, "Lab 40, Con 1", awaited=19, declared=1, still_open="Con 19, Lab 19", before="Lab")
    assert named(state) == "Lab"
    assert state.verdict == "LAB HOLD"


def test_an_independent_slate_keeps_nothing_open() -> None:
    assert named(control(9, "Ind 4, Con 2", awaited=3, still_open="Ind 3")) == "NOC"


def test_the_count_is_complete_when_every_ballot_that_polls_is_declared() -> None:
    assert control(9, "Con 5, Lab 2", countermanded=2).stage == "complete"
    assert control(9, "Con 5, Lab 2", awaited=1).stage == "counting"
