"""The night of 3 May 2018 as the command tells it: the English local elections, 150 councils, against what was published."""

from __future__ import annotations

from typing import Any

import pytest

from changed_hands_2018 import CHANGED_HANDS
from terminal import nightdesk

BBC_SEATS = {"Lab": 2350, "Con": 1332, "LD": 536, "Grn": 39, "UKIP": 3, "Others": 144}
"""The BBC's totals after all 150 councils, to the seat."""
COUNCILS = {"Lab": (74, 0), "Con": (46, -2), "LD": (9, 4)}
"""Councils controlled after the night, and the change on the eve of poll."""


@pytest.fixture(scope="module")
def whole() -> Any:
    """Every document of the night, in one go."""
    return nightdesk("export", "--night", "2018-05-03", "--json").json()


@pytest.fixture(scope="module")
def board() -> Any:
    return nightdesk("show", "scoreboard", "--night", "2018-05-03", "--json").json()


def council(whole: Any, slug: str) -> Any:
    return next(one for one in whole["councils"] if one["council"] == slug)


def ballot(whole: Any, id: str) -> Any:
    return next(one for one in whole["ballots"] if one["ballot"].startswith(id))


def test_the_documents_of_the_export_are_those_of_show(whole: Any, board: Any) -> None:
    assert whole["scoreboard"] == board
    assert council(whole, "trafford") == nightdesk("show", "council", "trafford", "--json").json()


def test_the_whole_night_is_in(board: Any) -> None:
    assert board["councils"] == {"total": 150, "declared": 150}
    assert board["ballots"] == {"total": 2739, "declared": 2739}
    assert board["seats_declared"] == 4404
    assert board["countermanded"] == {"ballots": 5, "seats": 9}


def test_seats_by_party_are_the_bbcs_to_the_seat(board: Any) -> None:
    assert {row["short"]: row["seats"] for row in board["parties"]} == BBC_SEATS


def test_councils_by_party_and_their_changes(board: Any) -> None:
    rows = {row["short"]: (row["councils"], row["council_change"]) for row in board["parties"]}
    assert {short: rows[short] for short in COUNCILS} == COUNCILS
    assert board["noc"] == {"councils": 21, "change": -2}


def test_fifteen_councils_changed_hands_and_no_others(whole: Any) -> None:
    assert {one["council"]: one["verdict"] for one in whole["changes"]["changes"]} == CHANGED_HANDS


@pytest.mark.parametrize(
    ("slug", "verdict"),
    [("pendle", "NOC NO CHANGE"), ("hartlepool", "LAB HOLD"), ("woking", "CON HOLD"), ("great-yarmouth", "CON HOLD")],
)
def test_councils_that_others_tell_otherwise(whole: Any, slug: str, verdict: str) -> None:
    """Pendle's member was readmitted while votes were counted; Great Yarmouth had changed hands before the eve."""
    assert council(whole, slug)["verdict"] == verdict


def test_the_tie_at_nonsuch_was_decided_by_lot(whole: Any) -> None:
    nonsuch = ballot(whole, "local.sutton.nonsuch.")
    tied = [one for one in nonsuch["candidacies"] if one["votes"] == 1405]
    assert [(one["party"], one["elected"], one["lot"]) for one in tied] == [("PP52", True, True), ("PP90", False, False)]
    assert nonsuch["majority_votes"] == 0


def test_moreton_and_fyfield_was_returned_unopposed(whole: Any) -> None:
    moreton = ballot(whole, "local.epping-forest.moreton-and-fyfield.")
    assert moreton["status"] == "uncontested"
    assert [(one["votes"], one["elected"]) for one in moreton["candidacies"]] == [(None, True)]


def test_willesden_green_is_neither_awaited_nor_vacant(whole: Any) -> None:
    """Countermanded by the death of a candidate; its three seats are outside what the night could fill."""
    brent = council(whole, "brent")
    assert (brent["seats_total"], brent["awaited"], brent["vacant"], brent["countermanded"]) == (63, 0, 0, 3)
    assert brent["verdict"] == "LAB HOLD"


def test_nuneaton_with_half_the_seats_is_no_overall_control(whole: Any) -> None:
    """Seventeen of thirty-four: a mayor's casting vote makes no control."""
    nuneaton = council(whole, "nuneaton-and-bedworth")
    assert (nuneaton["overall_majority_at"], nuneaton["control"]) == (18, "NOC")
    assert max(row["seats"] for row in nuneaton["composition"]) == 17


def test_in_every_council_the_seats_add_up(whole: Any) -> None:
    """Not up, declared, awaited, countermanded and vacant make all its seats, in all 150."""
    parts = ("not_up", "declared", "awaited", "countermanded", "vacant")
    assert [one["council"] for one in whole["councils"] if sum(one[part] for part in parts) != one["seats_total"]] == []
    assert len(whole["councils"]) == 150


def test_before_the_first_entry_nothing_is_told() -> None:
    ran = nightdesk("show", "scoreboard", "--as-at", 0)
    assert ran.code == 0
    assert "0 of 4,404 seats declared" in ran.prose


def test_the_pack_that_ships_is_ready() -> None:
    ready = nightdesk("pack", "check", package_night(), "--json").json()
    assert ready["ready"]
    assert (ready["councils"], ready["ballots"]) == (150, 2744)


def package_night() -> str:
    return str(nightdesk("nights", "--json").json()["nights"][0]["folder"])


def test_a_note_on_how_a_count_ended_waits_for_its_end() -> None:
    """Pendle's member was readmitted while votes were being counted: nobody is told before the count is complete."""
    said = "readmitted while votes were being counted"
    assert said not in nightdesk("show", "council", "pendle", "--as-at", "0").out.replace("\n", " ")
    assert said in nightdesk("show", "council", "pendle").out.replace("\n", " ")
