"""Each published expectation against what has happened: whether it came about, by how much it was off, or not yet.

A forecast that names an outcome or a range came about or did not. A forecast of one figure, and the share in a poll, is
neither met nor missed: it is off by so much. A change in seats is judged on both bases, since forecasters seldom state
theirs: where the two give different answers, it depends on the basis, and that is said. A published swing has no stated
convention: the Butler swing by best-placed candidates stands beside it and no verdict is given. Nothing is judged before it is
certain, but what is certain is said at once: control that is secured or out of reach, seats already won or no longer to be had.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, butler_swing
from nightdesk.analysis.votes import NO_VOTES, Votes
from nightdesk.context.expectations import Expectation
from nightdesk.register.baseline import BASES
from nightdesk.register.party import PartyId
from nightdesk.tally.control import Control

Verdict = Literal["met", "not_met", "measured", "depends", "other_measure", "not_yet"]
"""met, not_met: it came about, or did not. measured: a figure without a range, off by so much. depends: one answer on one
basis, another on the other. other_measure: the producer's convention is not stated, so that ours only stands beside it."""

ENGLAND, LONDON = "england", "london"
LONDONS_REGION = "London"
BUTLER = "butler_top_candidate"
WON, HELD, COUNCILS = "seats_won", "seats_held", "eve_of_poll"


@dataclass(frozen=True, slots=True)
class Actual:
    """What happened, or has so far, by one named measure."""

    by: str
    """A basis, a convention of shares, `seats_won`, `seats_held` (continuing ones included), or `butler_top_candidate`."""
    value: Fraction
    """In the units of the expectation: seats, councils, per cent, points."""
    universe: int
    """Seats, ballots or councils behind it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One expectation at one position."""

    expectation: Expectation
    verdict: Verdict
    actual: tuple[Actual, ...]
    """So far, while the verdict is `not_yet`; empty where nothing is known, or where an outcome is expected and no figure."""
    control: Control | None
    """Of an expectation of control or of the largest party: who has it, `NOC` included; None while that is open, or level."""
    complete: bool
    """True where every ballot of its area is declared."""

    @property
    def off(self) -> tuple[Fraction, ...]:
        """Actual less expected, by each measure in turn; empty without an expected figure."""
        value = self.expectation.value
        return () if value is None else tuple(one.value - Fraction(value) for one in self.actual)


def judged(scene: Scene) -> tuple[Judged, ...]:
    """Every expectation published by now, in the order of the context."""
    known = [one for one in scene.context.expectations if scene.published(one.published_on)]
    areas: dict[str, _Area] = {}
    for one in known:
        if one.area not in areas:
            areas[one.area] = _area(scene, one.area)
    return tuple(_judge(scene, one, areas[one.area]) for one in known)


@dataclass(frozen=True, slots=True)
class _Area:
    """England, London or one council."""

    council: CouncilNight | None
    """None of England and London."""
    councils: tuple[CouncilNight, ...]
    votes: tuple[Votes, ...]
    """Of all of it, in as few parts as they are at hand."""
    sums: Mapping[PartyId, Sequence[int]]
    """Each party's votes by each convention, in its own units."""

    @property
    def complete(self) -> bool:
        return bool(self.councils) and all(one.control.stage == "complete" for one in self.councils)

    @property
    def begun(self) -> bool:
        return any(one.results for one in self.councils)

    @property
    def ballots(self) -> int:
        return sum(one.ballots for one in self.votes)


def _area(scene: Scene, area: str) -> _Area:
    council = None if area in (ENGLAND, LONDON) else scene.councils.get(area)
    if area == ENGLAND:
        councils: tuple[CouncilNight, ...] = scene.ordinary
    elif area == LONDON:
        councils = tuple(scene.councils[slug] for slug in scene.regional.get(LONDONS_REGION, ()))
    else:
        councils = () if council is None else (council,)
    votes = (scene.england,) if area == ENGLAND else tuple(one.votes for one in councils)
    sums: dict[PartyId, list[int]] = {}
    for one in votes:
        for amounts in (one.alike, one.unlike):
            for party, (_, best, average, total) in amounts.items():
                have = sums.setdefault(party, [0, 0, 0])
                have[0] += best
                have[1] += average
                have[2] += total
    return _Area(council, councils, votes, sums)


def _judge(scene: Scene, one: Expectation, area: _Area) -> Judged:
    match one.measure:
        case "control":
            return _control(one, area)
        case "largest_party":
            return _largest(one, area)
        case "seats":
            return _seats(one, area)
        case "share":
            return _share(one, area)
        case "swing":
            return _swing(scene, one, area)
        case "seats_change" | "councils_change":
            return _change(one, area)


def _control(one: Expectation, area: _Area) -> Judged:
    """Certain once control is; or once the party cannot reach it any more."""
    if area.council is None:
        return Judged(one, "not_yet", (), None, False)
    state = area.council.control
    if state.control is not None:
        return Judged(one, "met" if state.control == one.party else "not_met", (), state.control, area.complete)
    reach = next((found for found in state.reach if found.party == one.party), None)
    gone = state.stage != "not_started" and reach is not None and reach.needs > 0 and not reach.possible
    return Judged(one, "not_met" if gone else "not_yet", (), None, area.complete)


