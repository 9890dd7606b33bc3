"""Change in share and seats against the referendum, in words, tables and JSON."""

from __future__ import annotations

from nightdesk.analysis.cluster_fit import Estimate
from nightdesk.analysis.referendum import CouncilLeave, Referendum, RegionLeave, referendum
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.night import Night
from nightdesk.publish.answers.narrowing import region_chosen
from nightdesk.publish.answers.referendum_tables import referendum_tables
from nightdesk.publish.answers.referendum_words import the_words
from nightdesk.publish.answers.share_asked import convention_named
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Sheet
from nightdesk.publish.words import CONVENTION_WORDS
from nightdesk.register.baseline import BASES
from nightdesk.register.party import FIVE


def convention_of(options: Options) -> Convention:
    """The convention a reader chose, or that which stands where none is chosen."""
    asked = options.get("convention", "")
    return convention_named(asked) if asked else CONVENTIONS[0]


def referendum_sheet(night: Night, options: Options) -> Sheet:
    """Slopes and what moves them, regions, councils."""
    found, name = referendum(night.scene, convention_of(options)), region_chosen(night, options)
    said, unsaid = the_words(night, found, _region(found, name))
    return Sheet(
        said=(*said, unsaid) if unsaid else tuple(said),
        basis=(
            ("Share of the vote", f"by {CONVENTION_WORDS[found.convention]}; change since the wards were last fought"),
            (
                "Universe",
                "wards that have polled and compare, on the same boundaries",
            ),
            (
                "Leave per cent",
                "of valid votes in the authority, 23 June 2016; not counted by ward, so a ward takes its council’s",
            ),
            (
                "Seats",
                "since they were last fought, where they compare; redrawn councils by the stated method, once complete",
            ),
            ("Intervals", "90 per cent, by leaving out each council in turn (jackknife), with Student’s t"),
        ),
        laid_out=lambda: referendum_tables(night, found, name),
        notes=(
            "Each line is a regression of councils, weighted by the votes cast in their wards that compare. It takes a "
            "straight line to be good enough between the least and the greatest Leave per cent seen, and councils to be "
            "independent of one another but for what they share with Leave. Ward by ward, councils are still the units of "
            "uncertainty, for wards of one council share a campaign and all have the same Leave per cent.",
            "Because Leave is known by council only, wards add to a line their numbers and no knowledge of Leave. A place’s "
            "Leave per cent goes with its age, schooling, class and with where UKIP had stood: no line says that the "
            "referendum moved it.",
            "Intervals leave out each council in turn (CR3: Bell and McCaffrey 2002), with as many degrees of freedom, less "
            "one, as there would be councils of equal weight. Median slope: Theil 1950, Sen 1968. That a relation between "
            "areas need not be one between persons: Robinson 1950.",
            "Intervals are of the councils in so far. Councils declare in no random order, so that they do not bound what the "
            "night will come to.",
        ),
    )


def referendum_document(night: Night, options: Options) -> Document:
    """All of it as JSON. Slopes are in points for each point of Leave."""
    found = referendum(night.scene, convention_of(options))
    region_chosen(night, options)
    said, unsaid = the_words(night, found)
    return {
        **moment_of(night),
        "convention": found.convention,
        "known": found.known,
        "ready": found.fit is not None,
        "wards": found.wards,
        "wards_ukip_stood_then": found.wards_stood,
        "councils_compared": len(found.in_the_lines),
        "leave_spread": _per_cent(found.spread),
        "supported": said,
        "not_supported": unsaid or None,
        "parties": [
            {
                "party": one.party,
                "slope": estimate_document(one.slope),
                "explained": number(one.explained),
                "by_ward": estimate_document(one.by_ward),
                "ukip_stood": estimate_document(one.stood),
                "ukip_not_stood": estimate_document(one.not_stood),
                "difference": estimate_document(one.difference),
                "ukip_share_held": estimate_document(one.held),
                "by_convention": {name: number(value) for name, value in one.by_convention.items()},
                "checks": {check: number(value) for check, value in one.robust.slopes.items()},
                "range": [number(end) for end in one.robust.range],
                "left_out": [found.in_the_lines[place] for place in one.robust.odd],
                "seats_per_seat": estimate_document(one.seats),
                "seats_per_seat_by_ward": estimate_document(one.seats_by_ward),
            }
            for one in found.parties
        ],
        "regions": [
            {
                "region": one.region,
                "councils": one.councils,
                "wards": one.wards,
                "leave_low": _per_cent(one.low),
                "leave_high": _per_cent(one.high),
                "slopes": {party: estimate_document(one.slope(place)) for place, party in enumerate(FIVE)},
            }
            for one in found.regions
        ],
        "areas": [
            {
                "side": one.side,
                "councils": one.councils,
                "councils_begun": one.begun,
                "councils_complete": one.complete,
                "wards": one.wards,
                "seats_compared": dict(one.seats),
                "seat_change": {basis: dict(one.net[basis]) for basis in BASES},
                "share_change": None if one.changes is None else {key: _per_cent(by) for key, by in one.changes.items()},
            }
            for one in found.areas
        ],
        "councils": [_council(one) for one in found.councils],
    }


def _council(one: CouncilLeave) -> Document:
    return {
        "council": one.council,
        "region": one.region,
        "leave": _per_cent(float(one.leave)),
        "wards": one.wards,
        "share_change": None
        if one.changes is None
        else {party: _per_cent(by) for party, by in zip(FIVE, one.changes, strict=True)},
        "seats_compared": one.seats,
        "notional": one.notional,
        "seat_change": dict(zip(FIVE, one.seat_changes, strict=True)) if one.seats else None,
    }


def _region(found: Referendum, name: str | None) -> RegionLeave | None:
    return next((one for one in found.regions if one.region == name), None)


def estimate_document(estimate: Estimate | None) -> Document | None:
    """A figure with its interval; null where it is not known."""
    if estimate is None:
        return None
    return {"value": number(estimate.value), "low": number(estimate.low), "high": number(estimate.high)}


def number(value: float) -> float | None:
    """A figure to six decimals; null where it is not known."""
    return None if value != value else round(value, 6)


def _per_cent(value: float) -> float | None:
    return None if value != value else round(value * 100, 4)
