"""What each party was expected to take or to hold, by whom, and whether it did."""

from __future__ import annotations

from beforehand import context_of, expects, quotes

from night_of import night_of
from nightdesk.analysis.expected import ToDo, expected
from nightdesk.context.expectations import Expectation
from nightdesk.context.prices import Quote
from nightdesk.register.party import CON, LAB

NONSUCH = """
    Nonsuch, Sutton: 1 seat
      Ann Archer   Con   600 *
      Bob Baker    Lab   400
"""
CHEAM = "Cheam, Sutton: 1 seat\n  Cat Cole   Con\n  Dan Drew   Lab"


def asked(*known: Quote | Expectation, sheets: tuple[str, ...] = (NONSUCH,), eve: str = "Con 1") -> tuple[ToDo, ...]:
    return expected(night_of(*sheets, eve={"sutton": eve}, context=context_of(*known)).scene).to_do


def test_a_party_without_control_on_the_eve_was_to_take_it_and_one_with_it_to_hold_it() -> None:
    found = asked(expects("Lab", "control"), expects("Con", "control", by="Another"))
    assert [(one.party, one.task, one.came) for one in found] == [(LAB, "take", "not_done"), (CON, "hold", "done")]


def test_no_overall_control_on_the_eve_is_for_everybody_to_take() -> None:
    """Barnet 2018 was under no overall control since a member left the party in March."""
    (found,) = asked(expects("Con", "control"), eve="Con 1, Lab 1")
    assert (found.before, found.task, found.came) == ("NOC", "take", "done")


def test_the_favourite_of_the_last_prices_was_expected_to_do_it_besides_whoever_said_so() -> None:
    (found,) = asked(*quotes("Lab 2/5, Con 9/4, NOC 8/1"), expects("Lab", "control", kind="commentary", by="A paper"))
    assert [(one.kind, one.producer) for one in found.by] == [("favourite", "Ladbrokes"), ("commentary", "A paper")]


def test_expectations_that_contradict_each_other_both_stand() -> None:
    found = asked(*quotes("Lab 4/6, Con 6/4"), expects("Con", "control", kind="poll"))
    assert [(one.party, one.came) for one in found] == [(LAB, "not_done"), (CON, "done")]


def test_it_is_open_while_control_is() -> None:
    (found,) = asked(expects("Lab", "control"), sheets=(NONSUCH, CHEAM))
    assert (found.came, found.after, found.out_of_reach) == ("not_done", None, True), "one of two is no majority"
    (still,) = asked(expects("Con", "control"), sheets=(NONSUCH, CHEAM))
    assert (still.came, still.after, still.out_of_reach) == ("open", None, False)


def test_an_expectation_of_seats_or_of_the_largest_party_is_no_task() -> None:
    assert asked(expects("Lab", "largest_party"), expects("Lab", "seats", "3")) == ()


def test_without_expectations_nobody_was_to_do_anything() -> None:
    assert asked() == ()
