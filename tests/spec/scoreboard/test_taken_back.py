"""What is withdrawn or corrected leaves no trace in any sum."""

from __future__ import annotations

from little_night import HILL_READ_OUT, LITTLE_BOOK, declared, in_book, little_register, seen
from night_of import declared as sheets
from night_of import register_of
from nightdesk.ledger.entry import Correction, Entry, Withdrawal
from nightdesk.night import Night
from nightdesk.register.party import LAB, LD


def after(*entries: Entry) -> Night:
    night = Night.open(little_register())
    for one in in_book(*LITTLE_BOOK, *entries):
        night = night.advance(one)
    return night


def withdrawn(of: int) -> Withdrawal:
    return Withdrawal(of, "Read from the wrong sheet.", seen("02:00"))


EVERYTHING = (withdrawn(1), withdrawn(2), withdrawn(3), withdrawn(4), withdrawn(5), withdrawn(7), withdrawn(6))
"""Entry 7 corrected entry 6, which stands again once 7 is withdrawn."""


def test_with_every_entry_withdrawn_the_scoreboard_is_that_of_the_opening() -> None:
    assert after(*EVERYTHING).scoreboard == Night.open(little_register()).scoreboard


def test_so_are_the_seats_the_control_and_the_votes_of_every_council() -> None:
    opening, night = Night.open(little_register()), after(*EVERYTHING)
    for slug, one in night.councils.items():
        then = opening.councils[slug]
        assert one.seats == then.seats
        assert one.control == then.control
        assert one.votes == then.votes
        assert one.ballots_awaited == then.ballots_awaited
        assert dict(one.still_open) == dict(then.still_open)
        assert {basis: change.change for basis, change in one.seat_change.items()} == {
            basis: change.change for basis, change in then.seat_change.items()
        }


def test_so_are_the_regions_the_notables_and_the_changes_of_control() -> None:
    opening, night = Night.open(little_register()), after(*EVERYTHING)
    assert [night.region(name) for name in night.regions] == [opening.region(name) for name in opening.regions]
    assert night.notables == opening.notables
    assert night.control_changes == ()


def test_withdrawing_a_correction_lets_what_it_replaced_stand_again() -> None:
    result = after(withdrawn(7)).result(LITTLE_BOOK[5].ballot)  # type: ignore[union-attr]
    assert result is not None
    assert result.lines[-1].votes == 90
    assert (result.standing, result.entries) == (6, (6, 7, 8))


def test_a_correction_of_who_is_elected_moves_seats_from_one_to_the_other() -> None:
    """Quin Rae for Tom Todd in Hill: Newdale is no longer Liberal Democrat."""
    lines = [line.replace("tom-todd 1310 elected", "tom-todd 1290") for line in HILL_READ_OUT]
    lines[0] += " elected"
    hill = declared(LITTLE_BOOK[5].ballot, "01:30", *lines)  # type: ignore[union-attr]
    night = after(Correction(7, hill, "A bundle was counted twice."))
    rows = {row.id: (row.seats, row.councils, row.seat_change["last_fought"]) for row in night.scoreboard.rows}
    assert rows[LAB] == (4, 0, -1)
    assert rows[LD] == (3, 0, 1)
    assert night.council("newdale").control.verdict == "LAB LOSE TO NOC"
    assert (night.scoreboard.noc_councils, night.scoreboard.noc_change) == (1, 0)
    assert night.notables.leaders_out == ()


CASTLE = "Castle, Adur: 1 seat\n  Ann Archer   Con   700 *\n  Bob Baker   Lab   650"


def test_a_council_nobody_can_settle_and_seats_that_compare_on_one_basis_alone_leave_no_trace_either() -> None:
    register = register_of(
        CASTLE, continuing={"adur": "Con 1, unsettled 2"}, defended={("last_fought", "castle"): "Lab 1"}, eve={"adur": "Con 3"}
    )
    opening = Night.open(register)
    (castle,) = sheets(CASTLE)
    complete = opening.advance(castle)
    assert (complete.scoreboard.unsettled_councils, complete.scoreboard.compared) == (1, {"last_fought": 1, "eve_of_poll": 0})
    assert complete.advance(in_book(castle.entry, withdrawn(1))[1]).scoreboard == opening.scoreboard
