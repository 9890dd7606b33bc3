"""Claims about seats: up, won, held before and now, changed. A change always has a basis; several can be right (`stakes`)."""

from __future__ import annotations

from nightdesk.analysis.changes import ballot_change
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import can_win, evidence_of, of_party, party_sums
from nightdesk.claims.published_scoreboards import IN_WORDS, PUBLISHED, published_change
from nightdesk.claims.remembered import kept, with_position
from nightdesk.claims.stakes import SEAT_BASES, applies, before_of, leaves_out, stake, still_to_come
from nightdesk.claims.subject import Level, Place, Subject, ballots_of, councils_of
from nightdesk.register.baseline import Basis
from nightdesk.register.party import PartyId

_UP = "Seats filled tonight, by the notices of election; countermanded polls left out"
_TOTAL = "All seats of the council after the night, by its order of electoral arrangements"
_WON = "Seats declared, each as its returning officer said"
_HELD = "Seats won and seats not up, added together"
_BEFORE = "Who sat in each seat on the eve of poll, after changes of party, by-elections and vacancies"
_DIFFERENCE = "Seats won less seats defended, over the declared seats that compare"
_UNSETTLED = "No source settles the holder of {} of the seats not up."


def _won(scene: Scene, subject: Subject, basis: str) -> Measured:
    if named_wards(subject.place):
        return _won_in_wards(scene, subject)
    sums = party_sums(scene, subject.place)
    if not sums.councils:
        return Measured(None, Evidence(_WON), "not_held")
    won = of_party(scene.outset, sums.won, subject.party)
    still = of_party(scene.outset, sums.still_open, subject.party)
    if subject.party is None:
        still = sum(one.seats.awaited for one in sums.councils)
    return Measured(won, Evidence(_WON, councils=sums.slugs), "", won if still else None, won + still if still else None)


def _won_in_wards(scene: Scene, subject: Subject) -> Measured:
    won = still = 0
    positions: list[int] = []
    ballots = [one for one in ballots_of(scene, subject.place) if one.status != "countermanded"]
    for ballot in ballots:
        result = scene.result(ballot.id)
        if result is not None:
            won += of_party(scene.outset, result.won, subject.party)
            positions += result.entries
        else:
            still += of_party(scene.outset, can_win(ballot), subject.party) if subject.party is not None else ballot.seats
    evidence = Evidence(_WON, positions=tuple(positions))
    if not ballots:
        return Measured(None, evidence, "not_held")
    if not positions:
        return Measured(None, evidence, "awaited", 0, still)
    return Measured(won, evidence, "", won if still else None, won + still if still else None)


def _held(scene: Scene, subject: Subject, basis: str) -> Measured:
    sums = party_sums(scene, subject.place)
    if not sums.councils:
        return Measured(None, Evidence(_HELD), "not_held")
    have = of_party(scene.outset, sums.held, subject.party)
    still = of_party(scene.outset, sums.still_open, subject.party)
    most = have + still + sums.unsettled
    evidence = Evidence(_HELD, councils=sums.slugs)
    if still or not sums.unsettled:
        return Measured(have, evidence, "", have if most > have else None, most if most > have else None)
    return Measured(None, evidence, "not_held", have, most, note=_UNSETTLED.format(sums.unsettled))


