"""The slope: how much more a party's share changed for each point of Leave, by council and by ward, and what moves it."""

from __future__ import annotations

import pytest

from many_councils import CouncilSheet, council, many, night_of_councils
from nightdesk.analysis.referendum import PartyLeave, Referendum, referendum
from nightdesk.analysis.shares import Convention
from nightdesk.register.party import CON, FIVE, LAB, LD, UKIP, PartyId

THEN = "Con 400, Lab 400, LD 200"
NOW = {"Con": (200.0, 400.0), "Lab": (400.0, -100.0), "LD": (400.0, -300.0)}
"""Of a thousand votes: Conservatives four points more for each ten of Leave, Labour one and Lib Dems three fewer."""


def asked(councils: list[CouncilSheet], convention: Convention = "top_candidate") -> Referendum:
    return referendum(night_of_councils(councils).scene, convention)


def of(found: Referendum, party: PartyId) -> PartyLeave:
    return next(one for one in found.parties if one.party == party)


def test_shares_that_rise_by_a_rule_give_it_back() -> None:
    found = asked(many(25, THEN, NOW))
    slopes = {one.party: one.slope.value for one in found.parties if one.slope}
    assert [slopes[party] for party in (CON, LAB, LD)] == pytest.approx([0.4, -0.1, -0.3], abs=2e-3)
    assert of(found, CON).explained == pytest.approx(1, abs=1e-3)


def test_slopes_of_all_parties_add_up_to_nought() -> None:
    """What one gains of the vote others lose: here all parties are among the five."""
    found = asked(many(25, THEN, NOW))
    assert sum(one.slope.value for one in found.parties if one.slope) == pytest.approx(0, abs=1e-9)


def test_a_councils_change_is_of_its_votes_added_up_and_then_divided() -> None:
    two = council("Adur", "Con 100, Lab 100 > Con 300, Lab 100", "Con 100, Lab 100 > Con 100, Lab 900", leave=0.5)
    found = asked([two])
    assert found.councils[0].wards == 2
    changes = found.councils[0].changes
    assert changes is not None
    assert changes[FIVE.index(CON)] == pytest.approx(400 / 1_400 - 1 / 2)


def test_by_ward_each_ward_weighs_as_its_votes_and_takes_its_councils_leave() -> None:
    """Two councils twenty times over; in each Leave council one ward moves by 10 points, one of a third its votes by 30."""
    councils = []
    for place in range(20):
        councils += [
            council(f"Leave {place}", "Con 50, Lab 50 > Con 180, Lab 120", "Con 50, Lab 50 > Con 80, Lab 20", leave=0.7),
            council(f"Remain {place}", "Con 50, Lab 50 > Con 50, Lab 50", leave=0.3),
        ]
    slope = of(asked(councils), CON).by_ward
    assert slope is not None
    assert slope.value == pytest.approx((0.75 * 0.10 + 0.25 * 0.30) / 0.4)


def test_wards_where_ukip_had_stood_and_had_not_are_told_apart() -> None:
    councils = []
    for place in range(24):
        leave = 0.3 + 0.4 * place / 23
        with_ukip, without = round(300 + 600 * leave), round(500 + 100 * leave)
        councils.append(
            council(
                f"Town {place}",
                f"Con 400, Lab 400, UKIP 200 > Con {with_ukip}, Lab {1000 - with_ukip}",
                f"Con 500, Lab 500 > Con {without}, Lab {1000 - without}",
                leave=leave,
            )
        )
    found = asked(councils)
    con = of(found, CON)
    slopes = [one.value for one in (con.stood, con.not_stood, con.difference) if one]
    assert slopes == pytest.approx([0.6, 0.1, 0.5], abs=5e-3)
    assert con.difference is not None
    assert con.difference.clear
    assert (found.wards, found.wards_stood) == (48, 24)


