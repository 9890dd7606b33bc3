"""Two feeds differ on a figure: what shows one of the two to be a slip, and what is done where nothing does."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from nightdesk.intake.difference import Evidence
from nightdesk.intake.pairing import pair_ballots
from nightdesk.intake.reconcile import reconcile
from nightdesk.intake.rulings import Ruling, read_rulings
from spec.reconcile.two_sheets import BALLOT, PARTIES, settle, sheets, told, votes


def test_feeds_that_agree_leave_no_conflict() -> None:
    settled, problems = settle(
        """
        Emma Evans    PP52  634*  634*
        Carol O'Neal  PP53  315   315
        """
    )
    assert votes(settled) == {"Emma Evans": 634, "Carol O'Neal": 315}
    assert (settled.conflicts, problems) == ((), ())


def test_spelling_alone_is_no_conflict_and_the_left_feeds_is_kept() -> None:
    settled, _ = settle(
        """
        Robert Henry Atkinson / Bob Atkinson  PP52  634*  634*
        Carol O'Neal / Carol ONeal            PP53  315   315
        """
    )
    assert list(votes(settled)) == ["Robert Henry Atkinson", "Carol O'Neal"]
    assert settled.conflicts == ()


def test_nought_against_a_figure_was_never_keyed() -> None:
    settled, _ = settle(
        """
        Emma Evans      PP52  2634*  2634*
        Laura Woodland  PP90  0      436
        """
    )
    assert votes(settled)["Laura Woodland"] == 436
    assert told(settled) == [("Laura Woodland", "votes", "archive", "nought_is_no_figure")]


def test_a_figure_that_is_another_candidates_was_copied_from_that_line() -> None:
    settled, _ = settle(
        """
        Emma Evans      PP52  2634*  2634*
        John Williams   PP90  743    743
        Richard Morris  PP63  743    240
        """
    )
    assert votes(settled)["Richard Morris"] == 240
    assert told(settled) == [("Richard Morris", "votes", "archive", "figure_of_another_line")]


def test_a_figure_that_is_the_rejected_papers_was_copied_from_there() -> None:
    settled, _ = settle(
        """
        Emma Evans       PP52  2634*  2634*
        Mitchell Galdas  PP90  5      382
        """,
        rejected_ballot_papers=5,
    )
    assert votes(settled)["Mitchell Galdas"] == 382


def test_nobody_elected_may_have_been_outpolled() -> None:
    settled, _ = settle(
        """
        Marco Cereste  PP52  592*  529*
        Ann Alder      PP53  560   560
        """
    )
    assert votes(settled)["Marco Cereste"] == 592
    assert told(settled) == [("Marco Cereste", "votes", "club", "nobody_elected_is_outpolled")]


@pytest.mark.parametrize(
    "known",
    [{"ballot_papers": 1000}, {"electorate": 4000, "turnout_reported": "25.0"}],
    ids=["papers counted", "electorate and turnout to decimals"],
)
def test_in_a_ward_of_one_seat_votes_and_rejected_make_the_papers(known: dict[str, object]) -> None:
    settled, _ = settle(
        """
        Emma Evans    PP52  634*  643*
        Carol O'Neal  PP53  360   360
        """,
        rejected_ballot_papers=6,
        **known,
    )
    assert votes(settled)["Emma Evans"] == 634
    assert told(settled) == [("Emma Evans", "votes", "club", "papers_add_up")]


def test_a_turnout_without_decimals_bounds_the_papers_too_loosely_to_decide() -> None:
    settled, _ = settle(
        """
        Emma Evans    PP52  634*  643*
        Carol O'Neal  PP53  360   360
        """,
        rejected_ballot_papers=6,
        electorate=4000,
        turnout_reported="25",
    )
    assert told(settled) == [("Emma Evans", "votes", "archive", "default_feed")]


def test_in_a_ward_of_several_seats_the_version_far_nearer_to_the_partys_others_stands() -> None:
    settled, _ = settle(
        """
        Heather Johnson  PP53  1797*  1497*
        Nasim Ali        PP53  1803*  1803*
        Nadia Shah       PP53  1783*  1783*
        Rachel Smith     PP52  470    470
        """
    )
    assert votes(settled)["Heather Johnson"] == 1797
    assert told(settled) == [("Heather Johnson", "votes", "club", "ward_mates")]


def test_mates_are_not_asked_about_a_difference_as_wide_as_their_own_spread() -> None:
    settled, _ = settle(
        """
        Heather Johnson  PP53  1797*  1790*
        Nasim Ali        PP53  1803*  1803*
        Nadia Shah       PP53  1783*  1783*
        """
    )
    assert told(settled) == [("Heather Johnson", "votes", "archive", "default_feed")]


def test_where_nothing_decides_the_feed_compiled_afterwards_is_taken_and_the_conflict_says_so() -> None:
    settled, _ = settle(
        """
        David McIntosh  PP63  121   122
        Emma Evans      PP52  634*  634*
        """
    )
    (conflict,) = settled.conflicts
    assert conflict.versions == (("archive", "122"), ("club", "121"))
    assert (conflict.taken, conflict.rule, conflict.overruled) == ("archive", "default_feed", False)
    assert "Nothing in the figures decides" in conflict.reason


def test_a_rule_can_be_overruled_by_hand_with_a_reason() -> None:
    ruling = Ruling(BALLOT, "David McIntosh", "votes", "club", "The council's own page has 121.")
    settled, problems = settle(
        """
        David McIntosh  PP63  121   122
        Emma Evans      PP52  634*  634*
        """,
        rulings=[ruling],
    )
    (conflict,) = settled.conflicts
    assert votes(settled)["David McIntosh"] == 121
    assert (conflict.taken, conflict.rule, conflict.overruled) == ("club", "default_feed", True)
    assert (conflict.reason, problems) == ("The council's own page has 121.", ())


def test_a_ruling_that_bears_the_rule_out_gives_its_reason_and_overrules_nothing() -> None:
    ruling = Ruling(BALLOT, "David McIntosh", "votes", "archive", "The council's own page has 122.")
    settled, _ = settle(
        """
        David McIntosh  PP63  121   122
        Emma Evans      PP52  634*  634*
        """,
        rulings=[ruling],
    )
    (conflict,) = settled.conflicts
    assert (conflict.taken, conflict.overruled, conflict.reason) == ("archive", False, "The council's own page has 122.")


def test_a_ruling_on_something_the_feeds_agree_on_is_refused() -> None:
    ruling = Ruling(BALLOT, "Nobody", "votes", "club", "A slip of ours.")
    _, (problem,) = settle("Emma Evans  PP52  634*  634*", rulings=[ruling])
    assert (problem.rule, problem.gravity, problem.subject) == ("reconcile/idle-ruling", "error", BALLOT)


def test_a_party_is_taken_from_the_nomination_and_the_other_listed() -> None:
    left, right = sheets("Emma Evans  PP52  634*  634*")
    right = replace(right, candidates=(replace(right.candidates[0], party="PP53"),))
    (settled,), _ = reconcile(pair_ballots([left], [right]), parties=PARTIES, evidence=Evidence())
    assert settled.ballot.candidates[0].party == "PP52"
    assert told(settled) == [("Emma Evans", "party", "club", "nomination")]


@pytest.mark.parametrize(
    ("row", "column"),
    [
        (f"{BALLOT},Emma Evans,votes,club,", "reason"),
        (f"{BALLOT},Emma Evans,votes,hearsay,Somebody said so.", "taken"),
        (f"{BALLOT},Emma Evans,colour,club,The page says so.", "field"),
        ("town,Emma Evans,votes,club,The page says so.", "ballot"),
    ],
    ids=["no reason", "no such feed", "no such fact", "no ballot"],
)
def test_a_ruling_that_is_not_whole_is_refused_with_its_place(tmp_path: Path, row: str, column: str) -> None:
    (tmp_path / "rulings.csv").write_text(f"ballot,candidate,field,taken,reason\n{row}\n", encoding="utf-8")
    rulings, (problem,) = read_rulings(tmp_path, feeds=("club", "archive"))
    assert rulings == ()
    assert (problem.file, problem.line, problem.column, problem.gravity) == ("rulings.csv", 2, column, "error")


def test_a_whole_ruling_is_read(tmp_path: Path) -> None:
    row = f"{BALLOT},,ward,archive,The council's page has them there."
    (tmp_path / "rulings.csv").write_text(f"ballot,candidate,field,taken,reason\n{row}\n", encoding="utf-8")
    rulings, problems = read_rulings(tmp_path, feeds=("club", "archive"))
    assert rulings == (Ruling(BALLOT, "", "ward", "archive", "The council's page has them there."),)
    assert problems == ()
