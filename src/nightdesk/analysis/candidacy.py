"""Who stands where: slates against seats, who alone stands everywhere, who stood aside, independents and local parties.

A slate in a council is full where the party has as many candidates as there are seats in every ward, none where it has no
candidate at all, partial otherwise. Fixed when nominations close; only the seats won come in with the night. Countermanded
polls are left out: nobody stands in them tonight, and the nominations for the later poll are others.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import FIVE, PartyId
from nightdesk.tally.outset import Outset

Slate = Literal["full", "partial", "none"]


@dataclass(frozen=True, slots=True)
class PartySlates:
    """One party over all the ballots of the night."""

    party: PartyId
    candidates: int
    seats: int
    """Seats to be filled in all, whoever stands."""
    wards: int
    """Wards in which it has a candidate."""
    wards_short: int
    """Of them, those with fewer candidates than seats."""
    wards_without: int
    """Wards in which it has none."""
    councils: Mapping[Slate, int]
    elected: int
    """So far."""
    candidates_declared: int
    """Its candidates in the ballots declared so far."""


@dataclass(frozen=True, slots=True)
class CouncilSlates:
    """The slates of the five parties in one council."""

    council: str
    seats: int
    candidates: Mapping[PartyId, int]
    """Of each of the five, nought included."""
    slates: Mapping[PartyId, Slate]
    alone_full: PartyId | None
    """The one of the five with a full slate, where only one has; None where none or several have."""


@dataclass(frozen=True, slots=True)
class StoodAside:
    """One of the five, set against the contests its wards are compared with, by the same boundaries."""

    party: PartyId
    wards: int
    """Wards that compare."""
    stood_then: int
    stood_both: int
    gone: int
    """Stood then, and stands no longer."""
    new: int
    """Stands now, and did not then."""


@dataclass(frozen=True, slots=True)
class LocalParty:
    """A party outside the five, or all independents together."""

    party: PartyId
    candidates: int
    councils: int
    elected: int


@dataclass(frozen=True, slots=True)
class Candidacies:
    """The whole answer."""

    ballots: int
    seats: int
    candidates: int
    parties: tuple[PartySlates, ...]
    """The five, most candidates first, then in the order of the scoreboard."""
    councils: tuple[CouncilSlates, ...]
    """In the register's order."""
    everywhere: tuple[PartyId, ...]
    """Parties with a full slate in every council of the night."""
    uncontested: tuple[str, ...]
    """Ballots returned without a poll, in the register's order."""
    uncontested_seats: int
    aside: tuple[StoodAside, ...]
    local: tuple[LocalParty, ...]
    """Most candidates first, then by name; all independents in one row."""
    independents: int
    """Candidates who stand for no party."""
    local_candidates: int
    """Candidates of local parties and residents' groups."""


@once_a_position
def candidacies(scene: Scene) -> Candidacies:
    """Who stands where, and how many of them are elected so far."""
    fixed = _FIXED.of(scene.outset)
    won, declared = Counter[PartyId](), Counter[PartyId]()
    for one in scene.ordinary:
        won.update(one.seats.won)
        if one.results:
            declared.update(_DECLARED.of(one))
    pooled = scene.outset.pooled
    elected = Counter[PartyId]()
    for party, seats in won.items():
        elected[pooled.get(party, party)] += seats
    return replace(
        fixed,
        parties=tuple(replace(one, elected=won[one.party], candidates_declared=declared[one.party]) for one in fixed.parties),
        local=tuple(replace(one, elected=elected[one.party]) for one in fixed.local),
    )


def _declared(one: CouncilNight) -> Counter[PartyId]:
    """Candidates of a council's declared ballots, by party."""
    return Counter(line.candidacy.party for result in one.results.values() for line in result.lines)


