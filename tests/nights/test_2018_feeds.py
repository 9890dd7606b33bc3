"""The two feeds of 3 May 2018 side by side: what `docs/explanation/reconciliation.md` says of them."""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.leap import read_leap
from nightdesk.intake.lines_astray import lines_astray
from nightdesk.intake.night_2018.ballots import ward_codes
from nightdesk.intake.pairing import Pair, pair_ballots

RESULTS = Path(__file__).parents[2].parent / "shared" / "data" / "results"

pytestmark = pytest.mark.skipif(
    not RESULTS.is_dir(), reason="The source data is not at ../shared/data: the feeds cannot be read here."
)


@cache
def pairs() -> tuple[Pair, ...]:
    club = read_democracy_club(RESULTS / "democracy-club-2018-05-03.csv")
    archive = read_leap(RESULTS / "leap-2018-05-03.csv")
    return pair_ballots(ward_codes(club.ballots, RESULTS), archive.ballots)


def both() -> list[tuple[Pair, FeedBallot, FeedBallot]]:
    return [(pair, pair.left, pair.right) for pair in pairs() if pair.left and pair.right]


def figures(ballot: FeedBallot) -> list[int]:
    return sorted(one.votes or 0 for one in ballot.candidates)


def test_both_files_are_read_without_an_error() -> None:
    club = read_democracy_club(RESULTS / "democracy-club-2018-05-03.csv")
    archive = read_leap(RESULTS / "leap-2018-05-03.csv")
    assert (len(club.ballots), len(club.apart), len(archive.ballots)) == (2752, 7, 2749)
    assert {one.gravity for one in (*club.problems, *archive.problems)} == {"note"}


@pytest.mark.parametrize(
    ("file", "ballots", "candidates"),
    [("leap-2014-05-22.csv", 2888, 16_968), ("leap-2016-05-05.csv", 2213, 10_880), ("leap-2017-05-04.csv", 3464, 15_861)],
)
def test_other_years_of_the_archive_are_read_too(file: str, ballots: int, candidates: int) -> None:
    reading = read_leap(RESULTS / file)
    assert (len(reading.ballots), sum(len(one.candidates) for one in reading.ballots)) == (ballots, candidates)
    assert {one.rule for one in reading.problems} <= {"leap/null-row"}


def test_a_ballot_is_found_by_code_and_name_and_people() -> None:
    assert Counter((pair.same_code, pair.same_name) for pair, _, _ in both()) == {
        (True, True): 2726,
        (False, True): 13,
        (False, False): 5,
    }
    assert sum(pair.right is None for pair in pairs()) == 8
    assert sorted(pair.right.ward for pair in pairs() if pair.left is None and pair.right) == [
        "Bicester West",
        "Edgeley and Cheadle Heath",
        "Glascote",
        "London Bridge and West Bermondsey",
        "Willesden Green",
    ]


def test_the_feeds_have_the_same_figures_on_2672_ballots_and_on_26_of_them_against_other_people() -> None:
    same = [pair for pair, left, right in both() if figures(left) == figures(right)]
    assert (len(same), len(both()) - len(same)) == (2672, 72)
    assert sum(bool(lines_astray(pair)) for pair in same) == 26


def test_three_ballots_of_the_same_figures_have_another_winner() -> None:
    other = [
        left.ballot
        for pair, left, right in both()
        if any(left.candidates[i].elected != right.candidates[j].elected for i, j in pair.people.items())
    ]
    assert sorted(other) == [
        "local.broxbourne.waltham-cross.2018-05-03",
        "local.north-tyneside.preston.2018-05-03",
        "local.wokingham.hillside.2018-05-03",
    ]


def test_turnout_is_a_per_cent_or_a_count_of_papers_save_where_eight_wards_of_sutton_have_the_sum_of_their_votes() -> None:
    left = [pair.left for pair in pairs() if pair.left]
    assert sum(one.ballot_papers is not None for one in left) == 52
    assert sum(one.turnout_reported is not None for one in left) == 1119
    club = read_democracy_club(RESULTS / "democracy-club-2018-05-03.csv")
    found = [one.subject for one in club.problems if one.rule == "democracy-club/votes-for-papers"]
    assert len(found) == 8
    assert all(id.startswith("local.sutton.") for id in found)
