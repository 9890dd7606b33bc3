"""Turnout, as reported and as computed: two figures, never mixed."""

from __future__ import annotations

from fractions import Fraction

from a_result import result

LONDON_BRIDGE = """
    London Bridge and West Bermondsey, Southwark: 3 seats
    electorate 10282, papers 2939, rejected 18, turnout 28.57
      Humaira Ali       LD    1340 *
      William Houngbo   LD    1281 *
      Damian OBrien     LD    1270 *
      Jasmine Ali       Lab   1239
"""


def test_computed_is_ballot_papers_over_electorate_exactly() -> None:
    """The poll of 14 June 2018 in Southwark: 2,939 papers, 10,282 electors, printed as 28.57 and 28.58 per cent."""
    found = result(LONDON_BRIDGE)
    assert found.turnout_computed == Fraction(2939, 10282)
    assert round(float(found.turnout_computed) * 100, 2) == 28.58
    assert found.turnout_reported == "28.57"


def test_votes_are_never_taken_for_papers() -> None:
    """5,130 votes over three seats say nothing of how many papers there were."""
    found = result(LONDON_BRIDGE.replace("papers 2939, ", ""))
    assert found.turnout_computed is None
    assert found.turnout_reported == "28.57"


def test_without_an_electorate_there_is_none() -> None:
    assert result(LONDON_BRIDGE.replace("electorate 10282, ", "")).turnout_computed is None


def test_the_registers_electorate_serves_where_the_sheet_gives_none() -> None:
    found = result(LONDON_BRIDGE.replace("electorate 10282, ", ""), electorate=10000)
    assert found.turnout_computed == Fraction(2939, 10000)
    assert found.electorate == 10000


def test_the_sheets_electorate_goes_before_the_registers() -> None:
    assert result(LONDON_BRIDGE, electorate=10000).electorate == 10282


def test_an_electorate_of_nought_gives_none() -> None:
    assert result(LONDON_BRIDGE.replace("10282", "0")).turnout_computed is None


def test_no_papers_at_all_is_nought_and_not_unknown() -> None:
    assert result(LONDON_BRIDGE.replace("papers 2939", "papers 0")).turnout_computed == 0


def test_rejected_papers_are_kept_as_reported() -> None:
    assert result(LONDON_BRIDGE).rejected_ballot_papers == 18
