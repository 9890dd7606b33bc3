"""All the names that a text about one night may hold, by the form they are looked up in. Made once for a night."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nightdesk.analysis.kept_with import KeptWithAll
from nightdesk.analysis.scene import Scene
from nightdesk.check.area_forms import ABROAD, ALSO, NATION, REGIONS, SEVERAL_REGIONS, TOWNS, counties
from nightdesk.check.council_forms import council_keys, forms_of
from nightdesk.check.party_forms import OUTSIDE, RESIDENTS, SAID, TOGETHER, own_names
from nightdesk.check.people_forms import person_keys, surname_key
from nightdesk.check.time_words import Calendar
from nightdesk.check.token import Who
from nightdesk.check.ward_forms import ward_keys
from nightdesk.check.word_lists import word_list
from nightdesk.claims.subject import ENGLAND, Place
from nightdesk.context.context import Context
from nightdesk.register.party import FIVE, INDEPENDENT, PartyId
from nightdesk.register.roll import Register
from nightdesk.tally.outset import Outset

NO_GIVEN_NAME = word_list(
    """
    the and for but not with from this that his her its our their when where who what new sir mr mrs lord dame north south
    east west will may mark april june august prince king queen saint green labour
    """
)
"""First words of names on ballot papers that at the head of a sentence are words."""


@dataclass(frozen=True, slots=True)
class PartyName:
    """What the name of a party means."""

    lemma: str
    parties: tuple[PartyId, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Names by their forms (`forms_of`). One form may stand in several of the tables: the sentence decides."""

    calendar: Calendar
    parties: Mapping[str, PartyName]
    councils: Mapping[str, tuple[Place, ...]]
    areas: Mapping[str, tuple[Place, ...]]
    """Regions, counties and England. Places of which the night has no part have none."""
    wards: Mapping[str, tuple[Place, ...]]
    constituencies: Mapping[str, tuple[Place, ...]]
    people: Mapping[str, tuple[Who, ...]]
    surnames: Mapping[str, tuple[Who, ...]]
    given: frozenset[str]
    """First names of the candidates."""
    council_of: Mapping[str, str]
    """Slug by ballot."""
    names: Mapping[tuple[str, str], str]
    """By ballot or constituency, and person: the name as printed."""
    kinds: Mapping[str, str]
    """Of each council, by slug."""
    residents: Mapping[str, tuple[PartyId, ...]]
    """Residents' groups that stand in a council, by slug."""
    with_apostrophe: frozenset[str]
    """Ballots of wards whose own name ends in 's."""
    single_words: tuple[str, ...]
    """Names of councils that are one word."""
    words: frozenset[str]
    """All the words of the names of places."""
    longest: Mapping[str, int]
    """Words of the longest name that begins with a word."""


def lexicon_of(scene: Scene) -> Lexicon:
    """The names of the scene's night. Kept with its register and its context."""
    return _KEPT.of((scene.outset, scene.context))


def _made(known: tuple[Outset | Context, ...]) -> Lexicon:
    outset, context = known
    assert isinstance(outset, Outset)
    assert isinstance(context, Context)
    register = outset.register
    parties, councils, areas = _parties(register), _councils(register), _areas(register, context)
    wards, constituencies = _wards(register), _constituencies(context)
    people, surnames, names = _people(register, context)
    tables: tuple[Mapping[str, object], ...] = (parties, councils, areas, wards, constituencies, people)
    elections = [one.date for one in context.constituencies.values()]
    return Lexicon(
        calendar=Calendar(date.fromisoformat(register.night), max(elections, default="")),
        parties=parties,
        councils=councils,
        areas=areas,
        wards=wards,
        constituencies=constituencies,
        people=people,
        surnames=surnames,
        given=frozenset(key.partition(" ")[0] for key in people) - NO_GIVEN_NAME,
        council_of={ballot.id: ballot.council for ballot in register.ballots.values()},
        names=names,
        kinds={slug: council.kind for slug, council in register.councils.items()},
        residents=_residents(register),
        with_apostrophe=frozenset(one.id for one in register.ballots.values() if one.ward.endswith("'s")),
        single_words=tuple(key for key in councils if " " not in key),
        words=frozenset(word for table in (councils, areas, wards, constituencies) for key in table for word in key.split()),
        longest=_longest(tables),
    )


_KEPT: KeptWithAll[Outset | Context, Lexicon] = KeptWithAll(_made, most=4)


