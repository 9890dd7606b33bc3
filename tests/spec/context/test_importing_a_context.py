"""A context is made out of the public files that are there: each file its tables, the same bytes every time, nothing later."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

import little_sources
from nightdesk.context.context_tables import CONTEXT_FOLDER, ContextTables, write_context
from nightdesk.intake.before_polls.import_context import import_context
from nightdesk.problems import Problem
from nightdesk.register.party import CON, INDEPENDENT, LAB

MEMBERS = (
    "councils/changes-2018.csv",
    "councils/councillors-2016.csv",
    "councils/councillors-2017.csv",
    "results/leap-2014-05-22.csv",
    "results/leap-2016-05-05.csv",
    "context/party-codes-2018.csv",
)


def imported(data: Path, *, night: str = "2018-05-03") -> tuple[ContextTables, tuple[Problem, ...]]:
    return import_context(data, replace(little_sources.register(), night=night))


def test_each_file_gives_its_tables(tmp_path: Path) -> None:
    tables, problems = imported(little_sources.write(tmp_path))
    assert [one.gravity for one in problems if one.gravity != "note"] == []
    assert len(tables.areas) == 3
    assert [row.council for row in tables.council_areas] == ["adur"]
    assert (len(tables.constituencies), len(tables.parliamentary_candidates)) == (2, 4)
    assert [row.year for row in tables.history] == [1973, 2017]
    assert len(tables.quotes) == 3
    assert len(tables.national_shares) == 2
    assert {row.person for row in tables.between} == {little_sources.BRAM, little_sources.DORA}
    assert {row.year for row in tables.members_listed} == {2016, 2017}
    assert [(row.from_, row.to, row.members) for row in tables.lists_differ if row.later == "listed 2017"] == [
        (CON, LAB, 1),
        (CON, LAB, 1),
    ]


def test_only_the_sources_that_a_fact_names_have_a_row(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path)
    assert {row.id for row in imported(data)[0].sources} == {
        "electoral-commission",
        "commons-library",
        "ons",
        "open-council-data",
        "leap",
        "published-facts",
    }
    for file in MEMBERS:
        (data / file).unlink()
    assert "leap" not in {row.id for row in imported(data)[0].sources}


@pytest.mark.parametrize("file", sorted(little_sources.FILES))
def test_a_file_that_is_missing_leaves_its_tables_empty_and_is_said(tmp_path: Path, file: str) -> None:
    data = little_sources.write(tmp_path)
    whole, _ = imported(data)
    (data / file).unlink()
    tables, problems = imported(data)
    (absent,) = [one for one in problems if one.rule == "context/no-file"]
    assert (absent.gravity, absent.file) == ("warning", str(data / file))
    assert tables != whole
    assert not [one for one in problems if one.gravity == "error"]


def test_councillors_between_elections_are_told_of_that_one_night_alone(tmp_path: Path) -> None:
    tables, problems = imported(little_sources.write(tmp_path), night="2021-05-06")
    assert (tables.between, tables.members_listed, tables.lists_differ) == ((), (), ())
    assert [one for one in problems if one.rule in ("context/left-out", "context/no-file")] == []


def test_nothing_later_than_the_night_is_in_it(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path)
    assert max(row.year for row in imported(data)[0].history) == 2017
    assert [row.year for row in imported(data, night="2016-05-05")[0].history] == [1973]


def test_the_general_election_is_no_context_of_a_night_before_it(tmp_path: Path) -> None:
    tables, _ = imported(little_sources.write(tmp_path), night="2016-05-05")
    assert (tables.constituencies, tables.ward_places) == ((), ())


def test_a_ward_no_look_up_has_is_a_note_and_no_guess(tmp_path: Path) -> None:
    tables, problems = imported(little_sources.write(tmp_path))
    (lost,) = [one for one in problems if one.rule == "context/no-constituency"]
    assert (lost.subject, lost.gravity) == ("local.adur.castle.2018-05-03", "note")
    assert "local.adur.castle.2018-05-03" not in {row.ballot for row in tables.ward_places}


def test_the_same_sources_give_the_same_bytes(tmp_path: Path) -> None:
    data = little_sources.write(tmp_path / "data")
    written = []
    for name in ("one", "two"):
        write_context(tmp_path / name, imported(data)[0])
        written.append({path.name: path.read_bytes() for path in (tmp_path / name / CONTEXT_FOLDER).iterdir()})
    assert written[0] == written[1]
    assert {f"{name}.csv" for name in ("sources", "referendum", "between_elections", "lists_differ")} < set(written[0])


def test_a_name_in_a_list_alone_goes_no_further(tmp_path: Path) -> None:
    """Hal Hunt is listed for Labour and was elected a Conservative: no source says that he changed, so nobody is named."""
    write_context(tmp_path, imported(little_sources.write(tmp_path / "data"))[0])
    texts = [path.read_text(encoding="utf-8") for path in (tmp_path / CONTEXT_FOLDER).iterdir()]
    assert [text for text in texts if "Hal Hunt" in text] == []
    assert [text for text in texts if little_sources.DORA in text and INDEPENDENT in text] != []
