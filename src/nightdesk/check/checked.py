"""What the checker hands back: each sentence with its verdict, and each claim in it with how it was read and what was found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Judged = Literal["supported", "contradicted", "partly", "depends", "unknown", "not_checkable"]
"""supported, contradicted: on every basis. partly: of several claims some hold and some do not. depends: true on one basis or
convention and false on another. unknown: checkable in kind, but the data at hand do not say, or the sentence could not be
read with confidence. not_checkable: opinion, quotation, cause, prediction."""


@dataclass(frozen=True, slots=True)
class CheckedClaim:
    """One atomic claim of a sentence."""

    reading: str
    """How it was read, in the desk's own words."""
    verdict: Judged
    figure: str
    """The true figure, with its unit and, where bases differ, one for each; empty where there is none."""
    basis: str
    """Under which comparison or convention; empty for a kind without any."""
    evidence: tuple[str, ...] = ()
    """From what anyone can work the figure out again: rule, entries of the book, facts with their source."""


@dataclass(frozen=True, slots=True)
class Checked:
    """One sentence of the text."""

    text: str
    verdict: Judged
    unread: bool
    """Whether it, or a part of it that may well be a claim, could not be read with confidence. It is never guessed at."""
    claims: tuple[CheckedClaim, ...] = ()
