"""Any constituency's general election on its own, whether or not a ward of it votes; and the turnouts set beside each other."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from a_constituency import code, context, seat

from night_of import night_of
from nightdesk.analysis.constituency import constituency
from nightdesk.cli.opening import constituency_named
from nightdesk.context.context import NO_CONTEXT
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.publish.answers.constituency_answer import constituency_sheet
from nightdesk.publish.answers.constituency_document import constituency_document

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   300
      Bob Baker    Lab   400 *
"""
TURNED_OUT = CASTLE.replace("seat\n", "seat\n    turnout 31.5\n")
MARSH = TURNED_OUT.replace("Castle", "Marsh").replace("31.5", "48")
WESTBAY = seat("Westbay", "Con 268 *, Lab 157, LD 116 former, Grn 9")
EASTFORD = seat("Eastford", "Con 500 *, Lab 400", castle=1, marsh=1)


def night(*sheets: str) -> Night:
    return night_of(*(sheets or (CASTLE,)), context=context(WESTBAY, EASTFORD, wards={"Westbay": 26, "Eastford": 2}))


def test_the_order_the_member_and_a_former_member() -> None:
    said = constituency_sheet(night(), code("Westbay"), {}).said
    assert said[0] == (
        "The order in Westbay at the general election of 8 June 2017: Con Candidate (Conservative) 268, Lab Candidate (Labour) "
        "157, LD Candidate (Lib Dem, a former MP) 116 and 1\u00a0other. Con Candidate was elected."
    )


def test_no_ward_of_it_votes() -> None:
    assert constituency_sheet(night(), code("Westbay"), {}).said[-1] == "None of its 26\u00a0wards has a poll tonight."
    made: Any = constituency_document(night(), code("Westbay"))
    assert (made["wards_voting"], made["ballots"]) == (0, [])
    assert [one["parties"] for one in made["local"]] == [[], [], []]
    assert [one["state"] for one in made["local"]] == ["not_set_beside"] * 3


def test_candidates_as_json_with_place_and_the_sources_word() -> None:
    made: Any = constituency_document(night(), code("Westbay"))
    assert [(one["place"], one["votes"], one["elected"], one["former_member"]) for one in made["candidates"]] == [
        (1, 268, True, False),
        (2, 157, False, False),
        (3, 116, False, True),
        (4, 9, False, False),
    ]


def test_equal_votes_share_a_place() -> None:
    level = seat("Westbay", "Con 100 *, Lab 100, LD 50")
    made: Any = constituency_document(night_of(CASTLE, context=context(level)), code("Westbay"))
    assert [one["place"] for one in made["candidates"]] == [1, 1, 3]


def test_turnout_then_is_valid_votes_over_the_electorate() -> None:
    assert constituency(night().scene, code("Eastford")).turnout_then == Fraction(1, 2)


def test_turnout_tonight_is_the_range_that_councils_report_and_no_mean_of_it() -> None:
    one = constituency(night(TURNED_OUT, MARSH).scene, code("Eastford"))
    assert one.turnout is not None
    assert (str(one.turnout.lowest), str(one.turnout.highest), one.turnout.wards) == ("31.5", "48", 2)
    said = constituency_sheet(night(TURNED_OUT, MARSH), code("Eastford"), {}).said
    assert "Turnout tonight, as reported for 2 of the 2\u00a0wards: from 31.5 to 48 per cent." in said


def test_turnout_tonight_is_not_known_where_nobody_reports_it() -> None:
    one = constituency(night(CASTLE).scene, code("Eastford"))
    assert one.turnout is None
    said = constituency_sheet(night(CASTLE), code("Eastford"), {}).said
    assert "The turnout tonight is not known: no council has reported it for these wards." in said


def test_by_its_name_in_any_case_or_its_code() -> None:
    known = night().context
    assert constituency_named(known, "WESTBAY") == constituency_named(known, code("Westbay")) == code("Westbay")


def test_a_name_that_is_not_known_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotFound, match="Is it Westbay"):
        constituency_named(night().context, "Westby")
    with pytest.raises(NotFound, match="No general election"):
        constituency_named(NO_CONTEXT, "Westbay")
    with pytest.raises(NotFound):
        constituency(night().scene, "E14000000")
