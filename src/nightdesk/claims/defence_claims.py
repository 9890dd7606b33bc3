"""Claims about seats defended: how many a party put at stake, to whom it lost them, and which wards were gained or held.

Who lost a seat to whom is told ward by ward. Where one party alone is down in a ward, or one alone is up, there is only one way
to tell it; where several are, only bounds can be given, and nothing between them is claimed.
"""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.analysis.changes import ballot_change
from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured, Why
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import FEW, Counts, can_win, of_party
from nightdesk.claims.remembered import kept, with_council
from nightdesk.claims.stakes import SEAT_BASES, applies, at_stake, before_of, leaves_out, stake
from nightdesk.claims.subject import Level, Subject, ballots_of, councils_of
from nightdesk.register.baseline import BASES, Basis
from nightdesk.tally.outset import Outset

_DEFENDED = "Seats up tonight by who held them before, countermanded polls left out"
_LOST = "Seats by which the one party is down and the other up in the same ward, over the wards that compare"
_GAINED = "Seats won in the ward against seats defended there"
_LEFT_OUT = "{} of the seats filled tonight {} without a comparison."
_NEW_WARDS = "Elected on new wards, so that no ward compares."


def _defended(scene: Scene, subject: Subject, basis: str) -> Measured:
    rule, place, before = f"{_DEFENDED}, on the basis {basis.replace('_', ' ')}", subject.place, before_of(basis)
    if not applies(basis, place):
        return Measured(None, Evidence(rule), "does_not_apply")
    if place.level == "ward":
        ballots = [one for one in ballots_of(scene, place) if one.status != "countermanded"]
        found = at_stake(scene.outset, before, place.key)
        if found is None or not ballots:
            return Measured(None, Evidence(rule), "not_held")
        return _between(of_party(scene.outset, found.seats, subject.party), found.unknown, rule, found.reason)
    councils = [one for one in councils_of(scene, place) if not (leaves_out(basis) and one.council.redrawn)]
    stakes = [stake(scene.outset, one.council.slug, before) for one in councils]
    if not any(one.seats for one in stakes):
        return Measured(None, Evidence(rule), "not_held")
    seats = sum(of_party(scene.outset, one.seats, subject.party) for one in stakes)
    missing = sum(one.not_compared for one in stakes)
    note = _LEFT_OUT.format(missing, "is" if missing == 1 else "are") if missing else ""
    if place.level == "council":
        return _between(seats, missing + stakes[0].unknown, rule, note)
    return Measured(seats, Evidence(rule, facts=(f"Seats at stake in {len(stakes)} councils",)), note=note)


def _between(seats: int, unknown: int, rule: str, note: str) -> Measured:
    evidence = Evidence(rule, facts=(note,) if note else ())
    return Measured(None, evidence, "not_held", seats, seats + unknown, note) if unknown else Measured(seats, evidence)


def _lost_to(scene: Scene, subject: Subject, basis: str) -> Measured:
    rule, place, before = f"{_LOST}, on the basis {basis.replace('_', ' ')}", subject.place, before_of(basis)
    if subject.party is None or subject.other is None:
        return Measured(None, Evidence(rule), "does_not_apply")
    if place.level == "ward":
        return _lost_in_ward(scene, subject, before, rule)
    councils = [one for one in councils_of(scene, place) if not one.council.redrawn]
    if not councils:
        return Measured(None, Evidence(rule), "not_held", note=_NEW_WARDS)
    found = [_lost_in_council(scene, one, subject, before) for one in councils]
    least, most, coming = sum(one[0] for one in found), sum(one[1] for one in found), sum(one[2] for one in found)
    wards = [ballot for one in found for ballot in one[3]]
    redrawn = len(councils_of(scene, place)) - len(councils)
    note = f"Left out: {redrawn} {'council' if redrawn == 1 else 'councils'} elected on new wards." if redrawn else ""
    results = [result for ballot in wards if len(wards) <= FEW and (result := scene.result(ballot)) is not None]
    positions = tuple(position for result in results for position in result.entries)
    evidence = Evidence(rule, positions, councils=tuple(one.council.slug for one in councils))
    if least == most and not coming:
        return Measured(least, evidence, note=note)
    why: Why = "awaited" if any(one.ballots_awaited for one in councils) else "not_held"
    return Measured(least if why == "awaited" else None, evidence, why, least, most + coming, note)


def _lost_in_council(scene: Scene, one: CouncilNight, subject: Subject, basis: Basis) -> tuple[int, int, int, tuple[str, ...]]:
    """Least and most of the wards declared, the most still to come or not known, and the wards that moved; kept with the
    council's night."""
    key = ("lost", subject.party, subject.other, basis)
    return kept(with_council(scene.outset, one), key, lambda: _flows(scene, one, subject, basis))


def _flows(scene: Scene, one: CouncilNight, subject: Subject, basis: Basis) -> tuple[int, int, int, tuple[str, ...]]:
    ballots = scene.register.by_council.get(one.council.slug, ())
    least = most = coming = 0
    wards: list[str] = []
    changes = _ward_changes(scene.outset, one, basis)
    for ballot in ballots:
        if ballot.status == "countermanded":
            continue
        change = changes.get(ballot.id)
        if change is None:
            can = of_party(scene.outset, can_win(ballot), subject.other)
            known = at_stake(scene.outset, basis, ballot.id)
            coming += min(can, of_party(scene.outset, known.seats, subject.party) if known is not None else ballot.seats)
            continue
        if not change:
            continue
        low, high = _flow(scene.outset, change, subject)
        least, most = least + low, most + high
        if high:
            wards.append(ballot.id)
    return least, most, coming, tuple(wards)


