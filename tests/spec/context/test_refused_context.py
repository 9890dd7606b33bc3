"""What a context may not say: each fault is one Problem with file, line, column and mend, and the context is then not used."""

from __future__ import annotations

from pathlib import Path

import pytest

import little_context
from little_night import little_register
from nightdesk.context.context import NO_CONTEXT
from nightdesk.context.context_checks import CHECKS
from nightdesk.context.context_pack import read_context
from nightdesk.context.context_tables import CONTEXT_FOLDER, CONTEXT_TABLES
from nightdesk.problems import Problem

ABBEY = "local.millbrook.abbey.2018-05-03"
HISTORY_ROW = "millbrook,2016,4,2,0,0,1,0,1,9,little"
CANDIDATE = "ends,local.millbrook.abbey.2018-05-03,ann-archer"


def problems_of(pack: Path) -> tuple[Problem, ...]:
    context, problems = read_context(pack, little_register())
    assert context == NO_CONTEXT
    return problems


ONE_FAULT = [
    # names that lead nowhere
    ("referendum", ("25000,little", "25000,large"), "unknown-source", 2, "source"),
    ("council_areas", ("newdale,", "elsewhere,"), "unknown-council", 3, "council"),
    ("council_areas", ("newdale,E09000902", "newdale,E09000999"), "unknown-area", 3, "area"),
    ("ward_constituencies", (ABBEY, "local.millbrook.mere.2018-05-03"), "unknown-ballot", 2, "ballot"),
    ("ward_constituencies", ("abbey.2018-05-03,E14000901", "abbey.2018-05-03,E14000999"), "unknown-constituency", 2,
     "constituency"),
    ("constituency_candidates", ("E14000902,Xia", "E14000999,Xia"), "unknown-constituency", 4, "constituency"),
    ("constituency_wards", ("E14000902,11", "E14000999,11"), "unknown-constituency", 3, "constituency"),
    ("area_constituencies", ("E07000901,E14000902", "E07000999,E14000902"), "unknown-area", 3, "area"),
    ("area_constituencies", ("E14000902", "E14000999"), "unknown-constituency", 3, "constituency"),
    ("earlier_contests", (f"{ABBEY},2017", "local.millbrook.mere.2018-05-03,2017"), "unknown-ballot", 2, "ballot"),
    ("control_history", ("millbrook,1973", "elsewhere,1973"), "unknown-council", 3, "council"),
    ("markets", ("control,millbrook", "control,elsewhere"), "unknown-council", 2, "council"),
    ("markets", ("PP52", "PP999"), "unknown-party", 2, "party"),
    ("expectations", ("england", "mercia"), "unknown-council", 2, "area"),
    ("expectations", ("PP53", "PP999"), "unknown-party", 2, "party"),
    ("between_elections", ("newdale,,,group", "elsewhere,,,group"), "unknown-council", 3, "council"),
    ("between_elections", ("PP53,PP52", "PP999,PP52"), "unknown-party", 2, "from"),
    ("between_elections", ("PP53,PP52", "PP53,PP999"), "unknown-party", 2, "to"),
    ("between_elections", ("PP53,ends", "PP999,ends"), "unknown-party", 2, "elected_for"),
    ("between_elections", (CANDIDATE, "ends,local.newdale.hill.2018-05-03,"), "unknown-ballot", 2, "ballot"),
    ("between_elections", (CANDIDATE, f"ends,{ABBEY},zoe-zed"), "unknown-candidacy", 2, "candidacy"),
    ("between_elections", (CANDIDATE, "ends,,ann-archer"), "unknown-candidacy", 2, "candidacy"),
    ("members_listed", ("millbrook,2017,PP52", "elsewhere,2017,PP52"), "unknown-council", 2, "council"),
    ("members_listed", ("PP52", "PP999"), "unknown-party", 2, "party"),
    ("lists_differ", ("millbrook", "elsewhere"), "unknown-council", 2, "council"),
    ("lists_differ", ("PP85", "PP999"), "unknown-party", 2, "from"),
    ("lists_differ", ("some-other", "PP999"), "unknown-party", 2, "to"),
    ("statements", ("PP52,millbrook", "PP999,millbrook"), "unknown-party", 2, "party"),
    ("statements", (f"{ABBEY},PP53", f"{ABBEY},PP999"), "unknown-party", 2, "about"),
    ("statements", ("england", "mercia"), "unknown-council", 3, "area"),
    ("statements", (ABBEY, "local.newdale.hill.2018-05-03"), "unknown-ballot", 2, "ballot"),
    # the same thing twice
    ("sources", ("Nobody\n", "Nobody\nlittle,Again,Nightdesk,https://example.org,CC0-1.0,Nobody\n"), "duplicate", 3, "id"),
    ("council_areas", ("newdale,E09000902", "millbrook,E07000901"), "duplicate", 3, "area"),
    ("ward_constituencies", ("03,E14000902", "03,E14000901"), "duplicate", 4, "constituency"),
    ("control_history", ("millbrook,1973", "millbrook,2016"), "duplicate", 3, "year"),
    ("national_shares", ("17,high,little\n",
     "17,high,little\n2014-05-22,2014-05-23,projected_national_share,BBC,29,31,13,,high,little\n"), "duplicate", 3, "date"),
    ("members_listed", ("2017,some-other", "2017,PP52"), "duplicate", 3, "party"),
    ("lists_differ", ("2,little\n", "2,little\nmillbrook,elected 2014,listed 2017,PP85,some-other,1,little\n"),
     "duplicate", 3, "to"),
    ("constituency_wards", ("E14000902", "E14000901"), "duplicate", 3, "constituency"),
    ("area_constituencies", ("E14000902", "E14000901"), "duplicate", 3, "constituency"),
    ("earlier_contests", ("2016-05-05", "2017-05-04"), "duplicate", 3, "date"),
    ("statements", ("a paper,low,little\n",
     "a paper,low,little\nLabour sources,,,london,,,,2018-05-05,yes,They had expected more,a blog,low,little\n"),
     "duplicate", 4, "words"),
    # figures that cannot be
    ("referendum", ("60000,20000,25000", "40000,20000,25000"), "figures", 2, "electorate"),
    ("constituencies", ("70000,50000", "49999,50000"), "figures", 2, "valid_votes"),
    ("control_history", (HISTORY_ROW, "millbrook,2016,4,4,0,0,1,0,1,9,little"), "figures", 2, "total"),
    ("constituency_wards", ("12,3", "12,13"), "figures", 2, "split"),
    ("area_constituencies", ("2,3", "0,0"), "figures", 3, "wards"),
    ("earlier_contests", ("520,610,250", "0,610,250"), "figures", 2, "con"),
    ("earlier_contests", ("520,610,250", "520,0,250"), "figures", 2, "lab"),
    ("earlier_contests", ("520,610,250", "520,610,0"), "figures", 2, "ld"),
    ("markets", ("8/13", "8:13"), "price", 2, "price"),
    ("markets", ("8/13", "8/0"), "price", 2, "price"),
    ("markets", ("1.89", "0.89"), "price", 3, "price"),
    ("markets", ("1.89,decimal", "8/13,decimal"), "price", 3, "price"),
    ("between_elections", ("PP53,PP52,1", "PP53,PP52,2"), "seats", 2, "seats"),
    ("between_elections", ("PP9001,3", "PP9001,0"), "seats", 3, "seats"),
    ("lists_differ", (",2,little", ",0,little"), "seats", 2, "members"),
    # contests that do not lie between the one compared with and the night
    ("earlier_contests", ("2016-05-05", "2014-05-22"), "not-in-between", 3, "date"),
    ("earlier_contests", ("2017-05-04", "2018-05-03"), "not-in-between", 2, "date"),
    ("earlier_contests", (f"{ABBEY},2017", "local.newdale.hill.2018-05-03,2017"), "not-in-between", 2, "date"),
    # what nobody can have known
    ("statements", ("2018-05-03,2018-05-04T02:10", "2018-05-05,2018-05-04T02:10"), "published-too-early", 2, "published_on"),
    ("control_history", ("millbrook,2016", "millbrook,2018"), "later-than-the-night", 2, "year"),
    ("members_listed", ("2017,some-other", "2018,some-other"), "later-than-the-night", 3, "year"),
    ("lists_differ", ("listed 2017", "listed 2018"), "later-than-the-night", 2, "later"),
    ("lists_differ", ("elected 2014", "elected 2019"), "later-than-the-night", 2, "earlier"),
    ("between_elections", ("2017-10", "2018-05-05"), "later-than-the-night", 2, "date"),
    ("between_elections", ("2017-10", "2018-06"), "later-than-the-night", 2, "date"),
    ("between_elections", ("2017-10", "2019"), "later-than-the-night", 2, "date"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "swap", "rule", "line", "column"), ONE_FAULT)
