"""Share of the vote and swing, area by area, and how much hangs on the convention.

The same votes give different shares as a party counts by its best candidate, its average or all its votes (`shares`). Here
they stand side by side, with the range between the largest and the smallest of the three, so that nobody takes a difference of
method for a fact of the night. Swing is Butler's, with Steed's beside it (`steed`), between two named parties. Every figure is
exact, over what is declared; a change or a swing is over the wards that compare with the last time, and over those alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.shares import (
    CONVENTIONS,
    AreaShares,
    Convention,
    Independents,
    Share,
    area_shares,
    butler_swing,
)
from nightdesk.analysis.steed import steed_swing
from nightdesk.analysis.votes import Votes
from nightdesk.register.party import CON, FIVE, LAB, LD, OTHERS, PartyId
from nightdesk.tally.outset import Outset

Pair = tuple[PartyId, PartyId]
"""From whom, to whom."""
PAIRS: tuple[Pair, ...] = ((CON, LAB), (CON, LD), (LAB, LD))
"""Swings that are worked out where none is asked for: between the three largest parties of England's councils."""
NAMED_FROM = Fraction(1, 200)
"""Share from which a party outside the five has a row of its own in an area; below it print shows one figure, or none."""
_AREAS = 2_048
"""Areas of which shares are kept: a night's councils, regions and kinds, over some positions."""


@dataclass(frozen=True, slots=True)
class PartySpread:
    """One party's share by all three conventions."""

    party: PartyId
    """`OTHERS` for those too small for a row of their own, together."""
    by: Mapping[Convention, Share]
    range: Fraction
    """Largest share less the smallest, of 1: what hangs on the convention alone."""


@dataclass(frozen=True, slots=True)
class BothSwings:
    """The swing between two parties in one area by both measures, positive towards the second; None where not defined."""

    butler: Fraction | None
    steed: Fraction | None
    then: Fraction | None
    """What the second had of the votes of the two, of 1."""
    now: Fraction | None


def spreads(outset: Outset, votes: Votes, *, independents: Independents = "pooled") -> tuple[PartySpread, ...]:
    """The parties of an area, largest by best-placed candidate first, others together last."""
    named = _named(votes)
    found = {
        one: area_shares(outset, votes, convention=one, independents=independents, only=named).shares for one in CONVENTIONS
    }
    by_party = {convention: {share.party: share for share in shares} for convention, shares in found.items()}
    rows = [
        _spread(share.party, {convention: by_party[convention][share.party] for convention in CONVENTIONS})
        for share in found[CONVENTIONS[0]]
    ]
    small = [party for party in {**votes.alike, **votes.unlike, **votes.then} if party not in named]
    if small:
        alike = any(party in votes.alike or party in votes.then for party in small)
        rows.append(_spread(OTHERS, {convention: _rest(found[convention], alike) for convention in CONVENTIONS}))
    return tuple(rows)


def shares_of_five(outset: Outset, votes: Votes, *, convention: Convention) -> AreaShares:
    """Shares of the five parties, independents pooled, kept for areas that do not move."""
    return _FIVE.of(outset)[convention].of(votes)


def swings(outset: Outset, votes: Votes, *, pair: Pair, convention: Convention) -> BothSwings:
    """Butler and Steed swing between two parties in one area."""
    kept = _SWINGS.of(outset).get((pair, convention))
    return kept.of(votes) if kept is not None else _swings(outset, pair, convention, votes)


def _spread(party: PartyId, by: Mapping[Convention, Share]) -> PartySpread:
    found = [one.share for one in by.values()]
    return PartySpread(party, by, max(found) - min(found))


def _named(votes: Votes) -> Mapping[PartyId, None]:
    """The five, and who has as much as `NAMED_FROM` of an area by one of the conventions, then or now."""
    named = dict.fromkeys(FIVE)
    now = dict(votes.alike)
    for party, (stood, *counts) in votes.unlike.items():
        old = now.get(party, (0, 0, 0, 0))
        now[party] = (old[0] + stood, old[1] + counts[0], old[2] + counts[1], old[3] + counts[2])
    for amounts in (now, votes.then):
        least = [sum(four[place] for four in amounts.values()) * NAMED_FROM for place in (1, 2, 3)]
        top, average, total = (int(one) if one.denominator == 1 else int(one) + 1 for one in least)
        for party, (_, best, mean, all_) in amounts.items():
            if best >= top or mean >= average or all_ >= total:
                named[party] = None
    return named


def _rest(named: tuple[Share, ...], alike: bool) -> Share:
    """All others: what is left of the whole, and of no change; without a change where none of them stood in a ward `alike`."""
    cast = sum((one.votes for one in named), Fraction(0))
    left = 1 - sum((one.share for one in named), Fraction(0)) if cast else Fraction(0)
    known = alike and any(one.then is not None for one in named)
    return Share(
        party=OTHERS,
        votes=cast * left / (1 - left) if left < 1 else Fraction(0),
        share=left,
        change=-sum((one.change or Fraction(0) for one in named), Fraction(0)) if known else None,
        then=1 - sum((one.then or Fraction(0) for one in named), Fraction(0)) if known else None,
    )


def _swings(outset: Outset, pair: Pair, convention: Convention, votes: Votes) -> BothSwings:
    from_, to = pair
    butler = butler_swing(outset, votes, from_=from_, to=to, convention=convention)
    steed = steed_swing(votes, from_=from_, to=to, convention=convention)
    if butler is None or steed is None:
        return BothSwings(None, None, None, None)
    return BothSwings(butler.swing, steed.swing, steed.then, steed.now)


def _five(outset: Outset, convention: Convention, votes: Votes) -> AreaShares:
    return area_shares(outset, votes, convention=convention, independents="pooled", only=FIVE)


def _five_of(outset: Outset) -> Mapping[Convention, KeptWith[Votes, AreaShares]]:
    return {one: KeptWith(partial(_five, outset, one), most=_AREAS) for one in CONVENTIONS}


def _swings_of(outset: Outset) -> Mapping[tuple[Pair, Convention], KeptWith[Votes, BothSwings]]:
    return {(pair, one): KeptWith(partial(_swings, outset, pair, one), most=_AREAS) for pair in PAIRS for one in CONVENTIONS}


_FIVE: KeptWith[Outset, Mapping[Convention, KeptWith[Votes, AreaShares]]] = KeptWith(_five_of, most=8)
_SWINGS: KeptWith[Outset, Mapping[tuple[Pair, Convention], KeptWith[Votes, BothSwings]]] = KeptWith(_swings_of, most=8)