def _lost_in_ward(scene: Scene, subject: Subject, basis: Basis, rule: str) -> Measured:
    [ballot] = ballots_of(scene, subject.place) or (None,)
    if ballot is None or ballot.status == "countermanded" or at_stake(scene.outset, basis, ballot.id) is None:
        return Measured(None, Evidence(rule), "not_held")
    result = scene.result(ballot.id)
    if result is None:
        return Measured(None, Evidence(rule), "awaited", 0, of_party(scene.outset, can_win(ballot), subject.other))
    least, most = _flow(scene.outset, ballot_change(scene.outset, result, basis).change, subject)
    evidence = Evidence(rule, positions=result.entries)
    return Measured(least, evidence) if least == most else Measured(None, evidence, "not_held", least, most)


def _ward_changes(outset: Outset, one: CouncilNight, basis: Basis) -> dict[str, Counts]:
    """Changes of the declared wards that compare, kept with the council's night."""
    declared = one.results.values()
    return kept(
        with_council(outset, one),
        ("ward_changes", basis),
        lambda: {
            result.ballot.id: ballot_change(outset, result, basis).change
            for result in declared
            if at_stake(outset, basis, result.ballot.id) is not None
        },
    )


def _flow(outset: Outset, change: Counts, subject: Subject) -> tuple[int, int]:
    """Fewest and most seats that can have gone from the party to the other in one ward."""
    down, up = max(0, -of_party(outset, change, subject.party)), max(0, of_party(outset, change, subject.other))
    gone, come = _total(-count for count in change.values()), _total(change.values())
    return max(0, down + up - max(gone, come)), min(down, up)


def _total(counts: Iterable[int]) -> int:
    return sum(count for count in counts if count > 0)


def _ward_gained(scene: Scene, subject: Subject, basis: str) -> Measured:
    change, blank = _in_ward(scene, subject, basis)
    if change is None:
        return blank
    evidence = blank.evidence
    if subject.other is None:
        return Measured(of_party(scene.outset, change, subject.party) > 0, evidence)
    turned = Subject(subject.place, party=subject.other, other=subject.party)
    least, most = _flow(scene.outset, change, turned)
    return Measured(least > 0, evidence) if (least > 0) == (most > 0) else Measured(None, evidence, "not_held")


def _ward_held(scene: Scene, subject: Subject, basis: str) -> Measured:
    change, blank = _in_ward(scene, subject, basis)
    if change is None:
        return blank
    known = at_stake(scene.outset, before_of(basis), subject.place.key)
    had = 0 if known is None else of_party(scene.outset, known.seats, subject.party)
    return Measured(had > 0 and of_party(scene.outset, change, subject.party) >= 0, blank.evidence)


def _in_ward(scene: Scene, subject: Subject, basis: str) -> tuple[Counts | None, Measured]:
    """The ward's change; where there is none, the answer that says why."""
    rule, before = f"{_GAINED}, on the basis {basis.replace('_', ' ')}", before_of(basis)
    ballot = scene.register.ballots.get(subject.place.key)
    if ballot is None or ballot.status == "countermanded" or at_stake(scene.outset, before, ballot.id) is None:
        return None, Measured(None, Evidence(rule), "not_held")
    result = scene.result(ballot.id)
    if result is None:
        return None, Measured(None, Evidence(rule), "awaited")
    change = ballot_change(scene.outset, result, before).change
    return change, Measured(None, Evidence(rule, positions=result.entries))


_PLACES: tuple[Level, ...] = ("england", "region", "several", "council", "ward")
_AS_HELD = {
    "last_fought": "as the seats were last fought",
    "eve_of_poll": "as they were held on the eve of poll",
    "last_fought_by_ward": "as the seats were last fought, councils on new wards left out",
    "eve_of_poll_by_ward": "as they were held on the eve of poll, councils on new wards left out",
}
KINDS: tuple[Kind, ...] = (
    Kind(
        "seats_defended",
        "How many of the seats up tonight did a party hold before?",
        "{party} defended {value} in {place}, {basis}",
        ("place", "party"),
        _PLACES,
        "count",
        _defended,
        bases=SEAT_BASES,
        noun=("seat", "seats"),
        local=True,
        fixed=True,
        basis_words=_AS_HELD,
    ),
    Kind(
        "seats_lost_to",
        "How many seats has one party lost to another in a place?",
        "{party} lost {value} to {other} in {place} {basis}",
        ("place", "party", "other"),
        _PLACES,
        "count",
        _lost_to,
        bases=BASES,
        noun=("seat", "seats"),
        local=True,
    ),
    Kind(
        "ward_gained",
        "Has a party gained a ward, from anybody or from another?",
        "{party} {made|did not make} a gain in {place}[ from {other}] {basis}",
        ("place", "party"),
        ("ward",),
        "yes_or_no",
        _ward_gained,
        bases=BASES,
        local=True,
    ),
    Kind(
        "ward_held",
        "Has a party held every seat that it defended in a ward?",
        "{party} {held|did not hold} what they defended in {place}, {basis}",
        ("place", "party"),
        ("ward",),
        "yes_or_no",
        _ward_held,
        bases=BASES,
        local=True,
        basis_words=_AS_HELD,
    ),
)
