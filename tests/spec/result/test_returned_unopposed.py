"""No more candidates than seats: all are elected, there is no poll, and there are no votes."""

from __future__ import annotations

from a_result import result

MORETON = """
    Moreton and Fyfield, Epping Forest: 1 seat, by-election, uncontested
      Ian Hadley   Con  *
"""


def test_all_are_elected_without_votes() -> None:
    found = result(MORETON)
    (line,) = found.lines
    assert found.unopposed
    assert line.elected
    assert line.votes is None
    assert line.place is None


def test_unknown_is_never_nought() -> None:
    found = result(MORETON)
    assert found.votes_cast is None
    assert found.majority_votes is None
    assert found.turnout_computed is None
    assert found.ballot_papers is None
    assert found.rejected_ballot_papers is None
    assert found.turnout_reported is None
    assert found.electorate is None


def test_the_registers_electorate_is_known_all_the_same() -> None:
    assert result(MORETON, electorate=1200).electorate == 1200


def test_which_of_several_serves_the_short_term_is_not_known_as_the_lot_is_drawn_at_the_council() -> None:
    found = result(
        """
        Castle, Adur: 2 seats, 1 short, uncontested
          Ann Archer   Con  *
          Bob Baker    Lab  *
        """
    )
    assert [line.short_term for line in found.lines] == [None, None]
