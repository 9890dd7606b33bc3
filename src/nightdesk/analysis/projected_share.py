"""Nightdesk's projected share: the vote in Great Britain had every place voted tonight as the places that did.

In the manner of Curtice and Fisher, whose projected national share the BBC publishes; it is not theirs and does not bear its
name. As they describe theirs (electionsetc.com, 2018 to 2025): full figures of wards that the three parties contested now and
when they were last fought, on unchanged boundaries; the change in each party's share, by best-placed candidate, modelled on
what is known of the places, because places with elections are not as the country is; predicted for every authority, with
or without an election; and added to the base year's share. What they do not publish is which characteristics, beyond the
referendum, and at what strength: those here are ours, each with its reason in `great_britain`, the same for every night.

Two things are done otherwise. The change is modelled with effects of region and council that are not fixed (`mixed_model`),
so that there is an answer, with an honest interval, while whole regions are missing. And base years that contradict each
other are reconciled first (`base_years`); the share on the bases as published stands beside it.

The interval is of the measure's own last value: where it will be once every key ward is in. How far the measure itself may
be from what it means is another matter, and told apart.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Literal

import numpy as np

from nightdesk.analysis.base_years import BaseYears, Three, base_years_of, three, total_by
from nightdesk.analysis.great_britain import THREE
from nightdesk.analysis.kept_with import POSITIONS, KeptForEqual, KeptWith, once_a_position
from nightdesk.analysis.key_wards import KeyWards, key_wards
from nightdesk.analysis.mixed_model import Estimate, Given
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.analysis.student_t import student_t
from nightdesk.analysis.ward_figures import WardFigures, ward_figures
from nightdesk.analysis.ward_table import Bools, Floats, shares_of

LEVEL = 0.9
"""Of every interval of the measure."""
LEAST_PART, LEAST_COUNCILS = 0.2, 10
"""Of the key wards, and councils, that must be in before there is an answer: from there on the interval has been shown to hold
(docs/explanation/national.md). The BBC's is published with some 60 to 80 per cent of key wards in."""

Wanting = Literal["", "context", "key_wards", "more"]
"""Why there is no answer: the context lacks what it needs, no ward of the night is a key ward, or too little is in."""


@dataclass(frozen=True, eq=False)
class ProjectedShare:
    """The measure at one position. Shares are of 1, in the order Con, Lab, LD; None where there is no answer."""

    wanting: Wanting
    key: KeyWards | None
    bases: BaseYears
    declared: int
    """Key wards in."""
    councils: int
    """Councils with a key ward in."""
    regions: int
    share: Three | None
    low: Three | None
    high: Three | None
    """Interval of the share once every key ward is in."""
    model_low: Three | None
    model_high: Three | None
    """Interval of what is meant, had every ward in the country been fought, the relation being as supposed."""
    in_key_wards: Three | None
    """Mean of the key wards in: what they say of the country, each counting once, on the bases as published."""
    as_published: Three | None
    """The share on the bases as published, wards weighted alike."""
    estimate: Estimate | None
    """The model behind `share`."""

    @property
    def rest(self) -> float | None:
        """All other parties, of 1: what is left."""
        return None if self.share is None else 1 - sum(self.share)


@once_a_position
def projected_share(scene: Scene) -> ProjectedShare:
    """The measure at the position, or why there is none."""
    key, bases = key_wards(scene), base_years_of(scene.context, scene.outset)
    found = wards_in(scene)
    if key is None or not len(key.rows):
        return _without("context" if key is None else "key_wards", key, bases)
    return _without("more", key, bases) if found is None else _ANSWERS.of(bases).of(found)


