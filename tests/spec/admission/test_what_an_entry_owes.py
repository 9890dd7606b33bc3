"""What every entry owes the record: a time, a source, a reason for a change; and that it changes something."""

from __future__ import annotations

from dataclasses import replace

import pytest

import notation
from admitting import broken, offer
from nightdesk.ledger.entry import Correction, Provenance, Withdrawal

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
FARM = "Farm, Adur: 1 seat, uncontested\n  Cat Cooper   Con   *"
first = notation.declaration(CASTLE)
corrected = notation.declaration(CASTLE.replace("590", "595"))


def seen(time: str) -> Provenance:
    return notation.seen(time)


@pytest.mark.parametrize(
    "time",
    [
        "",
        "01:20",
        "2018-05-04",
        "2018-05-04T01:20:00",
        "2018-05-04 01:20:00+01:00",
        "20180504T012000+0100",
        "2018-13-04T01:20:00Z",
    ],
)
def test_a_time_has_every_part_and_its_offset(time: str) -> None:
    assert broken(offer(replace(first, provenance=seen(time)), CASTLE)) == ["time"]


@pytest.mark.parametrize("time", ["2018-05-04T01:20:00+01:00", "2018-05-04T00:20:00Z", "2018-05-04T00:20:00.5+00:00"])
def test_a_time_may_be_written_with_any_offset(time: str) -> None:
    assert broken(offer(replace(first, provenance=seen(time)), CASTLE)) == []


def test_nothing_about_how_people_voted_is_declared_before_the_polls_close() -> None:
    early, close = seen("2018-05-03T21:59:59+01:00"), seen("2018-05-03T21:00:00Z")
    found = offer(replace(first, provenance=early), CASTLE)
    assert broken(found) == ["before-close"]
    assert "section 66A" in found.problems[0].authority
    assert offer(replace(first, provenance=close), CASTLE).admitted, "nine in the evening in Greenwich is ten in London"
    assert broken(offer(notation.total("Adur", "Con 1", provenance=early), CASTLE)) == ["before-close"]
    assert broken(offer(Correction(1, replace(corrected, provenance=early), "Misread."), CASTLE, after=[first])) == [
        "before-close"
    ]


@pytest.mark.parametrize("time", ["2018-05-10T22:00:01+01:00", "2026-05-07T23:30:00+01:00", "9999-12-31T23:59:59Z"])
def test_what_is_seen_long_after_the_night_needs_a_reason(time: str) -> None:
    """Whoever keys an old sheet and leaves the time as it is gives the time of the keying, not of the announcement."""
    late = replace(first, provenance=seen(time))
    for entry, before in (
        (late, []),
        (notation.total("Adur", "Con 1", provenance=seen(time)), []),
        (Correction(1, replace(corrected, provenance=seen(time)), "Misread."), [first]),
    ):
        found = offer(entry, CASTLE, after=before)
        assert (broken(found), broken(found, "warning"), found.admitted) == ([], ["long-after"], False)
        assert offer(entry, CASTLE, after=before, reason="The poll's papers were counted again.").admitted


def test_the_week_after_the_close_of_poll_is_not_long_after() -> None:
    assert broken(offer(replace(first, provenance=seen("2018-05-10T21:00:00Z")), CASTLE), "error", "warning") == []


def test_a_withdrawal_may_come_at_any_time() -> None:
    late = Withdrawal(1, "Wrong hall.", seen("2019-01-01T12:00:00Z"))
    assert broken(offer(late, CASTLE, after=[first]), "error", "warning") == []


def test_who_is_returned_unopposed_is_known_before() -> None:
    assert offer(notation.unopposed(FARM, provenance=seen("2018-04-09T12:00:00+01:00")), FARM).admitted


def test_an_entry_says_who_it_comes_from() -> None:
    assert broken(offer(replace(first, provenance=notation.seen(source=" ")), CASTLE)) == ["source"]


@pytest.mark.parametrize("reason", ["", " ", "\n"])
def test_a_change_says_why(reason: str) -> None:
    assert broken(offer(Correction(1, corrected, reason), CASTLE, after=[first])) == ["reason"]
    assert broken(offer(Withdrawal(1, reason, notation.seen()), CASTLE, after=[first])) == ["reason"]


def test_free_text_is_a_note() -> None:
    assert offer(Correction(1, corrected, "x" * 2000), CASTLE, after=[first]).admitted
    assert broken(offer(Correction(1, corrected, "x" * 2001), CASTLE, after=[first])) == ["text-too-long"]


def test_what_is_declared_already_and_differs_is_corrected_not_declared_again() -> None:
    found = offer(corrected, CASTLE, after=[first])
    assert broken(found) == ["already-declared"]
    assert "`nightdesk correct LEDGER 1 " in found.problems[0].mend


def test_a_correction_is_looked_at_like_any_declaration() -> None:
    wrong = notation.declaration(CASTLE.replace("590", "611"))
    assert broken(offer(Correction(1, wrong, "Misread."), CASTLE, after=[first])) == ["outpolled"]


def test_a_correction_changes_something() -> None:
    assert broken(offer(Correction(1, first, "Misread."), CASTLE, after=[first])) == ["changes-nothing"]
    elsewhere = replace(first, provenance=notation.seen(source="another feed"))
    assert broken(offer(Correction(1, elsewhere, "Misread."), CASTLE, after=[first])) == ["changes-nothing"]


def test_the_same_declaration_twice_is_one_whoever_said_it_and_in_whatever_order() -> None:
    again = replace(first, provenance=notation.seen(source="another feed"), polls=tuple(reversed(first.polls)))
    found = offer(again, CASTLE, after=[first])
    assert (found.admitted, found.already, found.problems) == (True, 1, ())


def test_the_same_correction_and_the_same_withdrawal_twice_are_one() -> None:
    correction = Correction(1, corrected, "Misread.")
    assert offer(correction, CASTLE, after=[first, correction]).already == 2
    withdrawal = Withdrawal(1, "Wrong hall.", notation.seen())
    assert offer(withdrawal, CASTLE, after=[first, withdrawal]).already == 2
    assert offer(first, CASTLE, after=[first, withdrawal]).already is None, "after a withdrawal it may be declared anew"
    assert offer(first, CASTLE, after=[first, withdrawal]).admitted


def test_a_change_of_what_no_longer_stands_is_refused() -> None:
    correction = Correction(1, corrected, "Misread.")
    assert broken(offer(Withdrawal(1, "No.", notation.seen()), CASTLE, after=[first, correction])) == ["not-standing"]
    assert broken(offer(Withdrawal(7, "No.", notation.seen()), CASTLE, after=[first])) == ["no-such-entry"]
