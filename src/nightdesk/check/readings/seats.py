"""Seats won and held: so many, of so many, every, none; majorities and how far short; the largest party; one against another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction

from nightdesk.check.items import Quantity, plain
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, Row, claim
from nightdesk.claims.claim import Claim, Says
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
            return [claim(kind, place, party, says=Says("between", (q.value - q.unit / 2) * total, (q.value + q.unit / 2) * total))]
        return [claim(kind, place, party, says=Says(q.relation, q.value * total, upper))]
    found = [claim(kind, place, party, says=q.says())]
    if q.total is not None:
        either = (claim("seats_total", place, is_=q.total), claim("seats_up", place, is_=q.total))
        found.append(OneOf(either, any_of=True) if place.level == "council" else claim("seats_up", place, is_=q.total))
    return found


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
                    found.append(OneOf((claim("seats_held", place, party, says=said), claim("seats_won", place, party, says=said)), any_of=True))
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
    return [claim("seats_won", place, party, says=Says("more_than", Fraction(whole(g, place, "seats_up"), 2)))] if party and place else None


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


def _than(g: Ground, place: Place, party: PartyId, other: PartyId, q: Quantity | None, kind: str, *, sign: int = 1, times: int = 0) -> list[Read] | None:
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
    return [replace(one, says=Says("less_than", one.says.value)) if isinstance(one, Claim) else one for one in made] if made else None


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
    last = next((one for one in reversed(g.before) if one.kind in ("seats_won", "councils_gained", "councils_lost", "seats_held", "councils_controlled")), None)
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
    places = g.places("council", "region", "several") or tuple(one for one in g.each_area("council", "region", "several") if one.level != "england")
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
    found.append(Claim("rank_of", Subject(place, party), Says("is", int(ordinal.number)), universe=Universe("party", Subject(place)), each=each))
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
    return [claim(kind if one.level == "council" else "seats_won", one, party, is_=0) for one in places] or None if party else None


def some_in(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.places("ward", "council") or g.each_area("ward", "council")
    return [claim("seats_won", one, party, says=Says("at_least", 1)) for one in places if one.level in ("ward", "council")] or None if party else None


def most_seats(g: Ground) -> Iterable[Read] | None:
    from nightdesk.claims.claim import Universe

    party, place = g.party(), g.area("council", "region", "several", "england")
    if party is None or place is None:
        return None
    each = Claim("seats_won", Subject(), Says("at_least", 0))
    found: list[Read] = [Claim("rank_of", Subject(place, party), Says("is", 1), universe=Universe("party", Subject(place)), each=each)]
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
    return [*(seats_said(g, q, places[0], party, "seats_won") or ()), claim("ward_gained", places[0], party, is_=True, other=other)]


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
    found: list[Read] = [kept, OneOf((claim("seats_held", places[0], party, says=said), claim("seats_won", places[0], party, says=said)), any_of=True)]
    return [*found, claim("seats_total", places[0], is_=q.total)] if q.total is not None else found


THERE = ""
ROWS: tuple[Row, ...] = (
    Row("won seats", ("P V.win Q.seats", "P V.win Q.total", "P V.win Q.seats , Q.total", "someone V.elect Q.seats", "Q.seats V.fall to P", "Q.seats V.fall P", "Q.seats V.be P", "Q.seats V.be V.win P", "Q.seats , Q.total V.fall P", "P between them V.win Q.seats", "P V.win Q.seats to P=second Q=q2", "P V.win Q.seats , Q=q2 than P=second", "P V.make Q.seats", "P V.win Q.seats against P=second Q=q2", "Q.seats V.stand", "P V.have Q.seats V.elect", "P V.survive with Q.seats", "Q.seats V.survive", "Q.seats V.survive L.council", "P V.end with Q.wins", "P V.win Q.all_but", "P V.win Q", "Q.seats V.be P", "Q.seats V.fall to P", "P V.gain.claim Q.seats"), won("seats_won"), (
        ("Labour won 62 seats in Barnet.", "contradicted"), ("In Wigan Labour took 18 of the 25 seats being fought.", "supported"), ("Labour won every one of the 60 seats in Newham.", "supported"), ("About 2,350 Labour councillors were elected.", "supported"), ("Labour did not win a single seat in Kingston.", "supported"))),
    Row("has seats", ("P V.have Q.seats", "P V.have Q.total", "P V.end with Q.seats", "P V.end on Q.seats", "P V.have.had Q.seats V.leave", "someone V.reduce P Q.seats", "someone V.end P with Q.seats", "P V.be V.reduce Q.seats", "P V.reduce Q.seats", "P V.reduce Q", "P down to Q.seats", "P V.fall Q.seats", "P V.down to Q.seats", "P V.be V.reduce to Q.seats", "P V.come with Q.seats", "P V.come with Q.total", "P V.end with Q.total", "P V.have Q.seats V.leave", "P V.have Q.seats to P=second Q=q2", "P V.lead_votes P=second by Q.seats to Q=q2", "P V.overtake P=second by Q to Q=q2", "P V.beat P=second by Q.seats to Q=q2", "P V.overtake P=second by Q.seats to Q=q2", "P V.be down to Q.seats", "P V.be left with Q.seats", "P V.be on Q.seats", "P V.end Q.seats", "P V.leave with Q.seats", "someone V.leave P with Q.seats", "P V.end.emerge with Q.seats", "P V.be with Q.seats"), won("seats_held"), (
        ("The Conservatives were left with just nine councillors in Kingston.", "supported"), ("In Tunbridge Wells the Tories have 41 of 48 seats.", "supported"), ("Ukip came away from the night with three councillors.", "supported"))),
    Row("a council's members", ("L.council V.have Q.seats", "L.council V.be V.have Q.seats", "L.council V.contain Q.seats"), members, (("Bexley council now has 63 members.", "contradicted"), ("Halton has more than ten Conservative councillors.", "contradicted"))),
    Row("a council elected", ("L V.elect Q.seats", "L V.see Q.seats V.elect"), elected, (("Hackney elected five Conservatives.", "supported"), ("Kensington and Chelsea elected 31 Conservatives.", "contradicted"))),
    Row("nobody for", ("L.council V.elect nobody for P", "L.council nobody for P", "nobody for P"), none_for, (("Hackney elected five Conservatives, and nobody for the Lib Dems.", "supported"),)),
    Row("without one", ("L.council V.be without Q.seats", "P V.end without Q.seats", "P V.be without Q.seats", "P V.be without representation", "P V.end with Q.no", "L.council V.have Q.no", "P V.be V.leave without Q.seats", "someone V.leave P without Q.seats", "someone V.leave L.council without Q.seats", "P V.have Q.no"), without, (("Greenwich is now without a single Tory.", "contradicted"), ("The Greens finished the night without a councillor in Barnet.", "supported"))),
    Row("there are", ("there V.be Q.seats", "there V.be Q.seats V.leave"), there_are, (("There are now four Conservative councillors in Lambeth.", "contradicted"),)),
    Row("most of the seats", ("P V.win majority of seats [ up ]", "P V.win most of seats [ up ]", "P V.win majority of Q.seats=x", "P V.win most of Q.seats=x"), most_of_seats, (("Labour took a majority of the seats up in Plymouth.", "supported"),)),
    Row("seats up", ("Q.seats V.up", "Q.seats V.up for election/grabs", "Q.seats V.up for V.gain", "Q.seats V.be at stake", "Q.seats V.be up", "Q.seats V.be at stake", "someone V.contest.was Q.seats", "there V.be Q.seats up", "Q.seats V.be up for grabs", "Q.seats V.be up for election"), up, (("In Sheffield 28 seats were contested.", "supported"),)),
    Row("short of a majority", ("P V.be Q short of majority", "P V.be Q.seats short of majority", "P V.end Q short of majority", "P V.fall Q short of majority", "P V.end Q.seats short of majority", "P V.be Q.seats away from majority", "P V.be Q away from majority", "P V.be Q.seats from majority", "P V.end Q.seats away from majority", "P Q.seats short of majority", "P V.be Q.seats shy of majority", "P V.be Q shy of majority", "P V.fall Q.seats shy of majority", "P V.be short of majority by Q", "P Q short of majority", "P V.fall Q.seats short of majority", "P V.fall short of majority by Q", "P V.be Q.seats short of control", "P V.be Q short", "P V.end Q short"), short, (("Labour is two short of an overall majority in Trafford.", "supported"), ("The Conservatives are one short of a majority in Pendle.", "supported"))),
    Row("largest party", ("P V.be biggest/largest group/party", "P V.end as biggest/largest group/party", "P V.stay biggest/largest group/party", "P V.stay as biggest/largest group/party", "P V.end biggest/largest group/party", "P V.be biggest/largest P=they group", "P V.have most seats", "P V.hold most seats", "P V.be biggest/largest Q.seats group"), largest, (("The Conservatives are the biggest group in Derby.", "contradicted"), ("Labour is the largest party in Derby.", "supported"))),
    Row("size of a majority", ("P majority V.be Q", "P V.have majority of Q.seats", "P majority of Q", "P with majority of Q", "P V.have Q majority", "P V.have majority of Q.seats", "P V.have Q.majority", "with majority of Q", "P V.win with majority of Q", "P V.have majority of Q", "P V.hold majority of Q", "P V.hold Q.majority"), majority_size, (("The Conservatives have a majority of 13 in Barnet.", "supported"), ("In Barnet the Conservatives won with a majority of three.", "contradicted"))),
    Row("needed for a majority", ("P V.have Q.seats P=they V.need for majority", "P V.hold Q.seats P=they V.need for majority", "P V.have exactly Q.seats P=they V.need for majority", "P V.hold exactly Q.seats P=they V.need for majority", "P V.end with exactly Q.seats V.need for majority", "P V.have Q.seats needed for majority"), needed, (("Gosport's Conservatives hold exactly the 18 seats they need for a majority.", "supported"),)),
    Row("more seats than", ("P V.win more seats than P=other [ put together ]", "P V.have more seats than P=other [ put together ]", "P V.win more seats than P=other combined", "P V.end with more seats than P=other", "P V.win more than P=other", "P V.win more councillors than P=other", "P V.have more councillors than P=other", "P V.win Q than P=other", "P V.win Q.seats than P=other", "P V.have Q.seats than P=other", "P V.end with Q.seats than P=other"), more_than, (("The Lib Dems won more seats than Labour in Kingston.", "supported"), ("The Greens won more seats than the Lib Dems.", "contradicted"))),
    Row("fewer seats than", ("P V.win fewer seats than P=other [ put together ]", "P V.have fewer seats than P=other", "P V.end with fewer seats than P=other", "P V.win fewer councillors than P=other"), fewer_than, (("The Greens won fewer seats than the Lib Dems.", "supported"),)),
    Row("twice as many", ("P V.have twice as many seats as P=other [ put together ]", "with twice as many seats as P=other [ put together ]", "P V.run L.council with twice as many seats as P=other [ put together ]", "P twice as many seats as P=other [ put together ]", "P with twice as many seats as P=other [ put together ]"), times_as_many, (("In South Cambridgeshire the Lib Dems have twice as many seats as all their opponents put together.", "supported"),)),
    Row("the rest", ("P rest", "P V.win rest"), rest, (("In Norwich the Lib Dems won one seat, Labour the rest.", "supported"),)),
    Row("of them", ("Q of them V.be", "Q of them V.come", "Q of these V.be", "Q V.be", "Q of them"), of_them, (("Ukip won only three seats. Two of them were in Derby.", "supported"),)),
    Row("wins in", ("P",), wins_in, (("Ukip was reduced to three wins, in Derby, Thurrock and Burnley.", "partly"),)),
    Row("seats only in", ("P V.win seats only", "P V.win only", "L V.be only places/place/councils where P V.win anything", "L V.be only places/place where P V.win", "L V.be only Q.councils where P V.win Q.seats", "P V.have seats only", "P only seats V.be", "P only seats V.come", "P only wins V.come", "L V.be only places where P V.win seats", "L V.be only places where P V.win Q.seats", "L V.be only Q.councils where P V.win anything", "P V.win Q.seats only", "L V.be only Q.councils V.elect Q.seats"), only_in, (("The Greens won seats only in London.", "contradicted"), ("Derby and Burnley were the only places where UKIP won anything.", "supported"))),
    Row("rank in seats", ("P V.come O in/on/by/for seats", "P V.beat P=other for O place in/on/by/for seats", "P V.beat P=other to O place in/on/by/for seats", "P V.come O in terms of seats", "P V.come O in number of seats", "P V.overtake P=other for O place"), rank, (("The Greens beat the Lib Dems for third place in seats.", "contradicted"), ("The Lib Dems came third in seats.", "supported"))),
    Row("overtook in seats", ("P V.overtake P=other", "P V.overtake P=other in seats", "P V.be ahead of P=other in seats", "P V.overtake.ing P=other"), ahead, (("In Lambeth the Greens overtook the Conservatives.", "supported"),)),
    Row("needs so many", ("P V.need Q for majority", "P V.need Q.seats for majority", "P V.need Q.seats V.win.to L.council", "P V.need Q V.win.to L.council", "P V.need Q.seats V.gain.to L.council", "P V.need Q V.gain.to L.council", "P V.need Q.seats for control", "P V.need Q.seats V.gain.to majority", "P V.need Q.seats V.win.to", "P V.need Q.seats for majority in L.council"), needs, (("Labour needs two more seats for a majority in Trafford.", "supported"),)),
    Row("rank in a council", ("P V.be O largest/biggest party/group", "P V.be official opposition", "P V.be main opposition", "P V.be opposition", "P V.be now opposition", "P V.end as O largest/biggest party/group", "P V.be O party"), rank_in_council, (("The Greens are the second largest party in Lambeth.", "supported"),)),
    Row("a clean sweep", ("P V.make sweep [ of L.council ] [ of L.ward ]", "P V.make sweep", "P V.win.sweep the board", "P V.win board", "P V.complete sweep [ of L.council ]", "P V.have sweep"), sweep, (("Labour made a clean sweep of Newham.", "supported"),)),
    Row("all of one party", ("L.council V.be entirely/all P", "L.council V.be all P", "L.council V.be 100 P", "L.council V.be solid P", "L.council V.be P V.run entirely"), all_of_one, ()),
    Row("nobody of a party", ("P V.have nobody", "P V.draw blank", "someone V.elect nobody for P", "P V.win nothing", "P V.win nowhere", "P V.have no representation", "P V.elect nobody", "P V.be without seat"), nobody_of, (("The Tories drew a blank in Newham.", "supported"),)),
    Row("some of a party", ("someone V.elect P", "L.ward V.elect P", "L V.elect P"), some_in, (("A Green was elected in Highbury East.", "supported"),)),
    Row("won from", ("P V.win Q.seats from/off P=other", "P V.gain Q.seats from/off P=other"), won_from, (("The Greens took both seats in Altrincham from the Tories.", "supported"),)),
    Row("held with so many", ("P V.hold L.council with Q.seats", "P V.hold L.council with Q.total", "P V.hold L.council with majority=size of Q", "P V.win L.council with Q.seats", "P V.win L.council with Q.total", "P V.hold L.council with Q", "P V.gain L.council with Q.seats", "P V.gain L.council with Q.total"), held_with, (("The Tories held Swindon with 29 seats.", "supported"),)),
    Row("a tally", ("P Q", "P Q.seats", "final V.be P Q", "final tally/score/result/composition V.be P Q", "tally/score/result/composition/make-up V.be P Q", "P on Q", "result V.be P Q", "with P on Q", "P : Q", "P with Q"), tally, (("In Plymouth the tally was Labour 31, Conservatives 26.", "supported"),)),
    Row("most seats", ("P V.win most seats", "P V.win more seats than any other [ party ]", "P V.win most seats of any party", "P V.win more seats than anyone else", "P V.end with most seats", "P V.have most seats of all", "P V.win most seats , Q=size", "P V.win most Q.seats=x"), most_seats, (("Labour won the most seats in England.", "supported"),)),
    Row("placed with seats", ("P V.come O with Q.seats", "P V.come O on Q.seats", "P V.end O with Q.seats", "P V.come O , with Q.seats"), placed, (("The Lib Dems came third with 536 seats.", "supported"),)),
    Row("with so many", ("with Q P V.hold L.council", "with Q P V.win L.council", "with Q P V.gain L.council", "with Q P V.run L.council", "with Q , P V.run L.council", "with Q P V.have majority", "with Q , P V.have majority", "with Q P V.have majority in L.council"), held_with, (("With 31 of the 57 seats Labour took Plymouth.", "supported"),)),
    Row("largest party of a council", ("L.council largest/biggest party/group V.be P", "largest/biggest party/group V.be P", "largest/biggest party/group L.council V.be P"), largest, (("Derby's largest party is Labour.", "supported"),)),
    Row("only one party", ("L.council V.have only P councillors", "P V.be only party", "P V.be only party on L.council", "P V.be only party V.have Q.seats"), all_of_one, ()),
    Row("fewest seats", ("P V.have fewest seats of Q with Q=q2", "P with Q", "P with Q.seats", "P V.have fewest seats of Q.parties", "P V.hold fewest seats of Q.parties"), fewest, (("In Milton Keynes the Lib Dems hold the fewest seats of the three parties, with eight.", "contradicted"),)),
    Row("level on seats", ("with P on Q", "P on Q", "P V.be on Q", "P V.have Q.seats", "with P on Q.seats", "P V.win Q.seats", "someone V.split.was P on Q", "someone V.split.was P on Q.seats", "P V.split on Q", "P V.be neck and neck on Q", "P V.be level/tied on Q", "P V.end with Q.seats", "P on Q.seats", "with Q.seats for P", "Q.seats for P", "P each V.have Q.seats", "P V.have Q.seats each", "P V.win Q.seats each"), level, (("Dudley is split down the middle, with Labour and the Conservatives on 35 apiece.", "supported"),)),
)  # fmt: skip
