"""The projected share: the change in key wards, predicted for every authority of Great Britain, added to the base year's
share."""

from __future__ import annotations

import pytest

from little_country import Place, context_of, councils, night_in
from nightdesk.analysis.national import national
from nightdesk.analysis.projected_share import ProjectedShare, by_convention, projected_share
from nightdesk.night import Night

FLAT = context_of(councils())


def per_cent(share: tuple[float, ...] | None) -> list[float]:
    assert share is not None
    return [round(100 * one, 1) for one in share]


def answer(night: Night) -> ProjectedShare:
    return projected_share(night.scene)


def test_where_every_ward_moves_alike_so_does_the_country_from_the_base_years_share() -> None:
    """All key wards: Con +6, Lab +4, LD +3 since 2014, when the country stood at 29, 31 and 13."""
    assert per_cent(answer(night_in(FLAT, lambda at: (36, 34, 18))).share) == [35.0, 35.0, 16.0]


def test_all_other_parties_are_what_is_left() -> None:
    found = answer(night_in(FLAT, lambda at: (36, 34, 18)))
    assert found.rest == pytest.approx(0.14)


def test_a_ward_counts_by_its_change_and_not_by_its_size() -> None:
    small, large = (answer(night_in(FLAT, lambda at: (30 + at, 34, 15), size=lambda at, s=size: s)) for size in (1, 900))
    assert per_cent(small.share) == per_cent(large.share)


def test_places_without_an_election_are_predicted_from_what_goes_with_the_change() -> None:
    """Con gains a point for each point of Leave above 40; the half of the country that does not vote is all above it."""
    voting = councils(lambda at: 40 + at)
    others = tuple(Place(f"Elsewhere {at}", leave=65, code=f"E07001{at:03d}", region="North") for at in range(12))
    found = answer(night_in(context_of((*voting, *others)), lambda at: (30 + at, 30, 15), wards=6))
    assert found.in_key_wards is not None
    assert per_cent(found.in_key_wards)[0] == 34.5
    assert 42 < per_cent(found.share)[0] < 45, "half of the country at +25, half at +5.5"


def test_an_authority_counts_by_its_electors() -> None:
    voting = councils(lambda at: 40 + at)
    small, large = (Place("Elsewhere", leave=60, code="E07001000", electors=size) for size in (100, 100_000))
    one, other = (
        answer(night_in(context_of((*voting, place)), lambda at: (30 + at, 30, 15), wards=6)) for place in (small, large)
    )
    assert per_cent(one.share)[0] < 35 < 45 < per_cent(other.share)[0]


def test_strength_is_of_the_three_parties_votes_so_that_a_nationalist_makes_nobody_weak() -> None:
    nowhere = Place("Glen", code="S12000001", region="Scotland", nation="Scotland")
    there = Place("Glen", code="S12000001", region="Scotland", nation="Scotland", nationalist=40)
    one, other = (answer(night_in(context_of((*councils(), place)), lambda at: (36, 34, 18))) for place in (nowhere, there))
    assert per_cent(one.share) == per_cent(other.share) == [35.0, 35.0, 16.0]


def test_a_region_that_votes_as_no_other_is_told_apart_from_one_that_does_not_vote() -> None:
    """North gains nothing, the others ten points: the model's line for Wales, where nobody votes, lies between them."""
    wales = Place("Vale", code="W06000001", region="Wales", nation="Wales", electors=12_000)
    night = night_in(context_of((*councils(), wales)), lambda at: (30 if at % 3 == 1 else 40, 30, 15), wards=8)
    change = {one.name: 100 * one.change[0] for one in national(night.scene).groups if one.of == "region"}
    assert change["North"] < 3
    assert change["East"] > 8
    assert change["North"] + 2 < change["Wales"] < change["East"] - 1


def test_the_interval_of_what_is_meant_stays_when_everything_is_in() -> None:
    found = answer(night_in(FLAT, lambda at: (30 + at % 4, 34, 18)))
    assert found.low == found.share == found.high
    assert found.model_low is not None
    assert found.model_high is not None
    assert found.share is not None
    assert found.model_low[0] < found.share[0] < found.model_high[0]


def test_conventions_agree_where_every_party_has_one_candidate() -> None:
    night = night_in(FLAT, lambda at: (36, 34, 18))
    assert {name: per_cent(share) for name, share in by_convention(night.scene).items()} == {
        "top_candidate": [35.0, 35.0, 16.0],
        "average": [35.0, 35.0, 16.0],
        "total": [35.0, 35.0, 16.0],
    }
