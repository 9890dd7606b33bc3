"""Decline told apart from withdrawal: what happened where a party stood again, and where it put up nobody.

A party's share falls to nothing where it does not stand, whatever had become of its support. So wards are told apart by whether
it stood the last time and stands now, and what other parties' shares did is given for each group, with an interval. What lies
between the groups is not yet what withdrawing did, for parties withdraw where they were weak: `after_withdrawal` sets it beside
wards in which the party stood again and had had the same share. (After UKIP's fall in 2017, that its candidates stood aside
helped the Conservatives little by itself: Fisher 2017.) Each ward weighs as many votes as were cast in it now.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.cluster_fit import ClusterFit, Estimate, cluster_fit, cluster_means
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, GROUPS, FlowSums, Group
from nightdesk.analysis.ward_table import Floats

_AGAIN, _WITHDREW = GROUPS.index("again"), GROUPS.index("withdrew")


@dataclass(frozen=True, slots=True)
class GroupOfWards:
    """Wards of one of `GROUPS` that have polled and compare."""

    group: Group
    wards: int
    councils: int
    share_then: float
    """Of the party, of 1; NaN without wards."""
    share_now: float
    changes: tuple[float, ...]
    """In the share of each of `FLOW_COLUMNS`, of 1; NaN without wards."""
    intervals: tuple[Estimate | None, ...]
    """Of each change; None where there are too few councils for one."""
    part_of_change: float
    """What the group adds to the party's change over all wards that compare, of 1, votes added up and then divided: the four
    groups add up to the whole."""


@dataclass(frozen=True, slots=True)
class AfterWithdrawal:
    """One party, over wards in which the collapsing one stood the last time."""

    place: int
    """In `FLOW_COLUMNS`."""
    with_share: Estimate | None
    """What goes with a higher earlier share of the collapsing party: points per point, withdrawal held equal."""
    withdrawn: Estimate | None
    """What goes with its withdrawal, of 1: against wards where it stood again and had had the same share."""


def groups_of_wards(sums: FlowSums, place: int) -> tuple[GroupOfWards, ...]:
    """All four groups; `place` is the party's in `FLOW_COLUMNS`."""
    return tuple(_group(sums, place, number, group) for number, group in enumerate(GROUPS))


def after_withdrawal(sums: FlowSums, place: int) -> tuple[AfterWithdrawal, ...]:
    """What goes with the party's withdrawal for each of `FLOW_COLUMNS` but itself; empty where that cannot be told."""
    fit = _withdrawal_fit(sums, place)
    if fit is None:
        return ()
    return tuple(
        AfterWithdrawal(other, fit.estimate(1, other), fit.estimate(2, other))
        for other in range(len(FLOW_COLUMNS))
        if other != place
    )


def _group(sums: FlowSums, place: int, number: int, group: Group) -> GroupOfWards:
    wards = sums.wards[:, number]
    then = sums.gram[:, number].sum(axis=1)  # (g, 6) weighted shares: they add up to one, so that sums of products do to them
    now = sums.cross[:, number].sum(axis=1)
    weights = then.sum(axis=1)
    total = float(weights.sum())
    fit = cluster_means(weights, now - then)
    cast_then, cast_now = sums.votes_then.sum(axis=(0, 1)), sums.votes_now.sum(axis=(0, 1))
    nothing = float("nan")
    part = nothing
    if cast_then.sum() > 0 and cast_now.sum() > 0:
        first, second = sums.votes_then[:, number, place].sum(), sums.votes_now[:, number, place].sum()
        part = float(second / cast_now.sum() - first / cast_then.sum())
    return GroupOfWards(
        group=group,
        wards=int(wards.sum()),
        councils=int((wards > 0).sum()),
        share_then=float(then[:, place].sum()) / total if total else nothing,
        share_now=float(now[:, place].sum()) / total if total else nothing,
        changes=tuple(((now - then).sum(axis=0) / total).tolist()) if total else (nothing,) * len(FLOW_COLUMNS),
        intervals=tuple(None if fit is None else fit.estimate(0, other) for other in range(len(FLOW_COLUMNS))),
        part_of_change=part,
    )


def _withdrawal_fit(sums: FlowSums, place: int) -> ClusterFit | None:
    """Changes on one, the party's earlier share, and its withdrawal (columns 0, 1, 2)."""
    gram, cross = sums.gram[:, (_AGAIN, _WITHDREW)], sums.cross[:, (_AGAIN, _WITHDREW)]
    then, now = gram.sum(axis=2), cross.sum(axis=2)  # (g, 2, 6)
    weight, earlier = then.sum(axis=2), then[:, :, place]  # (g, 2)
    square = gram[:, :, place, place]
    total, gone = weight.sum(axis=1), weight[:, 1]
    share, share_gone = earlier.sum(axis=1), earlier[:, 1]
    rows: tuple[tuple[Floats, ...], ...] = (
        (total, share, gone),
        (share, square.sum(axis=1), share_gone),
        (gone, share_gone, gone),
    )
    change = now - then
    moved = np.stack([change.sum(axis=1), (cross - gram)[:, :, place].sum(axis=1), change[:, 1]], axis=1)
    return cluster_fit(np.array(rows).transpose(2, 0, 1), moved, total)
