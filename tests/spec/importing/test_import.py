"""One feed makes a night: its ballots, candidates and declarations, and nothing the feed does not say."""

# ruff: noqa: E501 (a row of a feed stands on one line)

from __future__ import annotations

import pytest

from nightdesk.intake.council_sizes import read_council_sizes
from nightdesk.intake.english_councils import find_council
from nightdesk.intake.one_feed import FORMATS, import_feed, polls_close
from nightdesk.ledger.entry import Declaration, ReturnedUnopposed
from nightdesk.problems import DeskError
from nightdesk.register.pack import build_register, read_register
from nightdesk.register.pack_tables import read_tables, write_pack
from spec.importing.little_workbook import workbook_2021

ARCHIVE = """\
"Derby","E06000015","Abbey","E05001770","Ann Ash","Lab","900","1"
"Derby","E06000015","Abbey","E05001770","Ben Birch","C","900","0"
"Derby","E06000015","Arboretum","E05001771","Cat Cedar","Lab","1200","1"
"Derby","E06000015","Arboretum","E05001771","Dan Damson","Arb1st","300","0"
"Derby","E06000015","Mickleover","E05001781","Eve Elder","LD","0","1"
"Swansea","W06000011","Uplands","W05000991","Peter May","Uplands","700","1"
"Swansea","W06000011","Uplands","W05000991","Gil Gorse","Lab","600","0"
"""
NIGHT = "2016-05-05"


def imported(tmp_path, text=ARCHIVE, name="leap.csv", night=NIGHT, **more):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return import_feed(tmp_path / name, night=night, **more)


def rules(made) -> list[str]:
    return [problem.rule for problem in made.problems]


def test_ballot_ids_are_built_by_democracy_clubs_rule(tmp_path):
    assert [row.ballot for row in imported(tmp_path).tables.ballots] == [
        "local.derby.abbey.2016-05-05",
        "local.derby.arboretum.2016-05-05",
        "local.derby.mickleover.2016-05-05",
    ]


def test_a_council_gets_its_kind_region_and_place_and_the_feeds_seats_are_not_taken_for_all_its_seats(tmp_path):
    made = imported(tmp_path)
    (derby,) = made.tables.councils
    assert (derby.council, derby.kind, derby.region) == ("derby", "unitary", "East Midlands")
    assert (derby.seats_total, derby.cycle) == (None, "")
    assert "import/seats-not-known" in rules(made)


def test_a_pack_whose_councils_lack_their_seats_is_refused_until_they_are_filled_in(tmp_path):
    write_pack(tmp_path / "pack", imported(tmp_path).tables)
    register, problems = read_register(tmp_path / "pack")
    assert register is None
    assert [(problem.file, problem.line, problem.column) for problem in problems] == [
        ("councils.csv", 2, "cycle"),
        ("councils.csv", 2, "seats_total"),
    ]


def test_given_the_size_of_its_councils_the_night_opens_with_the_eve_not_known(tmp_path):
    made = imported(tmp_path, sizes={"derby": 9})
    write_pack(tmp_path / "pack", made.tables)
    register, problems = read_register(tmp_path / "pack")
    assert problems == ()
    assert (register.councils["derby"].seats_total, register.councils["derby"].cycle) == (9, "thirds")
    assert (register.eve["derby"].settled, register.eve["derby"].continuing_unsettled) == ("not_known", 6)
    assert {defended.method for defended in register.defended.values()} == {"none"}


def test_parties_are_the_commissions_where_the_code_is_known_and_the_feeds_own_where_not(tmp_path):
    made = imported(tmp_path)
    by_name = {row.name: row.party for row in made.tables.candidacies}
    assert (by_name["Ann Ash"], by_name["Ben Birch"], by_name["Eve Elder"]) == ("PP53", "PP52", "PP90")
    assert by_name["Dan Damson"] == "leap:arb1st"
    assert "Arb1st" in next(problem.message for problem in made.problems if problem.rule == "import/party-codes")


