"""The scoreboard of the night: councils and seats by party, with the changes on both bases."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import FIVE, OTHERS, PartyId
from nightdesk.tally.control import NOC, ControlState
from nightdesk.tally.outset import Outset
from nightdesk.tally.seats import CouncilSeats

ROWS: tuple[PartyId, ...] = (*FIVE, OTHERS)


@dataclass(frozen=True, slots=True)
class Row:
    """One of the five parties, or `others` for all the rest together."""

    id: PartyId
    short: str
    name: str
    seats: int
    councils: int
    """Complete councils the party controls."""
    council_change: int
    """Against control on the eve of poll, over complete councils."""
    seat_change: Mapping[Basis, int]
    """Over declared seats that compare on each basis."""


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """Sums over every council of the night."""

    councils_total: int
    councils_declared: int
    """Complete councils."""
    ballots_total: int
    """To be declared: countermanded ones left out."""
    ballots_declared: int
    seats_total: int
    seats_declared: int
    countermanded_ballots: int
    countermanded_seats: int
    rows: tuple[Row, ...]
    """Most seats first, then by name; `others` last."""
    noc_councils: int
    noc_change: int
    compared: Mapping[Basis, int]
    """Declared seats that have a comparison on each basis."""
    unsettled_councils: int
    """Complete councils whose control no source settles: counted for nobody."""
    councils_compared: int
    """Complete councils whose control is known both before and after: those behind every change in councils. 0 on a night
    whose register knows no eve, where a change of nought would be no news but ignorance."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is to declare in an area: fixed by the register."""

    councils: int
    ballots: int
    seats: int
    countermanded_ballots: int
    countermanded_seats: int


RowSums = tuple[int, int, int, int, int]
"""Seats, councils, change in councils, change in seats on each of `BASES`."""


@dataclass(frozen=True, slots=True)
class Sums:
    """What a council adds to a scoreboard, or what the councils of an area add together.

    A declaration moves the sums above by one subtraction and one addition, so that it costs the same all night.
    """

    rows: Mapping[str, RowSums]
    """By row of the scoreboard, and for `NOC`."""
    ballots: int
    seats: int
    councils: int
    """Complete."""
    unsettled: int
    controls: int
    """Complete, and of known control before and after."""
    compared: tuple[int, int]
    """On each of `BASES`."""


NO_SUMS = Sums({}, 0, 0, 0, 0, 0, (0, 0))


def council_sums(
    outset: Outset,
    seats: CouncilSeats,
    control: ControlState,
    *,
    ballots_declared: int,
    changes: tuple[Mapping[PartyId, int], ...],
    compared: tuple[int, int],
) -> Sums:
    """What one council adds. Control counts once the council is complete; seats and their changes (`changes`, on each of
    `BASES`) as they are declared."""
    rows: dict[str, list[int]] = {}
    for place, counts in ((0, seats.won), (3, changes[0]), (4, changes[1])):
        for party, count in counts.items():
            _row(rows, outset.rows[party])[place] += count
    complete = control.stage == "complete"
    if complete and control.control is not None:
        now = NOC if control.control == NOC else outset.rows[control.control]
        _row(rows, now)[1] += 1
        if control.changed and control.before is not None:
            before = NOC if control.before == NOC else outset.rows[control.before]
            _row(rows, now)[2] += 1
            _row(rows, before)[2] -= 1
    return Sums(
        rows={row: (five[0], five[1], five[2], five[3], five[4]) for row, five in rows.items()},
        ballots=ballots_declared,
        seats=seats.declared,
        councils=int(complete),
        unsettled=int(complete and control.control is None),
        controls=int(complete and control.changed is not None),
        compared=compared,
    )


def sums_after(sums: Sums, *, before: Sums, after: Sums) -> Sums:
    """An area's sums once one of its councils adds `after` in place of `before`. Rows that do not move are kept as they are."""
    rows = dict(sums.rows)
    for row in {**before.rows, **after.rows}:
        less, more = before.rows.get(row, NO_ROW), after.rows.get(row, NO_ROW)
        if less != more:
            old = rows.get(row, NO_ROW)
            rows[row] = (
                old[0] + more[0] - less[0],
                old[1] + more[1] - less[1],
                old[2] + more[2] - less[2],
                old[3] + more[3] - less[3],
                old[4] + more[4] - less[4],
            )
    return Sums(
        rows,
        sums.ballots + after.ballots - before.ballots,
        sums.seats + after.seats - before.seats,
        sums.councils + after.councils - before.councils,
        sums.unsettled + after.unsettled - before.unsettled,
        sums.controls + after.controls - before.controls,
        (
            sums.compared[0] + after.compared[0] - before.compared[0],
            sums.compared[1] + after.compared[1] - before.compared[1],
        ),
    )


NO_ROW: RowSums = (0, 0, 0, 0, 0)


def scoreboard_of(outset: Outset, size: Size, sums: Sums, *, last: tuple[Scoreboard, Sums] | None = None) -> Scoreboard:
    """The scoreboard of an area, from its size and its sums. `last` is the one before: its rows serve where nothing moved."""
    if last is None:
        rows = [_scoreboard_row(outset, row, sums.rows.get(row, NO_ROW)) for row in ROWS]
    else:
        rows = []
        for row in last[0].rows:
            five = sums.rows.get(row.id, NO_ROW)
            rows.append(row if five is last[1].rows.get(row.id, NO_ROW) else _scoreboard_row(outset, row.id, five))
    rows.sort(key=_row_order)
    noc = sums.rows.get(NOC, NO_ROW)
    return Scoreboard(
        councils_total=size.councils,
        councils_declared=sums.councils,
        ballots_total=size.ballots,
        ballots_declared=sums.ballots,
        seats_total=size.seats,
        seats_declared=sums.seats,
        countermanded_ballots=size.countermanded_ballots,
        countermanded_seats=size.countermanded_seats,
        rows=tuple(rows),
        noc_councils=noc[1],
        noc_change=noc[2],
        compared={BASES[0]: sums.compared[0], BASES[1]: sums.compared[1]},
        unsettled_councils=sums.unsettled,
        councils_compared=sums.controls,
    )


def size_of(outset: Outset, councils: Iterable[str]) -> Size:
    """The size of an area made of those councils."""
    slugs = tuple(councils)
    ballots: list[Ballot] = [one for slug in slugs for one in outset.register.by_council.get(slug, ())]
    polled = [one for one in ballots if one.status != "countermanded"]
    stopped = [one for one in ballots if one.status == "countermanded"]
    return Size(
        councils=len(slugs),
        ballots=len(polled),
        seats=sum(one.seats for one in polled),
        countermanded_ballots=len(stopped),
        countermanded_seats=sum(one.seats for one in stopped),
    )


def _row(rows: dict[str, list[int]], row: str) -> list[int]:
    found = rows.get(row)
    if found is None:
        found = rows[row] = [0, 0, 0, 0, 0]
    return found


def _scoreboard_row(outset: Outset, row: PartyId, five: RowSums) -> Row:
    return Row(
        id=row,
        short=outset.shorts.get(row, "Others"),
        name=outset.names.get(row, "Others"),
        seats=five[0],
        councils=five[1],
        council_change=five[2],
        seat_change={BASES[0]: five[3], BASES[1]: five[4]},
    )


def _row_order(row: Row) -> tuple[bool, int, str]:
    return (row.id == OTHERS, -row.seats, row.name)
