"""Files of the Local Elections Archive Project, with a header and without."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.intake.feed import FeedReading
from nightdesk.intake.leap import read_leap


def read(tmp_path: Path, text: str) -> FeedReading:
    path = tmp_path / "leap.csv"
    path.write_text(text, encoding="utf-8")
    return read_leap(path)


def test_eight_columns_without_a_header(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        '"Adur","E07000223","Buckingham","E05007562","Emma Evans","C","634","1"\n'
        '"Adur","E07000223","Buckingham","E05007562","Carol O\'Neal","Lab","315","0"\n',
    )
    (ballot,) = reading.ballots
    assert (ballot.council, ballot.council_gss, ballot.ward, ballot.gss) == ("Adur", "E07000223", "Buckingham", "E05007562")
    assert [(one.name, one.party, one.votes, one.elected, one.line) for one in ballot.candidates] == [
        ("Emma Evans", "C", 634, True, 1),
        ("Carol O'Neal", "Lab", 315, False, 2),
    ]
    assert (ballot.elected, ballot.top_votes, reading.problems) == (1, 634, ())


def test_six_columns_with_a_header(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        '"Ward","Council","Candidate","Party","Votes","Elected"\n"Buckingham","Adur","Emma Evans","C","678","1"\n',
    )
    assert [(one.council, one.ward, one.gss, one.elected) for one in reading.ballots] == [("Adur", "Buckingham", "", 1)]


def test_what_the_archive_says_of_a_lot_is_no_part_of_the_name(tmp_path: Path) -> None:
    (ballot,) = read(
        tmp_path,
        "Sutton,E1,Nonsuch,E2,James Hill (Elected),C,1405,1\nSutton,E1,Nonsuch,E2,Sam Bourne (Not elected),LD,1405,0\n",
    ).ballots
    assert [one.name for one in ballot.candidates] == ["James Hill", "Sam Bourne"]


def test_null_is_no_contest(tmp_path: Path) -> None:
    reading = read(tmp_path, "Hackney,E09000012,Elected Mayor,NULL,NULL,NULL,NULL,NULL\n")
    assert reading.ballots == ()
    assert [(one.rule, one.line, one.gravity) for one in reading.problems] == [("leap/null-row", 1, "note")]


def test_nought_for_all_and_all_elected_is_a_return_without_a_poll(tmp_path: Path) -> None:
    (ballot,) = read(tmp_path, "Epping Forest,E1,Moreton,E2,Ian Hadley,C,0,1\n").ballots
    assert ballot.unopposed
    assert [one.votes for one in ballot.candidates] == [None]


@pytest.mark.parametrize(
    ("row", "rule", "column"),
    [
        ("Adur,E1,Town,E2,Emma,C,many,1", "votes", "Votes"),
        ("Adur,E1,Town,E2,Emma,C,-1,1", "votes", "Votes"),
        ("Adur,E1,Town,E2,Emma,C,,1", "empty-cell", "Votes"),
        ("Adur,E1,Town,E2,Emma,C,1,yes", "elected", "Elected"),
        ("Adur,E1,Town,E2,,C,1,1", "empty-cell", "Candidate"),
        ("Adur,E1,Town", "columns", ""),
        ('Adur,"E1"x,Town,E2,Emma,C,1,1', "quoting", ""),
    ],
)
def test_a_faulty_row_is_left_out_and_named(tmp_path: Path, row: str, rule: str, column: str) -> None:
    reading = read(tmp_path, f"Adur,E1,Town,E2,Ann Alder,Lab,5,0\n{row}\n")
    assert [(one.rule, one.file, one.line, one.column) for one in reading.problems] == [(f"leap/{rule}", "leap.csv", 2, column)]
    assert [one.name for one in reading.ballots[0].candidates] == ["Ann Alder"]
