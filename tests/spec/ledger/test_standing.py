"""Which announcement stands, after corrections and withdrawals."""

from __future__ import annotations

import pytest

import notation
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Correction, Declaration, Entry, Withdrawal
from nightdesk.ledger.standing import Standing, Stands
from nightdesk.problems import Refused

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
MISREAD = CASTLE.replace("610 *", "601").replace("590", "690 *")
HARBOUR = CASTLE.replace("Castle", "Harbour")

first = notation.declaration(CASTLE)
misread = notation.declaration(MISREAD)
elsewhere = notation.declaration(HARBOUR)
WARD = first.ballot


def after(*entries: Entry) -> Standing:
    standing = Standing()
    for one in record(entries, night=notation.DAY):
        standing, _ = standing.advance(one)
    return standing


def stands(*entries: Entry) -> Stands:
    found = after(*entries).ballot(WARD)
    assert found is not None
    return found


def correct(of: int, by: Declaration) -> Correction:
    return Correction(of, by, "The officer misread the sheet.")


def withdraw(of: int) -> Withdrawal:
    return Withdrawal(of, "Heard wrongly.", notation.seen())


def test_before_any_entry_nothing_is_known_of_a_ballot() -> None:
    assert Standing().ballot(WARD) is None
    assert Standing().touched_by(1) is None


def test_a_first_declaration_stands() -> None:
    assert stands(first).announcement == first
    assert stands(first).position == 1
    assert stands(elsewhere, first).position == 2


def test_a_correction_replaces_the_entry_it_names() -> None:
    now = stands(first, correct(1, misread))
    assert (now.announcement, now.position, now.entries) == (misread, 2, (1, 2))


def test_a_correction_is_corrected_by_naming_the_correction() -> None:
    now = stands(first, correct(1, misread), correct(2, first))
    assert (now.announcement, now.position, now.entries) == (first, 3, (1, 2, 3))


def test_a_withdrawn_declaration_leaves_the_ballot_awaited() -> None:
    now = stands(first, withdraw(1))
    assert (now.announcement, now.position, now.entries) == (None, None, (1, 2))


def test_a_withdrawn_correction_lets_what_it_replaced_stand_again() -> None:
    now = stands(first, correct(1, misread), withdraw(2))
    assert (now.announcement, now.position, now.entries) == (first, 1, (1, 2, 3))
    assert stands(first, correct(1, misread), withdraw(2), withdraw(1)).announcement is None


def test_after_a_withdrawal_the_ballot_may_be_declared_anew() -> None:
    now = stands(first, withdraw(1), misread)
    assert (now.announcement, now.position, now.entries) == (misread, 3, (1, 2, 3))


def test_the_time_of_declaration_is_that_of_the_first_entry() -> None:
    later = notation.declaration(MISREAD, provenance=notation.seen("2018-05-04T03:00:00+01:00"))
    assert stands(first, correct(1, later)).declared_at == first.provenance.seen


def test_a_councils_own_total_stands_apart_from_its_ballots() -> None:
    total = notation.total("Adur", "Con 16, Lab 8")
    standing = after(first, total)
    found = standing.total("adur")
    assert found is not None
    assert (found.announcement, found.total_of, found.ballot) == (total, "adur", None)
    assert standing.ballot(WARD) == after(first).ballot(WARD)


def test_advance_says_what_the_entry_touched() -> None:
    one, two = record([first, withdraw(1)], night=notation.DAY)
    standing, touched = Standing().advance(one)
    assert (touched.ballot, touched.position) == (WARD, 1)
    standing, touched = standing.advance(two)
    assert (touched.ballot, touched.position) == (WARD, None)
    assert standing.touched_by(2) == touched


def test_an_old_standing_stays_good_and_can_be_advanced_another_way() -> None:
    one, two = record([first, correct(1, misread)], night=notation.DAY)
    old, _ = Standing().advance(one)
    new, _ = old.advance(two)
    _, other = record([first, withdraw(1)], night=notation.DAY)
    forked, _ = old.advance(other)
    assert [known.announcement for each in (old, new, forked) if (known := each.ballot(WARD))] == [first, misread, None]


@pytest.mark.parametrize(
    ("entries", "rule"),
    [
        ([first, misread], "already-declared"),
        ([first, first], "already-declared"),
        ([correct(1, first)], "no-such-entry"),
        ([first, correct(2, misread)], "no-such-entry"),
        ([first, correct(0, misread)], "no-such-entry"),
        ([first, correct(-1, misread)], "no-such-entry"),
        ([first, correct(1, misread), correct(1, first)], "not-standing"),
        ([first, withdraw(1), withdraw(1)], "not-standing"),
        ([first, withdraw(1), withdraw(2)], "not-standing"),
        ([first, withdraw(1), correct(1, misread)], "not-standing"),
        ([first, correct(1, elsewhere)], "another-ballot"),
        ([first, Correction(1, notation.total("Adur", "Con 1"), "Oops.")], "another-ballot"),
    ],
)
def test_what_cannot_stand_is_refused(entries: list[Entry], rule: str) -> None:
    with pytest.raises(Refused) as refused:
        after(*entries)
    assert [one.rule for one in refused.value.problems] == [f"admission/{rule}"]
    assert all(one.mend for one in refused.value.problems)


def test_entries_are_taken_in_their_order_and_none_is_passed_over() -> None:
    _, two = record([first, elsewhere], night=notation.DAY)
    with pytest.raises(Refused, match="cannot follow position 0"):
        Standing().advance(two)
