"""A council is known under every usual name: short and long, with its title and without, however it is hyphened."""

from __future__ import annotations

import pytest

from copy_read import levels, lexicon, places, tokens
from nightdesk.check.council_forms import BEFORE, council_names, forms_of
from shipped_scene import scene

FRAMES = (
    "Labour held {}.",
    "{} stayed Tory.",
    "In {}, the Greens won two seats.",
    "It was {}'s first Labour win.",
    "Tory-run {} did not.",
)


@pytest.mark.parametrize("slug", list(scene(0).register.councils))
def test_every_name_of_every_council_is_read_as_that_council(slug: str) -> None:
    for name in council_names(scene(0).register.councils[slug]):
        for frame in FRAMES:
            read = [token for token in tokens(frame.format(name), "place") if token.places]
            assert [token.places[0].key for token in read] == [slug], (frame, name)


@pytest.mark.parametrize("slug", list(scene(0).register.councils))
def test_its_title_before_or_after_belongs_to_the_name(slug: str) -> None:
    name = scene(0).register.councils[slug].name
    for long in (f"{name} council", f"{name} Borough Council", f"{name} City Council", f"the London Borough of {name}"):
        (read,) = tokens(f"Labour held {long} again.", "place")
        assert (read.places[0].key, read.text) == (slug, long)


def test_no_two_councils_share_a_form_but_those_told_apart_by_hand() -> None:
    shared = {key for key, found in lexicon().councils.items() if len(found) > 1}
    assert shared == {"newcastle"}
    assert all(len(forms_of(one)) for one in BEFORE)


@pytest.mark.parametrize(
    ("said", "slug"),
    [
        ("K&C", "kensington-and-chelsea"),
        ("the Royal Borough of Kensington & Chelsea", "kensington-and-chelsea"),
        ("Kingston-upon-Thames", "kingston-upon-thames"),
        ("Nuneaton & Bedworth", "nuneaton-and-bedworth"),
        ("South Cambs", "south-cambridgeshire"),
        ("Hull", "kingston-upon-hull"),
        ("Brum", "birmingham"),
        ("H&F", "hammersmith-and-fulham"),
        ("Newcastle", "newcastle-upon-tyne"),
        ("Newcastle-under-Lyme", "newcastle-under-lyme"),
        ("St. Helens", "st-helens"),
        ("the City of Lincoln", "city-of-lincoln"),
        ("WANDSWORTH", "wandsworth"),
    ],
)
def test_the_short_forms_of_copy(said: str, slug: str) -> None:
    assert places(f"Labour gained seats in {said} overnight.") == [slug]


def test_councils_run_together_without_commas_are_still_two() -> None:
    assert places("Tory strongholds like Wandsworth Westminster and Barnet") == ["wandsworth", "westminster", "barnet"]
    assert places("The battleground is London- where Labour hopes") == ["London"]


def test_one_letter_wrong_is_a_slip_where_it_can_be_no_other_name() -> None:
    for said, slug in (("Wandworth", "wandsworth"), ("Westminister", "westminster"), ("Manchseter", "manchester")):
        (one,) = tokens(f"Labour gained seats in {said}.", "place")
        assert (one.places[0].key, one.lemma) == (slug, "spelling")
    assert places("Burley, Harlaw and Bolten stayed.") == []  # too short to be sure
    assert places("The Sutherland family left.") == []


def test_regions_counties_and_halves_of_the_country() -> None:
    assert levels("They lost seats in the capital.") == [("region", "London")]
    assert levels("None changed hands in the north-east.") == [("region", "North East")]
    assert levels("It did well in the Midlands.") == [("several", "the Midlands")]
    assert levels("Trafford was the last in Greater Manchester.")[1] == ("several", "Greater Manchester")
    assert levels("Labour put on seats nationwide.") == [("england", "")]


def test_the_west_midlands_may_be_the_region_or_the_county() -> None:
    (one,) = tokens("They were up in the West Midlands.", "place")
    assert [(place.level, place.key) for place in one.places] == [
        ("region", "West Midlands"),
        ("several", "West Midlands county"),
    ]


def test_a_place_without_an_election_tonight_is_known_for_that() -> None:
    for said in ("Northumberland", "Leicester", "Glasgow", "Bristol", "Scotland", "Doncaster"):
        (one,) = tokens(f"The Conservatives gained {said}.", "place")
        assert one.lemma == "outside", said


def test_a_constituency_goes_by_its_name_in_either_order() -> None:
    (one,) = tokens("Nick Clegg held Sheffield Hallam last year.", "place")
    (other,) = tokens("Nick Clegg held Sheffield, Hallam last year.", "place")
    assert one.places == other.places
    assert one.places[0].level == "constituency"


def test_a_name_of_a_council_and_a_constituency_is_the_constituency_where_parliament_is_meant() -> None:
    assert levels("Labour won Kensington at last year's general election.")[0][0] == "constituency"
    assert levels("Labour won Kensington.")[0] == ("council", "kensington-and-chelsea")
