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
from nightdesk.analysis.ward_figures import council_rows, ward_figures
from nightdesk.analysis.ward_table import COLUMN, Bools, Floats, shares_of, ward_table
from nightdesk.register.party import FIVE, OTHERS, PartyId
from nightdesk.tally.outset import Outset

FLOW_COLUMNS: tuple[PartyId, ...] = (*FIVE, OTHERS)
"""The five, and everybody else."""
Group = Literal["again", "withdrew", "anew", "neither"]
GROUPS: tuple[Group, ...] = ("again", "withdrew", "anew", "neither")
"""Stood then and now; then only; now only; neither time."""

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
    rows = np.array([kept.of(scene.councils[one.slug]) for one in ward_table(scene.outset).councils]).reshape(-1, _ROW)
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
    """The wards themselves, of some groups at a time."""
    figures = ward_figures(scene)
    table, at = figures.table, COLUMN[party]
    inside = np.flatnonzero(figures.compared)
    then, now = six(table.then[convention][inside]), six(figures.now[convention][inside])
    cast = now.sum(axis=1)
    usable = (then.sum(axis=1) > 0) & (cast > 0)
    stood_then, stands = table.stood_then[inside, at] > 0, table.stood[inside, at] > 0
    then, now = shares_of(then), shares_of(now)
    found = []
    for groups in kinds:
        chosen = usable & np.any([_in_group(one, stood_then, stands) for one in groups], axis=0)
        found.append(WardShares(then[chosen], now[chosen], cast[chosen]))
    return tuple(found)


def six(votes: Floats) -> Floats:
    """(n, 6) Votes (n, 7) with independents among everybody else."""
    found = votes[:, :_WIDE].copy()
    found[:, -1] += votes[:, -1]
    return found


def _in_group(group: Group, stood_then: Bools, stands: Bools) -> Bools:
    match group:
        case "again":
            return stood_then & stands
        case "withdrew":
            return stood_then & ~stands
        case "anew":
            return ~stood_then & stands
        case _:
            return ~stood_then & ~stands


def _sums(outset: Outset, party: PartyId, convention: int, one: CouncilNight) -> Floats:
    """All figures of one council in a row."""
    table, figures = ward_table(outset), council_rows(outset, one)
    rows = table.rows_of[one.council.slug]
    compared = figures.polled & table.compares[rows]
    then, now = six(table.then[convention, rows][compared]), six(figures.now[convention][compared])
    usable = (then.sum(axis=1) > 0) & (now.sum(axis=1) > 0)
    then, now = then[usable], now[usable]
    stood_then = table.stood_then[rows][compared, COLUMN[party]][usable] > 0
    stands = table.stood[rows][compared, COLUMN[party]][usable] > 0
    first, second, weights = shares_of(then), shares_of(now), now.sum(axis=1)
    found: list[Floats] = []
    for group in GROUPS:
        inside = _in_group(group, stood_then, stands)
        weighted = (first[inside] * weights[inside, None]).T
        found += [np.array([inside.sum()]), (weighted @ first[inside]).ravel(), (weighted @ second[inside]).ravel()]
        found += [then[inside].sum(axis=0), now[inside].sum(axis=0)]
    bound = bound_sums(then[stood_then], now[stood_then])
    found += [bound.low.ravel(), bound.high.ravel(), bound.earlier, bound.open_high.ravel(), bound.votes]
    return np.concatenate(found)


def _sums_kept(convention: int, party: PartyId, outset: Outset) -> KeptWith[CouncilNight, Floats]:
    return KeptWith(partial(_sums, outset, party, convention), most=4_096)


_KEPT = {
    (convention, party): KeptWith[Outset, KeptWith[CouncilNight, Floats]](partial(_sums_kept, convention, party), most=8)
    for convention in range(len(CONVENTIONS))
    for party in FIVE
}
