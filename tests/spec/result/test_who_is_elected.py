"""Who is elected: the officer's word, and never the order of the votes."""

from __future__ import annotations

import pytest
from a_result import NONSUCH, result

import notation
from nightdesk.ledger.entry import Declaration, Poll
from nightdesk.problems import Refused
from nightdesk.tally.result import result_of


def test_those_the_officer_declares_elected_are_elected() -> None:
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   610 *
          Bob Baker    Lab   590
        """
    )
    assert [(line.candidacy.name, line.elected) for line in found.lines] == [("Ann Archer", True), ("Bob Baker", False)]


def test_the_officers_word_stands_even_against_the_votes() -> None:
    """Admission asks why; once the entry stands, the sums do not set the officer right."""
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   590 *
          Bob Baker    Lab   610
        """
    )
    assert found.won == {notation.party("Con").id: 1}
    assert found.lines[0].candidacy.name == "Bob Baker"
    assert not found.lines[0].elected
    assert found.majority_votes == -20


def test_equal_votes_are_decided_by_the_lot_that_was_drawn_and_by_nothing_else() -> None:
    found = result(NONSUCH)
    assert [line.candidacy.name for line in found.lines if line.elected] == ["Richard Taylor", "Susan Wade", "Eleanor Hughes"]
    assert found.by_lot
    assert [line.candidacy.name for line in found.lines if line.lot] == ["Eleanor Hughes"]


def test_however_the_sheet_is_ordered_the_lot_elects_the_same_person() -> None:
    heading, *people = NONSUCH.strip().splitlines()
    for turn in range(len(people)):
        turned = "\n".join([heading, *people[turn:], *people[:turn]])
        assert [line.candidacy.name for line in result(turned).lines if line.elected][-1] == "Eleanor Hughes"


def test_with_equal_votes_and_nobody_declared_nobody_is_elected() -> None:
    """A sheet read out before the lot was drawn."""
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   610
          Bob Baker    Lab   610
        """
    )
    assert found.won == {}
    assert not any(line.elected for line in found.lines)


def test_seats_are_counted_for_the_party_of_each_person_elected() -> None:
    """A split ward: two of one party and one of another."""
    assert result(NONSUCH).won == {notation.party("LD").id: 2, notation.party("Con").id: 1}


def test_nobody_can_be_elected_who_does_not_stand() -> None:
    sheet = """
        Castle, Adur: 1 seat
          Ann Archer   Con   610 *
    """
    stranger = Declaration(notation.ballot(sheet).id, (Poll("zed-zebra", 700, True),), notation.seen())
    with pytest.raises(Refused) as refused:
        result_of(notation.ballot(sheet), stranger, standing=7, entries=(7,), declared_at="")
    (problem,) = refused.value.problems
    assert problem.rule == "tally/not-standing"
    assert problem.message == "local.adur.castle.2018-05-03: 'zed-zebra' is declared but does not stand in it."
    assert refused.value.message == "Entry 7 cannot be counted."
    assert problem.subject == "7"


def test_a_countermanded_poll_has_no_result() -> None:
    sheet = """
        Glascote, Tamworth: 1 seat, countermanded
          Ann Archer   Con   610 *
    """
    with pytest.raises(Refused) as refused:
        result(sheet)
    assert [problem.rule for problem in refused.value.problems] == ["tally/countermanded"]


def test_somebody_the_officer_did_not_name_is_in_the_list_without_a_figure() -> None:
    sheet = """
        Castle, Adur: 1 seat
          Ann Archer   Con   610 *
          Bob Baker    Lab   590
    """
    short = Declaration(notation.ballot(sheet).id, (Poll("ann-archer", 610, True),), notation.seen())
    found = result_of(notation.ballot(sheet), short, standing=1, entries=(1,), declared_at="")
    assert [(line.candidacy.name, line.votes, line.elected) for line in found.lines] == [
        ("Ann Archer", 610, True),
        ("Bob Baker", None, False),
    ]
