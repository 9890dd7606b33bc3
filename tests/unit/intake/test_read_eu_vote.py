"""The referendum by counting area, and which area a council was counted in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import little_sources
from nightdesk.context.context_rows import AreaRow, CouncilAreaRow
from nightdesk.intake.before_polls.read_eu_vote import areas_of_councils, read_eu_vote

NIGHT = "2018-05-03"


def areas(tmp_path: Path) -> tuple[AreaRow, ...]:
    return read_eu_vote(little_sources.write(tmp_path))


def test_areas_stand_in_the_order_of_the_file_and_gibraltar_is_none_of_them(tmp_path: Path) -> None:
    assert [row.name for row in areas(tmp_path)] == ["Adur", "Peterborough", "Aberdeen City"]


def test_the_figures_are_those_of_the_file(tmp_path: Path) -> None:
    assert areas(tmp_path)[0] == AreaRow(
        "E07000223", "Adur", "England", "South East", "2016-06-23", 48755, 16914, 20315, "electoral-commission"
    )


def test_regions_are_called_as_the_register_calls_them_and_nations_are_told_apart(tmp_path: Path) -> None:
    _, peterborough, aberdeen = areas(tmp_path)
    assert (peterborough.nation, peterborough.region) == ("England", "East of England")
    assert (aberdeen.nation, aberdeen.region) == ("Scotland", "Scotland")


def test_a_council_is_found_by_its_code_or_by_one_it_had_before(tmp_path: Path) -> None:
    adur = little_sources.register().councils["adur"]
    gateshead = replace(adur, slug="gateshead", name="Gateshead", gss="E08000037")
    known = (*areas(tmp_path), areas(tmp_path)[0]._replace(area="E08000020", name="Gateshead"))
    assert areas_of_councils([adur, gateshead], known, night=NIGHT) == (
        CouncilAreaRow("adur", "E07000223"),
        CouncilAreaRow("gateshead", "E08000020"),
    )


def test_a_council_without_an_area_has_no_row(tmp_path: Path) -> None:
    nowhere = replace(little_sources.register().councils["adur"], slug="nowhere", name="Nowhere", gss="E07000999")
    assert areas_of_councils([nowhere], areas(tmp_path), night=NIGHT) == ()
