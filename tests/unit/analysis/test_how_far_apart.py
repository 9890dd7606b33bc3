"""How far councils and regions move apart, as the docs have it: against statsmodels, and against a truth known beforehand."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from how_far_apart import ratios

REGIONS, EACH, WARDS = 12, 5, 4
COUNCIL = np.repeat(np.arange(REGIONS * EACH), WARDS)
REGION = COUNCIL // EACH


def drawn(seed: int, *, council: float, region: float, parties: int = 1) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """Changes in points, wards differing by one point, and what they are a line in."""
    dice = np.random.default_rng(seed)
    columns = np.column_stack([np.ones(len(COUNCIL)), dice.normal(size=REGIONS * EACH)[COUNCIL]])
    apart = (
        council * dice.normal(size=(REGIONS * EACH, parties))[COUNCIL] + region * dice.normal(size=(REGIONS, parties))[REGION]
    )
    return 2 + columns[:, 1:] + apart + dice.normal(size=(len(COUNCIL), parties)), columns


@pytest.mark.parametrize("seed", range(3))
def test_the_ratio_of_councils_is_that_of_statsmodels_where_there_is_one_region(seed: int) -> None:
    changes, columns = drawn(seed, council=0.7, region=0.0)
    theirs = sm.MixedLM(changes[:, 0], columns, groups=COUNCIL).fit(reml=True)
    found, _, wards = ratios(changes, columns, COUNCIL, np.zeros(len(COUNCIL)))
    assert found == pytest.approx(np.sqrt(theirs.cov_re[0, 0] / theirs.scale), abs=0.01)
    assert wards[0] == pytest.approx(np.sqrt(theirs.scale), rel=0.01)


def test_many_parties_together_bring_back_the_ratios_they_were_drawn_by() -> None:
    council, region, wards = ratios(*drawn(7, council=0.5, region=0.3, parties=30), COUNCIL, REGION)
    assert (council, region) == (pytest.approx(0.5, abs=0.06), pytest.approx(0.3, abs=0.06))
    assert wards == pytest.approx(1, abs=0.2)
