"""A kind of claim: what it asks, of what, on which bases, and how the answer is worked out from the record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import Level, Subject

Role = Literal["place", "party", "other", "person", "day"]
Answer = Literal["count", "change", "share", "points", "control", "party", "person", "yes_or_no", "moment", "words"]
"""count: whole, from nought. change: whole, of either sign. share: of 1. points: a difference of shares, of 1, either sign.
moment: ISO 8601."""


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the catalogue."""

    name: str
    asks: str
    """The question, for the manual: 'How many seats has a party won in a place?'"""
    says: str
    """The claim in the desk's own words, with {place}, {party}, {other}, {person}, {day}, {basis} and {value}:
    '{party} won {value} in {place}'. `wording` fills it in."""
    roles: tuple[Role, ...]
    """That a subject must have."""
    levels: tuple[Level, ...]
    """Of place, that it can be asked of."""
    answer: Answer
    measure: Callable[[Scene, Subject, str], Measured]
    """(scene, subject, basis); the basis is empty for a kind without any."""
    bases: tuple[str, ...] = ()
    noun: tuple[str, str] = ("", "")
    """What a count is of: ('seat', 'seats')."""
