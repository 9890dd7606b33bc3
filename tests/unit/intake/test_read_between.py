"""Three witnesses to what happened to seats between elections, and what each of them bears out. Everybody here is made up."""

from __future__ import annotations

from pathlib import Path

import pytest

import little_sources
import notation
from little_sources import BRAM, DORA, correction, holder, register
from nightdesk.context.context_rows import BetweenRow
from nightdesk.intake.before_polls.fit_between import fit_between
from nightdesk.intake.before_polls.read_between import told_by_changes, told_by_corrections, told_by_results
from nightdesk.intake.past_results import PastCandidate, PastContest, PastResults
from nightdesk.intake.sitting import ward_key
from nightdesk.register.party import CON, INDEPENDENT, LAB, UKIP
from nightdesk.register.roll import Register

RESIDENTS, FRIENDS = "local-party:residents", "local-party:friends"
BY_LAW = "The ward fills one seat more than is due on the night, so one was vacant; not in the list of 2018"
HEADER = "council,ward,person,from_party,to_party,date,source,confidence\n"


def past(*elected: tuple[str, str, str], day: str = "2014-05-22") -> PastResults:
    """Who was elected: ward, name, party."""
    wards = {
        ward: [PastCandidate(name, party, 500, True) for at, name, party in elected if at == ward] for ward, _, _ in elected
    }
    contests = {ward: PastContest(day, ward, tuple(winners)) for ward, winners in wards.items()}
    return PastResults({(day, "adur", ward_key("Adur", ward)): contest for ward, contest in contests.items()})


def rows(
    tmp_path: Path, changes: str = "", *, night: Register | None = None, elected: PastResults | None = None
) -> tuple[BetweenRow, ...]:
    """What the three witnesses come to together."""
    data = little_sources.write(tmp_path)
    (data / "councils/changes-2018.csv").write_text(HEADER + changes, encoding="utf-8")
    who_stands, results = night or register(), elected or past()
    told, _ = told_by_changes(data, who_stands)
    return fit_between(
        (told, told_by_corrections(who_stands, results), told_by_results(who_stands, results)), who_stands, results
    )


def test_a_change_a_dated_source_tells_is_set_beside_the_members_seat(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "Adur,,Bram Baker,UKIP,Con,2017-10,The paper,high\n", elected=past(("Abbey", BRAM, UKIP)))
    assert (row.person, row.ward, row.event, row.from_, row.to) == (BRAM, "Abbey", "change_of_party", UKIP, CON)
    assert (row.elected_for, row.term, row.ballot, row.candidacy) == (UKIP, "ends", "local.adur.abbey.2018-05-03", "bram-baker")
    assert (row.date, row.borne_out_by, row.where, row.source) == ("2017-10", "dated_source", "The paper", "published-facts")


def test_elected_for_one_party_and_nominated_in_the_ward_for_another_bears_out_itself(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, elected=past(("Bridge", DORA, LAB)))
    assert (row.person, row.from_, row.to, row.borne_out_by) == (DORA, LAB, INDEPENDENT, "election_result")
    assert row.date == ""
    assert "22 May 2014" in row.date_words
    assert "6 April 2018" in row.date_words


def test_a_member_whose_seat_is_not_up_does_not_stand_so_a_namesake_does(tmp_path: Path) -> None:
    night = register(holder("Bridge", DORA, LAB, continuing=True))
    assert rows(tmp_path, night=night, elected=past(("Bridge", DORA, LAB))) == ()


def test_a_nomination_without_a_result_bears_nothing_out(tmp_path: Path) -> None:
    assert rows(tmp_path, night=register(holder("Bridge", DORA, LAB))) == ()


def test_a_list_and_a_result_that_differ_bear_nothing_out(tmp_path: Path) -> None:
    """Listed for Labour, elected a Conservative, and not standing: the list may be wrong."""
    night = register(holder("Castle", "Hal Hunt", LAB))
    assert rows(tmp_path, night=night, elected=past(("Castle", "Hal Hunt", CON))) == ()


