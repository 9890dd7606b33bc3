"""Who has controlled each council without a break, and since when, up to the eve of poll.

Runs are those of `past_control`, by the seats after each May; control on the eve is the register's own. A run that reaches the
first year of the history has lasted "since at least" then. History knows the councils of today's name since 1973, and only as
they stood each May: a majority lost and won again within one year does not show.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.past_control import runs_of_control
from nightdesk.context.context import Context
from nightdesk.tally.control import NOC, Control, control_before
from nightdesk.tally.outset import Outset

LONG = 20
"""Years of unbroken control from which a council is called a stronghold: longer than any party has governed the country without
a break since 1945 (eighteen years, 1979 to 1997), so that it has outlasted a tide either way."""

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
    past = runs_of_control(context.history.get(slug, ()))
    if not past:
        return Run(slug, control, None, False, None, "not_known", None, None)
    last = past[-1]
    if control is None:
        return Run(slug, control, None, False, None, "not_known", last.control, last.last)
    if last.control != control:
        return Run(slug, control, None, False, None, "since_the_last_may", last.control, last.last)
    before = past[-2].control if len(past) > 1 and past[-2].last == last.first - 1 else None
    return Run(slug, control, last.first, before is None, before, "none", last.control, last.last)


def _runs(outset: Outset, context: Context) -> Mapping[str, Run]:
    register = outset.register
    ordinary = [one.slug for one in register.councils.values() if one.cycle != "by-election"]
    return {slug: run_of(context, slug, control_before(outset, register.eve[slug])) for slug in ordinary}


def _of_register(outset: Outset) -> KeptWith[Context, Mapping[str, Run]]:
    return KeptWith(partial(_runs, outset), most=8)


_KEPT: KeptWith[Outset, KeptWith[Context, Mapping[str, Run]]] = KeptWith(_of_register, most=8)
