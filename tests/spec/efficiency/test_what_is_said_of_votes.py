"""Where votes counted, in words: each sentence is worked out, and says what it is about; too little in is said to be."""

from __future__ import annotations

import pytest

from little_night import LITTLE_BOOK, in_book, little_register
from night_of import night_of
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.efficiency_answer import efficiency_document, efficiency_sheet
from nightdesk.publish.sheet_csv import sheet_csv

EVE = {"adur": "Con 1, Lab 3", "bury": "Con 3"}


def ward(name: str, council: str, con: int, lab: int) -> str:
    winner = " *" if lab > con else ""
    return f"{name}, {council}: 1 seat\n  Ann Archer  Con  {con}{'' if winner else ' *'}\n  Bob Baker  Lab  {lab}{winner}"


def night(*, declared: bool = True, eve: dict[str, str] = EVE) -> Night:
    """Labour holds Adur, the Conservatives Bury; a ward of each, Labour up in both and winning one from the Conservatives."""
    sheets = [ward("Abbey", "Adur", 300, 700), ward("Bridge", "Bury", 400, 600)]
    before = [ward("Abbey", "Adur", 400, 600), ward("Bridge", "Bury", 550, 450)]
    defended = {
        (basis, name): seat
        for basis in ("last_fought", "eve_of_poll")
        for name, seat in (("abbey", "Lab 1"), ("bridge", "Con 1"))
    }
    if not declared:
        sheets = [sheet.replace(" *", "") for sheet in sheets]
    return night_of(*sheets, eve=eve, before=tuple(before), defended=defended)


def said(found: Night, **options: str) -> tuple[str, ...]:
    return efficiency_sheet(found, options).said


def test_before_the_first_votes_it_says_not_yet() -> None:
    (only,) = said(night(declared=False))
    assert only.startswith("Not yet")


def test_too_few_seats_to_say_what_a_seat_costs_is_said() -> None:
    assert said(night())[0].startswith("Too few seats are in")


def test_how_much_fell_where_the_party_was_in_control_is_said_in_figures_on_both_bases() -> None:
    (short,) = [one for one in said(night(), party="Lab") if "controlled on the eve" in one]
    assert "53.8% of its votes" in short
    assert "40.0% of the rise in its share" in short
    assert "0 of its +1 seats since the seats were last fought" in short
    assert "0 of its +1 seats since the eve of poll" in short.replace("\u00a0", " ")


def test_where_the_eve_is_not_settled_nobody_is_said_to_have_controlled_nothing() -> None:
    found = " ".join(said(night(eve={"adur": "unsettled 4", "bury": "unsettled 3"}), party="Con"))
    assert "Whether the Conservatives controlled a council on the eve is not settled." in found
    assert "controlled no council" not in found
    assert "Where wards compare, their share moved by −12.5 points." in found


def test_a_share_that_fell_and_seats_that_were_lost_are_no_part_of_a_rise() -> None:
    (short,) = [one for one in said(night(), party="Con") if "controlled on the eve" in one]
    assert "rise" not in short
    assert "seats" not in short


def test_a_party_without_a_council_is_said_to_have_none() -> None:
    assert any("controlled no council on the eve" in one for one in said(night(), party="LD"))


def test_the_change_and_the_net_seats_are_told_by_kind_of_council() -> None:
    told = " ".join(said(night(), party="Lab"))
    assert "+10.0 in its own councils and +15.0 in those of other parties" in told
    assert "0 in its own councils and +1 in those of other parties" in told


def test_a_curve_with_too_few_wards_is_promised_and_not_drawn() -> None:
    assert "comes with 200 wards declared; 2 are in" in said(night())[-1]
    assert efficiency_document(night(), {})["curve"] is None


@pytest.mark.parametrize("name", ["PP53", "Lab", "lab", "Labour Party"])
def test_a_party_is_asked_for_by_number_short_name_or_name(name: str) -> None:
    assert said(night(), party=name) == said(night(), party="PP53")


@pytest.mark.parametrize("name", ["Ind", "PP9999", "Whig"])
def test_any_but_the_five_is_refused_with_those_that_can_be_asked_for(name: str) -> None:
    with pytest.raises(NotFound, match="Con, Lab, LD, Grn and UKIP"):
        said(night(), party=name)


def test_the_party_asked_for_comes_first_in_the_tables_and_the_others_follow() -> None:
    table = efficiency_sheet(night(), {"party": "LD"}).table("by-council")
    assert table is not None
    assert list(dict.fromkeys(row[0] for row in table.rows))[:2] == ["PP90", "PP52"]


def test_a_table_is_csv_with_ids_beside_names_and_unknown_left_empty() -> None:
    found = night()
    table = efficiency_sheet(found, {}).table("votes-for-seats")
    assert table is not None
    header, con, lab = sheet_csv(found, table).splitlines()
    assert header.startswith("party,party_name,seats,share_of_seats")
    assert con.startswith("PP52,Con,0,0.0000,35.0000,700,,700,,")
    assert lab.startswith("PP53,Lab,2,100.0000,65.0000,1300,650,1300,650,")


def test_a_tiny_night_is_answered_at_each_of_its_positions() -> None:
    found = Night.open(little_register())
    for recorded in (None, *in_book(*LITTLE_BOOK)):
        found = found if recorded is None else found.advance(recorded)
        document = efficiency_document(found, {})
        assert document["position"] == found.position
        assert said(found)
