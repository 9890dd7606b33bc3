"""Where a place lies is told by what the name of the area means; a name with two meanings is looked at in both."""

from __future__ import annotations

import pytest
from asking import council, of, verdict

from nightdesk.claims.areas_of_england import county_of, meanings
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject
from nightdesk.claims.verify import verify
from nightdesk.register.party import LAB
from shipped_scene import scene as at


def lies(slug: str, area: str) -> str:
    return verdict("lies_in", council(slug, other=area), Says("is", True))


def test_regions_are_those_of_the_office_for_national_statistics() -> None:
    assert lies("derby", "East Midlands") == "true"
    assert lies("derby", "North West") == "false"
    assert lies("sunderland", "the north-east of England") == "true"
    assert lies("peterborough", "East of England") == "true"
    assert lies("sheffield", "Yorkshire & the Humber") == "true"


@pytest.mark.parametrize(
    ("slug", "area", "expected"),
    [
        ("wigan", "the north", "true"),
        ("sheffield", "the north of England", "true"),
        ("nuneaton-and-bedworth", "the north", "false"),
        ("derby", "the north", "false"),
        ("derby", "the Midlands", "true"),
        ("plymouth", "the south", "true"),
        ("wigan", "the south", "false"),
    ],
)
def test_parts_of_the_country_are_made_of_regions(slug: str, area: str, expected: str) -> None:
    assert lies(slug, area) == expected


def test_whether_the_south_has_london_and_the_east_in_it_depends() -> None:
    assert lies("barnet", "the south") == "depends"
    assert lies("basildon", "the South") == "depends"


def test_the_west_midlands_are_a_region_and_a_metropolitan_county() -> None:
    assert lies("dudley", "West Midlands") == "true"
    assert lies("nuneaton-and-bedworth", "the West Midlands") == "depends"
    assert lies("derby", "the West Midlands") == "false"
    found = verify(Claim("lies_in", council("redditch", other="West Midlands"), Says("is", True)), at())
    assert (found.true_on, found.false_on) == (("widely",), ("narrowly",))
    assert "metropolitan county" in found.measured["narrowly"].note


def test_metropolitan_counties_are_their_districts() -> None:
    assert lies("trafford", "Greater Manchester") == "true"
    assert lies("liverpool", "Merseyside") == "true"
    assert lies("halton", "Merseyside") == "false"
    assert lies("gateshead", "Tyne and Wear") == "true"
    assert lies("kirklees", "West Yorkshire") == "true"
    assert lies("sheffield", "West Yorkshire") == "false"


def test_a_county_is_the_one_a_place_lies_in_whoever_runs_its_schools() -> None:
    assert lies("basildon", "Essex") == "true"
    assert lies("southend-on-sea", "Essex") == "true"
    assert lies("three-rivers", "Hertfordshire") == "true"
    assert lies("plymouth", "Devon") == "true"
    assert lies("plymouth", "Cornwall") == "false"
    assert lies("barnet", "Hertfordshire") == "false"


def test_yorkshire_is_four_counties_or_by_short_the_region() -> None:
    assert lies("leeds", "Yorkshire") == "true"
    assert lies("north-east-lincolnshire", "Yorkshire") == "depends"
    assert lies("wigan", "Yorkshire") == "false"


def test_the_capital_is_london_and_inner_london_has_two_meanings() -> None:
    assert lies("barnet", "the capital") == "true"
    assert lies("watford", "Greater London") == "false"
    assert lies("wandsworth", "inner London") == "true"
    assert lies("barnet", "outer London") == "true"
    assert lies("greenwich", "inner London") == "depends"
    assert lies("haringey", "outer London") == "depends"


def test_a_ward_lies_where_its_council_does_and_in_its_council() -> None:
    manor = of("ward", "local.adur.manor.2018-05-03", other="West Sussex")
    assert verdict("lies_in", manor, Says("is", True)) == "true"
    assert verdict("lies_in", of("ward", "local.adur.manor.2018-05-03", other="Adur"), Says("is", True)) == "true"
    assert verdict("lies_in", of("ward", "local.adur.manor.2018-05-03", other="Barnet"), Says("is", True)) == "false"


def test_a_constituency_lies_in_its_region_and_its_county_is_not_known() -> None:
    nuneaton = next(one.gss for one in at().context.constituencies.values() if one.name == "Nuneaton")
    assert verdict("lies_in", of("constituency", nuneaton, other="the Midlands"), Says("is", True)) == "true"
    assert verdict("lies_in", of("constituency", nuneaton, other="Warwickshire"), Says("is", True)) == "unknown"


def test_an_area_nobody_here_knows_is_not_judged() -> None:
    assert lies("barnet", "the Home Counties") == "unknown"
    assert meanings("Narnia") is None


def test_several_lie_in_an_area_where_all_of_them_do() -> None:
    both = Place("several", parts=(Place("council", "derby"), Place("council", "wigan")))
    assert verdict("lies_in", Subject(both, other="the north"), Says("is", True)) == "false"
    assert verdict("lies_in", Subject(both, other="England"), Says("is", True)) == "true"


def test_every_council_of_the_night_has_its_county_and_the_county_is_in_its_region() -> None:
    """One region to a county, so that a code in the wrong one would show. Lincolnshire has Grimsby, across the border."""
    regions: dict[str, set[str]] = {}
    for one in at().register.councils.values():
        county = county_of(one.gss)
        assert county is not None, one.slug
        regions.setdefault(county, set()).add(one.region)
    assert {county for county, found in regions.items() if len(found) > 1} == {"lincolnshire"}


def test_an_area_can_bound_what_is_counted() -> None:
    """Labour has all of Greater Manchester but Stockport and Trafford."""
    here = Claim("lies_in", Subject(other="Greater Manchester"), Says("is", True), basis="narrowly")
    councils = Universe("council", Subject(), where=here)
    held = Claim("control_after", Subject(), Says("is", LAB))
    count = Claim("count_of", Subject(), Says("is", 8), universe=councils, each=held)
    assert verify(count, at()).verdict == "true"
