"""The model of regions and councils against a plain one with full matrices, against statsmodels, and against truths known
beforehand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest
import statsmodels.api as sm
from statsmodels.regression.mixed_linear_model import MixedLMParams

from nightdesk.analysis import mixed_model as ours
from nightdesk.analysis.mixed_model import Layout, MixedModel

REGIONS, COUNCILS, PARTIES = 6, 40, 3


@dataclass
class Country:
    """Councils with wards, and areas some of which have no council: what is drawn, with its truth."""

    layout: Layout
    ward: np.ndarray  # type: ignore[type-arg]
    """(n) Council of each ward."""
    values: np.ndarray  # type: ignore[type-arg]
    """(n, p)"""
    truth: np.ndarray  # type: ignore[type-arg]
    """(p) The mean over all areas."""

    def sums(self, inside: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:  # type: ignore[type-arg]
        """Count, total and squares of the wards chosen."""
        ward, values = self.ward[inside], self.values[inside]
        count = np.bincount(ward, minlength=COUNCILS)
        total = np.column_stack([np.bincount(ward, weights=column, minlength=COUNCILS) for column in values.T])
        return count, total, (values**2).sum(axis=0)


def drawn(seed: int, *, council: float = 0.4, region: float = 0.1, ward: float = 0.07) -> Country:
    """A country of 80 areas in six regions, half of them with a council that votes; wards differ by `ward`, the rest in
    ratio."""
    dice = np.random.default_rng(seed)
    areas = 2 * COUNCILS
    lies = dice.integers(0, REGIONS, areas)
    columns = np.column_stack([np.ones(areas), dice.normal(0, 0.1, areas), dice.normal(0, 0.15, areas)])
    weight = dice.uniform(0.5, 2.0, areas)
    weight /= weight.sum()
    slopes = np.array([[0.35, 0.36, 0.16], [0.4, -0.1, -0.1], [0.1, -0.2, 0.2]])
    effects = dice.normal(0, region * ward, (REGIONS, PARTIES))
    own = dice.normal(0, council * ward, (areas, PARTIES))
    means = columns @ slopes + effects[lies] + own
    units = dice.integers(3, 25, COUNCILS)
    places = np.repeat(np.arange(COUNCILS), units)
    layout = Layout(
        columns=columns[:COUNCILS],
        region=lies[:COUNCILS],
        units=units,
        loose=np.array([np.inf, 8.0, 4.0]),
        aim_columns=weight @ columns,
        aim_regions=np.bincount(lies, weights=weight, minlength=REGIONS),
        aim_councils=weight[:COUNCILS],
        aim_alone=float((weight[COUNCILS:] ** 2).sum()),
    )
    values = means[places] + dice.normal(0, ward, (len(places), PARTIES))
    return Country(layout, places, values, weight @ means)


def plain(country: Country, inside: np.ndarray) -> tuple[np.ndarray, np.ndarray]:  # type: ignore[type-arg]
    """Value and model error by full matrices over wards, each pair of ratios by itself, then averaged."""
    lay, y, ward = country.layout, country.values[inside], country.ward[inside]
    lies, x, level = lay.region[ward], lay.columns[ward, 1:], np.ones(len(ward))
    slack, wanted = lay.loose[1:], lay.aim_columns[1:]
    degrees = len(ward) - 1 + ours.AS_IF
    values, variances, scales, fits, leans = [], [], [], [], []
    for council in ours.COUNCIL_RATIOS:
        for region in ours.REGION_RATIOS:
            cover = np.eye(len(ward)) + (x * slack**2) @ x.T
            cover += council**2 * (ward[:, None] == ward[None, :]) + region**2 * (lies[:, None] == lies[None, :])
            inverse = np.linalg.inv(cover)
            aim = (wanted * slack**2) @ x.T + region**2 * lay.aim_regions[lies] + council**2 * lay.aim_councils[ward]
            prior = (wanted * slack) @ (wanted * slack) + region**2 * lay.aim_regions @ lay.aim_regions
            prior += council**2 * (lay.aim_councils @ lay.aim_councils + lay.aim_alone)
            known = level @ inverse @ level
            mean = level @ inverse @ y / known
            square = np.einsum("ip,ij,jp->p", y - mean, inverse, y - mean) + ours.AS_IF * ours.WARDS_DIFFER**2
            values.append(mean + aim @ inverse @ (y - mean))
            variances.append(prior - aim @ inverse @ aim + (1 - aim @ inverse @ level) ** 2 / known)
            scales.append(square / (degrees - 2))
            fits.append(-0.5 * (np.linalg.slogdet(cover)[1] + np.log(known)) - 0.5 * degrees * np.log(square))
            leans.append(-0.5 * (council / ours.COUNCILS_DIFFER) ** 2 - 0.5 * (region / ours.REGIONS_DIFFER) ** 2)
    fit, lean = np.array(fits), np.array(leans)
    pooled = np.exp(fit.sum(axis=1) + lean - (fit.sum(axis=1) + lean).max())
    pooled /= pooled.sum()
    own = np.exp(fit + lean[:, None] - (fit + lean[:, None]).max(axis=0))
    own /= own.sum(axis=0)
    value = pooled @ np.array(values)
    spread = pooled @ (np.array(values) - value) ** 2
    return value, np.sqrt((own * np.array(scales) * np.array(variances)[:, None]).sum(axis=0) + spread)


def everything(country: Country) -> np.ndarray:  # type: ignore[type-arg]
    return np.ones(len(country.ward), dtype=bool)


def estimate(country: Country, inside: np.ndarray) -> ours.Estimate:  # type: ignore[type-arg]
    count, total, squares = country.sums(inside)
    given = MixedModel(country.layout).given(count)
    assert given is not None
    return given.estimate(total, squares)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("part", [0.3, 1.0])
def test_value_and_error_are_those_of_the_full_matrices(seed: int, part: float) -> None:
    country = drawn(seed)
    inside = np.random.default_rng(seed).random(len(country.ward)) < part
    found, (value, error) = estimate(country, inside), plain(country, inside)
    np.testing.assert_allclose(found.value, value, rtol=1e-9)
    np.testing.assert_allclose(found.model, error, rtol=1e-9)


@pytest.mark.parametrize("seed", range(3))
def test_councils_and_coefficients_are_those_of_statsmodels_at_its_own_ratio(
    seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without regions and priors, at the ratio that the restricted likelihood of statsmodels comes to."""
    country = drawn(seed, council=0.6, region=0.0)
    country.values *= 100  # in points: statsmodels takes variances of a fraction for nought
    x, y = country.layout.columns[country.ward], country.values[:, 0]
    theirs = sm.MixedLM(y, x, groups=country.ward).fit(reml=True)
    ratio = float(np.sqrt(theirs.cov_re[0, 0] / theirs.scale))
    monkeypatch.setattr(ours, "COUNCIL_RATIOS", np.array([ratio]))
    monkeypatch.setattr(ours, "REGION_RATIOS", np.array([1e-7]))
    monkeypatch.setattr(ours, "_PRIOR", np.zeros((1, 1)))
    monkeypatch.setattr(ours, "AS_IF", 0)
    country.layout.loose[:] = np.inf
    found = estimate(country, everything(country))
    np.testing.assert_allclose(found.coefficients[:, 0], theirs.fe_params, rtol=1e-6)
    effects = [float(theirs.random_effects[place].iloc[0]) for place in range(COUNCILS)]
    np.testing.assert_allclose(found.councils[:, 0], effects, atol=1e-7)
    count = len(y)
    assert found.wards_differ[0] ** 2 == pytest.approx(theirs.scale * (count - x.shape[1]) / (count - 3), rel=1e-6)


