"""Changes in seats and in control, each on its stated basis."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.register.baseline import Basis, Method
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class SeatChange:
    """Net change in seats by party over the declared seats that compare on one basis.

    Summed over parties it is the change in the number of seats, less seats that were vacant or unknown before.
    """

    basis: Basis
    method: Method
    change: Mapping[PartyId, int]
    compared: int
    """Seats won that have a comparison."""
    not_compared: int
    """Declared seats without an honest one."""
    reason: str
    """Rule or ground, in words for the reader."""


@dataclass(frozen=True, slots=True)
class ControlChange:
    """A council whose control has changed against the eve of poll."""

    council: str
    before: str
    after: str
    verdict: str
    position: int
    """Entry that settled it."""
