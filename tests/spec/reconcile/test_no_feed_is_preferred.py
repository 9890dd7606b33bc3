"""No rule but the last prefers a feed for being that feed: change the two about, and the same version stands."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import assume, given
from hypothesis import strategies as st

from nightdesk.intake.difference import Choice, Difference, Evidence
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.lines_astray import down_another_list, elected_are_members, lines_astray
from nightdesk.intake.pairing import Pair
from nightdesk.intake.which_feed import (
    figure_of_another_line,
    nobody_elected_is_outpolled,
    nought_is_no_figure,
    papers_add_up,
    ward_mates,
)
from spec.reconcile.two_sheets import candidate

NAMES = ("Ann Alder", "Bob Van Birch", "Cat Cedar", "Dan Le Damson", "Eve Elder")
VOTES = st.lists(st.integers(0, 60), min_size=5, max_size=5)
WINNERS = st.lists(st.booleans(), min_size=5, max_size=5)
EVIDENCE = Evidence(members={("ash", "town"): ("Ann Alder", "Eve Elder")})


def ballot(feed: str, votes: list[int], elected: list[bool], *, rejected: int | None, papers: int | None) -> FeedBallot:
    lines = (
        candidate(name, f"PP{i // 2 + 1}", f"{number}{'*' * won}", i + 1)
        for i, (name, number, won) in enumerate(zip(NAMES, votes, elected, strict=True))
    )
    return FeedBallot(
        feed,
        "local.ash.town.2018-05-03",
        "ash",
        "Town",
        "E1",
        tuple(lines),
        rejected_ballot_papers=rejected,
        ballot_papers=papers,
    )


def changed_about(difference: Difference) -> Difference:
    pair = difference.pair
    return replace(
        difference,
        pair=Pair(pair.right, pair.left, pair.people, pair.same_code, pair.same_name),
        left=difference.right,
        right=difference.left,
    )


def version(choice: Choice | None, difference: Difference) -> str | None:
    """What stands, or None where the rule has no answer."""
    if choice is None:
        return None
    return difference.left if choice.side == "left" else difference.right


@given(
    VOTES,
    VOTES,
    WINNERS,
    WINNERS,
    st.none() | st.integers(0, 60),
    st.none() | st.integers(0, 200),
    st.none() | st.integers(0, 60),
)
def test_the_same_figure_stands_whichever_feed_has_it(
    mine: list[int],
    other: list[int],
    won: list[bool],
    won_there: list[bool],
    rejected: int | None,
    papers: int | None,
    rejected_there: int | None,
) -> None:
    assume(mine[0] != other[0])
    people = {i: i for i in range(5)}
    left = ballot("club", mine, won, rejected=rejected, papers=papers)
    right = ballot("archive", other, won_there, rejected=rejected if rejected_there is None else rejected_there, papers=papers)
    difference = Difference(Pair(left, right, people, True, True), "votes", str(mine[0]), str(other[0]), 0, 0)
    for rule in (nought_is_no_figure, figure_of_another_line, nobody_elected_is_outpolled):
        there = changed_about(difference)
        assert version(rule(difference, EVIDENCE), difference) == version(rule(there, EVIDENCE), there), rule.__name__


@given(VOTES, st.integers(0, 60), st.integers(0, 20), st.integers(0, 400))
def test_mates_and_papers_speak_for_the_same_figure_whichever_feed_has_it(
    votes: list[int], other: int, rejected: int, papers: int
) -> None:
    assume(votes[0] != other)
    won = [False, False, True, False, False]
    left = ballot("club", votes, won, rejected=rejected, papers=papers)
    right = ballot("archive", [other, *votes[1:]], won, rejected=rejected, papers=papers)
    difference = Difference(Pair(left, right, {i: i for i in range(5)}, True, True), "votes", str(votes[0]), str(other), 0, 0)
    for rule in (papers_add_up, ward_mates):
        there = changed_about(difference)
        assert version(rule(difference, EVIDENCE), difference) == version(rule(there, EVIDENCE), there), rule.__name__


@given(VOTES, st.permutations(range(5)), WINNERS)
def test_lines_gone_astray_are_put_right_the_same_way_whichever_feed_has_them(
    votes: list[int], order: list[int], won: list[bool]
) -> None:
    left = ballot("club", votes, won, rejected=None, papers=None)
    right = ballot("archive", [votes[i] for i in order], [won[i] for i in order], rejected=None, papers=None)
    pair = Pair(left, right, {i: i for i in range(5)}, True, True)
    assume(lines_astray(pair))
    difference = Difference(pair, "lines", "club", "archive")
    for rule in (elected_are_members, down_another_list):
        there = changed_about(difference)
        assert version(rule(difference, EVIDENCE), difference) == version(rule(there, EVIDENCE), there), rule.__name__
