"""What two feeds differ on, what else is known, and what was chosen: the words the rules of reconciliation are written in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.pairing import Pair

Side = Literal["left", "right"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known besides the two feeds. Empty mappings where nothing is."""

    ward_names: Mapping[str, str] = field(default_factory=dict)
    """Official ward code of the day → its name."""
    members: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """(council, ward) in normal form → names of its members after the election, from a third source."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One fact of one ballot, in two versions."""

    pair: Pair
    field: str
    left: str
    right: str
    left_index: int | None = None
    """Place of the candidate in the left feed's list, or None where the fact is the ballot's or the feed lacks the person."""
    right_index: int | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """The side whose version stands, the rule that says so, and why in words."""

    side: Side
    rule: str
    reason: str


Rule = Callable[[Difference, Evidence], Choice | None]


def both_ballots(pair: Pair) -> tuple[FeedBallot, FeedBallot]:
    """The two sides of a pair; LookupError where one is missing, since only what both feeds have can differ."""
    if pair.left is None or pair.right is None:
        raise LookupError("A difference needs both feeds.")
    return pair.left, pair.right
