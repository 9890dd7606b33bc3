"""What stands for a ballot after corrections: order, elected, majority, lot, turnout. Derived, never stored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.ledger.entry import Declaration, Poll, ReturnedUnopposed
from nightdesk.problems import Problem, Refused
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class Line:
    """One candidate of a declared ballot."""

    candidacy: Candidacy
    votes: int | None
    """None where not announced, or where there was no poll."""
    place: int | None
    """From 1; equal votes share a place. None for all where the votes of any are not known."""
    elected: bool
    """The officer's word, never worked out from the votes."""
    lot: bool
    """True for the person elected by lot."""
    short_term: bool | None
    """True where this person fills the casual vacancy, so for less than the full term: of those elected, those with the
    fewest votes (Local Government Act 1972, s. 89; Electoral Commission guidance to returning officers). None where the
    votes do not say which of those elected it is: they are equal, or there was no poll. False for those not elected."""


@dataclass(frozen=True, slots=True)
class Result:
    """One ballot, declared."""

    ballot: Ballot
    unopposed: bool
    lines: tuple[Line, ...]
    """Most votes first; among equals those elected first, then the order of the register. Where any figure is not known,
    those elected first, then the order of the register."""
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
    """Ballot papers over electorate, where both are known; a fraction of 1. Never out of votes."""
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


Standing = Declaration | ReturnedUnopposed
"""What can stand for a ballot."""


def result_of(ballot: Ballot, declaration: Standing, *, standing: int, entries: tuple[int, ...], declared_at: str) -> Result:
    """The result that follows from the declaration that stands. Who is elected is the officer's word alone.

    Refused where the declaration names somebody who is not standing, or where the poll was countermanded.
    """
    if ballot.status == "countermanded":
        raise _refusal(ballot, "countermanded", "The poll was countermanded: it has no result on this night.", standing)
    if isinstance(declaration, ReturnedUnopposed):
        polls = tuple(Poll(id, None, True) for id in declaration.elected)
        papers, rejected, electorate, reported = None, None, None, None
    else:
        polls = declaration.polls
        papers, rejected = declaration.ballot_papers, declaration.rejected_ballot_papers
        electorate, reported = declaration.electorate, declaration.turnout_reported
    if electorate is None:
        electorate = ballot.electorate
    order, known = _in_order(ballot, polls, standing)
    short_terms = _short_terms(ballot, [poll for _, poll in order if poll.elected], known)
    lines: list[Line] = []
    won: dict[PartyId, int] = {}
    by_lot, cast, place, above = False, 0, 0, None
    for count, (candidacy, poll) in enumerate(order, start=1):
        votes, elected = poll.votes, poll.elected
        if votes != above:
            place, above = count, votes
        short = short_terms[poll.candidacy] if elected else False
        lines.append(Line(candidacy, votes, place if known else None, elected, poll.lot, short))
        cast += votes or 0
        by_lot = by_lot or poll.lot
        if elected:
            won[candidacy.party] = won.get(candidacy.party, 0) + 1
    return Result(
        ballot=ballot,
        unopposed=isinstance(declaration, ReturnedUnopposed),
        lines=tuple(lines),
        won=won,
        majority_votes=0 if by_lot else _majority(lines) if known else None,
        by_lot=by_lot,
        votes_cast=cast if known else None,
        ballot_papers=papers,
        rejected_ballot_papers=rejected,
        electorate=electorate,
        turnout_reported=reported,
        turnout_computed=Fraction(papers, electorate) if papers is not None and electorate else None,
        declared_at=declared_at,
        standing=standing,
        entries=entries,
    )


def _in_order(ballot: Ballot, polls: Sequence[Poll], standing: int) -> tuple[list[tuple[Candidacy, Poll]], bool]:
    """Everyone standing with their line of the sheet, in the order of `Result.lines`; and whether every figure is known."""
    said: dict[str, Poll | None] = {poll.candidacy: poll for poll in polls}
    paired = [(one, said.pop(one.id, None) or Poll(one.id, None, False)) for one in ballot.candidacies]
    for stranger in said:
        raise _refusal(ballot, "not-standing", f"{stranger!r} is declared but does not stand in it.", standing)
    known = all(poll.votes is not None for _, poll in paired)
    if known:
        paired.sort(key=_most_votes_first)
    else:
        paired.sort(key=_elected_first)
    return paired, known


def _most_votes_first(pair: tuple[Candidacy, Poll]) -> tuple[int, bool]:
    return (-(pair[1].votes or 0), not pair[1].elected)


def _elected_first(pair: tuple[Candidacy, Poll]) -> bool:
    return not pair[1].elected


def _short_terms(ballot: Ballot, elected: Sequence[Poll], known: bool) -> Mapping[str, bool | None]:
    """Which of those elected, most votes first, fill the casual vacancy."""
    full = len(elected) - ballot.short_term_seats
    if full >= len(elected) or full <= 0:
        return dict.fromkeys((poll.candidacy for poll in elected), full <= 0)
    if not known:
        return dict.fromkeys((poll.candidacy for poll in elected), None)
    last_full, first_short = elected[full - 1].votes, elected[full].votes
    return {
        poll.candidacy: None if last_full == first_short == poll.votes else count >= full for count, poll in enumerate(elected)
    }


def _majority(lines: Sequence[Line]) -> int | None:
    """Fewest votes of those elected less most votes of those who are not."""
    elected = [line.votes for line in lines if line.elected and line.votes is not None]
    beaten = [line.votes for line in lines if not line.elected and line.votes is not None]
    return min(elected) - max(beaten) if elected and beaten else None


def _refusal(ballot: Ballot, rule: str, message: str, position: int) -> Refused:
    mend = "Correct or withdraw the entry; a declaration names only those standing."
    problem = Problem(f"tally/{rule}", f"{ballot.id}: {message}", mend, subject=str(position))
    return Refused(f"Entry {position} cannot be counted.", (problem,))
