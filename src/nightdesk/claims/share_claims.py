"""Claims about votes of parties: shares by each convention, their change, leads, swing, and who had most.

A convention is a basis: one that is not named is looked at under all three (docs/explanation/conventions.md). All independents
of a ward count as one party, as on the pages; `OTHERS` takes in everybody outside the five.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from fractions import Fraction
from typing import cast

from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, AreaShares, Convention, Share, area_shares, butler_swing
from nightdesk.analysis.votes import NO_VOTES, Votes, ballot_votes, votes_together
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.majority_claims import joint
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import party_sums
from nightdesk.claims.remembered import Memory, kept, only_council, with_council, with_position
from nightdesk.claims.seat_claims import named_wards
from nightdesk.claims.subject import Level, Place, Subject, ballots_of, councils_of
from nightdesk.register.party import FIVE, OTHERS, PartyId

_RULES: Mapping[str, str] = {
    "top_candidate": "In each ward the votes of a party's best-placed candidate, added up",
    "average": "In each ward a party's votes over its candidates, added up",
    "total": "All votes of a party, added up",
}
_CHANGE = "; now less the last time, over the wards that compare"
_SWING = "; Butler swing, where the two were the first two of the place both times"


def _memory(scene: Scene, place: Place) -> Memory:
    one = only_council(scene, Subject(place))
    return with_position(scene) if one is None else with_council(scene.outset, one)


def votes_of(scene: Scene, place: Place) -> tuple[Votes, int]:
    """The votes of a place, and how many of its wards with a poll are awaited."""
    return kept(_memory(scene, place), ("votes", place), lambda: _votes_of(scene, place))


def _votes_of(scene: Scene, place: Place) -> tuple[Votes, int]:
    if named_wards(place):
        polled = [one for one in ballots_of(scene, place) if one.status == "contested"]
        results = [scene.result(one.id) for one in polled]
        return votes_together(ballot_votes(scene.outset, one) for one in results if one is not None), results.count(None)
    councils = councils_of(scene, place)
    awaited = sum(one.ballots_awaited for one in councils)
    if place.level == "england":
        return scene.england, awaited
    if len(councils) == 1:
        return councils[0].votes, awaited
    return (votes_together(one.votes for one in councils), awaited) if councils else (NO_VOTES, 0)


def share_of(scene: Scene, place: Place, convention: str, party: PartyId) -> Share | None:
    """One party's share in a place, or that of `OTHERS`; None where it did not stand, then or now."""
    memory, row = _memory(scene, place), party if party in FIVE or party == OTHERS else ""
    if row:
        known = kept(memory, ("shares", place, convention), lambda: _of_the_five(scene, place, convention))
        return known.get(party)
    area = kept(memory, ("share", place, convention, party), lambda: _area(scene, place, convention, (party,)))
    return area.of(party)


def _area(scene: Scene, place: Place, convention: str, only: Container[PartyId]) -> AreaShares:
    votes, _ = votes_of(scene, place)
    return area_shares(scene.outset, votes, convention=cast(Convention, convention), independents="pooled", only=only)


def _of_the_five(scene: Scene, place: Place, convention: str) -> Mapping[PartyId, Share]:
    """Shares of the five, and of all others together: what is left of the whole, and of a change that sums to nought."""
    votes, _ = votes_of(scene, place)
    found = {one.party: one for one in _area(scene, place, convention, FIVE).shares}
    rest = [four for part in (votes.alike, votes.unlike) for party, four in part.items() if party not in FIVE]
    before = any(party not in FIVE for part in (votes.alike, votes.then) for party in part)
    if not rest and not before:
        return found
    changes = [one.change for one in found.values() if one.change is not None]
    then = [one.then for one in found.values() if one.then is not None]
    counted = Fraction(sum(four[1 + CONVENTIONS.index(cast(Convention, convention))] for four in rest))
    unit = scene.outset.average_unit if convention == "average" else 1
    nought = Fraction(0)
    share = 1 - sum((one.share for one in found.values()), nought)
    change, was = (-sum(changes, nought), 1 - sum(then, nought)) if votes.compared and before else (None, None)
    others = Share(OTHERS, counted / unit, share, change, was)
    return {**found, OTHERS: others}


def _one(scene: Scene, subject: Subject, basis: str, rule: str) -> tuple[Share | None, Measured]:
    """The share of the party; where there is none, the answer that says why, and else one with the evidence alone."""
    evidence = _evidence(scene, subject.place, rule)
    votes, awaited = votes_of(scene, subject.place)
    if not votes.ballots:
        return None, Measured(None, evidence, "awaited" if awaited else "not_held")
    found = share_of(scene, subject.place, basis, subject.party or "")
    note = f"{awaited} {'ward' if awaited == 1 else 'wards'} awaited." if awaited else ""
    if found is None:
        return None, Measured(
            None, evidence, "awaited" if awaited else "does_not_apply", note=note or "It did not stand there."
        )
    return found, Measured(None, evidence, "awaited" if awaited else "", note=note)


def _evidence(scene: Scene, place: Place, rule: str) -> Evidence:
    if place.level == "ward":
        result = scene.result(place.key) if place.key in scene.register.ballots else None
        return Evidence(rule, positions=() if result is None else result.entries)
    if place.level == "council":
        return Evidence(rule, councils=(place.key,))
    return Evidence(rule, councils=party_sums(scene, place).slugs)


