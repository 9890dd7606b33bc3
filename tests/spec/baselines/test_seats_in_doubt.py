"""A seat whose party no list dates: settled by a source that tells, or unsettled, nobody's, and said to be so."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from nightdesk.intake.night_2018.doubtful import Change, Evidence, Published, decided, read_evidence
from nightdesk.register.pack_rows import HolderRow
from nightdesk.register.party import GRN, OTHERS, SOME_OTHER
from spec.baselines.little_wards import CON, IND, LAB, LD, UKIP

ROWS = (CON, LAB, LD, GRN, UKIP, OTHERS)
HEAD = "council,basis,con,lab,ld,green,ukip,other,vacant,total,other_detail,source,confidence\n"
CHANGES = "council,ward,person,from_party,to_party,date,source,confidence\n"


def seat(name: str, party: str, *, up: bool = False, state: str = "held") -> HolderRow:
    term = "ends" if up else "continuing"
    return HolderRow("ash", "Town", name, party if state == "held" else "", state, term, "", "a list", "low")


def published(source: str, *, eve: bool = True, vacant: int = 0, **seats: int) -> Published:
    columns = dict(zip(ROWS, ("con", "lab", "ld", "green", "ukip", "other"), strict=True))
    return Published(eve, {row: seats.get(column, 0) for row, column in columns.items()}, vacant, source)


def settle(rows: list[HolderRow], doubts: Mapping[int, str], *told: Published, changes: tuple[Change, ...] = ()) -> list[str]:
    """Each seat's party, or its state where nobody's."""
    found = decided(rows, rows, doubts, {"ash": Evidence(told, changes)})
    return [one.party or one.state for one in found]


def test_a_seat_that_no_source_settles_is_unsettled_and_its_source_says_between_which_two() -> None:
    (row,) = decided([seat("Ann Oak", UKIP)], [seat("Ann Oak", UKIP)], {0: CON}, {})
    assert (row.party, row.state, row.confidence) == ("", "unsettled", "low")
    assert row.source == "Not settled between UKIP and Con, as no date is known: a list"


def test_seats_published_of_the_eve_settle_it_where_only_the_party_listed_meets_them() -> None:
    rows = [seat("Ann Oak", UKIP), seat("Ben Elm", LAB)]
    (row, _) = decided(rows, rows, {0: CON}, {"ash": Evidence((published("the council", ukip=1, lab=1),))})
    assert (row.party, row.state, row.confidence) == (UKIP, "held", "medium")
    assert "the council" in row.source


def test_seats_that_the_other_party_would_meet_settle_nothing() -> None:
    assert settle([seat("Ann Oak", UKIP)], {0: CON}, published("a paper", con=1)) == ["unsettled"]


def test_two_sources_that_contradict_each_other_settle_nothing() -> None:
    told = (published("a paper", ukip=1), published("another", con=1))
    assert settle([seat("Ann Oak", UKIP)], {0: CON}, *told) == ["unsettled"]


def test_two_seats_that_could_change_places_are_not_told_apart() -> None:
    rows = [seat("Ann Oak", UKIP), seat("Ben Elm", CON)]
    assert settle(rows, {0: CON, 1: UKIP}, published("a paper", con=1, ukip=1)) == ["unsettled", "unsettled"]


def test_a_seat_is_settled_where_only_the_other_one_in_doubt_stays_open() -> None:
    rows = [seat("Ann Oak", UKIP), seat("Ben Elm", CON)]
    assert settle(rows, {0: LAB, 1: LD}, published("a paper", ukip=1, ld=1)) == [UKIP, "unsettled"]


def test_a_total_after_the_night_tells_of_the_seats_that_were_not_up_and_no_others() -> None:
    rows = [seat("Ann Oak", UKIP), seat("Ben Elm", UKIP, up=True)]
    assert settle(rows, {0: CON, 1: CON}, published("a paper", eve=False, ukip=1)) == [UKIP, "unsettled"]


def test_a_source_that_counts_no_vacancy_has_it_with_who_held_it_last() -> None:
    listed = [seat("Ann Oak", UKIP), seat("Ben Elm", LAB)]
    now = [listed[0], seat("Ben Elm", LAB, state="vacant")]
    for told in (published("a paper", ukip=1, lab=1), published("a paper", ukip=1, vacant=1)):
        assert decided(listed, now, {0: CON}, {"ash": Evidence((told,))})[0].party == UKIP


def test_a_seat_that_a_correction_repairs_stays_as_listed() -> None:
    listed = [seat("Ann Oak", UKIP)]
    assert decided(listed, [seat("Ann Oak", CON)], {0: CON}, {}) == tuple(listed)


def test_two_parties_outside_the_five_leave_the_seat_outside_the_five() -> None:
    assert settle([seat("Ann Oak", "PP64")], {0: IND}) == [SOME_OTHER]


@pytest.mark.parametrize(
    ("change", "party"),
    [
        ("Ash,Town,Ann Oak,UKIP,Con (after poll),2018-05-14,a paper,high", UKIP),
        ("Ash,Town,Ann Oak,Con,UKIP,2017-02,a paper,high", UKIP),
        ("Ash,Town,Ann Oak,UKIP,Con,2017-02,a paper,high", "unsettled"),
        ("Ash,Town,Ann Oak,UKIP,Con,2018,a paper,high", "unsettled"),
        ("Ash,Town,Ann Oak,UKIP,Con,,a paper,high", "unsettled"),
        ("Ash,Town,Ann Oak,UKIP,Con,2018-05-14,a paper,", "unsettled"),
        ("Ash,Town,Cy Fir,UKIP,Con,2018-05-14,a paper,high", "unsettled"),
    ],
)
def test_a_dated_change_of_party_with_the_members_name_settles_it(tmp_path: Path, change: str, party: str) -> None:
    evidence = read(tmp_path, "", change + "\n", won={})
    assert settle([seat("Ann Oak", UKIP)], {0: CON}, changes=evidence.changes) == [party]


def test_a_composition_with_a_blank_or_of_doubtful_worth_is_no_evidence(tmp_path: Path) -> None:
    blank, worthless = "Ash,eve,1,,0,0,0,0,,1,,a paper,high\n", "Ash,eve,1,0,0,0,0,0,,1,,a paper,\n"
    assert read(tmp_path, blank + worthless, "", won={}).compositions == ()


def test_a_total_after_the_night_counts_less_the_seats_won(tmp_path: Path) -> None:
    after = "Ash,after,3,1,0,0,0,1,0,5,,a paper,high\n"
    (told,) = read(tmp_path, after, "", won={"ash": {CON: 2, IND: 1}}).compositions
    assert (told.eve, {row: seats for row, seats in told.seats.items() if seats}) == (False, {CON: 1, LAB: 1})
    assert read(tmp_path, after, "", won={}).compositions == ()


def read(folder: Path, compositions: str, changes: str, *, won: Mapping[str, Mapping[str, int]]) -> Evidence:
    (folder / "councils").mkdir(exist_ok=True)
    (folder / "councils" / "compositions-2018.csv").write_text(HEAD + compositions)
    (folder / "councils" / "changes-2018.csv").write_text(CHANGES + changes)
    return read_evidence(folder, won).get("ash", Evidence())
