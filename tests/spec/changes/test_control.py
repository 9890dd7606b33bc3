"""Changes of control: against the eve of poll, told when they are settled, in that order."""

from __future__ import annotations

from little_night import LITTLE_BOOK, declared, in_book, little_register
from night_of import night_of
from nightdesk.ledger.entry import Correction, Entry, Withdrawal
from nightdesk.night import Night

CASTLE = "Castle, Adur: 1 seat\n  Ann Archer   Con   700 *\n  Bob Baker   Lab   650"
MARSH = "Marsh, Adur: 1 seat\n  Cat Cole   Con   700 *\n  Dan Drew   Lab   650"
HILL = "Hill, Burnley: 1 seat\n  Eve Ellis   Lab   700 *\n  Fay Ford   Con   650"


def after(*entries: Entry) -> Night:
    night = Night.open(little_register())
    for one in in_book(*entries):
        night = night.advance(one)
    return night


def test_a_council_is_told_when_its_control_is_settled_and_not_when_it_completes() -> None:
    """Two of three seats are enough, with one still awaited."""
    night = night_of(CASTLE, MARSH.replace(" *", ""), eve={"adur": "Lab 3"}, continuing={"adur": "Con 1"})
    (change,) = night.control_changes
    assert (change.council, change.verdict, change.position) == ("adur", "CON GAIN FROM LAB", 1)
    assert night.council("adur").completed_at is None
    assert night.council("adur").settled_at == 1


def test_the_order_is_that_in_which_they_were_settled() -> None:
    eve = {"adur": "Lab 2", "burnley": "Con 1"}
    night = night_of(CASTLE, HILL, MARSH, eve=eve)
    assert [(one.council, one.position) for one in night.control_changes] == [("burnley", 2), ("adur", 3)]


def test_a_hold_is_no_change() -> None:
    assert night_of(HILL, eve={"burnley": "Lab 1"}).control_changes == ()


def test_a_correction_that_leaves_control_as_it_was_leaves_the_moment_too() -> None:
    assert [(one.council, one.position) for one in after(*LITTLE_BOOK).control_changes] == [("millbrook", 4), ("newdale", 6)]


def test_a_correction_that_undoes_a_change_takes_it_off_the_list() -> None:
    """Ann Archer's tie in Abbey was Ben Barker's after all: four Conservatives of nine are no majority."""
    other = declared(LITTLE_BOOK[0].ballot, "01:10", "ann-archer 639", "ben-barker 640 elected", "cat-cole 120")
    night = after(*LITTLE_BOOK, Correction(1, other, "A vote was found in the wrong bundle."))
    assert [one.council for one in night.control_changes] == ["newdale"]
    assert night.council("millbrook").control.verdict == "NOC NO CHANGE"
    assert night.council("millbrook").settled_at == 8
    assert night.notables.lots == ()


def test_a_withdrawal_opens_the_council_again() -> None:
    night = after(*LITTLE_BOOK, Withdrawal(4, "Read from the wrong sheet.", LITTLE_BOOK[0].provenance))
    assert [one.council for one in night.control_changes] == ["newdale"]
    council = night.council("millbrook")
    assert council.control.stage == "counting"
    assert council.completed_at is None
    assert council.seats.awaited == 2
    assert night.result(LITTLE_BOOK[3].ballot) is None
