"""Claims about what befell polls and people: lots drawn, wards without a poll, polls countermanded, leaders who lost."""

from __future__ import annotations

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import FEW
from nightdesk.claims.subject import Level, Subject, ballots_of, councils_of
from nightdesk.claims.ward_claims import LOT
from nightdesk.register.ballot import Ballot

_LEADER = "The leader on the eve of poll, where a source names one, stood and was not elected"
_UNCONTESTED = "Wards in which no more stood than there are seats, returned without a poll"
_COUNTERMANDED = "Polls countermanded on proof of the death of a candidate, and held on a later day"


def _lots(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(LOT), "not_held")
    drawn = [scene.register.ballots[id] for one in found for id in one.lots]
    awaited = sum(one.ballots_awaited for one in found)
    positions = tuple(entry for one in drawn if (result := scene.result(one.id)) is not None for entry in result.entries)
    evidence = Evidence(
        LOT, positions, facts=tuple(f"{one.ward}, {scene.register.councils[one.council].name}" for one in drawn[:FEW])
    )
    count = len(drawn)
    return Measured(count, evidence, "", count if awaited else None, count + awaited if awaited else None)


def _leader_out(scene: Scene, subject: Subject, basis: str) -> Measured:
    slugs = [one.council.slug for one in councils_of(scene, subject.place)]
    asked = subject.person or ""
    leaders = [
        one for one in scene.register.leaders if one.council in slugs and asked in ("", one.name, one.candidacy or one.name)
    ]
    if not leaders:
        return Measured(None, Evidence(_LEADER), "not_held")
    facts = tuple(f"{one.name}, {one.role} of {one.council} ({one.source})" for one in leaders)
    names = [one.name for one in leaders]
    out = [lost.name for slug in slugs for lost in scene.councils[slug].leaders_out if lost.name in names]
    standing = [one for one in leaders if one.ballot]
    results = [scene.result(one.ballot) for one in standing]
    evidence = Evidence(_LEADER, tuple(entry for result in results if result for entry in result.entries), facts=facts)
    if out:
        return Measured(True, evidence, note=f"Not elected: {', '.join(out)}.")
    if any(result is None for result in results):
        return Measured(None, evidence, "awaited")
    return Measured(False, evidence, note="" if standing else f"The seat of {names[0]} was not up.")


def _uncontested(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _with_status(scene, subject, "uncontested", _UNCONTESTED)


def _countermanded(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _with_status(scene, subject, "countermanded", _COUNTERMANDED)


def _with_status(scene: Scene, subject: Subject, status: str, rule: str) -> Measured:
    ballots = ballots_of(scene, subject.place)
    if not ballots:
        return Measured(None, Evidence(rule), "not_held")
    found = [one for one in ballots if one.status == status]
    return Measured(len(found), Evidence(rule, facts=_named(scene, found)))


def _named(scene: Scene, ballots: list[Ballot]) -> tuple[str, ...]:
    """The first few by name."""
    return tuple(f"{one.ward}, {scene.register.councils[one.council].name}" for one in ballots[:FEW])


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council", "ward")
KINDS: tuple[Kind, ...] = (
    Kind(
        "lots",
        "How many wards of a place were decided by lot?",
        "{value} in {place} {was|were} decided by lot",
        ("place",),
        ("england", "region", "several", "council"),
        "count",
        _lots,
        noun=("ward", "wards"),
        figure="wards decided by lot",
        local=True,
    ),
    Kind(
        "leader_out",
        "Did the leader of a council stand and lose the seat?",
        "{the leader of {place}|no leader of {place}} stood and was not elected",
        ("place",),
        ("council",),
        "yes_or_no",
        _leader_out,
        local=True,
    ),
    Kind(
        "uncontested",
        "How many wards of a place were returned without a poll?",
        "{value} in {place} {was|were} returned without a poll",
        ("place",),
        _PLACES,
        "count",
        _uncontested,
        noun=("ward", "wards"),
        figure="wards without a poll",
        local=True,
        fixed=True,
    ),
    Kind(
        "countermanded",
        "How many polls of a place were countermanded?",
        "{value} in {place} {was|were} countermanded",
        ("place",),
        _PLACES,
        "count",
        _countermanded,
        noun=("poll", "polls"),
        local=True,
        fixed=True,
    ),
)
