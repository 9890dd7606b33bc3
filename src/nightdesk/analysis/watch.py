"""What to watch: which councils are due and which are late, and which awaited wards matter most.

Two measures, both defined where they are worked out and neither a forecast of who wins. For control: the weight of a ward, the
part of the doubt about its council's control that its result would take away on average (`control_doubt`). For the national
picture: seats in doubt, a ward's seats times the chance that it would fall to two different parties if it were drawn twice
(`ward_chances`). Both rest on how shares have changed so far (`change_so_far`). A ward that settles control whichever way it
falls comes before every other; a ward whose council is settled has no weight for control, but its seats count for the national
picture all the same.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from nightdesk.analysis.change_so_far import ChangeSoFar, change_so_far, regions_of
from nightdesk.analysis.control_doubt import ControlDoubt, control_doubt
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.due_times import Due, due_of, in_order_of_time, minutes_gone
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_chances import LEVEL, WardChances, ward_chances
from nightdesk.analysis.ward_figures import WardFigures, ward_figures
from nightdesk.analysis.ward_table import COLUMNS, Bools, Floats, WardTable
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.control import Control
from nightdesk.tally.outset import Outset

RANKED = 40
"""Wards ranked by each measure, at most. Beyond them weights are too small to choose by."""
CONTENDS = 0.15
"""Chance of coming first from which a party is named among those a ward lies between: about one in seven."""
_BEFORE = 1e6
"""More than any measure comes to: put on those that go before all others."""


@dataclass(frozen=True, slots=True)
class WatchedWard:
    """One awaited ward."""

    ballot: str
    rank: int
    """By its measure; level wards share one."""
    weight: float
    """For control, in the units of a council's doubt."""
    part: float | None
    """Of its council's doubt, of 1; None where control is settled."""
    alone: bool
    """True where control is open and no other ward of the council is out."""
    in_doubt: float
    """Seats."""
    between: tuple[PartyId, ...]
    """Columns of the ward table with a chance of `CONTENDS` or more, the best first; level ones in the order of the table."""
    compares: bool
    """False where nothing like for like is known of the ward, so that it is rated by its council's seats."""


@dataclass(frozen=True, slots=True)
class Hope:
    """A party that can still have the majority."""

    party: PartyId
    has: int
    needs: int
    can_still_win: int


@dataclass(frozen=True, slots=True)
class WatchedCouncil:
    """One council whose count is not over."""

    council: str
    rank: int | None
    """By doubt; None where control is settled."""
    doubt: float
    settled: Control | None
    """Control that arithmetic makes certain already."""
    hopes: tuple[Hope, ...]
    """Most seats first, then most on the eve, then by name; empty where settled."""
    seats_out: int
    wards_out: int
    in_doubt: float
    """Seats, over its awaited wards."""


@dataclass(frozen=True, slots=True)
class RegionOut:
    """How much of one region is in."""

    region: str
    seats_in: int
    seats: int
    wards_compared: int
    """Declared wards that compare."""
    in_doubt: float
    change: tuple[float, ...]
    """Change in share reckoned with, of 1, by the columns of the ward table."""


@dataclass(frozen=True, slots=True)
class Watch:
    """The whole answer."""

    due: tuple[Due, ...]
    now: int
    """Minutes from the close of polls."""
    councils: tuple[WatchedCouncil, ...]
    """Whose count is not over: most doubt first, then settled ones; level ones in the register's order."""
    wards: tuple[WatchedWard, ...]
    """Those that weigh most for control: `RANKED` at most, none of them without weight unless it is alone."""
    national: tuple[WatchedWard, ...]
    """Those with most seats in doubt, `RANKED` at most."""
    regions: tuple[RegionOut, ...]
    wards_out: int
    seats_out: int
    in_doubt: float
    england: tuple[float, ...]
    """Change in share reckoned with in England before any region's own."""
    wards_compared: int
    countermanded: int
    """Ballots whose polls are held later."""

    @property
    def open_councils(self) -> tuple[WatchedCouncil, ...]:
        """Those whose control is not certain."""
        return tuple(one for one in self.councils if one.rank is not None)


@once_a_position
def watch(scene: Scene) -> Watch:
    """What is due, what is late, and what matters most of all that is still out."""
    figures = ward_figures(scene)
    change = change_so_far(figures)
    wards = ward_chances(scene.outset, figures, change)
    kept = _BLOCKS.of(scene.outset)
    blocks = [kept.of(scene.councils[one.slug]) for one in figures.table.councils]
    needs = np.array([one.needs for one in blocks]).reshape(-1, len(FIVE))
    open_ = np.array([one.open_ for one in blocks], dtype=bool)
    doubt = control_doubt(needs, open_, wards=wards, compared=change.wards)
    in_doubt = np.bincount(wards.council, wards.in_doubt, len(blocks)).astype(float)
    return Watch(
        due=in_order_of_time(one.due for one in blocks if one.due is not None),
        now=minutes_gone(scene),
        councils=_councils(blocks, doubt, in_doubt),
        wards=_ranked(figures, wards, doubt, doubt.weight, first=doubt.alone),
        national=_ranked(figures, wards, doubt, wards.in_doubt, first=np.zeros(len(wards.rows), dtype=bool)),
        regions=_regions(blocks, change, figures.table, in_doubt),
        wards_out=len(wards.rows),
        seats_out=sum(one.night.seats.awaited for one in blocks),
        in_doubt=float(in_doubt.sum()),
        england=tuple(change.england.tolist()),
        wards_compared=int(change.wards.sum()),
        countermanded=_COUNTERMANDED.of(scene.outset),
    )


