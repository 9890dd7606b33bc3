"""Do the published shares of two base years agree with each other? Where the same wards were fought in both, they must.

A projected share is a base year's published share and a change since. The published share is itself an estimate, rounded to a
whole per cent, and nothing says how far it may be out. But many wards were fought in two of the years: what they say of
the change from one to the other, projected to the country by the very same model, should be the change from one
published share to the other. Where it is not, one of the two is out of line, and nobody can tell which: the gap is split
evenly. With more than two years the shares are moved as little as makes every pair agree (least squares of least norm).

Everything here is known before the polls open. Nothing of tonight's results, and nothing published after them, enters it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from nightdesk.analysis.great_britain import GreatBritain, great_britain, layout_of
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.mixed_model import MixedModel
from nightdesk.analysis.ward_table import Floats, Ints, ward_table
from nightdesk.context.context import Context
from nightdesk.context.national_shares import NationalMeasure
from nightdesk.tally.outset import Outset

PROJECTED: NationalMeasure = "projected_national_share"
Three = tuple[float, float, float]
"""Of Con, Lab and LD, of 1."""
LEAST_WARDS, LEAST_COUNCILS = 100, 10
"""Of a pair of years, before its gap is believed: fewer are too few for a projection (its error is then above a point)."""


@dataclass(frozen=True, slots=True)
class BasePair:
    """Two base years joined by wards that were fought in both."""

    earlier: str
    later: str
    wards: int
    councils: int
    published: Three
    """Change from one published share to the other."""
    found: Three
    """The change that the wards fought in both come to, projected to the country."""
    used: bool
    """Whether it moves the bases: enough wards in enough councils."""


@dataclass(frozen=True, slots=True)
class BaseYear:
    """One base year."""

    date: str
    published: Three
    reconciled: Three
    """Moved so that every pair of years agrees with the wards that were fought in both."""


@dataclass(frozen=True, slots=True)
class BaseYears:
    """The base years of a night, oldest first, and the pairs that join them."""

    years: Mapping[str, BaseYear]
    pairs: tuple[BasePair, ...]

    def moved(self, date: str) -> Three:
        """How far the base of that year is moved."""
        year = self.years[date]
        return _less(year.reconciled, year.published)


def base_years_of(context: Context, outset: Outset) -> BaseYears:
    """The base years of a night, worked out once; as published where nothing joins them."""
    return _KEPT.of(context).of(outset)


def published_bases(context: Context, night: str, measure: NationalMeasure) -> dict[str, tuple[float, float, float]]:
    """Day → shares of the three, of 1, for the days before the night; of one measure alone."""
    return {
        one.date: (one.con / 100, one.lab / 100, one.ld / 100)
        for one in context.national_shares
        if one.measure == measure and one.date < night
    }


def _made(context: Context, outset: Outset) -> BaseYears:
    bases = published_bases(context, outset.register.night, PROJECTED)
    country = great_britain(context)
    contests = _contests(context, outset)
    days = sorted({day for found in contests.values() for day in found if day in bases})
    pairs = []
    if country is not None:
        for earlier, later in combinations(days, 2):
            pair = _pair(context, outset, country, contests, (earlier, later), bases)
            if pair is not None:
                pairs.append(pair)
    moved = _moved(days, [one for one in pairs if one.used])
    years = {day: BaseYear(day, bases[day], three(np.array(bases[day]) + moved[place])) for place, day in enumerate(days)}
    return BaseYears(years, tuple(pairs))


def _contests(context: Context, outset: Outset) -> dict[str, dict[str, Three]]:
    """Ballot → day → shares, over contests of the same boundaries in which all three stood."""
    table = ward_table(outset)
    then = table.share_then(0)
    found: dict[str, dict[str, Three]] = {}
    for row, ballot in enumerate(table.ballots):
        if table.compares[row] and (table.stood_then[row, :3] > 0).all():
            found[ballot.id] = {table.fought[row]: three(then[row, :3])}
            found[ballot.id] |= {one.date: one.shares for one in context.earlier_contests.get(ballot.id, ())}
    return found


def _pair(
    context: Context,
    outset: Outset,
    country: GreatBritain,
    contests: Mapping[str, Mapping[str, Three]],
    days: tuple[str, str],
    bases: Mapping[str, Three],
) -> BasePair | None:
    earlier, later = days
    both = {
        id: np.array(found[later]) - found[earlier]
        for id, found in contests.items()
        if earlier in found
        and later in found
        and any(code in country.row for code in context.areas_of.get(outset.register.ballots[id].council, ()))
    }
    if not both:
        return None
    slugs = [outset.register.ballots[id].council for id in both]
    councils = tuple(dict.fromkeys(slugs))
    place = np.array([councils.index(slug) for slug in slugs])
    changes = np.array(list(both.values()))
    count = np.bincount(place, minlength=len(councils))
    given = MixedModel(layout_of(country, context, councils, count)).given(count)
    if given is None:
        return None
    estimate = given.estimate(total_by(changes, place, len(councils)), (changes**2).sum(axis=0))
    return BasePair(
        earlier=earlier,
        later=later,
        wards=len(both),
        councils=len(councils),
        published=_less(bases[later], bases[earlier]),
        found=three(estimate.value),
        used=len(both) >= LEAST_WARDS and len(councils) >= LEAST_COUNCILS,
    )


def total_by(values: Floats, place: Ints, councils: int) -> Floats:
    """(councils, p) Sums of the values (n, p) of wards whose councils' places (n) are given."""
    return np.column_stack([np.bincount(place, weights=column, minlength=councils) for column in values.T])


def _moved(days: list[str], pairs: list[BasePair]) -> Floats:
    """(days, 3) How far each base moves, by as little as makes the pairs agree."""
    if not pairs:
        return np.zeros((len(days), 3))
    joins = np.zeros((len(pairs), len(days)))
    for row, pair in enumerate(pairs):
        joins[row, days.index(pair.earlier)], joins[row, days.index(pair.later)] = -1, 1
    gaps = np.array([_less(pair.found, pair.published) for pair in pairs])
    moved: Floats = np.linalg.pinv(joins) @ gaps
    return moved


def three(values: Floats) -> Three:
    """The values of an array of three."""
    return float(values[0]), float(values[1]), float(values[2])


def _less(one: Three, other: Three) -> Three:
    return one[0] - other[0], one[1] - other[1], one[2] - other[2]


def _of_context(context: Context) -> KeptWith[Outset, BaseYears]:
    return KeptWith(lambda outset: _made(context, outset), most=8)


_KEPT: KeptWith[Context, KeptWith[Outset, BaseYears]] = KeptWith(_of_context, most=8)
