"""A pack with a fault in it is refused, and the person is told which cell to mend: never a traceback, never a guess."""

from __future__ import annotations

import os

import pytest

from nightdesk.problems import Refused
from nightdesk.register.pack import read_register
from nightdesk.register.pack_tables import TABLES, read_tables, write_pack
from spec.pack import little_pack

TOWN, VALE, HILL, MILL = (f"local.{name}.2018-05-03" for name in ("ash.town", "ash.vale", "oak.hill", "oak.mill"))


def problems_of(tmp_path, **spoilt):
    register, problems = read_register(little_pack.write(tmp_path / "spoilt", **spoilt))
    errors = [problem for problem in problems if problem.gravity == "error"]
    assert register is None
    assert errors
    assert all(problem.file and problem.message and problem.mend for problem in errors)
    return errors


ONE_FAULT = [
    # names that lead nowhere, and things that stand twice
    ("parties", ("Ind,ind\n", "Ind,ind\nPP53,Labour,Lab,lab\n"), "pack/duplicate", 6, "party"),
    ("parties", ("Ind,ind\n", "Ind,ind\nothers,Others,Oth,other\n"), "pack/reserved-word", 6, "party"),
    ("councils", ("oak,Oak", "ash,Elm,,,district,thirds,1,,no,,,\noak,Oak"), "pack/duplicate", 3, "council"),
    ("councils", ("oak,Oak", "oak,Ash"), "pack/duplicate", 3, "name"),
    ("councils", ("E09000001", "E07000001"), "pack/duplicate", 3, "gss"),
    ("councils", ("yes,3,4", "yes,1,2"), "pack/duplicate", 3, "hex_column"),
    ("ballots", ("local.oak.mill.2018-05-03", "local.oak.hill.2018-05-03"), "pack/duplicate", 5, "ballot"),
    ("candidacies", ("fay-fir", "eve-elder"), "pack/duplicate", 7, "candidacy"),
    ("candidacies", ("102", "101"), "pack/duplicate", 3, "person"),
    ("last_fought", (VALE, TOWN), "pack/duplicate", 3, "ballot"),
    ("notional", ("last_fought,oak,PP52", "last_fought,oak,PP53"), "pack/duplicate", 3, "party"),
    ("times", ("oak,", "ash,"), "pack/duplicate", 3, "council"),
    ("candidacies", ("Gorse,PP52", "Gorse,PP25"), "pack/unknown-party", 8, "party"),
    ("holders", ("Violet,PP52", "Violet,PP5"), "pack/unknown-party", 3, "party"),
    ("corrections", ("PP90,ynmp-party:2", "PP90,PP91"), "pack/unknown-party", 3, "to"),
    ("last_fought_candidacies", ("Tan,PP90", "Tan,PP91"), "pack/unknown-party", 4, "party"),
    ("notional", ("oak,PP53", "oak,PP35"), "pack/unknown-party", 2, "party"),
    ("leaders", ("Quince,PP53", "Quince,PP35"), "pack/unknown-party", 3, "party"),
    ("holders", ("ash,Vale,Zoe", "elm,Vale,Zoe"), "pack/unknown-council", 7, "council"),
    ("corrections", ("ash,Vale", "elm,Vale"), "pack/unknown-council", 3, "council"),
    ("times", ("oak,", "elm,"), "pack/unknown-council", 3, "council"),
    ("leaders", ("oak,Quin", "elm,Quin"), "pack/unknown-council", 3, "council"),
    ("candidacies", ("local.ash.vale", "local.ash.dale"), "pack/unknown-ballot", 5, "ballot"),
    ("holders", ("local.ash.vale", "local.ash.dale"), "pack/unknown-ballot", 5, "ballot"),
    ("last_fought", ("local.ash.vale", "local.ash.dale"), "pack/unknown-ballot", 3, "ballot"),
    ("conflicts", ("local.ash.town", "local.ash.dale"), "pack/unknown-ballot", 2, "ballot"),
    ("leaders", (",ann-alder", ",ann-older"), "pack/unknown-candidacy", 2, "candidacy"),
    ("leaders", (",ann-alder", ","), "pack/unknown-candidacy", 2, "candidacy"),
    ("holders", (f"ends,{VALE}", f"ends,{HILL}"), "pack/holder-ballot", 5, "ballot"),
    ("ballots", (f"{MILL},oak", f"{MILL},ash"), "pack/ballot-council", 5, "ballot"),
    ("ballots", (MILL, "local.oak.mill.2018-05-04"), "pack/ballot-date", 5, "ballot"),
    # rows that make no sense
    ("ballots", ("Mill,,1,0", "Mill,,0,0"), "pack/ballot-seats", 5, "seats"),
    ("ballots", ("E05000001,2,1", "E05000001,2,3"), "pack/ballot-seats", 2, "short_term_seats"),
    ("ballots", ("1,0,uncontested", "1,0,contested"), "pack/ballot-status", 3, "status"),
    ("ballots", ("3,0,contested", "3,0,uncontested"), "pack/ballot-status", 4, "status"),
    ("holders", ("White,PP53,held", "White,,held"), "pack/holder-party", 4, "party"),
    ("holders", ("White,PP53,held", "White,PP53,vacant"), "pack/holder-party", 4, "party"),
    ("councils", ("no,1,2", "no,1,"), "pack/hex", 2, "hex_row"),
    ("corrections", ("PP90,ynmp-party:2", "PP90,PP90"), "pack/correction", 3, "to"),
    ("corrections", ("2018-02-01", "2018-05-04"), "pack/correction", 2, "date"),
    ("corrections", ("ash,Vale", "ash,Dale"), "pack/correction-match", 3, "person"),
    ("corrections", ("Vale,,PP90", "Vale,,PP52"), "pack/correction-match", 3, "person"),
    ("corrections", ("Vale,,PP90", "Vale,,PP53"), "pack/correction-match", 3, "person"),
    ("corrections", ("Vic Violet", "Victor Violet"), "pack/correction-match", 2, "person"),
    ("last_fought", ("2014-05-22,like_for_like", "2014-05-22,none"), "pack/comparison", 2, "method"),
    ("last_fought", (",none,,", "2014-05-22,like_for_like,,"), "pack/comparison", 3, "method"),
    ("last_fought", ("2014-05-22", ""), "pack/comparison", 2, "date"),
    ("last_fought", ("2014-05-22", "2018-05-03"), "pack/comparison", 2, "date"),
    ("last_fought_candidacies", ("no,no", "no,yes"), "pack/comparison", 4, "seat_up"),
    ("last_fought_candidacies", (f"{TOWN},Tom", f"{HILL},Tom"), "pack/comparison", 4, "ballot"),
    ("notional", ("last_fought,oak,PP53", "last_fought,ash,PP53"), "pack/notional", 2, "council"),
    ("notional", ("oak,,,none", "oak,,1,none"), "pack/notional", 4, "seats"),
    ("notional", ("PP53,2,", "PP53,,"), "pack/notional", 2, "seats"),
    ("conflicts", ("901,one,", "901,third,"), "pack/conflict", 2, "taken"),
    ("conflicts", ("another,901,one", "one,901,one"), "pack/conflict", 2, "other_feed"),
    ("conflicts", ("901", "910"), "pack/conflict", 2, "other_version"),
    ("conflicts", ("Digits swapped.,no", ",yes"), "pack/conflict", 2, "reason"),
    ("times", ("2018-05-04T02:00:00+01:00", "2018-05-03T20:00:00+01:00"), "pack/time", 2, "time"),
    # seats that do not add up
    ("councils", ("thirds,6,6", "thirds,,6"), "pack/council-seats", 2, "seats_total"),
    ("councils", ("thirds,6,6", ",6,6"), "pack/council-seats", 2, "cycle"),
    ("councils", ("district,thirds", ",thirds"), "pack/council-seats", 2, "kind"),
    ("councils", ("thirds,6,6", "thirds,0,0"), "pack/council-seats", 2, "seats_total"),
    ("councils", ("thirds,6,6", "thirds,6,7"), "pack/council-seats", 2, "seats_before"),
    ("councils", ("all-out,4,5", "all-out,4,"), "pack/council-seats", 3, "seats_before"),
    ("councils", ("all-out,4,5", "all-out,4,6"), "pack/council-seats", 3, "seats_before"),
    ("councils", ("all-out,4,5", "all-out,3,5"), "pack/council-seats", 3, "seats_total"),
    ("councils", ("all-out,4,5", "all-out,5,5"), "pack/council-seats", 3, "seats_total"),
    ("holders", ("White,PP53,held,continuing,,", "White,PP53,held,ends,,"), "pack/council-seats", 2, "seats_total"),
    ("last_fought_candidacies", ("900,yes,yes\n", f"900,yes,yes\n{TOWN},A,PP52,1,yes,yes\n{TOWN},B,PP52,1,yes,yes\n"),
     "pack/seats-last-fought", 2, "rule"),
    ("notional", ("PP53,2,", "PP53,4,"), "pack/notional-seats", 3, "seats"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "swap", "rule", "line", "column"), ONE_FAULT)
