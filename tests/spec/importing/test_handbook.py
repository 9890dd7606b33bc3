"""The Commons Library's handbook is read by what its headings mean, whatever the year calls them."""

# ruff: noqa: E501 (a row of a feed stands on one line)

from __future__ import annotations

import pytest

from nightdesk.intake.commons_library import read_commons_library
from spec.importing.little_workbook import CANDIDATES_2021, WARDS_2021, workbook_2021, write_workbook


def handbook_of(path, candidates, wards, names=("Candidates results", "Wards results")):
    return read_commons_library(write_workbook(path, {names[0]: candidates, names[1]: wards}))


def test_a_ballot_has_its_seats_electorate_and_turnout_from_the_sheet_of_wards(tmp_path):
    book = read_commons_library(workbook_2021(tmp_path / "2021.xlsx"))
    ashley = book.reading.ballots[0]
    assert book.reading.problems == ()
    assert (ashley.council, ashley.council_gss, ashley.ward, ashley.gss) == (
        "Bristol, City Of",
        "E06000023",
        "Ashley",
        "E05010885",
    )
    assert (ashley.seats, ashley.electorate, ashley.turnout_reported) == (2, 14245, "48.4")
    assert [(one.name, one.party, one.votes, one.elected) for one in ashley.candidates] == [
        ("Wye T.", "GREEN", 3820, True),
        ("Cole A.M.", "LAB", 2957, True),
        ("English J.", "OI", 2257, False),
    ]


def test_the_line_of_a_candidate_is_the_row_of_the_sheet(tmp_path):
    book = read_commons_library(workbook_2021(tmp_path / "2021.xlsx"))
    assert [one.line for one in book.reading.ballots[0].candidates] == [3, 4, 5]


def test_a_division_is_the_countys_though_it_stands_under_the_district(tmp_path):
    division = read_commons_library(workbook_2021(tmp_path / "2021.xlsx")).reading.ballots[1]
    assert (division.council, division.council_gss) == ("Worcestershire", "E10000034")


def test_vacancies_that_are_not_known_are_none_and_never_guessed(tmp_path):
    division = read_commons_library(workbook_2021(tmp_path / "2021.xlsx")).reading.ballots[1]
    assert (division.seats, division.elected) == (None, 1)


def test_a_return_without_a_poll_has_no_votes_rather_than_nought(tmp_path):
    albrighton = read_commons_library(workbook_2021(tmp_path / "2021.xlsx")).reading.ballots[2]
    assert albrighton.unopposed
    assert [one.votes for one in albrighton.candidates] == [None]
    assert (albrighton.electorate, albrighton.turnout_reported) == (None, None)


def test_the_type_of_a_ward_says_which_councils_are_elected_whole(tmp_path):
    book = read_commons_library(workbook_2021(tmp_path / "2021.xlsx"))
    assert sorted(book.whole) == ["Bristol, City Of", "Worcestershire"]


def test_the_key_to_party_names_is_read(tmp_path):
    assert read_commons_library(workbook_2021(tmp_path / "2021.xlsx")).party_names == {"OI": "Our Island"}


def test_the_layout_of_2023_has_other_words_no_codes_and_headings_in_the_first_row(tmp_path):
    book = handbook_of(
        tmp_path / "2023.xlsx",
        [
            ["DISTRICTNAME", "WARDNAME", "NAME", "PARTYNAME", "VOTE", "WINNER"],
            ["Amber Valley", "Alfreton & Somercotes", "Jo Field", "LAB", 900, 1],
            ["Amber Valley", "Alfreton & Somercotes", "Al Hill", "CON", 800, 0],
        ],
        [["DISTRICTNAME", "WARDNAME", "VACS", "ELECT", "TURNOUT", "TYPE"], ["Amber Valley", "Alfreton and Somercotes", 1, 6000, 28.3, "SDA"]],
        names=("Cand_Table", "Ward_Level"),
    )  # fmt: skip
    (ballot,) = book.reading.ballots
    assert (ballot.council, ballot.ward, ballot.seats, ballot.electorate) == ("Amber Valley", "Alfreton & Somercotes", 1, 6000)
    assert [one.elected for one in ballot.candidates] == [True, False]


def test_the_layout_of_2025_has_tiers_ballots_and_invalid_votes_and_true_and_false(tmp_path):
    ward = "Ward/ County Electoral District name"
    book = handbook_of(
        tmp_path / "2025.xlsx",
        [
            ["House of Commons Library"],
            ["Upper tier authority", "Lower tier authority", "EC ward code", ward, "Local authority type", "Candidate name",
             "Party name", "Votes cast", "Elected"],
            ["Kent", "Ashford", "61234", "Tenterden", "CC", "Ann Oak", "REF", 2000, True],
            ["Kent", "Ashford", "61234", "Tenterden", "CC", "Ben Elm", "CON", 1500, False],
        ],
        [
            ["House of Commons Library"],
            ["Upper tier authority", "EC ward code", "ONS ward code", ward, "Seats", "Electorate", "Ballots", "Invalid votes"],
            ["Kent", "61234", "E58000777", "Tenterden", 1, 9000, 3520, 20],
        ],
        names=("Candidates result", "Ward results"),
    )  # fmt: skip
    (ballot,) = book.reading.ballots
    assert (ballot.council, ballot.seats, ballot.ballot_papers, ballot.rejected_ballot_papers) == ("Kent", 1, 3520, 20)
    assert [one.elected for one in ballot.candidates] == [True, False]


@pytest.mark.parametrize(
    ("column", "value", "said"),
    [
        (11, "many", "not a whole number"),
        (11, 12.5, "not a whole number"),
        (11, -3, "not a whole number"),
        (13, "perhaps", "neither"),
    ],
)
def test_a_row_that_cannot_be_read_is_left_out_and_named_with_its_line(tmp_path, column, value, said):
    spoilt = [list(row) for row in CANDIDATES_2021]
    spoilt[3][column] = value
    book = handbook_of(tmp_path / "spoilt.xlsx", spoilt, WARDS_2021)
    (problem,) = book.reading.problems
    assert (problem.file, problem.line) == ("spoilt.xlsx [Candidates results]", 4)
    assert said in problem.message
    assert [one.name for one in book.reading.ballots[0].candidates] == ["Wye T.", "English J."]


@pytest.mark.parametrize(
    "data", [b"", b"PK\x03\x04 cut short", b"ward,votes\nA,1\n", b"\x00" * 5000], ids=["empty", "cut", "csv", "nul"]
)
def test_a_file_that_is_no_workbook_is_one_problem(tmp_path, data):
    (tmp_path / "book.xlsx").write_bytes(data)
    book = read_commons_library(tmp_path / "book.xlsx")
    assert book.reading.ballots == ()
    assert [problem.rule for problem in book.reading.problems] == ["commons-library/workbook"]


def test_a_workbook_of_something_else_is_one_problem(tmp_path):
    book = read_commons_library(write_workbook(tmp_path / "book.xlsx", {"Accounts": [["Year", "Sum"], [2021, 3]]}))
    assert [problem.rule for problem in book.reading.problems] == ["commons-library/headings"]


def test_a_missing_file_is_one_problem(tmp_path):
    assert [problem.rule for problem in read_commons_library(tmp_path / "none.xlsx").reading.problems] == [
        "commons-library/workbook"
    ]
