"""What others expected before the polls opened: forecasts, polls, targets. Theirs, told as theirs, with where and when."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from nightdesk.register.party import PartyId

ExpectationKind = Literal["forecast", "poll", "target", "swing_needed", "commentary"]
Measure = Literal["seats_change", "share", "control", "councils_change", "swing", "largest_party", "seats"]
"""seats_change, councils_change, seats: counts. share: per cent. swing: points needed. control, largest_party: `party` is
expected to have it, and there is no value."""


@dataclass(frozen=True, slots=True)
class Expectation:
    """One figure or one outcome that somebody expected."""

    kind: ExpectationKind
    producer: str
    published_on: str
    """`YYYY-MM-DD`, or `YYYY-MM` where the source dates it no closer."""
    area: str
    """`england`, `london`, or a council's slug."""
    party: PartyId
    """Party or `NOC`."""
    measure: Measure
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    words: str
    """In the desk's words, with the basis the producer gave."""
    where: str
    confidence: str
    source: str