def test_who_is_elected_is_the_feeds_word_and_equal_votes_are_marked_as_a_lot(tmp_path):
    made = imported(tmp_path)
    abbey = next(one for one in made.declarations if one.ballot == "local.derby.abbey.2016-05-05")
    assert isinstance(abbey, Declaration)
    assert [(poll.candidacy, poll.votes, poll.elected, poll.lot) for poll in abbey.polls] == [
        ("ann-ash", 900, True, True),
        ("ben-birch", 900, False, False),
    ]
    assert "import/lot" in rules(made)


def test_where_the_feed_marks_the_other_of_two_equal_the_other_is_elected(tmp_path):
    turned = ARCHIVE.replace('"900","1"', '"900","x"').replace('"900","0"', '"900","1"').replace('"900","x"', '"900","0"')
    abbey = next(one for one in imported(tmp_path, turned).declarations if "abbey" in one.ballot)
    assert [(poll.candidacy, poll.elected) for poll in abbey.polls] == [("ann-ash", False), ("ben-birch", True)]


def test_equal_votes_with_nobody_marked_elect_nobody(tmp_path):
    silent = ARCHIVE.replace('"900","1"', '"900","0"')
    made = imported(tmp_path, silent)
    assert not [one for one in made.declarations if "abbey" in one.ballot]
    assert "import/left-out" in rules(made)


def test_a_return_without_a_poll_has_no_votes(tmp_path):
    made = imported(tmp_path)
    mickleover = next(one for one in made.declarations if "mickleover" in one.ballot)
    assert isinstance(mickleover, ReturnedUnopposed)
    assert mickleover.elected == ("eve-elder",)
    assert [row.status for row in made.tables.ballots] == ["contested", "contested", "uncontested"]


def test_a_ballot_with_votes_is_never_a_return_unopposed(tmp_path):
    """Both of two marked as elected: the feed's own slip, which drops no vote unsaid."""
    both = ARCHIVE.replace('"300","0"', '"300","1"')
    made = imported(tmp_path, both)
    assert not [one for one in made.declarations if "arboretum" in one.ballot]
    problem = next(problem for problem in made.problems if problem.rule == "import/votes-unopposed")
    assert (problem.file, problem.line, problem.subject) == ("leap.csv", 3, "local.derby.arboretum.2016-05-05")
    assert "although it gives votes" in problem.message


def test_councils_outside_england_are_left_out_and_named(tmp_path):
    problem = next(problem for problem in imported(tmp_path).problems if problem.rule == "import/not-england")
    assert "Swansea (1)" in problem.message


def test_a_council_that_no_table_knows_is_taken_as_the_feed_has_it_with_its_kind_left_to_fill_in(tmp_path):
    renamed = CLUB_EXPORT.replace(".derby.", ".isle-of-ash.")
    made = imported(tmp_path, renamed, "dc.csv", "2026-05-07", sizes={"isle-of-ash": 6})
    (council,) = made.tables.councils
    assert (council.council, council.name, council.kind, council.seats_total) == ("isle-of-ash", "Isle of Ash", "", 6)
    assert "import/unknown-council" in rules(made)
    assert [row.ballot.split(".")[1] for row in made.tables.ballots] == ["isle-of-ash", "isle-of-ash"]
    register, problems = build_register(made.tables)
    assert register is None
    assert [(problem.column, problem.line) for problem in problems] == [("kind", 2)]


def test_a_council_that_did_not_stand_on_the_night_is_not_taken_for_the_one_that_did(tmp_path):
    rows = ARCHIVE.replace("Derby", "Taunton Deane").replace("E06000015", "E07000190")
    assert [row.kind for row in imported(tmp_path, rows).tables.councils] == ["district"]
    assert [row.kind for row in imported(tmp_path, rows, night="2024-05-02").tables.councils] == [""]


def test_a_declaration_that_admission_refuses_is_left_out_with_its_line_and_the_rest_stay(tmp_path):
    outpolled = ARCHIVE.replace('"1200","1"', '"1200","0"').replace('"300","0"', '"300","1"')
    made = imported(tmp_path, outpolled)
    assert not [one for one in made.declarations if "arboretum" in one.ballot]
    problem = next(problem for problem in made.problems if problem.subject == "local.derby.arboretum.2016-05-05")
    assert (problem.rule.split("/")[0], problem.file, problem.line) == ("admission", "leap.csv", 3)
    assert len(made.declarations) == 2


