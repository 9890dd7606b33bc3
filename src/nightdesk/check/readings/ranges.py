"""What rows that say every, none, only or most share: the area meant, counts over it, and how 'only' is judged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from nightdesk.check.items import Item, Quantity
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, Row
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.universe import members
from nightdesk.tally.control import NOC

AREAS = ("council", "region", "several", "england")
WIDE = ("region", "several", "england")


def together(places: Sequence[Place]) -> Place:
    """Several places as one; one as itself."""
    return places[0] if len(places) == 1 else Place("several", "", tuple(places))


def area_of(g: Ground, *levels: str, name: str = "range") -> Place | None:
    """The area named as part of the subject ('London boroughs'), else the one named with 'in', else England."""
    levels = levels or WIDE
    if name in g:
        found, each = g.places(*levels, name=name), g.items[name].places
        return together(found) if found and len(found) == len(each) else None
    named = {place for item in g.items.values() for each in item.places for place in each}
    wider = tuple(one for one in g.where if not named & {place for each in one.places for place in each})
    found_in = (g if len(wider) == len(g.where) else replace(g, where=wider)).area(*levels)
    if found_in is None and not wider and all(named & set(one.places) for one in g.sentence.tokens if one.tag == "place"):
        return ENGLAND if "england" in levels else None
    return found_in


def way(
    name: str,
    patterns: Iterable[str],
    build: Callable[[Ground], Iterable[Read] | None],
    examples: tuple[tuple[str, str], ...] = (),
    *,
    time: bool = False,
    negatable: bool = True,
    future: bool = False,
    denies: bool = False,
) -> Row:
    """A row whose patterns may name an element in either of two places: the builder sees it under its one name."""
    return Row(name, "; ".join(patterns), _Folded(build), examples, time, negatable, future, denies)


@dataclass(frozen=True, slots=True)
class _Folded:
    build: Callable[[Ground], Iterable[Read] | None]

    def __call__(self, g: Ground) -> Iterable[Read] | None:
        items: dict[str, Item] = {}
        for name, item in g.items.items():
            items.setdefault(name.rstrip("_"), item)
        return self.build(replace(g, items=items))


def count_over(of: Literal["council", "ward"], place: Place, each: Claim, says: Says) -> Claim:
    """How many councils or wards of a place something holds of."""
    return Claim("count_of", Subject(place), says, universe=Universe(of, Subject(place)), each=each)


def how_many(place: Place, each: Claim, says: Says) -> Claim:
    """How many councils of a place something holds of; under a kind of its own where there is one."""
    party, other = each.subject.party, each.subject.other
    if each.kind in ("councils_gained", "councils_lost", "councils_held"):
        return Claim(each.kind, Subject(place, party, other), says)
    if (
        each.kind == "control_after"
        and each.says.relation == "is"
        and each.says.value != NOC
        and isinstance(each.says.value, str)
    ):
        return Claim("councils_controlled", Subject(place, each.says.value), says)
    return count_over("council", place, each, says)


def size(g: Ground, of: Literal["council", "ward"], place: Place) -> int:
    """How many councils or wards there are in a place, with a poll on the night."""
    return len(members(g.scene, Universe(of, Subject(place))))


def said_of(q: Quantity, whole: int, *, denied: bool = False) -> Says | None:
    """What a quantity says of a count over so many; None where it makes no sense of one."""
    one = q.how == "any" or (q.how == "number" and q.value == 1 and q.relation == "is")
    if denied:
        return Says("is", 0) if one else Says("less_than", whole) if q.how == "every" else None
    if q.more or q.points:
        return None
    if q.how == "no":
        return Says("is", 0)
    if q.how == "any":
        return Says("at_least", 1)
    if q.how == "every":
        return Says("is", whole)
    if q.how == "all_but":
        return Says("is", whole - q.value)
    if q.how not in ("number", "share"):
        return None
    if q.how == "share":
        if q.relation == "is":
            return Says("between", (q.value - q.unit / 2) * whole, (q.value + q.unit / 2) * whole)
        return Says(q.relation, q.value * whole, None if q.upper is None else q.upper * whole)
    return q.says()


def there_are(q: Quantity, whole: int, things: str) -> list[Read]:
    """Where a quantity says out of how many, that there are so many."""
    said = q.total if q.total is not None else int(q.value) if q.how == "every" and q.value else None
    if said is None:
        return []
    return [Outcome("supported" if said == whole else "contradicted", f"{said} {things} voted there", str(whole))]


def of_each(each: Claim, place: Place) -> Claim:
    """The claim made of one place."""
    return replace(each, subject=replace(each.subject, place=place))


def only(named: Sequence[Place], each: Claim, count: Claim) -> list[Read]:
    """That something holds of those named and of no more: one thing said."""
    return [Both((*(of_each(each, place) for place in named), replace(count, says=Says("is", len(named)))))]


def whole_number(value: object) -> int | None:
    """A figure, where it is one."""
    return int(value) if isinstance(value, (int, Fraction)) and not isinstance(value, bool) else None


__all__ = [
    "AREAS",
    "ENGLAND",
    "WIDE",
    "area_of",
    "count_over",
    "how_many",
    "of_each",
    "only",
    "said_of",
    "size",
    "there_are",
    "together",
    "way",
    "whole_number",
]
