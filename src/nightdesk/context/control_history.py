"""How each council has stood after every May since 1973, by seats: control is worked out from them, never taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

NAMED = ("con", "lab", "ld", "green", "ukip", "nat")
"""Parties a row of history may name. The Liberal Democrats' row holds the Liberals and the Alliance before 1988."""


@dataclass(frozen=True, slots=True)
class CouncilYear:
    """One council after the elections of May of one year, or as listed that May where it had none."""

    council: str
    """Slug."""
    year: int
    seats: Mapping[str, int]
    """By family of party (`NAMED`); parties not told apart in that year stand in `other`."""
    other: int
    """Independents and every party the source does not tell apart."""
    total: int
    """All seats as the source gives it; less the rest, seats that were vacant."""
    source: str

    @property
    def control(self) -> str | None:
        """The named party with more than half of all seats; None where none has, or where `other` holds them together.

        A majority of independents and small parties together is nobody's control.
        """
        return next((family for family, count in self.seats.items() if count > self.total // 2), None)
