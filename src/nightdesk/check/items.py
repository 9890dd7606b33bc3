"""What the readings match: a sentence as items, each a name, a quantity, a group of verbs, a time or a word that bears
meaning."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

from nightdesk.check.token import Token, Who
from nightdesk.claims.claim import Relation, Says
from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId

ItemType = Literal["P", "L", "W", "Q", "V", "T", "O", "D", "w", "mark"]
"""P: parties. L: places. W: a person. Q: a quantity. V: a group of verbs. T: a day, an hour, an election. O: an ordinal.
D: odds.
w: a word. mark: punctuation that parts clauses."""
Mood = Literal["fact", "future", "modal", "attempt"]
"""fact: it is said to be so. future: that it will be. modal: that it could, should or would have been. attempt: that somebody
hoped or tried."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """So many of something: '18 of the 25 seats', 'no fewer than nine Labour councillors', 'every seat', 'a third of votes'."""

    value: Fraction
    relation: Relation = "is"
    upper: Fraction | None = None
    unit: Fraction = Fraction(0)
    noun: str = ""
    """seats, councils, wards, votes, candidates, points; empty where none is named."""
    how: Literal["number", "share", "every", "no", "any", "all_but"] = "number"
    """share: a part of 1. every: all there are (`value` is how many, 0 where not told). any: some, how many is not told."""
    total: int | None = None
    """Of 'so many of so many'."""
    party: PartyId | None = None
    more: int = 0
    """1 for 'more', -1 for 'fewer': a difference."""
    net: bool = False
    points: bool = False
    """Of a share: a difference in percentage points."""
    up: bool = False
    """Whether it is said that these were up for election."""

    def says(self, sign: int = 1) -> Says:
        """What it says of a figure; `sign` is -1 for losses."""
        if sign > 0:
            return Says(self.relation, plain(self.value), None if self.upper is None else plain(self.upper), self.unit)
        turned: dict[Relation, Relation] = {
            "at_least": "at_most", "more_than": "less_than", "at_most": "at_least", "less_than": "more_than",
        }  # fmt: skip
        if self.relation == "between" and self.upper is not None:
            return Says("between", plain(-self.upper), plain(-self.value), self.unit)
        return Says(turned.get(self.relation, self.relation), plain(-self.value), None, self.unit)


def plain(value: Fraction) -> int | Fraction:
    """A whole number as one."""
    return int(value) if value.denominator == 1 else value


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a sentence."""

    type: ItemType
    text: str
    features: frozenset[str] = frozenset()
    """What patterns may ask for: kinds of place, senses of verb, noun of quantity, the word itself."""
    parties: tuple[PartyId, ...] = ()
    places: tuple[tuple[Place, ...], ...] = ()
    """Of a list of places: what each may mean."""
    people: tuple[Who, ...] = ()
    quantity: Quantity | None = None
    number: Fraction | None = None
    """Of ordinals and odds."""
    when: str = ""
    owns: bool = False
    negated: bool = False
    mood: Mood = "fact"
    first: int = 0
    last: int = 0
    """Tokens it was made of: from the first up to, not including, the last."""
    tokens: tuple[Token, ...] = field(default=(), repr=False)

    @property
    def word(self) -> str:
        """Of a word or mark: its plain form."""
        if self.type not in ("w", "mark"):
            return ""
        return self.tokens[0].lemma if len(self.tokens) == 1 else next(iter(self.features), "")

    def has(self, feature: str) -> bool:
        return feature in self.features

    def of_level(self, *levels: str) -> tuple[Place, ...]:
        """The places at these levels, one for each name that has one."""
        return tuple(place for each in self.places for place in [p for p in each if p.level in levels][:1])
