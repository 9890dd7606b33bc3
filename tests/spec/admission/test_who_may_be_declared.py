"""Who may be declared: the ballots of the register, and those who stand in them, each once."""

from __future__ import annotations

import notation
from admitting import broken, offer, sheet
from nightdesk.ledger.entry import ReturnedUnopposed

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   610 *
      Bob Baker    Lab   590
"""
FARM = """
    Farm, Adur: 2 seats, uncontested
      Cat Cooper   Con   *
      Dan Dyer     Con   *
"""


def test_a_sheet_with_everybody_who_stands_is_admitted() -> None:
    assert sheet(CASTLE).problems == ()
    assert sheet(CASTLE).admitted


def test_the_ballot_must_be_in_the_register() -> None:
    elsewhere = notation.declaration(CASTLE.replace("Castle", "Harbour"))
    found = offer(elsewhere, CASTLE)
    assert broken(found) == ["unknown-ballot"]
    assert found.problems[0].subject == "local.adur.harbour.2018-05-03"


def test_somebody_who_does_not_stand_cannot_be_on_the_sheet() -> None:
    found = offer(notation.declaration(CASTLE + "      Eve Elder   Ind   12\n"), CASTLE)
    assert broken(found) == ["unknown-candidate"]
    assert "ann-archer, bob-baker" in found.problems[0].mend


def test_nobody_who_stands_may_be_left_out() -> None:
    found = offer(notation.declaration(CASTLE), CASTLE + "      Eve Elder   Ind   12\n")
    assert broken(found) == ["missing-candidate"]
    assert found.problems[0].column == "eve-elder"


def test_a_candidate_whose_votes_were_not_announced_is_on_the_sheet_with_a_question_mark() -> None:
    assert sheet(CASTLE.replace("590", "?")).admitted


def test_nobody_is_on_the_sheet_twice() -> None:
    twice = CASTLE + "      Bob Baker   Lab   12\n"
    assert broken(offer(notation.declaration(twice), CASTLE)) == ["candidate-twice"]


def test_a_countermanded_poll_has_no_result() -> None:
    for entry in (notation.declaration(CASTLE), notation.unopposed(CASTLE)):
        found = offer(entry, CASTLE.replace("1 seat", "1 seat, countermanded"))
        assert "countermanded" in broken(found)
        assert "rule 55" in found.problems[0].authority


def test_a_ballot_nobody_contested_has_no_votes() -> None:
    declared = notation.declaration(FARM.replace("Con   *", "Con   100 *"))
    assert broken(offer(declared, FARM)) == ["no-poll"]


def test_those_returned_unopposed_are_all_who_stand() -> None:
    assert offer(notation.unopposed(FARM), FARM).admitted
    one_left_out = ReturnedUnopposed("local.adur.farm.2018-05-03", ("cat-cooper",), notation.seen())
    assert broken(offer(one_left_out, FARM)) == ["missing-candidate"]
    a_stranger = ReturnedUnopposed("local.adur.farm.2018-05-03", ("cat-cooper", "dan-dyer", "eve-elder"), notation.seen())
    assert broken(offer(a_stranger, FARM)) == ["unknown-candidate"]
    one_twice = ReturnedUnopposed("local.adur.farm.2018-05-03", ("cat-cooper", "cat-cooper", "dan-dyer"), notation.seen())
    assert broken(offer(one_twice, FARM)) == ["candidate-twice"]


def test_nobody_is_returned_unopposed_where_there_is_a_contest() -> None:
    assert "contested" in broken(offer(notation.unopposed(CASTLE), CASTLE))
