"""What is said: areas moved, by so much, with an interval. That voters moved is named as what the figures do not support."""

from __future__ import annotations

import re

import pytest

from many_councils import CouncilSheet, council, many, night_of_councils
from nightdesk.night import Night
from nightdesk.publish.answers.referendum_answer import referendum_document, referendum_sheet
from nightdesk.publish.answers.referendum_words import UNSUPPORTED

THEN = "Con 400, Lab 400, LD 200"
RISING = {"Con": (200.0, 400.0), "Lab": (400.0, -100.0), "LD": (400.0, -300.0)}
FALLING = {"Con": (500.0, -400.0), "Lab": (300.0, 200.0), "LD": (200.0, 200.0)}
OF_PERSONS = re.compile(
    r"\b(voters?|supporters?|switch\w*|defect\w*|desert\w*|went (over )?to|moved to|transfer\w*)\b", re.IGNORECASE
)


def said(councils: list[CouncilSheet]) -> tuple[str, ...]:
    return referendum_sheet(night_of_councils(councils), {}).said


def nights() -> list[tuple[str, Night]]:
    return [
        ("nothing in", night_of_councils([council("Adur", f"{THEN} > Con 9, Lab 1", leave=0.5, awaited=True)])),
        ("no referendum", night_of_councils([council("Adur", f"{THEN} > Con 9, Lab 1")])),
        ("too few", night_of_councils(many(5, THEN, RISING))),
        ("rising", night_of_councils(many(25, THEN, RISING))),
        ("falling", night_of_councils(many(25, THEN, FALLING))),
        ("flat", night_of_councils(many(25, THEN, {"Con": (400.0, 0.0), "Lab": (400.0, 0.0), "LD": (200.0, 0.0)}))),
    ]


def test_the_sentence_that_is_supported_is_of_areas_and_has_the_figure() -> None:
    """Conservatives up with Leave by four points for each ten."""
    sentences = said(many(25, THEN, RISING))
    assert sentences[0].startswith(
        "The more strongly an area had voted Leave, the better the Conservatives did against the last time"
    )
    assert "+4.0 points" in sentences[0]
    assert "90 per cent interval" in sentences[0]
    assert any("areas that had voted more strongly Leave moved further towards the Conservatives" in one for one in sentences)


def test_the_sentence_that_is_not_supported_is_said_to_be() -> None:
    assert said(many(25, THEN, RISING))[-1].startswith(f"{UNSUPPORTED} “Leave voters moved to the Conservatives.”")
    assert said(many(25, THEN, FALLING))[-1].startswith(f"{UNSUPPORTED} “Remain voters moved to the Conservatives.”")


def test_a_falling_line_is_told_as_one() -> None:
    sentences = said(many(25, THEN, FALLING))
    assert "the worse the Conservatives did" in sentences[0]
    assert any("moved further away from the Conservatives" in one for one in sentences)


def test_where_nothing_goes_clearly_with_leave_that_is_the_answer() -> None:
    sentences = said(many(25, THEN, {"Con": (400.0, 0.0), "Lab": (400.0, 0.0), "LD": (200.0, 0.0)}))
    assert "none of the three main parties’ changes goes clearly with how an area voted" in sentences[0]


def test_a_region_asked_for_is_told_beside_all_england() -> None:
    every = [CouncilSheet(one.name, one.wards, one.leave, "North West", False) for one in many(25, THEN, RISING)]
    night = night_of_councils(every)
    sentences = referendum_sheet(night, {"region": "north-west"}).said
    assert any(one.startswith("In the North West alone, over 25") and "+4.0" in one for one in sentences)


@pytest.mark.parametrize(("name", "night"), nights(), ids=[name for name, _ in nights()])
def test_no_other_sentence_speaks_of_voters(name: str, night: Night) -> None:
    sheet = referendum_sheet(night, {})
    texts = [*sheet.said, *sheet.notes, *(how for _, how in sheet.basis)]
    texts += [text for table in sheet.tables for text in (table.caption, table.note)]
    assert [text for text in texts if OF_PERSONS.search(text) and not text.startswith(UNSUPPORTED)] == []


@pytest.mark.parametrize(("name", "night"), nights(), ids=[name for name, _ in nights()])
def test_the_sentence_stands_exactly_where_a_line_does(name: str, night: Night) -> None:
    document = referendum_document(night, {})
    assert (document["not_supported"] is not None) == document["ready"] == (name in ("rising", "falling", "flat"))
