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
    then = sums.gram.sum(axis=2)  # (g, 4, 6) weighted shares: they add up to one, so that sums of products do to them
    moved = sums.cross.sum(axis=2) - then
    weights = then.sum(axis=2)
    first, second = sums.votes_then.sum(axis=0), sums.votes_now.sum(axis=0)
    cast = float(first.sum()), float(second.sum())
    parts = second[:, place] / cast[1] - first[:, place] / cast[0] if all(cast) else np.full(len(GROUPS), np.nan)
    totals = weights.sum(axis=0)
    with np.errstate(invalid="ignore", divide="ignore"):
        shares = then[:, :, place].sum(axis=0) / totals
        changes = moved.sum(axis=0) / totals[:, None]
    wards, councils = sums.wards.sum(axis=0).astype(int), (sums.wards > 0).sum(axis=0)
    fits = cluster_means(weights, moved)
    return tuple(
        GroupOfWards(
            group=group,
            wards=int(wards[number]),
            councils=int(councils[number]),
            share_then=float(shares[number]),
            share_now=float(shares[number] + changes[number, place]),
            changes=tuple(changes[number].tolist()),
            intervals=fits[number],
            part_of_change=float(parts[number]),
        )
        for number, group in enumerate(GROUPS)
    )


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
