"""The seats–votes curve: the seats a party would have won with more or fewer votes, on the night's own ward results.

Uniform swing, in points of the vote by best-placed candidate, over the wards declared with a poll. One party against all:
each of its candidates gains `d` points of the ward's vote in every ward it fights, and all others give it up in proportion.
Two parties: what one gains the other loses, in wards both fight; all other wards stay as they are. In a ward of several
seats all of a party's candidates move together. Nobody's votes fall below nought, and at no swing at all everybody is elected
whom the officer declared. A curve is what this night's wards would have given, no forecast: wards do not move alike (Butler,
appendix to The British General Election of 1950, for uniform swing; Tufte, APSR 67, 1973, for seats against votes).

A party's k-th candidate is elected from the swing on at which fewer than `seats - k + 1` others are ahead, so each seat has
one threshold, and the curve counts thresholds. What a ward gives is worked out once, when it is declared.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_table import Floats
from nightdesk.register.party import CON, FIVE, LAB, PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result

MOST, STEP = 0.20, 0.005
"""Swing to either side, and from one point of the curve to the next, of 1. Beyond twenty points no uniform swing is worth
drawing; half a point is about as fine as a chart can show."""
SWINGS = np.round(np.arange(-MOST, MOST + STEP / 2, STEP), 4)
AT_NOUGHT, POINT = len(SWINGS) // 2, round(0.01 / STEP)
"""Place of no swing on the curve, and steps from there to a swing of one point."""
TWO: tuple[PartyId, PartyId] = (LAB, CON)
"""The two parties of the two-party curve: from the second to the first."""
ENOUGH_WARDS = 200
"""With fewer wards declared no curve is drawn: they would be those of a handful of councils, and each a step of its own."""
_BARELY = 1e-9
"""A swing that is more than none, for somebody whom equal votes and a lot kept out."""


@dataclass(frozen=True, eq=False)
class Curve:
    """Seats against votes for one party over the wards declared."""

    party: PartyId
    against: PartyId | None
    """The other of two parties; None for one party against all."""
    wards: int
    votes: Floats
    """Share of the vote at each of `SWINGS`, of 1: of all votes, or of the votes of the two."""
    seats: Floats
    """Seats the party would have."""
    of: Floats
    """Seats it is a share of: all those of the wards, or those of the two parties together."""

    @property
    def share(self) -> Floats:
        """Share of the seats at each swing, of 1."""
        found: Floats = np.divide(self.seats, self.of, out=np.full(len(SWINGS), np.nan), where=self.of > 0)
        return found

    def seats_at(self, votes: float) -> tuple[float, float] | None:
        """(seats, of how many) at a share of the vote, straight between the points; None beyond the curve."""
        if not self.votes[0] <= votes <= self.votes[-1]:
            return None
        return float(np.interp(votes, self.votes, self.seats)), float(np.interp(votes, self.votes, self.of))


@dataclass(frozen=True, eq=False)
class _Sums:
    """What one council's declared wards give at each swing. Rows of `seats` and `votes`: the five, then the two."""

    seats: Floats
    votes: Floats
    total: float
    """Votes of the wards by best-placed candidates."""
    places: int
    """Seats of the wards."""
    wards: int


@dataclass(frozen=True, eq=False)
class _Ward:
    """One ward: from which swing on each seat is won, by the rows of `_Sums`; and the votes by best-placed candidate."""

    thresholds: tuple[tuple[float, ...], ...]
    best: tuple[float, ...]
    total: float
    seats: int


def curve(scene: Scene, party: PartyId | None) -> Curve | None:
    """The curve of one party against all, or of the two parties where none is named; None while too few wards are in."""
    kept = _COUNCILS.of(scene.outset)
    found = [kept.of(one) for one in scene.ordinary if one.results]
    wards = sum(one.wards for one in found)
    if wards < ENOUGH_WARDS:
        return None
    if party is None:
        seats = np.sum([one.seats[len(FIVE) :] for one in found], axis=0)
        votes = np.sum([one.votes[len(FIVE) :] for one in found], axis=0)
        both = votes.sum(axis=0)
        return Curve(*TWO, wards, votes[0] / both, seats[0], seats.sum(axis=0)) if both.all() else None
    row = FIVE.index(party)
    seats, votes = np.sum([one.seats[row] for one in found], axis=0), np.sum([one.votes[row] for one in found], axis=0)
    places = np.full(len(SWINGS), sum(one.places for one in found))
    return Curve(party, None, wards, votes / sum(one.total for one in found), seats, places)


