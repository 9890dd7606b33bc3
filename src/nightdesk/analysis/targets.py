"""What each party needs to take control of each council, and what would take it away: seats, wards and the swing.

Gains needed are the overall majority of the whole new council (`seats_total // 2 + 1`) less what the party has, on two bases
that are never mixed. `last_fought`: the seats it keeps that are not up, and those up that it won when they were last fought.
`eve`: the seats it held on the eve of poll. The swing goes with the first, for it rests on the same contests: wards in order of
half the lead to make up (`ward_leads`), seats added until there are enough; the swing of the ward that brings the last of them
is the council's. To take a majority away the same is asked of the wards the party defends, against its best rival in each.

Where a ward does not compare there is no lead, and where too few compare no swing: a redrawn council has gains needed, by the
stated notional seats, and no swing. Published figures rest on conventions of their own and are set beside these, never
corrected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight, council_at_open
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.ward_leads import Leads, WardLead, leads
from nightdesk.register.baseline import Basis
from nightdesk.register.council import Council
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.outset import Outset

WITHIN = Fraction(1, 10)
"""Swing up to which a council counts as within reach. A convention of this desk: longer shots are listed and not counted."""
Unswung = Literal["", "redrawn", "too_few_wards_compare", "too_few_seats_up"]
"""Why there is no swing; empty where there is one. too_few_seats_up: all of them would not be enough."""


@dataclass(frozen=True, slots=True)
class SwingNeeded:
    """The way to so many seats, easiest ward first."""

    seats: int
    """How many: nought or less where the last time's result would already do."""
    swing: Fraction | None
    """Of 1. Nought where no seat is needed; negative where the party was ahead in the ward that brings the last of them."""
    why_not: Unswung
    wards: tuple[WardLead, ...]
    """As far as the ward that brings the last seat; all that compare where they do not suffice."""


@dataclass(frozen=True, slots=True)
class CouncilTarget:
    """One council that one party does not control, before the night."""

    council: str
    party: PartyId
    majority_at: int
    has: Mapping[Basis, int | None]
    """Seats it starts from: on `last_fought`, None where nobody can say who won some of the seats now up."""
    gains_needed: Mapping[Basis, int | None]
    notional: bool
    """True where the basis is by a stated method for a redrawn council."""
    seats_up: int
    can_win: int
    """Most seats it can win tonight, by the candidates it has."""
    possible: bool
    """Whether those could make a majority, before a vote is counted."""
    needed: SwingNeeded
    """For the gains needed when last fought; on the eve's where those are not known."""
    basis: Basis
    """Which of the two the swing is for."""
    within: bool
    """Whether the swing is known, `WITHIN` or less, and enough seats are up."""
    to_deny: SwingNeeded | None
    """What ends the majority of the party in control by seats it loses to this one; None where none has control."""


@dataclass(frozen=True, slots=True)
class CouncilDefence:
    """One council that one party controls on the eve."""

    council: str
    party: PartyId
    majority_at: int
    spare: Mapping[Basis, int | None]
    """Seats above the overall majority."""
    notional: bool
    seats_up: int
    at_stake: int
    """Of the seats up, those it won when last fought; of a redrawn council all its notional ones."""
    safe: bool
    """True where the seats that are not up alone make a majority."""
    to_lose: SwingNeeded
    """What would take the majority away."""


@dataclass(frozen=True, slots=True)
class Field:
    """Every target and every defence of the five parties, before the night."""

    targets: Mapping[str, Mapping[PartyId, CouncilTarget]]
    """By council and party."""
    defences: Mapping[str, CouncilDefence]
    """By council: those that one of the five controls on the eve."""


def field_of(outset: Outset) -> Field:
    """The field of a register, worked out once."""
    return _KEPT.of(outset)


def _field(outset: Outset) -> Field:
    found = leads(outset)
    targets: dict[str, Mapping[PartyId, CouncilTarget]] = {}
    defences: dict[str, CouncilDefence] = {}
    for slug in found.wards:
        opening = council_at_open(outset, slug)
        before = opening.control.before
        sought = (_target(outset, found, opening, party) for party in FIVE if party != before)
        targets[slug] = {one.party: one for one in sought if before is not None or not _had_it(one)}
        if before in FIVE:
            defences[slug] = _defence(outset, found, opening, before)
    return Field(targets, defences)


def _had_it(one: CouncilTarget) -> bool:
    """Whether the party had its majority on any basis. Where nobody can say who controlled the council, it has none to gain."""
    return any(needs is not None and needs <= 0 for needs in one.gains_needed.values())


