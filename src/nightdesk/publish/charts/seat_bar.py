"""A council's seats in a row, one mark for each: what is not up, won, awaited, vacant; the largest party from the left.

Widths are per cent of the row, so that letters keep their size on a small screen.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.night import CouncilNight, Night
from nightdesk.publish.figures import plural
from nightdesk.publish.words import short, tone
from nightdesk.register.party import PartyId

_LABEL_FROM = 12.0
"""Per cent of the row a party must fill to be named beneath it."""

_TALL, _SHORT = (4.0, 30.0), (16.0, 18.0)
"""Top and height of a seat at stake tonight, and of one that was not up."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One seat."""

    x: float
    width: float
    y: float
    height: float
    look: str
    """Class of the mark: the party's colour and whether it is kept, won, awaited or empty."""


@dataclass(frozen=True, slots=True)
class Label:
    """Words under a run of seats."""

    x: float
    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class SeatRow:
    """One row of seats."""

    title: str
    seats: tuple[Seat, ...]
    labels: tuple[Label, ...]
    half: float
    """Where half of all seats is, in per cent: control lies beyond it."""
    spoken: str
    """The same in words."""


_Run = tuple[str, str, int]
"""(class, words, seats) of marks that look alike."""


def seat_rows(night: Night, one: CouncilNight) -> tuple[SeatRow, SeatRow]:
    """Before and now, to one scale."""
    widest = max(one.council.seats_before, one.council.seats_total)
    eve = night.register.eve[one.council.slug]
    before = [_run(night, party, "kept", seats) for party, seats in _most_first(night, eve.held)]
    before += [("empty", "vacant", eve.vacant), ("empty", "not settled", eve.unsettled)]
    seats = one.seats
    now: list[_Run] = []
    for party, _ in _most_first(night, seats.composition):
        now.append(_run(night, party, "won", seats.won.get(party, 0)))
        now.append(_run(night, party, "kept", seats.continuing.get(party, 0)))
    now += [
        ("awaited", "awaited", seats.awaited),
        ("empty", "countermanded", seats.countermanded),
        ("empty", "vacant", seats.vacant),
        ("empty", "not settled", seats.unsettled),
    ]
    return (
        _row("On the eve of poll", one.council.seats_before, before, widest),
        _row("Now", one.council.seats_total, now, widest),
    )


def _most_first(night: Night, held: Mapping[PartyId, int]) -> list[tuple[PartyId, int]]:
    return sorted(held.items(), key=lambda item: (-item[1], short(night.register, item[0])))


def _run(night: Night, party: PartyId, state: str, seats: int) -> _Run:
    return (f"seat {tone(night, party)} {state}", short(night.register, party), seats)


def _row(title: str, total: int, runs: list[_Run], widest: int) -> SeatRow:
    step = 100 / widest if widest else 0.0
    seats, at = [], 0
    spans: dict[str, tuple[int, int, str]] = {}
    for look, words, number in runs:
        start, so_far, _ = spans.get(words, (at, 0, look))
        if number:
            spans[words] = (start, so_far + number, look)
        for _ in range(number):
            y, height = _SHORT if look.endswith("kept") else _TALL
            seats.append(Seat(x=round(at * step, 2), width=round(step * 0.86, 2), y=y, height=height, look=look))
            at += 1
    labels = tuple(
        Label(x=round(start * step, 2), words=f"{words} {number}", tone=look.split(" ")[1] if " " in look else "none")
        for words, (start, number, look) in spans.items()
        if number * step >= _LABEL_FROM
    )
    spoken = ", ".join(f"{words} {number}" for words, (_, number, _) in spans.items())
    return SeatRow(
        title=f"{title}: {plural(total, 'seat')}",
        seats=tuple(seats),
        labels=labels,
        half=round(total / 2 * step, 2),
        spoken=f"{title}: {spoken}",
    )
