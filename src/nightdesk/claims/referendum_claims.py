"""Claims about the referendum of 23 June 2016: how a place voted. Shares are of all valid votes, in whole counting areas.

Votes were counted by authority: nothing is known of a ward or a constituency. A region, and England, is all its counting
areas, those without an election tonight among them. Places voted; nothing is said of who in them voted how.
"""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Place, Subject
from nightdesk.context.eu_vote import CountingArea

_LEAVE = "Leave over Leave and Remain in the counting areas of the place, 23 June 2016"
_MOST_TOLD = 3
"""Counting areas that evidence names one by one; of more, their number."""


def _leave(scene: Scene, subject: Subject, basis: str) -> Measured:
    areas = _areas(scene, subject.place)
    valid = sum(one.leave + one.remain for one in areas)
    if not valid:
        return Measured(None, Evidence(_LEAVE), "not_held")
    leave = sum(one.leave for one in areas)
    told = tuple(f"{one.name}: Leave {one.leave:,}, Remain {one.remain:,} ({one.source})" for one in areas)
    many = (f"{len(areas)} counting areas: Leave {leave:,}, Remain {valid - leave:,} ({areas[0].source})",)
    return Measured(Fraction(leave, valid), Evidence(_LEAVE, facts=told if len(told) <= _MOST_TOLD else many))


def _remain(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = _leave(scene, subject, basis)
    return found if found.value is None else Measured(1 - Fraction(found.value), found.evidence)


def _voted_leave(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = _leave(scene, subject, basis)
    if found.value is None:
        return found
    if found.value == Fraction(1, 2):
        return Measured(None, found.evidence, "does_not_apply", note="As many for the one as for the other.")
    return Measured(Fraction(found.value) > Fraction(1, 2), found.evidence)


def _areas(scene: Scene, place: Place) -> tuple[CountingArea, ...]:
    """The counting areas of a place, each once; none where one of its councils has none."""
    context = scene.context
    match place.level:
        case "england":
            return tuple(one for one in context.areas.values() if one.nation == "England")
        case "region":
            return tuple(one for one in context.areas.values() if one.nation == "England" and one.region == place.key)
        case "council":
            return tuple(context.areas[code] for code in context.areas_of.get(place.key, ()))
        case "several":
            parts = [_areas(scene, part) for part in place.parts]
            return tuple({one.gss: one for part in parts for one in part}.values()) if all(parts) else ()
        case _:
            return ()


_PLACES: tuple[Level, ...] = ("council", "region", "england", "several")
KINDS: tuple[Kind, ...] = (
    Kind(
        "leave_share",
        "What share voted Leave?",
        "{place} voted Leave by {value}",
        ("place",),
        _PLACES,
        "share",
        _leave,
        fixed=True,
    ),
    Kind(
        "remain_share",
        "What share voted Remain?",
        "{place} voted Remain by {value}",
        ("place",),
        _PLACES,
        "share",
        _remain,
        fixed=True,
    ),
    Kind(
        "voted_leave",
        "Did a place vote Leave?",
        "{place} voted Leave",
        ("place",),
        _PLACES,
        "yes_or_no",
        _voted_leave,
        fixed=True,
    ),
)
