"""A line against Leave per cent is drawn from twenty councils on that voted unlike enough; until then the answer is not yet."""

from __future__ import annotations

from dataclasses import replace

import pytest

from many_councils import CouncilSheet, council, many, night_of_councils
from nightdesk.analysis.referendum import Referendum, referendum
from nightdesk.publish.answers.referendum_answer import referendum_sheet

THEN = "Con 400, Lab 400, LD 200"
NOW = {"Con": (200.0, 400.0), "Lab": (400.0, -100.0), "LD": (400.0, -300.0)}


def asked(councils: list[CouncilSheet]) -> Referendum:
    return referendum(night_of_councils(councils).scene)


def lead(councils: list[CouncilSheet]) -> str:
    return referendum_sheet(night_of_councils(councils), {}).said[0]


def test_twenty_councils_that_compare_make_a_line_and_nineteen_do_not() -> None:
    assert asked(many(19, THEN, NOW)).fit is None
    assert asked(many(20, THEN, NOW)).fit is not None


def test_councils_that_voted_much_alike_make_none_however_many() -> None:
    """A standard deviation of Leave of five points is wanted: 0.50 to 0.60 over 40 councils has three."""
    alike = asked(many(40, THEN, NOW, low=0.50, high=0.60))
    assert len(alike.compared) == 40
    assert alike.spread == pytest.approx(0.03, abs=0.005)
    assert alike.fit is None
    assert asked(many(40, THEN, NOW, low=0.40, high=0.60)).fit is not None


def test_an_awaited_council_is_not_in_it() -> None:
    councils = [*many(19, THEN, NOW), council("Adur", f"{THEN} > Con 9, Lab 1", leave=0.55, awaited=True)]
    assert [one.council for one in asked(councils).councils if one.council == "adur"] == []
    assert asked(councils).fit is None


def test_a_ward_without_a_comparison_is_in_none() -> None:
    found = asked([*many(20, THEN, NOW), council("Adur", "Con 900, Lab 100", leave=0.55)])
    assert found.wards == len(found.compared) == 20


def test_a_council_of_unknown_leave_is_in_none() -> None:
    found = asked([*many(20, THEN, NOW), council("Adur", f"{THEN} > Con 900, Lab 100")])
    assert len(found.compared) == 20


def test_not_yet_says_how_many_are_in_and_what_is_wanted() -> None:
    said = lead(many(12, THEN, NOW))
    assert said.startswith("Not yet: 12 councils with wards that compare are in")
    assert "20 councils" in said
    assert lead([council("Adur", f"{THEN} > Con 9, Lab 1", leave=0.5, awaited=True)]).startswith("Not yet: no ward")


def test_a_night_without_a_referendum_says_that_it_cannot_be_asked() -> None:
    assert "cannot be asked" in lead([council("Adur", f"{THEN} > Con 9, Lab 1")])


def test_a_region_has_a_line_of_its_own_from_six_councils_on() -> None:
    def with_a_line(in_the_north: int) -> list[str]:
        every = enumerate(many(24, THEN, NOW))
        moved = [replace(one, region="North" if place < in_the_north else "South") for place, one in every]
        return [one.region for one in asked(moved).regions if one.fit]

    assert with_a_line(6) == ["North", "South"]
    assert with_a_line(5) == ["South"]


def test_a_region_with_one_council_is_told_in_the_singular() -> None:
    alone = replace(council("Adur", f"{THEN} > Con 300, Lab 400, LD 300", leave=0.55), region="South East")
    night = night_of_councils([*many(20, THEN, NOW), alone])
    said = referendum_sheet(night, {"region": "south-east"}).said
    assert "The South East has 1\u00a0council that compares, too few or too much alike for a line of its own." in said
