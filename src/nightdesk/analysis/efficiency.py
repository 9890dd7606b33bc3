"""Where votes counted: votes for each seat, and in which places a party's votes, and its gains in votes and seats, fell.

Votes for each seat by two conventions: all votes of a party's candidates, or its best-placed candidate's in each ward.
In a ward of several seats a voter has as many votes, so that neither counts voters. Places are told apart beforehand, by
control on the eve of poll and by the lead in the contest compared with (`kinds_of_place`). Shares and their change are by
best-placed candidate; changes in seats are on both bases, each over what compares on it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

import numpy as np

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.kinds_of_place import KINDS, Grouping, Kind, PlaceSums, place_sums, places
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.analysis.ward_figures import WardFigures, ward_figures
from nightdesk.analysis.ward_table import COLUMNS, Bools, Ints
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.outset import Outset

_TOP, _TOTAL = CONVENTIONS.index("top_candidate"), CONVENTIONS.index("total")


@dataclass(frozen=True, slots=True)
class VotesForSeats:
    """One party over the wards declared with a poll."""

    party: PartyId
    """One of the five, all independents together, or all others together."""
    votes: Mapping[str, int]
    """By convention, `total` and `top_candidate`."""
    seats: int
    """Won in those wards."""
    unopposed: int
    """Won besides, without a vote."""
    votes_where_it_won: int
    """Of its votes by best-placed candidates, those in wards where it won a seat at least."""
    all_votes: int
    """For all parties, by best-placed candidates."""
    all_seats: int

    @property
    def share_of_votes(self) -> Fraction | None:
        """Of all votes by best-placed candidates, of 1."""
        return _part(self.votes["top_candidate"], self.all_votes)

    @property
    def share_of_seats(self) -> Fraction | None:
        """Of all seats of those wards, of 1."""
        return _part(self.seats, self.all_seats)

    def for_each_seat(self, convention: str) -> Fraction | None:
        """Votes over seats; None without a seat."""
        return _part(self.votes[convention], self.seats)


@dataclass(frozen=True, slots=True)
class InPlaces:
    """One party in all declared places of one kind. Votes are of best-placed candidates."""

    party: PartyId
    kind: Kind
    places: int
    """Councils, or wards, of that kind on the night, declared or not."""
    wards: int
    """Declared with a poll."""
    votes: int
    all_votes: int
    won: int
    """Seats, in wards with a poll or without."""
    compared: int
    """Of `wards`, those with a contest on the same boundaries behind them."""
    alike: tuple[int, int]
    """The party's votes in the wards that compare, then and now."""
    all_alike: tuple[int, int]
    """All votes in them, then and now."""
    everywhere: tuple[int, int]
    """All votes in the wards that compare in places of every kind, then and now."""
    gained: Mapping[Basis, int | None]
    """Net seats, over what compares on the basis; None where nothing does yet."""

    @property
    def share_then(self) -> Fraction | None:
        """Of 1, in the wards that compare; None where none does."""
        return _part(self.alike[0], self.all_alike[0])

    @property
    def share_now(self) -> Fraction | None:
        """Of 1, in the wards that compare; None where none does."""
        return _part(self.alike[1], self.all_alike[1])

    @property
    def change(self) -> Fraction | None:
        """Change in the party's share of the vote there."""
        return None if self.share_now is None or self.share_then is None else self.share_now - self.share_then

    @property
    def part_of_change(self) -> Fraction | None:
        """What these places add to the change of the party's share over all wards that compare: the parts come to the whole."""
        then, now = (_part(mine, every) for mine, every in zip(self.alike, self.everywhere, strict=True))
        return None if then is None or now is None or not self.compared else now - then


@dataclass(frozen=True, slots=True)
class Efficiency:
    """The whole answer."""

    wards: int
    """Declared with a poll, every figure known."""
    compared: int
    seats: int
    """Won in those wards."""
    parties: tuple[VotesForSeats, ...]
    """The five in the order of the scoreboard, independents, others; those without a candidate in a declared ward left out."""
    by: Mapping[Grouping, tuple[InPlaces, ...]]
    """The five, each in places of each kind."""

    def of(self, party: PartyId) -> VotesForSeats | None:
        """One party's votes and seats; None where it has no candidate in a declared ward."""
        return next((one for one in self.parties if one.party == party), None)

    def places(self, grouping: Grouping, party: PartyId) -> tuple[InPlaces, ...]:
        """One party in the places of each kind, in the order of `KINDS`."""
        return tuple(one for one in self.by[grouping] if one.party == party)


