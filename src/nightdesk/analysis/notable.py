"""Notables: closest results, largest majorities, lots, leaders who lost, parties wiped out of a council."""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class Close:
    """One ballot by its majority in votes (last elected less first not elected)."""

    ballot: str
    majority_votes: int
    by_lot: bool


@dataclass(frozen=True, slots=True)
class LeaderOut:
    """A council's leader on the eve who stood and was not elected."""

    council: str
    name: str
    party: PartyId
    role: str
    ballot: str


@dataclass(frozen=True, slots=True)
class WipedOut:
    """A party that sat on the council on the eve and holds no seat of it now the count is complete."""

    council: str
    party: PartyId
    seats_before: int


@dataclass(frozen=True, slots=True)
class Notables:
    """All of them at one position."""

    closest: tuple[Close, ...]
    largest: tuple[Close, ...]
    lots: tuple[str, ...]
    """Ballot ids."""
    leaders_out: tuple[LeaderOut, ...]
    wiped_out: tuple[WipedOut, ...]