def _before(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    eves = [scene.register.eve[one.council.slug] for one in found]
    if not eves or any(eve.settled == "not_known" for eve in eves):
        return Measured(None, Evidence(_BEFORE), "not_held")
    had = sum(of_party(scene.outset, eve.held, subject.party) for eve in eves)
    open_ = sum(eve.unsettled for eve in eves)
    facts = tuple(f"Composition of {eve.council} on the eve ({eve.source})" for eve in eves[:1] if len(eves) == 1)
    evidence = Evidence(_BEFORE, facts=facts or (f"Compositions of {len(eves)} councils on the eve",))
    if open_:
        return Measured(None, evidence, "not_held", had, had + open_, note=_UNSETTLED.format(open_))
    return Measured(had, evidence)


def _up(scene: Scene, subject: Subject, basis: str) -> Measured:
    ballots = ballots_of(scene, subject.place)
    if not ballots:
        return Measured(None, Evidence(_UP), "not_held")
    stopped = [one for one in ballots if one.status == "countermanded"]
    note = f"Countermanded: {', '.join(one.ward for one in stopped)}." if stopped else ""
    seats = sum(one.seats for one in ballots if one.status != "countermanded")
    return Measured(seats, Evidence(_UP, facts=(f"{len(ballots) - len(stopped)} ballots of the register",)), note=note)


def _total(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if not found:
        return Measured(None, Evidence(_TOTAL), "not_held")
    return Measured(sum(one.seats.total for one in found), Evidence(_TOTAL, facts=("Table of councils of the register",)))


def _change(scene: Scene, subject: Subject, basis: str) -> Measured:
    if basis in PUBLISHED:
        return published_change(scene, subject, basis)
    rule = f"{_DIFFERENCE}, on the basis {basis.replace('_', ' ')}"
    place = subject.place
    if not applies(basis, place):
        return Measured(None, Evidence(rule), "does_not_apply")
    if place.level == "ward":
        return _change_in_ward(scene, subject, before_of(basis), rule)
    found = councils_of(scene, place)
    if leaves_out(basis):
        found = tuple(one for one in found if not one.council.redrawn)
    if not any(_can_compare(scene, one, before_of(basis)) for one in found):
        return Measured(None, Evidence(rule), "not_held")
    compared, moved, defended, open_ = _moves(scene, place, found, basis, subject.party)
    awaited = any(one.ballots_awaited for one in found)
    if not compared and not awaited:
        return Measured(None, Evidence(rule), "not_held", note=_reason(found, basis))
    evidence = evidence_of(rule, found)
    note = _reason(found, basis) if len(found) == 1 else ""
    if not awaited:
        return Measured(moved, evidence, note=note)
    least, most = moved - defended, moved - defended + open_
    return Measured(moved if compared else None, evidence, "awaited", least, most, note=note)


def _moves(
    scene: Scene, place: Place, found: tuple[CouncilNight, ...], basis: str, party: PartyId | None
) -> tuple[int, int, int, int]:
    """Seats compared, and of the party: net change, seats at stake still to come, seats it can still win there."""
    before = before_of(basis)

    def added_up() -> tuple[int, dict[str, dict[PartyId, int]]]:
        sums: dict[str, dict[PartyId, int]] = {"moved": {}, "defended": {}, "open": {}}
        for one in found:
            coming = still_to_come(scene, one, before)
            parts = {"moved": one.seat_change[before].change, "defended": coming.defended, "open": coming.open}
            for name, counts in parts.items():
                for who, count in counts.items():
                    sums[name][who] = sums[name].get(who, 0) + count
        return sum(one.seat_change[before].compared for one in found), sums

    compared, sums = kept(with_position(scene), ("moves", place, basis), added_up)
    moved, defended, open_ = (of_party(scene.outset, sums[name], party) for name in ("moved", "defended", "open"))
    return compared, moved, defended, open_


def _change_in_ward(scene: Scene, subject: Subject, basis: Basis, rule: str) -> Measured:
    ballot = scene.register.ballots.get(subject.place.key)
    defended = None if ballot is None else scene.register.defended.get((basis, ballot.id))
    if ballot is None or ballot.status == "countermanded" or defended is None or defended.method == "none":
        return Measured(None, Evidence(rule), "not_held", note="" if defended is None else defended.reason)
    result = scene.result(ballot.id)
    if result is None:
        had, can = (of_party(scene.outset, counts, subject.party) for counts in (defended.seats, can_win(ballot)))
        return Measured(None, Evidence(rule), "awaited", -had, can - had)
    moved = of_party(scene.outset, ballot_change(scene.outset, result, basis).change, subject.party)
    return Measured(moved, Evidence(rule, positions=result.entries), note=defended.reason)


def _can_compare(scene: Scene, one: CouncilNight, basis: Basis) -> bool:
    return stake(scene.outset, one.council.slug, basis).not_compared < one.seats.contested


def _reason(found: tuple[CouncilNight, ...], basis: str) -> str:
    return " ".join(dict.fromkeys(one.seat_change[before_of(basis)].reason for one in found))


def named_wards(place: Place) -> bool:
    """Whether a place is a ward, or several places with a ward among them."""
    return place.level == "ward" or (place.level == "several" and any(named_wards(part) for part in place.parts))


_SEAT = ("seat", "seats")
_PLACES: tuple[Level, ...] = ("england", "region", "several", "council")
KINDS: tuple[Kind, ...] = (
    Kind(
        "seats_up",
        "How many seats are filled tonight in a place?",
        "{value} were up in {place}",
        ("place",),
        (*_PLACES, "ward"),
        "count",
        _up,
        noun=_SEAT,
        local=True,
        fixed=True,
    ),
    Kind(
        "seats_total",
        "How many seats has a council in all?",
        "{place} has {value} in all",
        ("place",),
        _PLACES,
        "count",
        _total,
        noun=_SEAT,
        local=True,
        fixed=True,
    ),
    Kind(
        "seats_won",
        "How many seats has a party won in a place?",
        "{party} won {value} in {place}",
        ("place", "party"),
        (*_PLACES, "ward"),
        "count",
        _won,
        noun=_SEAT,
        local=True,
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
        local=True,
    ),
    Kind(
        "seats_before",
        "How many seats had a party in a council on the eve of poll?",
        "{party} had {value} in {place} on the eve of poll",
        ("place", "party"),
        _PLACES,
        "count",
        _before,
        noun=_SEAT,
        local=True,
        fixed=True,
    ),
    Kind(
        "seats_change",
        "By how many has the number of a party's seats in a place changed?",
        "{party} are {value} in {place} {basis}",
        ("place", "party"),
        (*_PLACES, "ward"),
        "change",
        _change,
        bases=(*SEAT_BASES, *PUBLISHED),
        basis_words=IN_WORDS,
        noun=_SEAT,
        figure="change in seats",
        local=True,
    ),
)
