"""3 May 2018 against the referendum of 2016.

Universe: 2,234 wards that polled and compare with 2014 or 2016 on the same boundaries, in 132 councils; the sixteen redrawn
councils have no ward that does. Share by best-placed candidate. Seats on the last-fought basis of the pack.
"""

from __future__ import annotations

import re

import numpy as np
import pytest
import statsmodels.api as sm

from nightdesk.analysis.referendum import CouncilLeave, PartyLeave, Referendum, referendum
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.analysis.ward_table import COLUMN
from nightdesk.publish.answers.referendum_answer import referendum_sheet
from nightdesk.publish.answers.referendum_words import UNSUPPORTED
from nightdesk.register.baseline import BASES
from nightdesk.register.party import CON, FIVE, LAB, LD, UKIP, PartyId
from shipped_scene import scene, shipped_night

OF_PERSONS = re.compile(r"\b(voters?|supporters?|switch\w*|went (over )?to|moved to|transfer\w*)\b", re.IGNORECASE)
POSITIONS = (0, 1, 25, 60, 120, 300, 700, 1_400, 2_100, 2_700)


def found() -> Referendum:
    return referendum(scene())


def of(party: PartyId) -> PartyLeave:
    return next(one for one in found().parties if one.party == party)


def council(slug: str) -> CouncilLeave:
    return next(one for one in found().councils if one.council == slug)


def test_the_universe() -> None:
    assert (found().wards, len(found().compared), found().wards_stood) == (2_234, 132, 1_557)
    assert len(found().seated) == 149


def test_conservative_change_goes_with_leave_and_labours_and_the_lib_dems_do_not_clearly() -> None:
    """3.7 points for each ten of Leave, within half a point either way."""
    con, lab, ld = (of(party).slope for party in (CON, LAB, LD))
    assert con is not None
    assert (10 * con.value, 10 * con.low, 10 * con.high) == pytest.approx((3.74, 3.24, 4.23), abs=0.02)
    assert lab is not None
    assert ld is not None
    assert not lab.clear
    assert not ld.clear


def test_no_few_odd_councils_carry_the_conservative_slope() -> None:
    low, high = of(CON).robust.range
    assert 0.35 < low < high < 0.41


def test_it_is_far_steeper_where_ukip_had_stood() -> None:
    con = of(CON)
    assert con.stood is not None
    assert con.not_stood is not None
    assert con.difference is not None
    assert con.difference.low > 0.15
    assert con.not_stood.low > 0
    assert con.held is not None
    assert con.held.value < 0.6 * con.stood.value


def test_by_ward_it_is_the_regression_of_statsmodels_with_councils_as_clusters() -> None:
    figures = ward_figures(scene())
    table, inside = figures.table, figures.compared
    leave = np.array([float(scene().context.leave_share(one.slug) or np.nan) for one in table.councils])[table.council][inside]
    weights = figures.now[0][inside].sum(axis=1)
    for party in (CON, LAB, LD, UKIP):
        change = figures.change(0)[inside, COLUMN[party]]
        fit = sm.WLS(change, sm.add_constant(leave), weights=weights).fit(
            cov_type="cluster", cov_kwds={"groups": table.council[inside]}, use_t=True
        )
        ours = of(party).by_ward
        assert ours is not None
        assert ours.value == pytest.approx(fit.params[1], rel=1e-9)
        low, high = fit.conf_int(alpha=0.10)[1]
        assert ours.high - ours.low == pytest.approx(high - low, rel=0.08)
        assert ours.high - ours.low >= high - low, "the jackknife is never the narrower of the two here"


def test_every_region_with_a_line_rises_for_the_conservatives() -> None:
    slopes = {one.region: one.slope(FIVE.index(CON)) for one in found().regions}
    assert {region for region, slope in slopes.items() if slope is not None} == {
        "South East",
        "London",
        "Yorkshire and The Humber",
        "East of England",
        "West Midlands",
        "North West",
    }
    assert all(slope.value > 0.02 for slope in slopes.values() if slope is not None)


def test_the_councils_that_the_coverage_names_can_be_looked_up() -> None:
    """Kingston and Richmond by share and seats; South Cambridgeshire, redrawn, by seats alone: a stated method."""
    kingston, richmond, cambridge = (
        council(slug) for slug in ("kingston-upon-thames", "richmond-upon-thames", "south-cambridgeshire")
    )
    for one in (kingston, richmond, cambridge):
        assert one.leave < 0.41
        assert one.seat_changes[FIVE.index(LD)] >= 19
        assert one.seat_changes[FIVE.index(CON)] <= -17
    assert kingston.changes is not None
    assert richmond.changes is not None
    assert kingston.changes[FIVE.index(LD)] > 0.2
    assert richmond.changes[FIVE.index(LD)] > 0.15
    assert cambridge.changes is None
    assert cambridge.notional


def test_seats_in_leave_and_remain_areas_add_up_to_the_scoreboard() -> None:
    """On both bases, for each of the five: every council of the night is on one side or the other."""
    areas = found().areas
    assert sum(one.councils for one in areas) == 150
    rows = {row.id: row for row in shipped_night().scoreboard.rows}
    for basis in BASES:
        for party in FIVE:
            assert sum(one.net[basis][party] for one in areas) == rows[party].seat_change[basis]


def test_conservatives_gained_in_leave_areas_and_lost_more_in_remain_areas() -> None:
    """Since the seats were last fought, all councils in: an analysis published with 108 in had +94 and −91 on a basis it does
    not name."""
    net = {one.side: one.net["last_fought"][CON] for one in found().areas}
    assert net == {"leave": 103, "remain": -133}


@pytest.mark.parametrize("position", POSITIONS)
def test_at_any_position_there_is_a_line_or_the_words_not_yet_and_no_voters_moved(position: int) -> None:
    night = shipped_night(position)
    sheet = referendum_sheet(night, {})
    ready = referendum(night.scene).fit is not None
    assert sheet.said[0].startswith("Not yet") != ready
    assert [one for one in sheet.said if OF_PERSONS.search(one) and not one.startswith(UNSUPPORTED)] == []
    assert ready == (position >= 120)


def test_the_lines_of_half_a_night_hold_the_whole_nights_slope() -> None:
    """An early line is uncertain; from 300 entries on its interval holds what the slope came to."""
    final = of(CON).slope
    assert final is not None
    for position in (300, 700, 1_400, 2_100):
        slope = next(one for one in referendum(scene(position)).parties if one.party == CON).slope
        assert slope is not None
        assert slope.low <= final.value <= slope.high