def test_one_fault_is_one_problem_on_its_cell(
    tmp_path: Path, file: str, swap: tuple[str, str], rule: str, line: int, column: str
) -> None:
    (problem,) = problems_of(little_context.write(tmp_path, **{file: swap}))
    assert (problem.rule, problem.file) == (f"context/{rule}", f"{CONTEXT_FOLDER}/{file}.csv")
    assert (problem.line, problem.column) == (line, column)
    assert problem.message
    assert problem.mend


def test_every_check_has_a_fault_of_its_own_here() -> None:
    rules = {rule for _, _, rule, _, _ in ONE_FAULT}
    assert len(CHECKS) == 10
    assert rules == {
        "unknown-source", "unknown-council", "unknown-ballot", "unknown-area", "unknown-constituency", "unknown-party",
        "unknown-candidacy", "duplicate", "figures", "price", "seats", "not-in-between", "later-than-the-night",
        "published-too-early",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("file", "swap", "column"),
    [
        ("referendum", ("E09000902,Newdale", "E07000901,Newdale"), "area"),
        ("constituencies", ("E14000902,Mere", "E14000901,Mere"), "constituency"),
    ],
)
def test_a_code_that_stands_twice_is_told_with_whatever_named_the_other(
    tmp_path: Path, file: str, swap: tuple[str, str], column: str
) -> None:
    found = {
        (problem.rule, problem.line, problem.column) for problem in problems_of(little_context.write(tmp_path, **{file: swap}))
    }
    assert ("context/duplicate", 3, column) in found
    assert {rule for rule, _, _ in found} > {"context/duplicate"}


