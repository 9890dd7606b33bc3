"""Democracy Club's results files: what is read, and what is refused with a place and a mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.intake.feed import FeedReading

HEADER = (
    "election_id,ballot_paper_id,person_id,party_id,party_name,person_name,ballots_cast,is_winner,spoilt_ballots,turnout,source"
)
TOWN = "local.ash.2018-05-03,local.ash.town.2018-05-03"
EXPORT = (
    "person_id,person_name,ballot_paper_id,party_name,party_description_text,party_id,gss,post_label,seats_contested,"
    "votes_cast,elected,tied_vote_winner,turnout_reported,spoilt_ballots,total_electorate,turnout_percentage,results_source"
)


def read(tmp_path: Path, *lines: str, header: str = HEADER) -> FeedReading:
    path = tmp_path / "results.csv"
    path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
    return read_democracy_club(path)


def test_a_ballot_with_its_candidates_and_figures(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        f"{TOWN},7,PP52,Conservative and Unionist Party, Emma  Evans ,634,True,13,35,https://ash.gov.uk/results",
        f"{TOWN},8,,Labour and Co-operative Party,Carol O'Neal,315,False,13,35,https://ash.gov.uk/results",
    )
    (ballot,) = reading.ballots
    assert reading.problems == ()
    assert (ballot.ballot, ballot.council, ballot.ward) == ("local.ash.town.2018-05-03", "ash", "town")
    assert [(one.name, one.party, one.description, one.votes, one.elected) for one in ballot.candidates] == [
        ("Emma Evans", "PP52", "", 634, True),
        ("Carol O'Neal", "PP53", "Labour and Co-operative Party", 315, False),
    ]
    assert (ballot.rejected_ballot_papers, ballot.turnout_reported, ballot.ballot_papers) == (13, "35", None)


@pytest.mark.parametrize(
    ("turnout", "papers", "percent"),
    [("35", None, "35"), ("962", 962, None), ("634", 634, None), ("633", None, None), ("", None, None)],
    ids=["below the votes: a per cent", "above them: papers", "every paper for one candidate", "neither", "not known"],
)
def test_turnout_is_a_per_cent_or_a_count_of_papers(
    tmp_path: Path, turnout: str, papers: int | None, percent: str | None
) -> None:
    reading = read(tmp_path, f"{TOWN},7,PP52,Con,Emma Evans,634,True,,{turnout},")
    (ballot,) = reading.ballots
    assert (ballot.ballot_papers, ballot.turnout_reported) == (papers, percent)
    assert [one.rule for one in reading.problems] == (["democracy-club/turnout"] if turnout == "633" else [])


def test_where_a_figure_could_be_either_it_is_not_known(tmp_path: Path) -> None:
    reading = read(tmp_path, f"{TOWN},7,PP52,Con,Emma Evans,40,True,,90,")
    assert (reading.ballots[0].ballot_papers, reading.ballots[0].turnout_reported) == (None, None)
    assert reading.problems[0].gravity == "note"


@pytest.mark.parametrize("count", ["1300", "1304"], ids=["the votes", "the votes and the rejected"])
def test_in_a_ward_of_several_seats_the_sum_of_the_votes_is_no_count_of_papers(tmp_path: Path, count: str) -> None:
    reading = read(
        tmp_path,
        f"{TOWN},7,PP52,Con,Emma Evans,700,True,4,{count},",
        f"{TOWN},8,PP52,Con,Ann Alder,600,True,4,{count},",
    )
    assert (reading.ballots[0].ballot_papers, reading.ballots[0].turnout_reported) == (None, None)
    assert [(one.rule, one.gravity) for one in reading.problems] == [("democracy-club/votes-for-papers", "note")]


def test_in_a_ward_of_one_seat_it_is(tmp_path: Path) -> None:
    rows = (f"{TOWN},7,PP52,Con,Emma Evans,700,True,4,1304,", f"{TOWN},8,PP53,Lab,Bob Birch,600,False,4,1304,")
    assert read(tmp_path, *rows).ballots[0].ballot_papers == 1304


def test_electorate_and_turnout_to_decimals_are_read_from_the_note_of_the_source(tmp_path: Path) -> None:
    row = f'{TOWN},7,PP52,Con,Emma Evans,634,True,4,31,"Electorate: 4,548\nTurnout: 31.38%\nhttps://ash.gov.uk/results"'
    (ballot,) = read(tmp_path, row).ballots
    assert (ballot.electorate, ballot.turnout_reported) == (4548, "31.38")


def test_a_return_without_a_poll_has_no_votes_not_nought(tmp_path: Path) -> None:
    (ballot,) = read(tmp_path, f"{TOWN},7,PP52,Con,Ian Hadley,0,True,0,,Uncontested").ballots
    assert ballot.unopposed
    assert [one.votes for one in ballot.candidates] == [None]
    assert ballot.rejected_ballot_papers is None


def test_mayors_stand_apart(tmp_path: Path) -> None:
    reading = read(tmp_path, "mayor.ash.2018-05-03,mayor.ash.2018-05-03,9,PP53,Labour Party,Ann Alder,9000,True,,,")
    assert (reading.ballots, len(reading.apart)) == ((), 1)


def test_a_stray_line_before_the_header_is_passed_over_with_a_note_and_lines_are_still_counted_right(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    row = f'{TOWN},7,PP52,Con,Emma Evans,634,True,,,"one\ntwo"'
    path.write_text(f"False\n{HEADER}\n{row}\n{TOWN},8,PP53,Lab,Carol,many,False,,,\n", encoding="utf-8")
    reading = read_democracy_club(path)
    assert {one.rule: (one.line, one.gravity) for one in reading.problems} == {
        "democracy-club/stray-line": (1, "note"),
        "democracy-club/ballot-facts": (3, "error"),
        "democracy-club/ballots-cast": (5, "error"),
    }


def test_the_export_of_today_gives_papers_lot_and_seats_in_columns_of_their_own(tmp_path: Path) -> None:
    (ballot,) = read(
        tmp_path,
        "7,Emma Evans,local.ash.town.2021-05-06,Green Party,,PP63,E05000001,Town,1,400,t,t,1180,12,3000,39.3,https://ash.gov.uk",
        "8,Bob Birch,local.ash.town.2021-05-06,Labour Party,Local Labour,PP53,E05000001,Town,1,400,f,,1180,12,3000,39.3,https://ash.gov.uk",
        header=EXPORT,
    ).ballots
    assert [(one.name, one.elected, one.lot, one.description) for one in ballot.candidates] == [
        ("Emma Evans", True, True, ""),
        ("Bob Birch", False, False, "Local Labour"),
    ]
    assert (ballot.ward, ballot.gss, ballot.seats) == ("Town", "E05000001", 1)
    assert (ballot.ballot_papers, ballot.electorate, ballot.turnout_reported) == (1180, 3000, "39.3")


def test_a_poll_that_was_not_held_is_marked_so_and_its_candidates_have_no_result(tmp_path: Path) -> None:
    row = "7,Emma Evans,local.ash.town.2021-05-06,Green Party,,PP63,E05000001,Town,1,,,,,,,,,t"
    (ballot,) = read(tmp_path, row, header=f"{EXPORT},cancelled_poll").ballots
    assert (ballot.cancelled, ballot.unopposed, ballot.candidates[0].votes) == (True, False, None)


@pytest.mark.parametrize(
    ("row", "rule", "column"),
    [
        ("x,nonsense,7,PP52,Con,Emma,1,True,,,", "ballot-id", "ballot_paper_id"),
        (f"{TOWN},7,PP52,Con,,1,True,,,", "name", "person_name"),
        (f"{TOWN},7,,Nobody's Party,Emma,1,True,,,", "party", "party_id"),
        (f"{TOWN},7,PP52,Con,Emma,1,perhaps,,,", "elected", "is_winner"),
        (f"{TOWN},7,PP52,Con,Emma,-5,False,,,", "ballots-cast", "ballots_cast"),
        (f"{TOWN},7,PP52,Con,Emma,١٢,False,,,", "ballots-cast", "ballots_cast"),
        (f"{TOWN},7,PP52,Con,Emma,999999999999,False,,,", "ballots-cast", "ballots_cast"),
        (f"{TOWN},7,PP52,Con,Emma,1,True", "columns", ""),
        (f'{TOWN},7,PP52,Con,"Emma"x,1,True,,,', "quoting", ""),
    ],
)
def test_a_faulty_row_is_named_with_its_line_column_and_mend(tmp_path: Path, row: str, rule: str, column: str) -> None:
    reading = read(tmp_path, f"{TOWN},6,PP53,Labour Party,Ann Alder,9,False,,,", row)
    problem = next(one for one in reading.problems if one.rule == f"democracy-club/{rule}")
    assert (problem.file, problem.line, problem.column, problem.gravity) == ("results.csv", 3, column, "error")
    assert problem.mend


def test_another_file_altogether_is_refused_whole(tmp_path: Path) -> None:
    reading = read(tmp_path, "1,2", header="a,b")
    assert reading.ballots == ()
    assert [one.rule for one in reading.problems] == ["democracy-club/header"]


def test_what_is_not_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "results.csv"
    path.write_bytes(b"PK\x03\x04\n\xff\xfe")
    assert "democracy-club/encoding" in [one.rule for one in read_democracy_club(path).problems]


def test_a_missing_file_is_a_problem_not_an_exception(tmp_path: Path) -> None:
    assert "democracy-club/missing-file" in [one.rule for one in read_democracy_club(tmp_path / "none.csv").problems]
