"""Where the night is decided between parties: targets, defences, strongholds and marginal wards, and what has become of each.

What each party needs (`targets`) and who has controlled what since when (`strongholds`) is fixed before the polls open. The
night adds a state to each. Of a council: taken or missed, held or lost, once that is certain; gone while wards are still out
but a majority is beyond what the party can still win; open until then. Certain is what arithmetic makes certain
(`tally.control`), so that nothing here is a forecast. Of a ward: nothing but its declaration says.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.strongholds import Run, runs
from nightdesk.analysis.targets import CouncilDefence, CouncilTarget, field_of
from nightdesk.analysis.ward_leads import WardFront, WardLead, leads
from nightdesk.context.expectations import Expectation
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.outset import Outset

MARGINAL = Fraction(1, 20)
"""Lead of the first party over the second up to which a ward is called marginal: a swing of two and a half points closes it."""

TargetState = Literal["taken", "missed", "open", "gone"]
DefenceState = Literal["held", "lost", "open", "gone"]
TARGET_STATES: tuple[TargetState, ...] = ("taken", "missed", "open", "gone")
DEFENCE_STATES: tuple[DefenceState, ...] = ("held", "lost", "open", "gone")


@dataclass(frozen=True, slots=True)
class WardOnBoard:
    """One ward on a party's way to a council."""

    lead: WardLead
    state: Literal["taken", "in_part", "missed", "open"]
    """taken: all seats there were to take; in_part: more than the party defends, not all."""
    gained: int | None
    """Seats beyond those it defends, negative where it lost; None while awaited."""


@dataclass(frozen=True, slots=True)
class TargetOnBoard:
    """One council one party does not control, at this position."""

    target: CouncilTarget
    state: TargetState
    has: int
    """Seats now: not up, and won tonight."""
    still_needs: int
    can_still_win: int
    wards: tuple[WardOnBoard, ...]
    """On the way to the majority, easiest first."""

    @property
    def within(self) -> bool:
        """Whether it was within reach before the night."""
        return self.target.within


@dataclass(frozen=True, slots=True)
class DefenceOnBoard:
    """One council one party controls, at this position."""

    defence: CouncilDefence
    state: DefenceState
    has: int
    still_needs: int
    can_still_win: int


@dataclass(frozen=True, slots=True)
class FrontOnBoard:
    """One marginal ward, at this position."""

    front: WardFront
    won: Mapping[PartyId, int] | None
    """Seats by party; None while awaited."""


@dataclass(frozen=True, slots=True)
class CouncilContest:
    """One council: who defends it, who needs what."""

    council: str
    defence: DefenceOnBoard | None
    targets: Mapping[PartyId, TargetOnBoard]
    """Of those of the five parties that do not control it."""
    verdict: str | None
    """In the field's grammar, once control is certain."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What has become of one party's targets within reach, and of the councils it controls, in one region or in England."""

    region: str
    """Empty for England."""
    party: PartyId
    targets: Mapping[TargetState, int]
    defences: Mapping[DefenceState, int]


@dataclass(frozen=True, slots=True)
class Battleground:
    """The whole answer."""

    contests: Mapping[str, CouncilContest]
    """By slug, in the register's order."""
    runs: Mapping[str, Run]
    targets: Mapping[PartyId, tuple[TargetOnBoard, ...]]
    """Of each of the five: least swing first, then those without one by gains needed, then councils in which too few seats are
    up."""
    defences: tuple[DefenceOnBoard, ...]
    """Least swing to lose first, then those without one by spare seats."""
    strongholds: tuple[str, ...]
    """Councils one party has had for `LONG` years or more, longest first."""
    marginals: tuple[FrontOnBoard, ...]
    """Wards with a lead of `MARGINAL` or less, closest first."""
    tallies: tuple[Tally, ...]
    """England first, then region by region; of each of the five."""
    published: Mapping[tuple[str, PartyId], tuple[Expectation, ...]]
    """Swings needed and targets as others published them, by area and party; theirs, whatever their convention."""


@once_a_position
def battleground(scene: Scene) -> Battleground:
    """Targets, defences, strongholds and marginal wards at one position."""
    order = _ORDERS.of(scene.outset)
    blocks = _BLOCKS.of(scene.outset)
    found = {one.council.slug: blocks.of(one) for one in scene.ordinary}
    contests = {slug: block.contest for slug, block in found.items()}
    history = runs(scene.outset, scene.context)
    long = [run for run in history.values() if run.stronghold(scene.register.night)]
    defences = [contests[slug].defence for slug in order.defences]
    return Battleground(
        contests=contests,
        runs=history,
        targets={party: tuple(contests[slug].targets[party] for slug in order.targets[party]) for party in FIVE},
        defences=tuple(one for one in defences if one is not None),
        strongholds=tuple(run.council for run in sorted(long, key=lambda run: run.since or 0)),
        marginals=tuple(found[slug].marginals[place] for slug, place in order.marginals),
        tallies=_tallies(scene, contests),
        published=_published(scene),
    )


@dataclass(frozen=True, slots=True)
class _Order:
    """The order of every list, which nothing declared changes."""

    targets: Mapping[PartyId, tuple[str, ...]]
    defences: tuple[str, ...]
    marginals: tuple[tuple[str, int], ...]
    """Council, and place among its marginal wards."""


@dataclass(frozen=True, slots=True)
class _Block:
    """What follows from one council alone."""

    contest: CouncilContest
    marginals: tuple[FrontOnBoard, ...]


