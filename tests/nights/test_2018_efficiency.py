"""Where votes counted on 3 May 2018.

Universe: the 2,738 wards declared with a poll that night, the five countermanded polls left out; independents of a ward pooled.
Votes by best-placed candidate unless said otherwise. Kinds of council by control on the eve of poll, worked out from the seats.
The domain's own figures for Labour's net seats by prior control, +5, +34 and +22, rest on two snapshots of councillors, a third
and noisy basis: ours are on the two named bases, and neither agrees with it.
"""

from __future__ import annotations

import csv
from collections import Counter
from fractions import Fraction

import pytest

from nightdesk.analysis.efficiency import Efficiency, efficiency
from nightdesk.analysis.kinds_of_place import KINDS, Grouping, Kind
from nightdesk.analysis.seats_votes_curve import AT_NOUGHT, curve
from nightdesk.publish.answers.efficiency_answer import efficiency_sheet
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.pack import NIGHTS
from nightdesk.register.party import CON, FIVE, GRN, LAB, LD, UKIP, PartyId
from nightdesk.tally.control import NOC
from shipped_scene import NIGHT, scene, shipped_night


def found() -> Efficiency:
    return efficiency(scene())


def by_kind(party: PartyId, basis: Basis, grouping: Grouping = "council") -> dict[Kind, int | None]:
    return {one.kind: one.gained[basis] for one in found().places(grouping, party) if one.places}


def test_england_by_best_placed_candidates_and_seats() -> None:
    """41.2 per cent for Labour holds with independents pooled; 2,350 seats of which none was won without a poll."""
    lab = found().of(LAB)
    assert lab is not None
    assert (round(float(lab.share_of_votes or 0) * 100, 1), lab.seats, lab.unopposed) == (41.2, 2_350, 0)
    assert {one.party: one.seats + one.unopposed for one in found().parties if one.party in FIVE} == {
        CON: 1_332,
        LAB: 2_350,
        LD: 536,
        GRN: 39,
        UKIP: 3,
    }
    assert (found().wards, found().seats) == (2_738, 4_403)


def test_votes_for_each_seat_are_the_books_votes_over_its_seats() -> None:
    """All votes of a party's candidates, added up from the book of the night without any of the desk's sums."""
    parties = {}
    with (NIGHTS / NIGHT / "candidacies.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            parties[row["ballot"], row["candidacy"]] = row["party"]
    votes = Counter[str]()
    for council in shipped_night().councils.values():
        for result in council.results.values():
            for line in result.lines:
                votes[parties[result.ballot.id, line.candidacy.id]] += line.votes or 0
    for party, seats in ((CON, 1_331), (LAB, 2_350), (LD, 536), (GRN, 39), (UKIP, 3)):
        one = found().of(party)
        assert one is not None
        assert one.for_each_seat("total") == Fraction(votes[party], seats)


def test_labours_net_seats_by_control_on_the_eve_on_both_bases() -> None:
    assert by_kind(LAB, "last_fought") == {"own": 17, "between": 29, "others": 39}
    assert by_kind(LAB, "eve_of_poll") == {"own": 36, "between": 31, "others": 41}


def test_the_conservatives_lost_in_their_own_councils_and_gained_without_overall_control() -> None:
    assert by_kind(CON, "last_fought") == {"own": -81, "between": 46, "others": 5}


def test_the_votes_for_labour_were_in_areas_they_were_already_in_control_of() -> None:
    """Seven tenths of its votes, half of the rise in its share, a fifth or a third of its net seats: half true."""
    own = found().places("council", LAB)[KINDS.index("own")]
    rows = found().places("council", LAB)
    assert own.places == 74
    assert round(float(Fraction(own.votes, sum(one.votes for one in rows))) * 100, 1) == 70.9
    rise = sum(one.part_of_change or Fraction(0) for one in rows)
    assert round(float((own.part_of_change or Fraction(0)) / rise) * 100, 1) == 51.6
    said = " ".join(efficiency_sheet(shipped_night(), {"party": "Lab"}).said).replace("\u00a0", " ")
    assert "in the 74 councils it controlled on the eve were 70.9% of its votes, 51.6% of the rise in its share" in said
    assert "+17 of its +85 seats since the seats were last fought and +36 of its +108 seats since the eve of poll" in said


@pytest.mark.parametrize("basis", BASES)
@pytest.mark.parametrize("party", FIVE)
def test_net_seats_by_kind_of_council_come_to_the_scoreboard(party: PartyId, basis: Basis) -> None:
    row = next(one for one in shipped_night().scoreboard.rows if one.id == party)
    assert sum(by or 0 for by in by_kind(party, basis).values()) == row.seat_change[basis]


def test_councils_by_control_on_the_eve() -> None:
    before = Counter(one.control.before for one in scene().ordinary)
    places = {(party, one.kind): one.places for party in (CON, LAB, LD) for one in found().places("council", party)}
    assert (before[CON], before[LAB], before[LD], before[NOC]) == (48, 74, 5, 23)
    assert [places[party, "own"] for party in (CON, LAB, LD)] == [48, 74, 5]
    assert {places[party, "between"] for party in (CON, LAB, LD)} == {23}


def test_wards_it_led_by_ten_points_cost_labour_seats_and_others_strongholds_brought_them() -> None:
    gained = by_kind(LAB, "last_fought", "ward")
    assert (gained["own"], gained["between"], gained["others"]) == (-31, 32, 67)


def test_between_the_two_labour_had_more_seats_than_votes_and_would_have_had_level_with_the_conservatives() -> None:
    drawn = curve(scene(), None)
    assert drawn is not None
    assert (drawn.seats[AT_NOUGHT], drawn.of[AT_NOUGHT]) == (2_350, 2_350 + 1_331)
    assert round(float(drawn.votes[AT_NOUGHT]) * 100, 1) == 56.5
    level = drawn.seats_at(0.5)
    assert level is not None
    assert level[0] > level[1] / 2


@pytest.mark.parametrize("party", FIVE)
def test_each_curve_passes_through_what_happened(party: PartyId) -> None:
    drawn = curve(scene(), party)
    one = found().of(party)
    assert drawn is not None
    assert one is not None
    assert drawn.seats[AT_NOUGHT] == one.seats
    assert drawn.votes[AT_NOUGHT] == pytest.approx(float(one.share_of_votes or 0))


@pytest.mark.parametrize("position", [0, 1, 60, 700, 1_400, 2_786])
def test_it_is_answered_at_any_position_without_looking_ahead(position: int) -> None:
    night = shipped_night(position)
    answer = efficiency(night.scene)
    polled = sum(result.votes_cast is not None for one in night.scene.ordinary for result in one.results.values())
    assert answer.wards == polled
    assert efficiency_sheet(night, {}).said
