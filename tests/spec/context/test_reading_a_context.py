"""The context of a night is read strictly, from a folder beside its pack. An empty one is no fault: not known is not none."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

import little_context
from little_night import ABBEY, BRIDGE, CASTLE, little_register
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.context.context_pack import read_context
from nightdesk.context.context_tables import CONTEXT_FOLDER, CONTEXT_TABLES, read_context_tables, write_context
from nightdesk.problems import Refused
from nightdesk.register.party import CON, LAB


def read(pack: Path) -> Context:
    context, problems = read_context(pack, little_register())
    assert problems == ()
    return context


def test_a_pack_without_the_folder_has_an_empty_context(tmp_path: Path) -> None:
    assert read(tmp_path) == NO_CONTEXT


@pytest.mark.parametrize("field", CONTEXT_TABLES)
def test_a_file_that_is_not_there_is_a_table_without_a_row(tmp_path: Path, field: str) -> None:
    little_context.write(tmp_path)
    (tmp_path / CONTEXT_FOLDER / CONTEXT_TABLES[field].file).unlink()
    tables, problems = read_context_tables(tmp_path)
    assert problems == ()
    assert getattr(tables, field) == ()
    assert all(getattr(tables, other) for other in CONTEXT_TABLES if other != field)


def test_every_fact_is_there_under_what_it_is_asked_by(tmp_path: Path) -> None:
    context = read(little_context.write(tmp_path))
    assert [one.id for one in context.sources] == ["little"]
    assert context.areas["E07000901"].leave == 25000
    assert context.areas_of["newdale"] == ("E09000902",)
    assert [one.constituency for one in context.places[BRIDGE]] == ["E14000901", "E14000902"]
    assert [one.quoted_by for one in context.quotes] == ["A bookmaker", "An exchange"]
    assert context.expectations[0].value == 200
    assert context.national_shares[0].lab == 31
    assert [one.event for one in context.between] == ["change_of_party", "group_change"]
    assert [one.members for one in context.members_listed] == [5, 4]
    assert context.lists_differ[0].to == "some-other"
    assert [one.in_all for one in context.area_parts["E07000901"]] == [10.5, 3.5]
    assert (context.wards_of["E14000902"].wards, context.wards_of["E14000902"].split) == (11, 4)
    assert [one.date for one in context.earlier_contests[ABBEY]] == ["2016-05-05", "2017-05-04"]
    assert [(one.who, one.verbatim) for one in context.statements] == [("Ann Archer", True), ("Labour sources", False)]


def test_the_leave_share_of_a_council_is_leave_over_all_valid_votes_and_unknown_without_an_area(tmp_path: Path) -> None:
    context = read(little_context.write(tmp_path))
    assert context.leave_share("millbrook") == Fraction(25000, 45000)
    assert context.leave_share("elsewhere") is None
    assert NO_CONTEXT.leave_share("millbrook") is None


def test_a_council_that_covers_several_areas_has_the_share_of_them_together(tmp_path: Path) -> None:
    pack = little_context.write(tmp_path, council_areas=("newdale,", "millbrook,"))
    assert read(pack).leave_share("millbrook") == Fraction(45000, 105000)


def test_candidates_for_parliament_stand_by_their_votes_and_the_member_is_whom_the_source_names(tmp_path: Path) -> None:
    pack = little_context.write(tmp_path, constituency_candidates=("20000,no", "35000,no"))
    seat = read(pack).constituencies["E14000901"]
    assert [(one.name, one.elected) for one in seat.candidates] == [("Val Vane", False), ("Wes Ward", True)]


def test_a_ward_that_no_look_up_has_lies_in_no_constituency(tmp_path: Path) -> None:
    context = read(little_context.write(tmp_path))
    assert ABBEY in context.places
    assert CASTLE not in context.places


def test_the_history_of_a_council_is_in_order_and_parties_not_told_apart_are_not_nought(tmp_path: Path) -> None:
    first, last = read(little_context.write(tmp_path)).history["millbrook"]
    assert (first.year, last.year) == (1973, 2016)
    assert "ukip" not in first.seats
    assert last.seats["ukip"] == 1


def test_control_in_history_is_worked_out_from_more_than_half_of_all_seats(tmp_path: Path) -> None:
    first, last = read(little_context.write(tmp_path)).history["millbrook"]
    assert (first.control, last.control) == ("con", None)


def test_a_majority_of_others_together_is_nobodys_control(tmp_path: Path) -> None:
    pack = little_context.write(tmp_path, control_history=("2016,4,2,0,0,1,0,1,9", "2016,2,1,0,0,0,0,6,9"))
    assert read(pack).history["millbrook"][1].control is None


def test_a_price_is_what_it_would_mean_if_the_book_were_fair(tmp_path: Path) -> None:
    fractional, decimal = read(little_context.write(tmp_path)).quotes
    assert (fractional.implied, decimal.implied) == (Fraction(13, 21), 1 / Fraction("1.89"))


def test_what_is_written_is_read_again_to_the_byte(tmp_path: Path) -> None:
    little_context.write(tmp_path / "given")
    tables, _ = read_context_tables(tmp_path / "given")
    write_context(tmp_path / "again", tables)
    for name, text in little_context.FILES.items():
        assert (tmp_path / "again" / CONTEXT_FOLDER / name).read_text(encoding="utf-8") == text


def test_a_table_without_a_row_leaves_no_file_even_where_one_was(tmp_path: Path) -> None:
    little_context.write(tmp_path)
    tables, _ = read_context_tables(tmp_path)
    write_context(tmp_path, tables.__class__(sources=tables.sources))
    assert [path.name for path in (tmp_path / CONTEXT_FOLDER).iterdir()] == ["sources.csv"]


def test_a_context_that_would_not_read_back_is_not_written(tmp_path: Path) -> None:
    little_context.write(tmp_path / "given")
    tables, _ = read_context_tables(tmp_path / "given")
    spoilt = tables.sources[0]._replace(title="Two\nlines")
    with pytest.raises(Refused) as refused:
        write_context(tmp_path / "out", tables.__class__(sources=(spoilt,)))
    assert refused.value.problems
    assert not (tmp_path / "out").exists()


def test_a_named_member_has_the_seat_the_ballot_fills_and_the_party_elected_for(tmp_path: Path) -> None:
    named, group = read(little_context.write(tmp_path)).between
    assert (named.person, named.elected_for, named.to, named.ballot) == ("Ann Archer", LAB, CON, ABBEY)
    assert (group.person, group.seats, group.date, group.date_words) == ("", 3, "", "before May 2018")
