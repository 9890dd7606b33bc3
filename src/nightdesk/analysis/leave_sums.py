"""What each council adds to the question of the referendum, kept with the council while it does not move.

Leave per cent is known by authority only, so that all wards of a council share it. A regression of wards on it therefore needs
of each council no more than a few sums over its wards that have polled and compare: of weights, of changes in share, of
UKIP's earlier share, and of their products. A ward weighs as many votes as were cast in it now, by the convention chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Literal

import numpy as np

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.ward_figures import CouncilRows, council_rows
from nightdesk.analysis.ward_table import COLUMN, COLUMNS, Floats, Ints, shares_of, ward_table
from nightdesk.context.context import Context
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import FIVE, UKIP
from nightdesk.tally.outset import Outset

Side = Literal["leave", "remain"]
SIDES: tuple[Side, ...] = ("leave", "remain")
"""What more than half of a council's valid votes were for."""

_WIDE, _FIVE = len(COLUMNS), len(FIVE)
_SPLIT = 4 + 2 * _WIDE
"""Figures of one of the two kinds of ward: wards, weight, UKIP's share then, its square, changes, products of both."""
_SHARES = 2 * _SPLIT + 2 * _WIDE
_SEATS = 2 + _FIVE
"""Figures of one basis: seats compared, those of them by a stated method, the change for each of the five."""


@dataclass(frozen=True, eq=False)
class ShareSums:
    """Sums of `g` councils by one convention, in the order of the ward table. Where there is an axis of two, it tells wards
    in which UKIP did not stand the last time (0) from those in which it did (1)."""

    wards: Floats
    """(g, 2)"""
    weight: Floats
    """(g, 2) Votes now."""
    ukip: Floats
    """(g, 2) UKIP's share the last time, weighted."""
    ukip_squared: Floats
    """(g, 2)"""
    change: Floats
    """(g, 2, 7) Changes in share, weighted."""
    ukip_change: Floats
    """(g, 2, 7) Their products with UKIP's share the last time."""
    now: Floats
    """(g, 7) Votes, added up: a council's own share is worked out from these."""
    then: Floats
    """(g, 7)"""

    def council_changes(self) -> Floats:
        """(g, 7) Each council's change in share, of 1: votes added up, then divided; NaN where nothing compares."""
        found: Floats = shares_of(self.now) - shares_of(self.then)
        return found

    def some(self, places: Ints) -> ShareSums:
        """The sums of some councils."""
        return ShareSums(*(getattr(self, name)[places] for name in ShareSums.__dataclass_fields__))


@dataclass(frozen=True, eq=False)
class SeatSums:
    """Declared seats of `g` councils against those defended, on one basis."""

    compared: Floats
    """(g)"""
    notional: Floats
    """(g) Of them, those compared by a stated method on redrawn wards."""
    change: Floats
    """(g, 5) Seats won less seats defended, of each of `FIVE`."""


@dataclass(frozen=True, eq=False)
class LeaveSums:
    """Everything of `g` councils."""

    shares: tuple[ShareSums, ...]
    """By each of `CONVENTIONS`."""
    seats: Mapping[Basis, SeatSums]
    """By council: redrawn councils once complete."""
    ward_seats: SeatSums
    """By ward, on the last-fought basis: redrawn wards are left out."""
    begun: Floats
    """(g) 1 where a ballot is declared, else 0."""
    complete: Floats
    """(g) 1 where all are."""


@dataclass(frozen=True, eq=False)
class LeaveTable:
    """Leave over valid votes in the `g` councils of the ward table, fixed before the night."""

    exact: tuple[Fraction | None, ...]
    """Of 1; None where it is not known."""
    share: Floats
    """(g) The same; NaN where it is not known."""
    side: tuple[Side | None, ...]
    """Which side had more than half; None where that is not known, or both had as many votes."""
    region: Ints
    """(g) Place of the council's region in `regions`."""
    regions: tuple[str, ...]
    """In the order in which the register first names them."""


def leave_table(scene: Scene) -> LeaveTable:
    """The table of a register and a context, made once."""
    return _LEAVE.of(scene.outset).of(scene.context)


