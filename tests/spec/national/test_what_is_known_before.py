"""What the measure needs of the context: two tables of its own, read as strictly as the rest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import notation
from nightdesk.context.context_checks import context_problems
from nightdesk.context.context_pack import build_context
from nightdesk.context.context_rows import AreaRow, ConstituencyRow, SourceRow
from nightdesk.context.context_tables import ContextTables, read_context_tables, write_context
from nightdesk.context.national_rows import AreaPartRow, EarlierContestRow

SHEET = """
    Abbey, Derby: 1 seat
      Ann Ash    Lab   90 *
      Ben Birch  Con   80
"""
REGISTER = notation.register(SHEET, before=(SHEET,))
BALLOT = "local.derby.abbey.2018-05-03"
PART = AreaPartRow("E06000015", "E14000662", 9, 2, "2018-12-31", "made-up")
CONTEST = EarlierContestRow(BALLOT, "2016-05-05", 400, 500, 300, 100, "made-up")
GOOD = ContextTables(
    sources=(SourceRow("made-up", "Made up", "Nobody", "https://example.org/", "facts", "Made up."),),
    areas=(AreaRow("E06000015", "Derby", "England", "East Midlands", "2016-06-23", 1_000, 300, 400, "made-up"),),
    constituencies=(
        ConstituencyRow("E14000662", "Derby North", "England", "East Midlands", "2017-06-08", 9_000, 5_000, "made-up"),
    ),
    area_parts=(PART,),
    earlier_contests=(CONTEST,),
)


def faults(**changed: object) -> list[tuple[str, str | None, int | None]]:
    tables = replace(GOOD, **changed)  # type: ignore[arg-type]
    return [(one.rule, one.file, one.line) for one in context_problems(tables, REGISTER)]


def test_what_stands_in_its_files_reads_back_and_has_no_fault(tmp_path: Path) -> None:
    write_context(tmp_path, GOOD)
    tables, problems = read_context_tables(tmp_path)
    assert (tables, problems) == (GOOD, ())
    assert faults() == []


def test_a_split_ward_counts_as_half_of_one() -> None:
    assert build_context(GOOD).area_parts["E06000015"][0].in_all == 10


def test_shares_of_a_contest_in_between_are_of_the_best_placed_candidates_of_all_parties() -> None:
    assert build_context(GOOD).earlier_contests[BALLOT][0].shares == (400 / 1_300, 500 / 1_300, 300 / 1_300)


def test_a_part_names_an_area_and_a_constituency_that_have_their_rows_once() -> None:
    file = "context/area_constituencies.csv"
    assert faults(area_parts=(PART._replace(area="E06000099"),)) == [("context/unknown-area", file, 2)]
    assert faults(area_parts=(PART._replace(constituency="E14000999"),)) == [("context/unknown-constituency", file, 2)]
    assert faults(area_parts=(PART._replace(wards=0, split=0),)) == [("context/figures", file, 2)]
    assert faults(area_parts=(PART, PART)) == [("context/duplicate", file, 3)]


def test_a_contest_lies_between_the_one_compared_with_and_the_night() -> None:
    """Only there is the ward known to have had the same boundaries."""
    file = "context/earlier_contests.csv"
    for date in ("2014-05-22", "2012-05-03", "2018-05-03"):
        assert faults(earlier_contests=(CONTEST._replace(date=date),)) == [("context/not-in-between", file, 2)]


def test_a_contest_is_of_a_ballot_of_the_night_once_with_votes_for_all_three() -> None:
    file = "context/earlier_contests.csv"
    stray = CONTEST._replace(ballot="local.derby.nowhere.2018-05-03")
    assert faults(earlier_contests=(stray,)) == [("context/unknown-ballot", file, 2)]
    assert faults(earlier_contests=(CONTEST._replace(ld=0),)) == [("context/figures", file, 2)]
    assert faults(earlier_contests=(CONTEST, CONTEST)) == [("context/duplicate", file, 3)]
