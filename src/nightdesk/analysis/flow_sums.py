"""What each council adds to the question of flow for one party, kept with the council while it does not move.

Six columns: the five, and everybody else together, for independents and local parties are no party and seldom the same ones
twice. Wards that have polled and compare fall into four groups by whether the party stood the last time and stands now. A ward
weighs as many votes as were cast in it now, by the convention chosen. Of each group the sums of weighted products of shares are
kept: of shares then with shares then, and with shares now. Everything else follows from them, because shares add up to one:
the sum of a row of products is the weighted share itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from nightdesk.analysis.bounds import BoundSums, bound_sums
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.ward_figures import council_rows
from nightdesk.analysis.ward_table import COLUMN, Floats, shares_of, ward_table
from nightdesk.register.party import FIVE, OTHERS, PartyId
from nightdesk.tally.outset import Outset

FLOW_COLUMNS: tuple[PartyId, ...] = (*FIVE, OTHERS)
"""The five, and everybody else."""
Group = Literal["again", "withdrew", "anew", "neither"]
GROUPS: tuple[Group, ...] = ("again", "withdrew", "anew", "neither")
"""Stood then and now; then only; now only; neither time."""
_AGAIN, _WITHDREW, _ANEW, _NEITHER = range(len(GROUPS))

_WIDE = len(FLOW_COLUMNS)
_CELLS = _WIDE * _WIDE
_GROUP = 1 + 2 * _CELLS + 2 * _WIDE
_ROW = len(GROUPS) * _GROUP + 3 * _CELLS + 2 * _WIDE


@dataclass(frozen=True, eq=False)
class FlowSums:
    """Sums of `g` councils, in the order of the ward table; the second axis of four is `GROUPS`."""

    wards: Floats
    """(g, 4)"""
    gram: Floats
    """(g, 4, 6, 6) Shares then with shares then."""
    cross: Floats
    """(g, 4, 6, 6) Shares then with shares now."""
    votes_then: Floats
    """(g, 4, 6) Votes the last time, added up."""
    votes_now: Floats
    """(g, 4, 6)"""
    bounds: BoundSums
    """Over all councils and the wards in which the party stood the last time."""


@dataclass(frozen=True, eq=False)
class WardShares:
    """`n` wards of one group, or of two."""

    then: Floats
    now: Floats
    """(n, 6) Shares, of 1."""
    weights: Floats
    """(n) Votes now."""


def flow_sums(scene: Scene, party: PartyId, convention: int) -> FlowSums:
    """The sums at one position for one of `FIVE`, by one of `CONVENTIONS`."""
    kept = _KEPT[convention, party].of(scene.outset)
    rows = np.array([kept.of(scene.councils[one.slug]).sums for one in ward_table(scene.outset).councils]).reshape(-1, _ROW)
    groups = rows[:, : len(GROUPS) * _GROUP].reshape(-1, len(GROUPS), _GROUP)
    ends = np.cumsum([_CELLS, _CELLS, _WIDE, _CELLS])
    low, high, earlier, open_high, votes = np.split(rows[:, len(GROUPS) * _GROUP :].sum(axis=0), ends)
    cells = (_WIDE, _WIDE)
    return FlowSums(
        wards=groups[:, :, 0],
        gram=groups[:, :, 1 : 1 + _CELLS].reshape(-1, len(GROUPS), *cells),
        cross=groups[:, :, 1 + _CELLS : 1 + 2 * _CELLS].reshape(-1, len(GROUPS), *cells),
        votes_then=groups[:, :, 1 + 2 * _CELLS : -_WIDE],
        votes_now=groups[:, :, -_WIDE:],
        bounds=BoundSums(low.reshape(cells), high.reshape(cells), earlier, open_high.reshape(cells), votes),
    )


def ward_shares(scene: Scene, party: PartyId, convention: int, kinds: Sequence[tuple[Group, ...]]) -> tuple[WardShares, ...]:
    """The wards themselves, of some groups at a time, in the order of the ward table."""
    kept = _KEPT[convention, party].of(scene.outset)
    wards = np.concatenate([kept.of(scene.councils[one.slug]).wards for one in ward_table(scene.outset).councils])
    found = []
    for groups in kinds:
        some = wards[np.isin(wards[:, 0], [GROUPS.index(one) for one in groups])]
        found.append(WardShares(some[:, 1 : 1 + _WIDE], some[:, 1 + _WIDE : -1], some[:, -1]))
    return tuple(found)


def six(votes: Floats) -> Floats:
    """(n, 6) Votes (n, 7) with independents among everybody else."""
    found = votes[:, :_WIDE].copy()
    found[:, -1] += votes[:, -1]
    return found


@dataclass(frozen=True, eq=False)
class _Council:
    """What one council adds."""

    sums: Floats
    """All figures in a row."""
    wards: Floats
    """(n, 14) Of each ward: its place in `GROUPS`, shares then, shares now, votes now."""


def _council(outset: Outset, party: PartyId, convention: int, one: CouncilNight) -> _Council:
    table, figures = ward_table(outset), council_rows(outset, one)
    rows = table.rows_of[one.council.slug]
    compared = figures.polled & table.compares[rows]
    then, now = six(table.then[convention, rows][compared]), six(figures.now[convention][compared])
    usable = (then.sum(axis=1) > 0) & (now.sum(axis=1) > 0)
    then, now = then[usable], now[usable]
    stood_then = table.stood_then[rows][compared, COLUMN[party]][usable] > 0
    stands = table.stood[rows][compared, COLUMN[party]][usable] > 0
    group = np.where(stood_then, np.where(stands, _AGAIN, _WITHDREW), np.where(stands, _ANEW, _NEITHER))
    first, second, weights = shares_of(then), shares_of(now), now.sum(axis=1)
    found: list[Floats] = []
    for place in range(len(GROUPS)):
        inside = group == place
        weighted = (first[inside] * weights[inside, None]).T
        found += [np.array([inside.sum()]), (weighted @ first[inside]).ravel(), (weighted @ second[inside]).ravel()]
        found += [then[inside].sum(axis=0), now[inside].sum(axis=0)]
    bound = bound_sums(then[stood_then], now[stood_then])
    found += [bound.low.ravel(), bound.high.ravel(), bound.earlier, bound.open_high.ravel(), bound.votes]
    return _Council(np.concatenate(found), np.column_stack([group, first, second, weights]))


def _kept(convention: int, party: PartyId, outset: Outset) -> KeptWith[CouncilNight, _Council]:
    return KeptWith(partial(_council, outset, party, convention), most=4_096)


_KEPT = {
    (convention, party): KeptWith[Outset, KeptWith[CouncilNight, _Council]](partial(_kept, convention, party), most=8)
    for convention in range(len(CONVENTIONS))
    for party in FIVE
}
