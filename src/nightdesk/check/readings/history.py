"""How long a party had run a council, when last it did, and who crossed from one party to another between elections."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Ground, Read, Row, claim
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
    said = Says("at_most", str(year)) if q.relation in ("at_least", "more_than") else Says("between", str(year - size), str(year + size)) if size > 1 or q.relation != "is" else Says("between", str(year - 1), str(year + 1))
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
    if person.people and len({g.lexicon.council_of.get(one.place.key) for one in person.people}) == 1 and place is not None and place.level == "england":
        from nightdesk.claims.subject import Place

        slug = g.lexicon.council_of.get(person.people[0].place.key)
        place = Place("council", slug) if slug else place
    name = person.text.removesuffix("'s")
    return [claim("changed_party", place, g.party("other"), is_=True, other=g.party(), person=name)] if place else None


YEAR = "since T"
ROWS: tuple[Row, ...] = (
    Row("since a year", (f"L.council V.be P {YEAR}", f"L.council V.be in/under P [ hands/control ] {YEAR}", f"P V.run L.council {YEAR}", f"P V.hold L.council {YEAR}", f"L.council V.be P V.run {YEAR}", f"P V.be V.run L.council {YEAR}", f"P V.be in control of L.council {YEAR}", f"L.council V.stay P {YEAR}", f"P V.have L.council {YEAR}", f"L.council V.stay in P [ hands ] {YEAR}", f"P V.have control of L.council {YEAR}", f"L.council V.be under P {YEAR}", f"L.council V.be in P [ hands ] continuously {YEAR}"), since, (
        ("Wandsworth has been Conservative since 1978.", "supported"), ("Trafford had been in Tory hands since 2004.", "supported"))),
    Row("in a year", ("P V.run L.council as recently as T", "P V.run L.council in T", "L.council V.be P in T", "P V.win L.council in T.year", "P V.run L.council until T", "P V.be in control of L.council in T", "P V.hold L.council in T.year", "L.council V.be under/in P [ control ] in T", "P V.run L.council T.year", "L.council V.be P as recently as T", "P V.have L.council in T.year", "P V.win control of L.council in T", "L.council V.be in P [ hands ] in T", "L.council V.be P after T", "P V.gain L.council in T.year"), in_year, (("Labour had controlled Plymouth as recently as 2016.", "contradicted"), ("Labour controlled Leeds in 2016.", "supported"))),
    Row("for so long", ("P V.run L.council for Q", "L.council V.be P for Q", "L.council V.be in/under P [ hands/control ] for Q", "P V.hold L.council for Q", "P V.be in control of L.council for Q", "L.council V.be P V.run for Q"), years, (("The Conservatives have run Wandsworth for 40 years.", "supported"),)),
    Row("last run in", ("P last V.run L.council in T", "L.council V.be last under/in P [ V.control ] in T", "L.council V.be last P V.run in T", "P last V.win L.council in T", "P last V.hold L.council in T", "L.council last V.have P majority in T", "L.council V.be last P in T", "P last V.have majority in L.council in T"), last, (("Labour last controlled Redditch in 2012.", "unknown"),)),
    Row("first time since", ("P V.gain L.council for O time since T", "P V.win L.council for O time since T", "P V.gain L.council for O time in Q"), last, ()),
    Row("crossed", ("Q.seats V.cross to P [ T ]", "Q.seats V.cross from P=other to P [ T ]", "Q.seats V.join P [ T ]", "Q.seats V.cross P=other for P [ T ]", "P=other V.lose Q.seats to P [ T ]", "Q.seats V.cross P [ T ]", "Q.seats V.fall to P [ T ]", "P=other Q.seats V.cross to P [ T ]", "Q.seats V.be.become P [ T ]", "Q.seats V.cross [ T ]", "Q.seats V.quit P=other [ T ]", "Q.seats V.cross P=other [ T ]", "Q.seats V.quit P=other for P [ T ]"), crossed, (("Three UKIP councillors in Plymouth had crossed to the Conservatives before the election.", "supported"),)),
    Row("a person crossed", ("W V.cross from P=other to P [ T ]", "W V.cross to P [ T ]", "W V.join P [ T ]", "W V.quit P=other [ to sit as P ] [ T ]", "W V.cross P=other for P [ T ]", "W V.quit P=other for P [ T ]", "W V.fall from P=other to P [ T ]", "W V.quit P=other V.sit as P", "W V.join P from P=other [ T ]", "W V.cross P=other [ T ]", "W V.quit P=other [ T ]", "W V.cross [ T ]"), changed_party, (("Maddi Bridgeman defected from Labour to the Tories.", "contradicted"),)),
)
