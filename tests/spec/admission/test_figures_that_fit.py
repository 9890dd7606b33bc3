"""Figures that fit each other: votes, papers, rejected papers, electorate, turnout. Papers are not votes."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

import notation
from admitting import broken, offer, sheet, unchecked

WARD = """
    London Bridge and West Bermondsey, Southwark: 3 seats
    electorate 10282, papers 2939, rejected 18, turnout 28.58
      Ann Archer   LD    1340 *
      Bob Baker    LD    1281 *
      Cat Cooper   LD    1270 *
      Dan Dyer     Lab   1239
      Eve Elder    Lab   1215
      Fay Fisher   Lab   1171
"""
SINGLE = """
    Castle, Adur: 1 seat
    electorate 3000, papers 1212, rejected 12, turnout 40.4
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""


def test_a_true_sheet_passes_every_check() -> None:
    """The first is the poll of 14 June 2018; its turnout was printed as 28.58 and elsewhere as 28.57, which does not follow."""
    for text in (WARD, WARD.replace("28.58", "28.6"), SINGLE):
        assert sheet(text).problems == ()
    assert broken(sheet(WARD.replace("28.58", "28.57")), "warning") == ["turnout"]
    assert unchecked(sheet(SINGLE)) == ["electorate-differs", "out-of-scale", "digit-slip", "transposed"]


def test_what_is_not_known_is_not_checked_and_said_so() -> None:
    bare = "\n".join(line for line in SINGLE.splitlines() if "papers" not in line)
    found = sheet(bare)
    assert found.admitted
    assert unchecked(found)[:6] == [
        "votes-over-papers",
        "papers-unaccounted",
        "rejected-over-papers",
        "papers-over-electorate",
        "electorate-differs",
        "turnout",
    ]


@pytest.mark.parametrize("left_out", ["electorate 3000, ", "papers 1212, ", "rejected 12, ", ", turnout 40.4"])
def test_each_figure_may_be_missing_by_itself(left_out: str) -> None:
    found = sheet(SINGLE.replace(left_out, ""))
    assert found.problems == ()
    assert len(unchecked(found)) > len(unchecked(sheet(SINGLE))), "and what rests on it is said not to be checked"


def test_an_electorate_of_nought_gives_no_turnout() -> None:
    assert "turnout" in unchecked(sheet(SINGLE.replace("electorate 3000", "electorate 0")))


@pytest.mark.parametrize(
    ("before", "after", "column"),
    [
        ("610 *", "-610 *", "ann-archer"),
        ("590", "-1", "bob-baker"),
        ("papers 1212", "papers -1212", "papers"),
        ("rejected 12", "rejected -12", "rejected"),
        ("electorate 3000", "electorate -3000", "electorate"),
        ("590", "1000000", "bob-baker"),
        ("electorate 3000", "electorate 3000000", "electorate"),
    ],
)
def test_a_figure_is_a_count(before: str, after: str, column: str) -> None:
    found = sheet(SINGLE.replace(before, after))
    assert [one.column for one in found.errors if one.rule == "admission/not-a-count"] == [column]


@pytest.mark.parametrize("figure", [590.0, True, "590", float("nan")])
def test_a_figure_is_a_whole_number_and_nothing_that_passes_for_one(figure: Any) -> None:
    """Python counts with both; a ledger that took them could not be opened again."""
    declared = notation.declaration(SINGLE)
    winner, loser = declared.polls
    for other, column in (
        (replace(declared, polls=(winner, replace(loser, votes=figure))), "bob-baker"),
        (replace(declared, ballot_papers=figure), "papers"),
        (replace(declared, rejected_ballot_papers=figure), "rejected"),
        (replace(declared, electorate=figure), "electorate"),
    ):
        found = offer(other, SINGLE)
        assert [one.column for one in found.errors if one.rule == "admission/not-a-count"] == [column]


def test_nobody_is_elected_where_nobody_voted() -> None:
    text = "Castle, Adur: 1 seat\n  Ann Archer   Con   0 * lot\n  Bob Baker   Lab   0"
    assert broken(sheet(text), "error", "warning") == ["no-votes"]


def test_nought_is_looked_at_twice_for_it_often_means_not_yet() -> None:
    text = "Castle, Adur: 1 seat\n  Ann Archer   Con   610 *\n  Bob Baker   Lab   0"
    assert broken(sheet(text), "warning") == ["nought"]
    assert sheet(text.replace("Lab   0", "Lab   ?")).problems == ()
    assert sheet(text.replace("Lab   0", "Lab   1")).problems == ()


def test_a_name_has_no_more_votes_than_there_are_valid_papers() -> None:
    text = """
        Far, Southwark: 2 seats
        papers 1010, rejected 10
          Ann Archer   LD    1000 *
          Bob Baker    LD    500 *
          Cat Cooper   Lab   90
    """
    assert sheet(text).problems == ()
    assert broken(sheet(text.replace("1000 *", "1001 *"))) == ["votes-over-papers"]


def test_all_votes_together_are_no_more_than_valid_papers_times_seats() -> None:
    full = """
        Full, Southwark: 2 seats
        papers 1010, rejected 10
          Ann Archer   LD    700 *
          Bob Baker    LD    690 *
          Cat Cooper   Lab   610
    """
    assert sheet(full).problems == ()
    assert broken(sheet(full.replace("610", "611"))) == ["votes-over-papers"]
    one_unknown = full.replace("610", "?").replace("700 *", "1000 *").replace("690 *", "1000 *")
    assert sheet(one_unknown).problems == (), "votes not announced are not counted, as nought or otherwise"


