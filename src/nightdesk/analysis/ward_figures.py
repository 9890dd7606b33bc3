"""The wards of a night as arrays: what is declared at one position, row for row beside the `WardTable`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.votes import ballot_votes
from nightdesk.analysis.ward_table import COLUMNS, Bools, Floats, WardTable, by_column, column, shares_of, ward_table
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result


@dataclass(frozen=True, eq=False)
class WardFigures:
    """`n` wards at one position. Arrays are read only."""

    table: WardTable
    declared: Bools
    """(n) True where a result stands."""
    polled: Bools
    """(n) True where it came from a poll whose every figure is known."""
    now: Floats
    """(3, n, 7) Votes by each of `CONVENTIONS`; NaN where not polled."""
    won: Floats
    """(n, 7) Seats won; NaN where not declared."""

    @property
    def compared(self) -> Bools:
        """(n) True where the ward has polled and compares with the last time."""
        found: Bools = self.polled & self.table.compares
        return found

    def share(self, convention: int) -> Floats:
        """(n, 7) Shares of the vote now, of 1; NaN where not polled. `convention` is a place in `CONVENTIONS`."""
        return shares_of(self.now[convention])

    def change(self, convention: int) -> Floats:
        """(n, 7) Share now less share the last time, of 1; NaN where the ward does not compare or has not polled."""
        found: Floats = self.share(convention) - self.table.share_then(convention)
        return found


@dataclass(frozen=True, eq=False)
class CouncilRows:
    """One council's rows of the figures."""

    declared: Bools
    polled: Bools
    now: Floats
    won: Floats


@once_a_position
def ward_figures(scene: Scene) -> WardFigures:
    """The arrays of one position. A council that has not moved since its rows were last made is not read again."""
    table = ward_table(scene.outset)
    kept = _ROWS.of(scene.outset)
    blocks = [kept.of(scene.councils[one.slug]) for one in table.councils]
    figures = WardFigures(
        table=table,
        declared=np.concatenate([one.declared for one in blocks] or [np.zeros(0, dtype=bool)]),
        polled=np.concatenate([one.polled for one in blocks] or [np.zeros(0, dtype=bool)]),
        now=np.concatenate([one.now for one in blocks] or [_unknown(len(CONVENTIONS), 0, len(COLUMNS))], axis=1),
        won=np.concatenate([one.won for one in blocks] or [_unknown(0, len(COLUMNS))]),
    )
    for array in (figures.declared, figures.polled, figures.now, figures.won):
        array.flags.writeable = False
    return figures


def council_rows(outset: Outset, one: CouncilNight) -> CouncilRows:
    """One council's rows, made once for each state of the council."""
    return _ROWS.of(outset).of(one)


def _rows(outset: Outset, one: CouncilNight) -> CouncilRows:
    table = ward_table(outset)
    rows = table.rows_of[one.council.slug]
    count, wide = rows.stop - rows.start, len(COLUMNS)
    block = CouncilRows(
        declared=np.zeros(count, dtype=bool),
        polled=np.zeros(count, dtype=bool),
        now=_unknown(len(CONVENTIONS), count, wide),
        won=_unknown(count, wide),
    )
    kept = _WARDS.of(outset)
    for id, result in one.results.items():
        row = table.row[id] - rows.start
        won, now = kept.of(result)
        block.declared[row], block.won[row] = True, won
        if now is not None:
            block.polled[row], block.now[:, row, :] = True, now
    return block


def _ward(outset: Outset, result: Result) -> tuple[Floats, Floats | None]:
    """(7) Seats won; and (3, 7) votes, or None where not every figure is known."""
    won = np.zeros(len(COLUMNS))
    for party, seats in result.won.items():
        won[column(outset, party)] += seats
    votes = ballot_votes(outset, result)
    return won, by_column(outset, votes.alike or votes.unlike) if votes.ballots else None


def _unknown(*shape: int) -> Floats:
    return np.full(shape, np.nan)


def _rows_kept(outset: Outset) -> KeptWith[CouncilNight, CouncilRows]:
    return KeptWith(partial(_rows, outset), most=4_096)


def _wards_kept(outset: Outset) -> KeptWith[Result, tuple[Floats, Floats | None]]:
    return KeptWith(partial(_ward, outset), most=16_384)


_WARDS: KeptWith[Outset, KeptWith[Result, tuple[Floats, Floats | None]]] = KeptWith(_wards_kept, most=8)
_ROWS: KeptWith[Outset, KeptWith[CouncilNight, CouncilRows]] = KeptWith(_rows_kept, most=8)
