"""Who sat in each seat on the eve: the list as it stands, and what each line of it is worth."""

from __future__ import annotations

from pathlib import Path

import pytest

from nightdesk.intake.night_2018.eve import EveTables, eve_tables
from nightdesk.problems import DeskError
from nightdesk.register.ballot import Ballot
from spec.baselines.little_wards import CON, IND, LAB, ballot, council

HEAD = 'Council,"Ward Name","Councillor Name","Next Election","Party Name","Electoral Commission Party Code"\n'
LIST_2017 = (
    "Ash,Town,Ann Oak,2022-05-05,Labour Party,PP53\n"
    "Ash,Town,Ben Elm,2020-05-07,Independent / Other,\n"
    "Ash,Town,Cy Fir,2019-05-02,Conservative and Unionist,PP52\n"
    "Ash,Vale,Di Yew,2022-05-05,Independent / Other,\n"
    "Ash,Vale,Ed Bay,2020-05-07,Conservative and Unionist,PP52\n"
    "Ash,Vale,Flo Box,2019-05-02,Labour Party,PP53\n"
)
BALLOTS = (ballot("Town", ("Ann Oak", LAB), seats=2), ballot("Vale", ("Gus Nut", CON)))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of source data about one council, Ash: two wards of three, a third of them up."""
    councils, results, context = (tmp_path / name for name in ("councils", "results", "context"))
    for folder in (councils, results, context):
        folder.mkdir()
    (councils / "compositions-2018.csv").write_text("council,basis,con,lab,ld,green,ukip,other,vacant,source,confidence\n")
    (councils / "changes-2018.csv").write_text("council,ward,person,from_party,to_party,date,source,confidence\n")
    (councils / "councillors-2016.csv").write_text(HEAD + "Ash,Town,Cy Fir,2019-05-02,Labour Party,PP53\n")
    (councils / "councillors-2017.csv").write_text(HEAD + LIST_2017)
    (councils / "councillors-2018.csv").write_text(HEAD + LIST_2017.replace("Cy Fir", "Hal Rye"))
    (context / "party-codes-2018.csv").write_text("leap_code,ec_party_id\nC,PP52\nLab,PP53\nInd,ynmp-party:2\n")
    (results / "leap-2014-05-22.csv").write_text(
        '"Ward","Council","Candidate","Party","Votes","Elected"\n'
        '"Town","Ash","Ann Oak","Lab","900","1"\n"Vale","Ash","Di Yew","Ind","700","1"\n'
    )
    (results / "leap-2016-05-05.csv").write_text(
        '"Ash","E07000001","Town","E05000001","Ben Elm","C","800","1"\n'
        '"Ash","E07000001","Vale","E05000002","Ed Bay","C","600","1"\n'
    )
    return tmp_path


def eve(data: Path, *, total: int = 6, ballots: tuple[Ballot, ...] = BALLOTS) -> EveTables:
    return eve_tables(data, [council(total=total)], ballots, won={})


def test_there_is_a_row_for_every_seat_and_each_ballot_fills_as_many_as_it_has(data: Path) -> None:
    holders = eve(data).holders
    assert len(holders) == 6
    assert [(one.name, one.ballot) for one in holders if one.term == "ends"] == [
        ("Ann Oak", BALLOTS[0].id),
        ("Cy Fir", BALLOTS[0].id),
        ("Di Yew", BALLOTS[1].id),
    ]


def test_a_list_with_too_many_members_is_refused(data: Path) -> None:
    with pytest.raises(DeskError, match="6 members in the list of 2017 for 5 seats"):
        eve(data, total=5)


def test_a_party_outside_the_five_is_the_one_elected_for_where_the_list_only_says_other(data: Path) -> None:
    assert [(one.party, one.confidence) for one in eve(data).holders if one.name == "Di Yew"] == [(IND, "high")]


def test_a_member_elected_for_one_of_the_five_and_listed_as_other_is_not_given_a_party(data: Path) -> None:
    (seat,) = (one for one in eve(data).holders if one.name == "Ben Elm")
    assert (seat.party, seat.state, seat.confidence) == ("", "unsettled", "low")
    assert seat.source.startswith("Not settled between independent or other and Con, as no date is known: ")


def test_what_is_published_of_the_eve_settles_it(data: Path) -> None:
    with (data / "councils" / "compositions-2018.csv").open("a") as file:
        file.write("Ash,eve,2,2,0,0,0,2,0,a paper,high\n")
    assert [(one.party, one.confidence) for one in eve(data).holders if one.name == "Ben Elm"] == [("some-other", "medium")]


def test_the_seat_filled_beside_the_regular_one_was_vacant_by_law(data: Path) -> None:
    vacated = [one for one in eve(data).corrections if one.council == "ash"]
    assert [(one.ward, one.person, one.from_, one.to) for one in vacated] == [("Town", "Cy Fir", CON, "vacant")]
    assert "s. 89" in vacated[0].source


def test_corrections_kept_by_hand_are_of_seats_and_each_names_its_source(data: Path) -> None:
    for row in eve(data).corrections:
        assert all((row.ward, row.person, row.source)), row
        assert row.from_ != row.to, row


def test_a_member_who_left_the_council_that_night_had_changed_party_before(data: Path) -> None:
    lists = data / "councils"
    for year in (2017, 2018):
        text = (lists / f"councillors-{year}.csv").read_text()
        changed = text.replace(
            "Ash,Town,Ann Oak,2022-05-05,Labour Party,PP53\n", "Ash,Town,Ann Oak,2022-05-05,Liberal Democrats,PP90\n"
        )
        gone = text.replace("Ash,Town,Ann Oak,2022-05-05,Labour Party,PP53\n", "")
        (lists / f"councillors-{year}.csv").write_text(changed if year == 2017 else gone)
    away = (ballot("Town", ("Zed Yew", LAB), seats=2), BALLOTS[1])
    assert [one.confidence for one in eve(data, ballots=away).holders if one.name == "Ann Oak"] == ["medium"]


def test_a_continuing_member_listed_elsewhere_a_year_later_holds_an_unsettled_seat(data: Path) -> None:
    later = data / "councils" / "councillors-2018.csv"
    later.write_text(
        later.read_text().replace("Ed Bay,2020-05-07,Conservative and Unionist,PP52", "Ed Bay,2020-05-07,Labour Party,PP53")
    )
    (seat,) = (one for one in eve(data).holders if one.name == "Ed Bay")
    assert (seat.party, seat.state) == ("", "unsettled")
    assert "between Con and Lab" in seat.source