def _longest(tables: Iterable[Mapping[str, object]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for table in tables:
        for key in table:
            first, words = key.partition(" ")[0], key.count(" ") + 1
            if words > found.get(first, 0):
                found[first] = words
    return found


def _parties(register: Register) -> dict[str, PartyName]:
    found: dict[str, PartyName] = {}
    for id, forms in SAID.items():
        found.update(
            {form: PartyName(forms_of(form).split()[-1] if id == INDEPENDENT else "", (id,)) for form in map(forms_of, forms)}
        )
    for party in register.parties.values():
        if party.id not in FIVE and party.id != INDEPENDENT:
            for name in own_names(party):
                found.setdefault(forms_of(name), PartyName("local" if party.family == "local" else "", (party.id,)))
                found.setdefault(forms_of(name.replace("'", "")), PartyName("", (party.id,)))
    found.update({forms_of(form): PartyName(lemma, parties) for form, (lemma, parties) in TOGETHER.items()})
    standing = tuple(one.id for one in register.parties.values() if _is_residents(one.name))
    found.update({form: PartyName("residents", standing) for form in RESIDENTS})
    for form in OUTSIDE:
        found.setdefault(form, PartyName("outside", ()))
    return found


def _is_residents(name: str) -> bool:
    return "resident" in name.lower() or "ratepayer" in name.lower()


def _residents(register: Register) -> dict[str, tuple[PartyId, ...]]:
    found: dict[str, tuple[PartyId, ...]] = {}
    for slug, ballots in register.by_council.items():
        standing = dict.fromkeys(one.party for ballot in ballots for one in ballot.candidacies)
        found[slug] = tuple(id for id in standing if id in register.parties and _is_residents(register.parties[id].name))
    return found


def _councils(register: Register) -> dict[str, tuple[Place, ...]]:
    keys = council_keys(tuple(register.councils.values()))
    return {key: tuple(Place("council", slug) for slug in slugs) for key, slugs in keys.items()}


def _areas(register: Register, context: Context) -> dict[str, tuple[Place, ...]]:
    present = dict.fromkeys(council.region for council in register.councils.values())
    found: dict[str, tuple[Place, ...]] = dict.fromkeys(NATION, (ENGLAND,))
    for name, forms in REGIONS.items():
        found.update(dict.fromkeys(forms, (Place("region", name),) if name in present else ()))
    for name, (regions, forms) in SEVERAL_REGIONS.items():
        parts = tuple(Place("region", region) for region in regions if region in present)
        found.update(dict.fromkeys(forms, (Place("several", name, parts),) if parts else ()))
    for name, slugs in counties().items():
        parts = tuple(Place("council", slug) for slug in slugs if slug in register.councils)
        for form in (forms_of(name), *ALSO.get(name, ())):
            found.setdefault(form, (Place("several", name, parts),) if parts else ())
    metropolitan = tuple(
        Place("council", one.slug)
        for one in register.councils.values()
        if (one.region, one.kind) == ("West Midlands", "metropolitan")
    )
    if metropolitan:
        for form in ("west midlands", "the west midlands"):
            found[form] = (*found.get(form, ()), Place("several", "West Midlands county", metropolitan))
    for form in (*ABROAD, *TOWNS):
        found.setdefault(form, ())
    known = {forms_of(council.name) for council in register.councils.values()}
    for area in context.areas.values():
        for name in (area.name, " ".join(reversed(area.name.split(", "))), area.name.removesuffix(" City")):
            if forms_of(name) not in known:
                found.setdefault(forms_of(name), ())
    return found


def _wards(register: Register) -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = {}
    for ballot in register.ballots.values():
        for key in ward_keys(ballot.ward):
            found[key] = (*found.get(key, ()), Place("ward", ballot.id))
    return found


def _constituencies(context: Context) -> dict[str, tuple[Place, ...]]:
    found: dict[str, tuple[Place, ...]] = {}
    for one in context.constituencies.values():
        town, comma, rest = one.name.partition(", ")
        keys = [forms_of(one.name), forms_of(one.name.replace(" (", ", ").removesuffix(")"))]
        if comma and " and " not in rest:
            keys.append(f"{forms_of(rest)} {forms_of(town)}")
        for key in dict.fromkeys(keys):
            found[key] = (*found.get(key, ()), Place("constituency", one.gss))
    return found


def _people(
    register: Register, context: Context
) -> tuple[dict[str, tuple[Who, ...]], dict[str, tuple[Who, ...]], dict[tuple[str, str], str]]:
    who: list[tuple[str, Who]] = []
    for ballot in register.ballots.values():
        place = Place("ward", ballot.id)
        who += [(one.name, Who(place, one.id, one.party)) for one in ballot.candidacies]
    for seat in context.constituencies.values():
        place = Place("constituency", seat.gss)
        who += [(one.name, Who(place, one.name, one.party)) for one in seat.candidates]
    stood = {(one.ballot, one.candidacy) for one in register.leaders if one.ballot}
    who += [
        (one.name, Who(Place("council", one.council), one.name, one.party))
        for one in register.leaders
        if (one.ballot, one.candidacy) not in stood
    ]
    by_name: dict[str, list[Who]] = {}
    by_surname: dict[str, list[Who]] = {}
    names: dict[tuple[str, str], str] = {}
    for name, one in who:
        names[one.place.key, one.person] = name
        for key in person_keys(name):
            by_name.setdefault(key, []).append(one)
        by_surname.setdefault(surname_key(name), []).append(one)
    return {key: tuple(ones) for key, ones in by_name.items()}, {key: tuple(ones) for key, ones in by_surname.items()}, names