def test_one_fault_is_one_problem_on_its_cell(tmp_path, file, swap, rule, line, column):
    (problem,) = problems_of(tmp_path, **{file: swap})
    assert (problem.rule, problem.line, problem.column) == (rule, line, column)


@pytest.mark.parametrize(
    ("file", "swap", "rule", "column"),
    [
        ("councils", ("thirds,6,6", "thirds,2.0,6"), "pack/cell", "seats_total"),
        ("councils", ("thirds,6,6", "thirds,-6,6"), "pack/cell", "seats_total"),
        ("councils", ("thirds,6,6", "thirds,٦,6"), "pack/cell", "seats_total"),
        ("ballots", ("contested,no", "contested,false"), "pack/cell", "redrawn"),
        ("ballots", ("ash,Town", "ash,"), "pack/cell", "ward"),
        ("ballots", ("local.ash.vale", "local.ash.Vale"), "pack/cell", "ballot"),
        ("ballots", (VALE, "ash.vale.2018-05-03"), "pack/cell", "ballot"),
        ("corrections", ("2018-02-01", "2018-02-30"), "pack/cell", "date"),
        ("corrections", ("2018-02-01", "1/2/2018"), "pack/cell", "date"),
        ("times", ("2018-05-04T02:00:00+01:00", "2018-05-04T02:00:00"), "pack/cell", "time"),
        ("times", ("2018-05-04T02:00:00+01:00", "2018-05-04 02:00:00+01:00"), "pack/cell", "time"),
        ("times", ("2018-05-04T02:00:00+01:00", "2018-05-04T25:00:00+01:00"), "pack/cell", "time"),
        ("candidacies", ("eve-elder", "Eve Elder"), "pack/cell", "candidacy"),
        ("holders", ("held,ends", "lost,ends"), "pack/cell", "state"),
        ("times", ("recorded", "remembered"), "pack/cell", "clock"),
        ("conflicts", (",votes,", ",vote,"), "pack/cell", "field"),
    ],
)
def test_a_cell_that_does_not_read_is_refused_before_anything_is_worked_out_from_it(tmp_path, file, swap, rule, column):
    (problem,) = problems_of(tmp_path, **{file: swap})
    assert (problem.rule, problem.file, problem.column) == (rule, f"{file}.csv", column)


