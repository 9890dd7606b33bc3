"""A table as CSV: raw values to work on, an id beside each name, shares in per cent to four decimals, unknown left empty."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from fractions import Fraction

from little_night import ABBEY, little_register
from nightdesk.night import Night
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.publish.sheet_csv import sheet_csv

NIGHT = Night.open(little_register())


def lines(columns: tuple[Column, ...], *rows: tuple[Value, ...]) -> list[list[str]]:
    text = sheet_csv(NIGHT, SheetTable("t", "A table", columns, rows, shown=1))
    assert "\r" not in text
    assert text.endswith("\n")
    return list(csv.reader(io.StringIO(text)))


def test_the_header_is_the_keys_and_a_thing_with_a_name_has_two_columns() -> None:
    columns = (Column("council", "Council", "council"), Column("won", "Seats won", "count"), Column("party", "Party", "party"))
    assert lines(columns)[0] == ["council", "council_name", "won", "party", "party_name"]


def test_every_row_is_there_however_many_a_page_shows() -> None:
    rows = [(number,) for number in range(40)]
    assert len(lines((Column("n", "N", "count"),), *rows)) == 41


def test_ids_stand_beside_names() -> None:
    columns = (Column("ward", "Ward", "ward"), Column("party", "Party", "party"))
    assert lines(columns, (ABBEY, "PP53"))[1] == [ABBEY, "Abbey, Millbrook", "PP53", "Lab"]


def test_shares_and_points_are_in_per_cent_to_four_decimals() -> None:
    columns = (Column("share", "Share", "share"), Column("change", "Change", "points"))
    assert lines(columns, (Fraction(1, 3), -0.0123456))[1] == ["33.3333", "-1.2346"]


def test_figures_are_plain_without_commas_or_signs_of_our_own() -> None:
    columns = (Column("a", "A", "count"), Column("b", "B", "change"), Column("c", "C", "number"), Column("d", "D", "number"))
    assert lines(columns, (4404, -35, Fraction(5, 2), Decimal("2.0")))[1] == ["4404", "-35", "2.5", "2"]


def test_what_is_not_known_is_an_empty_cell_and_nought_is_nought() -> None:
    columns = (Column("a", "A", "count"), Column("b", "B", "points"), Column("c", "C", "party"))
    assert lines(columns, (0, 0.0, "PP53"), (None, float("nan"), None))[1:] == [
        ["0", "0.0000", "PP53", "Lab"],
        ["", "", "", ""],
    ]


def test_true_and_false_are_yes_and_no_and_words_with_commas_are_quoted() -> None:
    columns = (Column("a", "A"), Column("b", "B"))
    text = sheet_csv(NIGHT, SheetTable("t", "A table", columns, ((True, "one, two"), (False, "three"))))
    assert text == 'a,b\nyes,"one, two"\nno,three\n'
