"""How far ahead each party was in each ward the last time it was fought: what a swing has to make up before a seat falls.

A lead is in shares of the vote by best-placed candidate (`top_candidate`), every party of the ward apart but independents, who
are one. Half of it is the swing that closes it, where what one party gains is what the other loses: uniform swing, as British
target lists reckon it (Butler, in McCallum and Readman, The British General Election of 1945, 1947). All seats at stake in a
ward of several are taken to fall at once, at that one lead: slates mostly stand or fall together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.votes import amounts_then
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.control import openings
from nightdesk.tally.outset import Outset

_BEST = 1
"""Place of the best candidate's votes among the amounts of a party."""


@dataclass(frozen=True, slots=True)
class WardLead:
    """One party in one ward, before the night."""

    ballot: str
    party: PartyId
    defends: int
    """Seats of those now up that it won when they were last fought."""
    gains: int
    """Most seats it can take beyond those: the seats of others, as far as it has candidates."""
    behind: Fraction | None
    """The best other party's share less its own, of 1: negative where it was ahead. None where the ward does not compare, or
    where it did not stand then or does not now."""
    rival: PartyId | None
    """The best other party then; None where several were level or there was none."""

    @property
    def swing(self) -> Fraction | None:
        """To it from the best other party, for the seats it does not hold: half the lead to make up."""
        return None if self.behind is None else self.behind / 2


@dataclass(frozen=True, slots=True)
class WardFront:
    """One ward by its first two parties of last time."""

    ballot: str
    first: PartyId
    second: PartyId
    margin: Fraction
    """First's share less second's, of 1."""
    defended: Mapping[PartyId, int]
    """Seats now up, by who won them when they were last fought; empty where that is not known."""


@dataclass(frozen=True, slots=True)
class Leads:
    """All wards of a register, by council."""

    wards: Mapping[str, Mapping[PartyId, tuple[WardLead, ...]]]
    """By council's slug and party (of the five), in the register's order; countermanded wards left out."""
    fronts: tuple[WardFront, ...]
    """Wards that compare, in the register's order; those where first or second place was shared left out."""
    unknown: Mapping[str, int]
    """Seats up in the council of which nobody can say who won them, by slug; nought in most."""


def leads(outset: Outset) -> Leads:
    """The leads of a register, worked out once."""
    return _KEPT.of(outset)


def _leads(outset: Outset) -> Leads:
    register = outset.register
    wards: dict[str, Mapping[PartyId, tuple[WardLead, ...]]] = {}
    fronts: list[WardFront] = []
    unknown: dict[str, int] = {}
    for council in register.councils.values():
        if council.cycle == "by-election":
            continue
        polled = [one for one in register.by_council.get(council.slug, ()) if one.status != "countermanded"]
        found: dict[PartyId, list[WardLead]] = {party: [] for party in FIVE}
        missing = 0
        for ballot in polled:
            defended = _defended(outset, ballot)
            missing += ballot.seats - sum(defended.values())
            shares = _shares_then(outset, ballot)
            open_ = openings(ballot)
            for party in FIVE:
                found[party].append(_lead(ballot, party, defended, shares, open_.get(party, 0)))
            front = _front(ballot, defended, shares)
            if front is not None:
                fronts.append(front)
        wards[council.slug] = {party: tuple(rows) for party, rows in found.items()}
        unknown[council.slug] = missing
    return Leads(wards, tuple(fronts), unknown)


def _lead(
    ballot: Ballot, party: PartyId, defended: Mapping[PartyId, int], shares: Mapping[PartyId, Fraction], can_win: int
) -> WardLead:
    holds = defended.get(party, 0)
    gains = max(0, can_win - holds)
    others = {other: share for other, share in shares.items() if other != party}
    if party not in shares or not others or not can_win:
        return WardLead(ballot.id, party, holds, gains, None, None)
    best = max(others.values())
    level = [other for other, share in others.items() if share == best]
    return WardLead(ballot.id, party, holds, gains, best - shares[party], level[0] if len(level) == 1 else None)


def _front(ballot: Ballot, defended: Mapping[PartyId, int], shares: Mapping[PartyId, Fraction]) -> WardFront | None:
    order = sorted(shares, key=lambda party: -shares[party])
    if len(order) < 2 or shares[order[0]] == shares[order[1]]:
        return None
    if len(order) > 2 and shares[order[1]] == shares[order[2]]:
        return None
    return WardFront(ballot.id, order[0], order[1], shares[order[0]] - shares[order[1]], defended)


def _defended(outset: Outset, ballot: Ballot) -> Mapping[PartyId, int]:
    at_stake = outset.register.defended.get(("last_fought", ballot.id))
    return {} if at_stake is None or at_stake.method == "none" else at_stake.seats


def _shares_then(outset: Outset, ballot: Ballot) -> Mapping[PartyId, Fraction]:
    amounts = amounts_then(outset, ballot.id)
    cast = sum(four[_BEST] for four in amounts.values()) if amounts else 0
    return {party: Fraction(four[_BEST], cast) for party, four in amounts.items()} if amounts and cast else {}


_KEPT: KeptWith[Outset, Leads] = KeptWith(_leads, most=8)
"""The leads of a night are fixed before the polls open."""