def _ranked(
    figures: WardFigures, wards: WardChances, doubt: ControlDoubt, measure: Floats, *, first: Bools
) -> tuple[WatchedWard, ...]:
    """Wards by a measure, those of `first` before all others; level ones share a rank, in the register's order."""
    key = measure + _BEFORE * first
    far = len(key) - RANKED
    near = np.flatnonzero((key > 0) & (key >= np.partition(key, far)[far])) if far > 0 else np.flatnonzero(key > 0)
    order = near[np.argsort(-key[near], kind="stable")][:RANKED]
    of_council = doubt.doubt[wards.council[order]]
    part = np.minimum(1.0, np.divide(doubt.weight[order], of_council, out=np.zeros(len(order)), where=of_council > 0))
    columns = zip(
        [figures.table.ballots[row].id for row in wards.rows[order].tolist()],
        _ranks(key[order].tolist()),
        doubt.weight[order].tolist(),
        np.where(of_council > 0, part, np.nan).tolist(),
        doubt.alone[order].tolist(),
        wards.in_doubt[order].tolist(),
        _between(wards.chance[order]),
        wards.compares[order].tolist(),
        strict=True,
    )
    return tuple(
        WatchedWard(ballot, rank, weight, None if part != part else part, alone, in_doubt, between, compares)
        for ballot, rank, weight, part, alone, in_doubt, between, compares in columns
    )


def _ranks(keys: Sequence[object]) -> list[int]:
    """Places from 1 of things in order, level ones sharing the first of theirs."""
    ranks: list[int] = []
    for place, key in enumerate(keys):
        ranks.append(ranks[-1] if place and keys[place - 1] == key else place + 1)
    return ranks


def _between(chance: Floats) -> list[tuple[PartyId, ...]]:
    order = np.argsort(-np.round(chance, LEVEL), axis=1, kind="stable")
    counts = (chance >= CONTENDS).sum(axis=1).tolist()
    return [tuple(COLUMNS[at] for at in row[:count]) for row, count in zip(order.tolist(), counts, strict=True)]


def _councils(blocks: list[_Block], doubt: ControlDoubt, in_doubt: Floats) -> tuple[WatchedCouncil, ...]:
    doubts, seats = doubt.doubt.tolist(), in_doubt.tolist()
    out = [(place, one) for place, one in enumerate(blocks) if one.night.ballots_awaited]
    out.sort(key=lambda pair: (not pair[1].open_, -doubts[pair[0]]))
    ranks = _ranks([doubts[place] if one.open_ else None for place, one in out])
    return tuple(
        WatchedCouncil(
            council=one.night.council.slug,
            rank=rank if one.open_ else None,
            doubt=doubts[place],
            settled=one.night.control.secured,
            hopes=one.hopes,
            seats_out=one.night.seats.awaited,
            wards_out=one.night.ballots_awaited,
            in_doubt=seats[place],
        )
        for rank, (place, one) in zip(ranks, out, strict=True)
    )


@dataclass(frozen=True, slots=True)
class _Block:
    """What follows from one council alone."""

    night: CouncilNight
    open_: bool
    """Whether control is not certain while wards are out."""
    needs: tuple[float, ...]
    """Of each of the five: seats it still needs; infinite where it has no hope, or control is settled."""
    hopes: tuple[Hope, ...]
    seats: tuple[int, int]
    """Declared, and contested."""
    due: Due | None


def _block(outset: Outset, one: CouncilNight) -> _Block:
    open_ = one.control.secured is None and one.ballots_awaited > 0
    hopes = [Hope(it.party, it.seats, it.needs, it.can_still_win) for it in one.control.reach if it.possible] if open_ else []
    held = outset.register.eve[one.council.slug].held
    hopes.sort(key=lambda hope: (-hope.has, -held.get(hope.party, 0)))
    needs = {hope.party: float(hope.needs) for hope in hopes}
    five = tuple(needs.get(party, np.inf) for party in FIVE)
    return _Block(one, open_, five, tuple(hopes), (one.seats.declared, one.seats.contested), due_of(outset, one))


def _regions(blocks: list[_Block], change: ChangeSoFar, table: WardTable, in_doubt: Floats) -> tuple[RegionOut, ...]:
    seats = np.array([one.seats for one in blocks]).reshape(-1, 2)
    of = regions_of(table)
    columns = (
        change.regions,
        *(np.bincount(of, seats[:, place], len(change.regions)).astype(int).tolist() for place in range(2)),
        change.wards_of_region.tolist(),
        np.bincount(of, in_doubt, len(change.regions)).tolist(),
        map(tuple, change.region.tolist()),
    )
    return tuple(RegionOut(*one) for one in zip(*columns, strict=True))


def _countermanded(outset: Outset) -> int:
    return sum(one.status == "countermanded" for one in outset.register.ballots.values())


def _blocks(outset: Outset) -> KeptWith[CouncilNight, _Block]:
    return KeptWith(partial(_block, outset), most=4_096)


_BLOCKS: KeptWith[Outset, KeptWith[CouncilNight, _Block]] = KeptWith(_blocks, most=8)
_COUNTERMANDED: KeptWith[Outset, int] = KeptWith(_countermanded, most=8)
