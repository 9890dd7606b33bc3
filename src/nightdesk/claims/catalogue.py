"""The table of all kinds of claim. A kind is added by adding a row to one of the files gathered here."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.claims import (
    candidacy_claims,
    control_claims,
    defence_claims,
    event_claims,
    majority_claims,
    seat_claims,
    share_claims,
    ward_claims,
)
from nightdesk.claims.measure import Kind

GATHERED = (
    control_claims.KINDS,
    seat_claims.KINDS,
    defence_claims.KINDS,
    majority_claims.KINDS,
    ward_claims.KINDS,
    event_claims.KINDS,
    share_claims.KINDS,
    candidacy_claims.KINDS,
)
CATALOGUE: Mapping[str, Kind] = {kind.name: kind for kinds in GATHERED for kind in kinds}
"""By name. `count_of` and `rank_of` are no kinds of their own: they range over these (`verify`)."""
