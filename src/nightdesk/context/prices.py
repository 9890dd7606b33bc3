"""What bookmakers and exchanges quoted: prices as printed, each with its day. Odds are not probabilities."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.register.party import PartyId

PriceFormat = Literal["decimal", "fractional"]


@dataclass(frozen=True, slots=True)
class Quote:
    """One price for one runner on one day."""

    market: str
    """In words: `Barnet council: control`."""
    council: str
    """Slug of the council whose control the market is on; empty for any other market."""
    quoted_on: str
    runner: str
    party: PartyId
    """Party meant by the runner, `NOC`, or empty where the runner is neither."""
    price: str
    """As printed: `8/13`, `1.89`."""
    format: PriceFormat
    quoted_by: str
    where: str
    confidence: str
    source: str

    @property
    def implied(self) -> Fraction:
        """Stake over return, 1 over the decimal price: what the price would mean if the book were fair."""
        if self.format == "decimal":
            return 1 / Fraction(self.price)
        against, staked = (int(part) for part in self.price.split("/"))
        return Fraction(staked, against + staked)
