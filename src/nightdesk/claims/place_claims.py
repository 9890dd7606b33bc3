"""Claims about where a place lies: in a region, a part of the country, a county, a council.

A name that means more than one thing is looked at in its wider and in its narrower meaning, its two bases: Nuneaton lies in the
West Midlands as a region, and not as a metropolitan county. What names mean, with the source: `areas_of_england`.
"""

from __future__ import annotations

from nightdesk.analysis.scene import Scene
from nightdesk.claims.areas_of_england import Area, county_of, meanings
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Place, Subject, councils_of

BASES = ("widely", "narrowly")
"""In the wider and in the narrower meaning of the name; most names have one."""


def _lies_in(scene: Scene, subject: Subject, basis: str) -> Measured:
    """`other` names the area."""
    named = meanings(subject.other or "")
    if named is None:
        return _in_council(scene, subject)
    area = named[BASES.index(basis or BASES[0])]
    found = _inside(scene, subject.place, area)
    note = "" if named[0] == named[1] else f"The name means {named[0].meaning}, or {named[1].meaning}."
    evidence = Evidence(f"Lies in {area.meaning}", facts=_facts(scene, subject.place))
    return Measured(found, evidence, "" if found is not None else "not_held", note=note)


def _inside(scene: Scene, place: Place, area: Area) -> bool | None:
    """None where the data at hand cannot say."""
    if place.level == "several":
        each = [_inside(scene, part, area) for part in place.parts]
        return None if None in each else all(each)
    if area.regions:
        region = _region(scene, place)
        return None if region is None else region in area.regions
    gss = _code(scene, place)
    if gss is None:
        return None
    if area.boroughs is not None:
        return gss.startswith("E09") and int(gss[3:]) in area.boroughs
    county = county_of(gss)
    return None if county is None else county in area.counties


def _region(scene: Scene, place: Place) -> str | None:
    if place.level == "region":
        return place.key
    if place.level == "constituency":
        seat = scene.context.constituencies.get(place.key)
        return seat.region if seat is not None else None
    found = councils_of(scene, place) if place.level in ("council", "ward") else ()
    return found[0].council.region if found else None


def _code(scene: Scene, place: Place) -> str | None:
    """Of the council, or of the ward's."""
    found = councils_of(scene, place) if place.level in ("council", "ward") else ()
    return found[0].council.gss if found else None


def _in_council(scene: Scene, subject: Subject) -> Measured:
    """Of a ward: whether it is of the council of that name."""
    asked, rule = (subject.other or "").casefold(), "The council whose ward it is"
    named = [one for one in scene.register.councils.values() if asked in (one.slug, one.name.casefold())]
    found = councils_of(scene, subject.place) if subject.place.level == "ward" else ()
    if len(named) != 1 or not found:
        return Measured(None, Evidence(rule), "not_held")
    return Measured(found[0].council.slug == named[0].slug, Evidence(rule, facts=_facts(scene, subject.place)))


def _facts(scene: Scene, place: Place) -> tuple[str, ...]:
    """Where the place is, as the register or the context has it."""
    found = councils_of(scene, place) if place.level in ("council", "ward") else ()
    told = [f"{one.council.name}: {one.council.region}, code {one.council.gss}" for one in found]
    if place.level == "constituency" and (seat := scene.context.constituencies.get(place.key)):
        told.append(f"{seat.name}: {seat.region} ({seat.source})")
    return tuple(told)


KINDS: tuple[Kind, ...] = (
    Kind(
        "lies_in",
        "Does a place lie in a region, a part of the country, a county or a council?",
        "{place} lies in {other}",
        ("place", "other"),
        ("council", "ward", "constituency", "region", "several"),
        "yes_or_no",
        _lies_in,
        bases=BASES,
        fixed=True,
    ),
)
