"""Change in each party's share and seats against Leave per cent, by council and by ward.

Universe: wards that have polled and compare with their last contest, on the same boundaries. Leave per cent is that of the
authority at the referendum of 23 June 2016 (Electoral Commission); it was not counted by ward, so that a ward takes its
council's. Lines are of councils weighted by votes, intervals of 90 per cent (`cluster_fit`); by ward, region, convention and
without odd councils beside them (`leave_lines`).

What a line says is about places: where more had voted Leave, a party's share rose by so much more. It cannot say who moved in
them: the same line appears if it is the Remain voters of strongly Leave places who changed (Robinson, American Sociological
Review 1950). Nor is it the referendum's own effect: Leave goes with age, schooling, class and with where UKIP had stood; so
the line is given apart for wards where it had and had not, and with its earlier share held equal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, partial

import numpy as np

from nightdesk.analysis.cluster_fit import ClusterFit, Estimate, cluster_lines
from nightdesk.analysis.kept_with import KeptForEqual, once_a_position
from nightdesk.analysis.leave_areas import Area, leave_areas
from nightdesk.analysis.leave_lines import (
    Check,
    Robust,
    beyond,
    explained,
    leave_lines,
    line_with_ukip_held,
    robust,
    simple_slopes,
    slopes_within,
)
from nightdesk.analysis.leave_sums import LeaveSums, LeaveTable, SeatSums, ShareSums, leave_sums, leave_table
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.analysis.ward_table import COLUMN, Floats, Ints, ward_table
from nightdesk.register.party import FIVE, PartyId

FEWEST_COUNCILS = 20
"""Councils with a ward that compares, before a line is drawn through them."""
LEAST_SPREAD = 0.05
"""Standard deviation of Leave over those councils, of 1; over all councils of 2018 it is 0.12. A line through councils that
all voted much alike would say by guess what happens elsewhere."""
REGION_COUNCILS, REGION_SPREAD = 6, 0.025
"""Councils a region needs for a line of its own, and the spread of Leave over them."""
LONDON = "London"
"""The region that is left out in one of the checks: it alone elected whole councils nearly everywhere."""
_FIVE = [COLUMN[party] for party in FIVE]


@dataclass(frozen=True, slots=True)
class CouncilLeave:
    """One council that has something to compare."""

    council: str
    region: str
    leave: Fraction
    wards: int
    """That have polled and compare."""
    votes: float
    """Cast in them now, by the convention."""
    changes: tuple[float, ...] | None
    """In the share of each of `FIVE`, of 1, over those wards; None where there is none."""
    seats: int
    """Declared, and compared on the last-fought basis."""
    notional: bool
    """Whether some of those were compared by a stated method on redrawn wards."""
    seat_changes: tuple[int, ...]
    """Of each of `FIVE`; noughts where no seat compares."""


@dataclass(frozen=True, slots=True)
class PartyLeave:
    """One party's line. Slopes are shares of 1 for each 1 of Leave, that is points per point."""

    party: PartyId
    slope: Estimate | None
    explained: float
    """R² of the line through the councils."""
    by_ward: Estimate | None
    stood: Estimate | None
    """By ward, where UKIP had stood the last time; where it had not; and what lies between the two."""
    not_stood: Estimate | None
    difference: Estimate | None
    held: Estimate | None
    """By ward, with UKIP's earlier share held equal."""
    by_convention: Mapping[Convention, float]
    robust: Robust
    seats: Estimate | None
    """Net seats gained of those compared, by council: seats of 1 for each 1 of Leave."""
    seats_by_ward: Estimate | None
    """The same without redrawn wards."""


@dataclass(frozen=True, slots=True)
class RegionLeave:
    """One region."""

    region: str
    councils: int
    """That compare."""
    wards: int
    low: float
    """Least and greatest Leave of these, of 1; NaN without any."""
    high: float
    fit: ClusterFit | None
    """Lines of `FIVE` over its councils; None where they are too few or too much alike."""

    def slope(self, place: int) -> Estimate | None:
        """Of one of `FIVE`."""
        return None if self.fit is None else self.fit.estimate(1, place)


