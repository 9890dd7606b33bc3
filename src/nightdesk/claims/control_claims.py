"""Claims about who controls councils: before the night, after it, and how many.

Control is more than half of all a council's seats, whoever runs it (`tally.control`). Before is the eve of poll; after is what
arithmetic makes certain at the position.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind, Role
from nightdesk.claims.subject import Level, Subject, councils_of
from nightdesk.tally.control import Control

_AFTER = "Control is more than half of all a council's seats, continuing ones included"
_BEFORE = "Control on the eve of poll, after changes of party, by-elections and vacancies"
_CHANGE = "Control now against control on the eve of poll"


def _after(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, Evidence(_AFTER), "not_held")
    control = found[0].control.control
    return Measured(control, _evidence(_AFTER, found), "" if control is not None else "awaited")


def _before(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, Evidence(_BEFORE), "not_held")
    control, slug = found[0].control.before, found[0].council.slug
    evidence = Evidence(_BEFORE, facts=(f"Composition of {slug} on the eve",))
    return Measured(control, evidence, "" if control is not None else "not_held")


def _count(rule: str, holds: Callable[[CouncilNight, Subject], bool | None]) -> Callable[[Scene, Subject, str], Measured]:
    """How many councils of a place something holds of; of those still open it may come to hold, or not."""

    def measure(scene: Scene, subject: Subject, basis: str) -> Measured:
        found = councils_of(scene, subject.place)
        if not found:
            return Measured(None, Evidence(rule), "not_held")
        each = [holds(one, subject) for one in found]
        now, open_ = sum(one is True for one in each), sum(one is None for one in each)
        evidence = _evidence(rule, [one for one, it in zip(found, each, strict=True) if it])
        return Measured(now, evidence, least=now if open_ else None, most=now + open_ if open_ else None)

    return measure


def _controlled(one: CouncilNight, subject: Subject) -> bool | None:
    return None if one.control.control is None else one.control.control == subject.party


def _controlled_before(one: CouncilNight, subject: Subject) -> bool | None:
    return one.control.before == subject.party


def _gained(one: CouncilNight, subject: Subject) -> bool | None:
    """By the party; where another is named, from it."""
    return _moved(one, to=subject.party, from_=subject.other)


def _lost(one: CouncilNight, subject: Subject) -> bool | None:
    """By the party; where another is named, to it."""
    return _moved(one, to=subject.other, from_=subject.party)


def _moved(one: CouncilNight, *, to: Control | None, from_: Control | None) -> bool | None:
    state = one.control
    if state.before is None or (from_ is not None and state.before != from_) or (to is not None and state.before == to):
        return False
    if state.control is None:
        return None
    return state.control != state.before and (to is None or state.control == to)


def _held(one: CouncilNight, subject: Subject) -> bool | None:
    if one.control.before != subject.party:
        return False
    return _controlled(one, subject)


def _net(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(_CHANGE), "not_held")
    before = sum(one.control.before == subject.party for one in found if one.control.control is not None)
    after = sum(one.control.control == subject.party for one in found)
    open_ = [one.control.before for one in found if one.control.control is None]
    change = after - before
    losable, winnable = (sum((one == subject.party) is mine for one in open_) for mine in (True, False))
    bounds = (change - losable, change + winnable) if open_ else (None, None)
    return Measured(change, _evidence(_CHANGE, found), "", *bounds)


def _evidence(rule: str, councils: Iterable[CouncilNight]) -> Evidence:
    return Evidence(rule, councils=tuple(one.council.slug for one in councils))


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council")


def _counted(
    name: str, asks: str, says: str, measure: Callable[[Scene, Subject, str], Measured], *, fixed: bool = False
) -> Kind:
    """A number of councils, of a party in a place."""
    roles: tuple[Role, ...] = ("place", "party")
    return Kind(name, asks, says, roles, _PLACES, "count", measure, noun=("council", "councils"), local=True, fixed=fixed)


KINDS: tuple[Kind, ...] = (
    Kind(
        "control_after",
        "Who controls a council now?",
        "{place} is now {value}",
        ("place",),
        ("council",),
        "control",
        _after,
        local=True,
    ),
    Kind(
        "control_before",
        "Who controlled a council on the eve of poll?",
        "{place} was {value} on the eve of poll",
        ("place",),
        ("council",),
        "control",
        _before,
        local=True,
        fixed=True,
    ),
    _counted(
        "councils_controlled",
        "How many councils of a place does a party control now?",
        "{party} control {value} in {place}",
        _count(_AFTER, _controlled),
    ),
    _counted(
        "councils_controlled_before",
        "How many councils of a place did a party control on the eve of poll?",
        "{party} controlled {value} in {place} on the eve of poll",
        _count(_BEFORE, _controlled_before),
        fixed=True,
    ),
    _counted(
        "councils_gained",
        "How many councils of a place has a party gained, from anybody or from another?",
        "{party} gained {value} in {place}[ from {other}]",
        _count(_CHANGE, _gained),
    ),
    _counted(
        "councils_lost",
        "How many councils of a place has a party lost, to anybody or to another?",
        "{party} lost {value} in {place}[ to {other}]",
        _count(_CHANGE, _lost),
    ),
    _counted(
        "councils_held",
        "How many councils of a place that a party controlled does it control still?",
        "{party} held {value} in {place}",
        _count(_CHANGE, _held),
    ),
    Kind(
        "councils_change",
        "By how many has the number of councils of a place that a party controls changed?",
        "{party} are {value} in {place}, net",
        ("place", "party"),
        _PLACES,
        "change",
        _net,
        noun=("council", "councils"),
        figure="change in councils",
        local=True,
    ),
)
