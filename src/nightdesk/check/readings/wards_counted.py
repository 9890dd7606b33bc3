"""Wards and seats counted over a place: every ward, a seat in so many wards, every seat, not one."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.ranges import ENGLAND, WIDE, area_of, count_over, said_of, size, there_are, way
from nightdesk.check.readings.row import Ground, OneOf, Read, Row, claim
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Subject


def every_ward(g: Ground) -> Iterable[Read] | None:
    """'won every ward': all of the seats, or a seat in each."""
    party, place, q = g.party(), area_of(g, "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None:
        return None
    some = count_over("ward", place, claim("seats_won", ENGLAND, party, says=Says("at_least", 1)), Says("is", 0))
    whole = size(g, "ward", place)
    says = said_of(q, whole, denied=g.denied)
    if says is None:
        return None
    found = Claim("count_of", some.subject, says, universe=some.universe, each=some.each)
    if q.how != "every" or g.denied or "in" in g:
        return [found, *there_are(q, whole, "wards")]
    seats = g.measured("seats_up", Subject(place)).value
    if not isinstance(seats, int):
        return None
    return [OneOf((found, claim("seats_won", place, party, is_=seats))), *there_are(q, whole, "wards")]


def seat_in_wards(g: Ground) -> Iterable[Read] | None:
    """'won a seat in every ward in Norwich'."""
    q, any_ = g.quantity("s"), g.quantity("any")
    party, place = g.party() or (any_.party if any_ else None), area_of(g, "council", *WIDE)
    if party is None or place is None or q is None or (any_ is not None and any_.how != "any" and any_.value != 1):
        return None
    whole = size(g, "ward", place)
    says = said_of(q, whole, denied=g.denied)
    each = claim("seats_won", ENGLAND, party, says=Says("at_least", 1))
    return [count_over("ward", place, each, says), *there_are(q, whole, "wards")] if says else None


def wards_gained(g: Ground) -> Iterable[Read] | None:
    """'took three wards from Labour in Barnet'."""
    party, place, q = g.party(), area_of(g, "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None:
        return None
    says = said_of(q, size(g, "ward", place), denied=g.denied)
    each = claim("ward_gained", ENGLAND, party, other=g.party("other"), is_=True)
    return [count_over("ward", place, each, says)] if says else None


def every_seat(g: Ground) -> Iterable[Read] | None:
    """'Every councillor elected in Newham was Labour.'"""
    party, place, q = g.party(), g.area("ward", "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None or q.party not in (None, party):
        return None
    whole = g.measured("seats_up", Subject(place)).value
    if not isinstance(whole, int):
        return None
    says = said_of(q, whole, denied=g.denied)
    return [claim("seats_won", place, party, says=says)] if says else None


def not_one(g: Ground) -> Iterable[Read] | None:
    """'Not one Conservative was elected in Newham': none, where 'not' and 'one' go together."""
    q, place, verb = g.quantity("s"), g.area("ward", "council", *WIDE), g.items["verb"]
    party = g.party() or (q.party if q is not None else None)
    if not g.denied or q is None or place is None or party is None or q.how != "number" or q.value != 1 or q.relation != "is":
        return None
    held = verb.has("have") and not verb.has("win") and place.level == "council"
    return [claim("seats_held" if held else "seats_won", place, party, is_=0)]


ROWS: tuple[Row, ...] = (
    way(
        "every ward",
        ("P V.win Q.wards=s", "P V.hold Q.wards=s V.fight"),
        every_ward,
        (("Labour won every ward in Newham.", "supported"), ("Labour won every ward in Barnet.", "contradicted")),
        denies=True,
    ),
    way(
        "a seat in wards",
        ("P V.win ( seats | Q.seats=any ) in Q.wards=s", "Q.wards=s V.elect ( P councillor/councillors | Q.seats=any )"),
        seat_in_wards,
        (
            ("Labour won a seat in every ward in Newham.", "supported"),
            ("The Greens won a seat in every ward in Norwich.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "wards gained",
        ("P V.gain Q.wards=s [ from/off P=other ]", "P V.win Q.wards=s from/off P=other"),
        wards_gained,
        (("The Tories gained no ward in Newham.", "supported"),),
        denies=True,
    ),
    way(
        "every seat",
        (
            "Q.seats=s V.elect V.be P",
            "Q.seats=s V.elect.was V.be P",
            "someone V.elect Q.seats=s V.be P",
            "Q.seats=s V.be P",
            "( all | all of ) Q.seats=s V.be P",
            "Q.seats=s V.elect V.be from P",
        ),
        every_seat,
        (
            ("In Newham every councillor elected was Labour.", "supported"),
            ("Every seat up in Plymouth went to Labour.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "not one",
        (
            "someone V.elect Q.seats=s",
            "P ( V.win | V.elect | V.have ) Q.seats=s",
            "Q.seats=s V.elect",
            "someone V.win Q.seats=s",
        ),
        not_one,
        (
            ("Not one Conservative was elected in Barnet.", "contradicted"),
            ("Not one Conservative was elected in Manchester.", "supported"),
        ),
        denies=True,
    ),
)
