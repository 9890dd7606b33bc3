"""Copy read by the front half of the checker, with the names of 3 May 2018."""

from __future__ import annotations

from functools import cache

from nightdesk.check.lexicon import Lexicon, lexicon_of
from nightdesk.check.sentences import read_text
from nightdesk.check.token import Sentence, Tag, Token
from shipped_scene import scene


@cache
def lexicon() -> Lexicon:
    return lexicon_of(scene(0))


def sentences(text: str) -> tuple[Sentence, ...]:
    return read_text(lexicon(), text)


def texts(text: str) -> list[str]:
    return [one.text for one in sentences(text)]


def tokens(text: str, tag: Tag) -> list[Token]:
    """All tokens of that tag, of all sentences."""
    return [token for one in sentences(text) for token in one.tokens if token.tag == tag]


def parties(text: str) -> list[tuple[str, ...]]:
    return [token.parties for token in tokens(text, "party")]


def places(text: str) -> list[str]:
    """Keys of the likeliest place of each name, in order; `-` of a place that has no part in the night."""
    return [token.places[0].key if token.places else "-" for token in tokens(text, "place")]


def levels(text: str) -> list[tuple[str, str]]:
    return [(token.places[0].level, token.places[0].key) for token in tokens(text, "place") if token.places]


def figures(text: str, tag: Tag = "number") -> list[str]:
    return [str(token.number) for token in tokens(text, tag)]


def times(text: str, tag: Tag = "day") -> list[str]:
    return [token.when for token in tokens(text, tag)]
