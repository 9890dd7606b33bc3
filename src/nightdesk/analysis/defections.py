"""Councillors between elections: changes of party, by-elections, vacancies, and what became of the seats on the night.

A member is named only where a dated source says so, or where a past result and the member's own nomination do; see
`context.members`. A member who changed twice counts once, from the party last elected for to the party sat for on the eve.
What happened once the polls had closed is in no sum, and is told once it can be known. What two lists disagree about is
counted, and nobody's name is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from nightdesk.analysis.changes import SeatChange, ballot_change
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.moves_between import CouncilBetween, Moved, PartyBetween, before_the_polls
from nightdesk.analysis.scene import Scene
from nightdesk.context.members import Between, ListsDiffer
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result


@dataclass(frozen=True, slots=True)
class Defender:
    """A seat up on the night whose member had changed party, and what became of it."""

    moved: Moved
    ballot: str
    stands_for: PartyId | None
    """Party of the member's own candidacy in the ward; None where the member does not stand there."""
    result: Result | None
    """None while awaited."""
    re_elected: bool | None
    """None while awaited, or where the member does not stand there."""
    changes: Mapping[Basis, SeatChange]
    """Net change in the ballot on both bases; empty while awaited."""
    kept: bool | None
    """Whether the party the member came to won as many seats of the ballot as it had on the eve, the member's own with them.
    None while awaited, on new boundaries, and where the party is not told."""


@dataclass(frozen=True, slots=True)
class Defections:
    """The whole answer."""

    known: bool
    """False on a night of which nothing is told between elections."""
    moved: tuple[Moved, ...]
    """In the register's order; without those who came back to the party they were elected for."""
    returned: tuple[Moved, ...]
    """Who did."""
    by_elections: tuple[Between, ...]
    vacancies: tuple[Between, ...]
    since: tuple[Between, ...]
    """Dated after the polls closed, and known by now."""
    parties: tuple[PartyBetween, ...]
    """Most gained first, then in the order of names; without those of whom nothing is told."""
    councils: tuple[CouncilBetween, ...]
    """In the register's order; without those of which nothing is told."""
    differ: tuple[ListsDiffer, ...]
    """Every pair of records that differ, in the register's order of councils."""
    defenders: tuple[Defender, ...]

    @property
    def seats_moved(self) -> int:
        """Seats whose member is known to have changed party."""
        return sum(one.seats for one in self.moved)


@once_a_position
def defections(scene: Scene) -> Defections:
    """What happened between elections, and what has become of it so far."""
    fixed = before_the_polls(scene.outset, scene.context)
    night = scene.register.night
    return Defections(
        known=bool(scene.context.between or scene.context.lists_differ),
        moved=tuple(one for one in fixed.moved if one.was != one.sits or not one.was),
        returned=tuple(one for one in fixed.moved if one.was and one.was == one.sits),
        by_elections=fixed.by_elections,
        vacancies=fixed.vacancies,
        since=tuple(one for one in scene.context.between if one.date > night and scene.published(one.date)),
        parties=fixed.parties,
        councils=fixed.councils,
        differ=scene.context.lists_differ,
        defenders=tuple(_defender(scene, one, fixed.held) for one in fixed.defending),
    )


def _defender(scene: Scene, moved: Moved, held: Mapping[tuple[str, PartyId], int]) -> Defender:
    ballot, candidacy = scene.register.ballots[moved.last.ballot], moved.last.candidacy
    own = ballot.candidacy(candidacy) if candidacy else None
    result = scene.result(ballot.id)
    line = next((one for one in result.lines if one.candidacy.id == candidacy), None) if result and own else None
    return Defender(
        moved=moved,
        ballot=ballot.id,
        stands_for=own.party if own else None,
        result=result,
        re_elected=line.elected if line else None,
        changes=_CHANGES.of(scene.outset).of(result) if result else {},
        kept=None if result is None else _kept(result, moved.sits, held.get((ballot.id, moved.sits))),
    )


def _kept(result: Result, party: PartyId, held: int | None) -> bool | None:
    return None if held is None or not party else result.won.get(party, 0) >= held


def _changes(outset: Outset, result: Result) -> Mapping[Basis, SeatChange]:
    return {basis: ballot_change(outset, result, basis) for basis in BASES}


_CHANGES: KeptWith[Outset, KeptWith[Result, Mapping[Basis, SeatChange]]] = KeptWith(
    lambda outset: KeptWith(partial(_changes, outset), most=1_024), most=8
)
