"""Asking for shares: which area, by which convention, and the swing between whom. What makes no sense is refused in words."""

from __future__ import annotations

from typing import Any

import pytest

import notation
from night_of import night_of
from nightdesk.night import Night
from nightdesk.problems import NotFound, Refused
from nightdesk.publish.answers.share_answer import share_sheet
from nightdesk.publish.answers.share_document import share_document

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   400 *
      Bob Baker    Con   300 *
      Cat Cole     Lab   380
      Dan Drew     Ind   100
      Eve Ellis    Ind   90
"""
THEN = """
    Castle, Adur: 2 seats
      Fay Ford     Con   500 *
      Gus Gale     Lab   300 *
"""
MARSH = """
    Marsh, Barnet: 1 seat
      Hal Hunt     LD    10
      Ida Ives     Lab   30 *
"""
AWAITED = """
    Hill, Barnet: 1 seat
      Jo Jones     LD
      Kim King     Lab
"""
CON, LAB, LD, IND = (notation.party(short).id for short in ("Con", "Lab", "LD", "Ind"))


@pytest.fixture(scope="module")
def night() -> Night:
    return night_of(CASTLE, MARSH, AWAITED, before=(THEN,))


def share(document: dict[str, Any], party: str, *, convention: str = "top_candidate", independents: str = "pooled") -> Any:
    shares = next(
        one["shares"]
        for one in document["area"]["shares"]
        if (one["convention"], one["independents"]) == (convention, independents)
    )
    return next(one["share"] for one in shares if one["party"] == party)


def test_england_where_nothing_is_asked(night: Night) -> None:
    made: Any = share_document(night, {})
    assert (made["area"]["scope"], made["area"]["wards"], made["area"]["wards_polled"]) == ("england", 2, 3)
    assert [one["id"] for one in made["councils"]] == ["adur", "barnet"]
    assert share(made, LAB) == round(410 / 920 * 100, 4)


def test_independents_pooled_and_apart_for_the_area_asked_for(night: Night) -> None:
    made: Any = share_document(night, {"council": "adur"})
    assert share(made, IND) == round(100 / 880 * 100, 4)
    assert share(made, IND, independents="apart") == round(190 / 970 * 100, 4)


def test_a_council_has_its_wards_and_a_ward_nothing_below_it(night: Night) -> None:
    council: Any = share_document(night, {"council": "barnet"})
    assert [one["id"] for one in council["wards"]] == ["local.barnet.marsh.2018-05-03", "local.barnet.hill.2018-05-03"]
    ward: Any = share_document(night, {"ward": "local.adur.castle.2018-05-03"})
    assert (ward["area"]["name"], ward["wards"], ward["councils"]) == ("Castle, Adur", [], [])


def test_the_swing_asked_for_is_by_all_three_conventions_and_null_where_not_defined(night: Night) -> None:
    made: Any = share_document(night, {"council": "adur", "swing": "con,lab"})
    (swing,) = made["area"]["swing"]
    assert (swing["from"], swing["to"], swing["compared"]) == (CON, LAB, 1)
    fall, rise = 500 / 800 - 400 / 880, 380 / 880 - 300 / 800
    assert swing["butler"]["top_candidate"] == round((fall + rise) / 2 * 100, 4)
    assert swing["steed"]["top_candidate"] == round((380 / 780 - 300 / 800) * 100, 4)
    none: Any = share_document(night, {"council": "adur", "swing": f"{CON},{LD}"})
    assert set(none["area"]["swing"][0]["butler"].values()) == {None}


def test_why_there_is_no_swing_is_said_where_one_was_asked_for(night: Night) -> None:
    said = share_sheet(night, {"council": "adur", "swing": "Con,LD"}).said
    assert (
        said[-1]
        == "There is no swing to give: the Conservatives and the Lib Dems were not both first and second here, then and now."
    )


def test_the_first_sentence_names_area_convention_and_how_much_is_in(night: Night) -> None:
    lead = share_sheet(night, {"convention": "total"}).said[0]
    assert lead == (
        "The Conservatives are on 53.4 per cent of the votes declared in England by all votes, Labour on 31.3 and independents "
        "on 14.5: 2 of 3\u00a0wards."
    )


def test_parties_level_for_first_place_are_told_so() -> None:
    level = "Abbey, Adur: 1 seat\n  Ann Archer   Con   40 * lot\n  Bob Baker   Lab   40\n  Cat Cole   LD   20"
    assert "the first two level" in share_sheet(night_of(level), {}).said[0]


def test_not_yet_is_said_while_nothing_is_in(night: Night) -> None:
    assert share_sheet(night, {"ward": "local.barnet.hill.2018-05-03"}).said == (
        "Not yet: Hill, Barnet has not declared every candidate’s votes.",
    )
    assert share_sheet(night_of(AWAITED), {}).said == (
        "Not yet: none of the 1\u00a0ward of England has declared every candidate’s votes.",
    )


def test_a_return_without_a_poll_is_no_not_yet() -> None:
    unopposed = night_of("Gate, Adur: 1 seat, uncontested\n  May Moss   Con  *")
    assert share_sheet(unopposed, {}).said == (
        "No poll is held in England tonight, so that nobody has a share of the vote there.",
    )


@pytest.mark.parametrize(
    "options",
    [
        {"region": "atlantis"},
        {"kind": "parish"},
        {"convention": "best"},
        {"swing": "Con"},
        {"swing": "Con,Con"},
        {"swing": "Con,Nobody"},
        {"council": "adur", "region": "nowhere"},
        {"council": "adur", "ward": "local.adur.castle.2018-05-03"},
    ],
)
def test_what_makes_no_sense_is_refused(night: Night, options: dict[str, str]) -> None:
    with pytest.raises(Refused) as refused:
        share_sheet(night, options)
    assert refused.value.problems[0].mend


@pytest.mark.parametrize("options", [{"council": "atlantis"}, {"ward": "local.adur.atlantis.2018-05-03"}])
def test_what_is_not_of_the_night_is_not_found(night: Night, options: dict[str, str]) -> None:
    with pytest.raises(NotFound):
        share_document(night, options)


def test_regions_and_kinds_are_found_in_any_case(night: Night) -> None:
    said = share_sheet(night, {"region": "NOWHERE", "kind": "District"}).said
    assert said == share_sheet(night, {"region": "nowhere", "kind": "district"}).said
    assert "districts of Nowhere" in said[0]