@once_a_position
def efficiency(scene: Scene) -> Efficiency:
    """Votes for each seat, and where votes and gains fell."""
    figures = ward_figures(scene)
    sums, counts = place_sums(scene), places(scene.outset).counts
    by_ward = len(KINDS)
    gained = np.stack([of[:, by_ward:] for of in sums.gained])
    compares = np.stack([of[:, by_ward:] for of in sums.seats_compared]) > 0
    return Efficiency(
        wards=int(figures.polled.sum()),
        compared=int(figures.compared.sum()),
        seats=int(figures.table.seats[figures.polled].sum()),
        parties=_parties(figures),
        by={
            "council": _in_places(sums, counts, 0, *_council_gains(scene)),
            "ward": _in_places(sums, counts, by_ward, gained.astype(np.int64), compares),
        },
    )


def _parties(figures: WardFigures) -> tuple[VotesForSeats, ...]:
    polled, declared = figures.polled.astype(float), figures.declared.astype(float)
    won = np.where(figures.declared[:, None], figures.won, 0)
    top, total = (np.where(figures.polled[:, None], figures.now[one], 0) for one in (_TOP, _TOTAL))
    best, all_votes, where_won = polled @ top, polled @ total, polled @ (top * (won > 0))
    seats, every_seat = polled @ won, int(figures.table.seats @ figures.polled)
    unopposed = declared @ won - seats
    stood = figures.declared @ figures.table.stood
    every_vote = int(best.sum())
    return tuple(
        VotesForSeats(
            party=party,
            votes={"total": int(all_votes[at]), "top_candidate": int(best[at])},
            seats=int(seats[at]),
            unopposed=int(unopposed[at]),
            votes_where_it_won=int(where_won[at]),
            all_votes=every_vote,
            all_seats=every_seat,
        )
        for at, party in enumerate(COLUMNS)
        if stood[at]
    )


def _in_places(sums: PlaceSums, places: Ints, first: int, gained: Ints, counts: Bools) -> tuple[InPlaces, ...]:
    """The rows of one grouping, whose cells begin at `first`. `gained` and `counts` are (2, 5, 4): net seats by basis, party
    and kind, and whether anything compares there."""
    here = slice(first, first + len(KINDS))
    wards, votes, all_votes, won, compared, now, all_now, then, all_then = (
        of[:, here].astype(int).tolist()
        for of in (
            sums.wards,
            sums.votes,
            sums.all_votes,
            sums.won,
            sums.compared,
            sums.votes_alike,
            sums.all_alike,
            sums.votes_then,
            sums.all_then,
        )
    )
    return tuple(
        InPlaces(
            party=party,
            kind=kind,
            places=int(places[at, first + place]),
            wards=wards[at][place],
            votes=votes[at][place],
            all_votes=all_votes[at][place],
            won=won[at][place],
            compared=compared[at][place],
            alike=(then[at][place], now[at][place]),
            all_alike=(all_then[at][place], all_now[at][place]),
            everywhere=(sum(all_then[at]), sum(all_now[at])),
            gained={
                basis: int(gained[which, at, place]) if counts[which, at, place] else None for which, basis in enumerate(BASES)
            },
        )
        for at, party in enumerate(FIVE)
        for place, kind in enumerate(KINDS)
    )


def _council_gains(scene: Scene) -> tuple[Ints, Bools]:
    """Net seats by control on the eve, as every other page has them, redrawn councils once they are complete: (2, 5, 4) by
    basis, party and kind, and whether anything compares there."""
    kept = _GAINS.of(scene.outset)
    found = [kept.of(one) for one in scene.ordinary if one.results]
    if not found:
        return np.zeros(_SHAPE[1:], dtype=np.int64), np.zeros(_SHAPE[1:], dtype=bool)
    sums = np.sum(found, axis=0)
    return sums[0], sums[1] > 0


def _council_gain(outset: Outset, one: CouncilNight) -> Ints:
    """(2, 2, 5, 4) Net seats in one council, and seats that compare, by basis, party and kind of place."""
    kinds = [KINDS.index(kind) for kind in places(outset).kinds[one.council.slug]]
    found = np.zeros(_SHAPE, dtype=np.int64)
    for which, basis in enumerate(BASES):
        change = one.seat_change[basis]
        for at, (party, kind) in enumerate(zip(FIVE, kinds, strict=True)):
            found[0, which, at, kind] = change.change.get(party, 0)
            found[1, which, at, kind] = change.compared
    return found


def _part(part: int, whole: int) -> Fraction | None:
    return Fraction(part, whole) if whole else None


_SHAPE = (2, len(BASES), len(FIVE), len(KINDS))
_GAINS: KeptWith[Outset, KeptWith[CouncilNight, Ints]] = KeptWith(
    lambda outset: KeptWith(partial(_council_gain, outset), most=4_096), most=8
)
