"""The scoreboard of the night: councils and seats by party, with the changes on both bases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.register.baseline import Basis
from nightdesk.register.party import PartyId


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
