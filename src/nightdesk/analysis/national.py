"""A national measure of the night: what the results would come to had all of Great Britain voted tonight.

Two ways to say it, side by side: the projected share (`projected_share`), by modelling the change in key wards, and the
all-votes share (`summed_votes`), by adding up votes. Beside them what others have published, once it can be known. Neither
is a count of votes cast, and neither is a forecast of a general election: people vote otherwise in one, and for other
parties.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from nightdesk.analysis.base_years import Three, three
from nightdesk.analysis.great_britain import KINDS
from nightdesk.analysis.kept_with import once_a_position
from nightdesk.analysis.projected_share import ProjectedShare, projected_share, wards_in
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.summed_votes import SummedVotes, summed_votes
from nightdesk.analysis.ward_table import Bools
from nightdesk.context.national_shares import NationalShare

GroupOf = Literal["region", "kind"]


@dataclass(frozen=True, slots=True)
class Group:
    """Authorities of one region or nation, or of one kind of council: the change that the model has for them."""

    of: GroupOf
    name: str
    """Name of the region or nation, or one of `KINDS`."""
    weight: float
    """Part of the electorate of Great Britain."""
    wards: int
    """Key wards in."""
    change: Three
    """In the share of each of the three since `National.since`, mean of its authorities by electors."""


@dataclass(frozen=True, eq=False)
class National:
    """Both measures at one position."""

    projected: ProjectedShare
    summed: SummedVotes
    since: str
    """Day that most key wards are compared with; empty where there is none."""
    groups: tuple[Group, ...]
    """Regions and nations, then kinds of council in England; empty where there is no projected share."""
    published: tuple[NationalShare, ...]
    """Of this night, as far as they can be known at the position."""

    def published_as(self, measure: str) -> NationalShare | None:
        """The published figure of one measure for the night, once it can be known."""
        return next((one for one in self.published if one.measure == measure), None)


def national(scene: Scene) -> National:
    """Both measures at the position."""
    since, groups = _parts(scene)
    night = scene.register.night
    return National(
        projected=projected_share(scene),
        summed=summed_votes(scene),
        since=since,
        groups=groups,
        published=tuple(
            one for one in scene.context.national_shares if one.date == night and scene.published(one.published_on)
        ),
    )


@once_a_position
def _parts(scene: Scene) -> tuple[str, tuple[Group, ...]]:
    """Day that most key wards are compared with, and the change since in each part of the country."""
    projected = projected_share(scene)
    since = _since(projected)
    return since, _groups(scene, projected, since)


def _since(found: ProjectedShare) -> str:
    if found.key is None or not found.key.fought:
        return ""
    days = found.key.fought
    return max(sorted(set(days)), key=days.count)


def _groups(scene: Scene, found: ProjectedShare, since: str) -> tuple[Group, ...]:
    key, estimate = found.key, found.estimate
    if key is None or estimate is None:
        return ()
    country = key.country
    areas = country.columns @ estimate.coefficients + estimate.regions[country.region] + key.covers @ estimate.councils
    change = areas - np.array(found.bases.years[since].reconciled)
    inside = wards_in(scene)
    wards = np.zeros(len(key.councils), dtype=np.int64) if inside is None else inside.given.count
    kind = np.array(country.kinds)
    covered = key.covers > 0
    groups: list[tuple[GroupOf, str, Bools]] = [
        ("region", name, country.region == place) for place, name in enumerate(country.regions)
    ]
    groups += [("kind", name, kind == name) for name in KINDS]
    return tuple(
        Group(
            of,
            name,
            float(country.weight[chosen].sum()),
            int(wards[covered[chosen].any(axis=0)].sum()),
            three(country.weight[chosen] @ change[chosen] / country.weight[chosen].sum()),
        )
        for of, name, chosen in groups
        if chosen.any()
    )
