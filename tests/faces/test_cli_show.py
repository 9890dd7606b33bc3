"""`nightdesk show`: the same facts as every other face, for a program and for a person."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from little_night import ABBEY, BRIDGE, CASTLE, HILL, MILL
from little_night_pack import little_tables, write_little_pack
from nightdesk.night import Night
from nightdesk.publish import json_documents as documents
from nightdesk.publish.answers.notable_document import notables_document
from nightdesk.register.pack import build_register
from nightdesk.register.party import CON, LAB, LD
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline
from terminal import nightdesk


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_little_pack(tmp_path_factory.mktemp("packs") / "little")


def shown(pack: Path, *words: object) -> Any:
    return nightdesk("show", *words, "--night", pack, "--json").json()


def told(pack: Path, *words: object) -> str:
    ran = nightdesk("show", *words, "--night", pack)
    assert ran.code == 0, ran.err
    return ran.out


def test_the_pack_on_disk_is_the_little_night(pack: Path, register: Register, timeline: Timeline) -> None:
    """Read from its files it gives the scoreboard, the verdicts and the changes of the night made in memory."""
    built, problems = build_register(little_tables())
    assert [problem for problem in problems if problem.gravity == "error"] == []
    assert built is not None
    assert shown(pack, "scoreboard") == documents.scoreboard_document(timeline.latest)
    assert shown(pack, "changes") == documents.changes_document(timeline.latest)


def test_the_scoreboard_has_the_keys_that_programs_rely_on(pack: Path) -> None:
    board = shown(pack, "scoreboard")
    assert (board["night"], board["position"]) == ("2018-05-03", 7)
    assert board["councils"] == {"total": 2, "declared": 2}
    assert board["seats_declared"] == 10
    assert board["noc"] == {"councils": 0, "change": -1}
    labour = next(row for row in board["parties"] if row["id"] == LAB)
    assert {key: labour[key] for key in ("short", "name", "seats", "councils", "council_change")} == {
        "short": "Lab",
        "name": "Labour Party",
        "seats": 3,
        "councils": 0,
        "council_change": -1,
    }
    assert set(labour["seat_change"]) == {"last_fought", "eve_of_poll"}


def test_a_council_has_the_keys_that_programs_rely_on(pack: Path) -> None:
    council = shown(pack, "council", "millbrook")
    expected = {
        "council": "millbrook",
        "name": "Millbrook",
        "seats_total": 9,
        "seats_contested": 4,
        "not_up": 4,
        "awaited": 0,
        "countermanded": 0,
        "vacant": 1,
        "overall_majority_at": 5,
        "control": CON,
        "control_before": "NOC",
        "verdict": "CON GAIN FROM NOC",
    }
    assert {key: council[key] for key in expected} == expected
    assert {row["party"]: row["seats"] for row in council["composition"]} == {CON: 5, LAB: 2, "ynmp-party:2": 1}


def test_control_is_null_while_it_is_awaited(pack: Path) -> None:
    council = shown(pack, "council", "newdale", "--as-at", 2)
    assert (council["control"], council["verdict"], council["awaited"], council["countermanded"]) == (None, None, 6, 1)


def test_a_ballot_has_the_keys_that_programs_rely_on(pack: Path) -> None:
    ballot = shown(pack, "ballot", ABBEY)
    assert (ballot["ballot"], ballot["ward"], ballot["council"], ballot["seats"]) == (ABBEY, "Abbey", "millbrook", 1)
    assert (ballot["status"], ballot["majority_votes"], ballot["entries"]) == ("declared", 0, [1])
    assert ballot["candidacies"][:2] == [
        {"name": "Ann Archer", "party": CON, "votes": 640, "elected": True, "lot": True},
        {"name": "Ben Barker", "party": LAB, "votes": 640, "elected": False, "lot": False},
    ]


@pytest.mark.parametrize(
    ("ballot", "as_at", "status", "votes"),
    [
        (CASTLE, 7, "uncontested", None),
        (MILL, 7, "countermanded", "nobody"),
        (HILL, 5, "awaited", None),
        (HILL, 6, "declared", 1500),
    ],
)
def test_votes_are_null_where_there_are_none(pack: Path, ballot: str, as_at: int, status: str, votes: object) -> None:
    """Returned unopposed, countermanded, not declared yet: never 0."""
    document = shown(pack, "ballot", ballot, "--as-at", as_at)
    first = document["candidacies"][0]["votes"] if document["candidacies"] else "nobody"
    assert (document["status"], first) == (status, votes)


@pytest.mark.parametrize("position", range(8))
def test_every_view_is_the_nights_own_document_at_every_position(pack: Path, position: int) -> None:
    night = night_of(pack, position)
    asked = ("--as-at", position)
    assert shown(pack, "scoreboard", *asked) == documents.scoreboard_document(night)
    assert shown(pack, "council", "newdale", *asked) == documents.council_document(night, "newdale")
    assert shown(pack, "ballot", BRIDGE, *asked) == documents.ballot_document(night, BRIDGE)
    assert shown(pack, "party", LD, *asked) == documents.party_document(night, LD)
    assert shown(pack, "changes", *asked) == documents.changes_document(night)
    notable = shown(pack, "notable", *asked)
    assert notable == notables_document(night, {})
    assert {key: notable[key] for key in documents.notable_document(night)} == documents.notable_document(night)


def night_of(pack: Path, position: int) -> Night:
    from nightdesk.cli.opening import open_night

    return open_night(str(pack), ledger=None, as_at=position)


def test_a_person_reads_the_scoreboard_with_both_bases_named(pack: Path) -> None:
    lines = told(pack, "scoreboard").splitlines()
    header = next(line for line in lines if "councils" in line and "seats" in line and "change" in line)
    assert "since last fought" in header
    assert "since eve of poll" in header
    labour = next(line.split() for line in lines if line.startswith("Lab"))
    assert labour == ["Lab", "0", "−1", "3", "−2", "−1"]


def test_a_minus_is_a_minus_sign_and_never_a_hyphen(pack: Path) -> None:
    assert "−2" in told(pack, "scoreboard")
    assert "-2" not in told(pack, "scoreboard").replace("2018-05-03", "")


def test_a_person_reads_a_council_in_the_fields_words(pack: Path) -> None:
    said = told(pack, "council", "millbrook")
    assert "Millbrook: CON GAIN FROM NOC" in said
    assert "9 seats: 4 not up, 4 declared, 0 awaited and 1 vacant. Overall majority at 5." in said
    assert "readmitted" in said


def test_a_person_reads_a_ballot_as_an_officers_sheet(pack: Path) -> None:
    said = told(pack, "ballot", ABBEY)
    assert "elected, by lot" in said
    assert "Majority 0 votes by lot" in said
    assert "turnout 28.2 % as reported and 28.2 % of papers over electorate" in said
    assert "entries 1 · standing: 1" in said


def test_a_correction_shows_in_the_entries_of_a_ballot(pack: Path) -> None:
    assert "entries 6, 7 · standing: 7" in told(pack, "ballot", HILL)


def test_a_figure_that_is_not_known_is_a_dash(pack: Path) -> None:
    line = next(line for line in told(pack, "ballot", CASTLE).splitlines() if line.startswith("Jo Jones"))
    assert line.split() == ["Jo", "Jones", "Ind", "–", "elected"]


def test_a_person_reads_changes_and_notables(pack: Path) -> None:
    assert "LD GAIN FROM LAB" in told(pack, "changes")
    assert told(pack, "changes", "--as-at", 0).endswith("No council has changed control since the eve of poll.\n")
    notable = told(pack, "notable")
    assert "Decided by lot" in notable
    assert "Quin Rae" in notable
    assert "Newdale Res" in notable


def test_a_party_is_named_by_its_number_or_its_short_name(pack: Path) -> None:
    assert shown(pack, "party", "Con") == shown(pack, "party", CON)
    said = told(pack, "party", "con")
    assert "Gained: Millbrook." in said


@pytest.mark.parametrize(
    "words",
    [
        ("council", "milbrook"),
        ("ballot", "local.millbrook.abbot.2018-05-03"),
        ("party", "Tory"),
        ("scoreboard", "--as-at", 8),
    ],
)
def test_what_is_not_there_is_said_in_one_line_with_exit_code_3(pack: Path, words: tuple[object, ...]) -> None:
    ran = nightdesk("show", *words, "--night", pack)
    assert (ran.code, ran.out) == (3, "")
    assert ran.err.startswith("nightdesk: No ")
    assert len(ran.err.splitlines()) == 1


@pytest.mark.parametrize("columns", ["40", "60", "80"])
def test_on_a_narrow_terminal_every_figure_is_whole(pack: Path, columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A figure cut short is a wrong figure: where a table does not fit, its lines run past the edge."""
    monkeypatch.setenv("COLUMNS", columns)
    lines = [line.split() for line in told(pack, "scoreboard").splitlines()]
    for row in shown(pack, "scoreboard")["parties"]:
        change = row["seat_change"]
        figures = (row["councils"], row["council_change"], row["seats"], change["last_fought"], change["eve_of_poll"])
        assert signed(figures) in [[figure.replace("+", "") for figure in line[-5:]] for line in lines], row
    council = [line.split() for line in told(pack, "council", "millbrook").splitlines()]
    for row in shown(pack, "council", "millbrook")["composition"]:
        assert any(str(row["seats"]) in line[3:4] for line in council), row
    assert all("…" not in word for line in lines for word in line)


