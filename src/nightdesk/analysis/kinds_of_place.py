"""What kind of place a ward is to a party, settled before the polls open, and what the declared wards of each kind add up to.

By council: control on the eve of poll. By ward: the lead in the contest compared with, on the same boundaries, by best-placed
candidate; a ward is marginal for a party that was less than ten points from the lead, ahead or behind.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.votes import Amounts, amounts_then
from nightdesk.analysis.ward_figures import council_rows
from nightdesk.analysis.ward_table import COLUMN, COLUMNS, Floats, Ints, column, ward_table
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.control import NOC, Control, control_before
from nightdesk.tally.outset import Outset

_FIVE = [COLUMN[party] for party in FIVE]
Grouping = Literal["council", "ward"]
GROUPINGS: tuple[Grouping, ...] = ("council", "ward")
Kind = Literal["own", "between", "others", "not_known"]
"""own: controlled by the party on the eve, or led by it by ten points or more. between: no overall control, or within ten
points of the lead. others: another party's control, or ten points or more behind, or not fought by it then. not_known: control
on the eve that no source settles, or a ward without a comparison."""
KINDS: tuple[Kind, ...] = ("own", "between", "others", "not_known")
MARGINAL_WITHIN = 10
"""Points of the vote. In two-party terms a swing of five: what changed hands in a good year of the last decades."""


@dataclass(frozen=True, eq=False)
class Places:
    """Fixed for a night. Cells are groupings by kinds, eight in all: four kinds of council, then four of ward."""

    cells: Floats
    """(5, n, 8) 1 where the ward, a row of the ward table, lies in the cell for the party, one of the five; else 0."""
    kinds: Mapping[str, tuple[Kind, ...]]
    """What kind of place each council is to each of the five, by slug."""
    counts: Ints
    """(5, 8) Councils, and wards, in each cell."""
    then: Floats
    """(5, n) Votes for the best-placed candidate in the contest compared with; 0 where the ward does not compare."""
    all_then: Floats
    """(n) For all parties."""
    defended: tuple[Floats, Floats]
    """(5, n) Seats at stake on the last-fought and the eve-of-poll basis; 0 where the ward does not compare on it."""
    at_stake: tuple[Floats, Floats]
    """(n) Seats to be filled, where the ward compares on that basis; else 0."""


@dataclass(frozen=True, eq=False)
class PlaceSums:
    """What the declared wards add up to: (5, 8) arrays by party and cell of `Places`. Votes are of best-placed candidates."""

    wards: Floats
    """Polled, every figure known."""
    votes: Floats
    """For the party."""
    all_votes: Floats
    won: Floats
    """Seats the party won."""
    compared: Floats
    """Of `wards`, those with a contest on the same boundaries behind them."""
    votes_alike: Floats
    """For the party, in the wards that compare."""
    all_alike: Floats
    votes_then: Floats
    all_then: Floats
    gained: tuple[Floats, Floats]
    """Net seats, on the last-fought and the eve-of-poll basis, over the wards that compare on it."""
    seats_compared: tuple[Floats, Floats]
    """Seats declared in those wards."""


def places(outset: Outset) -> Places:
    """The kinds of place of a register, made once."""
    return _KEPT.of(outset)


def council_kind(control: Control | None, party: PartyId) -> Kind:
    """What kind of place a council of that control is to a party."""
    if control is None:
        return "not_known"
    return "own" if control == party else "between" if control == NOC else "others"


def ward_kind(then: Mapping[PartyId, Amounts] | None, party: PartyId) -> Kind:
    """What kind of place a ward is to a party, by the best candidate of each party in the contest compared with."""
    if then is None:
        return "not_known"
    best = {other: votes for other, (_, votes, _, _) in then.items()}
    lead = best.get(party, 0) - max((votes for other, votes in best.items() if other != party), default=0)
    if party not in best or 100 * -lead >= MARGINAL_WITHIN * sum(best.values()):
        return "others"
    return "own" if 100 * lead >= MARGINAL_WITHIN * sum(best.values()) else "between"


def place_sums(scene: Scene) -> PlaceSums:
    """What the wards declared so far add up to, in places of each kind; a council that has not moved is not added up again."""
    kept, cells = _SUMS.of(scene.outset), len(GROUPINGS) * len(KINDS)
    councils = (scene.councils[one.slug] for one in ward_table(scene.outset).councils)
    found = [kept.of(one) for one in councils if one.results]
    sums = np.add.reduce(found) if found else np.zeros((len(FIVE), _KEPT_APART, cells))
    shared, apart = np.moveaxis(sums[:, :-4], 1, 0), np.moveaxis(sums[:, -4:], 1, 0)
    wards, votes, all_votes, won, compared, votes_alike, all_alike, votes_then, all_then = shared
    gained, seats_compared = (apart[0], apart[1]), (apart[2], apart[3])
    return PlaceSums(
        wards, votes, all_votes, won, compared, votes_alike, all_alike, votes_then, all_then, gained, seats_compared
    )


def _sums(outset: Outset, one: CouncilNight) -> Floats:
    """(5, 13, 8) The figures of `PlaceSums` in their order, for one council."""
    found, figures, table = places(outset), council_rows(outset, one), ward_table(outset)
    rows = table.rows_of[one.council.slug]
    now = np.where(figures.polled[:, None], figures.now[0], 0)
    polled, declared = figures.polled.astype(float), figures.declared.astype(float)
    compared = polled * table.compares[rows]
    won = np.where(figures.declared, figures.won[:, _FIVE].T, 0)
    votes, every = now[:, _FIVE].T, now.sum(axis=1)
    stakes = [at_stake[rows] * declared for at_stake in found.at_stake]
    gains = [(won - defended[:, rows]) * (stake > 0) for defended, stake in zip(found.defended, stakes, strict=True)]
    alike = (compared, votes * compared, every * compared, found.then[:, rows] * compared, found.all_then[rows] * compared)
    each = (polled, votes, every, won, *alike, *gains, *stakes)
    return np.stack([np.broadcast_to(one, votes.shape) for one in each], axis=1) @ found.cells[:, rows]


def _sums_kept(outset: Outset) -> KeptWith[CouncilNight, Floats]:
    return KeptWith(partial(_sums, outset), most=4_096)


def _places(outset: Outset) -> Places:
    table, register = ward_table(outset), outset.register
    control = {slug: control_before(outset, eve) for slug, eve in register.eve.items()}
    kinds = {one.slug: tuple(council_kind(control.get(one.slug), party) for party in FIVE) for one in table.councils}
    cells = np.zeros((len(FIVE), len(table.ballots), len(GROUPINGS) * len(KINDS)))
    on_eve = np.full((len(table.ballots), len(COLUMNS)), np.nan)
    for row, ballot in enumerate(table.ballots):
        then = amounts_then(outset, ballot.id)
        for at, party in enumerate(FIVE):
            cells[at, row, KINDS.index(kinds[ballot.council][at])] = 1
            cells[at, row, len(KINDS) + KINDS.index(ward_kind(then, party))] = 1
        held = register.defended.get(("eve_of_poll", ballot.id))
        if held is not None and held.method != "none":
            on_eve[row] = 0.0
            for party, seats in held.seats.items():
                on_eve[row, column(outset, party)] += seats
    counts = cells.sum(axis=1).astype(np.int64)
    counts[:, : len(KINDS)] = [[sum(of[at] == kind for of in kinds.values()) for kind in KINDS] for at in range(len(FIVE))]
    then_votes = np.nan_to_num(table.then[0])
    bases = (table.defended, on_eve)
    found = Places(
        cells=cells,
        kinds=kinds,
        counts=counts,
        then=np.ascontiguousarray(then_votes[:, _FIVE].T),
        all_then=then_votes.sum(axis=1),
        defended=tuple(np.nan_to_num(basis[:, _FIVE].T) for basis in bases),  # type: ignore[arg-type]
        at_stake=tuple(np.where(np.isnan(basis[:, 0]), 0, table.seats) for basis in bases),  # type: ignore[arg-type]
    )
    for array in (cells, counts, found.then, found.all_then, *found.defended, *found.at_stake):
        array.flags.writeable = False
    return found


_KEPT_APART = 13
"""Figures of `PlaceSums`."""
_KEPT: KeptWith[Outset, Places] = KeptWith(_places, most=8)
_SUMS: KeptWith[Outset, KeptWith[CouncilNight, Floats]] = KeptWith(_sums_kept, most=8)