def _council(outset: Outset, one: CouncilNight) -> _Sums:
    kept = _WARDS.of(outset)
    wards = [kept.of(result) for result in one.results.values() if result.votes_cast]
    rows = len(FIVE) + len(TWO)
    seats = np.zeros((rows, len(SWINGS)))
    for row in range(rows):
        thresholds = np.sort([each for ward in wards for each in ward.thresholds[row]])
        seats[row] = np.searchsorted(thresholds, SWINGS if row != rows - 1 else -SWINGS, side="right")
    return _Sums(seats, _votes(wards), sum(ward.total for ward in wards), sum(ward.seats for ward in wards), len(wards))


def _votes(wards: Sequence[_Ward]) -> Floats:
    """Votes at each swing by the rows of `_Sums`; a ward the party does not fight gives none."""
    best = np.array([ward.best for ward in wards]).reshape(len(wards), len(FIVE), 1)
    total = np.array([ward.total for ward in wards]).reshape(len(wards), 1, 1)
    moved = SWINGS[None, None, :] * total
    alone = np.where(best > 0, np.clip(best + moved, 0, total), 0).sum(axis=0)
    first, second = (best[:, FIVE.index(party)] for party in TWO)
    swung = np.where((first > 0) & (second > 0), np.clip(moved[:, 0], -first, second), 0)
    return np.concatenate([alone, [(first + swung).sum(axis=0), (second - swung).sum(axis=0)]])


def _ward(outset: Outset, result: Result) -> _Ward:
    votes: dict[PartyId, list[int]] = {}
    for line in result.lines:
        party = outset.pooled.get(line.candidacy.party, line.candidacy.party)
        votes.setdefault(party, []).append(line.votes or 0)
    total = sum(max(of) for of in votes.values())
    seats = result.ballot.seats
    won = {party: result.won.get(party, 0) for party in FIVE}
    thresholds = []
    for party in FIVE:
        others = [each for other, of in votes.items() if other != party for each in of]
        thresholds.append(_alone(votes.get(party, ()), others, total=total, seats=seats, won=won[party]))
    thirds = [each for other, of in votes.items() if other not in TWO for each in of]
    for party, other in (TWO, TWO[::-1]):
        mine, theirs = votes.get(party, ()), votes.get(other, ())
        thresholds.append(
            _between(mine, theirs, thirds, total=total, seats=seats, won=won[party])
            if mine and theirs
            else (-np.inf,) * won[party]
        )
    return _Ward(tuple(thresholds), tuple(float(max(votes.get(party, (0,)))) for party in FIVE), float(total), seats)


def _alone(mine: Iterable[int], others: Iterable[int], *, total: int, seats: int, won: int) -> tuple[float, ...]:
    """Swing from which on each seat is won by a party whose gain all others give up in proportion."""
    ranked, against = sorted(mine, reverse=True)[:seats], sorted(others, reverse=True)
    rest = 1 - ranked[0] / total if ranked else 1.0
    found = []
    for place, votes in enumerate(ranked, start=1):
        if len(against) <= seats - place or not rest:
            found.append(-np.inf)
        else:
            ahead = against[seats - place]
            found.append((ahead - votes) / (total + ahead / rest))
    return _as_declared(found, won)


def _between(
    mine: Iterable[int], theirs: Sequence[int], thirds: Sequence[int], *, total: int, seats: int, won: int
) -> tuple[float, ...]:
    """Swing from which on each seat is won by a party that gains what one other loses."""
    found = []
    for place, votes in enumerate(sorted(mine, reverse=True)[:seats], start=1):
        ahead = [(each - votes) / (2 * total) for each in theirs] + [(each - votes) / total for each in thirds]
        ahead.sort(reverse=True)
        found.append(ahead[seats - place] if len(ahead) > seats - place else -np.inf)
    return _as_declared(found, won)


def _as_declared(thresholds: Sequence[float], won: int) -> tuple[float, ...]:
    """The thresholds, with the seats the officer declared won at no swing, and no others."""
    return tuple(min(each, 0.0) if place < won else max(each, _BARELY) for place, each in enumerate(thresholds))


_WARDS: KeptWith[Outset, KeptWith[Result, _Ward]] = KeptWith(
    lambda outset: KeptWith(partial(_ward, outset), most=16_384), most=8
)
_COUNCILS: KeptWith[Outset, KeptWith[CouncilNight, _Sums]] = KeptWith(
    lambda outset: KeptWith(partial(_council, outset), most=4_096), most=8
)
