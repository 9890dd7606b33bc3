"""A ballot: one ward, one day, one or more seats, and those who stand in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nightdesk.register.party import PartyId

BallotStatus = Literal["contested", "uncontested", "countermanded"]


@dataclass(frozen=True, slots=True)
class Candidacy:
    """One person standing in one ballot for a party or as an independent."""

    id: str
    """Short name, unique within the ballot (`emma-evans`), used wherever a declaration names the person."""
    name: str
    party: PartyId
    description: str = ""
    """Words on the ballot paper where they differ from the party's name, e.g. Labour and Co-operative Party."""
    person: str = ""
    """Democracy Club's person number, or empty."""


@dataclass(frozen=True, slots=True)
class Ballot:
    """One contest."""

    id: str
    """Democracy Club's ballot id: `local.<council>.<ward>.<date>`, with `.by.` before the date for a by-election."""
    council: str
    ward: str
    """Name of the ward as printed."""
    gss: str
    """Ward code, or empty where not known."""
    seats: int
    """Seats to be filled in this contest."""
    short_term_seats: int
    """How many of `seats` fill a casual vacancy and so run for less than the full term."""
    status: BallotStatus
    redrawn: bool
    """True where the ward's boundaries are new: a surviving name is no proof that it compares."""
    candidacies: tuple[Candidacy, ...]
    """In the order of the source. Empty for a countermanded poll whose nominations are not known."""
    electorate: int | None = None
    note: str = ""

    def candidacy(self, id: str) -> Candidacy | None:
        """The candidacy of that short name, or None."""
        return next((one for one in self.candidacies if one.id == id), None)