def test_two_names_of_local_parties_are_no_change_of_party(tmp_path: Path) -> None:
    night = register(holder("Abbey", BRAM, RESIDENTS), sheets=("Abbey, Adur: 1 seat\n  Bram Baker  Friends",))
    assert rows(tmp_path, night=night, elected=past(("Abbey", BRAM, RESIDENTS))) == ()


def test_two_of_one_name_in_a_ward_are_nobody(tmp_path: Path) -> None:
    night = register(holder("Bridge", DORA, LAB), sheets=("Bridge, Adur: 2 seats\n  Dora Dale  Ind\n  Dora Dale  LD",))
    assert rows(tmp_path, night=night, elected=past(("Bridge", DORA, LAB))) == ()


@pytest.mark.parametrize(
    ("source", "event"),
    [
        ("left UKIP for the Conservatives in July 2017: the paper 1", "change_of_party"),
        ("joined the Conservatives in July 2017: the paper 1", "change_of_party"),
        ("suspended by UKIP in July 2017: the paper 1", "suspension"),
        ("died on 1 July 2017: the paper 1", "death"),
    ],
)
def test_a_repair_whose_source_tells_of_an_event_is_a_witness(tmp_path: Path, source: str, event: str) -> None:
    night = register(holder("Castle", "Hal Hunt", CON), corrections=(correction("Castle", "Hal Hunt", UKIP, CON, source),))
    (row,) = rows(tmp_path, night=night, elected=past(("Castle", "Hal Hunt", UKIP)))
    assert (row.event, row.person, row.from_, row.date, row.where) == (event, "Hal Hunt", UKIP, "2017-07", "the paper 1")


@pytest.mark.parametrize(
    "source",
    [
        "elected for the party given here in 2014 (Local Elections Archive Project); Con 5 before: Wikipedia",
        "Con 20 and one other after the night: a paper; list of 2018, without a party",
        "no UKIP member and seven others after the night: a paper; list of 2018",
        "UKIP 5 on the eve where 7 are listed: a paper; in the list of 2018 these two no longer sit for them",
        "the list of 2018 has him with the Conservatives",
    ],
)
def test_a_repair_that_only_says_why_the_list_is_wrong_names_nobody(tmp_path: Path, source: str) -> None:
    night = register(holder("Castle", "Hal Hunt", CON), corrections=(correction("Castle", "Hal Hunt", UKIP, CON, source),))
    assert rows(tmp_path, night=night, elected=past(("Castle", "Hal Hunt", UKIP))) == ()


def test_the_party_a_list_alone_has_before_a_change_is_not_told(tmp_path: Path) -> None:
    night = register(corrections=(correction("Abbey", BRAM, UKIP, CON, "joined the Conservatives in July 2017: the paper"),))
    (row,) = rows(tmp_path, night=night)
    assert (row.from_, row.to, row.elected_for) == ("", CON, "")


def test_a_seat_vacant_by_law_is_a_vacancy_without_a_name(tmp_path: Path) -> None:
    night = register(holder("Castle", "Hal Hunt", CON), corrections=(correction("Castle", "Hal Hunt", CON, "vacant", BY_LAW),))
    (row,) = rows(tmp_path, night=night, elected=past(("Castle", "Hal Hunt", CON)))
    assert (row.person, row.event, row.from_, row.to, row.borne_out_by) == ("", "vacancy", CON, "vacant", "election_result")


def test_who_won_a_by_election_and_who_left_are_not_named(tmp_path: Path) -> None:
    changes = "Adur,Castle,Hal Hunt resigned; by-election won by Ines Irving,Con,Lab,2017-06-08,The paper,high\n"
    (row,) = rows(tmp_path, changes)
    assert (row.event, row.person, row.from_, row.to) == ("by_election", "", CON, LAB)