def test_two_ballots_of_one_id_are_not_run_together(tmp_path):
    again = ARCHIVE + '"Derby","E06000015","Abbey","E05009999","Kit Kale","Lab","90","1"\n'
    made = imported(tmp_path, again)
    assert "import/left-out" in rules(made)
    assert len(made.tables.ballots) == 3


def test_london_boroughs_and_counties_are_elected_whole_in_their_year_so_their_seats_are_the_sum(tmp_path):
    rows = [
        f'"Kent","E10000016","Division {n}","E5800{n:04}","{who} {n}","{party}","{votes}","{elected}"'
        for n in range(81)
        for who, party, votes, elected in (("Ann Ash", "C", 900, 1), ("Ben Birch", "Lab", 800, 0))
    ]
    made = imported(tmp_path, "\n".join(rows) + "\n", night="2017-05-04")
    assert [(row.seats_total, row.cycle) for row in made.tables.councils] == [(81, "all-out")]
    register, problems = build_register(made.tables)
    assert register is not None, problems


def test_a_by_election_in_a_county_is_not_taken_for_the_whole_of_it(tmp_path):
    rows = '"Kent","E10000016","Hythe","E58000001","Ann Ash","C","900","1"\n"Kent","E10000016","Hythe","E58000001","Bo","Lab","1","0"\n'
    made = imported(tmp_path, rows, night="2017-05-04")
    assert [row.seats_total for row in made.tables.councils] == [None]
    made = imported(tmp_path, rows, night="2018-05-03", sizes={"kent": 81})
    assert [(row.seats_total, row.cycle) for row in made.tables.councils] == [(81, "by-election")]


def test_the_archive_with_a_header_and_without_codes_finds_its_councils_by_name(tmp_path):
    text = "Ward,Council,Candidate,Party,Votes,Elected\nAbbey,Derby,Ann Ash,Lab,900,1\nAbbey,Derby,Ben Birch,C,800,0\n"
    made = imported(tmp_path, text, night="2014-05-22", sizes={"derby": 3})
    assert [row.ballot for row in made.tables.ballots] == ["local.derby.abbey.2014-05-22"]
    assert build_register(made.tables)[1] == ()


CLUB_ARCHIVE = """\
election_id,ballot_paper_id,person_id,party_id,party_name,person_name,ballots_cast,elected,spoilt_ballots,turnout,turnout_percentage,total_electorate,source
local.derby.2021-05-06,local.derby.abbey.2021-05-06,11,PP53,Labour Party,Ann Ash,900,True,12,,30.5,9000,https://example.org
local.derby.2021-05-06,local.derby.abbey.2021-05-06,12,PP9999,Abbey First,Ben Birch,800,False,12,,30.5,9000,https://example.org
local.derby.2021-05-06,local.derby.blagreaves.2019-05-02,13,PP52,Conservative and Unionist Party,Cat Cedar,5,True,0,,,,x
"""
CLUB_EXPORT = """\
person_id,person_name,election_id,ballot_paper_id,election_date,party_name,party_description_text,party_id,gss,post_label,cancelled_poll,\
seats_contested,votes_cast,elected,tied_vote_winner,turnout_reported,spoilt_ballots,total_electorate,turnout_percentage,results_source
11,Ann Ash,local.derby.2026-05-07,local.derby.abbey.2026-05-07,2026-05-07,Labour Party,,PP53,E05001770,Abbey,False,1,900,True,True,1815,15,9000,20.2,
12,Ben Birch,local.derby.2026-05-07,local.derby.abbey.2026-05-07,2026-05-07,Green Party,,PP63,E05001770,Abbey,False,1,900,False,False,1815,15,9000,20.2,
13,Cat Cedar,local.derby.2026-05-07,local.derby.arboretum.2026-05-07,2026-05-07,Labour Party,,PP53,E05001771,Arboretum,False,1,,,,,,,,
14,Dan Damson,local.derby.2026-05-07,local.derby.arboretum.2026-05-07,2026-05-07,Green Party,,PP63,E05001771,Arboretum,False,1,,,,,,,,
"""


