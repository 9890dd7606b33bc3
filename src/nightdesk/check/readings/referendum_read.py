"""How places voted in the referendum of 2016, and how many of the councils of the night did."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.row import Ground, Read, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Subject

PLACES = ("council", "region", "several", "england")
LEAVE = frozenset(("leave", "brexit", "leaving"))


def _leave(g: Ground) -> bool:
    return any(item.type == "w" and item.word in LEAVE for item in g.items.values()) or "leave" in g


def voted(leave: bool) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        places = g.places(*PLACES) or g.each_area(*PLACES)
        q, more = g.quantity(), g.quantity("q2")
        if not places:
            return None
        found: list[Read] = []
        for one in places:
            found.append(claim("voted_leave", one, is_=leave))
            if q is not None and q.how == "share":
                found.append(claim("leave_share" if leave else "remain_share", one, says=q.says()))
            if more is not None and more.how == "share":
                found.append(claim("remain_share" if leave else "leave_share", one, says=more.says()))
        return found

    return build


def share(leave: bool) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        places, q = g.places(*PLACES) or g.each_area(*PLACES), g.quantity()
        if q is None or q.how != "share" or len(places) != 1:
            return None
        return [claim("leave_share" if leave else "remain_share", places[0], says=q.says())]

    return build


def councils(leave: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """'Of the 150 councils, 96 had backed Brexit'; 'every council the Lib Dems gained had voted Remain'."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, place = g.quantity(), g.area("region", "several", "england")
        if q is None or place is None:
            return None
        if g.items["q"].text.lower().startswith("one of"):
            return None
        party = g.party()
        where: Claim | None = None
        if party is not None and "verb" in g:
            kind = (
                "councils_lost"
                if g.items["verb"].has("lose")
                else "councils_held"
                if g.items["verb"].has("hold")
                else "councils_gained"
            )
            where = Claim(kind, Subject(party=party), Says("at_least", 1))
        universe = Universe("council", Subject(place), where)
        each = Claim("voted_leave", Subject(), Says("is", leave))
        if q.how == "every":
            against = Claim("voted_leave", Subject(), Says("is", not leave))
            return [Claim("count_of", Subject(place), Says("is", 0), universe=universe, each=against)]
        said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
        return [Claim("count_of", Subject(place), said, universe=universe, each=each)] if q.how != "share" else None

    return build


def most_leave(g: Ground) -> Iterable[Read] | None:
    from fractions import Fraction

    from nightdesk.claims.subject import councils_of

    place = g.area("region", "several", "england")
    if place is None:
        return None
    each = Claim("voted_leave", Subject(), Says("is", True))
    half = Fraction(len(councils_of(g.scene, place)), 2)
    return [Claim("count_of", Subject(place), Says("more_than", half), universe=Universe("council", Subject(place)), each=each)]


def close(leave: bool) -> Callable[[Ground], Iterable[Read] | None]:
    from fractions import Fraction

    def build(g: Ground) -> Iterable[Read] | None:
        places = g.places(*PLACES)
        return [
            claim(
                "leave_share",
                one,
                says=Says(
                    "between", Fraction(1, 2) if leave else Fraction(47, 100), Fraction(53, 100) if leave else Fraction(1, 2)
                ),
            )
            for one in places
        ] or None

    return build