def test_a_group_that_went_over_together_is_counted_and_its_members_named_by_result_taken_off(tmp_path: Path) -> None:
    over = "all 17 UKIP members formed the Residents on 26 January 2018: the paper"
    night = register(
        holder("Abbey", BRAM, UKIP),
        holder("Bridge", DORA, UKIP),
        corrections=(correction("Abbey", BRAM, UKIP, CON, over), correction("Bridge", DORA, UKIP, CON, over)),
    )
    changes = "Adur,,4 UKIP councillors (all),UKIP,Con,2018-01-26,The paper,high\n"
    found = rows(tmp_path, changes, night=night, elected=past(("Abbey", BRAM, UKIP)))
    assert [(row.person, row.ward, row.seats) for row in found] == [("", "", 2), (BRAM, "Abbey", 1), ("", "Bridge", 1)]
    assert found[2].ballot == "local.adur.bridge.2018-05-03"


def test_somebody_unnamed_gives_way_to_the_one_who_is_named(tmp_path: Path) -> None:
    changes = (
        "Adur,,one councillor,UKIP,Con,before May 2018,The other paper,high\n"
        "Adur,,Bram Baker,UKIP,Con,2017-10,The paper,high\n"
        "Adur,Bridge,one councillor,Lab,Ind,2017,The paper,high\n"
    )
    found = rows(tmp_path, changes, elected=past(("Bridge", DORA, LAB)))
    assert [(row.person, row.where) for row in found] == [(BRAM, "The paper"), (DORA, "The paper")]


def test_several_witnesses_to_one_thing_make_one_row_the_first_ones_word_first(tmp_path: Path) -> None:
    night = register(corrections=(correction("Abbey", BRAM, UKIP, CON, "left UKIP in July 2017: another paper"),))
    changes = "Adur,,Bram Baker,UKIP,Con,2017-10,The paper,high\n"
    (row,) = rows(tmp_path, changes, night=night, elected=past(("Abbey", BRAM, UKIP)))
    assert (row.date, row.where) == ("2017-10", "The paper")


@pytest.mark.parametrize("listed", ["BAKER Bram", "Baker", "Bram Baker BSc", "Cllr B Baker"])
def test_a_member_is_found_however_the_list_writes_the_name(tmp_path: Path, listed: str) -> None:
    night = register(holder("Abbey", listed, CON))
    (row,) = rows(tmp_path, "Adur,Abbey,Bram Baker,UKIP,Con,2017-10,The paper,high\n", night=night)
    assert (row.person, row.term) == (BRAM, "ends")


def test_a_source_nobody_could_look_up_is_none_unless_the_results_bear_it_out(tmp_path: Path) -> None:
    changes = "Adur,,Dora Dale,Lab,Ind,before May 2018,domain.md,medium\n"
    assert rows(tmp_path / "without", changes) == ()
    (row,) = rows(tmp_path / "with", changes, elected=past(("Bridge", DORA, LAB)))
    assert (row.borne_out_by, row.source) == ("election_result", "leap")
    assert "domain" not in row.where


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Elsewhere,,Bram Baker,UKIP,Con,2017,The paper,high", "no election on the night"),
        ("Adur,,Bram Baker,UKIP,Con (after poll),2018-05-14,The paper,high", "after the polls closed"),
        ("Adur,,Bram Baker,Con,Green,2018-05-03,The paper,high", "the poll itself"),
        ("Adur,,two councillors,UKIP,Con,2017,The paper,high", "neither one member nor how many"),
        ("Adur,,Bram Baker,UKIP,the Blues,2017,The paper,high", "not known"),
        ("Adur,,Bram Baker,UKIP,Con,,The paper,high", "no date"),
        ("Adur,,Bram Baker,UKIP,Con,before July 2018,The paper,high", "a day after the night"),
    ],
)
def test_a_row_that_is_left_out_is_noted_with_its_line_and_without_a_name(tmp_path: Path, row: str, said: str) -> None:
    data = little_sources.write(tmp_path)
    (data / "councils/changes-2018.csv").write_text(f"{HEADER}{row}\n", encoding="utf-8")
    told, (problem,) = told_by_changes(data, register())
    assert told == ()
    assert (problem.rule, problem.line, problem.gravity) == ("context/left-out", 2, "note")
    assert said in problem.message
    assert "Bram" not in problem.message


def test_the_made_up_parties_are_those_of_the_sheets() -> None:
    assert (notation.party("Residents").id, notation.party("Friends").id) == (RESIDENTS, FRIENDS)
