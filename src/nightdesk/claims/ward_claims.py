"""Claims about wards and those who stood in them: elected, votes, place, majority, lot, turnout.

Who is elected is the officer's word. A majority has two bases, for both are told: the last elected over the first who was not,
and the best of the first party over the best of the next.
"""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Subject, ballots_of
from nightdesk.tally.result import Line, Result

MAJORITIES = ("last_over_first", "best_over_best")
TURNOUTS = ("reported", "computed")
_ELECTED = "Who is elected, as the returning officer declared it"
_VOTES = "Votes as declared"
_PLACE = "Order of votes as declared; equal votes share a place"
_OF_MAJORITY = {
    "last_over_first": "Fewest votes of those elected less most votes of those who are not; nought where a lot decided",
    "best_over_best": "Votes of the best placed of the first party less those of the best of the next; independents as one",
}
LOT = "Equal votes for the last seat decided by lot (Electoral Commission, guidance for Returning Officers, Equality of votes)"
_OF_TURNOUT = {
    "reported": "Turnout as the source printed it, in per cent",
    "computed": "Ballot papers over electorate, where both are known",
}
NO_POLL = "Returned without a poll."


def _result(scene: Scene, subject: Subject, rule: str) -> tuple[Result | None, Measured]:
    """The ward's result; where there is none, the answer that says why, and else one with the evidence alone."""
    ballot = scene.register.ballots.get(subject.place.key) if subject.place.level == "ward" else None
    if ballot is None:
        return None, Measured(None, Evidence(rule), "not_held")
    if ballot.status == "countermanded":
        return None, Measured(None, Evidence(rule), "does_not_apply", note="The poll was countermanded.")
    result = scene.result(ballot.id)
    if result is None:
        return None, Measured(None, Evidence(rule), "awaited")
    return result, Measured(None, Evidence(rule, positions=result.entries), "not_held")


def _line(result: Result, subject: Subject) -> Line | None:
    return next((line for line in result.lines if line.candidacy.id == subject.person), None)


def _elected(scene: Scene, subject: Subject, basis: str) -> Measured:
    result, blank = _result(scene, subject, _ELECTED)
    line = None if result is None else _line(result, subject)
    return blank if line is None else Measured(line.elected, blank.evidence)


def _votes(scene: Scene, subject: Subject, basis: str) -> Measured:
    result, blank = _result(scene, subject, _VOTES)
    line = None if result is None else _line(result, subject)
    if result is None or line is None:
        return blank
    if result.unopposed:
        return Measured(None, blank.evidence, "does_not_apply", note=NO_POLL)
    return blank if line.votes is None else Measured(line.votes, blank.evidence)


def _place(scene: Scene, subject: Subject, basis: str) -> Measured:
    result, blank = _result(scene, subject, _PLACE)
    line = None if result is None else _line(result, subject)
    if result is None or line is None:
        return blank
    if result.unopposed:
        return Measured(None, blank.evidence, "does_not_apply", note=NO_POLL)
    return blank if line.place is None else Measured(line.place, blank.evidence)


def _majority(scene: Scene, subject: Subject, basis: str) -> Measured:
    result, blank = _result(scene, subject, _OF_MAJORITY[basis])
    if result is None:
        return blank
    if result.unopposed:
        return Measured(None, blank.evidence, "does_not_apply", note=NO_POLL)
    if basis == "last_over_first":
        return blank if result.majority_votes is None else Measured(result.majority_votes, blank.evidence)
    if result.votes_cast is None:
        return blank
    best: dict[str, int] = {}
    for line in result.lines:
        party = scene.outset.pooled.get(line.candidacy.party, line.candidacy.party)
        best[party] = max(best.get(party, 0), line.votes or 0)
    if len(best) < 2:
        return Measured(None, blank.evidence, "does_not_apply", note="One party alone stood.")
    first, second = sorted(best.values(), reverse=True)[:2]
    return Measured(first - second, blank.evidence)


def _by_lot(scene: Scene, subject: Subject, basis: str) -> Measured:
    result, blank = _result(scene, subject, LOT)
    return blank if result is None else Measured(result.by_lot, blank.evidence)


def _turnout(scene: Scene, subject: Subject, basis: str) -> Measured:
    rule = _OF_TURNOUT[basis]
    if subject.place.level == "ward":
        result, blank = _result(scene, subject, rule)
        value = None if result is None else turnout_of(result, basis)
        return blank if value is None else Measured(value, blank.evidence)
    if basis == "reported":
        return Measured(None, Evidence(rule), "does_not_apply", note="Per cents of wards are not added up.")
    papers = electors = 0
    for ballot in ballots_of(scene, subject.place):
        if ballot.status != "contested":
            continue
        result = scene.result(ballot.id)
        if result is None:
            return Measured(None, Evidence(rule), "awaited")
        if not result.ballot_papers or not result.electorate:
            return Measured(None, Evidence(rule), "not_held", note="Papers or electors of some wards are not known.")
        papers, electors = papers + result.ballot_papers, electors + result.electorate
    return Measured(Fraction(papers, electors) if electors else None, Evidence(rule), "" if electors else "not_held")


def turnout_of(result: Result, basis: str) -> Fraction | None:
    """Turnout of one ward, of 1; None where it is not known on that basis."""
    if basis == "computed":
        return result.turnout_computed
    try:
        return None if result.turnout_reported is None else Fraction(result.turnout_reported.strip().rstrip("%")) / 100
    except ValueError:
        return None


_WARD: tuple[Level, ...] = ("ward",)
KINDS: tuple[Kind, ...] = (
    Kind(
        "elected",
        "Was a person elected in a ward?",
        "{person} {was elected|was not elected} in {place}",
        ("place", "person"),
        _WARD,
        "yes_or_no",
        _elected,
        local=True,
    ),
    Kind(
        "votes",
        "How many votes has a person in a ward?",
        "{person} had {value} in {place}",
        ("place", "person"),
        _WARD,
        "count",
        _votes,
        noun=("vote", "votes"),
        local=True,
    ),
    Kind(
        "place_in_ward",
        "In which place did a person come in a ward, by votes?",
        "{person} came {value} in {place}",
        ("place", "person"),
        _WARD,
        "count",
        _place,
        local=True,
        ordinal=True,
    ),
    Kind(
        "majority_votes",
        "By how many votes was a ward won?",
        "{place} was won by {value} ({basis})",
        ("place",),
        _WARD,
        "count",
        _majority,
        bases=MAJORITIES,
        noun=("vote", "votes"),
        figure="majority in votes",
        local=True,
        basis_words={
            "last_over_first": "the last elected over the first who was not",
            "best_over_best": "the best of the first party over the best of the next",
        },
    ),
    Kind(
        "decided_by_lot",
        "Was a ward decided by lot?",
        "{place} {was|was not} decided by lot",
        ("place",),
        _WARD,
        "yes_or_no",
        _by_lot,
        local=True,
    ),
    Kind(
        "turnout",
        "What part of the electors voted?",
        "turnout in {place} was {value} ({basis})",
        ("place",),
        ("ward", "council", "region", "several", "england"),
        "share",
        _turnout,
        bases=TURNOUTS,
        local=True,
        basis_words={"reported": "as reported", "computed": "papers over electorate"},
    ),
)
