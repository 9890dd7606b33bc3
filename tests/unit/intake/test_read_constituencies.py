"""The general election by constituency, and the constituencies a ward lies in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import little_sources
from nightdesk.intake.before_polls.read_constituencies import read_constituencies, read_ward_places
from nightdesk.problems import DeskError
from nightdesk.register.party import CON, LAB


def test_a_constituency_and_everyone_who_stood_there(tmp_path: Path) -> None:
    (seat, _), candidates = read_constituencies(little_sources.write(tmp_path))
    assert (seat.name, seat.date, seat.electorate, seat.valid_votes) == ("East Worthing and Shoreham", "2017-06-08", 75525, 300)
    assert [(row.name, row.party, row.votes, row.elected) for row in candidates[:3]] == [
        ("Sue Stone", LAB, 120, False),
        ("Tim Tower", CON, 150, True),
        ("Una Under", "", 30, False),
    ]
    assert candidates[2].party_name == "Mere First"


def test_a_former_member_sat_before_and_not_at_the_dissolution(tmp_path: Path) -> None:
    _, candidates = read_constituencies(little_sources.write(tmp_path))
    assert [row.former_member for row in candidates] == [False, False, True, False]


def test_the_member_is_whom_the_file_names_whoever_leads(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path, general_election_2017_constituencies=("Tim,Tower", "Sue,Stone"))
    assert [row.name for row in read_constituencies(data)[1] if row.elected] == ["Sue Stone", "Xia Xu"]


@pytest.mark.parametrize(
    ("file", "swap", "said"),
    [
        ("general_election_2017_constituencies", ("09/06/2017", "08/05/2015"), "another election"),
        ("general_election_2017_constituencies", ("Tim,Tower", "Vic,Vane"), "not one of its candidates"),
        ("general_election_2017_candidates", ("Yes,Yes,150", "Yes,Yes,151"), "not the valid votes"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, file: str, swap: tuple[str, str], said: str) -> None:
    with pytest.raises(DeskError, match=said):
        read_constituencies(little_sources.write(tmp_path, **{file: swap}))


def test_a_ward_is_found_by_its_code_or_else_by_council_and_name_and_a_split_one_has_several(tmp_path: Path) -> None:
    register = little_sources.register()
    abbey, bridge, castle = register.ballots.values()
    ballots = (replace(abbey, gss="E05007562"), bridge, castle)
    rows, lost = read_ward_places(little_sources.write(tmp_path), ballots, register.councils)
    assert [(row.ballot.split(".")[2], row.constituency, row.how) for row in rows] == [
        ("abbey", "E14000682", "code"),
        ("bridge", "E14000682", "name"),
        ("bridge", "E14000999", "name"),
    ]
    assert lost == (castle.id,)
