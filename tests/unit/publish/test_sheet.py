"""A value of a sheet is printed by the kind of its column alone, and what is not known is never printed as nought."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest

from little_night import ABBEY, little_register
from nightdesk.context.constituencies import Constituency
from nightdesk.context.context import Context
from nightdesk.night import Night
from nightdesk.publish.sheet import FIGURES, NAMED, Column, ColumnKind, Sheet, SheetTable, Value, printed

SEAT = Constituency("E14000901", "Mill Valley", "England", "North West", "2017-06-08", 1, 1, (), "little")
NIGHT = Night.open(little_register(), Context(constituencies={SEAT.gss: SEAT}))


def shown(kind: ColumnKind, value: Value, places: int = 1) -> str:
    return printed(NIGHT, Column("key", "Head", kind, places), value)


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("words", "as they stand", "as they stand"),
        ("words", True, "yes"),
        ("words", False, "no"),
        ("party", "PP53", "Lab"),
        ("party", "NOC", "NOC"),
        ("party", "others", "Others"),
        ("party", "PP0000", "PP0000"),
        ("council", "millbrook", "Millbrook"),
        ("council", "elsewhere", "elsewhere"),
        ("ward", ABBEY, "Abbey, Millbrook"),
        ("ward", "local.elsewhere.mere.2018-05-03", "local.elsewhere.mere.2018-05-03"),
        ("constituency", "E14000901", "Mill Valley"),
        ("constituency", "E14000999", "E14000999"),
        ("region", "North West", "North West"),
        ("count", 4404, "4,404"),
        ("count", 0, "0"),
        ("change", 79, "+79"),
        ("change", -35, "−35"),
        ("change", 0, "0"),
        ("share", Fraction(4123, 10000), "41.2"),
        ("share", 0.41249, "41.2"),
        ("points", Fraction(-21, 1000), "−2.1"),
        ("points", 0.021, "+2.1"),
        ("number", Decimal("1234.55"), "1,234.6"),
        ("clock", "2018-05-04T02:14:00+01:00", "02:14"),
        ("clock", "2018-05-04T15:00:00+01:00", "Fri 15:00"),
        ("day", "2018-05-03", "3 May 2018"),
        ("day", "2018-05", "May 2018"),
        ("day", "2018", "2018"),
    ],
)
def test_each_kind_is_printed_its_own_way(kind: ColumnKind, value: Value, text: str) -> None:
    assert shown(kind, value) == text


@pytest.mark.parametrize("places", [0, 1, 3])
def test_a_number_has_the_decimals_of_its_column(places: int) -> None:
    assert shown("number", Fraction(2, 3), places) == f"{2 / 3:.{places}f}"


@pytest.mark.parametrize("value", [None, float("nan")])
def test_what_is_not_known_is_nothing_and_a_dash_where_a_change_is(value: Value) -> None:
    kinds: tuple[ColumnKind, ...] = ("words", "party", "council", "ward", "region", "count", "share", "number", "clock", "day")
    assert {shown(kind, value) for kind in kinds} == {""}
    assert {shown(kind, value) for kind in ("change", "points")} == {"–"}  # type: ignore[arg-type]


def test_kinds_set_to_the_right_are_figures_and_those_with_a_name_are_none_of_them() -> None:
    assert not FIGURES & NAMED
    assert {"count", "change", "share", "points", "number", "clock"} == FIGURES


def test_a_table_is_found_by_its_id_the_first_without_one_and_none_for_an_unknown() -> None:
    first, second = (SheetTable(id, "A table", (Column("a", "A"),), ()) for id in ("first", "second"))
    sheet = Sheet((), (), lambda: (first, second))
    assert (sheet.table("second"), sheet.table(""), sheet.table("third")) == (second, first, None)
    assert Sheet((), (), tuple).table("") is None


def test_of_a_ranking_a_page_has_the_first_forty_rows_and_of_any_other_table_all() -> None:
    """Readers look up their own council in a list of councils; nobody looks up the four hundredth most marginal ward."""
    rows = tuple((place,) for place in range(41))
    columns = (Column("rank", "Rank", "count"),)
    assert SheetTable("wards", "Wards", columns, rows, ranking=True).on_a_page == rows[:40]
    assert SheetTable("councils", "Councils", columns, rows).on_a_page == rows
