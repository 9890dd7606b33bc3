"""Decline told apart from withdrawal: wards by whether a party stood the last time and stands now."""

from __future__ import annotations

import pytest

from many_councils import CouncilSheet, council, night_of_councils
from nightdesk.analysis.flow import Flow, flow
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, Group
from nightdesk.analysis.withdrawal import GroupOfWards
from nightdesk.problems import Refused
from nightdesk.publish.answers.flow_answer import flow_sheet
from nightdesk.register.party import CON, GRN, LAB, UKIP, PartyId

AGAIN = "Con 40, Lab 40, UKIP 20 > Con 50, Lab 45, UKIP 5"
WITHDREW = "Con 45, Lab 40, UKIP 15 > Con 55, Lab 45"
ANEW = "Con 60, Lab 40 > Con 50, Lab 40, UKIP 10"
NEITHER = "Con 110, Lab 90 > Con 108, Lab 92"
ADUR = council("Adur", AGAIN, WITHDREW, ANEW, NEITHER)


def asked(*councils: CouncilSheet, party: PartyId | None = None) -> Flow:
    return flow(night_of_councils(councils).scene, party)


def group(found: Flow, name: Group) -> GroupOfWards:
    return next(one for one in found.groups if one.group == name)


def test_each_ward_is_in_one_of_four_groups() -> None:
    found = asked(ADUR, party=UKIP)
    assert {one.group: one.wards for one in found.groups} == {"again": 1, "withdrew": 1, "anew": 1, "neither": 1}
    assert found.stood == (1, 2)


def test_shares_then_and_now_in_each_group() -> None:
    found = asked(ADUR, party=UKIP)
    shares = {one.group: (one.share_then, one.share_now) for one in found.groups}
    assert shares["again"] == pytest.approx((0.20, 0.05))
    assert shares["withdrew"] == pytest.approx((0.15, 0))
    assert shares["anew"] == pytest.approx((0, 0.10))
    assert shares["neither"] == (0, 0)


def test_what_other_shares_did_in_each_group() -> None:
    con = FLOW_COLUMNS.index(CON)
    found = asked(ADUR, party=UKIP)
    assert [one.changes[con] for one in found.groups] == pytest.approx([0.10, 0.10, -0.10, -0.01])


def test_a_ward_weighs_as_many_votes_as_were_cast_in_it_now() -> None:
    larger = "Con 400, Lab 400, UKIP 200 > Con 90, Lab 60"
    found = asked(council("Adur", WITHDREW, larger), party=UKIP)
    con = FLOW_COLUMNS.index(CON)
    assert group(found, "withdrew").changes[con] == pytest.approx((100 * 0.10 + 150 * 0.20) / 250)


def test_the_groups_add_up_to_the_change_of_its_share() -> None:
    """Votes added up and then divided: 35 of 500 then, 15 of 500 now."""
    found = asked(ADUR, party=UKIP)
    fall = next(one for one in found.falls if one.party == UKIP)
    assert fall.change == pytest.approx(15 / 500 - 35 / 500)
    assert sum(one.part_of_change for one in found.groups) == pytest.approx(fall.change)
    assert group(found, "withdrew").part_of_change == pytest.approx(-15 / 500)


def test_the_party_is_that_of_the_five_whose_share_fell_most() -> None:
    found = asked(ADUR)
    assert (found.party, found.chosen) == (UKIP, False)
    fewer_labour = council("Barnet", *["Con 40, Lab 60 > Con 90, Lab 10"] * 3)
    assert asked(ADUR, fewer_labour).party == LAB


def test_where_nobodys_share_fell_nothing_has_collapsed() -> None:
    """An independent's did, and is no party of the five."""
    night = night_of_councils((council("Adur", "Con 40, Lab 40, Ind 20 > Con 50, Lab 50"),))
    assert flow(night.scene).party is None
    assert "nothing has collapsed" in flow_sheet(night, {}).said[0]


def test_a_reader_may_choose_another_of_the_five_and_no_other() -> None:
    night = night_of_councils((council("Barnet", "Con 40, Lab 40, Grn 20 > Con 50, Lab 50"), ADUR))
    assert flow(night.scene, GRN).groups[1].wards == 1
    assert "The Greens’ share has fallen" in flow_sheet(night, {"party": "grn"}).said[0]
    with pytest.raises(Refused, match="party"):
        flow_sheet(night, {"party": "Ind"})


def test_a_ward_without_a_comparison_is_in_no_group() -> None:
    assert sum(one.wards for one in asked(council("Adur", AGAIN, "Con 50, Lab 50"), party=UKIP).groups) == 1
    awaited = council("Barnet", AGAIN, awaited=True)
    assert sum(one.wards for one in asked(ADUR, awaited, party=UKIP).groups) == 4


def test_what_goes_with_withdrawal_is_set_beside_wards_with_the_same_earlier_share() -> None:
    """Con gains half of what UKIP had, and two points more where UKIP stands no longer, having been weaker there."""
    councils = []
    for place in range(12):
        strong, weak = 300 + 10 * place, 100 + 10 * place
        con_again, con_gone = 400 + strong // 2, 400 + weak // 2 + 20
        councils.append(
            council(
                f"Town {place}",
                f"Con 400, Lab {600 - strong}, UKIP {strong} > Con {con_again}, Lab {950 - con_again}, UKIP 50",
                f"Con 400, Lab {600 - weak}, UKIP {weak} > Con {con_gone}, Lab {1000 - con_gone}",
            )
        )
    found = asked(*councils, party=UKIP)
    con = next(one for one in found.after if one.place == FLOW_COLUMNS.index(CON))
    assert con.with_share is not None
    assert con.withdrawn is not None
    assert con.with_share.value == pytest.approx(0.5, abs=1e-6)
    assert con.withdrawn.value == pytest.approx(0.02, abs=1e-6)
    plain = [group(found, name).changes[FLOW_COLUMNS.index(CON)] for name in ("again", "withdrew")]
    assert plain[0] > plain[1], "without regard to the earlier share it would look the other way round"


def test_too_few_councils_have_no_interval() -> None:
    found = asked(ADUR, party=UKIP)
    assert all(interval is None for one in found.groups for interval in one.intervals)
    many = asked(*(council(f"Town {place}", AGAIN, WITHDREW) for place in range(8)), party=UKIP)
    assert all(interval is not None for interval in group(many, "again").intervals)


def test_the_answer_tells_withdrawal_from_decline() -> None:
    said = flow_sheet(night_of_councils((ADUR,)), {"party": "UKIP"}).said[0]
    assert "from 7.0 to 3.0 per cent" in said
    assert "−3.0 points came about where it put up nobody" in said
    assert "−3.0 where it stood again" in said
    assert "still fell, from 20.0 to 5.0 per cent" in said


def test_before_the_first_comparison_it_is_not_yet() -> None:
    night = night_of_councils((council("Adur", AGAIN, awaited=True),))
    for options in ({}, {"party": "UKIP"}):
        assert flow_sheet(night, options).said[0].startswith("Not yet")
