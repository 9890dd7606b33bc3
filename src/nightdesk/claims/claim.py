"""A claim: a statement of a known kind about a subject, what it says of it, and on which basis.

The desk's own claims always name their basis where their kind has any: a number without one cannot be made (`stated`). What
others say often names none; such a claim is looked at under every basis there is, and may be true on one and false on another.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.claims.subject import Subject
from nightdesk.problems import Refused

Value = int | Fraction | str | bool
"""Seats, votes, councils and candidates are whole numbers; shares, changes in share and swings are exact fractions, of 1; a
party, a control (`NOC` is one), a person, a day or a time is its id or ISO 8601 form; a yes or no is true or false."""

Relation = Literal["is", "is_not", "about", "at_least", "more_than", "at_most", "less_than", "between"]


@dataclass(frozen=True, slots=True)
class Says:
    """What a claim says of the figure that its kind asks for."""

    relation: Relation
    value: Value
    upper: Value | None = None
    """Of `between`: the other end; both ends are in it."""
    unit: Fraction = Fraction(0)
    """Of a share: the step to which it was written (a whole point is 1/100), so that 41 per cent is true of 41.2. Nought: as it
    stands, to the last digit."""


@dataclass(frozen=True, slots=True)
class Universe:
    """What a claim ranges over that says every, none, only, most or first: a kind of thing, and where."""

    of: Literal["council", "ward", "region", "party", "person"]
    """councils, wards, regions, parties or persons that play that role in the claim ranged over."""
    within: Subject
    """Its place bounds them; the rest of it is the same for all. Of councils and wards: with an election on the night."""
    where: Claim | None = None
    """Only those of which this holds; its own subject is filled in for each."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement."""

    kind: str
    """A name in the catalogue, or `count_of` or `rank_of`, which range over a universe."""
    subject: Subject
    says: Says
    basis: str | None = None
    """One of the bases of its kind: which comparison, which convention. None where none is stated."""
    as_at: int | None = None
    """Position of the ledger at which the desk made it; None of a claim by others."""
    universe: Universe | None = None
    """Of `count_of`: what is counted. Of `rank_of`: among what the subject is ranked."""
    each: Claim | None = None
    """Of `count_of`: what must hold of each that is counted. Of `rank_of`: the kind and basis of the figure that is ranked; its
    `says` is `at_least` for most first, `at_most` for least first."""
    so_far: bool = False
    """True where it speaks of what is declared at the position and no more: “leads so far”. Bounds are left aside, and a
    later declaration may make it false."""


def stated(claim: Claim, bases: tuple[str, ...]) -> Claim:
    """The claim, where it names a basis that its kind has or the kind has none; Refused otherwise."""
    if (claim.basis is None and not bases) or claim.basis in bases:
        return claim
    known = ", ".join(bases) or "none"
    raise Refused(f"A claim of the kind {claim.kind} needs one of its bases ({known}), and has {claim.basis or 'none'}.")
