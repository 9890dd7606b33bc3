"""A council: its kind, how it elects, and how many seats it has before and after the night."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["london", "metropolitan", "unitary", "district", "county"]
Cycle = Literal["all-out", "thirds", "halves", "by-election"]


@dataclass(frozen=True, slots=True)
class Council:
    """One local authority with an election on the night."""

    slug: str
    """Name in ballot ids: `local.<slug>.<ward>.<date>`."""
    name: str
    gss: str
    """Office for National Statistics code in force on the night's register."""
    region: str
    kind: Kind
    cycle: Cycle
    seats_total: int
    """All seats of the council after the night, continuing, contested and countermanded alike."""
    seats_before: int
    """All seats of the council on the eve; differs from `seats_total` only where boundaries were redrawn."""
    redrawn: bool
    """True where the whole council is elected on new ward boundaries: no ward compares with the last time."""
    hex: tuple[int, int] | None = None
    """Column and row on the hex map (odd-r offset, row 0 at the bottom), or None where it has no place."""

    @property
    def overall_majority_at(self) -> int:
        """Seats that make control: more than half of *all* seats, vacant and countermanded ones included."""
        return self.seats_total // 2 + 1
