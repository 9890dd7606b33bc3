"""A council's own total of its seats: once the count is complete, the declarations must meet it."""

from __future__ import annotations

import notation
from little_night import in_book
from night_of import declared, register_of
from nightdesk.ledger.entry import Correction, Entry, PublishedTotal, Withdrawal
from nightdesk.night import Night
from nightdesk.problems import Problem

CASTLE = "Castle, Adur: 1 seat\n  Ann Archer   Con   700 *\n  Bob Baker   Lab   650"
MARSH = "Marsh, Adur: 1 seat\n  Cat Cole   Residents   700 *\n  Dan Drew   Lab   650"
CONTINUING = {"adur": "Con 2, Lab 1"}


def night(*totals: Entry, sheets: tuple[str, ...] = (CASTLE, MARSH), continuing: dict[str, str] = CONTINUING) -> Night:
    night = Night.open(register_of(CASTLE, MARSH, continuing=continuing))
    book = [one.entry for one in declared(*sheets)]
    for one in in_book(*book, *totals):
        night = night.advance(one)
    return night


def problems(text: str, **more: object) -> list[Problem]:
    return list(night(notation.total("Adur", text), **more).problems)  # type: ignore[arg-type]


def test_met_it_is_silent() -> None:
    assert problems("Con 3, Lab 1, Residents 1") == []


def test_others_gathers_every_party_it_does_not_name() -> None:
    assert problems("Con 3, Others 2") == []


def test_not_met_is_a_problem_that_says_both_figures() -> None:
    (problem,) = problems("Con 4, Lab 1, Residents 1")
    assert problem.rule == "published/not-met"
    assert problem.subject == "adur"
    assert problem.message == (
        "Adur says 4 for Conservative and Unionist Party; the declarations and the seats not up come to 3."
    )
    assert problem.gravity == "warning"


def test_a_party_that_holds_seats_and_is_in_no_row_is_a_problem() -> None:
    (problem,) = problems("Con 3, Lab 1")
    assert "says 0 for others; the declarations and the seats not up come to 1." in problem.message


def test_while_the_count_goes_on_nothing_is_said() -> None:
    assert problems("Con 4", sheets=(CASTLE,)) == []


def test_a_total_published_before_the_last_ward_is_met_or_missed_when_it_comes_in() -> None:
    early = Night.open(register_of(CASTLE, MARSH, continuing=CONTINUING))
    total: PublishedTotal = notation.total("Adur", "Con 4, Lab 1")
    book = [declared(CASTLE)[0].entry, total, declared(MARSH)[0].entry]
    seen = []
    for one in in_book(*book):
        early = early.advance(one)
        seen.append(len(early.problems))
    assert seen == [0, 0, 2]


def test_a_row_that_unsettled_seats_could_make_up_is_a_note() -> None:
    (problem,) = problems("Con 4, Residents 1", continuing={"adur": "Con 2, unsettled 1"})
    assert (problem.rule, problem.gravity) == ("published/unsettled", "note")


def test_a_correction_or_withdrawal_of_the_total_clears_it() -> None:
    wrong, right = notation.total("Adur", "Con 4, Lab 1, Residents 1"), notation.total("Adur", "Con 3, Lab 1, Residents 1")
    assert night(wrong, Correction(3, right, "Misprint.")).problems == ()
    assert night(wrong, Withdrawal(3, "Of another council.", wrong.provenance)).problems == ()
    assert len(night(right, Correction(3, wrong, "Misprint.")).problems) == 1
