"""A short name for each candidate of a ballot, by which declarations name the person: `emma-evans`."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.intake.feed import FeedCandidate
from nightdesk.intake.names import name_words
from nightdesk.register.ballot import Candidacy

NAMELESS = "candidate"
"""Short name of somebody whose name has no letter that a short name may hold."""


def candidacies(people: Sequence[FeedCandidate]) -> tuple[Candidacy, ...]:
    """Each with a short name: first and last, with middle names where two would be alike, numbered as a last resort."""
    words = [name_words(one.name) or (NAMELESS,) for one in people]
    short = ["-".join((name[0], name[-1]) if len(name) > 1 else name) for name in words]
    full = ["-".join(name) if short.count(short[i]) > 1 else short[i] for i, name in enumerate(words)]
    taken: set[str] = set()
    ids = []
    for name in full:
        id, number = name, 1
        while id in taken:
            number += 1
            id = f"{name}-{number}"
        taken.add(id)
        ids.append(id)
    return tuple(Candidacy(id, one.name, one.party, one.description, one.person) for id, one in zip(ids, people, strict=True))
