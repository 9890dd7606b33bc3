"""Share of the vote, by three named conventions, and how it has changed where wards compare.

`top_candidate`: a party's best candidate in each ward. `average`: its votes over its candidates in the ward. `total`:
all its votes. Ward quantities are summed, then divided. A party with a short slate is understated by `total`; a
popular candidate overstates by `top_candidate`. Independents are kept apart, or pooled as one party, as said.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.register.party import PartyId

Convention = Literal["top_candidate", "average", "total"]
CONVENTIONS: tuple[Convention, ...] = ("top_candidate", "average", "total")


@dataclass(frozen=True, slots=True)
class Share:
    """One party's share of the vote in one area by one convention."""

    party: PartyId
    votes: Fraction
    share: Fraction
    """Of 1."""
    change: Fraction | None
    """Against the last time the same wards were fought, over those that compare; None where none does."""


@dataclass(frozen=True, slots=True)
class AreaShares:
    """Shares of one area (ward, council, region, England) by one convention."""

    convention: Convention
    independents: Literal["pooled", "apart"]
    ballots: int
    compared: int
    """Ballots behind `change`."""
    shares: tuple[Share, ...]
    """Largest first, then by name."""


@dataclass(frozen=True, slots=True)
class Swing:
    """Butler swing: half of one party's rise plus the other's fall, in shares of all votes.

    Defined only where both parties stood then and now and were the first two in both contests of the area.
    """

    from_: PartyId
    to: PartyId
    swing: Fraction
    """Of 1; positive is towards `to`."""
    convention: Convention
    compared: int


VoteCounts = Mapping[PartyId, Fraction]
