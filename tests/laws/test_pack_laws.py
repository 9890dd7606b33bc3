"""Laws of the pack: whatever stands in its files, reading it ends in a register or in Problems, never in a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nightdesk.register.pack import read_register
from nightdesk.register.pack_rows import BALLOTS, PARTIES, BallotRow, PartyRow
from nightdesk.register.pack_tables import TABLES
from nightdesk.register.tables import parse_table, write_rows
from spec.pack import little_pack

FILES = sorted(little_pack.FILES)
AWKWARD = st.sampled_from(
    [
        '"',
        ",",
        "\n",
        "\r",
        "\x00",
        "\ufeff",
        "\u2028",
        "-1",
        "2.0",
        "٣",
        "yes",
        "true",
        " ",
        "PP52",
        "vacant",
        "local.",
        "9" * 30,
        "é",
    ]
)
TABLE_LIST = list(TABLES.values())


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    file=st.sampled_from(FILES), at=st.floats(0, 1), drop=st.integers(0, 12), put=AWKWARD | st.text(max_size=8) | st.just("")
)
def test_a_spoilt_pack_gives_a_register_or_an_error_that_says_where(tmp_path, file, at, drop, put):
    folder = little_pack.write(tmp_path / "pack")
    text = little_pack.FILES[file]
    place = int(at * len(text))
    (folder / file).write_bytes((text[:place] + put + text[place + drop :]).encode("utf-8", "surrogatepass"))
    register, problems = read_register(folder)
    errors = [problem for problem in problems if problem.gravity == "error"]
    assert (register is None) == bool(errors)
    assert all(problem.file and problem.message and problem.mend for problem in problems)


@settings(max_examples=200, deadline=None)
@given(table=st.sampled_from(TABLE_LIST), data=st.binary(max_size=300))
def test_any_bytes_at_all_are_rows_or_problems(table, data):
    rows, problems = parse_table(data, table)
    assert problems or all(len(row) == len(table.columns) for row in rows)


@settings(max_examples=200, deadline=None)
@given(table=st.sampled_from(TABLE_LIST), body=st.text(alphabet='a1,"\n -.:\u00e9', max_size=200))
def test_any_body_under_the_right_header_is_rows_or_problems_one_for_each_line_at_least(table, body):
    text = ",".join(table.columns) + "\n" + body
    rows, problems = parse_table(text.encode(), table)
    lines = len(text.split("\n")) - 2
    assert len(rows) + len({problem.line for problem in problems}) >= min(lines, 1)
    assert len(rows) <= max(lines, 0)


WORDS = st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters="\ufeff"), min_size=1, max_size=30)
COUNT = st.integers(0, 10**9 - 1)


@given(
    st.lists(
        st.builds(
            PartyRow,
            st.from_regex(r"[A-Z]{2}[0-9]{1,4}", fullmatch=True),
            WORDS,
            WORDS,
            st.sampled_from(["con", "lab", "other"]),
        )
    )
)
def test_parties_written_are_the_parties_read_and_written_again_the_same_bytes(rows):
    text = write_rows(PARTIES, rows)
    read, problems = parse_table(text.encode(), PARTIES)
    assert (read, problems) == (tuple(rows), ())
    assert write_rows(PARTIES, read) == text


@given(
    st.lists(
        st.builds(
            BallotRow,
            st.from_regex(r"local\.[a-z]{1,9}\.[a-z]{1,9}(\.by)?\.2018-05-03", fullmatch=True),
            st.from_regex(r"[a-z]{1,9}", fullmatch=True),
            WORDS,
            WORDS | st.just(""),
            COUNT,
            COUNT,
            st.sampled_from(["contested", "uncontested", "countermanded"]),
            st.booleans(),
            st.none() | COUNT,
            WORDS | st.just(""),
        )
    )
)
def test_ballots_written_are_the_ballots_read_not_known_kept_apart_from_nought(rows):
    text = write_rows(BALLOTS, rows)
    assert parse_table(text.encode(), BALLOTS) == (tuple(rows), ())
