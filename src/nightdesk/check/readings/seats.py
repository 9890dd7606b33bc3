"""Seats won and held: so many, of so many, every, none; majorities and how far short; the largest party; one against another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from nightdesk.check.items import Quantity, plain
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, claim, parties_of
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import FIVE, PartyId

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
        parties = (party,) if party else ()
        if q is None or q.noun not in ("seats", "wards", ""):
            return None
        if not parties:
            return together(g, kind, q)
        if q.party is not None and q.party != party and "party" in g:
            return None
        named = g.item("party")
        if named is not None and named.text.lower() == "others" and any(one not in (*FIVE, party) for one in parties_of(g.sentence)):
            return None  # which others are meant hangs on who is named beside them
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
        second, more = g.party("second"), g.quantity("q2")
        if second and more and len(places) == 1:
            if more.more:
                found += _than(g, places[0], party, second, more, now) or []
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


def each_won(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        q, place = g.quantity(), g.area("council", "ward") or (g.places("council") or (None,))[0]
        place = (g.places("council") or (place,))[0]
        if q is None or place is None:
            return None
        return [claim(kind, place, one, says=q.says()) for one in g.parties()] or None

    return build


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
    found: list[Read] = [claim("council_majority", places[0], says=q.says())]
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


def _than(
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


def more_than(g: Ground) -> Iterable[Read] | None:
    """'won more seats than Labour', '... than the Greens and UKIP put together'."""
    place = g.area(*SEAT_PLACES)
    others = g.parties("other")
    party = g.parties()
    if place is None or not party or not others:
        return None
    mine = party[0] if len(party) == 1 else "others" if {"others"} & set(party) else None
    if mine is None:
        return None
    kind = "seats_held" if "now" in g and place.level == "council" else "seats_won"
    sign = -1 if "fewer" in g.items else 1
    total = 0
    for one in others:
        figure = g.measured(kind, Subject(place, one))
        if not isinstance(figure.value, int) or figure.least is not None:
            return [Outcome("unknown", "more is awaited")]
        total += figure.value
    q = g.quantity()
    if q is not None and q.how == "number" and q.more:
        return [claim(kind, place, mine, says=Says(q.relation, plain(total + q.value * q.more)))]
    return [claim(kind, place, mine, says=Says("more_than" if sign > 0 else "less_than", total))]


def fewer_than(g: Ground) -> Iterable[Read] | None:
    made = more_than(g)
    return (
        [replace(one, says=Says("less_than", one.says.value)) if isinstance(one, Claim) else one for one in made]
        if made
        else None
    )


def times_as_many(g: Ground) -> Iterable[Read] | None:
    place, party, others = g.area("council"), g.party(), g.parties("other")
    if place is None or party is None:
        return None
    total = whole(g, place, "seats_total") if g.items["other"].has("other_parties") else None
    mine = g.measured("seats_held", Subject(place, party))
    if mine.least is not None or not isinstance(mine.value, int):
        return [Outcome("unknown", "more is awaited")]
    if total is not None:
        return [claim("seats_held", place, party, is_=plain(Fraction(2 * total, 3)))]
    if len(others) != 1:
        return None
    return _than(g, place, party, others[0], None, "seats_held", times=2)


def rest(g: Ground) -> Iterable[Read] | None:
    """'They won two seats in the city, Labour the rest.'"""
    last = next((one for one in reversed(g.before) if one.kind == "seats_won"), None)
    party = g.party()
    if last is None or party is None or not isinstance(last.says.value, int):
        return None
    place = last.subject.place
    return [claim("seats_won", place, party, is_=whole(g, place, "seats_up") - last.says.value)]


def of_them(g: Ground) -> Iterable[Read] | None:
    """'Two of them were in Derby.'"""
    last = next(
        (
            one
            for one in reversed(g.before)
            if one.kind in ("seats_won", "councils_gained", "councils_lost", "seats_held", "councils_controlled")
        ),
        None,
    )
    q, place = g.quantity(), g.area("council", "region", "several", default=None)
    if last is None or q is None or place is None:
        return None
    return [replace(claim(last.kind, place, last.subject.party, says=q.says()), basis=last.basis)]


def wins_in(g: Ground) -> Iterable[Read] | None:
    """'reduced to three wins, in Derby, Thurrock and Burnley'."""
    last = next((one for one in reversed(g.before) if one.kind == "seats_won"), None)
    found = tuple(place for item in g.where for place in item.of_level("council"))
    if last is None or not found or last.subject.place.level != "england":
        return None
    return [claim("seats_won", one, last.subject.party, says=Says("at_least", 1)) for one in found]


def only_in(g: Ground) -> Iterable[Read] | None:
    """'won seats only in London'; 'Derby and Burnley were the only places where UKIP won anything'."""
    party = g.party()
    places = g.places("council", "region", "several") or tuple(
        one for one in g.each_area("council", "region", "several") if one.level != "england"
    )
    if party is None or not places:
        return None
    england = Place("england")
    total = g.measured("seats_won", Subject(england, party))
    if total.least is not None or not isinstance(total.value, int):
        return [Outcome("unknown", "more is awaited")]
    found: list[Read] = [claim("seats_won", one, party, says=Says("at_least", 1)) for one in places] if len(places) > 1 else []
    there = Place("several", "", places) if len(places) > 1 else places[0]
    return [*found, claim("seats_won", there, party, is_=total.value)]


def rank(g: Ground) -> Iterable[Read] | None:
    """'came third in seats'; 'beat the Lib Dems for third place in seats'."""
    from nightdesk.claims.claim import Universe

    party, ordinal = g.party(), g.item("ordinal")
    place = g.area("council", "region", "several", "england")
    if party is None or place is None or ordinal is None or ordinal.number is None:
        return None
    found: list[Read] = []
    other = g.party("other")
    if other:
        return _than(g, place, party, other, None, "seats_won")
    each = Claim("seats_won", Subject(), Says("at_least", 0))
    found.append(
        Claim(
            "rank_of",
            Subject(place, party),
            Says("is", int(ordinal.number)),
            universe=Universe("party", Subject(place)),
            each=each,
        )
    )
    return found


def ahead(g: Ground) -> Iterable[Read] | None:
    place, party, other = g.area(*SEAT_PLACES), g.party(), g.party("other")
    if place is None or party is None or other is None or place.level == "ward":
        return None
    return _than(g, place, party, other, None, "seats_held" if place.level == "council" else "seats_won")


def fewest(g: Ground) -> Iterable[Read] | None:
    q, party, place = g.quantity(), g.party(), g.area("council", default=None)
    return [claim("seats_held", place, party, says=q.says())] if q and party and place else None


def level(g: Ground) -> Iterable[Read] | None:
    """'Labour and the Conservatives on 35 apiece'."""
    q = g.quantity()
    place = (g.places("council") or (g.area("council", default=None),))[0]
    if q is None or place is None or q.how != "number" or q.more or len(g.parties()) < 2 or q.noun not in ("seats", ""):
        return None
    return [claim("seats_held", place, one, says=q.says()) for one in g.parties()]


def tally(g: Ground) -> Iterable[Read] | None:
    """'Labour 31, Conservatives 26', of a council: elected or in all."""
    q, party, place = g.quantity(), g.party(), g.area("council", default=None)
    if q is None or party is None or place is None or q.how not in ("number", "no") or q.more or q.noun not in ("seats", ""):
        return None
    said = q.says()
    return [OneOf((claim("seats_held", place, party, says=said), claim("seats_won", place, party, says=said)), any_of=True)]


def sweep(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places("council", "ward") or g.each_area("council", "ward", default=None)
    return [claim("seats_won", one, party, is_=whole(g, one, "seats_up")) for one in places] or None if party else None


def all_of_one(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places("council") or g.each_area("council", default=None)
    return [claim("seats_held", one, party, is_=whole(g, one, "seats_total")) for one in places] or None if party else None


def nobody_of(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.each_area("council", "region", "several", "england", "ward")
    kind = "seats_held" if "verb" in g and g.items["verb"].has("have") and not g.items["verb"].has("draw") else "seats_won"
    return (
        [claim(kind if one.level == "council" else "seats_won", one, party, is_=0) for one in places] or None if party else None
    )


def some_in(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places("ward", "council") or g.each_area("ward", "council")
    return (
        [claim("seats_won", one, party, says=Says("at_least", 1)) for one in places if one.level in ("ward", "council")] or None
        if party
        else None
    )


def most_seats(g: Ground) -> Iterable[Read] | None:
    from nightdesk.claims.claim import Universe

    party, place = g.party(), g.area("council", "region", "several", "england")
    if party is None or place is None:
        return None
    each = Claim("seats_won", Subject(), Says("at_least", 0))
    found: list[Read] = [
        Claim("rank_of", Subject(place, party), Says("is", 1), universe=Universe("party", Subject(place)), each=each)
    ]
    size = g.quantity("size")
    return [*found, claim("seats_won", place, party, says=size.says())] if size else found


def placed(g: Ground) -> Iterable[Read] | None:
    q, found = g.quantity(), rank(g)
    place = g.area("council", "region", "several", "england")
    if found is None or q is None or place is None or g.party() is None:
        return None
    return [*found, claim("seats_won", place, g.party(), says=q.says())]


def needs(g: Ground) -> Iterable[Read] | None:
    q, party = g.quantity(), g.party()
    places = g.places("council") or g.each_area("council")
    if q is None or party is None or len(places) != 1 or places[0].level != "council" or q.how != "number":
        return None
    return [claim("seats_short", places[0], party, says=q.says())]


def rank_in_council(g: Ground) -> Iterable[Read] | None:
    from nightdesk.claims.claim import Universe

    party, place, ordinal = g.party(), g.area("council", default=None), g.item("ordinal")
    if party is None or place is None:
        return None
    number = int(ordinal.number) if ordinal is not None and ordinal.number else 2
    each = Claim("seats_held", Subject(), Says("at_least", 0))
    return [Claim("rank_of", Subject(place, party), Says("is", number), universe=Universe("party", Subject(place)), each=each)]


def won_from(g: Ground) -> Iterable[Read] | None:
    """'took both seats in Altrincham from the Tories'."""
    q, party, other = g.quantity(), g.party(), g.party("other")
    places = g.places("ward") or tuple(one for one in g.each_area("ward") if one.level == "ward")
    if q is None or party is None or other is None or len(places) != 1 or q.how != "every":
        return None
    return [
        *(seats_said(g, q, places[0], party, "seats_won") or ()),
        claim("ward_gained", places[0], party, is_=True, other=other),
    ]


def held_with(g: Ground) -> Iterable[Read] | None:
    """'held Swindon with 29 seats'."""
    q, party, places = g.quantity(), g.party(), g.places("council") or g.each_area("council", default=None)
    if q is None or party is None or len(places) != 1 or q.how != "number" or q.more:
        return None
    verb = g.items["verb"]
    kept = claim("councils_held", places[0], party) if verb.has("hold") else claim("control_after", places[0], is_=party)
    said = q.says()
    if "size" in g.items:
        return [kept, claim("council_majority", places[0], says=said)]
    found: list[Read] = [
        kept,
        OneOf((claim("seats_held", places[0], party, says=said), claim("seats_won", places[0], party, says=said)), any_of=True),
    ]
    return [*found, claim("seats_total", places[0], is_=q.total)] if q.total is not None else found
