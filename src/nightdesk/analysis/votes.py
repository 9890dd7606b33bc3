"""Votes of an area, added up ward by ward in whole numbers, for all three conventions at once.

For each party three amounts are kept: its best candidate's votes, its average (in units of `1 / Outset.average_unit` votes,
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
"""How many candidates stood (for nought votes are votes), votes of the best, average in units, all votes."""


@dataclass(frozen=True, slots=True)
class Votes:
    """Votes of the declared ballots of an area, of those that compare with an earlier contest, and of those contests."""

    ballots: int
    """With a poll and every figure known."""
    compared: int
    """Of `ballots`: those on the same boundaries as the contest they are compared with, all of whose figures are known."""
    unlike: Mapping[PartyId, Amounts]
    """Of the ballots that do not compare."""
    alike: Mapping[PartyId, Amounts]
    """Of the ballots that do."""
    then: Mapping[PartyId, Amounts]
    """Of the contests those are compared with."""


NO_VOTES = Votes(0, 0, {}, {}, {})


def ballot_votes(outset: Outset, result: Result) -> Votes:
    """What one declared ballot adds; nothing where there was no poll or a figure is not known."""
    if result.votes_cast is None:
        return NO_VOTES
    now = _amounts(outset, [(line.candidacy.party, line.votes or 0) for line in result.lines])
    then = amounts_then(outset, result.ballot.id)
    return Votes(1, 0, now, {}, {}) if then is None else Votes(1, 1, {}, now, then)


def votes_after(votes: Votes, *, before: Votes, after: Votes) -> Votes:
    """An area's votes once `after` is in them in place of `before`."""
    return Votes(
        votes.ballots + after.ballots - before.ballots,
        votes.compared + after.compared - before.compared,
        _replaced(votes.unlike, before.unlike, after.unlike),
        _replaced(votes.alike, before.alike, after.alike),
        _replaced(votes.then, before.then, after.then),
    )


def votes_together(parts: Iterable[Votes]) -> Votes:
    """The votes of several areas that share no ballot, added up."""
    ballots = compared = 0
    unlike: dict[PartyId, list[int]] = {}
    alike: dict[PartyId, list[int]] = {}
    then: dict[PartyId, list[int]] = {}
    for part in parts:
        ballots += part.ballots
        compared += part.compared
        for sums, amounts in ((unlike, part.unlike), (alike, part.alike), (then, part.then)):
            for party, (stood, best, average, total) in amounts.items():
                have = sums.get(party)
                if have is None:
                    sums[party] = [stood, best, average, total]
                else:
                    have[0] += stood
                    have[1] += best
                    have[2] += average
                    have[3] += total
    if not ballots:
        return NO_VOTES
    return Votes(ballots, compared, _settled(unlike), _settled(alike), _settled(then))


def amounts_then(outset: Outset, ballot: str) -> Mapping[PartyId, Amounts] | None:
    """Votes in the contest the ballot compares with, or None without an honest comparison."""
    contest = outset.register.last_fought.get(ballot)
    if contest is None or contest.method != "like_for_like" or not contest.candidacies:
        return None
    polled = [(one.party, one.votes) for one in contest.candidacies if one.votes is not None]
    return _amounts(outset, polled) if len(polled) == len(contest.candidacies) else None


def _amounts(outset: Outset, polled: Iterable[tuple[PartyId, int]]) -> Mapping[PartyId, Amounts]:
    pooled, unit = outset.pooled, outset.average_unit
    amounts: dict[PartyId, Amounts] = {}
    shared = []
    for party, votes in polled:
        id = pooled.get(party, party)
        if id in amounts:
            stood, best, _, total = amounts[id]
            amounts[id] = (stood + 1, votes if votes > best else best, 0, total + votes)
            shared.append(id)
        else:
            amounts[id] = (1, votes, votes * unit, votes)
    for id in shared:
        stood, best, _, total = amounts[id]
        amounts[id] = (stood, best, total * unit // stood, total)
    return amounts


def _settled(sums: Mapping[PartyId, list[int]]) -> Mapping[PartyId, Amounts]:
    return {party: (stood, best, average, total) for party, (stood, best, average, total) in sums.items()}


def _replaced(
    area: Mapping[PartyId, Amounts], before: Mapping[PartyId, Amounts], after: Mapping[PartyId, Amounts]
) -> Mapping[PartyId, Amounts]:
    """The area's amounts with one part's replaced; a party nobody stood for any longer leaves no trace."""
    if not before and not (area and after):
        return area or after
    new = dict(area)
    for party, (stood, best, average, total) in after.items():
        old = new.get(party)
        new[party] = (
            (stood, best, average, total) if old is None else (old[0] + stood, old[1] + best, old[2] + average, old[3] + total)
        )
    for party, (stood, best, average, total) in before.items():
        old = new[party]
        if old[0] == stood:
            del new[party]
        else:
            new[party] = (old[0] - stood, old[1] - best, old[2] - average, old[3] - total)
    return new
