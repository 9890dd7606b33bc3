"""Seats gained and lost, net, up and down, with a basis where one is named and under every basis where none is."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.items import Quantity
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, claim
from nightdesk.claims.claim import Says
from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId

PLACES = ("council", "region", "several", "england", "ward")


def basis_of(g: Ground) -> str | None:
    """The basis that the text names."""
    if any(one.has("last time") or one.has("last") or one.has("year") for one in g.when):
        return "last_fought"
    return "eve_of_poll" if any(one.has("eve") for one in g.when) or "eve" in g else None


def _said(q: Quantity | None, sign: int) -> Says | None:
    if q is None or q.how == "any":
        return Says("more_than", 0) if sign > 0 else Says("less_than", 0)
    if q.how == "no":
        return Says("at_most", 0) if sign > 0 else Says("at_least", 0)
    return q.says(sign) if q.how == "number" and q.total is None else None


def change(sign: int, *, bare: bool = False) -> Callable[[Ground], Iterable[Read] | None]:
    """Seats up or down by so many in each place."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party = g.quantity(), g.party() or (g.quantity().party if g.quantity() else None)  # type: ignore[union-attr]
        if (
            party is None
            or (q is not None and q.noun not in ("seats", "gains", "losses", ""))
            or (q is not None and q.how in ("every", "share"))
        ):
            return None
        said = _said(q, sign)
        places = g.places(*PLACES) or g.each_area(*PLACES)
        if said is None or not places:
            return None
        if len(places) > 1 and q is not None and q.how == "number":
            places = (Place("several", "", places),)
        other = g.party("other")
        if sign > 0 and other is None and len(places) == 1 and basis_of(g) is None and said.relation in ("is", "about"):
            won = claim("seats_won", places[0], party, says=said)
            if g.true(won):  # 'picked up 39 seats in all' is said of what was won as well
                return [won]
        found: list[Read] = [_changed(g, one, party, said) for one in places]
        if other is not None and len(places) == 1:
            found.append(_between(g, places[0], party, other, q, sign))
        return found

    return build


def _changed(g: Ground, place: Place, party: PartyId, said: Says) -> Read:
    """On the basis named; else on the two that are told of a council, and for England on those by ward too."""
    basis = basis_of(g)
    if basis is not None or place.level not in ("region", "several"):
        return claim("seats_change", place, party, says=said, basis=basis)
    return OneOf(tuple(claim("seats_change", place, party, says=said, basis=one) for one in ("last_fought", "eve_of_poll")))


def _between(g: Ground, place: Place, party: PartyId, other: PartyId, q: Quantity | None, sign: int) -> Read:
    """The other party's change is the same the other way round, or so many went from ward to ward."""
    said = _said(q, -sign) or Says("less_than", 0)
    if said.relation == "is" and isinstance(said.value, int):  # some may have gone elsewhere, or come from there
        said = Says("at_most" if sign > 0 else "at_least", said.value)
    return claim("seats_change", place, other, says=said)


def all_to(g: Ground) -> Iterable[Read] | None:
    """'lost three seats in Liverpool, all of them to the Lib Dems'."""
    last = next((one for one in reversed(g.before) if one.kind == "seats_change"), None)
    other = g.party()
    if last is None or other is None or not isinstance(last.says.value, int):
        return None
    return [claim("seats_change", last.subject.place, other, is_=-last.says.value)]


def every_defended(lost: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """'losing every seat it was defending', 'held every seat it defended'."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party, places = g.quantity(), g.party(), g.each_area(*PLACES)
        if q is None or q.how != "every" or party is None or not places:
            return None
        if lost:
            found: list[Read] = []
            for one in places:
                found += [claim("seats_won", one, party, is_=0), claim("seats_change", one, party, says=Says("less_than", 0))]
            return found
        return [claim("seats_change", one, party, says=Says("at_least", 0)) for one in places]

    return build


def wiped(g: Ground) -> Iterable[Read] | None:
    """Nobody elected where somebody was before."""
    party, places = g.party(), g.places("council") or g.each_area("council", "region", "several", "england")
    if party is None or not places:
        return None
    found: list[Read] = []
    for one in places:
        found += [claim("seats_won", one, party, is_=0), claim("seats_change", one, party, says=Says("less_than", 0))]
    return found


def unchanged(g: Ground) -> Iterable[Read] | None:
    party, places = g.party(), g.each_area("council", "region", "england", "several")
    if party is None or not places or g.denied:
        return None
    return [claim("seats_change", one, party, is_=0, basis=basis_of(g)) for one in places]


def from_to(g: Ground) -> Iterable[Read] | None:
    """'went from one seat to five'."""
    one, other, party, place = g.quantity(), g.quantity("q2"), g.party(), g.area("council", "region", "several", "england")
    if one is None or other is None or party is None or place is None or "councils" in (one.noun, other.noun):
        return None
    return [claim("seats_before", place, party, says=one.says()), claim("seats_held", place, party, says=other.says())]


def had(g: Ground) -> Iterable[Read] | None:
    q, party, places = g.quantity(), g.party(), g.each_area("council", "england", "region", "several")
    if q is None or party is None or not places or q.how not in ("number", "no"):
        return None
    said = Says("is", 0) if q.how == "no" else q.says()
    return [claim("seats_before", one, party, says=said) for one in places]


def defended(g: Ground) -> Iterable[Read] | None:
    q, party, place = g.quantity(), g.party(), g.area(*PLACES)
    if q is None or q.how != "number" or party is None or place is None:
        return None
    return [claim("seats_defended", place, party, says=q.says())]


def share_of_seats(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        return change(sign)(g)

    return build


def biggest(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """'Labour's biggest seat gain came in Plymouth.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        from nightdesk.claims.subject import Subject, councils_of

        party = g.party()
        places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
        if party is None or len(places) != 1:
            return None
        each: list[Read] = []
        for basis in ("last_fought", "eve_of_poll"):
            figures = {
                one.council.slug: g.measured("seats_change", Subject(Place("council", one.council.slug), party), basis)
                for one in councils_of(g.scene, Place("england"))
            }
            if any(one.why == "awaited" for one in figures.values()):
                return [Outcome("unknown", "more is awaited")]
            values = [sign * int(one.value) for one in figures.values() if isinstance(one.value, int)]
            if not values:
                return None
            most = max(values)
            each.append(
                claim(
                    "seats_change", places[0], party, says=Says("at_least" if sign > 0 else "at_most", sign * most), basis=basis
                )
            )
        return [OneOf(tuple(each))]  # type: ignore[arg-type]

    return build
