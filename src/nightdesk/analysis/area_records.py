"""A party's seats over all councils of a region, or of the night, against the same councils since 1973.

The same councils are added up after every May at which all of them are at hand. Numbers and shares are both told, since the
number of seats has changed: the Conservatives' 511 seats in London in 2018 were the fewest on record, and as a share more than
the 519 of 1994. Nothing is said before every council of the area is complete.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.past_control import FAMILIES
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.seat_records import SPAN
from nightdesk.context.context import Context
from nightdesk.context.control_history import CouncilYear
from nightdesk.register.party import CON, LAB, LD, PartyId

NAMED = (CON, LAB, LD)
"""Parties that history names in every year."""


@dataclass(frozen=True, slots=True)
class AreaRecord:
    """One party over one area. Each of the four years is the last May as high, or as low; None where none at hand is."""

    region: str
    """Name of the region; empty for all councils of the night."""
    party: PartyId
    councils: int
    seats: int
    total: int
    as_many: int | None
    as_few: int | None
    as_large: int | None
    """By share of all seats."""
    as_small: int | None
    begins: int
    """First May at which all councils of the area are at hand, and the last."""
    ends: int

    @property
    def notable(self) -> bool:
        """Whether one of the four never was, or was last `SPAN` years before the May to come."""
        years = (self.as_many, self.as_few, self.as_large, self.as_small)
        return any(year is None or self.ends + 1 - year >= SPAN for year in years)


@dataclass(frozen=True, slots=True)
class _Sum:
    total: int
    seats: Mapping[PartyId, int]


def area_records(scene: Scene) -> tuple[AreaRecord, ...]:
    """All councils of the night first, then the regions in the register's order; parties in the order of `NAMED`.

    Nothing is said of an area in which a seat that is not up has no known holder: it is nobody's in the sum, not another's."""
    everything = tuple(one.council.slug for one in scene.ordinary)
    found: list[AreaRecord] = []
    for region, slugs in {"": everything, **scene.regional}.items():
        councils = [scene.councils[slug] for slug in slugs]
        if councils and all(one.control.stage == "complete" and not one.seats.unsettled for one in councils):
            past = _past(scene.context, slugs)
            total = sum(one.seats.total for one in councils)
            for party in NAMED if past else ():
                seats = sum(one.seats.composition.get(party, 0) for one in councils)
                found.append(_record(region, party, len(councils), seats, total, past))
    return tuple(found)


def _record(region: str, party: PartyId, councils: int, seats: int, total: int, past: Sequence[tuple[int, _Sum]]) -> AreaRecord:
    def last(holds: Callable[[int, int], bool]) -> int | None:
        """The last May of which it holds, of its seats of the party and of all its seats."""
        return next((year for year, one in reversed(past) if holds(one.seats[party], one.total)), None)

    return AreaRecord(
        region,
        party,
        councils,
        seats,
        total,
        as_many=last(lambda then, _: then >= seats),
        as_few=last(lambda then, _: then <= seats),
        as_large=last(lambda then, of: then * total >= seats * of),
        as_small=last(lambda then, of: then * total <= seats * of),
        begins=past[0][0],
        ends=past[-1][0],
    )


def _past(context: Context, slugs: tuple[str, ...]) -> tuple[tuple[int, _Sum], ...]:
    """The sums of every May at which all of the councils are at hand, oldest first."""
    kept = _KEPT.of(context)
    if slugs not in kept:
        known = [_by_year(context, slug) for slug in slugs]
        years = [year for year in sorted(known[0]) if all(year in one for one in known)]
        kept[slugs] = tuple((year, _sum([one[year] for one in known])) for year in years)
    return kept[slugs]


def _by_year(context: Context, slug: str) -> Mapping[int, CouncilYear]:
    return {one.year: one for one in context.history.get(slug, ())}


def _sum(rows: Sequence[CouncilYear]) -> _Sum:
    return _Sum(sum(one.total for one in rows), {party: sum(one.seats[FAMILIES[party]] for one in rows) for party in NAMED})


def _nothing(context: Context) -> dict[tuple[str, ...], tuple[tuple[int, _Sum], ...]]:
    return {}


_KEPT: KeptWith[Context, dict[tuple[str, ...], tuple[tuple[int, _Sum], ...]]] = KeptWith(_nothing, most=8)