def test_a_correction_that_fits_two_seats_names_both(tmp_path):
    (problem,) = problems_of(tmp_path, corrections=("Town,Vic Violet", "Town,"))
    assert "2 seats match" in problem.message
    assert "lines 2, 3" in problem.message


def test_a_correction_that_fits_no_seat_says_who_sits_there(tmp_path):
    (problem,) = problems_of(tmp_path, corrections=("Vale,,PP90", "Vale,,PP52"))
    assert "Xan Xanthic (PP90), line 5" in problem.message


def test_a_ballot_in_which_too_many_seats_end_is_told_with_the_council_that_no_longer_adds_up(tmp_path):
    head = little_pack.FILES["holders.csv"].splitlines()[0]
    extra = f"{head}\nash,Town,One Toomany,PP52,held,ends,{TOWN},list,high"
    problems = problems_of(tmp_path, holders=(head, extra))
    assert {problem.rule for problem in problems} == {"pack/council-seats", "pack/seats-that-end"}


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.file)
def test_a_missing_file_is_one_problem_that_gives_the_header_to_write(tmp_path, table):
    folder = little_pack.write(tmp_path / "spoilt")
    (folder / table.file).unlink()
    register, problems = read_register(folder)
    assert register is None
    assert [(problem.rule, problem.file) for problem in problems] == [("pack/missing-file", table.file)]
    assert ",".join(table.columns) in problems[0].mend


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.file)
@pytest.mark.parametrize(
    "garbage",
    [b"\x00\x01\x02\xff", b"PK\x03\x04" * 50, b"", b"\n\n\n", b"<html>\n", "naïve\n".encode("utf-16"), b'"' * 999],
    ids=["binary", "a workbook", "empty", "blank lines", "a web page", "utf-16", "quotes"],
)
def test_a_file_of_something_else_is_refused_whatever_it_is(tmp_path, table, garbage):
    folder = little_pack.write(tmp_path / "spoilt")
    (folder / table.file).write_bytes(garbage)
    register, problems = read_register(folder)
    assert register is None
    assert [problem.file for problem in problems] == [table.file]


def test_a_folder_where_a_file_should_be_is_a_missing_file(tmp_path):
    folder = little_pack.write(tmp_path / "spoilt")
    (folder / "times.csv").unlink()
    (folder / "times.csv").mkdir()
    assert [problem.rule for problem in read_register(folder)[1]] == ["pack/missing-file"]


def test_a_pipe_where_a_file_should_be_is_a_missing_file_and_nobody_waits_for_it(tmp_path):
    folder = little_pack.write(tmp_path / "spoilt")
    for name in ("night.toml", "times.csv"):
        (folder / name).unlink()
        os.mkfifo(folder / name)
    assert [problem.file for problem in read_register(folder)[1]] == ["night.toml", "times.csv"]


