"""Contests of a ward between the one it is compared with and the night: what tells whether two base years agree.

A ward that compares with the day it was last fought has kept its boundaries since, and so compares with any ordinary
contest in between as well. The seat is another one; the voters are the same.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class EarlierContest:
    """One contest in which the Conservatives, Labour and the Liberal Democrats all stood. Votes are those of each party's
    best-placed candidate."""

    ballot: str
    """Ballot of the night whose ward it was held in."""
    date: str
    con: int
    lab: int
    ld: int
    rest: int
    """Best-placed candidates of all other parties, added up; independents count as one party."""
    source: str

    @property
    def shares(self) -> tuple[float, float, float]:
        """Of Con, Lab and LD, of 1."""
        cast = self.con + self.lab + self.ld + self.rest
        return self.con / cast, self.lab / cast, self.ld / cast
