"""Control: more than half of all a council's seats, or no overall control. Who runs a council in NOC is not inferred.

A chairman's casting vote and an elected mayor's party make no control (Nuneaton and Bedworth 2018: 17 of 34 is NOC).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from nightdesk.register.party import PartyId

NOC = "NOC"
Control = str
"""A party id or `NOC`."""

Stage = Literal["not_started", "counting", "complete"]
"""complete: every ballot not countermanded is declared."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What one party has and what it can still get in a council."""

    party: PartyId
    seats: int
    """Continuing plus won."""
    needs: int
    """More seats for an overall majority; 0 where it has one."""
    can_still_win: int
    """Most further seats it can win: awaited seats, capped by the candidates it has in each awaited ballot."""
    possible: bool
    """`needs <= can_still_win` (countermanded seats are not awaited tonight)."""


@dataclass(frozen=True, slots=True)
class ControlState:
    """Control of one council at one position."""

    stage: Stage
    before: Control | None
    """On the eve of poll; None where unsettled seats leave it open."""
    secured: Control | None
    """What arithmetic already makes certain: a party that has its majority, or NOC when none can reach one.
    Known before a vote is counted in some councils by thirds."""
    control: Control | None
    """`secured` once at least one of the council's ballots is declared; None while awaited."""
    verdict: str | None
    """`CON GAIN FROM NOC` and the like; None while `control` or `before` is."""
    changed: bool | None
    reach: tuple[Reach, ...]
    """Parties that hold or seek seats, most seats first, then by name."""
    majority: int | None
    """Seats of the party in control less all others; None in NOC."""


Counts = Mapping[PartyId, int]
