"""Short ways to claim something of a night of officers' sheets."""

from __future__ import annotations

import notation
from nightdesk.analysis.scene import Scene
from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Says, Value
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.verify import verify
from nightdesk.register.party import PartyId

CON, LAB, LD, GRN, UKIP, IND, OTHERS = (
    notation.party(short).id for short in ("Con", "Lab", "LD", "Grn", "UKIP", "Ind", "Others")
)


def ward(sheet: str) -> Place:
    """The place of a sheet's ballot."""
    return Place("ward", notation.ballot(sheet).id)


def council(slug: str) -> Place:
    return Place("council", slug)


def figure(
    scene: Scene, kind: str, place: Place = ENGLAND, *roles: PartyId | None, basis: str = "", person: str = ""
) -> Measured:
    """The figure of a kind for a place, a party and another."""
    party, other = (*roles, None, None)[:2]
    return CATALOGUE[kind].measure(scene, Subject(place, party, other, person or None), basis)


def verdict(scene: Scene, kind: str, place: Place, *roles: PartyId | None, says: Says | Value, basis: str = "") -> str:
    """The verdict of a claim; a bare value is what the figure is."""
    party, other = (*roles, None, None)[:2]
    what = says if isinstance(says, Says) else Says("is", says)
    return verify(Claim(kind, Subject(place, party, other), what, basis or None), scene).verdict
