"""Figures that have been worked out already, kept with what they follow from: the position, or the one council.

A text, a story or a claim that ranges over every ward asks the same figure many times, and from one entry to the next all
councils but one are as they were. What follows from a council alone is kept with that council's night.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeVar, cast

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Subject
from nightdesk.context.context import Context
from nightdesk.tally.outset import Outset

V = TypeVar("V")
Memory = dict[Hashable, object]

COUNCILS = 512
"""Nights of councils whose figures are kept: those of one position, and of a few hundred entries before it."""
FIGURES = 100_000
"""Kept in one memory, before it begins again: more than a night's stories ask, and no text can make it grow further."""


def measured(kind: Kind, scene: Scene, subject: Subject, basis: str) -> Measured:
    """The figure of the kind for that subject on that basis; worked out once."""
    memory = memory_of(kind, scene, subject)
    key = (kind.name, subject, basis)
    found = memory.get(key)
    if found is None:
        if len(memory) >= FIGURES:
            memory.clear()
        found = memory[key] = kind.measure(scene, subject, basis)
    return cast(Measured, found)


def memory_of(kind: Kind, scene: Scene, subject: Subject) -> Memory:
    """Where the kind's figure for a subject is kept."""
    if kind.fixed:
        memory = _OF_CONTEXTS.of(scene.context).of(scene.outset)
        return cast(Memory, memory.setdefault(scene.time[:10], {}))
    if kind.local:
        one = only_council(scene, subject)
        if one is not None:
            return with_council(scene.outset, one)
    return with_position(scene)


def only_council(scene: Scene, subject: Subject) -> CouncilNight | None:
    """The one council in which the subject's place lies, where it is a council or a ward."""
    place = subject.place
    if place.level == "council":
        return scene.councils.get(place.key)
    if place.level == "ward":
        ballot = scene.register.ballots.get(place.key)
        return None if ballot is None else scene.councils[ballot.council]
    return None


def with_council(outset: Outset, one: CouncilNight) -> Memory:
    """What is kept with a council's night."""
    return _OF_COUNCILS.of(outset).of(one)


def kept(memory: Memory, key: Hashable, make: Callable[[], V]) -> V:
    """The value kept under a key, made where there is none yet."""
    found = memory.get(key)
    if found is None:
        found = memory[key] = make()
    return cast(V, found)


@once_a_position
def with_position(scene: Scene) -> Memory:
    """What is kept with one position of the night."""
    return {}


def _nothing_yet(made_from: object) -> Memory:
    return {}


def _of_outset(outset: Outset) -> KeptWith[CouncilNight, Memory]:
    return KeptWith(_nothing_yet, most=COUNCILS)


def _of_context(context: Context) -> KeptWith[Outset, Memory]:
    return KeptWith(_nothing_yet, most=8)


_OF_COUNCILS: KeptWith[Outset, KeptWith[CouncilNight, Memory]] = KeptWith(_of_outset, most=8)
_OF_CONTEXTS: KeptWith[Context, KeptWith[Outset, Memory]] = KeptWith(_of_context, most=8)
