"""What is found when a claim is worked out again: the true figure, on which basis, from what, and whether the claim holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from nightdesk.claims.claim import Claim, Value

Why = Literal["", "awaited", "not_held", "does_not_apply"]
"""Why there is no figure: it is still to be declared; the desk holds no data for it; or the question has no answer there (a
swing where the parties were not the first two, a ward without a like for like)."""
Verdict = Literal["true", "false", "superseded", "depends", "undecided", "unknown"]
"""true, false: on every basis that has a figure. depends: on one, and not on another. superseded: it was true when it was made,
and is no more. undecided: not until more is declared. unknown: the data at hand cannot say."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a figure rests on, for anybody to compute it again."""

    rule: str
    """In words: what is added up or compared, under which convention, with its authority."""
    positions: tuple[int, ...] = ()
    """Entries of the ledger that it rests on, where they are few enough to be named."""
    councils: tuple[str, ...] = ()
    """Slugs: all that has been declared in these."""
    facts: tuple[str, ...] = ()
    """Facts of the register and the context, each with where it is from."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The figure of one kind for one subject on one basis, at one position."""

    value: Value | None
    """None where there is none, or not yet; then `why` says why."""
    evidence: Evidence
    why: Why = ""
    least: Value | None = None
    most: Value | None = None
    """While more is awaited: between what the figure must end. None: no bound."""
    note: str = ""
    """What a reader should be told beside it."""
    give: int = 0
    """Of a moment: minutes by which its source may be off. What is said within them is neither true nor false."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A claim, worked out."""

    claim: Claim
    verdict: Verdict
    measured: Mapping[str, Measured]
    """By basis; the one key of a kind without bases is empty."""
    true_on: tuple[str, ...]
    false_on: tuple[str, ...]
    undecided_on: tuple[str, ...]
