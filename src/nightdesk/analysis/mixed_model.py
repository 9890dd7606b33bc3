"""A mean over every area from the wards of some: least squares with effects of regions and councils that are not fixed.

A ward's figure is a line in what is known of its council, an effect of its region, an effect of its council and its own. The
effects are drawn from normal laws around nought, so that a region or a council of which much is in is taken nearly at its word
and one of which little is in hardly at all (best linear unbiased prediction: Henderson, Biometrics 1975; Robinson, Statistical
Science 1991). Wards of one council are not independent of one another, nor councils of one region: a whole region that is
missing leaves the interval wide, and the last wards of a council that is nearly in leave it narrow.

How far councils and regions differ, beside wards, is not known beforehand. It is averaged over a grid by how well each
pair of ratios fits what is in (the restricted likelihood of Patterson and Thompson, Biometrika 1971) and by the stated
priors, which are all there is to go by while little is in. Shares are averaged with one set of weights for all parties, so
that changes that sum to nought ward by ward sum to nought in every answer (Curtice and Firth, JRSS A 2008); errors are
averaged with each party's own.

Two uncertainties are told apart. `to_come`: how far the answer may still be from what it will be when every ward is in.
`model`: how far it may be from the mean that is meant, over areas where nobody voted as well. Since the answer is the mean
that is meant as expected from what is in, and its own last value the same from more, the first is the second less what the
second will come down to (the law of total variance).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.ward_table import Floats, Ints

COUNCIL_RATIOS = np.array([0.1, 0.2, 0.3, 0.4, 0.5, 0.65, 0.9])
"""Standard deviation of councils over that of the wards within one: the grid."""
REGION_RATIOS = np.array([0.015, 0.04, 0.08, 0.12, 0.18, 0.26, 0.4])
"""The same of regions."""
COUNCILS_DIFFER, REGIONS_DIFFER = 0.5, 0.06
"""Scale of the half-normal priors of those two ratios: councils about half as far apart as the wards of one, regions, once
what is known of their places is allowed for, by half a point. Between the nights of 2014, 2016, 2017, 2018 and 2021, six pairs
of them, the wards by themselves came to 0.32 to 0.50 and at most 0.10 (docs/explanation/national.md)."""
WARDS_DIFFER, AS_IF = 0.075, 10
"""Standard deviation of changes in share within a council expected beforehand, of 1, and as of how many wards that counts. In
the same six pairs it was 0.06 to 0.09 (`tests/how_far_apart.py`)."""


@dataclass(frozen=True, eq=False)
class Layout:
    """`c` councils with what is known of them before the count; `r` regions; `k` columns."""

    columns: Floats
    """(c, k) The first is one throughout."""
    region: Ints
    """(c) Number of the council's region."""
    units: Ints
    """(c) Wards of each council that count, once every one is in."""
    loose: Floats
    """(k) Prior standard deviation of each coefficient, over that of wards. Of the first, infinite: it has no prior."""
    aim_columns: Floats
    """(k) Mean of the columns over all areas, by their weights."""
    aim_regions: Floats
    """(r) Weight of each region."""
    aim_councils: Floats
    """(c) Weight of the areas of each council."""
    aim_alone: float
    """Sum of the squared weights of areas without a council here: each has an effect of its own that nobody will see."""


@dataclass(frozen=True, eq=False)
class Estimate:
    """The mean over all areas as expected from what is in."""

    value: Floats
    """(p)"""
    to_come: Floats
    """(p) Standard error of the value as an estimate of what it will be when everything is in; nought then."""
    model: Floats
    """(p) Standard error of the value as an estimate of the mean that is meant, the relation being as supposed."""
    coefficients: Floats
    """(k, p)"""
    regions: Floats
    """(r, p) Effects."""
    councils: Floats
    """(c, p) Effects; nought of a council with nothing in."""
    ratios: tuple[float, float]
    """Mean ratios of councils and of regions to wards."""
    wards_differ: Floats
    """(p) Standard deviation within a council."""
    weights: Floats
    """(g, h) Of the pairs of ratios, by how well they fit."""


