"""Claims about the general election before the night, by constituency: who was elected, votes, places, majorities.

A candidate is named by the name on the source's list, or by a part of it that fits one candidate alone (a surname); the
member is whom the source names. A person who did not stand there has neither votes nor place.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Place, Subject
from nightdesk.context.constituencies import Constituency, ParliamentaryCandidate

_RULE = "The general election’s votes as the source has them"
_MEMBER = "The member is whom the source names"

Line = ParliamentaryCandidate


def _won(scene: Scene, subject: Subject, basis: str) -> Measured:
    seat = _seat(scene, subject.place)
    member = next((one for one in seat.candidates if one.elected), None) if seat else None
    if seat is None or member is None:
        return Measured(None, Evidence(_MEMBER), "not_held")
    evidence = Evidence(_MEMBER, facts=(_told(seat, member),))
    if not member.party:
        return Measured(None, evidence, "does_not_apply", note=f"{member.name}, {member.party_name}.")
    return Measured(member.party, evidence)


def _of_one(answer: Callable[[Constituency, Line], Measured]) -> Callable[[Scene, Subject, str], Measured]:
    """What is asked of one candidate, named as a person or as the one a party had there."""

    def measure(scene: Scene, subject: Subject, basis: str) -> Measured:
        seat = _seat(scene, subject.place)
        if seat is None:
            return Measured(None, Evidence(_RULE), "not_held")
        found = [one for one in seat.candidates if _is_meant(one, subject)]
        exact = [one for one in found if _folded(one.name) == _folded(subject.person or "")]
        if len(exact or found) != 1:
            note = "Several who stood there could be meant." if found else "Nobody of that name or party stood there."
            return Measured(None, Evidence(_RULE), "does_not_apply", note=note)
        return answer(seat, (exact or found)[0])

    return measure


def _elected(seat: Constituency, one: Line) -> Measured:
    member = next((line for line in seat.candidates if line.elected), one)
    return Measured(one.elected, Evidence(_MEMBER, facts=(_told(seat, member),)))


def _votes(seat: Constituency, one: Line) -> Measured:
    return Measured(one.votes, Evidence(_RULE, facts=(_told(seat, one),)))


def _share(seat: Constituency, one: Line) -> Measured:
    if not seat.valid_votes:
        return Measured(None, Evidence(_RULE), "not_held")
    facts = (_told(seat, one), f"{seat.valid_votes:,} valid votes")
    return Measured(Fraction(one.votes, seat.valid_votes), Evidence("Votes over all valid votes", facts=facts))


def _place(seat: Constituency, one: Line) -> Measured:
    """From 1; equal votes share a place."""
    ahead = [line for line in seat.candidates if line.votes > one.votes]
    facts = tuple(_told(seat, line) for line in (*ahead, one))
    return Measured(len(ahead) + 1, Evidence("Place by votes; equal votes share one", facts=facts))


def _had_sat(seat: Constituency, one: Line) -> Measured:
    rule = "Had sat in the House of Commons, and did not at the dissolution, as the source says"
    return Measured(one.former_member, Evidence(rule, facts=(_told(seat, one),)))


def _majority(scene: Scene, subject: Subject, basis: str) -> Measured:
    seat = _seat(scene, subject.place)
    member = next((one for one in seat.candidates if one.elected), None) if seat else None
    others = [one for one in seat.candidates if not one.elected] if seat else []
    if seat is None or member is None or not others:
        return Measured(None, Evidence(_RULE), "not_held")
    rule = "Votes of the member less those of the first not elected"
    return Measured(member.votes - others[0].votes, Evidence(rule, facts=(_told(seat, member), _told(seat, others[0]))))


def _seats(scene: Scene, subject: Subject, basis: str) -> Measured:
    """Constituencies of a region or of England whose member the source has under the party."""
    place, every = subject.place, scene.context.constituencies.values()
    inside = [one for one in every if one.nation == "England" and (place.level == "england" or one.region == place.key)]
    return _members_among(scene, inside, subject)


def _seats_everywhere(scene: Scene, subject: Subject, basis: str) -> Measured:
    """Constituencies of the United Kingdom: what is meant where no part of it is named."""
    return _members_among(scene, list(scene.context.constituencies.values()), subject)


def _members_among(scene: Scene, inside: list[Constituency], subject: Subject) -> Measured:
    seats = [one for one in inside if scene.published(one.date)]
    if not seats:
        return Measured(None, Evidence(_MEMBER), "not_held")
    won = sum(any(line.elected and line.party == subject.party for line in one.candidates) for one in seats)
    return Measured(won, Evidence(_MEMBER, facts=(f"{len(seats)} constituencies ({seats[0].source})",)))


def _seat(scene: Scene, place: Place) -> Constituency | None:
    """By its code."""
    found = scene.context.constituencies.get(place.key) if place.level == "constituency" else None
    return found if found is not None and scene.published(found.date) else None


def _is_meant(line: Line, subject: Subject) -> bool:
    """By the name, where one is given; else by the party."""
    if subject.person:
        asked = f" {_folded(subject.person)} "
        return asked in f" {_folded(line.name)} " and subject.party in (None, line.party)
    return bool(line.party) and line.party == subject.party


def _folded(name: str) -> str:
    return " ".join(name.replace("’", "'").casefold().split())


def _told(seat: Constituency, line: Line) -> str:
    return f"{seat.name}, {seat.date}: {line.name} ({line.party_name}) {line.votes:,} votes ({seat.source})"


_VOTE = ("vote", "votes")
KINDS: tuple[Kind, ...] = (
    Kind(
        "ge_won",
        "Which party won a constituency at the last general election?",
        "{value} won {place} at the general election",
        ("place",),
        ("constituency",),
        "party",
        _won,
        fixed=True,
    ),
    Kind(
        "ge_elected",
        "Was somebody elected for a constituency at the last general election?",
        "{person} was elected for {place} at the general election",
        ("place", "person"),
        ("constituency",),
        "yes_or_no",
        _of_one(_elected),
        fixed=True,
    ),
    Kind(
        "ge_votes",
        "How many votes had a candidate, or a party, at the last general election?",
        "[{person}][{party}] had {value} in {place} at the general election",
        ("place",),
        ("constituency",),
        "count",
        _of_one(_votes),
        noun=_VOTE,
        fixed=True,
    ),
    Kind(
        "ge_share",
        "What share of the vote had a candidate, or a party, at the last general election?",
        "[{person}][{party}] had {value} in {place} at the general election",
        ("place",),
        ("constituency",),
        "share",
        _of_one(_share),
        fixed=True,
    ),
    Kind(
        "ge_place",
        "In which place did a candidate, or a party, finish at the last general election?",
        "[{person}][{party}] came {value} in {place} at the general election",
        ("place",),
        ("constituency",),
        "count",
        _of_one(_place),
        noun=("place", "places"),
        ordinal=True,
        fixed=True,
    ),
    Kind(
        "ge_majority",
        "By how many votes was a constituency won at the last general election?",
        "{place} was won by {value} at the general election",
        ("place",),
        ("constituency",),
        "count",
        _majority,
        noun=_VOTE,
        fixed=True,
    ),
    Kind(
        "ge_former_member",
        "Had a candidate of the last general election sat in the House before?",
        "{person}, who stood in {place} at the general election, had been a member of Parliament",
        ("place", "person"),
        ("constituency",),
        "yes_or_no",
        _of_one(_had_sat),
        fixed=True,
    ),
    Kind(
        "ge_seats",
        "How many constituencies did a party win at the last general election?",
        "{party} won {value} in {place} at the general election",
        ("place", "party"),
        ("england", "region"),
        "count",
        _seats,
        noun=("constituency", "constituencies"),
        fixed=True,
    ),
    Kind(
        "ge_seats_everywhere",
        "How many constituencies of the United Kingdom did a party win at the last general election?",
        "{party} won {value} across the United Kingdom at the general election",
        ("party",),
        ("england",),
        "count",
        _seats_everywhere,
        noun=("constituency", "constituencies"),
        fixed=True,
    ),
)
