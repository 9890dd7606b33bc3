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


Sums = Mapping[tuple[str, str], int]
"""What a council, a region or the whole night adds to a scoreboard, by (what is counted, for whom). Sums of areas are the
sums of their councils, so a declaration is a subtraction and an addition."""


def council_sums(
    outset: Outset,
    seats: CouncilSeats,
    control: ControlState,
    *,
    ballots_declared: int,
    changes: Mapping[Basis, Mapping[PartyId, int]],
    compared: Mapping[Basis, int],
) -> Sums:
    """What one council adds. Control counts once the council is complete; seats and their changes as they are declared."""
    sums: dict[tuple[str, str], int] = {("declared", "ballots"): ballots_declared, ("declared", "seats"): seats.declared}
    for party, count in seats.won.items():
        _count(sums, "seats", outset.row(party), count)
    for basis in BASES:
        sums["compared", basis] = compared[basis]
        for party, count in changes[basis].items():
            _count(sums, basis, outset.row(party), count)
    if control.stage == "complete":
        sums["declared", "councils"] = 1
        if control.control is None:
            sums["declared", "unsettled"] = 1
        else:
            _count(sums, "councils", _row_of_control(outset, control.control), 1)
        if control.changed:
            _count(sums, "council_change", _row_of_control(outset, control.control), 1)
            _count(sums, "council_change", _row_of_control(outset, control.before), -1)
    return sums


def sums_after(sums: Sums, *, before: Sums, after: Sums) -> Sums:
    """An area's sums once one of its councils adds `after` in place of `before`."""
    new = dict(sums)
    for key, count in after.items():
        less = before.get(key, 0)
        if count != less:
            new[key] = new.get(key, 0) + count - less
    for key, less in before.items():
        if key not in after:
            new[key] -= less
    return new


def scoreboard_of(outset: Outset, size: Size, sums: Sums) -> Scoreboard:
    """The scoreboard of an area, from its size and its sums."""
    rows = [
        Row(
            id=row,
            short=outset.shorts.get(row, "Others"),
            name=outset.names.get(row, "Others"),
            seats=sums.get(("seats", row), 0),
            councils=sums.get(("councils", row), 0),
            council_change=sums.get(("council_change", row), 0),
            seat_change={
                "last_fought": sums.get(("last_fought", row), 0),
                "eve_of_poll": sums.get(("eve_of_poll", row), 0),
            },
        )
        for row in ROWS
    ]
    rows.sort(key=_row_order)
    return Scoreboard(
        councils_total=size.councils,
        councils_declared=sums.get(("declared", "councils"), 0),
        ballots_total=size.ballots,
        ballots_declared=sums.get(("declared", "ballots"), 0),
        seats_total=size.seats,
        seats_declared=sums.get(("declared", "seats"), 0),
        countermanded_ballots=size.countermanded_ballots,
        countermanded_seats=size.countermanded_seats,
        rows=tuple(rows),
        noc_councils=sums.get(("councils", NOC), 0),
        noc_change=sums.get(("council_change", NOC), 0),
        compared={
            "last_fought": sums.get(("compared", "last_fought"), 0),
            "eve_of_poll": sums.get(("compared", "eve_of_poll"), 0),
        },
        unsettled_councils=sums.get(("declared", "unsettled"), 0),
    )


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is to declare in an area: fixed by the register."""

    councils: int
    ballots: int
    seats: int
    countermanded_ballots: int
    countermanded_seats: int


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


def _count(sums: dict[tuple[str, str], int], what: str, whom: str, count: int) -> None:
    key = (what, whom)
    sums[key] = sums.get(key, 0) + count


def _row_of_control(outset: Outset, control: str | None) -> str:
    return NOC if control == NOC or control is None else outset.row(control)


def _row_order(row: Row) -> tuple[bool, int, str]:
    return (row.id == OTHERS, -row.seats, row.name)
