"""Claims about who stands: candidates, seats and wards contested, full slates. All fixed when nominations close.

Countermanded polls are left out: nobody stands in them tonight. Wards returned without a poll are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import Counts
from nightdesk.claims.seat_claims import named_wards
from nightdesk.claims.subject import Level, Subject, ballots_of, councils_of
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import FIVE, OTHERS, PartyId
from nightdesk.tally.outset import Outset

_NOMINATED = "Statements of persons nominated; countermanded polls left out"
_SEATS = "For each ward the candidates of the party, and no more than its seats; countermanded polls left out"
_WARDS = "Wards in which the party has a candidate; countermanded polls left out"
_SLATE = "As many candidates as seats in every ward of the place; countermanded polls left out"


@dataclass(frozen=True, slots=True)
class Standing:
    """Who stands in some wards."""

    wards: int
    candidates: Counts
    seats: Counts
    """Seats contested: candidates in each ward, capped by its seats."""
    wards_of: Counts
    """Wards with a candidate."""
    full_in: Counts
    """Wards with as many candidates as seats."""


def _standing(scene: Scene, subject: Subject) -> Standing:
    if named_wards(subject.place):
        return _of_ballots(scene.outset, [one for one in ballots_of(scene, subject.place) if one.status != "countermanded"])
    by_council = _KEPT.of(scene.outset)
    found = [by_council[one.council.slug] for one in councils_of(scene, subject.place)]
    if len(found) == 1:
        return found[0]
    return Standing(
        sum(one.wards for one in found),
        *(_added(parts) for parts in zip(*((o.candidates, o.seats, o.wards_of, o.full_in) for o in found), strict=True)),
    )


def _of_ballots(outset: Outset, ballots: Iterable[Ballot]) -> Standing:
    """`OTHERS` and independents are counted ward by ward too: a ward with two of them is one ward."""
    wards = 0
    candidates: dict[PartyId, int] = {}
    seats: dict[PartyId, int] = {}
    wards_of: dict[PartyId, int] = {}
    full_in: dict[PartyId, int] = {}
    for ballot in ballots:
        wards += 1
        here: dict[PartyId, int] = {}
        for one in ballot.candidacies:
            named = dict.fromkeys(
                (one.party, outset.pooled.get(one.party, one.party), *(() if one.party in FIVE else (OTHERS,)))
            )
            for party in named:
                here[party] = here.get(party, 0) + 1
        for party, count in here.items():
            candidates[party] = candidates.get(party, 0) + count
            seats[party] = seats.get(party, 0) + min(count, ballot.seats)
            wards_of[party] = wards_of.get(party, 0) + 1
            full_in[party] = full_in.get(party, 0) + (count >= ballot.seats)
    return Standing(wards, candidates, seats, wards_of, full_in)


def _added(parts: Iterable[Counts]) -> Counts:
    found: dict[PartyId, int] = {}
    for part in parts:
        for party, count in part.items():
            found[party] = found.get(party, 0) + count
    return found


def _candidates(scene: Scene, subject: Subject, basis: str) -> Measured:
    standing = _standing(scene, subject)
    if subject.party is None:
        everybody = sum(count for party, count in standing.candidates.items() if party != OTHERS)
        return _told(scene, subject, standing, everybody, _NOMINATED)
    return _told(scene, subject, standing, standing.candidates.get(subject.party, 0), _NOMINATED)


def _seats(scene: Scene, subject: Subject, basis: str) -> Measured:
    standing = _standing(scene, subject)
    return _told(scene, subject, standing, standing.seats.get(subject.party or "", 0), _SEATS)


def _wards(scene: Scene, subject: Subject, basis: str) -> Measured:
    standing = _standing(scene, subject)
    return _told(scene, subject, standing, standing.wards_of.get(subject.party or "", 0), _WARDS)


def _full(scene: Scene, subject: Subject, basis: str) -> Measured:
    standing = _standing(scene, subject)
    return _told(scene, subject, standing, standing.full_in.get(subject.party or "", 0) == standing.wards, _SLATE)


def _stood(scene: Scene, subject: Subject, basis: str) -> Measured:
    standing = _standing(scene, subject)
    return _told(scene, subject, standing, standing.candidates.get(subject.party or "", 0) > 0, _NOMINATED)


def _told(scene: Scene, subject: Subject, standing: Standing, value: int | bool, rule: str) -> Measured:
    fact = f"Candidacies of {standing.wards} {'ward' if standing.wards == 1 else 'wards'} in the register"
    if not standing.wards:
        return Measured(None, Evidence(rule), "not_held")
    return Measured(value, Evidence(rule, facts=(fact,)))


def _by_council(outset: Outset) -> Mapping[str, Standing]:
    return {
        slug: _of_ballots(outset, [one for one in outset.register.by_council.get(slug, ()) if one.status != "countermanded"])
        for slug in outset.register.councils
    }


_KEPT: KeptWith[Outset, Mapping[str, Standing]] = KeptWith(_by_council, most=8)

_PLACES: tuple[Level, ...] = ("england", "region", "several", "council", "ward")
KINDS: tuple[Kind, ...] = (
    Kind(
        "candidates",
        "How many candidates has a party in a place? All of them, where no party is named.",
        "{party} put up {value} in {place}",
        ("place", "party"),
        _PLACES,
        "count",
        _candidates,
        noun=("candidate", "candidates"),
        local=True,
        fixed=True,
    ),
    Kind(
        "seats_contested",
        "How many of the seats up in a place does a party contest?",
        "{party} contested {value} in {place}",
        ("place", "party"),
        _PLACES,
        "count",
        _seats,
        noun=("seat", "seats"),
        local=True,
        fixed=True,
    ),
    Kind(
        "wards_contested",
        "In how many wards of a place has a party a candidate?",
        "{party} stood in {value} in {place}",
        ("place", "party"),
        _PLACES,
        "count",
        _wards,
        noun=("ward", "wards"),
        local=True,
        fixed=True,
    ),
    Kind(
        "full_slate",
        "Has a party as many candidates as there are seats in every ward of a place?",
        "{party} {put up|did not put up} a full slate in {place}",
        ("place", "party"),
        _PLACES,
        "yes_or_no",
        _full,
        local=True,
        fixed=True,
    ),
    Kind(
        "stood",
        "Has a party any candidate in a place?",
        "{party} {stood|did not stand} in {place}",
        ("place", "party"),
        _PLACES,
        "yes_or_no",
        _stood,
        local=True,
        fixed=True,
    ),
)
