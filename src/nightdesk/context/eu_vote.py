"""The referendum of 23 June 2016 on membership of the European Union, as counted in each local authority."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

Nation = Literal["England", "Scotland", "Wales", "Northern Ireland"]


@dataclass(frozen=True, slots=True)
class CountingArea:
    """One area in which the referendum was counted: a local authority as it stood then."""

    gss: str
    name: str
    nation: Nation
    region: str
    """Of England; elsewhere the nation's name."""
    date: str
    electorate: int
    remain: int
    leave: int
    source: str
    """Id of a source of the context, as everywhere below."""

    @property
    def leave_share(self) -> Fraction:
        """Leave over all valid votes, of 1."""
        return Fraction(self.leave, self.remain + self.leave)
