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
SeatTerm = Literal["ends", "continuing", ""]
Corroboration = Literal["dated_source", "election_result"]
"""dated_source: somebody published it, with a date. election_result: elected for one party, and nominated in the same ward
for another; or, for a vacancy, a ballot that fills one seat more than is due."""


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
    """Party before, or empty where not told."""
    to: PartyId
    """Party after, `vacant`, or empty where not told."""
    seats: int
    """How many seats the row stands for: 1, but for a group that went over together."""
    date: str
    """`YYYY-MM-DD`, `YYYY-MM` or `YYYY`; empty where the source gives none."""
    date_words: str
    """As the source dates it, where that is not a plain date."""
    elected_for: PartyId
    """Party for which the person was last elected in that ward, as a result at hand tells; empty where none does."""
    term: SeatTerm
    """Whether the seat is up on the night, for a person who sits in it on the eve; empty for anyone else."""
    ballot: str
    """Ballot of the night that fills the seat; empty where it is not up, or where its ward was redrawn away."""
    candidacy: str
    """The person's own candidacy in that ballot, or empty."""
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
    """`some-other` for a member the list has outside the five without saying for whom."""
    members: int
    source: str


@dataclass(frozen=True, slots=True)
class ListsDiffer:
    """Members of one council who stand under one party in one record and under another in a later one, counted unnamed.

    Which of the two is right, and when it changed, nobody can say from the lists. Those whose change of party is borne out
    otherwise are not in it.
    """

    council: str
    earlier: str
    """`elected 2014`, `elected 2016`, or `listed 2016`."""
    later: str
    """`listed 2016` or `listed 2017`."""
    from_: PartyId
    to: PartyId
    members: int
    source: str
