"""A claim in the desk's own words: one plain sentence of British English, with its basis, from the words of its kind.

It says what the claim says, no more, whether it is true or not: a reader sees how a text was understood.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.measure import Kind
from nightdesk.claims.spoken import (
    BASIS_WORDS,
    in_words,
    moment_words,
    ordinal,
    party_words,
    person_words,
    place_words,
    possessive,
    value_words,
)
from nightdesk.claims.subject import Subject
from nightdesk.claims.universe import members
from nightdesk.claims.verify import kind_of

_ROLE = re.compile(r"\{(place|party|other|person|day)\}")
_OPTIONAL = re.compile(r"\[([^\]]*)\]")
_EITHER = re.compile(r"\{([^{}|]*(?:\{\w+\}[^{}|]*)?)\|([^{}|]*(?:\{\w+\}[^{}|]*)?)\}")
_SPACES = re.compile(r"\s+")
_STRAY = re.compile(r"\s*\(\s*\)|,(?=\s*$)")
_NOT_SO = "it is not so that "
_SINGULAR = {"have": "has", "are": "is", "control": "controls", "were": "was"}
_PLURAL = {"is": "are", "was": "were", "has": "have"}
_NOUNS = {
    "council": ("council", "councils"),
    "ward": ("ward", "wards"),
    "region": ("region", "regions"),
    "party": ("party", "parties"),
    "person": ("candidate", "candidates"),
}


def worded(claim: Claim, scene: Scene) -> str:
    """The claim as a sentence, with its full stop. NotFound where the catalogue has no such kind."""
    if claim.kind == "count_of" and claim.each is not None and claim.universe is not None:
        words = _counted(claim, claim.each, claim.universe, scene)
    elif claim.kind == "rank_of" and claim.each is not None and claim.universe is not None:
        words = _ranked(claim, claim.each, claim.universe, scene)
    else:
        words = _clause(claim, scene)
    return f"{words[:1].upper()}{words[1:]}."


def basis_words(kind: Kind, basis: str | None) -> str:
    """The basis in a sentence; empty where none is named."""
    if not basis:
        return ""
    return kind.basis_words.get(basis) or BASIS_WORDS.get(basis) or basis.replace("_", " ")


def _clause(claim: Claim, scene: Scene, *, instead: tuple[str, str] | None = None, one: bool = True) -> str:
    """The words of the kind, filled in. `instead`: what stands in place of a role that a universe ranges over; `one`: whether
    that is of one, for the verb."""
    kind, says, subject = kind_of(claim), claim.says, claim.subject
    template, ahead = kind.says, ""
    yes = says.value is True if says.relation == "is" else says.value is False
    if kind.answer == "yes_or_no":
        if _EITHER.search(template) or "{value}" in template:
            template = _EITHER.sub(lambda found: found[1] if yes else found[2], template)
        elif not yes:
            ahead = _NOT_SO
        value = "" if yes else "not"
    elif of_one_council(claim) and says.relation in ("is", "is_not"):
        template = template.replace("{value} in {place}", "{place}")  # 'gained Plymouth', and not one council in it
        ahead, value = "" if (says.value == 1) is (says.relation == "is") else _NOT_SO, ""
    else:
        template = _EITHER.sub(lambda found: found[1] if says.value == 1 else found[2], template)
        value = ordinal_value(says) if kind.ordinal else value_words(kind, says, scene)
        if says.relation == "is_not" and (kind.answer == "share" or (kind.answer == "count" and not kind.ordinal)):
            ahead = _NOT_SO
        elif says.relation == "is_not" and template.startswith("{value}"):
            ahead, value = _NOT_SO, value.removeprefix("not ")
    template = _OPTIONAL.sub(lambda found: found[1] if _has(found[1], subject) else "", template)
    roles = _roles(subject, scene)
    if instead is not None:
        role, words = instead
        roles[role] = words
        template = _agreeing(template, role, one=one)
    template = template.replace("{party's}", possessive(roles["party"])).replace("{basis}", basis_words(kind, claim.basis))
    filled = _ROLE.sub(lambda found: roles[found[1]], template.replace("{value}", value))
    return ahead + _SPACES.sub(" ", _STRAY.sub("", filled)).strip().removesuffix(",")


def of_one_council(claim: Claim) -> bool:
    """Whether councils are counted in a place that is one: then it is one or none, and asks yes or no."""
    kind = kind_of(claim)
    one = claim.subject.place.level == "council" and claim.says.value in (0, 1)
    return one and kind.answer == "count" and kind.noun[0] == "council"


def ordinal_value(says: Says) -> str:
    """Of a place: 'third', 'third or better', 'about third'."""
    place = ordinal(int(says.value)) if not isinstance(says.value, str) else says.value
    after = {"at_most": " or better", "at_least": " or worse"}
    if says.relation == "less_than":
        return f"better than {place}"
    if says.relation == "more_than":
        return f"worse than {place}"
    return ("anywhere but " if says.relation == "is_not" else "") + place + after.get(says.relation, "")


def _has(words: str, subject: Subject) -> bool:
    return all(getattr(subject, role) is not None for role in _ROLE.findall(words))


def _roles(subject: Subject, scene: Scene) -> dict[str, str]:
    return {
        "place": place_words(scene, subject.place),
        "party": party_words(scene, subject.party),
        "other": party_words(scene, subject.other),
        "person": person_words(scene, subject),
        "day": moment_words(subject.day or ""),
    }


def _agreeing(template: str, role: str, *, one: bool) -> str:
    """The verb after the role in the number of what stands there: kinds have places in the singular, parties in the plural."""
    table = _SINGULAR if one and role == "party" else _PLURAL if not one and role != "party" else {}
    pattern = re.compile(rf"(\{{{role}\}} )({'|'.join(table) or '(?!)'})\b")
    return pattern.sub(lambda found: found[1] + table[found[2]], template)


def _counted(claim: Claim, each: Claim, universe: Universe, scene: Scene) -> str:
    role = "place" if universe.of in ("council", "ward", "region") else universe.of
    one, many = _NOUNS[universe.of]
    number = claim.says.value if isinstance(claim.says.value, int) else 0
    negative = _turned(each)
    whole = universe.where is None and number == len(members(scene, universe))
    lone = claim.says.relation == "is" and (number == 1 or whole or (number == 0 and negative is not None))
    inside = f" in {place_words(scene, universe.within.place)}{_where(universe, scene, one=lone)}"
    if claim.says.relation == "is" and number == 0 and negative is not None:
        return _over(f"every {one}{inside}", role, negative, universe, scene, one=True)
    singular = number in (0, 1) and claim.says.relation == "is"
    match claim.says.relation:
        case "is" if number == 0:
            words = f"none of the {many}{inside}"
        case "is" if whole:
            words, singular = f"every {one}{inside}", True
        case "is" if number == 1:
            words = f"only one {one}{inside}"
        case "is":
            words = f"{in_words(number)} {many}{inside}"
        case "is_not":
            words = f"a number of {many} other than {in_words(number)}{inside}"
        case "between":
            words = f"between {in_words(number)} and {in_words(int(claim.says.upper or 0))} {many}{inside}"
        case relation:
            before = {"at_least": "at least", "more_than": "more than", "at_most": "at most", "less_than": "fewer than"}
            singular = number == 1
            words = f"{before.get(relation, 'about')} {in_words(number)} {one if singular else many}{inside}"
    return _over(words, role, each, universe, scene, one=singular)


def _turned(each: Claim) -> Claim | None:
    """The opposite of a claim that denies something: nothing of which it holds is everything of which the opposite does."""
    if each.says.relation == "is_not":
        return replace(each, says=replace(each.says, relation="is"))
    if each.says.value is False and each.says.relation == "is":
        return replace(each, says=replace(each.says, value=True))
    return None


def _over(words: str, role: str, each: Claim, universe: Universe, scene: Scene, *, one: bool) -> str:
    filled = Claim(each.kind, _without(each.subject, universe), each.says, each.basis)
    if f"{{{role}}}" not in kind_of(each).says:
        return f"{words}: {_clause(filled, scene)}"
    return _clause(filled, scene, instead=(role, words), one=one)


def _without(subject: Subject, universe: Universe) -> Subject:
    """The subject of the inner claim, with what is the same for all of the universe."""
    within = universe.within
    return Subject(
        within.place,
        subject.party or within.party,
        subject.other or within.other,
        subject.person or within.person,
        subject.day or within.day,
    )


def _where(universe: Universe, scene: Scene, *, one: bool = False) -> str:
    """The condition of the universe, as a relative clause."""
    if universe.where is None:
        return ""
    where = Claim(universe.where.kind, _without(universe.where.subject, universe), universe.where.says, universe.where.basis)
    if kind_of(where).says.startswith("{place} "):
        return f" that {_clause(where, scene, instead=('place', ''), one=one)}"
    return f" where {_clause(where, scene, instead=('place', 'it')).replace(' in it', '')}"


def _ranked(claim: Claim, each: Claim, universe: Universe, scene: Scene) -> str:
    kind = kind_of(each)
    of = _roles(claim.subject, scene)
    who = of["party"] if universe.of == "party" else of["person"] if universe.of == "person" else of["place"]
    among = f"the {_NOUNS[universe.of][1]} in {place_words(scene, universe.within.place)}{_where(universe, scene)}"
    if universe.of == "region":
        among = "the regions"
    verb = "rank" if universe.of == "party" else "ranks"
    least = ", the lowest first" if each.says.relation == "at_most" else ""
    party = possessive(of["party"]) + " " if universe.of != "party" and claim.subject.party is not None else ""
    basis = basis_words(kind, each.basis)
    figure = party + (kind.figure or kind.name.replace("_", " "))
    return f"{who} {verb} {ordinal_value(claim.says)} among {among} by {figure}{least}" + (f" ({basis})" if basis else "")