def test_in_a_ward_of_one_seat_votes_are_no_more_than_valid_papers() -> None:
    assert broken(sheet(SINGLE.replace("590", "601"))) == ["votes-over-papers"]


def test_in_a_ward_of_one_seat_papers_that_nobody_had_are_asked_after() -> None:
    """Two in a hundred may have been taken away; more is a figure too small."""
    text = SINGLE.replace("papers 1212", "papers 1200").replace("turnout 40.4", "turnout 40")
    assert broken(sheet(text.replace("590", "554")), "warning") == [], "24 of 1,200"
    assert broken(sheet(text.replace("590", "553")), "warning") == ["papers-unaccounted"]
    assert broken(sheet(SINGLE.replace("590", "59")), "warning") == ["papers-unaccounted"]


def test_in_a_ward_of_several_seats_papers_cannot_be_told_from_votes() -> None:
    assert sheet(WARD.replace("papers 2939", "papers 9000").replace("turnout 28.58", "turnout 87.5")).problems == ()


def test_rejected_papers_are_among_the_papers() -> None:
    assert "rejected-over-papers" in broken(sheet(SINGLE.replace("rejected 12", "rejected 1213")))
    assert "rejected-over-papers" not in broken(sheet(SINGLE.replace("rejected 12", "rejected 1212")))


def test_there_are_no_more_papers_than_electors() -> None:
    text = SINGLE.replace("turnout 40.4", "turnout 100")
    assert broken(sheet(text.replace("electorate 3000", "electorate 1212"))) == []
    assert broken(sheet(text.replace("electorate 3000", "electorate 1211"))) == ["papers-over-electorate"]


def test_an_electorate_far_from_that_of_the_register_is_asked_after() -> None:
    """A tenth away is let through; one elector more is not."""
    for text, rules in (
        (SINGLE.replace("electorate 3000", "electorate 3300").replace("turnout 40.4", "turnout 36.7"), []),
        (SINGLE.replace("electorate 3000", "electorate 3301").replace("turnout 40.4", "turnout 36.7"), ["electorate-differs"]),
        (SINGLE.replace("electorate 3000", "electorate 2700").replace("turnout 40.4", "turnout 44.9"), []),
        (SINGLE.replace("electorate 3000", "electorate 2699").replace("turnout 40.4", "turnout 44.9"), ["electorate-differs"]),
    ):
        declared = notation.declaration(text)
        register = notation.register(SINGLE, electorate={declared.ballot: 3000})
        assert broken(offer(declared, register=register), "warning") == rules


def test_the_electorate_of_the_register_serves_where_the_sheet_has_none() -> None:
    declared = notation.declaration(SINGLE.replace("electorate 3000, ", ""))
    register = notation.register(SINGLE, electorate={declared.ballot: 1000})
    assert broken(offer(declared, register=register)) == ["papers-over-electorate"]


@pytest.mark.parametrize("turnout", ["40.4", "40.40", "40", "40.0", "40.00"])
def test_a_turnout_agrees_as_rounded_or_cut_with_or_without_the_rejected(turnout: str) -> None:
    """1,212 of 3,000 is 40.4 per cent; the valid ones alone, 1,200 of 3,000, are 40."""
    assert broken(sheet(SINGLE.replace("turnout 40.4", f"turnout {turnout}")), "warning") == []


def test_where_the_rejected_are_not_known_turnout_rests_on_all_papers() -> None:
    text = SINGLE.replace("rejected 12, ", "")
    assert broken(sheet(text.replace("40.4", "40.40")), "warning") == []
    assert broken(sheet(text.replace("40.4", "40.36")), "warning") == ["turnout"]


def test_a_turnout_half_way_may_be_printed_up_or_down() -> None:
    """809 of 2,000 is 40.45 per cent."""
    half = """
        Half, Adur: 1 seat
        electorate 2000, papers 809, turnout 40.5
          Ann Archer   Con   410 *
          Bob Baker    Lab   399
    """
    for turnout, rules in (("40.5", []), ("40.4", []), ("40.6", ["turnout"]), ("40.3", ["turnout"])):
        assert broken(sheet(half.replace("turnout 40.5", f"turnout {turnout}")), "warning") == rules


def test_a_turnout_that_does_not_follow_is_set_beside_the_one_that_does() -> None:
    found = sheet(SINGLE.replace("turnout 40.4", "turnout 44.4"))
    assert found.problems[0].message == "Turnout is reported as 44.4; 1212 papers of 3000 make 40.40."


@pytest.mark.parametrize("turnout", ["41", "39", "39.9", "40.5", "4.04", "40.2", "0", "100"])
def test_a_turnout_that_does_not_follow_from_papers_and_electorate_is_asked_after(turnout: str) -> None:
    assert broken(sheet(SINGLE.replace("turnout 40.4", f"turnout {turnout}")), "warning") == ["turnout"]


@pytest.mark.parametrize("turnout", ["40.4%", "1212", "100.1", "-3", "40,4", ".4", "40.", "forty", "040"])
def test_what_is_no_per_cent_is_no_turnout(turnout: str) -> None:
    assert broken(sheet(SINGLE.replace("turnout 40.4", f"turnout {turnout}"))) == ["turnout-form"]