@once_a_position
def leave_sums(scene: Scene) -> LeaveSums:
    """The sums at one position."""
    kept = _KEPT.of(scene.outset)
    table = ward_table(scene.outset)
    many = len(CONVENTIONS)
    rows = np.array([kept.of(scene.councils[one.slug]) for one in table.councils])
    rows = rows.reshape(-1, many * _SHARES + 3 * _SEATS + 2)
    rest = rows[:, many * _SHARES :]
    seats = [_seats_of(rest[:, place * _SEATS : (place + 1) * _SEATS]) for place in range(3)]
    return LeaveSums(
        shares=tuple(_shares_of(rows[:, place * _SHARES : (place + 1) * _SHARES]) for place in range(many)),
        seats=dict(zip(BASES, seats, strict=False)),
        ward_seats=seats[2],
        begun=rest[:, -2],
        complete=rest[:, -1],
    )


def _shares_of(rows: Floats) -> ShareSums:
    split = rows[:, : 2 * _SPLIT].reshape(-1, 2, _SPLIT)
    return ShareSums(
        wards=split[:, :, 0],
        weight=split[:, :, 1],
        ukip=split[:, :, 2],
        ukip_squared=split[:, :, 3],
        change=split[:, :, 4 : 4 + _WIDE],
        ukip_change=split[:, :, 4 + _WIDE :],
        now=rows[:, 2 * _SPLIT : 2 * _SPLIT + _WIDE],
        then=rows[:, 2 * _SPLIT + _WIDE :],
    )


def _seats_of(rows: Floats) -> SeatSums:
    return SeatSums(compared=rows[:, 0], notional=rows[:, 1], change=rows[:, 2:])


def _sums(outset: Outset, one: CouncilNight) -> Floats:
    """All figures of one council in a row."""
    figures = council_rows(outset, one)
    found: list[Floats | list[float]] = []
    for place in range(len(CONVENTIONS)):
        found += _share_figures(outset, one, figures, place)
    for basis in BASES:
        change = one.seat_change[basis]
        found.append([change.compared, change.notional, *(change.change.get(party, 0) for party in FIVE)])
    defended = ward_table(outset).defended[ward_table(outset).rows_of[one.council.slug]]
    settled = figures.declared & ~np.isnan(defended).any(axis=1)
    won = figures.won[settled]
    found += [[won.sum(), 0.0], (won - defended[settled]).sum(axis=0)[: len(FIVE)]]
    found.append([float(bool(one.results)), float(one.control.stage == "complete")])
    return np.concatenate(found)


def _share_figures(outset: Outset, one: CouncilNight, figures: CouncilRows, place: int) -> list[Floats | list[float]]:
    table = ward_table(outset)
    rows = table.rows_of[one.council.slug]
    compared = figures.polled & table.compares[rows]
    now, then = figures.now[place][compared], table.then[place, rows][compared]
    cast, usable = now.sum(axis=1), (now.sum(axis=1) > 0) & (then.sum(axis=1) > 0)
    change, ukip = shares_of(now) - shares_of(then), shares_of(then)[:, COLUMN[UKIP]]
    stood = table.stood_then[rows][compared, COLUMN[UKIP]] > 0
    found: list[Floats | list[float]] = []
    for kind in (usable & ~stood, usable & stood):
        weights, share, moved = cast[kind], ukip[kind], change[kind]
        found += [[kind.sum(), weights.sum(), weights @ share, weights @ share**2], weights @ moved, (weights * share) @ moved]
    return [*found, now[usable].sum(axis=0), then[usable].sum(axis=0)]


def _sums_kept(outset: Outset) -> KeptWith[CouncilNight, Floats]:
    return KeptWith(partial(_sums, outset), most=4_096)


def _leave(outset: Outset, context: Context) -> LeaveTable:
    councils = ward_table(outset).councils
    exact = tuple(context.leave_share(one.slug) for one in councils)
    regions = tuple(dict.fromkeys(one.region for one in councils))
    return LeaveTable(
        exact=exact,
        share=np.array([np.nan if share is None else float(share) for share in exact]),
        side=tuple(None if share is None or 2 * share == 1 else "leave" if 2 * share > 1 else "remain" for share in exact),
        region=np.array([regions.index(one.region) for one in councils], dtype=np.int64),
        regions=regions,
    )


def _leave_kept(outset: Outset) -> KeptWith[Context, LeaveTable]:
    return KeptWith(partial(_leave, outset), most=8)


_KEPT: KeptWith[Outset, KeptWith[CouncilNight, Floats]] = KeptWith(_sums_kept, most=8)
_LEAVE: KeptWith[Outset, KeptWith[Context, LeaveTable]] = KeptWith(_leave_kept, most=8)