@pytest.mark.parametrize("seed", range(3))
def test_the_likelihood_of_the_ratios_is_that_of_statsmodels(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """How much likelier one ratio of councils to wards is than another: its restricted likelihood, scale profiled out."""
    country = drawn(seed, council=0.6, region=0.0)
    country.values *= 100  # in points: statsmodels takes variances of a fraction for nought
    ratios = [0.3, 0.9]
    x, y = country.layout.columns[country.ward], country.values[:, 0]
    model = sm.MixedLM(y, x, groups=country.ward)
    model.fit(reml=True)
    theirs = [
        model.loglike(MixedLMParams.from_components(cov_re=np.array([[ratio**2]]), fe_params=np.zeros(x.shape[1])))
        for ratio in ratios
    ]
    monkeypatch.setattr(ours, "COUNCIL_RATIOS", np.array(ratios))
    monkeypatch.setattr(ours, "REGION_RATIOS", np.array([1e-7]))
    monkeypatch.setattr(ours, "_PRIOR", np.zeros((2, 1)))
    monkeypatch.setattr(ours, "AS_IF", 1 - x.shape[1])  # as many degrees of freedom as the restricted likelihood has
    monkeypatch.setattr(ours, "WARDS_DIFFER", 0.0)
    country.layout.loose[:] = np.inf
    count, total, squares = country.sums(everything(country))
    given = MixedModel(country.layout).given(count)
    assert given is not None
    weights = given.estimate(total[:, :1], squares[:1]).weights
    assert np.log(weights[0, 0] / weights[1, 0]) == pytest.approx(theirs[0] - theirs[1], abs=1e-6)


def test_changes_that_sum_to_nought_in_every_ward_sum_to_nought_in_the_answer() -> None:
    """Three parties and the others, as deviations: one set of weights for all of them."""
    country = drawn(4)
    rest = -country.values.sum(axis=1, keepdims=True)
    values = np.hstack([country.values, rest])
    count = np.bincount(country.ward, minlength=COUNCILS)
    given = MixedModel(country.layout).given(count)
    assert given is not None
    total = np.column_stack([np.bincount(country.ward, weights=one, minlength=COUNCILS) for one in values.T])
    found = given.estimate(total[:, :3], (values[:, :3] ** 2).sum(axis=0))
    assert found.value.sum() + given.alike(total[:, 3:], found)[0] == pytest.approx(0.0, abs=1e-12)


def test_nothing_in_says_nothing_and_everything_in_leaves_nothing_to_come() -> None:
    country = drawn(5)
    assert MixedModel(country.layout).given(np.zeros(COUNCILS, dtype=int)) is None
    found = estimate(country, everything(country))
    assert found.to_come.tolist() == [0.0, 0.0, 0.0]
    assert (found.model > 0).all()


def test_a_missing_region_leaves_the_interval_wider_than_as_many_wards_missing_everywhere() -> None:
    country = drawn(6, region=0.3)
    missing = country.layout.region[country.ward] == 0
    scattered = np.random.default_rng(6).permutation(len(missing)) < missing.sum()
    assert (estimate(country, ~missing).to_come > 2 * estimate(country, ~scattered).to_come).all()


def test_the_truth_is_within_the_interval_of_the_model_nine_times_in_ten() -> None:
    """Four hundred countries drawn by known rules: the mean over areas with and without an election, at 90 per cent."""
    held = []
    for seed in range(400):
        country = drawn(1_000 + seed)
        found = estimate(country, everything(country))
        held.append(np.abs(found.value - country.truth) <= 1.645 * found.model)
    assert 0.85 <= np.mean(held) <= 0.95


def test_its_own_last_value_is_within_the_interval_nine_times_in_ten_with_whole_regions_missing() -> None:
    held = []
    for seed in range(400):
        country = drawn(2_000 + seed)
        last = estimate(country, everything(country)).value
        out = np.random.default_rng(seed).permutation(REGIONS)[:3]
        found = estimate(country, ~np.isin(country.layout.region[country.ward], out))
        held.append(np.abs(found.value - last) <= 1.645 * found.to_come)
    assert 0.85 <= np.mean(held) <= 0.95
