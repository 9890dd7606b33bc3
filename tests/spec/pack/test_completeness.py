"""The readiness check says what is missing from a register that reads, and what a reader will therefore not be told."""

from __future__ import annotations

import pytest

from nightdesk.register.completeness import completeness
from nightdesk.register.pack import read_register
from spec.pack import little_pack

TOWN = "local.ash.town.2018-05-03"


def said(tmp_path, rule: str, **spoilt):
    register, problems = read_register(little_pack.write(tmp_path / "little", **spoilt))
    assert register is not None, problems
    return [problem for problem in completeness(register) if problem.rule == f"completeness/{rule}"]


def test_a_register_with_nothing_missing_has_notes_and_the_warnings_it_deserves(tmp_path):
    register, _ = read_register(little_pack.write(tmp_path / "little"))
    found = completeness(register)
    assert [problem for problem in found if problem.gravity == "error"] == []
    assert [problem.rule for problem in found if problem.gravity == "warning"] == []


def test_a_council_without_a_ballot_is_an_error(tmp_path):
    row = "elm,Elm,,East,district,thirds,3,3,no,,,\noak,Oak"
    (problem,) = said(tmp_path, "no-ballots", councils=("oak,Oak", row))
    assert (problem.subject, problem.gravity) == ("elm", "error")


def test_every_ballot_id_is_one_the_published_rule_gives(tmp_path):
    assert said(tmp_path, "ballot-id") == []


@pytest.mark.parametrize("ward", ["Town", "Town & Vale"])
def test_a_ward_whose_name_gives_another_id_is_noted(tmp_path, ward):
    found = said(tmp_path, "ballot-id-ward", ballots=("ash,Town", f"ash,{ward}"))
    assert bool(found) == (ward != "Town")


def test_a_london_borough_is_always_elected_whole(tmp_path):
    (problem,) = said(tmp_path, "whole-council", councils=("london,all-out", "london,halves"))
    assert problem.subject == "oak"
    assert "1972" in problem.authority


def test_a_council_said_to_be_elected_whole_in_which_seats_continue_is_a_warning(tmp_path):
    (problem,) = said(tmp_path, "whole-council", councils=("district,thirds", "district,all-out"))
    assert "3 of its seats continue" in problem.message


def test_a_second_seat_by_thirds_without_a_short_term_is_a_warning(tmp_path):
    (problem,) = said(tmp_path, "short-terms", ballots=("E05000001,2,1", "E05000001,2,0"))
    assert (problem.subject, problem.gravity) == (TOWN, "warning")


def test_one_person_in_two_wards_of_a_council_is_a_warning(tmp_path):
    (problem,) = said(tmp_path, "stands-twice", candidacies=("Damson,ynmp-party:2,,", "Damson,ynmp-party:2,,101"))
    assert problem.message == "Person 101 stands in 2 wards of Ash: Town, Vale."


def test_unsettled_seats_are_counted_and_said_to_leave_control_open_only_where_they_do(tmp_path):
    (problem,) = said(tmp_path, "unsettled-seats", corrections=("PP52,vacant", "PP52,unsettled"))
    assert problem.message == "Unsettled on the eve in Ash: 1 of 6 seats; control before is open."
    (problem,) = said(tmp_path, "unsettled-seats", holders=("oak,,,PP52,held", "oak,,,,unsettled"))
    assert problem.message == "Unsettled on the eve in Oak: 1 of 5 seats."


def test_vacant_seats_are_counted(tmp_path):
    (problem,) = said(tmp_path, "vacant-seats")
    assert problem.message == "Seats vacant on the eve: 1."


def test_ballots_without_a_comparison_are_listed_under_their_reason(tmp_path):
    ballots, council = said(tmp_path, "no-comparison")
    assert ballots.message == "No comparison on last fought for 1 ballot: No result at hand: local.ash.vale.2018-05-03."
    assert council.subject == "oak"


def test_electorates_are_counted_so_that_nobody_takes_turnout_for_known(tmp_path):
    (problem,) = said(tmp_path, "electorates")
    assert "known for 1 of 4 ballots" in problem.message


def test_polls_that_are_not_held_are_named(tmp_path):
    assert "local.ash.vale.2018-05-03" in said(tmp_path, "uncontested")[0].message
    assert "local.oak.mill.2018-05-03" in said(tmp_path, "countermanded")[0].message


def test_short_slates_are_counted_by_party(tmp_path):
    assert [problem.message for problem in said(tmp_path, "short-slates")] == [
        "Con has 3 standing for 6 seats: ballots without one 1, with fewer than its seats 2.",
        "Lab has 3 standing for 6 seats: ballots without one 1, with fewer than its seats 2.",
        "LD has 1 standing for 6 seats: ballots without one 2, with fewer than its seats 1.",
    ]


def test_a_council_with_no_time_or_place_is_a_warning(tmp_path):
    assert said(tmp_path, "places", councils=("yes,3,4", "yes,,"))[0].message == "No place on the map is given for Oak."
    row = "oak,2018-05-04T15:00:00+01:00,rule,the last of the day\n"
    assert said(tmp_path, "times", times=(row, ""))[0].gravity == "warning"


def test_two_parties_printed_alike_are_a_warning(tmp_path):
    assert said(tmp_path, "short-names", parties=(",LD,ld", ",Lab,ld"))[0].gravity == "warning"
