"""Shares by area: England, London and the rest of it, a region, a kind of council, a council, a ward."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

import notation
from night_of import declared, register_of
from nightdesk.analysis.area_votes import AreaVotes, councils_of, every_area, ward_area
from nightdesk.analysis.shares import area_shares
from nightdesk.analysis.votes import NO_VOTES
from nightdesk.night import Night

CAMDEN = "Abbey, Camden: 1 seat\n  Ann Archer   Con   10\n  Bob Baker   Lab   90 *"
LEEDS = "Bridge, Leeds: 1 seat\n  Cat Cole   Con   40\n  Dan Drew   Lab   60 *"
ADUR = "Castle, Adur: 1 seat\n  Eve Ellis   Con   70 *\n  Fay Ford   Lab   30"
BARNSLEY = "Dale, Barnsley: 1 seat\n  Gus Gale   Con   20\n  Hal Hunt   Lab   80 *"
BY_ELECTION = "Elm, Warwick: 1 seat, by-election\n  Ida Ives   Con   500 *\n  Jo Jones   Lab   1"
AWAITED = "Fell, Adur: 1 seat\n  Kim King   Con\n  Lee Lane   Lab"
UNOPPOSED = "Gate, Adur: 1 seat, uncontested\n  May Moss   Con  *"
PLACES = {
    "camden": ("London", "london"),
    "leeds": ("Yorkshire and The Humber", "metropolitan"),
    "barnsley": ("Yorkshire and The Humber", "metropolitan"),
    "adur": ("South East", "district"),
    "warwick": ("West Midlands", "district"),
}
LAB = notation.party("Lab").id


@pytest.fixture(scope="module")
def night() -> Night:
    sheets = (CAMDEN, LEEDS, ADUR, BARNSLEY, BY_ELECTION, AWAITED, UNOPPOSED)
    register = register_of(*sheets)
    councils = {slug: replace(one, region=PLACES[slug][0], kind=PLACES[slug][1]) for slug, one in register.councils.items()}  # type: ignore[arg-type]
    councils["warwick"] = replace(councils["warwick"], cycle="by-election")
    found = Night.open(replace(register, councils=councils))
    for one in declared(*sheets):
        found = found.advance(one)
    return found


def labour(night: Night, area: AreaVotes) -> Fraction:
    found = area_shares(night.outset, area.votes, convention="total", independents="pooled").of(LAB)
    assert found is not None
    return found.share


def test_a_kind_of_council_is_the_sum_of_its_councils(night: Night) -> None:
    kinds = {one.id: labour(night, one) for one in every_area(night.scene).kinds}
    assert kinds == {"london": Fraction(90, 100), "metropolitan": Fraction(140, 200), "district": Fraction(30, 100)}


def test_a_region_is_the_sum_of_its_councils(night: Night) -> None:
    regions = {one.id: labour(night, one) for one in every_area(night.scene).regions}
    assert regions == {
        "London": Fraction(90, 100),
        "Yorkshire and The Humber": Fraction(140, 200),
        "South East": Fraction(30, 100),
    }


def test_london_is_told_apart_from_the_rest_of_england(night: Night) -> None:
    rest = every_area(night.scene).rest_of_england
    assert rest is not None
    assert rest.councils == ("leeds", "adur", "barnsley")
    assert labour(night, rest) == Fraction(170, 300)


def test_a_night_without_london_or_of_london_alone_has_no_rest() -> None:
    register = register_of(CAMDEN)
    assert every_area(Night.open(register).scene).rest_of_england is None
    camden = replace(register.councils["camden"], region="London")
    assert every_area(Night.open(replace(register, councils={"camden": camden})).scene).rest_of_england is None


def test_a_council_with_only_a_by_election_is_in_none(night: Night) -> None:
    every = every_area(night.scene)
    assert labour(night, every.england) == Fraction(260, 400)
    assert all("warwick" not in one.councils for one in (every.england, *every.regions, *every.kinds, *every.councils))


def test_kinds_and_regions_each_add_up_to_england(night: Night) -> None:
    every = every_area(night.scene)
    for parts in (every.regions, every.kinds, every.councils):
        assert sum(one.votes.ballots for one in parts) == every.england.votes.ballots == 4
        assert sum(one.polled for one in parts) == every.england.polled == 5


def test_one_kind_in_one_region(night: Night) -> None:
    assert councils_of(night.scene, region="Yorkshire and The Humber", kind="metropolitan").councils == ("leeds", "barnsley")
    assert councils_of(night.scene, region="London", kind="metropolitan").votes is NO_VOTES


def test_a_ward_awaited_has_no_votes_and_a_return_unopposed_no_poll(night: Night) -> None:
    awaited, unopposed = (ward_area(night.scene, f"local.adur.{ward}.2018-05-03") for ward in ("fell", "gate"))
    assert (awaited.votes, awaited.polled) == (NO_VOTES, 1)
    assert (unopposed.votes, unopposed.polled) == (NO_VOTES, 0)