def _target(outset: Outset, found: Leads, one: CouncilNight, party: PartyId) -> CouncilTarget:
    council, at = one.council, one.council.overall_majority_at
    has = _has(outset, found, one, party)
    needs: dict[Basis, int | None] = {basis: None if seats is None else at - seats for basis, seats in has.items()}
    basis: Basis = "last_fought" if needs["last_fought"] is not None else "eve_of_poll"
    can_win = one.still_open.get(party, 0)
    wards, before = found.wards[council.slug], one.control.before
    to_deny = None
    if before in FIVE:
        taken = ((lead, min(lead.gains, held.defends)) for lead, held in zip(wards[party], wards[before], strict=True))
        to_deny = _way(council, _too_many(_has(outset, found, one, before), at), taken)
    possible = one.seats.continuing.get(party, 0) + one.seats.unsettled + can_win >= at
    needed = _way(council, needs[basis], ((lead, lead.gains) for lead in wards[party]))
    return CouncilTarget(
        council=council.slug,
        party=party,
        majority_at=at,
        has=has,
        gains_needed=needs,
        notional=council.redrawn,
        seats_up=one.seats.contested,
        can_win=can_win,
        possible=possible,
        needed=needed,
        basis=basis,
        within=possible and needed.swing is not None and needed.swing <= WITHIN,
        to_deny=to_deny,
    )


def _defence(outset: Outset, found: Leads, one: CouncilNight, party: PartyId) -> CouncilDefence:
    council, at = one.council, one.council.overall_majority_at
    has = _has(outset, found, one, party)
    spare: dict[Basis, int | None] = {basis: None if seats is None else seats - at for basis, seats in has.items()}
    wards = found.wards[council.slug][party]
    notional = outset.register.defended.get(("last_fought", council.slug)) if council.redrawn else None
    kept = one.seats.continuing.get(party, 0)
    return CouncilDefence(
        council=council.slug,
        party=party,
        majority_at=at,
        spare=spare,
        notional=council.redrawn,
        seats_up=one.seats.contested,
        at_stake=notional.seats.get(party, 0) if notional is not None else sum(lead.defends for lead in wards),
        safe=kept >= at,
        to_lose=_way(council, _too_many(has, at), ((_turned(lead), lead.defends) for lead in wards)),
    )


def _has(outset: Outset, found: Leads, one: CouncilNight, party: PartyId) -> dict[Basis, int | None]:
    """Seats a party starts from, on both bases; of a redrawn council its notional ones.

    None where a seat's holder is not settled."""
    slug, register = one.council.slug, outset.register
    if one.council.redrawn:
        stated = {basis: register.defended.get((basis, slug)) for basis in _BASES}
        return {basis: None if it is None or it.method == "none" else it.seats.get(party, 0) for basis, it in stated.items()}
    kept, eve = one.seats.continuing.get(party, 0), register.eve[slug]
    known = not (found.unknown[slug] or eve.continuing_unsettled)
    last = kept + sum(lead.defends for lead in found.wards[slug][party]) if known else None
    return {"last_fought": last, "eve_of_poll": None if eve.unsettled else eve.held.get(party, 0)}


def _too_many(has: Mapping[Basis, int | None], majority_at: int) -> int | None:
    """Seats a party in control must lose to have no majority, when last fought, or on the eve's seats where those are not
    known."""
    held = has["last_fought"] if has["last_fought"] is not None else has["eve_of_poll"]
    return None if held is None else held - majority_at + 1


def _turned(lead: WardLead) -> WardLead:
    """The same ward seen by those who would take the party's seats: the lead to make up is the party's own."""
    behind = None if lead.behind is None else -lead.behind
    return WardLead(lead.ballot, lead.party, lead.defends, lead.gains, behind, lead.rival)


def _way(council: Council, seats: int | None, wards: Iterable[tuple[WardLead, int]]) -> SwingNeeded:
    """The easiest wards that bring so many seats, each with how many it brings."""
    if council.redrawn or seats is None:
        return SwingNeeded(seats or 0, None, "redrawn" if council.redrawn else "too_few_wards_compare", ())
    if seats <= 0:
        return SwingNeeded(seats, Fraction(0), "", ())
    open_ = [(lead, by) for lead, by in wards if by]
    if sum(by for _, by in open_) < seats:
        return SwingNeeded(seats, None, "too_few_seats_up", ())
    order = sorted(((lead.swing, lead, by) for lead, by in open_ if lead.swing is not None), key=lambda one: one[0])
    taken, brought = [], 0
    for swing, lead, by in order:
        taken.append(lead)
        brought += by
        if brought >= seats:
            return SwingNeeded(seats, swing, "", tuple(taken))
    return SwingNeeded(seats, None, "too_few_wards_compare", tuple(taken))


_BASES: tuple[Basis, ...] = ("last_fought", "eve_of_poll")
_KEPT: KeptWith[Outset, Field] = KeptWith(_field, most=8)
"""The field is fixed before the polls open."""