@dataclass(frozen=True, eq=False)
class Referendum:
    """The whole answer at one position, by one convention."""

    convention: Convention
    known: bool
    """Whether Leave is known for any council of the night."""
    in_the_lines: tuple[str, ...]
    """Councils that compare by share, in the register's order: what `fit` and its `without` are in the order of."""
    list_councils: Callable[[], tuple[CouncilLeave, ...]]
    """Lists them one by one: only for whoever looks at `councils`."""
    spread: float
    """Standard deviation of Leave over the councils that compare by share, of 1."""
    wards: int
    wards_stood: int
    """In how many of them UKIP had stood the last time."""
    fit: ClusterFit | None
    """Lines of `FIVE` over the councils that compare by share. None is not yet."""
    seats_fit: ClusterFit | None
    """The same of net seats gained over seats compared, over the councils with any."""
    parties: tuple[PartyLeave, ...]
    """`FIVE` in their order; empty while there is no line."""
    regions: tuple[RegionLeave, ...]
    """All regions of the night, in the register's order."""
    areas: tuple[Area, ...]

    @cached_property
    def councils(self) -> tuple[CouncilLeave, ...]:
        """Every council with something to compare, in the register's order."""
        return self.list_councils()

    @property
    def compared(self) -> tuple[CouncilLeave, ...]:
        """Those of them that compare by share."""
        return tuple(one for one in self.councils if one.changes is not None)

    @property
    def seated(self) -> tuple[CouncilLeave, ...]:
        """Councils that compare by seats."""
        return tuple(one for one in self.councils if one.seats)


def referendum(scene: Scene, convention: Convention = "top_candidate") -> Referendum:
    """The answer, worked out once for a position and a convention."""
    return _BY_CONVENTION[CONVENTIONS.index(convention)](scene)


def _referendum(place: int, scene: Scene) -> Referendum:
    leave, sums = leave_table(scene), leave_sums(scene)
    shares, seats = sums.shares[place], sums.seats["last_fought"]
    changes, votes = shares.council_changes()[:, _FIVE], shares.now.sum(axis=1)
    inside = np.flatnonzero(~np.isnan(leave.share) & (shares.wards.sum(axis=1) > 0))
    at = leave.share[inside]
    spread = float(np.std(at)) if len(at) > 1 else 0.0
    fit = seats_fit = None
    parties: tuple[PartyLeave, ...] = ()
    if len(inside) >= FEWEST_COUNCILS and spread >= LEAST_SPREAD:
        fit, seats_fit, parties = _lines(place, leave, sums, inside)
    councils = ward_table(scene.outset).councils
    return Referendum(
        convention=CONVENTIONS[place],
        known=not np.isnan(leave.share).all(),
        in_the_lines=tuple(councils[one].slug for one in inside),
        list_councils=partial(_councils, scene, leave, shares, seats, changes, votes),
        spread=spread,
        wards=int(shares.wards[inside].sum()),
        wards_stood=int(shares.wards[inside, 1].sum()),
        fit=fit,
        seats_fit=seats_fit,
        parties=parties,
        regions=_regions(leave, shares, inside, changes[inside], votes[inside]),
        areas=leave_areas(leave, sums, place),
    )


def _councils(
    scene: Scene, leave: LeaveTable, shares: ShareSums, seats: SeatSums, changes: Floats, votes: Floats
) -> tuple[CouncilLeave, ...]:
    wards, moved = shares.wards.sum(axis=1).astype(int).tolist(), changes.tolist()
    compared, notional, gained = (one.astype(int).tolist() for one in (seats.compared, seats.notional, seats.change))
    cast, found = votes.tolist(), []
    for place, council in enumerate(ward_table(scene.outset).councils):
        share = leave.exact[place]
        if share is not None and (wards[place] or compared[place]):
            found.append(
                CouncilLeave(
                    council=council.slug,
                    region=council.region,
                    leave=share,
                    wards=wards[place],
                    votes=cast[place],
                    changes=tuple(moved[place]) if wards[place] else None,
                    seats=compared[place],
                    notional=notional[place] > 0,
                    seat_changes=tuple(gained[place]),
                )
            )
    return tuple(found)


