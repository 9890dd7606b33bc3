"""UKIP on 3 May 2018.

Universe: 2,234 wards that polled and compare with 2014 or 2016; the matrix over the 1,557 of them where UKIP had stood. Share
by best-placed candidate, each ward weighing as many votes as were cast in it now.
"""

from __future__ import annotations

import re

import numpy as np
import pytest
from scipy import optimize

from nightdesk.analysis.flow import Flow, flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, ward_shares
from nightdesk.analysis.ward_table import Floats
from nightdesk.publish.answers.flow_answer import flow_sheet
from nightdesk.register.party import CON, FIVE, LAB, UKIP, PartyId
from shipped_scene import scene, shipped_night

OF_PERSONS = re.compile(
    r"\b(voters?|supporters?|switch\w*|defect\w*|went (over )?to|moved to|transfer\w*|flowed|turned to)\b", re.IGNORECASE
)
ROW = FLOW_COLUMNS.index(UKIP)


def found() -> Flow:
    return flow(scene())


def matrix() -> FlowMatrix:
    made = found().matrix
    assert made is not None
    return made


def at(party: PartyId) -> int:
    return FLOW_COLUMNS.index(party)


def test_ukip_fell_furthest() -> None:
    """From 14.7 to 1.3 per cent."""
    fall = next(one for one in found().falls if one.party == UKIP)
    assert (found().party, found().chosen, found().wards) == (UKIP, False, 2_234)
    assert (100 * fall.share_then, 100 * fall.share_now) == pytest.approx((14.7, 1.3), abs=0.05)


def test_it_stood_no_longer_in_more_than_two_thirds_of_the_wards_it_had_fought() -> None:
    groups = {one.group: one for one in found().groups}
    assert {name: one.wards for name, one in groups.items()} == {"again": 428, "withdrew": 1_129, "anew": 61, "neither": 616}
    assert sum(one.part_of_change for one in groups.values()) == pytest.approx(
        next(one.change for one in found().falls if one.party == UKIP)
    )
    assert 100 * groups["withdrew"].part_of_change == pytest.approx(-9.8, abs=0.05)


def test_it_declined_where_it_stood_again_all_the_same() -> None:
    again = found().groups[0]
    assert (100 * again.share_then, 100 * again.share_now) == pytest.approx((24.6, 6.2), abs=0.05)


def test_withdrawal_by_itself_goes_with_little() -> None:
    """As Fisher found of 2017: 1.5 points for the Conservatives, 1.7 for Labour, beside wards with the same earlier share."""
    after = {one.place: one.withdrawn for one in found().after}
    for party in (CON, LAB):
        effect = after[at(party)]
        assert effect is not None
        assert 0 < effect.low < effect.value < 0.02
        assert effect.high < 0.035


def test_the_matrix_by_both_methods() -> None:
    """Some 46 of every 100 parts of UKIP's earlier share with the Conservatives', 26 to 31 with Labour's."""
    row, second = matrix().estimate[ROW], matrix().entropy[ROW]
    assert (100 * row[at(CON)], 100 * row[at(LAB)]) == pytest.approx((46.1, 26.4), abs=0.2)
    assert (100 * second[at(CON)], 100 * second[at(LAB)]) == pytest.approx((47.1, 31.4), abs=0.4)
    assert np.abs(row - second).max() < 0.055
    assert matrix().apart


def test_its_intervals_tell_the_conservatives_from_labour_and_bounds_alone_do_not() -> None:
    assert matrix().low[ROW, at(CON)] > matrix().high[ROW, at(LAB)]
    bounds = found().bounds
    assert bounds.low[ROW, at(CON)] < 0.01
    assert bounds.high[ROW, at(CON)] > 0.9
    assert bounds.high[ROW, at(UKIP)] < 0.09, "it has little left, wherever it was"


@pytest.mark.parametrize("kind", [0, 1])
def test_the_first_method_is_scipys_least_squares_on_the_simplex(kind: int) -> None:
    """Wards where it stood again, and where it did not, each for itself."""
    shares = ward_shares(scene(), UKIP, 0, (("again",), ("withdrew",)))[kind]
    weights = shares.weights / shares.weights.sum()
    gram, cross = shares.then.T @ (weights[:, None] * shares.then), shares.then.T @ (weights[:, None] * shares.now)

    def loss(cells: Floats) -> float:
        table = cells.reshape(6, 6)
        return float((table * (gram @ table)).sum() - 2 * (cross * table).sum())

    theirs = optimize.minimize(
        loss,
        np.full(36, 1 / 6),
        jac=lambda cells: (2 * (gram @ cells.reshape(6, 6) - cross)).ravel(),
        bounds=[(0, 1)] * 36,
        constraints=[{"type": "eq", "fun": lambda cells, row=row: cells.reshape(6, 6)[row].sum() - 1} for row in range(6)],
        method="SLSQP",
        options={"maxiter": 1_000, "ftol": 1e-15},
    )
    by_group = matrix().by_group
    assert by_group is not None
    np.testing.assert_allclose(by_group[kind], theirs.x.reshape(6, 6), atol=2e-3)


def test_every_ward_is_met_by_the_second_method() -> None:
    """Rows weighed by shares then add up to the shares now; the first method, straight, misses them a little."""
    groups = ward_shares(scene(), UKIP, 0, (("again", "withdrew"),))[0]
    now = groups.weights @ groups.now / groups.weights.sum()
    np.testing.assert_allclose(matrix().earlier @ matrix().entropy, now, atol=2e-3)
    assert np.abs(matrix().earlier @ matrix().estimate - now).max() > 2e-3


def test_what_speaks_against_one_matrix_is_said() -> None:
    said = " ".join(flow_sheet(shipped_night(), {}).said)
    assert "The fit is outside what they allow with its own share now" in said
    assert "one matrix does not hold everywhere" in said
    assert "The whole lies outside both with the Conservatives’" in said


@pytest.mark.parametrize("party", ["", *FIVE])
@pytest.mark.parametrize("position", [0, 1, 40, 150, 400, 1_400, 2_786])
def test_at_any_position_no_sentence_says_that_anybody_went_anywhere(position: int, party: str) -> None:
    night = shipped_night(position)
    sheet = flow_sheet(night, {"party": party} if party else {})
    assert [one for one in (*sheet.said, *sheet.notes) if OF_PERSONS.search(one)] == []
    assert sheet.said[0].startswith("Not yet") == (position < 2), "the first ward of the night is redrawn"


def test_early_in_the_night_intervals_are_wider_and_are_said_to_be_of_the_wards_in() -> None:
    """At entry 700, mostly areas that voted Leave are in, and the whole night comes to more than their interval: it is none of
    the wards to come."""
    early = flow(scene(700)).matrix
    assert early is not None
    widths = [one.high[ROW, at(CON)] - one.low[ROW, at(CON)] for one in (early, matrix())]
    assert widths[0] > widths[1]
    assert any("no random order" in note for note in flow_sheet(shipped_night(700), {}).notes)
