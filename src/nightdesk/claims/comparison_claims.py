"""Claims that set two figures against each other: two parties' seats, a council's control before and after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from nightdesk.analysis.scene import Scene
from nightdesk.claims.control_claims import KINDS as CONTROLS
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.seat_claims import KINDS as SEATS
from nightdesk.claims.subject import Level, Subject

Measure = Callable[[Scene, Subject, str], Measured]
_MEASURES: dict[str, Measure] = {kind.name: kind.measure for kind in (*CONTROLS, *SEATS)}
_CHANGED = "Control on the eve of poll against control after the poll: neither is judged before both are known"


def _lead(kind: str, rule: str) -> Measure:
    """One party's figure of a kind less another's."""

    def measure(scene: Scene, subject: Subject, basis: str) -> Measured:
        mine = _MEASURES[kind](scene, replace(subject, other=None), basis)
        theirs = _MEASURES[kind](scene, replace(subject, party=subject.other, other=None), basis)
        evidence = Evidence(rule, councils=mine.evidence.councils)
        if not isinstance(mine.value, int) or not isinstance(theirs.value, int):
            return Measured(None, evidence, mine.why or theirs.why or "not_held")
        ends = (mine.least, mine.most, theirs.least, theirs.most)
        value = mine.value - theirs.value
        if all(one is None for one in ends):
            return Measured(value, evidence)
        mine_now, theirs_now = mine.value, theirs.value
        low, high = (one if isinstance(one, int) else mine_now for one in (mine.least, mine.most))
        below, above = (one if isinstance(one, int) else theirs_now for one in (theirs.least, theirs.most))
        return Measured(value, evidence, "", low - above, high - below)

    return measure


def _changed(scene: Scene, subject: Subject, basis: str) -> Measured:
    before = _MEASURES["control_before"](scene, subject, basis)
    after = _MEASURES["control_after"](scene, subject, basis)
    evidence = Evidence(_CHANGED, after.evidence.positions, after.evidence.councils, after.evidence.facts)
    if before.value is None or after.value is None or after.why == "awaited":
        return Measured(None, evidence, after.why or before.why or "not_held")
    return Measured(before.value != after.value, evidence)


_SEAT = ("seat", "seats")
_WAYS = ("{n} ahead of", "{n} behind", "level with")
_PLACES: tuple[Level, ...] = ("england", "region", "several", "council")
KINDS: tuple[Kind, ...] = (
    Kind(
        "seats_lead",
        "By how many seats won does a party lead another in a place?",
        "{party} were {value} {other} in seats won in {place}",
        ("place", "party", "other"),
        (*_PLACES, "ward"),
        "change",
        _lead("seats_won", "Seats won by the one party less seats won by the other"),
        noun=_SEAT,
        ways=_WAYS,
        figure="lead in seats won",
        local=True,
    ),
    Kind(
        "seats_held_lead",
        "By how many seats held does a party lead another in a council now?",
        "{party} are {value} {other} in seats held in {place}",
        ("place", "party", "other"),
        _PLACES,
        "change",
        _lead("seats_held", "Seats held by the one party less seats held by the other"),
        noun=_SEAT,
        ways=_WAYS,
        figure="lead in seats held",
        local=True,
    ),
    Kind(
        "control_changed",
        "Did a council change hands?",
        "{place} {changed|did not change} hands",
        ("place",),
        ("council",),
        "yes_or_no",
        _changed,
        local=True,
    ),
)
