"""Claims that somebody said something. That it was said is checked, and what was said never is: it is attributed, no fact.

The register holds what was found. What is not in it may have been said all the same, so such a claim is true or not known, and
never false. `person` is the speaker, by name or part of it, or `party` the speaker’s party; `other` the words that stand in
quotation marks, which must be in the speaker’s own. A paraphrase bears out that somebody spoke, and no wording.
"""

from __future__ import annotations

import re

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Place, Subject
from nightdesk.context.context_checks import LONDON
from nightdesk.context.statements import Statement

_SAID = "It is in the register of statements, from the source named; what it says is the speaker’s"
_NOT_FOUND = "No such statement is in the register; it may have been made all the same."
_LEFT_OUT = re.compile(r"…|\.\.\.|\[[^\]]*\]")
"""Where a quotation leaves out or puts in: its parts are looked for one by one."""


def _said(scene: Scene, subject: Subject, basis: str) -> Measured:
    if not (subject.person or subject.party):
        return Measured(None, Evidence(_SAID), "not_held")
    found = [
        one for one in _known(scene) if _speaks(one, subject) and _is_about(one, subject.place) and _bears_out(one, subject)
    ]
    if not found:
        return Measured(None, Evidence(_SAID), "not_held", note=_NOT_FOUND)
    facts = tuple(f"{one.attributed} ({one.published_on}, {one.where})" for one in found)
    return Measured(True, Evidence(_SAID, facts=facts))


def _known(scene: Scene) -> list[Statement]:
    return [one for one in scene.context.statements if one.known_at(scene.time, night=scene.register.night)]


def _speaks(one: Statement, subject: Subject) -> bool:
    if subject.person and f" {_folded(subject.person)} " not in f" {_folded(one.who)} ":
        return False
    return subject.party in (None, one.party)


def _is_about(one: Statement, place: Place) -> bool:
    match place.level:
        case "england":
            return True
        case "ward":
            return one.ballot == place.key
        case "region":
            return one.area == place.key.casefold() == LONDON
        case _:
            return one.area == place.key


def _bears_out(one: Statement, subject: Subject) -> bool:
    parts = [part for part in map(_folded, _LEFT_OUT.split(subject.other or "")) if part]
    if not parts:
        return not subject.other
    return one.verbatim and all(f" {part} " in f" {_folded(one.words)} " for part in parts)


def _folded(words: str) -> str:
    """Words alone, in one case: quotation marks, points and hyphens say nothing of what was said."""
    return " ".join(re.findall(r"\w+", words.casefold().replace("’", "").replace("'", "")))


KINDS: tuple[Kind, ...] = (
    Kind(
        "said",
        "Did somebody say something of the night?",
        "[{person}][{party}] said “{other}”",
        (),
        ("england", "region", "council", "ward"),
        "yes_or_no",
        _said,
    ),
)
