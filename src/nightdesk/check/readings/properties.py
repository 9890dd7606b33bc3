"""What can be said of each council, one by one: gained, lost, held, run, hung, changed hands, elected somebody of a party."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nightdesk.check.readings.ranges import ENGLAND
from nightdesk.check.readings.row import Ground, claim
from nightdesk.claims.claim import Claim, Says
from nightdesk.tally.control import NOC

Property = Callable[[Ground], Claim | None]
"""What is said of each council; its place is filled in for each."""


def _of_party(kind: str) -> Property:
    def made(g: Ground) -> Claim | None:
        party = g.party()
        return claim(kind, ENGLAND, party, other=g.party("other"), is_=1) if party else None

    return made


def under(g: Ground) -> Claim | None:
    party = g.party()
    return claim("control_after", ENGLAND, is_=party) if party else None


def hung(g: Ground) -> Claim | None:
    return claim("control_after", ENGLAND, is_=NOC)


def changed(g: Ground) -> Claim | None:
    to, source = g.party(), g.party("other")
    if to:
        return claim("councils_gained", ENGLAND, to, other=source, is_=1)
    if source:
        return claim("councils_lost", ENGLAND, source, is_=1)
    return claim("control_changed", ENGLAND, is_=True)


def elected_any(g: Ground) -> Claim | None:
    q = g.quantity("any")
    party = g.party() or (q.party if q is not None else None)
    if party is None or (q is not None and q.how != "any" and (q.value != 1 or q.relation not in ("is", "at_least"))):
        return None
    return claim("seats_won", ENGLAND, party, says=Says("at_least", 1))


def has_any(g: Ground) -> Claim | None:
    """'has a Conservative councillor': seats held, not only those won tonight."""
    one = elected_any(g)
    return replace(one, kind="seats_held") if one is not None else None


gained, lost, held = _of_party("councils_gained"), _of_party("councils_lost"), _of_party("councils_held")
