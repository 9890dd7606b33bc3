"""Councillors between elections: what happened to seats, as dated sources tell it, and where lists of members differ.

The lists at hand are contaminated: members stand in earlier lists under the party they joined later. A named person's change
of party is here only where a dated source, or the result that elected them, bears it out; all other differences between
two lists are counted and left without a name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nightdesk.register.party import PartyId

SeatEvent = Literal["change_of_party", "by_election", "death", "resignation", "suspension", "group_change", "vacancy"]
Corroboration = Literal["dated_source", "election_result"]


@dataclass(frozen=True, slots=True)
class Between:
    """Something that happened to one seat between two ordinary elections."""

    council: str
    ward: str
    """Empty where the source does not say."""
    person: str
    """Empty where the source names nobody, and where naming is not borne out."""
    event: SeatEvent
    from_: PartyId
    """Party before, `vacant`, or empty where not told."""
    to: PartyId
    """Party after, `vacant`, or empty where not told."""
    seats: int
    """How many seats the row stands for: 1, but for a group that went over together."""
    date: str
    """`YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty where the source gives none."""
    date_words: str
    """As the source dates it, where that is not a plain date."""
    borne_out_by: Corroboration
    where: str
    confidence: str
    source: str


@dataclass(frozen=True, slots=True)
class MembersListed:
    """How many members of one party a list of one year has for one council."""

    council: str
    year: int
    party: PartyId
    members: int
    source: str


@dataclass(frozen=True, slots=True)
class ListsDiffer:
    """Members of one council who stand under one party in one record and under another in a later one, counted unnamed."""

    council: str
    earlier: str
    """`elected 2014`, `elected 2016`, or `listed 2016`."""
    later: str
    """`listed 2017`, and so on."""
    from_: PartyId
    to: PartyId
    members: int
    source: str
