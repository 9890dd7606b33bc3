"""What every question of this package looks at: the register, the context and all councils at one position of the night."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.votes import Votes
from nightdesk.context.context import Context
from nightdesk.register.roll import Register
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result


@dataclass(frozen=True, slots=True)
class Scene:
    """One position of the night, as the questions see it: an answer is a pure function of it."""

    outset: Outset
    context: Context
    position: int
    time: str
    """ISO 8601: what was published later than this is not known yet."""
    councils: Mapping[str, CouncilNight]
    """All of them, in the register's order."""
    regional: Mapping[str, tuple[str, ...]]
    """Slugs of the councils of each region, in the register's order; those with only a by-election left out."""
    england: Votes

    @property
    def register(self) -> Register:
        """Who stands where."""
        return self.outset.register

    @property
    def ordinary(self) -> tuple[CouncilNight, ...]:
        """Councils with an ordinary election, in the register's order; those with only a by-election are in no total."""
        return tuple(one for one in self.councils.values() if one.council.cycle != "by-election")

    def result(self, ballot: str) -> Result | None:
        """The ballot's result; None while it is awaited."""
        return self.councils[self.register.ballots[ballot].council].results.get(ballot)

    def published(self, day: str) -> bool:
        """Whether what was published on a day (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`) can be known at this position.

        Up to the day of the poll it always is; after that only once the day is over, for it has no hour.
        """
        return day[:10] <= self.register.night or day[:10] < self.time[:10]