def _block(outset: Outset, one: CouncilNight) -> _Block:
    field, slug = field_of(outset), one.council.slug
    defence = field.defences.get(slug)
    contest = CouncilContest(
        council=slug,
        defence=_defence(one, defence) if defence is not None else None,
        targets={party: _target(one, target) for party, target in field.targets[slug].items()},
        verdict=one.control.verdict,
    )
    fronts = _MARGINALS.of(outset).get(slug, ())
    return _Block(contest, tuple(FrontOnBoard(front, _won(one, front.ballot)) for front in fronts))


def _target(one: CouncilNight, target: CouncilTarget) -> TargetOnBoard:
    party = target.party
    has, needs, can = _standing(one, party)
    certain = one.control.control
    state: TargetState
    if certain == party:
        state = "taken"
    elif not target.possible:
        state = "gone"
    elif one.control.stage == "complete":
        state = "missed"
    elif needs > can + one.seats.unsettled:
        state = "gone"
    else:
        state = "open"
    wards = tuple(_ward(one, lead) for lead in target.needed.wards)
    return TargetOnBoard(target, state, has, needs, can, wards)


def _defence(one: CouncilNight, defence: CouncilDefence) -> DefenceOnBoard:
    party, certain = defence.party, one.control.control
    has, needs, can = _standing(one, party)
    state: DefenceState
    if certain == party:
        state = "held"
    elif certain is not None or (one.control.stage == "complete" and not one.seats.unsettled):
        state = "lost"
    elif needs > can + one.seats.unsettled:
        state = "gone"
    else:
        state = "open"
    return DefenceOnBoard(defence, state, has, needs, can)


def _standing(one: CouncilNight, party: PartyId) -> tuple[int, int, int]:
    """Seats a party has, needs beyond them, and can still win."""
    has = one.seats.composition.get(party, 0)
    return has, max(0, one.council.overall_majority_at - has), one.still_open.get(party, 0)


def _ward(one: CouncilNight, lead: WardLead) -> WardOnBoard:
    won = _won(one, lead.ballot)
    if won is None:
        return WardOnBoard(lead, "open", None)
    gained = won.get(lead.party, 0) - lead.defends
    return WardOnBoard(lead, "taken" if gained >= lead.gains else "in_part" if gained > 0 else "missed", gained)


def _won(one: CouncilNight, ballot: str) -> Mapping[PartyId, int] | None:
    result = one.results.get(ballot)
    return None if result is None else result.won


def _tallies(scene: Scene, contests: Mapping[str, CouncilContest]) -> tuple[Tally, ...]:
    rows: dict[tuple[str, PartyId], tuple[dict[TargetState, int], dict[DefenceState, int]]] = {
        (region, party): (dict.fromkeys(TARGET_STATES, 0), dict.fromkeys(DEFENCE_STATES, 0))
        for region in ("", *scene.regional)
        for party in FIVE
    }
    for region, slugs in scene.regional.items():
        for slug in slugs:
            contest = contests[slug]
            for area in ("", region):
                for party, target in contest.targets.items():
                    if target.within:
                        rows[area, party][0][target.state] += 1
                if contest.defence is not None:
                    rows[area, contest.defence.defence.party][1][contest.defence.state] += 1
    return tuple(Tally(region, party, *states) for (region, party), states in rows.items())


def _published(scene: Scene) -> Mapping[tuple[str, PartyId], tuple[Expectation, ...]]:
    found: dict[tuple[str, PartyId], tuple[Expectation, ...]] = {}
    for one in scene.context.expectations:
        if one.kind in ("swing_needed", "target") and scene.published(one.published_on):
            found[one.area, one.party] = (*found.get((one.area, one.party), ()), one)
    return found


def _order(outset: Outset) -> _Order:
    field = field_of(outset)

    def target_key(one: CouncilTarget) -> tuple[bool, bool, Fraction, int, str]:
        swing, needs = one.needed.swing, one.gains_needed[one.basis]
        return not one.possible, swing is None, swing or Fraction(0), needs or 0, one.council

    def defence_key(one: CouncilDefence) -> tuple[bool, Fraction, int, str]:
        spare = one.spare["eve_of_poll"]
        return one.to_lose.swing is None, one.to_lose.swing or Fraction(0), spare or 0, one.council

    by_party: dict[PartyId, list[CouncilTarget]] = {party: [] for party in FIVE}
    for targets in field.targets.values():
        for party, target in targets.items():
            by_party[party].append(target)
    marginal = [
        (front.margin, slug, place) for slug, fronts in _MARGINALS.of(outset).items() for place, front in enumerate(fronts)
    ]
    return _Order(
        targets={party: tuple(one.council for one in sorted(rows, key=target_key)) for party, rows in by_party.items()},
        defences=tuple(one.council for one in sorted(field.defences.values(), key=defence_key)),
        marginals=tuple((slug, place) for _, slug, place in sorted(marginal)),
    )


def _marginals(outset: Outset) -> Mapping[str, tuple[WardFront, ...]]:
    found: dict[str, tuple[WardFront, ...]] = {}
    for front in leads(outset).fronts:
        if front.margin <= MARGINAL:
            slug = outset.register.ballots[front.ballot].council
            found[slug] = (*found.get(slug, ()), front)
    return found


def _blocks(outset: Outset) -> KeptWith[CouncilNight, _Block]:
    return KeptWith(partial(_block, outset), most=4_096)


_BLOCKS: KeptWith[Outset, KeptWith[CouncilNight, _Block]] = KeptWith(_blocks, most=8)
_ORDERS: KeptWith[Outset, _Order] = KeptWith(_order, most=8)
_MARGINALS: KeptWith[Outset, Mapping[str, tuple[WardFront, ...]]] = KeptWith(_marginals, most=8)
