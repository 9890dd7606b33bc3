"""One party at one position of the night, council by council."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class PartyInCouncil:
    """What one party has in one council."""

    council: str
    won: int
    """Seats won tonight."""
    composition: int
    """Continuing plus won; in a council with nothing declared, continuing alone."""
    change: Mapping[Basis, int | None]
    """Net change over what compares; None where nothing declared does."""
    stood: bool
    """True where it stood in any of the council's ballots, or sits on the council."""


@dataclass(frozen=True, slots=True)
class PartyNight:
    """One party across every council."""

    party: PartyId
    councils: tuple[PartyInCouncil, ...]
    """Where it holds, seeks or has changed seats, in the order of the register."""
    won: int
    change: Mapping[Basis, int]
    controlled: tuple[str, ...]
    """Complete councils it controls."""
    gained: tuple[str, ...]
    """Of those, councils it did not control on the eve."""
    lost: tuple[str, ...]
    """Complete councils it controlled on the eve and does not now."""


def party_night(councils: Iterable[CouncilNight], party: PartyId) -> PartyNight:
    """One party, from the councils of a night. Councils with only a by-election are left out, as in every total."""
    ordinary = [one for one in councils if one.council.cycle != "by-election"]
    lines = [line for line in (_in_council(one, party) for one in ordinary) if line.stood or any(line.change.values())]
    complete = [one for one in ordinary if one.control.stage == "complete" and one.control.control is not None]
    controlled = tuple(one.council.slug for one in complete if one.control.control == party)
    return PartyNight(
        party=party,
        councils=tuple(lines),
        won=sum(line.won for line in lines),
        change={basis: sum(line.change[basis] or 0 for line in lines) for basis in BASES},
        controlled=controlled,
        gained=tuple(one.council.slug for one in complete if one.control.changed and one.control.control == party),
        lost=tuple(one.council.slug for one in complete if one.control.changed and one.control.before == party),
    )


def _in_council(night: CouncilNight, party: PartyId) -> PartyInCouncil:
    change: dict[Basis, int | None] = {
        basis: one.change.get(party, 0) if one.compared else None for basis, one in night.seat_change.items()
    }
    composition = night.seats.composition.get(party, 0)
    return PartyInCouncil(
        council=night.council.slug,
        won=night.seats.won.get(party, 0),
        composition=composition,
        change=change,
        stood=bool(composition) or party in night.still_open,
    )
