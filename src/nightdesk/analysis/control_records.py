"""Control of a council tonight against its own history: the first time, the first time since, the end of an unbroken run.

History is each council after every May at hand, in most since 1973, and names few parties (`past_control`). So "first" is
always first in the Mays at hand, and nothing is said of a party that the early years do not name.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from nightdesk.analysis.past_control import FAMILIES, runs_of_control
from nightdesk.context.control_history import CouncilYear
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC, ControlState

ControlKind = Literal["first", "regained", "first_without", "ended"]
"""first: the party had control after no May at hand. regained: not after the last one, but before. first_without: no overall
control, where a party had it after every May at hand. ended: a party lost what it had after every May of a run."""


@dataclass(frozen=True, slots=True)
class ControlRecord:
    """One thing to be said of control of one council."""

    council: str
    kind: ControlKind
    party: PartyId
    """Who has control now; of `ended`, who has lost it; `NOC` of `first_without`."""
    year: int | None
    """regained: the last May after which the party had control. ended: the first May of the run. Else None."""
    begins: int
    """First May at hand."""
    whole: bool
    """ended: True where the run goes back to the first May at hand, and may be longer."""
    final: bool
    """True where the count is complete, and control not only certain."""


def control_records(council: str, state: ControlState, history: Sequence[CouncilYear]) -> tuple[ControlRecord, ...]:
    """What is to be said once control is known and has changed since the eve; nothing without a history."""
    if not history or state.control is None or not state.changed:
        return ()
    begins, final = history[0].year, state.stage == "complete"
    found = []
    if state.control == NOC:
        if all(one.control is not None for one in history):
            found.append(ControlRecord(council, "first_without", NOC, None, begins, False, final))
    elif _named_throughout(state.control, history):
        had = [one.year for one in history if one.control == FAMILIES[state.control]]
        if not had:
            found.append(ControlRecord(council, "first", state.control, None, begins, False, final))
        elif had[-1] != history[-1].year:
            found.append(ControlRecord(council, "regained", state.control, had[-1], begins, False, final))
    run = runs_of_control(history)[-1]
    if run.control != NOC and state.before == run.control:
        found.append(ControlRecord(council, "ended", run.control, run.first, begins, run.first == begins, final))
    return tuple(found)


def _named_throughout(party: PartyId, history: Sequence[CouncilYear]) -> bool:
    return party in FAMILIES and all(FAMILIES[party] in one.seats for one in history)
