"""A text as the readings see it: sentences of tokens, each with what it may stand for."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.claims.subject import Place
from nightdesk.register.party import PartyId

Tag = Literal["word", "mark", "party", "place", "person", "number", "share", "ordinal", "odds", "clock", "day", "election"]
"""word: any other word. mark: punctuation. share: a number with 'per cent' or 'points' beside it. odds: '4/6'. clock: an hour
of the night. day: a date, a year, 'last year'. election: words that name an election other than the night's."""


@dataclass(frozen=True, slots=True)
class Who:
    """A person a name may mean: a candidate of the night, of the general election of 2017, or a sitting leader."""

    place: Place
    """The ward or constituency in which the person stands or stood."""
    person: str
    """Id of the candidacy; of a constituency, the candidate's name."""
    party: PartyId


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, mark or name; a name of several words is one token."""

    text: str
    """As written."""
    start: int
    end: int
    """In the whole text."""
    tag: Tag
    lemma: str = ""
    """Of a word: lower case, and the plain form of a verb the grammar knows (`took` → `take`)."""
    parties: tuple[PartyId, ...] = ()
    """Of a party: more than one only where it means several ('both main parties'). `NOC` for 'no overall control'."""
    places: tuple[Place, ...] = ()
    """Of a place: what it may mean, likeliest first; a name that means two places at once is left to the reading."""
    people: tuple[Who, ...] = ()
    number: Fraction | None = None
    """Of number, ordinal, share (of 1)."""
    unit: Fraction = Fraction(0)
    """Of a share: the step it was written to. Of a number written round ('about 80'): nought; hedges are words."""
    when: str = ""
    """Of clock and day: ISO 8601, as far as it goes."""
    owns: bool = False
    """Whether it is written as owner of what follows: `Labour's`, `the Tories'`."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with its pronouns and its 'there' resolved from the sentences before it."""

    text: str
    start: int
    tokens: tuple[Token, ...]
    quoted: tuple[tuple[int, int], ...] = ()
    """Runs of tokens (from, to) inside quotation marks."""
    place: Place | None = None
    """What the text is about here, where the sentence itself names none: the last place in focus."""
    party: PartyId | None = None
