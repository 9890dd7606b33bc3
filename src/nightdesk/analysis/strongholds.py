"""Who has controlled each council without a break, and since when, up to the eve of poll.

Control of each year is worked out from the seats after that May (`CouncilYear.control`), never taken over from anybody; control
on the eve is the register's own. A run that reaches the first year of the history has lasted "since at least" then. History
knows the councils of today's name since 1973, and only as they stood each May: a majority lost and won again within one year
does not show.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Literal

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.context.context import Context
from nightdesk.context.control_history import CouncilYear
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP, PartyId
from nightdesk.tally.control import NOC, Control, control_before
from nightdesk.tally.outset import Outset

LONG = 20
"""Years of unbroken control from which a council is called a stronghold: longer than any party has governed the country without
a break since 1945 (eighteen years, 1979 to 1997), so that it has outlasted a tide either way."""

_PARTIES: Mapping[str, PartyId] = {"con": CON, "lab": LAB, "ld": LD, "green": GRN, "ukip": UKIP}
"""Families that a row of history may name, but for the nationalists, who stand nowhere in England."""

Break = Literal["none", "since_the_last_may", "not_known"]
"""Whether control on the eve is that of the last year of the history. since_the_last_may: it is not, so that seats changed
party or were filled since. not_known: there is no history, or no control on the eve is settled."""


@dataclass(frozen=True, slots=True)
class Run:
    """Control of one council up to the eve of poll."""

    council: str
    control: Control | None
    """On the eve; None where unsettled seats leave it open."""
    since: int | None
    """May of the year from which every year of the history has this control, the eve included; None where the last May had
    another, or where there is no history."""
    at_least: bool
    """True where the run goes back to the first year of the history."""
    before: Control | None
    """Control in the year before the run; None where the history does not reach so far."""
    broken: Break
    last_may: Control | None
    """Control after the last May of the history; None where there is none."""
    ends: int | None
    """Last year of the history."""

    def years(self, night: str) -> int:
        """Years from the May of `since` to the night; 0 without one."""
        return int(night[:4]) - self.since if self.since is not None else 0

    def stronghold(self, night: str) -> bool:
        """Whether one party has had control for `LONG` years or more without a break."""
        return self.control not in (None, NOC) and self.years(night) >= LONG


def runs(outset: Outset, context: Context) -> Mapping[str, Run]:
    """The run of every council with an ordinary election, by slug, in the register's order; worked out once."""
    return _KEPT.of(outset).of(context)


def run_of(context: Context, slug: str, control: Control | None) -> Run:
    """The run of control that ends with the council's control on the eve."""
    history = context.history.get(slug, ())
    if control is None or not history:
        if not history:
            return Run(slug, control, None, False, None, "not_known", None, None)
        return Run(slug, control, None, False, None, "not_known", control_of_year(history[-1]), history[-1].year)
    last = history[-1]
    if control_of_year(last) != control:
        return Run(slug, control, None, False, None, "since_the_last_may", control_of_year(last), last.year)
    first = _first_of_run(history, control)
    before = control_of_year(history[first - 1]) if first and history[first - 1].year == history[first].year - 1 else None
    return Run(slug, control, history[first].year, before is None, before, "none", control_of_year(last), last.year)


def _first_of_run(history: Sequence[CouncilYear], control: Control) -> int:
    """Place of the earliest year of the run that ends with the last. A year that is missing ends it."""
    first = len(history) - 1
    while first and history[first - 1].year == history[first].year - 1 and control_of_year(history[first - 1]) == control:
        first -= 1
    return first


def control_of_year(year: CouncilYear) -> Control:
    """Control after one May: a party's id, or NOC where none had more than half of all seats."""
    return NOC if year.control is None else _PARTIES.get(year.control, year.control)


def _runs(outset: Outset, context: Context) -> Mapping[str, Run]:
    register = outset.register
    ordinary = [one.slug for one in register.councils.values() if one.cycle != "by-election"]
    return {slug: run_of(context, slug, control_before(outset, register.eve[slug])) for slug in ordinary}


def _of_register(outset: Outset) -> KeptWith[Context, Mapping[str, Run]]:
    return KeptWith(partial(_runs, outset), most=8)


_KEPT: KeptWith[Outset, KeptWith[Context, Mapping[str, Run]]] = KeptWith(_of_register, most=8)
