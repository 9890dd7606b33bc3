"""How long a party had run a council, when last it did, and who crossed from one party to another between elections."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Ground, Read, claim
from nightdesk.claims.claim import Says


def since(g: Ground) -> Iterable[Read] | None:
    """'has been Conservative since 1978'."""
    party, when = g.party(), g.item("when")
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    if party is None or when is None or not when.when[:4].isdigit() or not places or len(when.when) < 4:
        return None
    found: list[Read] = []
    for one in places:
        found.append(claim("controlled_since", one, party, is_=when.when[:4]))
        if "had" not in g.items["verb"].features and "verb" in g:
            found.append(claim("control_after", one, is_=party))
    return found


def in_year(g: Ground) -> Iterable[Read] | None:
    """'Labour had controlled Plymouth as recently as 2016'."""
    party, when = g.party(), g.item("when")
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    if party is None or when is None or not when.when[:4].isdigit() or not places:
        return None
    return [claim("control_in", one, is_=party, day=when.when) for one in places]


def years(g: Ground) -> Iterable[Read] | None:
    """'has run Wandsworth for 40 years'."""
    party, q = g.party(), g.quantity()
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    if party is None or q is None or q.noun != "years" or not places or q.how != "number":
        return None
    text = g.items["q"].text.lower()
    size = 10 if "decade" in text else 1
    if "year" not in text and "decade" not in text:
        return None
    year = int(g.scene.register.night[:4]) - int(q.value) * size
    said = (
        Says("at_most", str(year))
        if q.relation in ("at_least", "more_than")
        else Says("between", str(year - size), str(year + size))
        if size > 1 or q.relation != "is"
        else Says("between", str(year - 1), str(year + 1))
    )
    return [claim("controlled_since", one, party, says=said) for one in places]


def last(g: Ground) -> Iterable[Read] | None:
    """'for the first time since 1998': when the party last ran it."""
    party, when = g.party(), g.item("when")
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    if party is None or when is None or not when.when[:4].isdigit() or not places:
        return None
    return [claim("last_controlled", one, party, is_=when.when[:4]) for one in places]


def crossed(g: Ground) -> Iterable[Read] | None:
    """'Three UKIP councillors in Plymouth had crossed to the Conservatives.'"""
    q, to = g.quantity(), g.party()
    source = g.party("other") or (q.party if q else None)
    place = g.area("council", "region", "england", "several")
    if q is None or (to is None and source is None) or place is None or q.noun != "seats":
        return None
    said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("crossed", place, source, says=said, other=to)]


def changed_party(g: Ground) -> Iterable[Read] | None:
    """'Maddi Bridgeman defected from Labour to the Tories.'"""
    person = g.item("person")
    if person is None:
        return None
    place = g.area("council", "region", "england")
    if (
        person.people
        and len({g.lexicon.council_of.get(one.place.key) for one in person.people}) == 1
        and place is not None
        and place.level == "england"
    ):
        from nightdesk.claims.subject import Place

        slug = g.lexicon.council_of.get(person.people[0].place.key)
        place = Place("council", slug) if slug else place
    name = person.text.removesuffix("'s")
    return [claim("changed_party", place, g.party("other"), is_=True, other=g.party(), person=name)] if place else None
