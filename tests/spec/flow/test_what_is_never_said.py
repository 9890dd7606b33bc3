"""A figure of areas never becomes a statement of persons: no sentence says that voters went, switched or moved anywhere."""

from __future__ import annotations

import re

import pytest

from many_councils import council, night_of_councils
from nightdesk.night import Night
from nightdesk.publish.answers.flow_answer import flow_document, flow_sheet
from spec.flow.little_towns import towns

OF_PERSONS = re.compile(
    r"\b(voters?|supporters?|switch\w*|defect\w*|desert\w*|went (over )?to|moved to|transfer\w*|flowed|lost to|turned to)\b",
    re.IGNORECASE,
)


def nights() -> list[tuple[str, Night]]:
    return [
        ("nothing in", night_of_councils([council("Adur", "Con 4, UKIP 6 > Con 9, Lab 1", awaited=True)])),
        ("nothing compares", night_of_councils([council("Adur", "Con 9, Lab 1")])),
        ("one ward", night_of_councils([council("Adur", "Con 4, UKIP 6 > Con 9, Lab 1")])),
        ("nothing fell", night_of_councils([council("Adur", "Con 4, Ind 6 > Con 9, Ind 1")])),
        ("a matrix", night_of_councils(towns(22, leave=0.4))),
        ("both kinds of ward", night_of_councils(towns(30, again=True))),
    ]


@pytest.mark.parametrize("party", ["", "UKIP", "Con", "Grn"])
@pytest.mark.parametrize(("name", "night"), nights(), ids=[name for name, _ in nights()])
def test_no_sentence_speaks_of_voters_or_says_that_anybody_went_anywhere(name: str, night: Night, party: str) -> None:
    options = {"party": party} if party and night.register.parties.get(party_id(party)) else {}
    sheet = flow_sheet(night, options)
    texts = [*sheet.said, *sheet.notes, *(how for _, how in sheet.basis)]
    texts += [text for table in sheet.tables for text in (table.caption, table.note)]
    assert [text for text in texts if OF_PERSONS.search(text)] == []
    assert flow_document(night, options)["said"] == list(sheet.said)


@pytest.mark.parametrize("party", ["", "UKIP", "Con"])
@pytest.mark.parametrize(("name", "night"), nights(), ids=[name for name, _ in nights()])
def test_one_ward_never_compare_in_the_plural(name: str, night: Night, party: str) -> None:
    options = {"party": party_id(party)} if party and party_id(party) in night.register.parties else {}
    said = " ".join(flow_sheet(night, options).said)
    assert re.findall(r"\b1\W\w+ (?:that )?(?:compare|are|have|were)\b", said) == []
    if name == "one ward":
        assert "1\u00a0ward that compares" in said


def party_id(short: str) -> str:
    return {"UKIP": "PP85", "Con": "PP52", "Grn": "PP63"}[short]


def test_the_scan_would_see_what_must_not_be_said() -> None:
    for wrong in (
        "UKIP voters went to the Conservatives.",
        "Its supporters switched.",
        "The vote transferred to Labour.",
        "Half of it moved to the Lib Dems.",
    ):
        assert OF_PERSONS.search(wrong)


def test_every_answer_with_figures_ends_with_what_they_cannot_say() -> None:
    for name, night in nights():
        said = flow_sheet(night, {}).said
        if name in ("one ward", "a matrix", "both kinds of ward"):
            assert said[-1].startswith("None of this says how any person voted")
        assert ("one matrix holds for all wards is a premise" in said[-1]) == (name in ("a matrix", "both kinds of ward"))


def test_where_the_fit_leaves_the_bounds_it_is_said() -> None:
    """UKIP's share now is far above what one matrix would have it where it was weak: the straight fit cannot keep to that."""
    councils = []
    for place in range(24):
        wards = []
        for number in range(8):
            ukip = 300 + 150 * number
            now = min(ukip, 60 * number)
            con = 4_000 + 100 * ((place + number) % 5)
            wards.append(
                f"Con {con}, Lab {10_000 - con - ukip}, UKIP {ukip} > Con {con + (ukip - now) // 2}, "
                f"Lab {10_000 - con - now - (ukip - now) // 2}, UKIP {max(now, 1)}"
            )
        councils.append(council(f"Town {place}", *wards))
    night = night_of_councils(councils)
    said = " ".join(flow_sheet(night, {"party": "UKIP"}).said)
    assert "The fit is outside what they allow with" in said
