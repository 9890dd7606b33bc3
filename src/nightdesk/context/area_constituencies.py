"""Which constituencies each counting area lies in: the bridge from votes for Parliament to authorities without an election."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AreaPart:
    """What a counting area and a constituency have in common, told by wards, since no electorate of them is at hand."""

    area: str
    constituency: str
    wards: int
    """Wards of the area that lie wholly in the constituency."""
    split: int
    """Wards of the area that lie in it and in another as well."""
    date: str
    """Of the look-up."""
    source: str

    @property
    def in_all(self) -> float:
        """Wards, a split one as half of one."""
        return self.wards + self.split / 2
