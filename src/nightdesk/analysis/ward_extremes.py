"""The closest finishes by per cent and the largest swings, by ward and by council.

A majority in per cent is the last elected's votes less the first not elected's, over the votes of each party's best-placed
candidate in the ward added up: the base of shares by that convention, so that wards of one seat and of three compare.
A swing is Butler's, by best-placed candidate, between the two parties that were the first two of the area both then and now, on
the same boundaries; independents are no party. Where the first two are others there is no swing, however much moved.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from heapq import merge, nsmallest
from itertools import islice

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import butler_swing
from nightdesk.analysis.votes import Amounts, Votes, ballot_votes
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result

SHOWN = 40
"""How many of each are told."""


@dataclass(frozen=True, slots=True)
class Finish:
    """One ballot by its majority in per cent."""

    ballot: str
    majority_votes: int
    base: int
    """Votes of the best-placed candidates, added up."""
    by_lot: bool

    @property
    def per_cent(self) -> Fraction:
        """Of 1."""
        return Fraction(self.majority_votes, self.base)


@dataclass(frozen=True, slots=True)
class LargeSwing:
    """One swing between the first two parties of a ward or a council; never below nought."""

    area: str
    """Ballot id, or slug of a council."""
    from_: PartyId
    to: PartyId
    swing: Fraction
    """Of 1."""
    compared: int
    """Ballots that compare."""


@dataclass(frozen=True, slots=True)
class WardExtremes:
    """All of it at one position."""

    closest: tuple[Finish, ...]
    """Smallest per cent first, then by ballot id."""
    ward_swings: tuple[LargeSwing, ...]
    """Largest first, then by ballot id."""
    council_swings: tuple[LargeSwing, ...]
    """Of complete councils, largest first, then by slug."""
    wards_compared: int
    """Declared wards that have a swing at all."""


def ward_extremes(scene: Scene) -> WardExtremes:
    """Closest and largest, merged from the councils; one that has not moved is not looked at again."""
    kept = _COUNCILS.of(scene.outset)
    blocks = [kept.of(one) for one in scene.ordinary]
    return WardExtremes(
        closest=tuple(islice(merge(*(block.closest for block in blocks), key=_closest_first), SHOWN)),
        ward_swings=tuple(islice(merge(*(block.swings for block in blocks), key=_largest_first), SHOWN)),
        council_swings=tuple(
            nsmallest(SHOWN, (block.swing for block in blocks if block.swing is not None), key=_largest_first)
        ),
        wards_compared=sum(block.compared for block in blocks),
    )


def swing_between_first_two(outset: Outset, votes: Votes, area: str) -> LargeSwing | None:
    """The swing of an area, towards whom it went; None where it is not defined."""
    now, then = _first_two(outset, votes.alike), _first_two(outset, votes.then)
    if now is None or then is None or set(now) != set(then):
        return None
    found = butler_swing(outset, votes, from_=now[0], to=now[1], convention="top_candidate")
    if found is None:
        return None
    if found.swing < 0:
        return LargeSwing(area, now[1], now[0], -found.swing, found.compared)
    return LargeSwing(area, now[0], now[1], found.swing, found.compared)


def _first_two(outset: Outset, amounts: Mapping[PartyId, Amounts]) -> tuple[PartyId, PartyId] | None:
    """The two parties with most votes by best-placed candidate; None where one is no party."""
    if len(amounts) < 2:
        return None
    first, second = sorted(amounts, key=lambda party: (-amounts[party][1], party))[:2]
    return (first, second) if first in outset.able and second in outset.able else None


@dataclass(frozen=True, slots=True)
class _Ward:
    finish: Finish | None
    swing: LargeSwing | None


@dataclass(frozen=True, slots=True)
class _Council:
    closest: tuple[Finish, ...]
    swings: tuple[LargeSwing, ...]
    compared: int
    swing: LargeSwing | None


def _ward(outset: Outset, result: Result) -> _Ward:
    votes = ballot_votes(outset, result)
    base = sum(four[1] for four in (votes.alike or votes.unlike).values())
    finish = (
        Finish(result.ballot.id, result.majority_votes, base, result.by_lot)
        if base and result.majority_votes is not None
        else None
    )
    return _Ward(finish, swing_between_first_two(outset, votes, result.ballot.id) if votes.compared else None)


def _council(outset: Outset, one: CouncilNight) -> _Council:
    kept = _WARDS.of(outset)
    wards = [kept.of(result) for result in one.results.values()]
    swings = [ward.swing for ward in wards if ward.swing is not None]
    complete = one.control.stage == "complete" and one.votes.compared
    return _Council(
        closest=tuple(sorted((ward.finish for ward in wards if ward.finish is not None), key=_closest_first)),
        swings=tuple(sorted(swings, key=_largest_first)),
        compared=len(swings),
        swing=swing_between_first_two(outset, one.votes, one.council.slug) if complete else None,
    )


def _closest_first(one: Finish) -> tuple[float, str]:
    return (one.majority_votes / one.base, one.ballot)  # equal fractions are equal floats


def _largest_first(one: LargeSwing) -> tuple[float, str]:
    return (-float(one.swing), one.area)


def _ward_keeper(outset: Outset) -> KeptWith[Result, _Ward]:
    return KeptWith(partial(_ward, outset), most=16_384)


def _council_keeper(outset: Outset) -> KeptWith[CouncilNight, _Council]:
    return KeptWith(partial(_council, outset), most=4_096)


_WARDS: KeptWith[Outset, KeptWith[Result, _Ward]] = KeptWith(_ward_keeper, most=8)
_COUNCILS: KeptWith[Outset, KeptWith[CouncilNight, _Council]] = KeptWith(_council_keeper, most=8)
