"""What is told of councillors between elections, added up before the polls open: who moved, and by party and by council.

A member who changed party twice counts once, from the party last elected for to the party sat for on the eve.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.context.context import Context
from nightdesk.context.members import Between, ListsDiffer
from nightdesk.register.baseline import BASES, Basis
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset

CHANGES = ("change_of_party", "suspension", "group_change")
EMPTIED = ("vacancy", "death", "resignation")


@dataclass(frozen=True, slots=True)
class Moved:
    """A member, or some unnamed, who sat for another party on the eve than before."""

    council: str
    ward: str
    person: str
    """Empty for some whom no source names, or whose naming is not borne out."""
    seats: int
    was: PartyId
    """Party last elected for where a result tells, else the one left; empty where not told."""
    sits: PartyId
    """Party sat for after the last change; empty where not told."""
    sitting: bool | None
    """Whether the member still had the seat on the eve; None where no seat of the register is known to be that member's."""
    told: tuple[Between, ...]
    """Each change, the first one first."""

    @property
    def last(self) -> Between:
        """The last change."""
        return self.told[-1]


@dataclass(frozen=True, slots=True)
class PartyBetween:
    """What one party gained and lost between elections, as far as it is told."""

    party: PartyId
    joined: int
    left: int
    """Members who changed party, by where they ended."""
    by_elections_won: int
    """From another party."""
    by_elections_lost: int
    vacated: int
    """Seats it held last that were vacant on the eve."""
    at_stake: Mapping[Basis, int]
    """Seats up on the night on both bases, over the ballots that compare on both and leave no seat unknown."""

    @property
    def net(self) -> int:
        """By changes of party and by-elections."""
        return self.joined - self.left + self.by_elections_won - self.by_elections_lost


@dataclass(frozen=True, slots=True)
class CouncilBetween:
    """What is told of one council."""

    council: str
    moved: int
    """Seats whose member changed party."""
    by_elections: int
    vacancies: int
    differ: int
    """Members elected for one party in 2014 or 2016 and listed under another before the night, borne out by nothing else."""


@dataclass(frozen=True, slots=True)
class BeforeThePolls:
    """All of it that does not change with the night."""

    moved: tuple[Moved, ...]
    by_elections: tuple[Between, ...]
    vacancies: tuple[Between, ...]
    parties: tuple[PartyBetween, ...]
    councils: tuple[CouncilBetween, ...]
    defending: tuple[Moved, ...]
    """Members who had changed party and whose seat is up."""
    held: Mapping[tuple[str, PartyId], int]
    """Seats of a ballot that a party had on the eve, by the register or by the changes told, whichever is more."""


def before_the_polls(outset: Outset, context: Context) -> BeforeThePolls:
    """All that is told of the time before the polls, added up once for a register and its context."""
    return _KEPT.of(outset).of(context)


def latest_differ(differ: Sequence[ListsDiffer]) -> tuple[ListsDiffer, ...]:
    """Of the pairs of records that differ, those of an election with the last list before the night: each member once."""
    last = max((one.later for one in differ), default="")
    return tuple(one for one in differ if one.later == last and one.earlier.startswith("elected"))


def _made(outset: Outset, context: Context) -> BeforeThePolls:
    told = [one for one in context.between if one.date <= outset.register.night]
    moved = _moved(told)
    by_elections = tuple(one for one in told if one.event == "by_election")
    vacancies = tuple(one for one in told if one.event in EMPTIED)
    defending = tuple(one for one in moved if one.sitting and one.last.ballot and one.was != one.sits)
    return BeforeThePolls(
        moved=moved,
        by_elections=by_elections,
        vacancies=vacancies,
        parties=_parties(outset, moved, by_elections, vacancies),
        councils=_councils(outset, context, moved, by_elections, vacancies),
        defending=defending,
        held=_held(outset, defending),
    )


