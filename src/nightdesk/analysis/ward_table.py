"""The wards of a night as arrays: what is fixed before the polls open, a row for each ballot, in the register's order.

Parties stand in seven columns: the five, independents pooled, and all others. Ballots that are countermanded, and those of a
council with only a by-election, have no row: they are in no sum of the night.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.votes import Amounts, amounts_then
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council
from nightdesk.register.party import FIVE, INDEPENDENT, OTHERS, PartyId
from nightdesk.tally.outset import Outset

Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Ints = NDArray[np.int64]

COLUMNS: tuple[PartyId, ...] = (*FIVE, INDEPENDENT, OTHERS)
"""Parties by column of every array of wards."""
COLUMN: Mapping[PartyId, int] = {party: column for column, party in enumerate(COLUMNS)}


@dataclass(frozen=True, eq=False)
class WardTable:
    """`n` wards. Arrays are read only."""

    ballots: tuple[Ballot, ...]
    row: Mapping[str, int]
    """Row of each ballot, by id."""
    councils: tuple[Council, ...]
    """Councils with a row, in the register's order."""
    rows_of: Mapping[str, slice]
    """Rows of each council, by slug: they lie together."""
    council: Ints
    """(n) Place of the ward's council in `councils`."""
    seats: Ints
    """(n) Seats to be filled."""
    stood: Ints
    """(n, 7) Candidates standing now."""
    stood_then: Ints
    """(n, 7) Candidates in the contest compared with; 0 throughout where there is none."""
    then: Floats
    """(3, n, 7) Votes in that contest by each of `CONVENTIONS`; NaN where the ward does not compare."""
    compares: Bools
    """(n) True where the ward has a contest on the same boundaries, every figure of which is known."""
    fought: tuple[str, ...]
    """Day of the contest compared with; empty where there is none."""
    defended: Floats
    """(n, 7) Seats at stake on the last-fought basis; NaN where the ward does not compare on it."""

    def share_then(self, convention: int) -> Floats:
        """(n, 7) Shares of the vote, of 1, in the contest compared with; NaN where the ward does not compare."""
        return shares_of(self.then[convention])


def ward_table(outset: Outset) -> WardTable:
    """The table of a register, made once."""
    return _KEPT.of(outset)


def column(outset: Outset, party: PartyId) -> int:
    """Column of a party: its own for the five, the independents' for one of them, else the others'."""
    return COLUMN.get(outset.pooled.get(party, party), COLUMN[OTHERS])


def by_column(outset: Outset, amounts: Mapping[PartyId, Amounts]) -> Floats:
    """(3, 7) The votes of one contest by each of `CONVENTIONS`, in votes."""
    found = np.zeros((len(CONVENTIONS), len(COLUMNS)))
    for party, (_, best, average, total) in amounts.items():
        at = column(outset, party)
        found[0, at] += best
        found[1, at] += average / outset.average_unit
        found[2, at] += total
    return found


def shares_of(votes: Floats) -> Floats:
    """(n, 7) Votes over their row's sum, of 1; NaN for a row that is not known or has none."""
    with np.errstate(invalid="ignore", divide="ignore"):
        shares: Floats = votes / votes.sum(axis=1, keepdims=True)
    return shares


def _table(outset: Outset) -> WardTable:
    register = outset.register
    councils = tuple(one for one in register.councils.values() if one.cycle != "by-election")
    ballots: list[Ballot] = []
    rows_of, places = {}, []
    for place, council in enumerate(councils):
        polled = [one for one in register.by_council.get(council.slug, ()) if one.status != "countermanded"]
        rows_of[council.slug] = slice(len(ballots), len(ballots) + len(polled))
        ballots += polled
        places += [place] * len(polled)
    count, wide = len(ballots), len(COLUMNS)
    stood = np.zeros((count, wide), dtype=np.int64)
    stood_then = np.zeros((count, wide), dtype=np.int64)
    then = np.full((len(CONVENTIONS), count, wide), np.nan)
    defended = np.full((count, wide), np.nan)
    for row, ballot in enumerate(ballots):
        for candidacy in ballot.candidacies:
            stood[row, column(outset, candidacy.party)] += 1
        amounts = amounts_then(outset, ballot.id)
        if amounts is not None:
            then[:, row, :] = by_column(outset, amounts)
            for party, (candidates, _, _, _) in amounts.items():
                stood_then[row, column(outset, party)] += candidates
        at_stake = register.defended.get(("last_fought", ballot.id))
        if at_stake is not None and at_stake.method != "none":
            defended[row] = 0.0
            for party, seats in at_stake.seats.items():
                defended[row, column(outset, party)] += seats
    contests = (register.last_fought.get(one.id) for one in ballots)
    table = WardTable(
        ballots=tuple(ballots),
        row={one.id: row for row, one in enumerate(ballots)},
        councils=councils,
        rows_of=rows_of,
        council=np.array(places, dtype=np.int64),
        seats=np.array([one.seats for one in ballots], dtype=np.int64),
        stood=stood,
        stood_then=stood_then,
        then=then,
        compares=~np.isnan(then[0]).any(axis=1),
        fought=tuple(one.date if one is not None else "" for one in contests),
        defended=defended,
    )
    for array in (table.council, table.seats, table.stood, table.stood_then, table.then, table.compares, table.defended):
        array.flags.writeable = False
    return table


_KEPT: KeptWith[Outset, WardTable] = KeptWith(_table, most=8)
