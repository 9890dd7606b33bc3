"""Hours and law: when polls closed, when councils declared, how long a term is; and where places lie."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.row import Ground, Outcome, Read, claim
from nightdesk.claims.claim import Relation, Says
from nightdesk.claims.subject import ENGLAND


def polls(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        when = g.item("when")
        return [claim(kind, ENGLAND, is_=when.when[11:16])] if when is not None and len(when.when) >= 16 else None

    return build


def declared(relation: Relation) -> Callable[[Ground], Iterable[Read] | None]:
    """When a council declared: at, by, before, after a time."""

    def build(g: Ground) -> Iterable[Read] | None:
        when, places = g.item("when"), g.places("council") or tuple(one for one in g.each_area("council", default=None))
        if when is None or not when.when or len(when.when) < 10 or not places:
            return None
        return [claim("council_declared", one, says=Says(relation, when.when)) for one in places]

    return build


def open_close(g: Ground) -> Iterable[Read] | None:
    opened, closed = g.item("when"), g.item("close")
    if opened is None or closed is None:
        return None
    return [claim("polls_open", ENGLAND, is_=opened.when[11:16]), claim("polls_close", ENGLAND, is_=closed.when[11:16])]


def first(g: Ground) -> Iterable[Read] | None:
    ordinal, places = g.item("ordinal"), g.places("council")
    if not places or len(places) != 1:
        return None
    number = int(ordinal.number) if ordinal is not None and ordinal.number else 1
    return [claim("declaration_order", places[0], is_=number)]


def term(g: Ground) -> Iterable[Read] | None:
    q = g.quantity()
    return (
        [claim("term_years", ENGLAND, says=q.says())]
        if q is not None and q.noun == "years" and "year" in g.items["q"].text
        else None
    )


def lies(g: Ground) -> Iterable[Read] | None:
    """'Nuneaton, in the north of England'."""
    area = g.item("area")
    places = g.places("council", "ward", "constituency")
    if area is None or not places or not area.has("area"):
        return None
    return [claim("lies_in", one, is_=True, other=area.text.removesuffix("'s")) for one in places]


def not_held(topic: str) -> Callable[[Ground], Iterable[Read] | None]:
    return lambda g: [Outcome("unknown", f"the desk holds no data about {topic}")]
