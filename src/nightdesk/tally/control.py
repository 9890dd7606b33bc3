"""Control: more than half of all a council's seats, or no overall control. Who runs a council in NOC is not inferred.

A chairman's casting vote and an elected mayor's party make no control (Nuneaton and Bedworth 2018: 17 of 34 is NOC).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import EveComposition
from nightdesk.register.party import FIVE, SOME_OTHER, PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.seats import CouncilSeats

NOC = "NOC"
Control = str
"""A party id or `NOC`."""

Stage = Literal["not_started", "counting", "complete"]
"""complete: every ballot not countermanded is declared."""


@dataclass(frozen=True, slots=True)
class Reach:
    """What one party has and what it can still get in a council."""

    party: PartyId
    seats: int
    """Continuing plus won."""
    needs: int
    """More seats for an overall majority; 0 where it has one."""
    can_still_win: int
    """Most further seats it can win: awaited seats, capped by the candidates it has in each awaited ballot."""
    possible: bool
    """`needs <= can_still_win` (countermanded seats are not awaited tonight). Never for independents, who are no party."""


@dataclass(frozen=True, slots=True)
class ControlState:
    """Control of one council at one position."""

    stage: Stage
    before: Control | None
    """On the eve of poll; None where unsettled seats leave it open."""
    secured: Control | None
    """What arithmetic already makes certain: a party that has its majority, or NOC when none can reach one.
    Known before a vote is counted in some councils by thirds."""
    control: Control | None
    """`secured` once at least one of the council's ballots is declared; None while awaited."""
    verdict: str | None
    """`CON GAIN FROM NOC` and the like; None while `control` or `before` is."""
    changed: bool | None
    reach: tuple[Reach, ...]
    """Parties that hold or seek seats, most seats first, then by name."""
    majority: int | None
    """Seats of the party in control less all others with a holder; None in NOC, while seats are awaited, and where seats
    are unsettled."""
    countermanded_could_alter: bool
    """True in a complete council that is NOC tonight and where some party would have its majority with every countermanded
    seat: the polls still to be held could give it control."""


Counts = Mapping[PartyId, int]


def control_before(outset: Outset, eve: EveComposition) -> Control | None:
    """Control on the eve of poll, worked out from the seats; None where unsettled seats leave it open."""
    total = sum(eve.held.values()) + eve.vacant + eve.unsettled
    return _settled(outset, eve.held, needed=total // 2 + 1, unsettled=eve.unsettled, still_open={})


def openings(ballot: Ballot) -> Counts:
    """Most seats each party can win in a ballot: its candidates, capped by the seats."""
    standing: dict[PartyId, int] = {}
    for one in ballot.candidacies:
        have = standing.get(one.party, 0)
        if have < ballot.seats:
            standing[one.party] = have + 1
    return standing


def control_state(
    outset: Outset,
    seats: CouncilSeats,
    *,
    before: Control | None,
    still_open: Counts,
    ballots_awaited: int,
    ballots_declared: int,
) -> ControlState:
    """Control of a council from its seats. `still_open` is the most each party can win in the ballots awaited."""
    needed = seats.total // 2 + 1
    stage: Stage = "not_started" if not ballots_declared else "counting" if ballots_awaited else "complete"
    secured = _settled(outset, seats.composition, needed=needed, unsettled=seats.unsettled, still_open=still_open)
    control = secured if ballots_declared else None
    known = control is not None and before is not None
    return ControlState(
        stage=stage,
        before=before,
        secured=secured,
        control=control,
        verdict=verdict(outset, before=before, after=control) if control is not None and before is not None else None,
        changed=control != before if known else None,
        reach=_reach(outset, seats.composition, needed, still_open),
        majority=_majority(seats, control) if stage == "complete" else None,
        countermanded_could_alter=stage == "complete" and control == NOC and _within(outset, seats, needed),
    )


def verdict(outset: Outset, *, before: Control, after: Control) -> str:
    """What the desk says of a council, in the field's grammar: `CON GAIN FROM NOC`, `LAB HOLD`, `NOC NO CHANGE`."""
    if before == after:
        return "NOC NO CHANGE" if after == NOC else f"{_short(outset, after)} HOLD"
    if after == NOC:
        return f"{_short(outset, before)} LOSE TO NOC"
    return f"{_short(outset, after)} GAIN FROM {_short(outset, before)}"


def _short(outset: Outset, control: Control) -> str:
    return NOC if control == NOC else outset.shorts[control].upper()


def _settled(outset: Outset, held: Counts, *, needed: int, unsettled: int, still_open: Counts) -> Control | None:
    """The party that has its majority whatever else comes in, NOC where none can reach one, None while either may be.

    A seat nobody can settle is counted for nobody, and so long as it might make a majority nothing is said.
    """
    for party, count in held.items():
        if count >= needed and party in outset.able:
            return party
    nameless = held.get(SOME_OTHER, 0)
    if unsettled + nameless >= needed:
        return None
    for party in (*held, *still_open):
        doubt = unsettled if party in FIVE else unsettled + nameless
        if held.get(party, 0) + still_open.get(party, 0) + doubt >= needed and party in outset.able:
            return None
    return NOC


def _reach(outset: Outset, composition: Counts, needed: int, still_open: Counts) -> tuple[Reach, ...]:
    """`composition` is in order already; those who only seek seats follow, by name."""
    ranks, able = outset.ranks, outset.able
    reach = []
    for party, seats in composition.items():
        needs, can = max(0, needed - seats), still_open.get(party, 0)
        reach.append(Reach(party, seats, needs, can, needs <= can and party in able))
    seeking = [party for party, can in still_open.items() if can and party not in composition]
    for party in sorted(seeking, key=ranks.__getitem__):
        can = still_open[party]
        reach.append(Reach(party, 0, needed, can, needed <= can and party in able))
    return tuple(reach)


def _majority(seats: CouncilSeats, control: Control | None) -> int | None:
    if control is None or control == NOC or seats.unsettled:
        return None
    return 2 * seats.composition[control] - sum(seats.composition.values())


def _within(outset: Outset, seats: CouncilSeats, needed: int) -> bool:
    """Whether any party would have its majority with every countermanded seat."""
    if not seats.countermanded:
        return False
    return any(count + seats.countermanded >= needed for party, count in seats.composition.items() if party in outset.able)
