"""Seats won and held: so many, of so many, every, none; majorities and how far short; the largest party; one against
another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from nightdesk.check.items import Quantity, plain
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, claim, majority_of
from nightdesk.claims.claim import Says
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import PartyId

SEAT_PLACES = ("ward", "council", "region", "several", "england")


def whole(g: Ground, place: Place, kind: str) -> int:
    """Seats up, or in all, in a place."""
    value = g.measured(kind, Subject(place)).value
    return int(value) if isinstance(value, (int, Fraction)) else 0


def seats_said(g: Ground, q: Quantity, place: Place, party: PartyId, kind: str) -> list[Read] | None:
    """What a quantity of seats says of a party in a place."""
    out_of = "seats_up" if kind == "seats_won" else "seats_total"
    if q.more:
        return None
    if q.how == "no":
        return [claim(kind, place, party, is_=0)]
    if q.how == "any":
        return [claim(kind, place, party, says=Says("at_least", 1))]
    if q.how == "every":
        found: list[Read] = [claim(kind, place, party, is_=whole(g, place, out_of))]
        if q.value:
            found.append(claim(out_of, place, is_=plain(q.value)))
        return found
    if q.how == "all_but":
        return [claim(kind, place, party, is_=whole(g, place, out_of) - int(q.value))]
    if q.how == "share":
        total = whole(g, place, out_of)
        upper = None if q.upper is None else q.upper * total
        if q.relation == "is":
            return [
                claim(kind, place, party, says=Says("between", (q.value - q.unit / 2) * total, (q.value + q.unit / 2) * total))
            ]
        return [claim(kind, place, party, says=Says(q.relation, q.value * total, upper))]
    found = [claim(kind, place, party, says=q.says())]
    if q.total is None and place.level == "council":
        return [either(g, kind, place, party, q.says())]
    if q.total is not None:
        both = (claim("seats_total", place, is_=q.total), claim("seats_up", place, is_=q.total))
        found.append(OneOf(both, any_of=True) if place.level == "council" else both[1])
    return found


def either(g: Ground, kind: str, place: Place, party: PartyId, says: Says) -> Read:
    """Seats won tonight, or had in all. Where it is false of the one and true of the other, it may have been said of that: it
    depends. So it is with councils not all of whose seats were up."""
    meant, other = (claim(one, place, party, says=says) for one in (kind, "seats_held" if kind == "seats_won" else "seats_won"))
    return meant if g.true(meant) or not g.true(other) else OneOf((meant, other))


def won(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """So many seats of a party in each place named."""

    def build(g: Ground) -> Iterable[Read] | None:
        q = g.quantity()
        party = g.party() or (q.party if q is not None else None)
        if q is None or q.noun not in ("seats", "wards", ""):
            return None
        if party is None:
            return together(g, kind, q)
        if q.party is not None and q.party != party and "party" in g:
            return None
        places = g.places(*SEAT_PLACES) or g.each_area(*SEAT_PLACES)
        if not places or (len(places) > 1 and q.how == "number"):
            places = (Place("several", "", places),) if places else ()
        now = kind
        found: list[Read] = []
        verb = g.item("verb")
        loose = verb is not None and bool(verb.features & {"end", "come", "reduce"}) and kind == "seats_held"
        for place in places:
            if loose and place.level == "council" and q.how == "number" and not q.more:
                said = q.says()
                if q.total is not None and q.total == whole(g, place, "seats_up") != whole(g, place, "seats_total"):
                    found += seats_said(g, q, place, party, "seats_won") or []
                elif q.total is not None:
                    found += seats_said(g, q, place, party, "seats_held") or []
                else:
                    found.append(
                        OneOf(
                            (claim("seats_held", place, party, says=said), claim("seats_won", place, party, says=said)),
                            any_of=True,
                        )
                    )
                continue
            if kind == "seats_held" and (place.level in ("england", "region", "several", "ward")):
                now = "seats_won"
            made = seats_said(g, q, place, party, now)
            if made is None:
                return None
            found += made
            if now == "seats_won" and place.level == "several" and q.how == "number" and q.value >= len(place.parts):
                found += [claim("seats_won", part, party, says=Says("at_least", 1)) for part in place.parts]  # in each of them
        second, more = g.party("second"), g.quantity("q2")
        if second and more and len(places) == 1:
            if more.more:
                found += than(g, places[0], party, second, more, now) or []
            else:
                found += seats_said(g, more, places[0], second, now) or []
        return found or None

    return build


def together(g: Ground, kind: str, q: Quantity) -> Iterable[Read] | None:
    """Of several parties: each, where 'apiece', or added together."""
    item = g.item("party")
    place = g.area(*SEAT_PLACES)
    if item is None or place is None or q.how != "number":
        return None
    if item.has("residents") or item.has("others") or "others" in item.parties:
        return [claim(kind, place, "others", says=q.says())]
    if "each" in g:
        return [claim(kind, place, one, says=q.says()) for one in item.parties]
    return None


def elected(g: Ground) -> Iterable[Read] | None:
    """'Hackney elected five Conservatives.'"""
    q, places = g.quantity(), g.places("council", "ward")
    if q is None or q.party is None or len(places) != 1:
        return None
    return seats_said(g, q, places[0], q.party, "seats_won")


def none_for(g: Ground) -> Iterable[Read] | None:
    party, place = g.party(), (g.places("council") or (g.area("council"),))[0]
    return [claim("seats_won", place, party, is_=0)] if party and place else None


def without(g: Ground) -> Iterable[Read] | None:
    """'is now without a single Tory', 'finished without a councillor'."""
    q = g.quantity()
    party = g.party() or (q.party if q else None)
    places = g.places("council") or g.each_area("council")
    return [claim("seats_held", one, party, is_=0) for one in places] or None if party else None


def there_are(g: Ground) -> Iterable[Read] | None:
    q = g.quantity()
    if q is None or q.party is None:
        return None
    place = g.area("council", "ward")
    return seats_said(g, q, place, q.party, "seats_held") if place else None


def members(g: Ground) -> Iterable[Read] | None:
    """'Bexley council now has 63 members.'"""
    q, places = g.quantity(), g.places("council")
    if q is None or q.how != "number" or len(places) != 1:
        return None
    if q.party is not None:
        return seats_said(g, q, places[0], q.party, "seats_held")
    return [claim("seats_total", places[0], says=q.says())]


def up(g: Ground) -> Iterable[Read] | None:
    q, place = g.quantity(), g.area(*SEAT_PLACES)
    if q is None or place is None or q.party is not None:
        return None
    if q.how == "number":
        return [claim("seats_up", place, says=q.says())]
    total = whole(g, place, "seats_total")
    if q.how == "share" and total:
        low, high = (q.value - q.unit / 2, q.value + q.unit / 2) if q.relation == "is" else (q.value, q.upper or q.value)
        return [claim("seats_up", place, says=Says("between", low * total, high * total))]
    return [claim("seats_up", place, is_=plain(q.value) or total)] if q.how == "every" else None


def most_of_seats(g: Ground) -> Iterable[Read] | None:
    party, place = g.party(), g.area(*SEAT_PLACES)
    return (
        [claim("seats_won", place, party, says=Says("more_than", Fraction(whole(g, place, "seats_up"), 2)))]
        if party and place
        else None
    )


def short(g: Ground) -> Iterable[Read] | None:
    q, party = g.quantity(), g.party()
    places = g.each_area("council")
    if q is None or party is None or not places or places[0].level != "council":
        return None
    return [claim("seats_short", one, party, says=q.says()) for one in places]


def largest(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places("council") or g.each_area("council")
    return [claim("largest_party", one, is_=party) for one in places if one.level == "council"] or None if party else None


def majority_size(g: Ground) -> Iterable[Read] | None:
    q, places = g.quantity(), g.places("council") or g.each_area("council")
    if q is None or not places or places[0].level != "council":
        return None
    found: list[Read] = [majority_of(g, places[0], q.says())]
    return [claim("control_after", places[0], is_=g.party()), *found] if g.party() else found


def needed(g: Ground) -> Iterable[Read] | None:
    """'hold exactly the 18 seats they need for a majority'."""
    q, party = g.quantity(), g.party()
    place = g.area("council", default=None)
    if q is None or party is None or place is None:
        return None
    return [
        claim("seats_held", place, party, says=q.says()),
        claim("control_after", place, is_=party),
        claim("council_majority", place, says=Says("at_most", 2)),
    ]


def needs(g: Ground) -> Iterable[Read] | None:
    q, party = g.quantity(), g.party()
    places = g.places("council") or g.each_area("council")
    if q is None or party is None or len(places) != 1 or places[0].level != "council" or q.how != "number":
        return None
    return [claim("seats_short", places[0], party, says=q.says())]


def than(
    g: Ground, place: Place, party: PartyId, other: PartyId, q: Quantity | None, kind: str, *, sign: int = 1, times: int = 0
) -> list[Read] | None:
    """One party's seats against another's."""
    theirs: Measured = g.measured(kind, Subject(place, other))
    if theirs.value is None or isinstance(theirs.value, str):
        return [Outcome("unknown", "no figure to compare with")]
    if theirs.least is not None or theirs.why == "awaited":
        return [Outcome("unknown", "more is awaited")]
    value = int(theirs.value)
    if times:
        return [claim(kind, place, party, says=Says("is", value * times))]
    if q is not None and q.how == "number":
        offset = q.value * (q.more or sign)
        return [claim(kind, place, party, says=replace(q.says(), value=plain(value + offset)))]
    return [claim(kind, place, party, says=Says("more_than" if sign > 0 else "less_than", value))]
