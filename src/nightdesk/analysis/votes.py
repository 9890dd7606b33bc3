"""Votes of an area, added up ward by ward in whole numbers, for all three conventions at once.

Amounts are kept for each party: its best candidate's votes, its average (in units of `1 / Outset.average_unit` votes,
so that it stays whole), and all its votes. Independents of a ward are pooled under one id; kept apart, each would be its own
best and its own average, so that any convention comes to all their votes: the third amount serves, and nothing more is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result

Amounts = tuple[int, int, int, int]
"""Votes of the best candidate, average in units, all votes; and how many candidates stood, as nought votes are votes."""
Amount = Mapping[PartyId, Amounts]
NONE: Amounts = (0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Votes:
    """Votes of the declared ballots of an area, of those that compare with an earlier contest, and of those contests."""

    ballots: int
    """With a poll and every figure known."""
    compared: int
    """Of `ballots`: those on the same boundaries as the contest they are compared with, all of whose figures are known."""
    unlike: Amount
    """Of the ballots that do not compare."""
    alike: Amount
    """Of the ballots that do."""
    then: Amount
    """Of the contests those are compared with."""


NO_VOTES = Votes(0, 0, {}, {}, {})


def ballot_votes(outset: Outset, result: Result) -> Votes:
    """What one declared ballot adds; nothing where there was no poll or a figure is not known."""
    if result.votes_cast is None:
        return NO_VOTES
    now = _amounts(outset, ((line.candidacy.party, line.votes or 0) for line in result.lines))
    then = _votes_then(outset, result.ballot.id)
    if then is None:
        return Votes(1, 0, now, {}, {})
    return Votes(1, 1, {}, now, then)


def votes_after(votes: Votes, *, before: Votes, after: Votes) -> Votes:
    """An area's votes once one of its ballots adds `after` in place of `before`."""
    return Votes(
        votes.ballots + after.ballots - before.ballots,
        votes.compared + after.compared - before.compared,
        _replaced(votes.unlike, before.unlike, after.unlike),
        _replaced(votes.alike, before.alike, after.alike),
        _replaced(votes.then, before.then, after.then),
    )


def _votes_then(outset: Outset, ballot: str) -> Amount | None:
    """Votes in the contest the ballot compares with, or None without an honest comparison."""
    contest = outset.register.last_fought.get(ballot)
    if contest is None or contest.method != "like_for_like" or not contest.candidacies:
        return None
    polled = [(one.party, one.votes) for one in contest.candidacies if one.votes is not None]
    if len(polled) < len(contest.candidacies):
        return None
    return _amounts(outset, polled)


def _amounts(outset: Outset, polled: Iterable[tuple[PartyId, int]]) -> Amount:
    pooled, unit = outset.pooled, outset.average_unit
    sums: dict[PartyId, tuple[int, int, int]] = {}
    for party, votes in polled:
        id = pooled.get(party, party)
        best, total, candidates = sums.get(id, (0, 0, 0))
        sums[id] = (votes if votes > best else best, total + votes, candidates + 1)
    return {id: (best, total * unit // stood, total, stood) for id, (best, total, stood) in sums.items()}


def _replaced(area: Amount, before: Amount, after: Amount) -> Amount:
    if not before and not after:
        return area
    new = dict(area)
    for party, (best, average, total, stood) in after.items():
        old = new.get(party, NONE)
        new[party] = (old[0] + best, old[1] + average, old[2] + total, old[3] + stood)
    for party, (best, average, total, stood) in before.items():
        old = new[party]
        new[party] = (old[0] - best, old[1] - average, old[2] - total, old[3] - stood)
    return new
