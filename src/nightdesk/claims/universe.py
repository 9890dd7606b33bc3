"""What a claim that says every, none, only or most ranges over, one subject for each."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Universe
from nightdesk.claims.subject import Place, Subject, ballots_of, councils_of


def members(scene: Scene, universe: Universe) -> tuple[Subject, ...]:
    """The subjects, in the register's order. Of wards: those not countermanded."""
    within = universe.within
    match universe.of:
        case "council":
            return tuple(replace(within, place=Place("council", one.council.slug)) for one in councils_of(scene, within.place))
        case "ward":
            ballots = (one for one in ballots_of(scene, within.place) if one.status != "countermanded")
            return tuple(replace(within, place=Place("ward", one.id)) for one in ballots)
        case "region":
            return tuple(replace(within, place=Place("region", name)) for name, slugs in scene.regional.items() if slugs)
        case "party":
            seen = dict.fromkeys(c.party for one in ballots_of(scene, within.place) for c in one.candidacies)
            return tuple(replace(within, party=party) for party in seen)
        case "person":
            return tuple(
                replace(within, place=Place("ward", one.id), person=candidacy.id)
                for one in ballots_of(scene, within.place)
                if one.status != "countermanded"
                for candidacy in one.candidacies
            )
