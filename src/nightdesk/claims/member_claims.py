"""Claims about councillors between elections: who changed party, and how many did.

The register of such changes holds those that a source tells, and is not complete: none told is not none, and a figure is of
those told. A member is named only where the naming is borne out (`context.members`).
"""

from __future__ import annotations

from nightdesk.analysis.moves_between import Moved, before_the_polls
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Subject, councils_of
from nightdesk.register.party import PartyId

_CROSSED = "Seats whose member is told to have changed from the one party to the other before the polls"
_NOT_COMPLETE = "As far as it is told: the register of changes is not complete."


def _crossed(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = [one for one in _moved(scene, subject) if _went(one, subject.party, subject.other)]
    seats = sum(one.seats for one in found)
    if not seats:
        return Measured(None, Evidence(_CROSSED), "not_held", note=_NOT_COMPLETE)
    return Measured(seats, Evidence(_CROSSED, facts=tuple(_told(scene, one) for one in found)), note=_NOT_COMPLETE)


def _changed_party(scene: Scene, subject: Subject, basis: str) -> Measured:
    """Whether a member went from one party (`party`) to another (`other`), each where it is named."""
    asked = f" {(subject.person or '').casefold()} "
    found = [one for one in _moved(scene, subject) if one.person and asked in f" {one.person.casefold()} "]
    if not subject.person or len(found) != 1:
        return Measured(None, Evidence(_CROSSED), "not_held", note=_NOT_COMPLETE)
    went = _went(found[0], subject.party, subject.other)
    return Measured(went, Evidence(_CROSSED, facts=(_told(scene, found[0]),)))


def _went(moved: Moved, from_: PartyId | None, to: PartyId | None) -> bool:
    """In one step, or from the party elected for to the one sat for in the end."""
    steps = [(one.from_, one.to) for one in moved.told]
    return any(
        (from_ in (None, was)) and (to in (None, sits)) and was != sits for was, sits in (*steps, (moved.was, moved.sits))
    )


def _moved(scene: Scene, subject: Subject) -> list[Moved]:
    slugs = {one.council.slug for one in councils_of(scene, subject.place)}
    every = [one for one in before_the_polls(scene.outset, scene.context).moved if one.council in slugs]
    if subject.place.level != "ward":
        return every
    return [one for one in every if any(step.ballot == subject.place.key for step in one.told)]


def _told(scene: Scene, moved: Moved) -> str:
    who = moved.person or f"{moved.seats} unnamed"
    steps = "; ".join(
        f"{scene.outset.name(one.from_) if one.from_ else 'not told'} to {scene.outset.name(one.to) if one.to else 'not told'}"
        f", {one.date or one.date_words or 'undated'} ({one.where})"
        for one in moved.told
    )
    return f"{moved.council}{', ' if moved.ward else ''}{moved.ward}: {who}, {steps}"


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council", "ward")
KINDS: tuple[Kind, ...] = (
    Kind(
        "crossed",
        "How many councillors had gone from one party to another before the night?",
        "{value} in {place} had gone from {party} to {other}",
        ("place", "party", "other"),
        _PLACES,
        "count",
        _crossed,
        noun=("councillor", "councillors"),
    ),
    Kind(
        "changed_party",
        "Had a councillor changed party before the night?",
        "{person}, in {place}, had changed party[ from {party}][ to {other}]",
        ("place", "person"),
        _PLACES,
        "yes_or_no",
        _changed_party,
    ),
)
