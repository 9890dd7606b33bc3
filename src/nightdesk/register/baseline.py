"""Who held what before, on a stated basis. Two bases can be right on one page, and are never mixed.

`eve_of_poll`: who sat in each seat on the eve, after changes of party, by-elections and vacancies. Control before is
always read from this one. `last_fought`: who won the seats now up when they were last fought.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from nightdesk.register.party import PartyId

Basis = Literal["last_fought", "eve_of_poll"]
BASES: tuple[Basis, ...] = ("last_fought", "eve_of_poll")

SeatState = Literal["held", "vacant", "unsettled"]
Settled = Literal["seat_by_seat", "sourced_composition", "not_known"]
"""How a council's eve is known. not_known: the pack names no holder in the council, so that every seat is unsettled."""
Method = Literal["like_for_like", "notional", "none"]
"""like_for_like: same ward, same boundaries. notional: by a stated method on redrawn wards. none: no honest comparison."""


@dataclass(frozen=True, slots=True)
class Holder:
    """One seat on the eve of poll."""

    council: str
    ward: str
    name: str
    party: PartyId
    """Empty where the seat is vacant or unsettled."""
    state: SeatState
    continuing: bool
    """True where the seat is not up on the night."""
    ballot: str
    """Ballot that fills the seat next; empty where it continues or where the ward was redrawn away."""
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class SeatCorrection:
    """A sourced repair of one row of the holders' list: a seat, never a verdict."""

    council: str
    ward: str
    person: str
    from_: PartyId
    to: PartyId
    """Party after the repair; `vacant` or `unsettled` for those states."""
    date: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class EveComposition:
    """A council on the eve of poll. `sum(held) + vacant + unsettled` is `Council.seats_before`."""

    council: str
    held: Mapping[PartyId, int]
    vacant: int
    unsettled: int
    continuing: Mapping[PartyId, int]
    """Seats that are not up, by party."""
    continuing_vacant: int
    continuing_unsettled: int
    settled: Settled
    holders: tuple[Holder, ...]
    """Empty where only a composition is sourced."""
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class PastCandidacy:
    """One candidate of the last comparable contest in a ward."""

    name: str
    party: PartyId
    votes: int | None
    elected: bool
    seat_up: bool
    """True where the seat this person won is one of those now up."""


@dataclass(frozen=True, slots=True)
class LastFought:
    """The contest a ballot is compared with on the `last_fought` basis."""

    ballot: str
    date: str
    """Day of that contest, `YYYY-MM-DD`; empty where there is none to compare with."""
    method: Method
    rule: str
    """Which rule says whose seat is up (`all_seats_up`, `sole_winner`, `top_of_three`, `lowest_of_three`, ...)."""
    reason: str
    """In words, for the reader; says why where the method is `none`."""
    candidacies: tuple[PastCandidacy, ...]


@dataclass(frozen=True, slots=True)
class Defended:
    """Seats by party that a ballot, or a whole redrawn council, puts at stake on one basis."""

    basis: Basis
    method: Method
    seats: Mapping[PartyId, int]
    """Empty where `method` is `none`. Unsettled seats are not in it; a seat vacant on the eve is, for the party
    that held it last as far as a correction tells."""
    unknown: int
    """Seats at stake whose holder on this basis is unsettled or not known."""
    reason: str
