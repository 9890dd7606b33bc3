"""Lines against Leave per cent, and how far they move when it is asked otherwise.

A line is fitted to councils, each weighing as many votes as were cast in its wards that compare, with the interval of
`cluster_fit`. An odd council or two must not carry it: so each is left out in turn, then the five that move it most together;
every council is counted once; and the median of the slopes between every two councils is taken (Theil 1950; Sen 1968), which
more than a quarter of the councils would have to be odd to upset. Other questions are no tests of oddness and are told apart:
wards in place of councils, councils of one region against one another only, London left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from nightdesk.analysis.cluster_fit import (
    SINGULAR,
    ClusterFit,
    cluster_fit,
    cluster_lines,
    jackknife_errors,
)
from nightdesk.analysis.leave_sums import ShareSums
from nightdesk.analysis.ward_table import Floats, Ints

ODD = 5
"""Councils left out together: those that, each alone, move the slope most."""

Check = Literal["least_without_one", "most_without_one", "without_five", "median", "once", "wards", "within", "no_london"]
FOR_ODD_COUNCILS: tuple[Check, ...] = ("least_without_one", "most_without_one", "without_five", "median", "once")
"""The checks that ask whether a few odd councils carry the slope."""


@dataclass(frozen=True, slots=True)
class Robust:
    """One slope under every check; in shares of 1 for each 1 of Leave, as the slope itself."""

    slopes: Mapping[Check, float]
    """A check that cannot be made is left out."""
    odd: tuple[int, ...]
    """Places of the councils left out together, the one that moves the slope most first."""
    least_without: int
    """Place of the council without which the slope is least."""
    most_without: int

    @property
    def range(self) -> tuple[float, float]:
        """Least and greatest slope under the checks for odd councils."""
        found = [self.slopes[check] for check in FOR_ODD_COUNCILS if check in self.slopes]
        return min(found), max(found)


Part = tuple[Floats, Floats, Floats]
"""Leave (g), weights (g) and weighted changes (g, m) of the councils of one line."""


def leave_lines(*parts: Part) -> list[ClusterFit | None]:
    """The lines of each part, all worked out at once; None where there is none to be had."""
    groups = np.repeat(np.arange(len(parts)), [len(leave) for leave, _, _ in parts])
    leave, weight, change = (np.concatenate(some) for some in zip(*parts, strict=True))
    return cluster_lines(leave, weight, change, groups, count=len(parts))


def beyond(some: ClusterFit | None, none: ClusterFit | None, sums: ShareSums) -> ClusterFit | None:
    """By how much the lines of wards where UKIP had stood differ from those of wards where it had not, of the same councils."""
    if none is None or some is None:
        return None
    coefficients = some.coefficients - none.coefficients
    without = []
    for kind, fit in ((0, none), (1, some)):  # a council without wards of one kind leaves that line where it is
        full = np.tile(fit.coefficients, (len(sums.weight), 1, 1))
        full[sums.weight[:, kind] > 0] = fit.without
        without.append(full)
    apart = without[1] - without[0]
    return ClusterFit(coefficients, apart, min(none.effective, some.effective), jackknife_errors(apart - coefficients))


def line_with_ukip_held(leave: Floats, sums: ShareSums, responses: list[int]) -> ClusterFit | None:
    """By ward: intercept, slope, and what goes with UKIP's earlier share (column 2)."""
    weight, ukip = sums.weight.sum(axis=1), sums.ukip.sum(axis=1)
    rows = (
        (weight, weight * leave, ukip),
        (weight * leave, weight * leave**2, ukip * leave),
        (ukip, ukip * leave, sums.ukip_squared.sum(axis=1)),
    )
    change = sums.change.sum(axis=1)[:, responses]
    crosses = np.stack([change, change * leave[:, None], sums.ukip_change.sum(axis=1)[:, responses]], axis=1)
    return cluster_fit(np.array(rows).transpose(2, 0, 1), crosses, weight)


def explained(leave: Floats, weight: Floats, change: Floats, fit: ClusterFit) -> Floats:
    """(m) R² about the weighted mean, of changes that are not weighted (g, m); NaN where they do not differ."""
    fitted = np.stack([np.ones_like(leave), leave], axis=1) @ fit.coefficients
    about = change - weight @ change / weight.sum()
    with np.errstate(invalid="ignore", divide="ignore"):
        found: Floats = 1.0 - weight @ (change - fitted) ** 2 / (weight @ about**2)
    return found


def robust(
    fit: ClusterFit, leave: Floats, weight: Floats, change: Floats, *, others: Mapping[Check, Floats]
) -> tuple[Robust, ...]:
    """The checks of each slope of `fit`, whose councils these are. `change` (g, m) is not weighted; `others` (m) are known."""
    pushes = np.argsort(-np.abs(fit.without[:, 1] - fit.coefficients[1]), axis=0, kind="stable")
    medians, once = median_slopes(leave, change), simple_slopes(leave, np.ones_like(leave), change)
    found = []
    for response in range(change.shape[1]):
        without, odd = fit.without[:, 1, response], pushes[:ODD, response]
        rest = np.ones(len(leave), dtype=bool)
        rest[odd] = False
        least, most = int(np.argmin(without)), int(np.argmax(without))
        slopes: dict[Check, float] = {
            "least_without_one": float(without[least]),
            "most_without_one": float(without[most]),
            "without_five": float(simple_slopes(leave[rest], weight[rest], change[rest, response, None])[0]),
            "median": float(medians[response]),
            "once": float(once[response]),
            **{check: float(known[response]) for check, known in others.items()},
        }
        known = {check: value for check, value in slopes.items() if value == value}  # NaN is not itself
        found.append(Robust(known, tuple(odd.tolist()), least, most))
    return tuple(found)


def simple_slopes(leave: Floats, weight: Floats, change: Floats) -> Floats:
    """(m) The weighted slopes of changes (g, m) on Leave, without an interval; NaN where all have the same Leave."""
    return _slopes(leave, leave - weight @ leave / weight.sum(), weight, change)


def slopes_within(leave: Floats, weight: Floats, change: Floats, groups: Ints) -> Floats:
    """(m) The same with councils compared within their group only: Leave less the weighted mean of its group."""
    size = int(groups.max(initial=0)) + 1
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.bincount(groups, weight * leave, size) / np.bincount(groups, weight, size)
    return _slopes(leave, leave - means[groups], weight, change)


def median_slopes(leave: Floats, change: Floats) -> Floats:
    """(m) The median of the slopes between every two councils; NaN where none differ in Leave."""
    first, second = _pairs(len(leave))
    apart = leave.take(second) - leave.take(first)
    if not apart.all():
        differ = apart != 0
        if not differ.any():
            return np.full(change.shape[1], np.nan)
        first, second, apart = first[differ], second[differ], apart[differ]
    rises = np.ascontiguousarray(change.T)
    slopes = (rises.take(second, axis=1) - rises.take(first, axis=1)) / apart
    found: Floats = np.median(slopes, axis=1, overwrite_input=True)
    return found


@lru_cache(maxsize=4)
def _pairs(count: int) -> tuple[Ints, Ints]:
    first, second = np.triu_indices(count, 1)
    return first, second


def _slopes(leave: Floats, about: Floats, weight: Floats, change: Floats) -> Floats:
    """Of changes on Leave less a mean, `about`; NaN where nothing but rounding is left of it."""
    spread = float(weight @ about**2)
    if not spread > SINGULAR * float(weight @ leave**2):
        return np.full(change.shape[1], np.nan)
    found: Floats = (weight * about) @ change / spread
    return found
