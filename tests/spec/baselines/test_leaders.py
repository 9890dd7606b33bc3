"""Leaders on the eve: named by a source, and joined to the ballot they stood in."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.intake.night_2018.leaders import leader_rows
from nightdesk.problems import DeskError
from spec.baselines.little_wards import LAB, ballot

HEAD = "council,name,party,role,ward,source\n"
VALE = ballot("Vale", ("Ann Mary Oak", LAB))


def table(folder: Path, line: str) -> Path:
    file = folder / "leaders.csv"
    file.write_text(HEAD + line)
    return file


def test_a_leader_who_stood_is_joined_to_the_candidacy(tmp_path: Path) -> None:
    (row,) = leader_rows((VALE,), table(tmp_path, "ash,Ann Oak,PP53,leader,Vale,a newspaper\n"))
    assert (row.ballot, row.candidacy) == (VALE.id, "annmaryoak")


def test_a_leader_whose_seat_is_not_up_has_no_ballot(tmp_path: Path) -> None:
    (row,) = leader_rows((VALE,), table(tmp_path, "ash,Ann Oak,PP53,leader,,a newspaper\n"))
    assert (row.ballot, row.candidacy) == ("", "")


def test_a_leader_said_to_have_stood_where_nobody_of_that_name_did_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DeskError, match="0 candidates in Vale"):
        leader_rows((VALE,), table(tmp_path, "ash,Ben Elm,PP53,leader,Vale,a newspaper\n"))
