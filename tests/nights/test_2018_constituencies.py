"""Local votes of 3 May 2018 beside the general election of 8 June 2017.

Convention: best-placed candidate summed over wards, unless said. Universe: constituencies with a ward that polled on the night.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from nightdesk.analysis.constituency import constituencies, constituency
from nightdesk.publish.answers.constituencies_answer import constituencies_sheet
from nightdesk.publish.answers.constituency_document import constituency_document
from nightdesk.register.party import CON, LAB, LD
from shipped_scene import scene, shipped_night

ST_AUSTELL, KENSINGTON, HALLAM = "E14000961", "E14000768", "E14000922"


def test_st_austell_and_newquay_in_2017_though_no_ward_of_it_voted_in_2018() -> None:
    """Exact, from the general election file: Double, Neil and Gilbert, who had been its member, in that order."""
    made: Any = constituency_document(shipped_night(), ST_AUSTELL)
    assert (made["name"], made["wards"], made["wards_voting"]) == ("St Austell and Newquay", 26, 0)
    assert [(one["name"], one["party"], one["votes"], one["elected"], one["former_member"]) for one in made["candidates"]] == [
        ("Steve Double", CON, 26_856, True, False),
        ("Kevin Neil", LAB, 15_714, False, False),
        ("Stephen Gilbert", LD, 11_642, False, True),
    ]


def test_every_ward_that_voted_lies_in_a_constituency_that_is_known() -> None:
    found = constituencies(scene())
    assert (found.date, len(found.beside), found.unplaced) == ("2017-06-08", 316, ())


def test_how_many_constituencies_can_be_set_beside_their_general_election() -> None:
    """Every ward of 224 voted, at least four in five of 37 more."""
    found = constituencies(scene()).beside
    assert (sum(one.whole for one in found), sum(one.set_beside for one in found)) == (224, 261)
    assert all(len(one.voting) <= (one.wards or 0) for one in found)
    assert all(one.complete for one in found)


def test_who_leads_is_told_where_it_holds_wherever_the_votes_of_split_wards_lie() -> None:
    found = [one for one in constituencies(scene()).beside if one.set_beside]
    assert Counter(one.states["top_candidate"] for one in found) == {"leads": 226, "cannot_be_told": 35}
    assert all(one.split for one in found if one.states["top_candidate"] == "cannot_be_told")


def test_where_another_party_than_the_members_leads_on_local_votes() -> None:
    others = {
        one.seat.name: one.leaders["top_candidate"]
        for one in constituencies(scene()).beside
        if one.leaders["top_candidate"] not in (None, one.member)
    }
    by_leader = {party: sorted(name for name, leader in others.items() if leader == party) for party in (CON, LAB, LD)}
    assert by_leader == {
        CON: ["Battersea", "Bolton North East", "Derby North", "Great Grimsby", "Kensington", "Wirral West"],
        LAB: ["Calder Valley", "Carlisle", "Hastings and Rye", "Pendle", "Stevenage", "Thurrock"],
        LD: ["Cheadle", "Cheltenham", "Eastleigh", "Hazel Grove", "Richmond Park", "Southport", "St Albans", "Watford"],
    }
    assert len(others) == 20


def test_kensington_was_held_by_twenty_votes_in_2017() -> None:
    one = constituency(scene(), KENSINGTON)
    first, second = one.seat.candidates[:2]
    assert (first.party, second.party, first.votes - second.votes) == (LAB, CON, 20)
    assert (len(one.voting), one.split, one.leaders["top_candidate"]) == (16, 3, CON)


def test_sheffield_hallam_cannot_be_told_for_six_of_its_seven_wards_are_split() -> None:
    one = constituency(scene(), HALLAM)
    assert (one.wards, len(one.voting), one.split) == (7, 7, 6)
    assert one.states["top_candidate"] == "cannot_be_told"


def test_by_all_votes_another_order_in_richmond_park_alone() -> None:
    """There Lib Dems and Greens had a pact and neither a full slate: the Lib Dems lead by best-placed candidate and by average,
    the Conservatives by all votes."""
    both = {one.seat.name: (one.leaders["top_candidate"], one.leaders["total"]) for one in constituencies(scene()).beside}
    assert sum(total is not None for _, total in both.values()) == 228
    assert {name: pair for name, pair in both.items() if None not in pair and pair[0] != pair[1]} == {
        "Richmond Park": (LD, CON)
    }
    said = constituencies_sheet(shipped_night(), {}).said
    assert "Which party leads hangs on how candidates are counted in Richmond Park." in said


def test_before_the_first_declaration_none_is_told() -> None:
    opening = constituencies(scene(0)).beside
    assert {one.states["top_candidate"] for one in opening} == {"not_yet", "not_set_beside"}