def _largest(one: Expectation, area: _Area) -> Judged:
    """Most seats on a council, continuing ones included; over several councils, most of the seats up. Equals are level."""
    single = area.council is not None
    held: dict[PartyId, int] = {}
    can: dict[PartyId, int] = {}
    for council in area.councils:
        for party, count in (council.seats.composition if single else council.seats.won).items():
            held[party] = held.get(party, 0) + count
        for party, count in council.still_open.items():
            can[party] = can.get(party, 0) + count
    first = max(held.values(), default=0)
    leaders = [party for party, count in held.items() if count == first]
    lead = leaders[0] if len(leaders) == 1 else None
    caught = any(held.get(party, 0) + can.get(party, 0) >= first for party in (*held, *can) if party != lead)
    declared = sum(council.seats.declared for council in area.councils)
    actual = (Actual(HELD if single else WON, Fraction(held.get(one.party, 0)), declared),)
    if area.complete:
        return Judged(one, "met" if lead == one.party else "not_met", actual, lead, True)
    if lead is not None and area.begun and not caught:
        return Judged(one, "met" if lead == one.party else "not_met", actual, lead, False)
    return Judged(one, "not_yet", actual if area.begun else (), None, False)


def _seats(one: Expectation, area: _Area) -> Judged:
    """Seats won: what they can still become is what its candidates in the ballots awaited allow."""
    won = sum(council.seats.won.get(one.party, 0) for council in area.councils)
    most = won + sum(council.still_open.get(one.party, 0) for council in area.councils)
    actual = (Actual(WON, Fraction(won), sum(council.seats.declared for council in area.councils)),)
    if not area.begun:
        return Judged(one, "not_yet", (), None, False)
    low, high = one.low, one.high
    if low is None and high is None:
        return Judged(one, "measured" if area.complete else "not_yet", actual, None, area.complete)
    missed = (high is not None and won > high) or (low is not None and most < low)
    met = (high is None or most <= high) and (low is None or won >= low)
    return Judged(one, "not_met" if missed else "met" if met else "not_yet", actual, None, area.complete)


def _share(one: Expectation, area: _Area) -> Judged:
    """Shares of what is declared, by all three conventions, independents of a ward pooled (see `shares`)."""
    actual = []
    for place, convention in enumerate(CONVENTIONS):
        if cast := sum(have[place] for have in area.sums.values()):
            have = area.sums[one.party][place] if one.party in area.sums else 0
            actual.append(Actual(convention, Fraction(100 * have, cast), area.ballots))
    return _figure(one, actual, complete=area.complete)


def _change(one: Expectation, area: _Area) -> Judged:
    """Net change over what compares: seats on both bases; councils against control on the eve of poll."""
    actual = []
    if one.measure == "councils_change":
        known = [c.control for c in area.councils if c.control.stage == "complete" and c.control.changed is not None]
        net = sum((c.control == one.party) - (c.before == one.party) for c in known)
        actual = [Actual(COUNCILS, Fraction(net), len(known))] if known else []
    else:
        for basis in BASES:
            changes = [council.seat_change[basis] for council in area.councils]
            compared = sum(change.compared for change in changes)
            if compared:
                actual.append(Actual(basis, Fraction(sum(c.change.get(one.party, 0) for c in changes)), compared))
    return _figure(one, actual, complete=area.complete)


def _figure(one: Expectation, actual: Sequence[Actual], *, complete: bool) -> Judged:
    """A figure or a range against what came of it, once all of it is in."""
    if not complete or not actual:
        return Judged(one, "not_yet", tuple(actual), None, complete)
    if one.low is None and one.high is None:
        return Judged(one, "measured", tuple(actual), None, complete)
    inside = [_within(one, found.value) for found in actual]
    verdict: Verdict = "met" if all(inside) else "depends" if any(inside) else "not_met"
    return Judged(one, verdict, tuple(actual), None, complete)


def _swing(scene: Scene, one: Expectation, area: _Area) -> Judged:
    """The swing to the party from the largest other party on the eve, where it is defined."""
    held = scene.register.eve[area.council.council.slug].held if area.council else {}
    rival = _largest_other(scene, held.items(), one.party)
    votes = area.votes[0] if rival else NO_VOTES
    found = butler_swing(scene.outset, votes, from_=rival or "", to=one.party, convention="top_candidate")
    actual = (Actual(BUTLER, found.swing * 100, found.compared),) if found else ()
    return Judged(one, "other_measure" if area.complete else "not_yet", actual, None, area.complete)


def _largest_other(scene: Scene, held: Iterable[tuple[PartyId, int]], party: PartyId) -> PartyId | None:
    others = [(count, other) for other, count in held if other != party and other in scene.outset.able and count]
    most = max((count for count, _ in others), default=0)
    first = [other for count, other in others if count == most]
    return first[0] if len(first) == 1 else None


def _within(one: Expectation, value: Fraction) -> bool:
    return (one.low is None or value >= Fraction(one.low)) and (one.high is None or value <= Fraction(one.high))
