"""The page of the referendum: councils by Leave per cent against changes in share and in seats, and how a slope holds up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
from markupsafe import Markup

from nightdesk.analysis.cluster_fit import ClusterFit, Estimate
from nightdesk.analysis.referendum import PartyLeave, Referendum, RegionLeave, referendum
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.answer_page import Choice, Figure, answer_page
from nightdesk.publish.answers.narrowing import region_chosen
from nightdesk.publish.answers.referendum_answer import convention_of, referendum_sheet
from nightdesk.publish.answers.referendum_words import MAIN, STEP, interval, per_step, signed, steepest
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.charts.panels import panels
from nightdesk.publish.charts.plane import Mark, Plane
from nightdesk.publish.figures import change, count, decimal, listed, plural, points, share
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.referendum_map import leave_map
from nightdesk.publish.words import CONVENTION_WORDS, running, the_party, the_region, tone
from nightdesk.register.party import FIVE, PartyId

_CHANGED, _OUTLIERS = 6, 4
"""Councils named on a panel: of those that changed hands so many, and of all so many, those furthest from its line."""
_LEAST, _MORE = 2.6, 4.6
"""Radius of the smallest mark, and what the largest has more."""
_HEIGHT, _WIDTH = 330.0, 400.0


def referendum_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Change in share and seats against Leave per cent, council by council, with fit and band; by region and convention."""
    night, options = moment.night, moment.options
    convention, region = convention_of(options), region_chosen(night, options)
    found = referendum(night.scene, convention)
    parties = [party for party in MAIN if party in night.register.parties]
    figures = []
    places = _places(moment, found, region)
    if found.compared and parties:
        figures.append(_shares(moment, found, region, parties, places))
    if found.seated and parties:
        figures.append(_seats(moment, found, parties, places))
    lead = steepest(found.parties, parties)
    if lead is not None:
        figures.append(_holds(moment, found, lead))
    map = leave_map(moment)
    if map is not None:
        figures.append(map)
    return answer_page(
        moment,
        kind="referendum",
        title="The referendum",
        sheet=referendum_sheet(night, options),
        figures=tuple(figures),
        choices=(
            Choice(
                "region",
                "Region",
                (("", "All England"), *((region_slug(name), name) for name in night.regional)),
                region_slug(region) if region else "",
            ),
            Choice(
                "convention",
                "Shares by",
                tuple(("" if one == CONVENTIONS[0] else one, CONVENTION_WORDS[one]) for one in CONVENTIONS),
                "" if convention == CONVENTIONS[0] else convention,
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class _Place:
    """One council, as every panel has it."""

    slug: str
    name: str
    leave: float
    says: str
    href: str
    inside: bool
    """Whether it is of the region chosen, or none is."""


@dataclass(frozen=True, slots=True)
class _Spot:
    """One council on a panel."""

    place: _Place
    value: float
    """Up the panel."""
    weight: float
    says: str


def _places(moment: Moment, found: Referendum, region: str | None) -> dict[str, _Place]:
    """Every council with something to compare, by slug."""
    councils = moment.night.register.councils
    return {
        one.council: _Place(
            slug=one.council,
            name=councils[one.council].name,
            leave=float(one.leave),
            says=f"{councils[one.council].name}: Leave {share(one.leave)} per cent",
            href=moment.link("council", slug=one.council),
            inside=region in (None, one.region),
        )
        for one in found.councils
    }


def _shares(
    moment: Moment, found: Referendum, region: str | None, parties: Sequence[PartyId], places: Mapping[str, _Place]
) -> Figure:
    spots = {}
    for party in parties:
        place = FIVE.index(party)
        spots[party] = [
            _Spot(
                places[one.council],
                one.changes[place],
                one.votes,
                f"{running(moment.night.register, party)} {signed(one.changes[place])} points",
            )
            for one in found.compared
            if one.changes is not None
        ]
    up = axis(
        [spot.value for some in spots.values() for spot in some],
        title="Change in share, points",
        words=lambda value: signed(value).replace(".0", ""),
        among=(0.0,),
        least=0.1,
    )
    redrawn = sum(1 for one in found.councils if one.changes is None)
    own = next((one for one in found.regions if one.region == region and one.fit is not None), None)
    dashed = f" The dashed line is all England’s, the full one that of {the_region(own.region)}." if own else ""
    left_out = f" {plural(redrawn, 'council')} without a ward that compares by share: see the seats below." if redrawn else ""
    return Figure(
        "shares",
        _slopes_said(moment, found, parties),
        _panels(moment, found.fit, spots, up, parties, own=own),
        "councils",
        "A dot is a council, its size the votes behind it; lines are weighted by votes, bands are intervals of 90 per cent of "
        f"the line.{dashed}{left_out}",
    )


def _seats(moment: Moment, found: Referendum, parties: Sequence[PartyId], places: Mapping[str, _Place]) -> Figure:
    spots = {}
    for party in parties:
        place = FIVE.index(party)
        spots[party] = [
            _Spot(
                places[one.council],
                one.seat_changes[place] / one.seats,
                float(one.seats),
                f"{running(moment.night.register, party)} {change(one.seat_changes[place])} of {count(one.seats)} seats"
                + (", by the stated method" if one.notional else ""),
            )
            for one in found.seated
        ]
    up = axis(
        [spot.value for some in spots.values() for spot in some],
        title="Net gain of 100 seats",
        words=lambda value: change(round(value * 100)),
        among=(0.0,),
        least=0.1,
    )
    return Figure(
        "seats",
        _seats_said(moment, found, parties),
        _panels(moment, found.seats_fit, spots, up, parties),
        "councils",
        "Net seats gained since they were last fought, of every 100 that compare; a dot’s size is the number of those seats.",
    )


def _panels(
    moment: Moment,
    fit: ClusterFit | None,
    spots: Mapping[PartyId, Sequence[_Spot]],
    up: Axis,
    parties: Sequence[PartyId],
    *,
    own: RegionLeave | None = None,
) -> Markup:
    """A panel for each party; the line of a region of its `own` goes before that of all England."""
    night = moment.night
    leave = [spot.place.leave for spot in next(iter(spots.values()))]
    across = axis(leave, title="Leave per cent", words=lambda value: f"{value * 100:.0f}%", ticks=5, least=0.1)
    drawn = []
    for party in parties:
        place, colour = FIVE.index(party), tone(night, party)
        name = the_party(night.register, party)
        plane = Plane(across, up, f"{name} by Leave per cent, council by council", height=_HEIGHT, nominal=_WIDTH)
        plane.rule(y=0.0)
        if fit is not None:
            _line(plane, fit, place, (min(leave), max(leave)), "plain" if own else colour, beside=own is not None)
        if own is not None and own.fit is not None:
            _line(plane, own.fit, place, (own.low, own.high), colour)
        plane.marks(_marks(moment, spots[party], fit, place, colour))
        drawn.append((running(night.register, party), colour, plane.draw()))
    return panels(drawn)


def _line(
    plane: Plane, fit: ClusterFit, place: int, between: tuple[float, float], colour: str, *, beside: bool = False
) -> None:
    """The line with its band; one that stands `beside` another is dashed and has none."""
    ends = np.linspace(*between, 25)
    middle, low, high = fit.band(np.stack([np.ones_like(ends), ends], axis=1), place)
    if not beside:
        plane.band(list(zip(ends, low, high, strict=True)), colour)
    plane.line([(ends[0], middle[0]), (ends[-1], middle[-1])], colour, dashed=beside)


def _marks(moment: Moment, spots: Sequence[_Spot], fit: ClusterFit | None, place: int, colour: str) -> list[Mark]:
    """Smaller ones after larger, so that none is hidden; those with a name last, in the order in which they are named."""
    heaviest = max(spot.weight for spot in spots)
    changed = {one.council for one in moment.night.control_changes}
    off = {spot.place.slug: abs(_off(spot, fit, place)) for spot in spots if spot.place.inside}
    furthest = sorted(off, key=lambda slug: -off[slug])
    moved = [slug for slug in furthest if slug in changed][:_CHANGED]
    named = [*moved, *(slug for slug in furthest[:_OUTLIERS] if slug not in moved)]
    order = {slug: rank for rank, slug in enumerate(named)}
    marks = [
        (
            order.get(spot.place.slug, -1),
            Mark(
                spot.place.leave,
                spot.value,
                colour if spot.place.inside else "plain faint",
                f"{spot.place.says}, {spot.says}",
                href=spot.place.href,
                name=spot.place.name if spot.place.slug in order else "",
                size=round(_LEAST + _MORE * (spot.weight / heaviest) ** 0.5, 1),
            ),
        )
        for spot in spots
    ]
    return [mark for _, mark in sorted(marks, key=lambda pair: (pair[0], -pair[1].size))]


def _off(spot: _Spot, fit: ClusterFit | None, place: int) -> float:
    """How far a council lies from the line; from nought without one."""
    if fit is None:
        return spot.value
    return spot.value - float(fit.coefficients[0, place] + fit.coefficients[1, place] * spot.place.leave)


def _holds(moment: Moment, found: Referendum, lead: PartyLeave) -> Figure:
    place, colour = FIVE.index(lead.party), tone(moment.night, lead.party)
    rows: list[tuple[str, str, Estimate]] = []
    for name, note, slope in (
        ("All councils", f"{count(len(found.compared))} councils", lead.slope),
        ("Ward by ward", f"{count(found.wards)} wards", lead.by_ward),
        ("Where UKIP had stood", f"{count(found.wards_stood)} wards", lead.stood),
        ("Where it had not", f"{count(found.wards - found.wards_stood)} wards", lead.not_stood),
        ("UKIP’s share held equal", f"{count(found.wards)} wards", lead.held),
        *((one.region, f"{count(one.councils)} councils", one.slope(place)) for one in found.regions),
    ):
        if slope is not None:
            rows.append((name, note, per_step(slope)))
    name = the_party(moment.night.register, lead.party)
    across = axis(
        [end for _, _, slope in rows for end in (slope.low, slope.high)],
        title="Points of change in share for each 10 points of Leave",
        words=lambda value: points(Fraction(value)).replace(".0", ""),
        among=(0.0,),
        least=0.02,
    )
    low, high = min(slope.value for _, _, slope in rows), max(slope.value for _, _, slope in rows)
    return Figure(
        "holds",
        f"For {name}, the slope is between {signed(low)} and {signed(high)} points for each 10 of Leave, whichever wards or "
        "region are asked",
        dot_rows(
            [
                DotRow(
                    row,
                    (RowDot(slope.value, colour, f"{row}: {signed(slope.value)} ({interval(slope)})", slope.low, slope.high),),
                    note=note,
                )
                for row, note, slope in rows
            ],
            across,
            says=f"Slope for {name} by kind of ward and region",
            nought=0.0,
        ),
        "regions",
        "Bars are intervals of 90 per cent. Regions with too few councils for one are left out.",
    )


def _slopes_said(moment: Moment, found: Referendum, parties: Sequence[PartyId]) -> str:
    if not found.parties:
        have = plural(len(found.compared), "council")
        return f"Councils by how strongly they had voted Leave: {have} with wards that compare, too few for a line"
    return f"With each 10 points of Leave, the change in share is {_moves(moment, found, parties, 'points')}"


def _seats_said(moment: Moment, found: Referendum, parties: Sequence[PartyId]) -> str:
    if found.seats_fit is None or not any(one.seats for one in found.parties):
        have = plural(len(found.seated), "council")
        return f"Net gains of seats by how strongly a council had voted Leave: {have} with seats that compare so far"
    return f"With each 10 points of Leave, the net gain of every 100 seats is {_moves(moment, found, parties, 'seats')}"


def _moves(moment: Moment, found: Referendum, parties: Sequence[PartyId], unit: str) -> str:
    """`3.7 points higher for the Conservatives, with no clear slope for Labour`."""
    slopes = {one.party: one.slope if unit == "points" else one.seats for one in found.parties}
    told, untold = [], []
    for party in parties:
        slope, name = slopes[party], the_party(moment.night.register, party)
        if slope is None or not slope.clear:
            untold.append(name)
        else:
            by = decimal(Fraction(abs(slope.value)) * Fraction(100 * STEP), 1)
            told.append(f"{by} {unit} {'higher' if slope.value > 0 else 'lower'} for {name}")
    if not told:
        return f"not clearly higher or lower for {listed(untold)}"
    return listed(told) + (f", with no clear slope for {listed(untold)}" if untold else "")
