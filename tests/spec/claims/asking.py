"""Short ways to ask: `figure("favourite", council("barnet"))`, `verdict("leave_share", …, Says(…))`, of the shipped night."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from nightdesk.analysis.scene import Scene
from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Says, Value
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import Level, Place, Subject
from nightdesk.claims.verify import verify
from shipped_scene import scene as at


def of(level: Level, key: str = "", **roles: str) -> Subject:
    """A subject: a place by its level and key, and the roles that are named."""
    return Subject(Place(level, key), **roles)


def council(slug: str, **roles: str) -> Subject:
    return of("council", slug, **roles)


def measured(kind: str, subject: Subject, basis: str = "", *, scene: Scene | None = None) -> Measured:
    return CATALOGUE[kind].measure(scene or at(), subject, basis)


def figure(kind: str, subject: Subject, basis: str = "", *, scene: Scene | None = None) -> Value | None:
    return measured(kind, subject, basis, scene=scene).value


def why(kind: str, subject: Subject, basis: str = "", *, scene: Scene | None = None) -> str:
    """Why there is no figure; there must be none."""
    found = measured(kind, subject, basis, scene=scene)
    assert found.value is None or found.why == "awaited", found
    return found.why


def verdict(kind: str, subject: Subject, says: Says, *, basis: str | None = None, scene: Scene | None = None) -> str:
    return verify(Claim(kind, subject, says, basis), scene or at()).verdict


def told(**facts: Any) -> Scene:
    """The end of the shipped night with other facts in its context."""
    end = at()
    return replace(end, context=replace(end.context, **facts))


def early(**facts: Any) -> Scene:
    """The same before the first declaration."""
    start = at(0)
    return replace(start, context=replace(start.context, **facts))