def _answer(bases: BaseYears, found: WardsIn) -> ProjectedShare:
    """The measure from the key wards that are in."""
    key = found.key
    councils = np.flatnonzero(found.given.count)
    counted = (int(found.given.count.sum()), len(councils), len(np.unique(key.model.layout.region[councils])))
    if counted[0] < LEAST_PART * len(key.rows) or counted[1] < LEAST_COUNCILS:
        return _without("more", key, bases, counted)
    published = found.as_published
    reconciled = found.given.estimate(found.total(found.said), (found.said**2).sum(axis=0))
    night, model = (half_width(error, counted[1]) for error in (reconciled.to_come, reconciled.model))
    return ProjectedShare(
        wanting="",
        key=key,
        bases=bases,
        declared=counted[0],
        councils=counted[1],
        regions=counted[2],
        share=three(reconciled.value),
        low=three(reconciled.value - night),
        high=three(reconciled.value + night),
        model_low=three(reconciled.value - model),
        model_high=three(reconciled.value + model),
        in_key_wards=three(published.mean(axis=0)),
        as_published=three(found.given.alike(found.total(published), reconciled)),
        estimate=reconciled,
    )


def by_convention(scene: Scene) -> Mapping[Convention, Three]:
    """The share by each convention of votes in wards of several seats; empty where there is no answer."""
    answer, found = projected_share(scene), wards_in(scene)
    if answer.share is None or answer.estimate is None or found is None:
        return {}
    figures = ward_figures(scene)
    said = [_says(found.key, found.inside, figures, place) for place in range(1, len(CONVENTIONS))]
    total = np.hstack([found.total(one) for one in said])
    others = found.given.alike(total, answer.estimate).reshape(-1, len(THREE))
    return {CONVENTIONS[0]: answer.share, **dict(zip(CONVENTIONS[1:], map(three, others), strict=True))}


@dataclass(frozen=True, eq=False)
class WardsIn:
    """The key wards in at a position, and what follows from which they are."""

    key: KeyWards
    inside: Bools
    """(n)"""
    given: Given
    said: Floats
    """(m, 3) What each says of the country: its base year's share, reconciled, and its own change since."""

    @property
    def as_published(self) -> Floats:
        """(m, 3) The same from the base as published."""
        found: Floats = self.said - self.key.moved[self.inside]
        return found

    def total(self, values: Floats) -> Floats:
        """(c, p) Their sums by council."""
        return total_by(values, self.key.council[self.inside], len(self.key.councils))


@once_a_position
def wards_in(scene: Scene) -> WardsIn | None:
    """The key wards in at the position; None where there are none."""
    key = key_wards(scene)
    if key is None or not len(key.rows):
        return None
    figures = ward_figures(scene)
    inside = figures.polled[key.rows]
    return _IN.of(key).of(inside, _says(key, inside, figures, 0))


def _wards_in(key: KeyWards, inside: Bools, said: Floats) -> WardsIn | None:
    given = key.model.given(np.bincount(key.council[inside], minlength=len(key.councils)))
    return None if given is None else WardsIn(key, inside, given, said)


def _says(key: KeyWards, inside: Bools, figures: WardFigures, convention: int) -> Floats:
    """(m, 3) What each key ward in says, by the convention at that place in `CONVENTIONS`."""
    now = shares_of(figures.now[convention][key.rows[inside]])[:, :3]
    said: Floats = (key.base + key.moved - key.then[convention])[inside] + now
    return said


def half_width(error: Floats, councils: int) -> Floats:
    """Half of the interval that an error makes: Student's t with one degree of freedom less than there are councils in."""
    found: Floats = student_t(0.5 + LEVEL / 2, councils - 1) * error
    return found


def _without(
    wanting: Wanting, key: KeyWards | None, bases: BaseYears, counted: tuple[int, int, int] = (0, 0, 0)
) -> ProjectedShare:
    declared, councils, regions = counted
    return ProjectedShare(wanting, key, bases, declared, councils, regions, None, None, None, None, None, None, None, None)


_IN: KeptWith[KeyWards, KeptForEqual[WardsIn | None]] = KeptWith(
    lambda key: KeptForEqual(partial(_wards_in, key), most=POSITIONS), most=8
)
_ANSWERS: KeptWith[BaseYears, KeptWith[WardsIn, ProjectedShare]] = KeptWith(
    lambda bases: KeptWith(partial(_answer, bases), most=POSITIONS), most=8
)
"""Every other declaration is of no key ward, and leaves the measure as it is."""