class MixedModel:
    """A layout, with what follows from it alone."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout
        self.precision = np.diag(1 / layout.loose**2)
        self.lies_in = (np.arange(len(layout.aim_regions))[:, None] == layout.region[None, :]).astype(float)
        """(r, c) One where a council lies in a region."""
        shape = (len(COUNCIL_RATIOS), len(REGION_RATIOS))
        self.last = _reach(self, _weights(self, layout.units)).variance if layout.units.any() else np.zeros(shape)
        """(g, h) Variance of the mean that is meant once everything is in, over that of wards."""

    def given(self, count: Ints) -> Given | None:
        """What can be said when so many wards of each council (c) are in; None where none is."""
        return Given(self, count) if count.any() else None


class Given:
    """A layout and how much of each council is in: what follows from them, whatever the wards say."""

    def __init__(self, model: MixedModel, count: Ints) -> None:
        self.model = model
        self.count = count
        self._weights = _weights(model, count)
        self._reach = _reach(model, self._weights)

    def estimate(self, total: Floats, squares: Floats) -> Estimate:
        """What the wards in come to: their sums by council (c, p), and the sums of their squares over all councils (p)."""
        lay, parts, reach = self.model.layout, self._weights, self._reach
        wards = int(self.count.sum())
        middle, mean = self._means(total)
        solved = self._solved(mean)
        within = np.maximum(squares - wards * middle**2 - self.count @ mean**2, 0.0)
        square = (parts.weight @ mean**2)[:, None] - reach.held @ solved.by_region**2
        square = np.maximum(square - (solved.left * solved.beta).sum(axis=2), 0.0) + within + AS_IF * WARDS_DIFFER**2
        degrees = wards - 1 + AS_IF
        fit = reach.fit[..., None] - 0.5 * degrees * np.log(square)
        share, own = _normed(fit.sum(axis=-1) - (fit.shape[-1] - 1) * _PRIOR), _normed(fit)
        variance = square / (degrees - 2)
        answer = np.tensordot(share, solved.value, 2)
        spread = np.tensordot(share, (solved.value - answer) ** 2, 2)
        still = np.clip(reach.variance - self.model.last, 0.0, None)[..., None]
        missing = max(0.0, 1 - wards / int(lay.units.sum()))
        coefficients, regions = np.tensordot(share, solved.beta, 2), np.tensordot(share, solved.effects, 2)
        shrunk = share.sum(axis=1) @ parts.shrunk
        councils = shrunk[:, None] * (mean - lay.columns @ coefficients - regions[lay.region])
        coefficients[0] += middle
        return Estimate(
            value=answer + middle,
            to_come=np.sqrt((own * variance * still).sum(axis=(0, 1)) + spread * missing),
            model=np.sqrt((own * variance * reach.variance[..., None]).sum(axis=(0, 1)) + spread),
            coefficients=coefficients,
            regions=regions,
            councils=councils,
            ratios=(float(share.sum(axis=1) @ COUNCIL_RATIOS), float(share.sum(axis=0) @ REGION_RATIOS)),
            wards_differ=np.sqrt((own * variance).sum(axis=(0, 1))),
            weights=share,
        )

    def alike(self, total: Floats, estimate: Estimate) -> Floats:
        """(p) What other figures of the same wards come to, weighted as an estimate weighted its own."""
        middle, mean = self._means(total)
        found: Floats = np.tensordot(estimate.weights, self._solved(mean).value, 2) + middle
        return found

    def _means(self, total: Floats) -> tuple[Floats, Floats]:
        """(p) Mean of all wards in, and (c, p) of each council's, less that; nought where nothing is in."""
        middle = total.sum(axis=0) / self.count.sum()
        return middle, np.where(self.count[:, None] > 0, total / np.maximum(self.count, 1)[:, None] - middle, 0.0)

    def _solved(self, mean: Floats) -> _Solved:
        parts, reach = self._weights, self._reach
        by_region, held = parts.by_region @ mean, reach.held[..., None]
        left = (parts.by_column @ mean)[:, None] - parts.columns.swapaxes(1, 2)[:, None] @ (held * by_region[:, None])
        beta = reach.inverse @ left
        effects = held * (by_region[:, None] - parts.columns[:, None] @ beta)
        value = (
            (reach.columns[:, None, None] @ beta)[..., 0, :]
            + (reach.regions[:, None, None] @ effects)[..., 0, :]
            + ((parts.shrunk * self.model.layout.aim_councils) @ mean)[:, None]
        )
        return _Solved(by_region, left, beta, effects, value)


