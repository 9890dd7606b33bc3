"""Seats of one party against another's, ranks, what follows from the sentence before, and councils of one party alone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from nightdesk.check.items import plain
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, claim, majority_of
from nightdesk.check.readings.seats_read import SEAT_PLACES, seats_said, than, whole
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place, Subject


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
    return than(g, place, party, others[0], None, "seats_held", times=2)


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
        return than(g, place, party, other, None, "seats_won")
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
    return than(g, place, party, other, None, "seats_held" if place.level == "council" else "seats_won")


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
        return [kept, majority_of(g, places[0], said)]
    found: list[Read] = [
        kept,
        OneOf((claim("seats_held", places[0], party, says=said), claim("seats_won", places[0], party, says=said)), any_of=True),
    ]
    return [*found, claim("seats_total", places[0], is_=q.total)] if q.total is not None else found
