"""A kind of claim: what it asks, of what, on which bases, and how the answer is worked out from the record."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
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
    '{party} won {value} in {place}'. `wording` fills it in; what stands in [square brackets] falls out where the role in it has
    none, and of {one|other} the first is said of a yes, the other of a no. {party's} is the possessive."""
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
    local: bool = False
    """True where the figure of a council, or of a ward, follows from the register and that council's night alone, so that it is
    worked out again only when that council moves."""
    fixed: bool = False
    """True where nothing that is declared can move the figure: it follows from the register, the context and what has been
    published by the day, and is worked out once a day of the night."""
    ordinal: bool = False
    """True of a count that is a place in an order, and is said so: first, second, 22nd."""
    ways: tuple[str, str, str] = ("up by {n}", "down by {n}", "neither up nor down")
    """Of a change or points: the words where it is more than nought, less, and nought."""
    figure: str = ""
    """What is ranked, after 'by': 'change in seats'; the name of the kind where there are no other words."""
    basis_words: Mapping[str, str] = field(default_factory=dict)
    """Words for a basis in which this kind differs from the rest of the catalogue."""
