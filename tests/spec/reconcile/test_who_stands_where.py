"""The feeds have other people, or the same people in another ward."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.intake.difference import Evidence
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.pairing import pair_ballots
from nightdesk.intake.reconcile import Settled, reconcile
from nightdesk.problems import Problem
from spec.reconcile.two_sheets import PARTIES, settle, sheets, told, votes

HILL = """
    Emma Evans    PP52  634*  634*
    Carol O'Neal  PP53  315   315
"""
MILL = """
    Norman Dick   PP53  795*  795*
    John Stanton  PP52  424   424
"""


def test_someone_with_votes_whom_the_other_feed_lacks_was_on_the_paper() -> None:
    settled, _ = settle(
        """
        Sufia Alam       PP53  732*  732*
        Gulam Choudhury  PP13  533   533
        - / Dulal Uddin  PP7   .     445
        """
    )
    assert votes(settled)["Dulal Uddin"] == 445
    assert told(settled) == [("Dulal Uddin", "candidate", "archive", "person_with_votes")]


def test_two_names_on_one_partys_line_are_one_conflict_and_the_name_with_votes_stands() -> None:
    settled, _ = settle(
        """
        Faroque Ahmed                              PP53  1812*  1812*
        Miles Battye                               PP63  324    324
        Katy Clarke / Catherine Harris-Greenslade  PP63  0      414
        """
    )
    assert votes(settled)["Catherine Harris-Greenslade"] == 414
    assert "Katy Clarke" not in votes(settled)
    assert [(field, rule) for _, field, _, rule in told(settled)] == [
        ("candidate", "person_with_votes"),
        ("votes", "nought_is_no_figure"),
    ]


def _wards(*, swapped: bool) -> tuple[list[FeedBallot], list[FeedBallot]]:
    hill, archive_hill = sheets(HILL, ward="Hill")
    mill, archive_mill = sheets(MILL, ward="Mill")
    left = [replace(hill, gss="E05000010"), replace(mill, gss="E05000011")]
    right = [replace(archive_hill, gss="E05000010"), replace(archive_mill, gss="E05000011")]
    if swapped:
        right = [
            replace(right[0], candidates=archive_mill.candidates),
            replace(right[1], candidates=archive_hill.candidates),
        ]
    return left, right


def _settled(
    left: list[FeedBallot], right: list[FeedBallot], evidence: Evidence
) -> tuple[tuple[Settled, ...], tuple[Problem, ...]]:
    return reconcile(pair_ballots(left, right), parties=PARTIES, evidence=evidence)


def test_the_same_people_in_another_ward_are_found_by_who_they_are() -> None:
    left, right = _wards(swapped=True)
    members = {("ash", "hill"): ("Emma Evans",), ("ash", "mill"): ("Norman Dick",)}
    (hill, mill), problems = _settled(left, right, Evidence(members=members))
    assert (hill.ballot.ballot, mill.ballot.ballot) == (left[0].ballot, left[1].ballot)
    assert votes(hill) == {"Emma Evans": 634, "Carol O'Neal": 315}
    assert told(hill) == [("", "ward", "club", "members_list")]
    assert problems == ()


def test_where_the_list_of_members_bears_out_the_right_feed_the_ballots_are_keyed_to_its_wards() -> None:
    left, right = _wards(swapped=True)
    members = {("ash", "mill"): ("Emma Evans",), ("ash", "hill"): ("Norman Dick",)}
    (first, second), problems = _settled(left, right, Evidence(members=members))
    assert (first.ballot.ballot, first.ballot.ward) == (left[1].ballot, "Mill")
    assert (second.ballot.ballot, second.ballot.ward) == (left[0].ballot, "Hill")
    assert [one.ballot for one in (*first.conflicts, *second.conflicts)] == [left[1].ballot, left[0].ballot]
    assert votes(first) == {"Emma Evans": 634, "Carol O'Neal": 315}
    assert problems == ()


def test_a_code_that_leads_to_other_people_is_not_believed() -> None:
    left, right = _wards(swapped=False)
    left = [replace(left[0], gss="E05000011"), replace(left[1], gss="E05000010")]
    names = {"E05000010": "Hill", "E05000011": "Mill"}
    (hill, mill), _ = _settled(left, right, Evidence(ward_names=names))
    assert (hill.ballot.gss, mill.ballot.gss) == ("E05000010", "E05000011")
    assert votes(hill) == {"Emma Evans": 634, "Carol O'Neal": 315}
    assert told(hill) == [("", "ward", "archive", "official_code")]


def test_two_ballots_settled_as_one_are_a_problem() -> None:
    left, right = _wards(swapped=True)
    members = {("ash", "mill"): ("Emma Evans", "Norman Dick")}
    _, problems = _settled(left, right, Evidence(members=members))
    assert [one.rule for one in problems] == ["reconcile/ballot-twice"]
