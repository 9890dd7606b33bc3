"""Local votes of a constituency: whole wards in full, split wards in equal parts, with the bounds of that rule."""

from __future__ import annotations

from fractions import Fraction

from a_constituency import code, context, seat

import notation
from night_of import night_of
from nightdesk.analysis.constituency import ConstituencyBeside, constituency
from nightdesk.analysis.local_votes import LocalVote, gap
from nightdesk.analysis.shares import Convention

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   300 *
      Bob Baker    Con   200
      Cat Cole     Lab   260 *
"""
MARSH = """
    Marsh, Adur: 1 seat
      Dan Drew     Con   100
      Eve Ellis    Lab   140 *
"""
CON, LAB, LD = (notation.party(short).id for short in ("Con", "Lab", "LD"))
THEN = "Con 500 *, Lab 400, LD 100"


def asked(*sheets: str, **wards: int) -> ConstituencyBeside:
    return constituency(night_of(*sheets, context=context(seat("Eastford", THEN, **wards))).scene, code("Eastford"))


def vote(one: ConstituencyBeside, party: str, convention: Convention = "top_candidate") -> LocalVote:
    return next(found for found in one.votes[convention] if found.party == party)


def test_whole_wards_are_summed_by_the_named_convention() -> None:
    one = asked(CASTLE, MARSH, castle=1, marsh=1)
    by = {convention: vote(one, CON, convention).votes for convention in ("top_candidate", "average", "total")}  # type: ignore[arg-type]
    assert by == {"top_candidate": 400, "average": 350, "total": 600}
    assert vote(one, CON).share == Fraction(400, 800)


def test_without_split_wards_there_is_no_range() -> None:
    one = asked(CASTLE, MARSH, castle=1, marsh=1)
    for found in one.votes["top_candidate"]:
        assert found.low == found.votes == found.high
        assert found.share_low == found.share == found.share_high


def test_a_split_ward_counts_in_equal_parts() -> None:
    one = asked(CASTLE, MARSH, castle=1, marsh=2)
    assert (one.split, vote(one, LAB).votes, vote(one, CON).votes) == (1, 260 + 70, 300 + 50)


def test_the_range_runs_from_none_to_all_of_each_partys_votes_in_split_wards() -> None:
    """Labour's least: none of its 140 in Marsh lie within, all of the Conservatives' 100 do."""
    labour = vote(asked(CASTLE, MARSH, castle=1, marsh=2), LAB)
    assert (labour.low, labour.high) == (260, 400)
    assert (labour.share_low, labour.share_high) == (Fraction(260, 660), Fraction(400, 700))


def test_the_gap_of_two_parties_has_a_range_of_its_own() -> None:
    one = asked(CASTLE, MARSH, castle=1, marsh=2)
    found = gap(one.votes["top_candidate"], LAB, CON)
    assert found is not None
    equal, low, high = found
    assert equal == Fraction(330 - 350, 680)
    assert (low, high) == (Fraction(260 - 400, 660), Fraction(400 - 300, 700))
    assert gap(one.votes["top_candidate"], LAB, LD) is None, "nobody stands for the Lib Dems"


def test_a_place_is_told_only_where_it_holds_over_the_whole_range() -> None:
    told = asked(CASTLE, MARSH, castle=1, marsh=1)
    assert {found.party: found.place for found in told.votes["top_candidate"]} == {CON: 1, LAB: 1}, "400 each: they share it"
    open_ = asked(CASTLE, MARSH, castle=1, marsh=2)
    assert {found.place for found in open_.votes["top_candidate"]} == {None}
    small = MARSH.replace("100", "10").replace("140", "30")
    sure = asked(CASTLE, small, castle=1, marsh=2)
    assert {found.party: found.place for found in sure.votes["top_candidate"]} == {CON: 1, LAB: 2}


def test_the_change_is_against_the_general_election_and_only_for_a_party_with_one_candidate_then() -> None:
    one = asked(CASTLE, MARSH.replace("Eve Ellis    Lab", "Eve Ellis    Grn"), castle=1, marsh=1)
    assert (vote(one, CON).then, vote(one, CON).change) == (Fraction(1, 2), Fraction(400, 800) - Fraction(1, 2))
    greens = vote(one, notation.party("Grn").id)
    assert (greens.then, greens.change) == (None, None)


def test_an_awaited_ward_adds_nothing_and_is_known_to_be_awaited() -> None:
    awaited = MARSH.replace(" *", "").replace("   100", "").replace("   140", "")
    one = asked(CASTLE, awaited, castle=1, marsh=1)
    assert (len(one.voting), one.counted, one.complete) == (2, 1, False)
    assert vote(one, CON).votes == 300


def test_a_return_without_a_poll_and_a_by_election_alone_do_not_vote() -> None:
    unopposed = "Gate, Adur: 1 seat, uncontested\n  May Moss   Con  *"
    one = asked(CASTLE, unopposed, castle=1, gate=1)
    assert one.voting == ("local.adur.castle.2018-05-03",)
