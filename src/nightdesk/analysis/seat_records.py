"""A party's seats on a council against the council's own history: its largest and smallest share, its first seats.

Shares of all seats are compared, never numbers: councils have been redrawn to other sizes. A share is a record where it is
larger, or smaller, than after every May at hand, or than after all of the last twenty of them; "since" names the last May
with a share as large, or as small. Only a complete count is compared, and only where no continuing seat is unsettled; where
a poll was countermanded no share is called small. Parties that history does not tell apart in every year have no record;
of the Greens and UKIP only first seats are told, of the years that do.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.past_control import FAMILIES
from nightdesk.context.control_history import CouncilYear
from nightdesk.register.baseline import EveComposition
from nightdesk.register.party import PartyId

SPAN = 20
"""Years, up to the last May at hand, for which a share must not have been reached to be told: five terms of a councillor."""
Extreme = Literal["most", "fewest"]


@dataclass(frozen=True, slots=True)
class SeatRecord:
    """One party's share of the seats of one council, the largest or the smallest for long."""

    council: str
    party: PartyId
    extreme: Extreme
    seats: int
    total: int
    since: int | None
    """Last May with a share as large, or as small; None where there is none at hand."""
    least: Fraction
    """Smallest and largest share after any May at hand, of 1."""
    largest: Fraction
    begins: int

    @property
    def share(self) -> Fraction:
        """Of all seats, of 1."""
        return Fraction(self.seats, self.total)


@dataclass(frozen=True, slots=True)
class FirstSeats:
    """A party on a council where it sat neither on the eve nor after any May that tells it apart."""

    council: str
    party: PartyId
    seats: int
    begins: int
    """First May that tells the party apart."""


def seat_records(one: CouncilNight, history: Sequence[CouncilYear]) -> tuple[SeatRecord, ...]:
    """Records of the parties that history names throughout, in its order."""
    seats = one.seats
    if one.control.stage != "complete" or seats.unsettled or not history or not seats.total:
        return ()
    found, after = [], history[-1].year + 1
    for party, family in FAMILIES.items():
        if not all(family in known.seats for known in history):
            continue
        held = seats.composition.get(party, 0)
        share = Fraction(held, seats.total)
        past = [(known.year, Fraction(known.seats[family], known.total)) for known in history]
        least, largest = min(value for _, value in past), max(value for _, value in past)
        larger = max((when for when, value in past if value >= share), default=None)
        smaller = max((when for when, value in past if value <= share), default=None)
        if held and (larger is None or after - larger >= SPAN):
            found.append(
                SeatRecord(one.council.slug, party, "most", held, seats.total, larger, least, largest, history[0].year)
            )
        if not seats.countermanded and (smaller is None or after - smaller >= SPAN):
            found.append(
                SeatRecord(one.council.slug, party, "fewest", held, seats.total, smaller, least, largest, history[0].year)
            )
    return tuple(found)


def first_seats(one: CouncilNight, eve: EveComposition, history: Sequence[CouncilYear]) -> tuple[FirstSeats, ...]:
    """Parties new to a council, as soon as a seat is declared for them; not where seats of the eve are unsettled."""
    if eve.unsettled:
        return ()
    found = []
    for party, family in FAMILIES.items():
        told = [known for known in history if family in known.seats]
        held = one.seats.won.get(party, 0)
        if held and told and not eve.held.get(party, 0) and not any(known.seats[family] for known in told):
            found.append(FirstSeats(one.council.slug, party, held, told[0].year))
    return tuple(found)