def test_with_ukips_earlier_share_held_equal_what_goes_with_it_is_taken_out() -> None:
    """UKIP's earlier share is higher where Leave is, and all of it is Conservative now: Leave itself moves nothing."""
    councils = []
    for place in range(24):
        leave = 0.3 + 0.4 * place / 23
        for side, more in (("East", 60), ("West", -60)):
            ukip = round(400 * leave) + more
            con = 400
            councils.append(
                council(
                    f"{side} {place}",
                    f"Con {con}, Lab {1000 - con - ukip}, UKIP {ukip} > Con {con + ukip}, Lab {1000 - con - ukip}",
                    leave=leave,
                )
            )
    con_line = of(asked(councils), CON)
    assert con_line.slope is not None
    assert con_line.held is not None
    assert con_line.slope.value == pytest.approx(0.4, abs=5e-3)
    assert con_line.held.value == pytest.approx(0, abs=5e-3)


def test_an_odd_council_is_named_and_the_slope_without_it_told() -> None:
    odd = council("Odd", f"{THEN} > Con 990, Lab 5, LD 5", leave=0.72)
    plain, with_odd = asked(many(25, THEN, NOW)), asked([*many(25, THEN, NOW), odd])
    con = of(with_odd, CON)
    assert with_odd.compared[con.robust.odd[0]].council == "odd"
    assert con.slope is not None
    assert con.slope.value > 0.45
    before = of(plain, CON).slope
    assert before is not None
    assert con.robust.slopes["least_without_one"] == pytest.approx(before.value, abs=1e-9)
    assert con.robust.range[0] == pytest.approx(0.4, abs=0.01)
    assert con.robust.slopes["median"] == pytest.approx(0.4, abs=0.02)


def test_every_council_counted_once_does_not_weigh_the_large_ones_more() -> None:
    councils = many(24, THEN, NOW)
    large = council("Large", "Con 4000, Lab 4000, LD 2000 > Con 9000, Lab 900, LD 100", leave=0.7)
    con = of(asked([*councils, large]), CON)
    assert con.slope is not None
    assert con.robust.slopes["once"] < con.slope.value


def test_within_regions_a_difference_between_regions_is_no_slope() -> None:
    """In either region shares move alike at any Leave; the North, more strongly Leave, moved ten points further."""
    councils = []
    for place in range(12):
        for region, low, con in (("South", 0.3, 500), ("North", 0.5, 600)):
            councils.append(
                council(
                    f"{region} {place}",
                    f"Con 500, Lab 500 > Con {con}, Lab {1000 - con}",
                    leave=low + 0.2 * place / 11,
                    region=region,
                )
            )
    con_line = of(asked(councils), CON)
    assert con_line.slope is not None
    assert con_line.slope.value > 0.3
    assert con_line.robust.slopes["within"] == pytest.approx(0, abs=1e-9)


def test_each_convention_has_a_slope_and_the_one_asked_for_is_the_main_one() -> None:
    """A second Conservative stands now where Leave is above a half: all votes count both, the best-placed one counts one."""
    councils = []
    for place in range(24):
        leave = 0.3 + 0.4 * place / 23
        second = ", Con 300" if leave > 0.5 else ""
        councils.append(council(f"Town {place}", f"Con 500, Lab 500 > Con 500, Lab 500{second}", leave=leave))
    by_best, by_all = asked(councils), asked(councils, "total")
    slope = of(by_best, CON).slope
    assert slope is not None
    assert slope.value == pytest.approx(0, abs=1e-9)
    assert by_all.convention == "total"
    total = of(by_all, CON).slope
    assert total is not None
    assert total.value > 0.2
    assert of(by_best, CON).by_convention["total"] == pytest.approx(total.value)


def test_a_party_that_did_not_stand_then_or_now_has_a_slope_of_nought_and_no_direction() -> None:
    ukip = of(asked(many(25, THEN, NOW)), UKIP).slope
    assert ukip is not None
    assert (ukip.value, ukip.clear) == (0.0, False)
