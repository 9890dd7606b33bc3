"""The table of all kinds of claim. A kind is added by adding a row to one of the files gathered here."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.claims import (
    candidacy_claims,
    control_claims,
    defence_claims,
    event_claims,
    general_election_claims,
    history_claims,
    majority_claims,
    market_claims,
    member_claims,
    national_share_claims,
    pattern_claims,
    place_claims,
    poll_claims,
    progress_claims,
    referendum_claims,
    seat_claims,
    share_claims,
    statement_claims,
    timing_claims,
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
    market_claims.KINDS,
    poll_claims.KINDS,
    referendum_claims.KINDS,
    general_election_claims.KINDS,
    history_claims.KINDS,
    member_claims.KINDS,
    national_share_claims.KINDS,
    timing_claims.KINDS,
    progress_claims.KINDS,
    pattern_claims.KINDS,
    place_claims.KINDS,
    statement_claims.KINDS,
)
CATALOGUE: Mapping[str, Kind] = {kind.name: kind for kinds in GATHERED for kind in kinds}
"""By name. `count_of` and `rank_of` are no kinds of their own: they range over these (`verify`)."""
