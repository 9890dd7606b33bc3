"""A table of the pack is read strictly: one fault, one Problem, with the line and the column it stands on."""

from __future__ import annotations

import pytest

from nightdesk.register.pack_rows import COUNCILS, PARTIES, CouncilRow, PartyRow
from nightdesk.register.pack_tables import TABLES
from nightdesk.register.tables import LONGEST_CELL, parse_table, write_rows

HEADER = "party,name,short,family\n"
LABOUR = "PP53,Labour Party,Lab,lab\n"


def parties(text: str | bytes):
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    return parse_table(data, PARTIES)


def the_problem(text: str | bytes):
    _, problems = parties(text)
    assert len(problems) == 1, problems
    return problems[0]


def test_a_clean_table_gives_its_rows_in_order_and_no_problem():
    rows, problems = parties(HEADER + LABOUR + 'PP90,"Liberal Democrats, ""Focus Team""",LD,ld\n')
    assert problems == ()
    assert rows == (
        PartyRow("PP53", "Labour Party", "Lab", "lab"),
        PartyRow("PP90", 'Liberal Democrats, "Focus Team"', "LD", "ld"),
    )


def test_a_table_of_the_header_alone_is_an_empty_table():
    assert parties(HEADER) == ((), ())


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.file)
def test_the_columns_of_a_table_are_the_fields_of_its_rows(table):
    assert tuple(name.rstrip("_") for name in table.row._fields) == table.columns


@pytest.mark.parametrize(
    ("text", "rule", "line", "said"),
    [
        ("party,name,short\n", "pack/header", 1, "missing: family"),
        ("party,name,short,family,colour\n", "pack/header", 1, "not known: 'colour'"),
        ("name,party,short,family\n", "pack/header", 1, "another order"),
        ("party,name,short,family,family\n", "pack/header", 1, "twice"),
        ("", "pack/header", 1, "missing: party"),
        ("\ufeff" + HEADER + LABOUR, "pack/byte-order-mark", 1, "byte order mark"),
        ("party,name,short,family\r\nPP53,Labour Party,Lab,lab\r\n", "pack/line-ends", 1, "plain newlines"),
        (HEADER + "PP53,Labour Party,Lab,lab", "pack/cut-short", 2, "cut short"),
        (HEADER + LABOUR + "\n" + LABOUR, "pack/empty-line", 3, "empty"),
        (HEADER + "PP53,Labour Party,Lab\n", "pack/row-width", 2, "3 cells where the header has 4"),
        (HEADER + "PP53,Labour Party,Lab,lab,\n", "pack/row-width", 2, "5 cells"),
        (HEADER + 'PP53,"Labour Party,Lab,lab\n', "pack/stray-quote", 2, "quote mark"),
        (HEADER + 'PP53,Labour "Co-op" Party,Lab,lab\n', "pack/stray-quote", 2, "quote mark"),
        (HEADER + 'PP53,"Labour" Party,Lab,lab\n', "pack/stray-quote", 2, "quote mark"),
        (HEADER + "PP53,Labour\x00Party,Lab,lab\n", "pack/control-character", 2, "control character"),
        (HEADER + "PP53,Labour\tParty,Lab,lab\n", "pack/control-character", 2, "control character"),
        (HEADER + "PP53,Labour\u2028Party,Lab,lab\n", "pack/control-character", 2, "control character"),
        (HEADER + "PP53," + "x" * (LONGEST_CELL + 1) + ",Lab,lab\n", "pack/long-cell", 2, "longer than"),
        (HEADER + "PP53, Labour Party,Lab,lab\n", "pack/cell", 2, "begins or ends with a space"),
        (HEADER + "PP53,,Lab,lab\n", "pack/cell", 2, "empty"),
        (HEADER + "PP 53,Labour Party,Lab,lab\n", "pack/cell", 2, "not a party id"),
        (HEADER + "PP53,Labour Party,Lab,Labour\n", "pack/cell", 2, "“Labour” is not one of the words"),
    ],
)
def test_each_fault_of_form_is_one_problem_on_its_line(text, rule, line, said):
    problem = the_problem(text)
    assert (problem.rule, problem.line, problem.file, problem.gravity) == (rule, line, "parties.csv", "error")
    assert said in problem.message
    assert problem.mend


