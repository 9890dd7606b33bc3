"""What a story is made of: words that carry their claims, sentences, parts, the story of one place or party."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nightdesk.claims.claim import Claim

Length = Literal["short", "standard", "long"]
LENGTHS: tuple[Length, ...] = ("short", "standard", "long")


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words, with the claims it makes. Figures come into prose only in these."""

    text: str
    claims: tuple[Claim, ...] = ()
    basis: str = ""
    """What its figures are measured against, where that is not said in the words."""
    many: bool = True
    """Whether a verb after it is in the plural."""

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, with every claim it makes."""

    key: str
    """What it tells, whatever the figures: `gained:PP53`. The same at two positions is one sentence, written anew."""
    text: str
    claims: tuple[Claim, ...]
    basis: str = ""
    """What its figures are measured against, in words; empty where the sentence says it, or there is nothing to say."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a story, under a heading; the first has none."""

    id: str
    title: str
    paragraphs: tuple[tuple[Sentence, ...], ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The night at one position, of one place or party."""

    of: str
    """`england`, the name of a region, a council's slug, a party's id."""
    title: str
    """Whom it is about, in words."""
    length: Length
    position: int
    time: str
    headline: Sentence
    standfirst: tuple[Sentence, ...]
    parts: tuple[Part, ...]
    left_out: tuple[str, ...] = ()
    """Sentences whose claims did not stand up as they were written. There should be none."""

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """All of them, the headline first, in the order of the page."""
        told = (one for part in self.parts for paragraph in part.paragraphs for one in paragraph)
        return (self.headline, *self.standfirst, *told)
