"""What stands for a ballot after corrections: order, elected, majority, lot, turnout. Derived, never stored."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class Line:
    """One candidate of a declared ballot."""

    candidacy: Candidacy
    votes: int | None
    """None where not announced, or where there was no poll."""
    place: int | None
    """From 1; equal votes share a place. None where votes are not known."""
    elected: bool
    """The officer's word, never worked out from the votes."""
    lot: bool
    """True for the person elected by lot."""
    short_term: bool | None
    """True where this seat fills the casual vacancy; None where the votes do not say which of those elected it is."""


@dataclass(frozen=True, slots=True)
class Result:
    """One ballot, declared."""

    ballot: Ballot
    unopposed: bool
    lines: tuple[Line, ...]
    """Most votes first; among equals those elected first, then the order of the register."""
    won: Mapping[PartyId, int]
    """Seats won by party."""
    majority_votes: int | None
    """Last elected minus first not elected; 0 where a lot decided. None without a poll, a loser, or known votes."""
    by_lot: bool
    votes_cast: int | None
    """Sum of votes: votes, not papers, in a ward of several seats. None where any is unknown."""
    ballot_papers: int | None
    rejected_ballot_papers: int | None
    electorate: int | None
    turnout_reported: str | None
    """Per cent as the source printed it."""
    turnout_computed: Fraction | None
    """Ballot papers over electorate, where both are known; a fraction of 1."""
    declared_at: str
    """ISO 8601 time of the first entry for the ballot."""
    standing: int
    """Position of the entry that stands."""
    entries: tuple[int, ...]
    """Positions of every entry about the ballot, in order: declaration, corrections, withdrawals."""

    @property
    def corrected(self) -> bool:
        """True where more than one entry has been made."""
        return len(self.entries) > 1