def _fixed(outset: Outset) -> Candidacies:
    """All that is known when nominations close: nobody is elected yet."""
    register = outset.register
    slugs = [slug for slug, council in register.councils.items() if council.cycle != "by-election"]
    ballots = [one for slug in slugs for one in _polled(outset, slug)]
    standing = {one.id: Counter(candidacy.party for candidacy in one.candidacies) for one in ballots}
    councils = tuple(_council(outset, slug, standing) for slug in slugs)
    parties = [_party(party, ballots, standing, councils) for party in FIVE]
    uncontested = tuple(one for one in ballots if one.status == "uncontested")
    in_all = Counter[PartyId]()
    for counts in standing.values():
        in_all.update(counts)
    families = Counter[str]()
    for party, count in in_all.items():
        families[register.parties[party].family] += count
    return Candidacies(
        ballots=len(ballots),
        seats=sum(one.seats for one in ballots),
        candidates=sum(in_all.values()),
        parties=tuple(sorted(parties, key=lambda one: -one.candidates)),
        councils=councils,
        everywhere=tuple(party for party in FIVE if councils and all(one.slates[party] == "full" for one in councils)),
        uncontested=tuple(one.id for one in uncontested),
        uncontested_seats=sum(one.seats for one in uncontested),
        aside=tuple(_aside(outset, party, ballots, standing) for party in FIVE),
        local=_local(outset, ballots, standing),
        independents=families["ind"],
        local_candidates=families["local"],
    )


def _polled(outset: Outset, council: str) -> list[Ballot]:
    return [one for one in outset.register.by_council.get(council, ()) if one.status != "countermanded"]


def _council(outset: Outset, council: str, standing: Mapping[str, Counter[PartyId]]) -> CouncilSlates:
    ballots = _polled(outset, council)
    slates = {party: _slate(party, ballots, standing) for party in FIVE}
    full = [party for party in FIVE if slates[party] == "full"]
    return CouncilSlates(
        council=council,
        seats=sum(one.seats for one in ballots),
        candidates={party: sum(standing[one.id][party] for one in ballots) for party in FIVE},
        slates=slates,
        alone_full=full[0] if len(full) == 1 else None,
    )


def _slate(party: PartyId, ballots: Iterable[Ballot], standing: Mapping[str, Counter[PartyId]]) -> Slate:
    have = [(standing[one.id][party], one.seats) for one in ballots]
    if not any(candidates for candidates, _ in have):
        return "none"
    return "full" if all(candidates >= seats for candidates, seats in have) else "partial"


def _party(
    party: PartyId,
    ballots: list[Ballot],
    standing: Mapping[str, Counter[PartyId]],
    councils: tuple[CouncilSlates, ...],
) -> PartySlates:
    have = [(standing[one.id][party], one.seats) for one in ballots]
    slates = Counter(one.slates[party] for one in councils)
    return PartySlates(
        party=party,
        candidates=sum(candidates for candidates, _ in have),
        seats=sum(seats for _, seats in have),
        wards=sum(candidates > 0 for candidates, _ in have),
        wards_short=sum(0 < candidates < seats for candidates, seats in have),
        wards_without=sum(candidates == 0 for candidates, _ in have),
        councils={"full": slates["full"], "partial": slates["partial"], "none": slates["none"]},
        elected=0,
        candidates_declared=0,
    )


def _aside(outset: Outset, party: PartyId, ballots: list[Ballot], standing: Mapping[str, Counter[PartyId]]) -> StoodAside:
    then, both, new, wards = 0, 0, 0, 0
    for ballot in ballots:
        contest = outset.register.last_fought.get(ballot.id)
        if contest is None or contest.method != "like_for_like" or not contest.candidacies:
            continue
        wards += 1
        had = any(one.party == party for one in contest.candidacies)
        has = standing[ballot.id][party] > 0
        then, both, new = then + had, both + (had and has), new + (has and not had)
    return StoodAside(party, wards, then, both, then - both, new)


def _local(outset: Outset, ballots: list[Ballot], standing: Mapping[str, Counter[PartyId]]) -> tuple[LocalParty, ...]:
    candidates, councils = Counter[PartyId](), dict[PartyId, dict[str, None]]()
    for ballot in ballots:
        for party, count in standing[ballot.id].items():
            pooled = outset.pooled.get(party, party)
            if pooled not in FIVE:
                candidates[pooled] += count
                councils.setdefault(pooled, {})[ballot.council] = None
    rows = [LocalParty(party, count, len(councils[party]), 0) for party, count in candidates.items()]
    return tuple(sorted(rows, key=lambda one: (-one.candidates, outset.name(one.party))))


_FIXED: KeptWith[Outset, Candidacies] = KeptWith(_fixed, most=8)
_DECLARED: KeptWith[CouncilNight, Counter[PartyId]] = KeptWith(_declared, most=4_096)
