"""The all-votes share: votes added up, each kind of council by its electors, nationalists held."""

from __future__ import annotations

from little_country import BASES, NAMES, Place, context_of, councils, earlier_in, night_in
from nightdesk.analysis.summed_votes import SummedVotes, summed_votes
from nightdesk.context.national_shares import NationalShare
from nightdesk.night import Night

SHIRES, METS = councils(), councils(kind="E08")
MIXED = (*METS[:6], *SHIRES[6:])


def answer(night: Night) -> SummedVotes:
    return summed_votes(night.scene)


def per_cent(share: tuple[float, ...] | None) -> list[float]:
    assert share is not None
    return [round(100 * one, 1) for one in share]


def test_the_change_of_all_votes_is_added_to_the_national_equivalent_vote_of_the_day_compared_with() -> None:
    """Con +6, Lab +4, LD +3 since 2014, when the national equivalent vote was 30, 31 and 11: not the projected share's base."""
    found = answer(night_in(context_of(SHIRES), lambda at: (36, 34, 18)))
    assert (per_cent(found.share), dict(found.bases)) == ([36.0, 35.0, 14.0], {"2014-05-22": 24})


def test_a_large_ward_counts_for_more_than_a_small_one() -> None:
    night = night_in(context_of(SHIRES), lambda at: (40 if at == 0 else 30, 30, 15), size=lambda at: 1_100 if at == 0 else 100)
    assert per_cent(answer(night).all_votes) == [35.0, 31.0, 11.0], "half of all votes are in the one council that moved by ten"


def test_each_kind_of_council_counts_by_the_electors_of_all_its_authorities() -> None:
    """Metropolitan boroughs move by ten, shires by none; those without an election make shires three quarters of England."""
    more = tuple(Place(f"Elsewhere {at}", code=f"E07001{at:03d}") for at in range(12))
    night = night_in(context_of((*MIXED, *more)), lambda at: (40 if at < 6 else 30, 30, 15))
    found = answer(night)
    assert [(one.kind, round(one.weight, 2)) for one in found.kinds if one.weight] == [("metropolitan", 0.25), ("shire", 0.75)]
    assert (per_cent(found.all_votes)[0], per_cent(found.england)[0]) == (35.0, 32.5)


def test_a_kind_without_an_election_takes_the_mean_of_the_others() -> None:
    london = Place("Thames", code="E09000001", region="London", electors=50_000)
    night = night_in(context_of((*MIXED, london)), lambda at: (40 if at < 6 else 30, 30, 15))
    assert per_cent(answer(night).england)[0] == 35.0


def test_nationalists_are_held_at_their_last_general_election() -> None:
    """A fifth of the country is Scotland, where nationalists have half: the change there is half of England's."""
    scotland = Place("Glen", code="S12000001", region="Scotland", nation="Scotland", electors=3_000, nationalist=50)
    found = answer(night_in(context_of((*SHIRES, scotland)), lambda at: (40, 30, 15)))
    assert (per_cent(found.england)[0], per_cent(found.share)[0]) == (40.0, 39.0)


def test_a_ward_whose_day_has_no_published_figure_is_passed_over_and_counted() -> None:
    later = tuple(one for one in BASES if one.date != "2014-05-22")
    found = answer(night_in(context_of(SHIRES, shares=later), lambda at: (36, 34, 18)))
    assert (found.wanting, found.wards, found.passed_over) == ("wards", 0, 24)


def test_the_latest_contest_with_a_published_figure_is_compared_with() -> None:
    known = NationalShare("2016-05-05", "2016-05-06", "national_equivalent_vote", "R&T", 32, 33, 14, 12, "low", "made-up")
    context = context_of(SHIRES, earlier=earlier_in((33, 33, 15), wards=2), shares=(*BASES, known))
    found = answer(night_in(context, lambda at: (36, 34, 18)))
    assert (dict(found.bases), per_cent(found.share)) == ({"2016-05-05": 24}, [35.0, 34.0, 17.0])


def test_it_waits_for_a_tenth_of_every_kind_of_council_that_votes() -> None:
    """Votes added up have nothing to put in the place of a kind that is missing."""
    shires_only = night_in(context_of(MIXED), lambda at: (36, 34, 18), declared=lambda at: at >= 6)
    with_one = night_in(context_of(MIXED), lambda at: (36, 34, 18), declared=lambda at: at >= 5)
    assert (answer(shires_only).wanting, answer(with_one).wanting) == ("more", "")
    assert len(NAMES) == 12
