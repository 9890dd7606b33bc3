"""Swings needed and targets as others published them stand beside ours as theirs, with who and when, and never before their
day."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from a_front import CASTLE, LAB, board, fought, won

from nightdesk.context.context import Context
from nightdesk.context.expectations import Expectation
from nightdesk.publish.answers.battleground_answer import battleground_document, battleground_sheet

THEIRS = Expectation(
    kind="swing_needed",
    producer="The Gazette",
    published_on="2018-04-29",
    area="adur",
    party=LAB,
    measure="swing",
    value=Decimal("2.1"),
    low=None,
    high=None,
    words="Labour needs 2.1 points.",
    where="page 4",
    confidence="high",
    source="press",
)


def test_a_published_swing_stands_beside_ours_with_its_producer_and_its_day() -> None:
    night = fought(context=Context(expectations=(THEIRS,)))
    assert board(night).published == {("adur", LAB): (THEIRS,)}
    table = battleground_sheet(night, {}).table("targets")
    assert table is not None
    row = dict(zip([column.key for column in table.columns], table.rows[0], strict=True))
    assert row["swing_needed"] == 1
    assert row["published"] == "2.1 points (The Gazette, 29 April 2018)"


def test_the_readings_of_ours_that_could_be_meant_are_told_together() -> None:
    notes = battleground_sheet(fought(context=Context(expectations=(THEIRS,))), {}).notes
    told = next(note for note in notes if "The Gazette" in note)
    assert "ours 1.0 for a majority, 2.0 as a full lead and 1.0 to end the majority of the party in control" in told


def test_a_target_without_a_swing_is_told_as_a_target() -> None:
    named = replace(THEIRS, kind="target", measure="control", value=None)
    published = battleground_document(fought(context=Context(expectations=(named,))), {})["targets"]
    assert isinstance(published, list)
    assert [(one["kind"], one["value"]) for one in published[0]["published"]] == [("target", None)]


def test_what_is_published_after_the_position_is_not_shown() -> None:
    later = replace(THEIRS, published_on="2018-05-05")
    night = fought(won(CASTLE, ann=90, bob=80, CAT=120, DAN=110), context=Context(expectations=(later,)))
    assert board(night).published == {}


def test_other_expectations_are_no_part_of_the_battleground() -> None:
    assert board(fought(context=Context(expectations=(replace(THEIRS, kind="poll", measure="share"),)))).published == {}