def _held(outset: Outset, defending: Sequence[Moved]) -> Mapping[tuple[str, PartyId], int]:
    register = outset.register
    told = Counter((one.last.ballot, one.sits) for one in defending if not register.councils[one.council].redrawn)
    on_eve = {
        (ballot, party): seats
        for (basis, ballot), defended in register.defended.items()
        if basis == "eve_of_poll"
        for party, seats in defended.seats.items()
    }
    return {key: max(count, on_eve.get(key, 0)) for key, count in told.items()}


def _moved(told: Sequence[Between]) -> tuple[Moved, ...]:
    """Members by council and name, each with all that is told of them; those unnamed stand alone."""
    gone = {(one.council, one.person) for one in told if one.event in EMPTIED and one.person}
    chains: dict[tuple[str, str, int], list[Between]] = {}
    for place, one in enumerate(told):
        if one.event in CHANGES:
            chains.setdefault((one.council, one.person, -1 if one.person else place), []).append(one)
    return tuple(
        Moved(
            council=council,
            ward=chain[0].ward,
            person=person,
            seats=chain[0].seats,
            was=chain[0].elected_for or chain[0].from_,
            sits=chain[-1].to,
            sitting=False if person and (council, person) in gone else True if chain[-1].term else None,
            told=tuple(chain),
        )
        for (council, person, _), chain in chains.items()
    )


def _parties(
    outset: Outset, moved: Sequence[Moved], by_elections: Sequence[Between], vacancies: Sequence[Between]
) -> tuple[PartyBetween, ...]:
    joined, left, won, lost, vacated = (Counter[PartyId]() for _ in range(5))
    for one in moved:
        if one.was != one.sits:
            joined[one.sits] += one.seats
            left[one.was] += one.seats
    for event in by_elections:
        if event.from_ and event.to and event.from_ != event.to:
            won[event.to] += event.seats
            lost[event.from_] += event.seats
    for event in vacancies:
        vacated[event.from_] += event.seats
    at_stake = _at_stake(outset)
    known = dict.fromkeys((*joined, *left, *won, *lost, *vacated))
    rows = [
        PartyBetween(
            party=party,
            joined=joined[party],
            left=left[party],
            by_elections_won=won[party],
            by_elections_lost=lost[party],
            vacated=vacated[party],
            at_stake={basis: at_stake[basis][party] for basis in BASES},
        )
        for party in known
        if party
    ]
    return tuple(sorted(rows, key=lambda one: (-one.net, outset.name(one.party))))


def _at_stake(outset: Outset) -> Mapping[Basis, Counter[PartyId]]:
    """Seats up by party on both bases, over the ballots that compare on both with every holder known."""
    sums: dict[Basis, Counter[PartyId]] = {basis: Counter() for basis in BASES}
    for ballot in outset.register.ballots.values():
        if outset.register.councils[ballot.council].cycle == "by-election" or ballot.status == "countermanded":
            continue
        both = [outset.register.defended.get((basis, ballot.id)) for basis in BASES]
        found = [one for one in both if one is not None and one.method != "none" and not one.unknown]
        if len(found) == len(BASES):
            for basis, one in zip(BASES, found, strict=True):
                sums[basis].update(one.seats)
    return sums


def _councils(
    outset: Outset, context: Context, moved: Sequence[Moved], by_elections: Sequence[Between], vacancies: Sequence[Between]
) -> tuple[CouncilBetween, ...]:
    seats, polls, empty, differ = (Counter[str]() for _ in range(4))
    for one in moved:
        seats[one.council] += one.seats if one.was != one.sits else 0
    for event in by_elections:
        polls[event.council] += event.seats
    for event in vacancies:
        empty[event.council] += event.seats
    for row in latest_differ(context.lists_differ):
        differ[row.council] += row.members
    return tuple(
        CouncilBetween(slug, seats[slug], polls[slug], empty[slug], differ[slug])
        for slug in outset.register.councils
        if seats[slug] or polls[slug] or empty[slug] or differ[slug]
    )


_KEPT: KeptWith[Outset, KeptWith[Context, BeforeThePolls]] = KeptWith(
    lambda outset: KeptWith(lambda context: _made(outset, context), most=8), most=8
)