def _lines(
    place: int, leave: LeaveTable, sums: LeaveSums, inside: Ints
) -> tuple[ClusterFit | None, ClusterFit | None, tuple[PartyLeave, ...]]:
    """The lines of shares and of seats over councils, and all that is asked of each party's."""
    at, region = leave.share[inside], leave.region[inside]
    conventions = [one.some(inside) for one in sums.shares]
    shares, seats, ward_seats = conventions[place], sums.seats["last_fought"], sums.ward_seats
    votes, changes = shares.now.sum(axis=1), shares.council_changes()[:, _FIVE]
    seated = np.flatnonzero(~np.isnan(leave.share) & (seats.compared > 0))
    fit, wards, not_stood, stood, seats_fit, seats_by_ward = leave_lines(
        (at, votes, changes * votes[:, None]),
        (at, shares.weight.sum(axis=1), shares.change.sum(axis=1)[:, _FIVE]),
        (at, shares.weight[:, 0], shares.change[:, 0][:, _FIVE]),
        (at, shares.weight[:, 1], shares.change[:, 1][:, _FIVE]),
        (leave.share[seated], seats.compared[seated], seats.change[seated]),
        (at, ward_seats.compared[inside], ward_seats.change[inside]),
    )
    if fit is None:
        return None, None, ()
    if len(seated) < FEWEST_COUNCILS:
        seats_fit = seats_by_ward = None
    difference, held = beyond(stood, not_stood, shares), line_with_ukip_held(at, shares, _FIVE)
    by_convention = [simple_slopes(at, one.now.sum(axis=1), one.council_changes()[:, _FIVE]) for one in conventions]
    outside = np.array([name != LONDON for name in leave.regions])[region]
    others: dict[Check, Floats] = {"within": slopes_within(at, votes, changes, region)}
    if wards is not None:
        others["wards"] = wards.coefficients[1]
    if outside.any() and not outside.all():
        others["no_london"] = simple_slopes(at[outside], votes[outside], changes[outside])
    checks, squares = robust(fit, at, votes, changes, others=others), explained(at, votes, changes, fit)

    def slope(found: ClusterFit | None, response: int) -> Estimate | None:
        return None if found is None else found.estimate(1, response)

    parties = tuple(
        PartyLeave(
            party=party,
            slope=slope(fit, response),
            explained=float(squares[response]),
            by_ward=slope(wards, response),
            stood=slope(stood, response),
            not_stood=slope(not_stood, response),
            difference=slope(difference, response),
            held=slope(held, response),
            by_convention={name: float(by_convention[at][response]) for at, name in enumerate(CONVENTIONS)},
            robust=checks[response],
            seats=slope(seats_fit, response),
            seats_by_ward=slope(seats_by_ward, response),
        )
        for response, party in enumerate(FIVE)
    )
    return fit, seats_fit, parties


def _regions(leave: LeaveTable, shares: ShareSums, inside: Ints, changes: Floats, votes: Floats) -> tuple[RegionLeave, ...]:
    at, region, count = leave.share[inside], leave.region[inside], len(leave.regions)
    wards = np.bincount(region, shares.wards[inside].sum(axis=1), count)
    found = []
    for place, name in enumerate(leave.regions):
        inside_it = region == place
        there = at[inside_it]
        enough = len(there) >= REGION_COUNCILS and float(np.std(there)) >= REGION_SPREAD
        found.append(
            RegionLeave(
                region=name,
                councils=len(there),
                wards=int(wards[place]),
                low=float(there.min()) if len(there) else float("nan"),
                high=float(there.max()) if len(there) else float("nan"),
                fit=_REGION_FITS.of(there, votes[inside_it], changes[inside_it]) if enough else None,
            )
        )
    return tuple(found)


def _fit_of_region(leave: Floats, votes: Floats, changes: Floats) -> ClusterFit | None:
    return cluster_lines(leave, votes, changes * votes[:, None])[0]


_REGION_FITS: KeptForEqual[ClusterFit | None] = KeptForEqual(_fit_of_region, most=128)
"""An entry moves one region: the lines of the others stay."""
_BY_CONVENTION = tuple(once_a_position(partial(_referendum, place)) for place in range(len(CONVENTIONS)))
