"""Bounds at any moment, and a matrix of shares then and now, by two methods, once wards and councils suffice."""

from __future__ import annotations

import numpy as np
import pytest

from many_councils import CouncilSheet, council, night_of_councils
from nightdesk.analysis.flow import Flow, flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_sums import FLOW_COLUMNS
from nightdesk.publish.answers.flow_answer import flow_document, flow_sheet
from nightdesk.register.party import CON, LAB, LD, OTHERS, UKIP, PartyId
from spec.flow.little_towns import towns

ROW = FLOW_COLUMNS.index(UKIP)


def at(party: PartyId) -> int:
    return FLOW_COLUMNS.index(party)


def asked(councils: list[CouncilSheet]) -> Flow:
    return flow(night_of_councils(councils).scene)


def matrix(councils: list[CouncilSheet]) -> FlowMatrix:
    found = asked(councils).matrix
    assert found is not None
    return found


def test_bounds_of_two_wards_on_paper() -> None:
    """UKIP had 60 of 100 and 20 of 100. Of 100 now the Conservatives have 70 and 50: at least 30 of the 60 and none of the 20,
    at most all of both; Labour's 30 and 50 can be at most 30 of the 60 and all of the 20."""
    found = asked([council("Adur", "Lab 40, UKIP 60 > Con 70, Lab 30", "Lab 80, UKIP 20 > Con 50, Lab 50")])
    assert found.party == UKIP
    assert found.bounds.low[ROW, at(CON)] == pytest.approx(30 / 80)
    assert found.bounds.high[ROW, at(CON)] == pytest.approx(80 / 80)
    assert found.bounds.low[ROW, at(LAB)] == pytest.approx(0)
    assert found.bounds.high[ROW, at(LAB)] == pytest.approx(50 / 80)


def test_independents_and_local_parties_are_one_column_with_everybody_else() -> None:
    found = asked([council("Adur", "Lab 40, Ind 20, Town 20, UKIP 20 > Lab 40, Ind 25, Town 35")])
    assert found.bounds.high[ROW, at(OTHERS)] == 1
    assert found.bounds.low[at(OTHERS), at(OTHERS)] == pytest.approx(0)
    assert found.bounds.high[at(OTHERS), at(LAB)] == 1


def test_bounds_are_told_while_there_is_no_matrix_yet() -> None:
    night = night_of_councils([council("Adur", "Lab 40, UKIP 60 > Con 70, Lab 30", "Lab 80, UKIP 20 > Con 50, Lab 50")])
    assert flow(night.scene).matrix is None
    said = " ".join(flow_sheet(night, {}).said)
    assert "not to be had yet" in said
    assert "alone allow 37.5 to 100.0 of every 100 parts of its earlier share with the Conservatives’" in said
    assert flow_document(night, {})["matrix"] is None


def test_a_matrix_is_drawn_up_from_150_wards_of_20_councils_on() -> None:
    assert asked(towns(18)).stood == (18, 144)
    assert asked(towns(18)).matrix is None
    assert asked(towns(19)).matrix is None, "152 wards of 19 councils"
    assert asked(towns(20)).matrix is not None


def test_shares_that_move_by_one_matrix_give_it_back() -> None:
    found = matrix(towns(24))
    assert found.estimate[ROW, [at(CON), at(LAB), at(LD), at(UKIP)]] == pytest.approx([0.6, 0.3, 0.1, 0.0], abs=2e-3)
    assert found.estimate[at(CON), at(CON)] == pytest.approx(1, abs=2e-3)
    assert found.estimate[at(LAB), at(LAB)] == pytest.approx(1, abs=2e-3)


def test_both_methods_see_it_and_the_second_keeps_from_the_ends() -> None:
    """It meets every ward's shares by spreading what it need not put in one place."""
    found = matrix(towns(24))
    assert np.argsort(-found.entropy[ROW])[:3].tolist() == [at(CON), at(LAB), at(LD)]
    assert found.entropy[ROW].sum() == pytest.approx(1)
    assert 0.5 < found.entropy[at(LAB), at(LAB)] < found.estimate[at(LAB), at(LAB)]


def test_each_row_is_a_whole_and_no_cell_is_outside_nought_and_one() -> None:
    found = matrix(towns(24, again=True))
    rows = [at(CON), at(LAB), at(LD), ROW]
    for cells in (found.estimate, found.entropy):
        assert cells[rows].sum(axis=1) == pytest.approx(1)
        assert cells[rows].min() >= 0
    assert (found.low[rows] <= found.estimate[rows]).all()
    assert (found.estimate[rows] <= found.high[rows]).all()


def test_where_it_stood_again_and_where_not_the_matrix_is_not_the_same() -> None:
    found = matrix(towns(30, again=True))
    assert found.apart
    assert found.by_group is not None
    assert found.by_group[0, ROW, at(UKIP)] == pytest.approx(0.1, abs=5e-3)
    assert found.by_group[1, ROW, at(UKIP)] == pytest.approx(0, abs=1e-9)
    assert found.by_group[1, ROW, at(LD)] == pytest.approx(0.1, abs=5e-3)


def test_a_party_that_nobody_voted_for_then_has_no_row() -> None:
    found = matrix(towns(24))
    green = FLOW_COLUMNS.index("PP63")
    assert np.isnan(found.estimate[green]).all()
    document = flow_document(night_of_councils(towns(24)), {})
    cells = document["matrix"]["cells"]  # type: ignore[index]
    assert {cell["estimate"] for cell in cells if cell["from"] == "PP63"} == {None}


def test_sides_of_the_referendum_are_fitted_apart_where_both_suffice() -> None:
    both = [
        *towns(20, leave=0.55),
        *(CouncilSheet(f"Other {one.name}", one.wards, one.leave, one.region, False) for one in towns(20, leave=0.35)),
    ]
    assert matrix(towns(24)).by_side is None, "nobody knows how they voted"
    found = matrix(both)
    assert found.by_side is not None
    assert found.by_side[:, ROW, at(CON)] == pytest.approx([0.6, 0.6], abs=5e-3)


def test_the_same_position_gives_the_same_figures_to_the_last_digit() -> None:
    first, second = (flow_document(night_of_councils(towns(22, again=True)), {}) for _ in range(2))
    assert first == second
