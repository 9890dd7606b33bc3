"""What a claim is about: a place, and where it matters a party, another party, a person, a day."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import PartyId

Level = Literal["england", "region", "several", "council", "ward", "constituency"]


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere a figure can be of."""

    level: Level
    key: str = ""
    """Name of a region, slug of a council, id of a ballot (a ward on this night), code of a constituency; empty for England."""
    parts: tuple[Place, ...] = ()
    """Of `several`: the places taken together, in the order in which they were named."""


ENGLAND = Place("england")
"""All councils of the night with an ordinary election."""


@dataclass(frozen=True, slots=True)
class Subject:
    """Roles that a kind of claim does not name are left out."""

    place: Place = ENGLAND
    party: PartyId | None = None
    """A party's id; `OTHERS` for everybody outside the five; `INDEPENDENT` for independents."""
    other: PartyId | None = None
    """The party it is set against: lost to, gained from, ahead of. `NOC` where a council had no overall control."""
    person: str | None = None
    """Id of a candidacy in the ballot of `place`; name of a candidate where `place` is a constituency."""
    day: str | None = None
    """ISO 8601, a day or part of one: of a price, a poll, an earlier state."""


def councils_of(scene: Scene, place: Place) -> tuple[CouncilNight, ...]:
    """The councils that lie in a place, in the register's order; of a ward, its own."""
    match place.level:
        case "england":
            return scene.ordinary
        case "region":
            return tuple(scene.councils[slug] for slug in scene.regional.get(place.key, ()))
        case "several":
            inside = {one.council.slug: one for part in place.parts for one in councils_of(scene, part)}
            return tuple(one for slug, one in scene.councils.items() if slug in inside)
        case "council":
            return (scene.councils[place.key],) if place.key in scene.councils else ()
        case "ward":
            ballot = scene.register.ballots.get(place.key)
            return (scene.councils[ballot.council],) if ballot is not None else ()
        case _:
            return ()


def ballots_of(scene: Scene, place: Place) -> tuple[Ballot, ...]:
    """The ballots of a place, countermanded ones included, in the register's order."""
    if place.level == "ward":
        ballot = scene.register.ballots.get(place.key)
        return (ballot,) if ballot is not None else ()
    if place.level == "several" and any(part.level == "ward" for part in place.parts):
        return tuple(ballot for part in place.parts for ballot in ballots_of(scene, part))
    return tuple(ballot for one in councils_of(scene, place) for ballot in scene.register.by_council.get(one.council.slug, ()))
