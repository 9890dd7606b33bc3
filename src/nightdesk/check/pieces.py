"""A text as written, cut into words, numbers and marks: each with its place in the text and the form it is looked up by.

A hyphened word is several pieces, so that 'Kingston-upon-Thames', 'Lib-Dems' and 'Labour-held' are found by their parts; what
no name claims is put together again when the tokens are made.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})
"""Curly to straight, letter for letter, so that places in the text stay what they are."""
_PIECE = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[^\w\s]|_")
_SHORTENED = re.compile(r"(?i)^(can|[a-z]+?)(n't|'ve|'re|'ll|'d|'m)$|^(it|he|she|that|there|here|what|who)('s)$")
_OWN = re.compile(r"(?i)'s$|'$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A word, a number or a mark."""

    text: str
    start: int
    end: int
    kind: Literal["word", "number", "mark"]
    form: str
    """Lower case without accents and apostrophes, without the 's of a possessive; `&` is `and`."""
    owns: bool = False
    """Whether it ends in 's or, after an s, in an apostrophe that closes no quotation."""
    joined: bool = False
    """Whether a hyphen joins it to the piece before."""

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()


@lru_cache(2**14)
def form_of(word: str) -> str:
    """The form in which a word is looked up: `Leonard's` is `leonard`, `Prince’s` is `prince`."""
    bare = _OWN.sub("", word.translate(APOSTROPHES)).replace("'", "").lower()
    return bare if bare.isascii() else unicodedata.normalize("NFKD", bare).encode("ascii", "ignore").decode()


def pieces_of(text: str, start: int, end: int, *, closing: frozenset[int] = frozenset()) -> tuple[Piece, ...]:
    """The pieces of a stretch of text; `closing` are places of the apostrophes that close a quotation."""
    straight = text.translate(APOSTROPHES)
    found: list[Piece] = []
    hyphen = -1
    for match in _PIECE.finditer(straight, start, end):
        word, at, to = match.group(), match.start(), match.end()
        first = word[0]
        if first.isalpha():
            _word(text, straight, at, to, found, joined=hyphen == at, closing=closing)
        elif first.isdigit():
            found.append(Piece(word, at, to, "number", word.replace(",", ""), joined=hyphen == at))
        elif word == "-" and found and found[-1].end == at and to < len(straight) and _joins(found[-1], straight[to]):
            hyphen = to
        elif found and at < found[-1].end:
            continue  # taken into the word before
        else:
            found.append(Piece(text[at:to], at, to, "mark", "and" if word == "&" else word))
    return tuple(found)


def _joins(before: Piece, after: str) -> bool:
    """Whether a hyphen binds what it stands between; between two figures it sets them against each other."""
    return after.isalnum() and before.kind != "mark" and not (before.kind == "number" and after.isdigit())


def _word(text: str, straight: str, at: int, to: int, found: list[Piece], *, joined: bool, closing: frozenset[int]) -> None:
    word = straight[at:to]
    short = _SHORTENED.match(word) if "'" in word else None
    if short is not None:
        cut = at + len(short.group(1) or short.group(3))
        found.append(Piece(text[at:cut], at, cut, "word", _whole(straight[at:cut].lower()), joined=joined))
        found.append(Piece(text[cut:to], cut, to, "word", _LONG[straight[cut:to].lower()]))
        return
    owns = word.lower().endswith("'s")
    if not owns and word.lower().endswith("s") and straight[to : to + 1] == "'" and to not in closing:
        owns, to = True, to + 1
    found.append(Piece(text[at:to], at, to, "word", form_of(straight[at:to]), owns=owns, joined=joined))


_LONG = {"n't": "not", "'ve": "have", "'re": "are", "'ll": "will", "'d": "had", "'m": "am", "'s": "is"}


def _whole(word: str) -> str:
    return {"ca": "can", "wo": "will", "sha": "shall"}.get(word, word)
