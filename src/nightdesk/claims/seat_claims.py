"""Claims about seats: won, held, defended, changed. A change always has a basis; two bases can both be right (`bases`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Subject, councils_of
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import FIVE, INDEPENDENT, OTHERS, PartyId
from nightdesk.tally.outset import Outset

_WON = "Seats declared, each as its returning officer said"
_HELD = "Seats won and seats not up, added together"
_DIFFERENCE = "Seats won less seats defended, over the declared seats that compare"


def of_party(outset: Outset, counts: Iterable[tuple[PartyId, int]], party: PartyId | None) -> int:
    """What a party has of some counts; `OTHERS` takes in everybody outside the five, independents taken together."""
    if party == OTHERS:
        return sum(count for one, count in counts if one not in FIVE)
    if party == INDEPENDENT:
        return sum(count for one, count in counts if outset.pooled.get(one, one) == INDEPENDENT)
    return sum(count for one, count in counts if one == party)


def _won(scene: Scene, subject: Subject, basis: str) -> Measured:
    if subject.place.level == "ward":
        result = scene.result(subject.place.key) if subject.place.key in scene.register.ballots else None
        if result is None:
            return Measured(None, Evidence(_WON), "awaited" if subject.place.key in scene.register.ballots else "not_held")
        return Measured(of_party(scene.outset, result.won.items(), subject.party), Evidence(_WON, positions=result.entries))
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(_WON), "not_held")
    won = sum(of_party(scene.outset, one.seats.won.items(), subject.party) for one in found)
    still = sum(of_party(scene.outset, one.still_open.items(), subject.party) for one in found)
    return Measured(won, _evidence(_WON, found), "", won if still else None, won + still if still else None)


def _held(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found or subject.place.level == "ward":
        return Measured(None, Evidence(_HELD), "not_held")
    have = sum(of_party(scene.outset, one.seats.composition.items(), subject.party) for one in found)
    still = sum(of_party(scene.outset, one.still_open.items(), subject.party) + one.seats.unsettled for one in found)
    return Measured(have, _evidence(_HELD, found), "", have if still else None, have + still if still else None)


def _change(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    changes = [one.seat_change[cast(Basis, basis)] for one in found]
    rule = f"{_DIFFERENCE}, on the basis {basis.replace('_', ' ')}"
    if not found or not any(change.compared for change in changes):
        return Measured(None, Evidence(rule), "awaited" if found and any(one.ballots_awaited for one in found) else "not_held")
    moved = sum(of_party(scene.outset, change.change.items(), subject.party) for change in changes)
    note = " ".join(dict.fromkeys(change.reason for change in changes if change.reason)) if len(found) == 1 else ""
    awaited = any(one.ballots_awaited for one in found)
    return Measured(moved, _evidence(rule, found), "awaited" if awaited else "", note=note)


def _evidence(rule: str, councils: Iterable[CouncilNight]) -> Evidence:
    return Evidence(rule, councils=tuple(one.council.slug for one in councils))


_SEAT = ("seat", "seats")
_PLACES: tuple[Level, ...] = ("england", "region", "several", "council")
KINDS: tuple[Kind, ...] = (
    Kind(
        "seats_won",
        "How many seats has a party won in a place?",
        "{party} won {value} in {place}",
        ("place", "party"),
        (*_PLACES, "ward"),
        "count",
        _won,
        noun=_SEAT,
    ),
    Kind(
        "seats_held",
        "How many seats has a party in a council now, those not up included?",
        "{party} have {value} in {place}",
        ("place", "party"),
        _PLACES,
        "count",
        _held,
        noun=_SEAT,
    ),
    Kind(
        "seats_change",
        "By how many has the number of a party's seats in a place changed?",
        "{party}: {value} in {place} ({basis})",
        ("place", "party"),
        _PLACES,
        "change",
        _change,
        bases=BASES,
        noun=_SEAT,
    ),
)
