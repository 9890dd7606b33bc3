"""Parties: registered names, and the families that independents and local parties are counted in.

The id is the Electoral Commission's number (`PP52`) as Democracy Club writes it. Labour and Co-operative is a
description of Labour, never a party of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PartyId = str
Family = Literal["con", "lab", "ld", "grn", "ukip", "ind", "local", "other"]

CON, LAB, LD, GRN, UKIP = "PP52", "PP53", "PP90", "PP63", "PP85"
INDEPENDENT = "ynmp-party:2"
"""Democracy Club's id for a candidate who stands for no party, with or without the word Independent on the paper."""
OTHERS = "others"
"""Row of the scoreboard that gathers every party and independent outside the five. Never a party anyone stands for."""
SOME_OTHER = "some-other"
"""Holder known to sit outside the five, where no source says for whom."""

FIVE: tuple[PartyId, ...] = (CON, LAB, LD, GRN, UKIP)
"""The parties with a row of their own on the scoreboard, in the order of the ballot of England's last general election."""


@dataclass(frozen=True, slots=True)
class Party:
    """A party that has stood, or an independent standing for none."""

    id: PartyId
    name: str
    short: str
    """What tables print: Con, Lab, LD, Grn, UKIP, Ind, or a short form of the name."""
    family: Family

    @property
    def row(self) -> PartyId:
        """Row of the scoreboard the party is counted in: its own for the five, else `OTHERS`."""
        return self.id if self.id in FIVE else OTHERS