def signed(figures: tuple[int, ...]) -> list[str]:
    return [str(figure).replace("-", "−") for figure in figures]


def test_a_change_that_nothing_compares_for_is_a_dash_and_said(pack: Path) -> None:
    said = told(pack, "scoreboard", "--as-at", 0)
    labour = next(line.split() for line in said.splitlines() if line.startswith("Lab"))
    assert labour == ["Lab", "0", "–", "0", "–", "–"]
    assert "where none compares yet" in said
    assert "no declared seat compares yet" in said


def test_the_heading_names_the_day_for_a_night_runs_on(pack: Path) -> None:
    time = shown(pack, "scoreboard")["time"]
    assert f"· {time[11:16]}, Fri 4 May ·" in told(pack, "scoreboard")


def test_names_are_taken_in_any_case_and_the_nearest_is_offered(pack: Path) -> None:
    assert shown(pack, "council", "Millbrook")["council"] == "millbrook"
    assert shown(pack, "ballot", "abbey")["ballot"] == ABBEY
    assert shown(pack, "party", "labour party") == shown(pack, "party", "lab")
    for words, near in ((("council", "Milbrok"), "millbrook"), (("ballot", "abey"), ABBEY), (("party", "labour prty"), "Lab")):
        assert f"Is it {near}?" in nightdesk("show", *words, "--night", pack).err


def test_without_a_name_the_councils_are_listed(pack: Path) -> None:
    assert shown(pack, "council") == {"councils": ["millbrook", "newdale"]}
    assert [line.split()[0] for line in told(pack, "council").splitlines()] == ["council", "millbrook", "newdale"]
