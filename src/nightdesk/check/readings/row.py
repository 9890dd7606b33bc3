"""A row of the table of readings: what a clause may look like, and which claims it then makes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from nightdesk.analysis.scene import Scene
from nightdesk.check.items import Item, Quantity
from nightdesk.check.lexicon import Lexicon
from nightdesk.check.token import Sentence, Who
from nightdesk.claims.claim import Claim, Relation, Says, Value
from nightdesk.claims.finding import Measured
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.verify import kind_of, verify
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC


@dataclass(frozen=True, slots=True)
class OneOf:
    """Claims that differ only in the basis they are worked out on; true on some and false on others, it depends."""

    claims: tuple[Claim, ...]
    any_of: bool = False
    """Whether it is enough that one holds."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What is told without a claim of the catalogue: that the desk holds no data, or that nothing is claimed."""

    verdict: Literal["unknown", "not_checkable", "supported", "contradicted"]
    reading: str
    figure: str = ""


@dataclass(frozen=True, slots=True)
class Both:
    """Claims that are one thing said: it is true where each is, and false where one is not."""

    reads: tuple[Claim | Outcome, ...]


Read = Claim | OneOf | Both | Outcome


@dataclass(frozen=True, slots=True)
class Ground:
    """What a builder has to work with: the items by name, the sentence, the night."""

    scene: Scene
    lexicon: Lexicon
    sentence: Sentence
    items: Mapping[str, Item]
    where: tuple[Item, ...]
    """Places named with 'in'."""
    when: tuple[Item, ...] = ()
    denied: bool = False
    before: tuple[Claim, ...] = ()
    """Claims read before it in the same text, the latest last."""

    def __contains__(self, name: str) -> bool:
        return name in self.items

    def item(self, name: str) -> Item | None:
        return self.items.get(name)

    def party(self, name: str = "party") -> PartyId | None:
        item = self.items.get(name)
        return item.parties[0] if item is not None and len(item.parties) == 1 else None

    def parties(self, name: str = "party") -> tuple[PartyId, ...]:
        item = self.items.get(name)
        return item.parties if item is not None else ()

    def quantity(self, name: str = "q") -> Quantity | None:
        item = self.items.get(name)
        return item.quantity if item is not None else None

    def places(self, *levels: str, name: str = "place") -> tuple[Place, ...]:
        """Places of the item at these levels; of each name one."""
        item = self.items.get(name)
        return item.of_level(*levels) if item is not None else ()

    def area(self, *levels: str, default: Place | None = ENGLAND) -> Place | None:
        """The one place named with 'in', or in focus where the sentence names none; England where there is none either."""
        levels = levels or ("council", "region", "several", "england")
        found = inmost(tuple(place for item in self.where for place in item.of_level(*levels)), self.where)
        if self.where and not found:
            return None
        if len(found) > 1:
            return Place("several", "", found)
        if found:
            return found[0]
        if self.sentence.place is not None and self.sentence.place.level in levels:
            return self.sentence.place
        elsewhere = any(
            one.tag == "place" and not any(place.level == "england" for place in one.places) for one in self.sentence.tokens
        )
        return None if elsewhere and default is ENGLAND else default

    def each_area(self, *levels: str, default: Place | None = ENGLAND) -> tuple[Place, ...]:
        """The places named with 'in', one by one; else the one in focus, or England."""
        levels = levels or ("council", "region", "several", "england")
        found = inmost(tuple(place for item in self.where for place in item.of_level(*levels)), self.where)
        one = self.area(*levels, default=default)
        return found or ((one,) if one is not None else ())

    def measured(self, kind: str, subject: Subject, basis: str = "") -> Measured:
        """The figure of a kind, for a comparison with another."""
        claim = Claim(kind, subject, Says("is", 0), basis or None)
        return kind_of(claim).measure(self.scene, subject, basis)

    def true(self, claim: Claim) -> bool:
        return verify(claim, self.scene).verdict == "true"

    def who(self, name: str = "person", *levels: str) -> Who | None:
        """The person, where the name means only one at these levels; helped by the places of the clause."""
        item = self.items.get(name)
        if item is None:
            return None
        levels = levels or ("ward",)
        found = [one for one in item.people if one.place.level in levels]
        for named in (*self.where, *self.items.values()):
            if named.type == "L" and "constituency" in named.features and levels == ("ward",):
                here = [place for each in named.places for place in each]
                if any(one.place in here for one in item.people if one.place.level == "constituency") and not any(
                    one.place in here for one in found
                ):
                    return None
        if (
            self.sentence.place is not None
            and self.sentence.place.level == "constituency"
            and levels == ("ward",)
            and any(one.place == self.sentence.place for one in item.people)
        ):
            return None
        if len(found) > 1:
            near = {
                place.key
                for place_item in (*self.where, *self.items.values())
                if place_item.type == "L"
                for each in place_item.places
                for place in each
            }
            close = [one for one in found if one.place.key in near or self.lexicon.council_of.get(one.place.key) in near]
            found = close or found
        return found[0] if len(found) == 1 else None


