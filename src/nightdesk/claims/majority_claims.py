"""Claims about majorities of councils: how far a party is short of one, how large one is, and who is the largest party."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import evidence_of, of_party
from nightdesk.claims.subject import Subject, councils_of
from nightdesk.register.party import INDEPENDENT, OTHERS, PartyId
from nightdesk.tally.control import NOC

_SHORT = "Seats that make a majority of all the council's, less those a party has"
_MAJORITY = "Seats of the party in control less those of all others, once the count is complete"
_LARGEST = "Seats won and not up, party by party; independents taken together"
JOINT = " "
"""Between the ids of parties that are level, in the order of their names: `PP52 PP53`."""


def joint(scene: Scene, parties: Iterable[PartyId]) -> str:
    """Several parties that are level, as one value."""
    return JOINT.join(sorted(parties, key=lambda party: (scene.outset.name(party), party)))


def _short(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, evidence_of(_SHORT, found), "not_held")
    if subject.party in (None, INDEPENDENT, OTHERS, NOC):
        note = "Independents and others are no party, and have no majority."
        return Measured(None, evidence_of(_SHORT, found), "does_not_apply", note=note)
    one = found[0]
    needs = one.council.overall_majority_at - of_party(scene.outset, one.seats.composition, subject.party)
    most, can = max(0, needs), one.still_open.get(subject.party or "", 0) + one.seats.unsettled
    least = max(0, needs - can)
    if least == most:
        return Measured(most, evidence_of(_SHORT, found))
    if one.ballots_awaited:
        return Measured(most, evidence_of(_SHORT, found), "", least, most)
    return Measured(None, evidence_of(_SHORT, found), "not_held", least, most)


def _majority(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    evidence = evidence_of(_MAJORITY, found)
    if len(found) != 1:
        return Measured(None, evidence, "not_held")
    one = found[0]
    control = one.control.control
    if control is None:
        return Measured(None, evidence, "awaited" if one.ballots_awaited else "not_held")
    if control == NOC or (subject.party is not None and subject.party != control):
        return Measured(None, evidence, "does_not_apply", note="The party has no majority there.")
    if one.control.majority is not None:
        return Measured(one.control.majority, evidence)
    if not one.ballots_awaited:
        return Measured(None, evidence, "not_held")
    have = one.seats.composition.get(control, 0)
    rest = sum(one.seats.composition.values()) - have + one.seats.unsettled
    can = min(one.still_open.get(control, 0), one.seats.awaited)
    least = have - rest - one.seats.awaited
    return Measured(None, evidence, "awaited", least, least + 2 * (can + one.seats.unsettled))


def _largest(scene: Scene, subject: Subject, basis: str) -> Measured:
    found = councils_of(scene, subject.place)
    if len(found) != 1:
        return Measured(None, evidence_of(_LARGEST, found), "not_held")
    one, evidence = found[0], evidence_of(_LARGEST, found)
    have, can = _by_party(scene, one)
    if not have:
        return Measured(None, evidence, "awaited" if one.ballots_awaited else "not_held")
    most = max(have.values())
    first = [party for party, seats in have.items() if seats == most]
    doubt = one.seats.unsettled
    rivals = [party for party in {**have, **can} if party != first[0]]
    sure = len(first) == 1 and all(have.get(party, 0) + can.get(party, 0) + doubt < most for party in rivals)
    note = ""
    if INDEPENDENT in first:
        note = "Independents are people and not a party; taken together they have the most seats."
    if not one.ballots_awaited and doubt and not sure:
        return Measured(None, evidence, "not_held")
    return Measured(joint(scene, first), evidence, "" if sure or not one.ballots_awaited else "awaited", note=note)


def _by_party(scene: Scene, one: CouncilNight) -> tuple[dict[PartyId, int], dict[PartyId, int]]:
    """Seats by party and the most each can still win, independents taken together."""
    pooled, have, can = scene.outset.pooled, dict[PartyId, int](), dict[PartyId, int]()
    for counts, source in ((have, one.seats.composition), (can, one.still_open)):
        for party, count in source.items():
            counts[pooled.get(party, party)] = counts.get(pooled.get(party, party), 0) + count
    return have, can


KINDS: tuple[Kind, ...] = (
    Kind(
        "seats_short",
        "How many seats is a party short of a majority in a council?",
        "{party} are {value} short of a majority in {place}",
        ("place", "party"),
        ("council",),
        "count",
        _short,
        noun=("seat", "seats"),
        local=True,
    ),
    Kind(
        "council_majority",
        "How large is the majority of the party in control of a council, over all others?",
        "the majority over all others in {place} is {value}",
        ("place",),
        ("council",),
        "count",
        _majority,
        noun=("seat", "seats"),
        figure="majority in seats",
        local=True,
    ),
    Kind(
        "largest_party",
        "Which party has the most seats in a council now? Level ones are all told.",
        "{value} have the most seats in {place}",
        ("place",),
        ("council",),
        "party",
        _largest,
        local=True,
    ),
)
