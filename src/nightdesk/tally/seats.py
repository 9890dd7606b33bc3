"""Seats of one council at one position: not up, declared, awaited, countermanded, vacant. They sum to all its seats."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class CouncilSeats:
    """`not_up + declared + awaited + countermanded + vacant == total`."""

    total: int
    contested: int
    """Up on the night, countermanded ones left out."""
    not_up: int
    """Continuing seats with a holder, unsettled ones included."""
    declared: int
    awaited: int
    countermanded: int
    vacant: int
    """Continuing seats with no holder."""
    unsettled: int
    """Of `not_up`: seats whose holder's party no source settles."""
    continuing: Mapping[PartyId, int]
    won: Mapping[PartyId, int]
    composition: Mapping[PartyId, int]
    """Continuing plus won, most seats first, then by name. Unsettled seats are not in it."""
