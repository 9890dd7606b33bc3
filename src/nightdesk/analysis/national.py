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
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.key_wards import KeyWards
from nightdesk.analysis.projected_share import ProjectedShare, projected_share, wards_in
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.summed_votes import SummedVotes, summed_votes
from nightdesk.analysis.ward_table import Bools, Floats, Ints
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
    projected = projected_share(scene)
    night = scene.register.night
    return National(
        projected=projected,
        summed=summed_votes(scene),
        since=projected.key.since if projected.key is not None else "",
        groups=_parts(scene),
        published=tuple(
            one for one in scene.context.national_shares if one.date == night and scene.published(one.published_on)
        ),
    )


@once_a_position
def _parts(scene: Scene) -> tuple[Group, ...]:
    """The change that the model has for each part of the country."""
    found, inside = projected_share(scene), wards_in(scene)
    key, estimate = found.key, found.estimate
    if key is None or estimate is None or inside is None:
        return ()
    country, shape = key.country, _SHAPES.of(key)
    areas = country.columns @ estimate.coefficients + estimate.regions[country.region] + key.covers @ estimate.councils
    changes = shape.means @ (areas - np.array(found.bases.years[key.since].reconciled))
    wards = shape.councils @ inside.given.count
    return tuple(
        Group(of, name, weight, int(number), three(change))
        for (of, name, weight), number, change in zip(shape.named, wards, changes, strict=True)
    )


@dataclass(frozen=True, eq=False)
class _Shape:
    """The `m` parts of the country: fixed for a register."""

    named: tuple[tuple[GroupOf, str, float], ...]
    """(what it is a part by, its name, its part of the electorate)"""
    means: Floats
    """(m, a) Weights that make the mean of each part's authorities, by electors."""
    councils: Ints
    """(m, c) One where a council with key wards covers an authority of the part."""


def _shape(key: KeyWards) -> _Shape:
    country = key.country
    kinds = np.array(country.kinds)
    parts: list[tuple[GroupOf, str, Bools]] = [
        ("region", name, country.region == place) for place, name in enumerate(country.regions)
    ]
    parts += [("kind", name, kinds == name) for name in KINDS]
    parts = [one for one in parts if one[2].any()]
    weights = np.array([np.where(chosen, country.weight, 0.0) for _, _, chosen in parts])
    electors = weights.sum(axis=1)
    return _Shape(
        named=tuple((of, name, float(weight)) for (of, name, _), weight in zip(parts, electors, strict=True)),
        means=weights / electors[:, None],
        councils=np.array([(key.covers[chosen] > 0).any(axis=0) for _, _, chosen in parts]).astype(np.int64),
    )


_SHAPES: KeptWith[KeyWards, _Shape] = KeptWith(_shape, most=8)