def test_no_such_folder_is_one_problem(tmp_path):
    register, problems = read_register(tmp_path / "nowhere")
    assert register is None
    assert [problem.rule for problem in problems] == ["pack/no-folder"]


def test_faults_in_several_files_are_told_together(tmp_path):
    problems = problems_of(
        tmp_path, councils=("thirds,6,6", "thirds,six,6"), times=("recorded", "known"), night=("format = 1", "format = 2")
    )
    assert [problem.file for problem in problems] == ["night.toml", "councils.csv", "times.csv"]


def test_a_table_nothing_reads_is_a_warning_and_the_rest_still_opens(tmp_path):
    folder = little_pack.write(tmp_path / "spoilt")
    (folder / "candidates.csv").write_text("ballot,name\n")
    register, problems = read_register(folder)
    assert register is not None
    assert [(problem.rule, problem.file, problem.gravity) for problem in problems] == [
        ("pack/stray-file", "candidates.csv", "warning")
    ]


@pytest.mark.parametrize(
    ("swap", "rule", "line", "column"),
    [
        (('night = "2018-05-03"', 'night = "3 May 2018"'), "pack/night-value", 2, "night"),
        (('night = "2018-05-03"', "night = 2018-05-03"), "pack/night-value", 2, "night"),
        (('night = "2018-05-03"', 'night = "2018-02-30"'), "pack/night-value", 2, "night"),
        (("format = 1", "format = 2"), "pack/night-value", 1, "format"),
        (("format = 1", 'format = "1"'), "pack/night-value", 1, "format"),
        (("format = 1", "format = true"), "pack/night-value", 1, "format"),
        (('title = "A little night"', 'title = ""'), "pack/night-value", 3, "title"),
        (("T22:00:00+01:00", "T22:00:00"), "pack/night-value", 4, "polls_close"),
        (("2018-05-03T22:00:00+01:00", "late"), "pack/night-value", 4, "polls_close"),
        (('clock = "Invented."', ""), "pack/night-missing", None, "clock"),
        (('clock = "Invented."', 'klock = "Invented."\nclock = "Invented."'), "pack/night-unknown", 5, "klock"),
        (('licence = "CC0-1.0"', ""), "pack/night-missing", 7, "source.1.licence"),
        (("https://example.org/little", "javascript:alert(1)"), "pack/night-value", 11, "source.1.url"),
        (('id = "little"', 'id = "The Little"'), "pack/night-value", 8, "source.1.id"),
        (('title = "A little night"', "title = A little night"), "pack/toml", 3, ""),
        (('title = "A little night"', 'title = "A little night'), "pack/toml", 3, ""),
        (('title = "A little night"', 'title = "A"\ntitle = "B"'), "pack/toml", 4, ""),
    ],
)
def test_a_fault_in_night_toml_names_its_key_and_line(tmp_path, swap, rule, line, column):
    (problem,) = problems_of(tmp_path, night=swap)
    assert (problem.rule, problem.file, problem.line, problem.column) == (rule, "night.toml", line, column)


def test_a_pack_without_a_source_is_refused(tmp_path):
    text = little_pack.FILES["night.toml"]
    (problem,) = problems_of(tmp_path, night=(text[text.index("[[source]]") :], ""))
    assert (problem.rule, problem.column) == ("pack/night-missing", "source")


def test_two_sources_of_one_id_are_refused(tmp_path):
    text = little_pack.FILES["night.toml"]
    source = text[text.index("[[source]]") :]
    (problem,) = problems_of(tmp_path, night=(source, source + "\n" + source))
    assert (problem.rule, problem.line) == ("pack/duplicate", 16)


def test_a_pack_that_would_not_read_back_is_not_written(tmp_path):
    tables, _ = read_tables(little_pack.write(tmp_path / "given"))
    spoilt = tables.parties[0]._replace(name="Conservative\nand Unionist")
    with pytest.raises(Refused) as refused:
        write_pack(tmp_path / "out", tables.__class__(night=tables.night, parties=(spoilt,)))
    assert refused.value.problems
    assert not (tmp_path / "out").exists()


def test_a_number_given_as_text_is_not_written(tmp_path):
    tables, _ = read_tables(little_pack.write(tmp_path / "given"))
    spoilt = tables.ballots[0]._replace(seats="2")
    with pytest.raises(Refused) as refused:
        write_pack(tmp_path / "out", tables.__class__(night=tables.night, ballots=(spoilt,)))
    assert [problem.rule for problem in refused.value.problems] == ["pack/round-trip"]
