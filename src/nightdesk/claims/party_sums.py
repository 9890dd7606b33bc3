"""What the councils of a place add up to by party: seats won, seats held, seats that can still be won."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence
from nightdesk.claims.remembered import kept, with_position
from nightdesk.claims.subject import Place, councils_of
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import FIVE, INDEPENDENT, OTHERS, PartyId
from nightdesk.tally.control import openings
from nightdesk.tally.outset import Outset

Counts = Mapping[PartyId, int]

FEW = 12
"""Entries of the ledger, or names, that evidence still lists one by one."""


@dataclass(frozen=True, slots=True)
class PartySums:
    """One place at one position."""

    councils: tuple[CouncilNight, ...]
    slugs: tuple[str, ...]
    won: Counts
    held: Counts
    """Won and not up."""
    still_open: Counts
    """The most that each can win in the ballots awaited."""
    unsettled: int
    """Seats not up whose holder's party no source settles."""
    awaited: int
    """Ballots."""


def party_sums(scene: Scene, place: Place) -> PartySums:
    """The sums of a place, added up once a position; of a ward, of its council."""
    return kept(with_position(scene), ("party_sums", place), lambda: _added_up(scene, place))


def of_party(outset: Outset, counts: Counts, party: PartyId | None) -> int:
    """What a party has of some counts; everybody where none is named. `OTHERS` takes in everybody outside the five,
    independents taken together."""
    if party is None:
        return sum(counts.values())
    if party == OTHERS:
        return sum(count for one, count in counts.items() if one not in FIVE)
    if party == INDEPENDENT:
        return sum(count for one, count in counts.items() if outset.pooled.get(one, one) == INDEPENDENT)
    return counts.get(party, 0)


def can_win(ballot: Ballot) -> Counts:
    """The most seats each party can win in a ballot (`tally.control.openings`), fixed before the polls open."""
    return _OPENINGS.of(ballot)


def evidence_of(rule: str, councils: Iterable[CouncilNight]) -> Evidence:
    """What rests on all that has been declared in some councils."""
    return Evidence(rule, councils=tuple(one.council.slug for one in councils))


def _added_up(scene: Scene, place: Place) -> PartySums:
    councils = councils_of(scene, place)
    return PartySums(
        councils=councils,
        slugs=tuple(one.council.slug for one in councils),
        won=_sum(one.seats.won for one in councils),
        held=_sum(one.seats.composition for one in councils),
        still_open=_sum(one.still_open for one in councils),
        unsettled=sum(one.seats.unsettled for one in councils),
        awaited=sum(one.ballots_awaited for one in councils),
    )


def _sum(parts: Iterable[Counts]) -> Counts:
    found: dict[PartyId, int] = {}
    for part in parts:
        for party, count in part.items():
            if count:
                found[party] = found.get(party, 0) + count
    return found


_OPENINGS: KeptWith[Ballot, Counts] = KeptWith(openings, most=8_192)
"""Two nights of ballots."""
