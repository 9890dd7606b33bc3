"""Claims about how far the night has come: wards, seats and councils declared, which entry brought them, the hour it is.

All are of what is declared at the position. Which entry completed a council, or settled its control, tells what is
new since an earlier one without a word about the hour.
"""

from __future__ import annotations

from nightdesk.analysis.scene import Scene
from nightdesk.claims.alike import MINUTE
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import party_sums
from nightdesk.claims.subject import Level, Subject, ballots_of, councils_of

_WARDS = "Ballots declared, each by its returning officer; countermanded polls left out"
_SEATS = "Seats filled by the ballots declared"
_COUNCILS = "Councils of which every ballot is declared; those with only a by-election left out"
_ALL = "Councils with an ordinary election"
_COMPLETED = "The entry with which the last of the council's ballots came in"
_SETTLED = "The entry that made control of the council certain"
_NEW = "The whole council is elected on new ward boundaries, by its order of electoral arrangements"
_HOUR = "The time of the last entry, by the night's clock"


def _wards_declared(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(_WARDS), "not_held")
    now, awaited = sum(len(one.results) for one in found), sum(one.ballots_awaited for one in found)
    return _so_far(now, awaited, Evidence(_WARDS, councils=tuple(one.council.slug for one in found if one.results)))


def _wards_up(scene: Scene, subject: Subject, basis: str) -> Measured:
    ballots = ballots_of(scene, subject.place)
    if not ballots:
        return Measured(None, Evidence(_WARDS), "not_held")
    polled = sum(one.status != "countermanded" for one in ballots)
    return Measured(polled, Evidence(_WARDS, facts=(f"{polled} ballots of the register",)))


def _seats_declared(scene: Scene, subject: Subject, basis: str) -> Measured:
    sums = party_sums(scene, subject.place)
    if not sums.councils:
        return Measured(None, Evidence(_SEATS), "not_held")
    awaited = sum(one.seats.awaited for one in sums.councils)
    return _so_far(sum(sums.won.values()), awaited, Evidence(_SEATS, councils=sums.slugs))


def _councils_declared(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(_COUNCILS), "not_held")
    done = [one.council.slug for one in found if not one.ballots_awaited]
    return _so_far(len(done), len(found) - len(done), Evidence(_COUNCILS, councils=tuple(done)))


def _councils_up(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    return Measured(len(found), Evidence(_ALL)) if found else Measured(None, Evidence(_ALL), "not_held")


def _so_far(now: int, awaited: int, evidence: Evidence) -> Measured:
    return Measured(now, evidence, "", now if awaited else None, now + awaited if awaited else None)


def _declared(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, Evidence(_COMPLETED), "not_held")
    evidence = Evidence(_COMPLETED, councils=(found[0].council.slug,))
    return Measured(True, evidence) if not found[0].ballots_awaited else Measured(False, evidence, "awaited")


def _redrawn(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, Evidence(_NEW), "not_held")
    return Measured(found[0].council.redrawn, Evidence(_NEW))


def _completed_at(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _entry(scene, subject, _COMPLETED, settled=False)


def _settled_at(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _entry(scene, subject, _SETTLED, settled=True)


def _entry(scene: Scene, subject: Subject, rule: str, *, settled: bool) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, Evidence(rule), "not_held")
    at = found[0].settled_at if settled else found[0].completed_at
    if at is None:
        return Measured(None, Evidence(rule), "awaited" if found[0].ballots_awaited else "not_held")
    return Measured(at, Evidence(rule, positions=(at,)))


def _hour(scene: Scene, subject: Subject, basis: str) -> Measured:
    return Measured(scene.time[:MINUTE], Evidence(_HOUR, positions=(scene.position,) if scene.position else ()))


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council")
_COUNCIL: tuple[Level, ...] = ("council",)
KINDS: tuple[Kind, ...] = (
    Kind(
        "wards_declared",
        "How many wards of a place have been declared?",
        "{value} of {place} {has|have} been declared",
        ("place",),
        _PLACES,
        "count",
        _wards_declared,
        noun=("ward", "wards"),
        local=True,
    ),
    Kind(
        "wards_up",
        "In how many wards of a place is there an election?",
        "{value} elect in {place}",
        ("place",),
        (*_PLACES, "ward"),
        "count",
        _wards_up,
        noun=("ward", "wards"),
        local=True,
    ),
    Kind(
        "seats_declared",
        "How many seats of a place have been declared?",
        "{value} in {place} have been declared",
        ("place",),
        _PLACES,
        "count",
        _seats_declared,
        noun=("seat", "seats"),
        local=True,
    ),
    Kind(
        "councils_declared",
        "How many councils of a place have declared every ward?",
        "{value} in {place} have declared",
        ("place",),
        _PLACES,
        "count",
        _councils_declared,
        noun=("council", "councils"),
    ),
    Kind(
        "councils_up",
        "How many councils of a place have an election?",
        "{value} in {place} have an election",
        ("place",),
        _PLACES,
        "count",
        _councils_up,
        noun=("council", "councils"),
    ),
    Kind(
        "declared",
        "Has a council declared every ward?",
        "{place} {has|has not} declared every ward",
        ("place",),
        _COUNCIL,
        "yes_or_no",
        _declared,
        local=True,
    ),
    Kind(
        "completed_at",
        "Which entry completed a council?",
        "the number of the entry that completed {place} is {value}",
        ("place",),
        _COUNCIL,
        "count",
        _completed_at,
        local=True,
    ),
    Kind(
        "settled_at",
        "Which entry settled control of a council?",
        "the number of the entry that settled control of {place} is {value}",
        ("place",),
        _COUNCIL,
        "count",
        _settled_at,
        local=True,
    ),
    Kind(
        "redrawn",
        "Is a council elected on new wards?",
        "{place} {is|is not} elected on new wards",
        ("place",),
        _COUNCIL,
        "yes_or_no",
        _redrawn,
        local=True,
    ),
    Kind("hour", "What time is it?", "it is {value}", (), ("england",), "moment", _hour),
)