def _party_votes(scene: Scene, subject: Subject, basis: str) -> Measured:
    one, blank = _one(scene, subject, basis, _RULES[basis])
    if one is None:
        return blank
    value = int(one.votes) if one.votes.denominator == 1 else one.votes
    return Measured(value, blank.evidence, "", value if blank.why else None, note=blank.note)


def _share(scene: Scene, subject: Subject, basis: str) -> Measured:
    one, blank = _one(scene, subject, basis, _RULES[basis])
    return blank if one is None else Measured(one.share, blank.evidence, blank.why, note=blank.note)


def _share_change(scene: Scene, subject: Subject, basis: str) -> Measured:
    one, blank = _one(scene, subject, basis, _RULES[basis] + _CHANGE)
    if one is None or (one.change is None and blank.why == "awaited"):
        return blank
    votes, _ = votes_of(scene, subject.place)
    if one.change is None:
        return Measured(None, blank.evidence, "does_not_apply" if votes.compared else "not_held")
    compared = f"Over {votes.compared} of {votes.ballots} wards." if votes.compared < votes.ballots else ""
    return Measured(one.change, blank.evidence, blank.why, note=" ".join(filter(None, (compared, blank.note))))


def _lead(scene: Scene, subject: Subject, basis: str) -> Measured:
    one, blank = _one(scene, subject, basis, _RULES[basis])
    if one is None or subject.other is None:
        return blank
    other = share_of(scene, subject.place, basis, subject.other)
    if other is None:
        return Measured(None, blank.evidence, blank.why or "does_not_apply", note="The other did not stand there.")
    return Measured(one.share - other.share, blank.evidence, blank.why, note=blank.note)


def _swing(scene: Scene, subject: Subject, basis: str) -> Measured:
    votes, awaited = votes_of(scene, subject.place)
    evidence = _evidence(scene, subject.place, _RULES[basis] + _CHANGE + _SWING)
    if not votes.compared or subject.party is None or subject.other is None:
        return Measured(None, evidence, "awaited" if awaited else "not_held")
    found = butler_swing(scene.outset, votes, from_=subject.other, to=subject.party, convention=cast(Convention, basis))
    if found is None:
        note = "They were not the first two both times, so there is no swing between them."
        return Measured(None, evidence, "awaited" if awaited else "does_not_apply", note=note)
    return Measured(found.swing, evidence, "awaited" if awaited else "", note=f"Over {found.compared} wards that compare.")


def _most(scene: Scene, subject: Subject, basis: str) -> Measured:
    votes, awaited = votes_of(scene, subject.place)
    evidence = _evidence(scene, subject.place, _RULES[basis])
    if not votes.ballots:
        return Measured(None, evidence, "awaited" if awaited else "not_held")
    counted: dict[PartyId, int] = {}
    for part in (votes.alike, votes.unlike):
        for party, four in part.items():
            counted[party] = counted.get(party, 0) + four[1 + CONVENTIONS.index(cast(Convention, basis))]
    most = max(counted.values())
    first = joint(scene, [party for party, count in counted.items() if count == most])
    return Measured(first, evidence, "awaited" if awaited else "")


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council", "ward")
KINDS: tuple[Kind, ...] = (
    Kind(
        "party_votes",
        "How many votes has a party in a place?",
        "{party} had {value} in {place} ({basis})",
        ("place", "party"),
        _PLACES,
        "count",
        _party_votes,
        bases=CONVENTIONS,
        noun=("vote", "votes"),
        figure="votes",
        local=True,
    ),
    Kind(
        "vote_share",
        "What share of the vote has a party in a place?",
        "{party} had {value} of the vote in {place} ({basis})",
        ("place", "party"),
        _PLACES,
        "share",
        _share,
        bases=CONVENTIONS,
        figure="share of the vote",
        local=True,
    ),
    Kind(
        "share_change",
        "By how much has a party's share of the vote changed?",
        "{party's} share of the vote in {place} is {value} ({basis})",
        ("place", "party"),
        _PLACES,
        "points",
        _share_change,
        bases=CONVENTIONS,
        figure="change in share of the vote",
        local=True,
    ),
    Kind(
        "vote_lead",
        "How far is one party ahead of another in share of the vote?",
        "{party} were {value} {other} in {place} ({basis})",
        ("place", "party", "other"),
        _PLACES,
        "points",
        _lead,
        bases=CONVENTIONS,
        figure="lead",
        local=True,
        ways=("{n} ahead of", "{n} behind", "level with"),
    ),
    Kind(
        "swing",
        "How large is the swing from one party to another?",
        "the swing from {other} to {party} in {place} was {value} ({basis})",
        ("place", "party", "other"),
        _PLACES,
        "points",
        _swing,
        bases=CONVENTIONS,
        local=True,
        ways=("{n}", "{n} the other way", "nought"),
    ),
    Kind(
        "most_votes",
        "Which party has most votes in a place? Level ones are all told.",
        "{value} had the most votes in {place} ({basis})",
        ("place",),
        _PLACES,
        "party",
        _most,
        bases=CONVENTIONS,
        local=True,
    ),
)