@dataclass(frozen=True, eq=False)
class _Solved:
    """Least squares for each pair of ratios (g, h), of figures less their mean over all wards in."""

    by_region: Floats
    """(g, r, p) Weighted sums."""
    left: Floats
    """(g, h, k, p) Right side of the normal equations."""
    beta: Floats
    """(g, h, k, p)"""
    effects: Floats
    """(g, h, r, p)"""
    value: Floats
    """(g, h, p) The mean that is aimed at."""


@dataclass(frozen=True, eq=False)
class _Weights:
    """Of the councils' means by how much of each is in, for each ratio of councils to wards (g)."""

    count: Ints
    weight: Floats
    """(g, c) Nought where nothing is in."""
    shrunk: Floats
    """(g, c) Part of a council's residual that is taken for its effect."""
    by_region: Floats
    """(g, r, c) The weights of each region's councils."""
    by_column: Floats
    """(g, k, c) The weights times each column."""
    regions: Floats
    """(g, r) Sums over the councils of each region: of the weights,"""
    columns: Floats
    """(g, r, k) and of the weighted columns."""
    crossed: Floats
    """(g, k, k)"""


@dataclass(frozen=True, eq=False)
class _Reach:
    """How far what is in determines the mean that is meant, for each pair of ratios (g, h)."""

    held: Floats
    """(g, h, r) Part of a region's weighted residuals that is taken for its effect."""
    inverse: Floats
    """(g, h, k, k) Covariance of the coefficients over the variance of wards."""
    columns: Floats
    """(g, k) What is aimed at, less what the councils' own effects bring; likewise `regions` (g, r)."""
    regions: Floats
    variance: Floats
    """(g, h)"""
    fit: Floats
    """(g, h) Logarithm of the prior and of the part of the likelihood that is the same for every party."""


def _weights(model: MixedModel, count: Ints) -> _Weights:
    columns, squared = model.layout.columns, COUNCIL_RATIOS[:, None] ** 2
    weight = np.where(count > 0, 1 / (squared + 1 / np.maximum(count, 1)), 0.0)
    by_region, by_column = weight[:, None] * model.lies_in, weight[:, None] * columns.T
    return _Weights(
        count=count,
        weight=weight,
        shrunk=squared * weight,
        by_region=by_region,
        by_column=by_column,
        regions=by_region.sum(axis=2),
        columns=by_region @ columns,
        crossed=by_column @ columns,
    )


def _reach(model: MixedModel, parts: _Weights) -> _Reach:
    lay, region = model.layout, REGION_RATIOS[None, :, None] ** 2
    held = 1 / (parts.regions[:, None] + 1 / region)
    across = parts.columns.swapaxes(1, 2)[:, None]
    normal = parts.crossed[:, None] + model.precision - across @ (held[..., None] * parts.columns[:, None])
    inverse = np.asarray(np.linalg.inv(normal), dtype=np.float64)
    kept = parts.shrunk * lay.aim_councils
    columns = lay.aim_columns - kept @ lay.columns
    regions = lay.aim_regions - kept @ model.lies_in.T
    beyond = columns[:, None] - (held * regions[:, None]) @ parts.columns
    alone = COUNCIL_RATIOS**2 * ((1 - parts.shrunk) @ lay.aim_councils**2 + lay.aim_alone)
    variance = (held * regions[:, None] ** 2).sum(axis=2) + alone[:, None]
    variance = variance + (beyond[..., None, :] @ inverse @ beyond[..., None])[..., 0, 0]
    spans = np.log1p(parts.count * COUNCIL_RATIOS[:, None] ** 2).sum(axis=1)[:, None]
    spans = spans + np.log1p(parts.regions[:, None] * region).sum(axis=2) + np.linalg.slogdet(normal)[1]
    return _Reach(held, inverse, columns, regions, variance, _PRIOR - 0.5 * spans)


def _normed(fit: Floats) -> Floats:
    """Weights over the grid that sum to one, for each party."""
    found = np.exp(fit - fit.max(axis=(0, 1)))
    weights: Floats = found / found.sum(axis=(0, 1))
    return weights


_PRIOR = -0.5 * ((COUNCIL_RATIOS / COUNCILS_DIFFER) ** 2)[:, None] - 0.5 * ((REGION_RATIOS / REGIONS_DIFFER) ** 2)[None, :]
"""Logarithm of the two half-normal priors over the grid."""
