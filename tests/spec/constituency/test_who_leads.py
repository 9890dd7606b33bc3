"""Who leads on local votes: told once every ward that votes is in, where enough of them vote, and where it holds for sure."""

from __future__ import annotations

import pytest
from a_constituency import code, context, seat

import notation
from night_of import night_of
from nightdesk.analysis.constituency import ConstituencyBeside, LeadState, constituencies, constituency
from nightdesk.night import Night
from nightdesk.publish.answers.constituencies_answer import NO_ELECTION, NOT_FOR_PARLIAMENT, constituencies_sheet
from nightdesk.publish.answers.constituency_document import constituencies_document

CASTLE = """
    Castle, Adur: 1 seat
      Ann Archer   Con   300
      Bob Baker    Lab   400 *
"""
MARSH = """
    Marsh, Adur: 1 seat
      Cat Cole     Con   200 *
      Dan Drew     Lab   90
"""
AWAITED = MARSH.replace("   200 *", "").replace("   90", "")
CON, LAB = (notation.party(short).id for short in ("Con", "Lab"))
CON_MEMBER = "Con 500 *, Lab 400"


def night(*sheets: str, wards: int | None = None, then: str = CON_MEMBER, **places: int) -> Night:
    known = context(seat("Eastford", then, **places), wards=None if wards is None else {"Eastford": wards})
    return night_of(*sheets, context=known)


def asked(*sheets: str, wards: int | None = None, then: str = CON_MEMBER, **places: int) -> ConstituencyBeside:
    return constituency(night(*sheets, wards=wards, then=then, **places).scene, code("Eastford"))


def state(one: ConstituencyBeside) -> LeadState:
    return one.states["top_candidate"]


def test_the_party_with_most_local_votes_leads() -> None:
    one = asked(CASTLE, castle=1)
    assert (state(one), one.leaders["top_candidate"], one.member) == ("leads", LAB, CON)


def test_not_yet_while_a_ward_that_votes_is_awaited_or_a_figure_is_not_known() -> None:
    assert state(asked(CASTLE, AWAITED, castle=1, marsh=1)) == "not_yet"
    assert state(asked(CASTLE, MARSH.replace("90", "?"), castle=1, marsh=1)) == "not_yet"


def test_it_cannot_be_told_where_it_hangs_on_split_wards() -> None:
    """Labour are 10 behind with half of Castle: with all of it they would be ahead, with none further behind."""
    one = asked(CASTLE, MARSH, castle=2, marsh=1)
    assert (state(one), one.leaders["top_candidate"]) == ("cannot_be_told", None)


def test_split_wards_or_not_it_is_told_where_it_holds_over_the_whole_range() -> None:
    one = asked(CASTLE.replace("300", "20"), MARSH.replace("90", "10").replace("200", "15"), castle=1, marsh=2)
    assert (state(one), one.leaders["top_candidate"]) == ("leads", LAB)


def test_equal_votes_lead_nowhere() -> None:
    one = asked(CASTLE.replace("300", "400"), castle=1)
    assert (state(one), one.leaders["top_candidate"]) == ("level", None)


@pytest.mark.parametrize(("wards", "found"), [(1, "leads"), (2, "not_set_beside"), (None, "leads")])
def test_too_few_wards_voting_are_not_set_beside_the_general_election(wards: int | None, found: str) -> None:
    assert state(asked(CASTLE, wards=wards, castle=1)) == found


def test_four_in_five_wards_are_enough_and_it_is_known_that_one_is_missing() -> None:
    sheets = [CASTLE.replace("Castle", name) for name in ("Ash", "Beech", "Cedar", "Dale")]
    four_of_five = asked(*sheets, wards=5, ash=1, beech=1, cedar=1, dale=1)
    assert (state(four_of_five), four_of_five.whole) == ("leads", False)
    assert asked(*sheets, wards=4, ash=1, beech=1, cedar=1, dale=1).whole
    assert state(asked(*sheets, wards=6, ash=1, beech=1, cedar=1, dale=1)) == "not_set_beside"


def test_the_member_is_the_sources_word_and_not_whoever_had_most_votes() -> None:
    assert asked(CASTLE, then="Con 500, Lab 400 *", castle=1).member == LAB


def test_where_another_party_than_the_members_leads_is_told_with_what_it_is_not() -> None:
    said = constituencies_sheet(night(CASTLE, castle=1), {}).said
    assert said == (
        "On local votes another party than the member’s leads in 1 of the 1\u00a0constituency where that can be told: 1 of "
        "the 1 in which every ward votes.",
        "Labour lead in Eastford.",
        NOT_FOR_PARLIAMENT,
    )


def test_before_any_is_complete_it_is_not_yet() -> None:
    said = constituencies_sheet(night(AWAITED, marsh=1), {}).said
    assert said[0].startswith("Not yet: none of the 1\u00a0constituency that can be compared has all its votes in")


def test_too_few_wards_everywhere_is_said_so() -> None:
    assert constituencies_sheet(night(CASTLE, wards=9, castle=1), {}).said[0] == (
        "Too few wards vote tonight to set any of 1\u00a0constituency beside its general election."
    )


def test_a_night_without_a_general_election_in_its_context_says_so() -> None:
    bare = night_of(CASTLE)
    assert constituencies_sheet(bare, {}).said == (NO_ELECTION,)
    assert constituencies_document(bare, {})["general_election"] is None


def test_a_ward_of_no_known_constituency_is_counted_as_such() -> None:
    found = constituencies(night(CASTLE, MARSH, castle=1).scene)
    assert found.unplaced == ("local.adur.marsh.2018-05-03",)


def test_countermanded_polls_do_not_vote() -> None:
    countermanded = "Mill, Adur: 1 seat, countermanded"
    one = asked(CASTLE, countermanded, castle=1, mill=1)
    assert (len(one.voting), one.wards, state(one)) == (1, 2, "not_set_beside")