def test_democracy_clubs_archive_keeps_its_ids_persons_papers_and_electorate(tmp_path):
    made = imported(tmp_path, CLUB_ARCHIVE, "dc.csv", "2021-05-06", sizes={"derby": 3})
    (ballot,) = made.tables.ballots
    (declared,) = made.declarations
    assert (ballot.ballot, ballot.electorate) == ("local.derby.abbey.2021-05-06", 9000)
    assert [row.person for row in made.tables.candidacies] == ["11", "12"]
    assert (declared.rejected_ballot_papers, declared.turnout_reported, declared.electorate) == (12, "30.5", 9000)
    assert {row.party: row.name for row in made.tables.parties}["PP9999"] == "Abbey First"
    assert "import/other-day" in rules(made)


def test_democracy_clubs_export_is_read_with_its_lot_and_what_has_no_result_yet_is_awaited(tmp_path):
    made = imported(tmp_path, CLUB_EXPORT, "dc.csv", "2026-05-07", sizes={"derby": 3})
    (declared,) = made.declarations
    assert [(poll.candidacy, poll.elected, poll.lot) for poll in declared.polls] == [
        ("ann-ash", True, True),
        ("ben-birch", False, False),
    ]
    assert (declared.ballot_papers, declared.rejected_ballot_papers) == (1815, 15)
    assert [row.status for row in made.tables.ballots] == ["contested", "contested"]
    assert "import/no-result" in rules(made)


def test_a_poll_that_democracy_clubs_export_says_was_not_held_is_countermanded_and_not_awaited(tmp_path):
    not_held = CLUB_EXPORT.replace("Arboretum,False,1", "Arboretum,True,1")
    made = imported(tmp_path, not_held, "dc.csv", "2026-05-07", sizes={"derby": 3})
    assert [row.status for row in made.tables.ballots] == ["contested", "countermanded"]
    assert len(made.declarations) == 1
    assert "import/no-result" not in rules(made)


def test_the_handbook_makes_a_night_with_electorates(tmp_path):
    made = import_feed(workbook_2021(tmp_path / "book.xlsx"), night="2021-05-06", sizes={"shropshire": 74})
    assert {row.ballot: row.electorate for row in made.tables.ballots} == {
        "local.bristol.ashley.2021-05-06": 14245,
        "local.shropshire.albrighton.2021-05-06": None,
        "local.worcestershire.st-johns.2021-05-06": 7436,
    }
    assert {row.council: row.cycle for row in made.tables.councils} == {
        "bristol": "all-out",
        "shropshire": "by-election",
        "worcestershire": "all-out",
    }
    assert {row.party: row.name for row in made.tables.parties}["commons-library:oi"] == "Our Island"
    assert len(made.declarations) == 3


@pytest.mark.parametrize("format", [one for one in FORMATS if one != "auto"])
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\n",
        b"\x00\x01\xff\xfe",
        b'"unclosed,',
        b"PK\x03\x04",
        "ballot_paper_id\nü".encode("cp1252"),
        b"," * 9000,
        b"\x00" * 90,
    ],
    ids=["empty", "blank", "binary", "quote", "zip", "cp1252", "commas", "nul"],
)
def test_a_file_of_something_else_is_refused_with_a_problem_and_no_ballot(tmp_path, data, format):
    (tmp_path / "feed").write_bytes(data)
    made = import_feed(tmp_path / "feed", night=NIGHT, format=format)
    assert made.tables.ballots == ()
    assert made.declarations == ()
    assert [problem for problem in made.problems if problem.gravity == "error"]


def test_a_missing_file_is_a_problem(tmp_path):
    for format in FORMATS:
        made = import_feed(tmp_path / "nowhere.csv", night=NIGHT, format=format)
        assert made.tables.ballots == ()
        assert {problem.gravity for problem in made.problems} == {"error"}


