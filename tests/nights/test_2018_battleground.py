"""The battleground of 3 May 2018: what Labour needed in London, strongholds, and what became of every target.

Swings: half the lead by best-placed candidate (`top_candidate`) in the ward that brings the last seat, on the contests of 2014
(2016 where an all-out election came between), independents pooled, all seats at stake in a ward falling at its one lead. Gains
needed on both bases. Control before is that of the eve. The Guardian printed 1.6, 7.5 and 8.8 points for Barnet, Wandsworth and
Westminster, by a convention it does not state; no single one gives all three.
"""

from __future__ import annotations

from functools import cache

import pytest

from nightdesk.analysis.battleground import Battleground, TargetOnBoard, battleground
from nightdesk.analysis.strongholds import Run
from nightdesk.register.party import CON, FIVE, LAB, LD, PartyId
from nightdesk.tally.control import NOC
from shipped_scene import scene, shipped_night

SAMPLED = range(0, 2_786, 199)
"""Positions from the close of polls to the last council."""


@cache
def found(position: int | None = None) -> Battleground:
    return battleground(scene(position))


def target(council: str, party: PartyId = LAB) -> TargetOnBoard:
    return found().contests[council].targets[party]


def points(council: str) -> float:
    swing = target(council).target.needed.swing
    assert swing is not None
    return round(float(swing * 100), 2)


@pytest.mark.parametrize(
    ("council", "swing", "last_fought", "eve"),
    [("barnet", 0.81, 2, 2), ("wandsworth", 8.29, 12, 12), ("westminster", 9.50, 15, 16)],
)
def test_what_labour_needed_in_the_three_london_boroughs(council: str, swing: float, last_fought: int, eve: int) -> None:
    assert points(council) == swing
    assert target(council).target.gains_needed == {"last_fought": last_fought, "eve_of_poll": eve}


@pytest.mark.parametrize(("council", "swing"), [("wandsworth", 7.52), ("westminster", 8.97)])
def test_to_end_the_conservative_majority_took_less(council: str, swing: float) -> None:
    deny = target(council).target.to_deny
    assert deny is not None
    assert deny.swing is not None
    assert round(float(deny.swing * 100), 2) == swing


def test_the_full_lead_in_barnet_is_the_published_swing() -> None:
    swing = target("barnet").target.needed.swing
    assert swing is not None
    assert round(float(2 * swing * 100), 1) == 1.6
    assert target("barnet").target.to_deny is None, "no overall control on the eve: there was no majority to end"


def test_labour_took_none_of_the_three() -> None:
    assert [target(one).state for one in ("barnet", "wandsworth", "westminster")] == ["missed"] * 3
    verdicts = {one: found().contests[one].verdict for one in ("barnet", "wandsworth", "westminster")}
    assert verdicts == {"barnet": "CON GAIN FROM NOC", "wandsworth": "CON HOLD", "westminster": "CON HOLD"}


def test_in_london_labour_was_within_ten_points_of_five_and_took_tower_hamlets() -> None:
    councils = scene().register.councils
    near = [one for one in found().targets[LAB] if one.within and councils[one.target.council].region == "London"]
    assert [(one.target.council, one.state) for one in near] == [
        ("tower-hamlets", "taken"),
        ("barnet", "missed"),
        ("hillingdon", "missed"),
        ("wandsworth", "missed"),
        ("westminster", "missed"),
    ]


def run(council: str) -> Run:
    return found().runs[council]


def test_the_conservatives_had_westminster_since_at_least_1973_and_wandsworth_since_1978() -> None:
    """The history at hand begins in 1973; Westminster has been Conservative since it was made in 1964."""
    assert (run("westminster").control, run("westminster").since, run("westminster").at_least) == (CON, 1973, True)
    assert (run("wandsworth").control, run("wandsworth").since, run("wandsworth").before) == (CON, 1978, LAB)


def test_barnet_was_no_stronghold_on_the_eve_for_a_member_had_left_the_conservatives_in_march() -> None:
    barnet = run("barnet")
    assert (barnet.control, barnet.broken, barnet.last_may, barnet.ends) == (NOC, "since_the_last_may", CON, 2017)
    assert "barnet" not in found().strongholds


def test_no_stronghold_fell() -> None:
    """In one party's control for twenty years or more, by the seats after every May and on the eve."""
    held = [found().contests[slug].defence for slug in found().strongholds]
    assert len(held) == 26
    assert {one.state for one in held if one is not None} == {"held"}
    parties = [one.defence.party for one in held if one is not None]
    assert {party: parties.count(party) for party in (CON, LAB, LD)} == {CON: 7, LAB: 17, LD: 2}


def test_what_was_taken_and_what_was_lost_are_the_nights_changes_of_control() -> None:
    taken = {(one.target.council, party) for party in FIVE for one in found().targets[party] if one.state == "taken"}
    changes = shipped_night().control_changes
    assert taken == {(one.council, one.after) for one in changes if one.after != NOC}
    lost = {one.defence.council for one in found().defences if one.state == "lost"}
    assert lost == {one.council for one in changes if one.before != NOC}
    assert {one.state for one in found().defences} == {"held", "lost"}


def test_every_council_has_a_holder_or_none_and_targets_for_all_the_others() -> None:
    assert len(found().contests) == 150
    assert len(found().defences) == 127
    assert sum(len(one.targets) for one in found().contests.values()) == 5 * 150 - 127


def test_the_sixteen_councils_on_new_boundaries_have_gains_needed_and_no_swing() -> None:
    redrawn = [one for one in found().targets[LAB] if one.target.notional]
    assert all(one.target.needed.swing is None for one in redrawn)
    assert all(one.target.gains_needed["last_fought"] is not None for one in redrawn)
    notional = {one for one, contest in found().contests.items() for it in contest.targets.values() if it.target.notional}
    assert len(notional) == 16


def test_what_is_certain_at_one_position_stands_at_every_later_one() -> None:
    """No correction of the night undid a control that had been certain."""
    last: dict[tuple[str, PartyId], str] = {}
    for position in SAMPLED:
        for slug, contest in found(position).contests.items():
            for party, one in contest.targets.items():
                before = last.get((slug, party), "open")
                assert before in ("open", one.state) or (before, one.state) == ("gone", "missed"), (slug, party, position)
                last[slug, party] = one.state


def test_before_a_vote_was_counted_26_majorities_could_not_be_lost() -> None:
    assert sum(one.defence.safe for one in found(0).defences) == 26
