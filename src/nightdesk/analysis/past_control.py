"""Who had control of a council after every May that its history covers, and from which May to which without a break.

Control of each year is worked out from the seats after that May (`CouncilYear.control`), never taken over from anybody. History
names the Conservatives, Labour and the Liberal Democrats (with the Liberals and the Alliance before 1988); the Greens and UKIP
are told apart only from 2016, local parties and independents never: a majority of theirs together is nobody's control. What
happened between two Mays is not in it, and a May that is not at hand ends a run: nobody knows who had control.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nightdesk.context.control_history import CouncilYear
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP, PartyId
from nightdesk.tally.control import NOC, Control

FAMILIES: Mapping[PartyId, str] = {CON: "con", LAB: "lab", LD: "ld", GRN: "green", UKIP: "ukip"}
"""What history calls each party it names, but for the nationalists, who stand nowhere in England."""
PARTIES: Mapping[str, PartyId] = {family: party for party, family in FAMILIES.items()}


@dataclass(frozen=True, slots=True)
class PastRun:
    """Control by one party, or by none, after every May from one to another."""

    first: int
    last: int
    """Years, both included."""
    control: Control


def control_of_year(year: CouncilYear) -> Control:
    """Control after one May: a party's id, or NOC where no named party had more than half of all seats."""
    return NOC if year.control is None else PARTIES.get(year.control, year.control)


def runs_of_control(history: Sequence[CouncilYear]) -> tuple[PastRun, ...]:
    """Every unbroken run, oldest first; none without a history."""
    runs: list[PastRun] = []
    for one in history:
        control = control_of_year(one)
        if runs and runs[-1].control == control and runs[-1].last == one.year - 1:
            runs[-1] = PastRun(runs[-1].first, one.year, control)
        else:
            runs.append(PastRun(one.year, one.year, control))
    return tuple(runs)
