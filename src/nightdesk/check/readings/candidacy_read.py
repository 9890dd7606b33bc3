"""Who stood where: candidates, seats and wards fought, full slates, and places where a party did not stand."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.items import plain
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject, ballots_of
from nightdesk.register.party import FIVE, PartyId

PLACES = ("council", "region", "several", "england", "ward")


def _total(g: Ground, place: Place) -> int:
    value = g.measured("seats_up", Subject(place)).value
    return int(value) if isinstance(value, int) else 0


def every_seat(g: Ground) -> Iterable[Read] | None:
    """'fought every seat', 'fielded candidates for well over 99% of the seats'."""
    q, party, places = g.quantity(), g.party() or (g.quantity("who").party if g.quantity("who") else None), g.each_area(*PLACES)  # type: ignore[union-attr]
    if q is None or party is None or not places:
        return None
    found: list[Read] = []
    who = g.quantity("who")
    for place in places:
        if who is not None and who.how == "number" and q.how == "number" and who.value != 1:
            found += [claim("candidates", place, party, says=who.says()), claim("seats_up", place, says=q.says())]
        elif q.how == "all_but" and q.noun == "seats":
            found.append(claim("seats_contested", place, party, is_=_total(g, place) - int(q.value)))
        elif q.how == "every":
            if q.noun == "wards":
                found.append(
                    claim(
                        "wards_contested",
                        place,
                        party,
                        is_=sum(one.status != "countermanded" for one in ballots_of(g.scene, place)),
                    )
                )
            else:
                found.append(claim("full_slate", place, party, is_=True))
        elif q.how == "share":
            total = _total(g, place)
            upper = None if q.upper is None else q.upper * total
            if q.relation == "is":
                said = Says("between", (q.value - q.unit / 2) * total, (q.value + q.unit / 2) * total)
            else:
                said = Says(q.relation, plain(q.value * total), upper)
            found.append(claim("seats_contested", place, party, says=said))
        elif q.how == "number":
            found.append(claim("wards_contested" if q.noun == "wards" else "seats_contested", place, party, says=q.says()))
            if q.total is not None:
                found.append(claim("seats_up", place, is_=q.total))
        elif q.how == "no":
            found.append(claim("stood", place, party, is_=False))
        else:
            found.append(claim("stood", place, party, is_=True))
    return found


def candidates(g: Ground) -> Iterable[Read] | None:
    q, place = g.quantity(), g.area(*PLACES)
    party = g.party() or (q.party if q else None)
    if q is None or place is None or party is None or q.more:
        return None
    if q.how == "every":
        return None
    said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("candidates", place, party, says=said)] if q.how != "share" else None


def all_candidates(g: Ground) -> Iterable[Read] | None:
    q, place = g.quantity(), g.area(*PLACES)
    if q is None or place is None or q.how != "number" or q.party:
        return None
    total = sum(len(one.candidacies) for one in ballots_of(g.scene, place) if one.status != "countermanded")
    from nightdesk.claims.verify import holds

    return [Outcome("supported" if holds(q.says(), total) else "contradicted", "candidates who stood", f"{total:,}")]


def stood(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places(*PLACES) or g.each_area(*PLACES)
    return [claim("stood", one, party, is_=True) for one in places] or None if party else None


def more_candidates(g: Ground) -> Iterable[Read] | None:
    party, other, place = g.party(), g.party("other"), g.area(*PLACES)
    if party is None or other is None or place is None:
        return None
    theirs = g.measured("candidates", Subject(place, other)).value
    return [claim("candidates", place, party, says=Says("more_than", theirs))] if isinstance(theirs, int) else None


def most_candidates(g: Ground) -> Iterable[Read] | None:
    party, place = g.party(), g.area(*PLACES)
    if party is None or place is None:
        return None
    each = Claim("candidates", Subject(), Says("at_least", 0))
    return [Claim("rank_of", Subject(place, party), Says("is", 1), universe=Universe("party", Subject(place)), each=each)]


def wards_without(g: Ground) -> Iterable[Read] | None:
    """Wards in which a party did not stand."""
    q, who, place = g.quantity(), g.quantity("who"), g.area(*PLACES)
    party = g.party() or (who.party if who is not None else None)
    if q is None or party is None or place is None or q.how != "number" or (who is not None and who.how != "no"):
        return None
    total = sum(one.status != "countermanded" for one in ballots_of(g.scene, place))
    return [
        claim("wards_contested", place, party, says=Says(q.relation if q.relation == "is" else "about", total - int(q.value)))
    ]


def left_out(g: Ground) -> Iterable[Read] | None:
    """'Labour left one out'."""
    q, party, place = g.quantity(), g.party(), g.area(*PLACES)
    if q is None or party is None or place is None or q.how != "number":
        return None
    return [claim("seats_contested", place, party, says=Says("is", _total(g, place) - int(q.value)))]


def only_full(g: Ground) -> Iterable[Read] | None:
    """'the only party to put forward a candidate for every seat'."""
    party, place = g.party(), g.area(*PLACES)
    if party is None or place is None:
        return None
    found = [claim("full_slate", place, party, is_=True)]
    others: tuple[PartyId, ...] = tuple(one for one in FIVE if one != party)
    return [Both((*found, *(claim("full_slate", place, one, is_=False) for one in others)))]


def full(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.each_area(*PLACES)
    return [claim("full_slate", one, party, is_=True) for one in places] or None if party else None
