"""What the measures reckon with: last time's shares plus the change so far, drawn towards no change while little is in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from a_late_council import CON, LAB, Watch, asked, awaited, chances, late, ward

from nightdesk.analysis.change_so_far import HOLD, change_so_far
from nightdesk.analysis.ward_chances import SPREAD
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.analysis.ward_table import COLUMN

WARDS = [awaited(name, "Con 50, Lab 50") for name in ("Castle", "Marsh", "Hill")]


def reckoned(found: Watch, party: str) -> float:
    return found.england[COLUMN[party]]


def test_before_any_result_there_is_no_change() -> None:
    found = asked(late(*WARDS, eve={"adur": "Con 3"}))
    assert (reckoned(found, CON), reckoned(found, LAB), found.wards_compared) == (0.0, 0.0, 0)


def test_one_ward_moves_it_by_one_part_in_thirteen_of_its_own_change() -> None:
    """Labour up ten points in the first ward: `HOLD` wards' worth of no change are weighed against it."""
    found = asked(late(*WARDS, eve={"adur": "Con 3"}, now=[ward("Castle", "Con 40, Lab 60", elected="Lab 1")]))
    assert reckoned(found, LAB) == pytest.approx(0.10 / (1 + HOLD))
    assert reckoned(found, CON) == pytest.approx(-0.10 / (1 + HOLD))
    assert found.wards_compared == 1


def test_where_much_is_in_a_region_speaks_for_itself_and_a_council_for_itself() -> None:
    """Forty wards of Barnet, up ten for Labour: Adur, of the same region, is reckoned with most of it; Barnet with more."""
    barnet = [awaited(f"Ward {place}", "Con 50, Lab 50", council="Barnet") for place in range(41)]
    now = [ward(f"Ward {place}", "Con 40, Lab 60", council="Barnet", elected="Lab 1") for place in range(40)]
    night = late(*barnet, *WARDS, eve={"adur": "Con 3", "barnet": "Con 41"}, now=now)
    change = change_so_far(ward_figures(night.scene))
    lab = change.council[:, COLUMN[LAB]]
    assert 0.08 < lab[1] < lab[0] < 0.10
    assert change.region[0, COLUMN[LAB]] == pytest.approx(lab[1])


def test_a_ward_that_does_not_compare_says_nothing_of_the_change() -> None:
    new = (awaited("Mere", "Con 50, Lab 50")[0], ward("Gone", "Con 1, Lab 1", elected="Con 1"))
    found = asked(late(*WARDS, new, eve={"adur": "Con 3"}, now=[ward("Mere", "Con 10, Lab 90", elected="Lab 1")]))
    assert found.wards_compared == 0
    assert reckoned(found, LAB) == 0.0


def test_the_chance_of_coming_first_follows_a_logit_in_the_share_reckoned_with() -> None:
    chance = chances(late(awaited("Castle", "Con 55, Lab 45")))[0]
    assert chance[COLUMN[CON]] / chance[COLUMN[LAB]] == pytest.approx(np.exp(0.10 / SPREAD))
    assert chance.sum() == pytest.approx(1)


def test_who_does_not_stand_has_no_chance_and_who_did_not_stand_then_begins_from_nought() -> None:
    sheet, then = awaited("Castle", "Con 55, Lab 45")
    chance = chances(late((sheet + "      New Nash   LD\n", then.replace("Lab ", "Grn ").replace(" Lab", " Grn"))))[0]
    assert chance[COLUMN["PP63"]] == 0, "the Greens have gone"
    assert chance[COLUMN["PP90"]] == pytest.approx(chance[COLUMN[LAB]]), "neither stood then"


def test_as_results_come_in_the_wards_left_follow_them() -> None:
    """A ward that was even leans to Labour once Labour is up elsewhere."""
    now = [ward(name, "Con 35, Lab 65", elected="Lab 1") for name in ("Castle", "Marsh")]
    before, after = (chances(late(*WARDS, eve={"adur": "Con 3"}, now=each))[-1] for each in ((), now))
    assert before[COLUMN[LAB]] == pytest.approx(0.5)
    assert after[COLUMN[LAB]] > 0.55


def test_a_corrected_result_counts_as_corrected() -> None:
    """The position alone says what is reckoned with, not the way to it."""
    one = late(*WARDS, eve={"adur": "Con 3"}, now=[ward("Castle", "Con 40, Lab 60", elected="Lab 1")])
    same = replace(one, councils=dict(one.councils))
    assert asked(one) == asked(same)