def test_a_file_in_another_encoding_is_refused_with_the_line_of_the_first_wrong_byte():
    problem = the_problem((HEADER + LABOUR + "PP1,Parti Québécois,PQ,other\n").encode("cp1252"))
    assert (problem.rule, problem.line) == ("pack/encoding", 3)


def test_a_file_of_utf_16_is_refused():
    assert the_problem((HEADER + LABOUR).encode("utf-16")).rule == "pack/encoding"


COUNCIL_HEADER = "council,name,gss,region,kind,cycle,seats_total,seats_before,redrawn,hex_column,hex_row,note\n"
COUNCIL = ["derby", "Derby", "E06000015", "East Midlands", "unitary", "thirds", "51", "51", "no", "5", "9", ""]


def council_with(**cells: str):
    values = dict(zip(COUNCIL_HEADER.strip().split(","), COUNCIL, strict=True)) | cells
    return parse_table((COUNCIL_HEADER + ",".join(values.values()) + "\n").encode(), COUNCILS)


def test_an_empty_number_is_not_known_and_never_nought():
    rows, problems = council_with(hex_column="", hex_row="", seats_before="0")
    assert problems == ()
    assert (rows[0].hex_column, rows[0].hex_row, rows[0].seats_before) == (None, None, 0)


@pytest.mark.parametrize(
    "seats", ["2.0", "-1", "+5", " 5", "05", "5,1", "1e3", "٥", "五", "²", "five", "0x33", "5_1", "9" * 10, "nan"]
)
def test_a_number_is_digits_alone(seats):
    rows, problems = council_with(seats_total=f'"{seats}"')
    assert rows == ()
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [("pack/cell", 2, "seats_total")]


@pytest.mark.parametrize("word", ["true", "True", "Yes", "YES", "y", "1", "", "no "])
def test_yes_and_no_are_the_only_words_for_true_and_false(word):
    rows, problems = council_with(redrawn=word)
    assert rows == ()
    assert [(problem.rule, problem.line, problem.column) for problem in problems] == [("pack/cell", 2, "redrawn")]
    assert "Write yes or no." in problems[0].mend


def test_every_fault_of_a_row_is_told_at_once():
    _, problems = council_with(seats_total="many", redrawn="true", cycle="annual", council="Derby")
    assert [problem.column for problem in problems] == ["council", "cycle", "seats_total", "redrawn"]


def test_a_fault_in_one_row_does_not_hide_the_next():
    rows, problems = parties(HEADER + "PP 53,Labour Party,Lab,lab\n" + LABOUR + "PP52,,Con,con\n")
    assert rows == (PartyRow("PP53", "Labour Party", "Lab", "lab"),)
    assert [problem.line for problem in problems] == [2, 4]


def test_a_message_never_carries_a_whole_hostile_cell():
    _, problems = parties(HEADER + "PP53,Labour Party,Lab," + "z" * 3000 + "\n")
    assert len(problems[0].message) < 200


def test_what_is_written_is_quoted_only_where_it_must_be_and_reads_back_the_same():
    rows = (
        PartyRow("PP53", "Labour, and Co-operative", "Lab", "lab"),
        PartyRow("PP1", 'The "Yorkshire" Party', "Yorks", "local"),
    )
    text = write_rows(PARTIES, rows)
    assert text == (
        'party,name,short,family\nPP53,"Labour, and Co-operative",Lab,lab\nPP1,"The ""Yorkshire"" Party",Yorks,local\n'
    )
    assert parties(text) == (rows, ())


def test_not_known_is_written_as_an_empty_cell_and_nought_as_0():
    row = CouncilRow("derby", "Derby", "", "", "unitary", "thirds", 51, None, False, 0, None, "")
    assert write_rows(COUNCILS, [row]).splitlines()[1] == "derby,Derby,,,unitary,thirds,51,,no,0,,"