def test_an_event_of_the_night_itself_may_stand_and_one_of_the_days_after_may_not(tmp_path: Path) -> None:
    """The last council of the little night is due on 4 May 2018."""
    pack = little_context.write(tmp_path, between_elections=("2017-10", "2018-05-04"))
    assert read_context(pack, little_register())[1] == ()


def test_no_control_vacant_unsettled_and_some_other_need_no_row_of_their_own(tmp_path: Path) -> None:
    for word in ("NOC", "vacant", "unsettled", "some-other"):
        pack = little_context.write(tmp_path, between_elections=("PP53,PP52", f"PP53,{word}"))
        assert read_context(pack, little_register())[1] == ()


@pytest.mark.parametrize(
    ("file", "swap", "column"),
    [
        ("referendum", ("E07000901,Mill", "7000901,Mill"), "area"),
        ("referendum", ("England,North West", "Mercia,North West"), "nation"),
        ("referendum", ("2016-06-23", "23 June 2016"), "date"),
        ("constituency_candidates", ("20000,no", "20000,false"), "elected"),
        ("ward_constituencies", ("code", "guess"), "how"),
        ("constituency_wards", ("12,3", "12,few"), "split"),
        ("area_constituencies", ("9,3", "most,3"), "wards"),
        ("earlier_contests", ("2017-05-04", "2017-05"), "date"),
        ("control_history", ("millbrook,1973", "millbrook,73"), "year"),
        ("markets", ("fractional", "odds"), "format"),
        ("expectations", ("forecast", "guess"), "kind"),
        ("expectations", ("seats_change", "feeling"), "measure"),
        ("expectations", ("200,,", "about 200,,"), "value"),
        ("expectations", ("2018-04", "spring 2018"), "published_on"),
        ("national_shares", ("projected_national_share", "share"), "measure"),
        ("between_elections", ("change_of_party", "defected"), "event"),
        ("between_elections", ("dated_source", "hearsay"), "borne_out_by"),
        ("between_elections", ("PP53,ends", "PP53,up"), "term"),
        ("between_elections", ("a paper,high", ",high"), "where"),
        ("members_listed", ("2017,PP52", "2017-05-04,PP52"), "year"),
        ("lists_differ", ("elected 2014", "in 2014"), "earlier"),
    ],
)
def test_a_cell_that_does_not_read_is_refused_before_anything_is_made_of_it(
    tmp_path: Path, file: str, swap: tuple[str, str], column: str
) -> None:
    (problem,) = problems_of(little_context.write(tmp_path, **{file: swap}))
    assert (problem.rule, problem.file, problem.column) == ("pack/cell", f"{CONTEXT_FOLDER}/{file}.csv", column)


@pytest.mark.parametrize("table", CONTEXT_TABLES.values(), ids=lambda table: table.file)
@pytest.mark.parametrize("garbage", [b"\x00\xff", b"<html>\n", b"", "naïve\n".encode("utf-16")], ids=str)
def test_a_file_of_something_else_is_refused_by_its_name(tmp_path: Path, table: object, garbage: bytes) -> None:
    little_context.write(tmp_path)
    (tmp_path / CONTEXT_FOLDER / table.file).write_bytes(garbage)  # type: ignore[attr-defined]
    assert [problem.file for problem in problems_of(tmp_path)] == [f"{CONTEXT_FOLDER}/{table.file}"]  # type: ignore[attr-defined]


def test_a_table_nothing_reads_is_a_warning_and_the_rest_is_used(tmp_path: Path) -> None:
    little_context.write(tmp_path)
    (tmp_path / CONTEXT_FOLDER / "odds.csv").write_text("market,price\n", encoding="utf-8")
    context, (problem,) = read_context(tmp_path, little_register())
    assert (problem.rule, problem.file, problem.gravity) == ("pack/stray-file", f"{CONTEXT_FOLDER}/odds.csv", "warning")
    assert context.quotes