@pytest.mark.parametrize("night", ["", "3 May 2018", "2018-5-3", "2018-02-30", "20180503", "2018-W18-4"])
def test_a_night_that_is_no_date_is_a_bad_call(tmp_path, night):
    with pytest.raises(DeskError):
        imported(tmp_path, night=night)


def test_polls_close_at_ten_by_the_clock_of_that_day():
    assert polls_close("2018-05-03") == "2018-05-03T22:00:00+01:00"
    assert polls_close("2018-03-24") == "2018-03-24T22:00:00+00:00"
    assert polls_close("2018-03-25") == "2018-03-25T22:00:00+01:00"
    assert polls_close("2018-10-28") == "2018-10-28T22:00:00+00:00"


def test_declarations_come_after_the_close_of_poll_in_the_order_of_a_clock_that_says_what_it_is(tmp_path):
    made = imported(tmp_path)
    seen = [one.provenance.seen for one in made.declarations]
    assert seen == sorted(seen)
    assert all(time > "2016-05-05T22:00" for time in seen)
    assert {one.provenance.clock for one in made.declarations} == {"rule"}
    assert made.tables.night.clock.startswith("A rehearsal clock")


def test_the_same_feed_makes_the_same_pack_byte_for_byte(tmp_path):
    for name in ("one", "two"):
        write_pack(tmp_path / name, imported(tmp_path, sizes={"derby": 9}).tables)
    for path in sorted((tmp_path / "one").iterdir()):
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()
    assert read_tables(tmp_path / "one")[1] == ()


def test_sizes_are_read_from_the_councils_of_another_pack(tmp_path):
    write_pack(tmp_path / "pack", imported(tmp_path, sizes={"derby": 51}).tables)
    assert read_council_sizes(tmp_path / "pack" / "councils.csv", night=NIGHT) == ({"derby": 51}, ())


def test_sizes_are_read_from_a_history_of_councils_in_the_year_of_the_night(tmp_path):
    text = "id,authority,year,total,con\n1,Derby,2016,51,8\n2,Derby,2015,50,8\n3,Bristol City,2016,70,1\n4,Kent,2016,lots,1\n"
    (tmp_path / "history.csv").write_text(text)
    sizes, problems = read_council_sizes(tmp_path / "history.csv", night=NIGHT)
    assert sizes == {"derby": 51, "bristol": 70}
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [("import/sizes", 5, "total")]


def test_a_table_without_sizes_is_a_problem(tmp_path):
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    assert [problem.rule for problem in read_council_sizes(tmp_path / "other.csv", night=NIGHT)[1]] == ["import/sizes"]
    assert [problem.rule for problem in read_council_sizes(tmp_path / "none.csv", night=NIGHT)[1]] == ["import/sizes"]


@pytest.mark.parametrize(
    ("name", "gss", "night", "slug"),
    [
        ("Bristol, City Of", "", "2021-05-06", "bristol"),
        ("Bristol City Council", "", "2021-05-06", "bristol"),
        ("St. Helens", "", "2018-05-03", "st-helens"),
        ("Hull", "", "2018-05-03", "kingston-upon-hull"),
        ("Kings Lynn and West Norfolk", "", "2018-05-03", "kings-lynn-and-west-norfolk"),
        ("nobody", "E08000020", "2018-05-03", "gateshead"),
        ("nobody", "E07000100", "2018-05-03", "st-albans"),
        ("Durham", "", "2021-05-06", "county-durham"),
    ],
)
def test_a_council_is_known_by_any_of_its_codes_and_names(name, gss, night, slug):
    assert find_council(name=name, gss=gss, night=night).council == slug


def test_a_name_means_the_council_that_stood_on_the_night():
    assert find_council(name="Buckinghamshire", night="2017-05-04").kind == "county"
    assert find_council(name="Buckinghamshire", night="2021-05-06").kind == "unitary"
    assert find_council(name="Taunton Deane", night="2021-05-06") is None
    assert find_council(name="Swansea", gss="W06000011", night="2017-05-04") is None