@dataclass(frozen=True, slots=True)
class Row:
    """One way of saying something."""

    name: str
    written: str | tuple[str, ...]
    """Its patterns (`pattern`): one by one, or in one text, parted by semicolons."""
    build: Callable[[Ground], Iterable[Read] | None]
    """The claims; None where the words fit and the sense does not."""
    examples: tuple[tuple[str, str], ...] = ()
    """Sentences of the night of 3 May 2018 and their verdicts: the tests of the row."""
    time: bool = False
    """Whether times in the clause are the row's to read (`Ground.when`)."""
    negatable: bool = True
    future: bool = False
    """Whether it is a rule, true whenever it is said to hold: 'will serve for four years'."""
    denies: bool = False
    """Whether the row reads 'not' itself."""


def patterns_of(row: Row) -> tuple[str, ...]:
    """The patterns of a row, each with single blanks."""
    each = row.written.split(";") if isinstance(row.written, str) else row.written
    return tuple(" ".join(one.split()) for one in each if one.split())


def inmost(found: tuple[Place, ...], items: Sequence[Item]) -> tuple[Place, ...]:
    """Of 'in Basildon in the East of England' Basildon: the areas round it are none of the claim's."""
    small = tuple(one for one in found if one.level in ("council", "ward"))
    return small if len(items) > 1 and small else found


def negated(claim: Claim) -> Claim:
    """The claim's opposite."""
    opposite: Mapping[Relation, Relation] = {
        "is": "is_not", "is_not": "is", "at_least": "less_than", "more_than": "at_most", "at_most": "more_than",
        "less_than": "at_least",
    }  # fmt: skip
    says = claim.says
    if says.relation in ("about", "between"):
        return replace(claim, says=Says("is", -(10**9)))
    if isinstance(says.value, bool):
        return replace(claim, says=Says("is", not says.value))
    return replace(claim, says=replace(says, relation=opposite[says.relation]))


def deny(read: Read) -> Read | None:
    """What is read, denied; None where that makes no claim."""
    if isinstance(read, Claim):
        return None if read.says.relation in ("about", "between") else negated(read)
    if isinstance(read, Both):
        return None
    if isinstance(read, OneOf):
        found = [deny(one) for one in read.claims]
        return OneOf(tuple(one for one in found if isinstance(one, Claim)))
    return None


def claim(
    kind: str,
    place: Place,
    party: PartyId | None = None,
    *,
    says: Says | None = None,
    is_: Value | None = None,
    other: PartyId | None = None,
    person: str | None = None,
    day: str | None = None,
    basis: str | None = None,
) -> Claim:
    """A claim, shortly."""
    return Claim(kind, Subject(place, party, other, person, day), says or Says("is", is_ if is_ is not None else 1), basis)


def ways(*texts: str) -> tuple[str, ...]:
    return texts


def share_of(value: Fraction, whole: int) -> Fraction:
    return value * whole


def parties_of(sentence: Sentence) -> Sequence[PartyId]:
    return tuple(dict.fromkeys(id for token in sentence.tokens if token.tag == "party" for id in token.parties))


def majority_of(g: Ground, council: Place, says: Says) -> Read:
    """The majority of a council over all others; copy also counts it in seats beyond half of all."""
    over = claim("council_majority", council, says=says)
    controls = g.measured("control_after", Subject(council)).value
    total = g.measured("seats_total", Subject(council)).value
    if not isinstance(controls, str) or controls == NOC or not isinstance(total, int) or not isinstance(says.value, int):
        return over
    beyond = claim("seats_held", council, controls, says=replace(says, value=says.value + total // 2))
    return OneOf((over, beyond), any_of=True)
