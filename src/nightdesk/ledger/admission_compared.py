"""A sheet's figures by party, beside the last time the ward voted: what slips of the key are told by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from nightdesk.ledger.entry import Declaration
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register


class Line(NamedTuple):
    """One candidate's line, where its votes are known."""

    candidacy: str
    votes: int


@dataclass(frozen=True, slots=True)
class Compared:
    """One declaration by party, now and in the like-for-like contest before."""

    complete: bool
    """True where the votes of every line are known."""
    slates: Mapping[PartyId, Sequence[Line]]
    """Known lines of each party, in the order of the sheet. Left aside: whoever does not stand, figures below nought."""
    independent: frozenset[PartyId]
    """Ids in `slates` that are no party: their candidates have nothing in common."""
    best: Mapping[PartyId, Line]
    """The line with most votes of each party; which of equals does not matter."""
    past: Mapping[PartyId, int]
    """Votes of each party's best candidate last time; empty where there is no like-for-like result."""


def compare(declared: Declaration, ballot: Ballot, register: Register) -> Compared:
    """The declaration's figures by party beside those of the ballot's `last_fought` baseline."""
    parties = {one.id: one.party for one in ballot.candidacies}
    slates: dict[PartyId, list[Line]] = {}
    best: dict[PartyId, Line] = {}
    for poll in declared.polls:
        party = parties.get(poll.candidacy)
        if party is None or poll.votes is None or poll.votes < 0:
            continue
        line = Line(poll.candidacy, poll.votes)
        if party not in slates:
            slates[party], best[party] = [line], line
            continue
        slates[party].append(line)
        if line.votes > best[party].votes:
            best[party] = line
    return Compared(
        complete=all(poll.votes is not None for poll in declared.polls),
        slates=slates,
        independent=frozenset([party for party in slates if _is_independent(party, register)]),
        best=best,
        past=_past(ballot, register),
    )


def _past(ballot: Ballot, register: Register) -> Mapping[PartyId, int]:
    before = register.last_fought.get(ballot.id)
    best: dict[PartyId, int] = {}
    if before is None or before.method != "like_for_like":
        return best
    for one in before.candidacies:
        if one.votes is not None and one.votes > best.get(one.party, 0):
            best[one.party] = one.votes
    return best


def _is_independent(party: PartyId, register: Register) -> bool:
    known = register.parties.get(party)
    return known is None or known.family == "ind"
