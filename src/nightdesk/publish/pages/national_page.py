"""The page of the national measure."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from fractions import Fraction

from markupsafe import Markup, escape

from nightdesk.analysis.base_years import Three
from nightdesk.analysis.great_britain import THREE
from nightdesk.analysis.national import Group, National, national
from nightdesk.analysis.national_course import CoursePoint, national_course
from nightdesk.analysis.summed_votes import EQUIVALENT
from nightdesk.context.national_shares import NationalShare
from nightdesk.publish.answer_page import Figure, answer_page
from nightdesk.publish.answers.national_answer import national_sheet, per_cent, theirs
from nightdesk.publish.answers.national_tables import KIND_WORDS
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.charts.plane import Mark, Plane
from nightdesk.publish.figures import capital, count, listed, long_day, plural, points
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, short, the_party, the_region, tone

_PANEL = 250.0
"""Height in pixels of one party's panel."""
_POINTS = 4
"""Least height of its axis, in points."""
_WIDE, _TICKS = 0.04, 4
_ROOM = 0.045
"""Where along the axis a published figure is named: left of the first point, which is at a fifth of the key wards."""


def national_measure(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The vote had all of Great Britain voted tonight, by two measures, over the night and against what was published."""
    found = national(moment.night.scene)
    course = national_course(moment.night.scene)
    figures: tuple[Figure, ...] = ()
    if found.projected.share is not None and course:
        figures = (_over_the_night(moment, found, course), _steps(moment, found), _parts(moment, found))
    sheet = national_sheet(moment.night, {})
    return answer_page(moment, kind="national", title="A national measure", sheet=sheet, figures=figures)


def _over_the_night(moment: Moment, found: National, course: Sequence[CoursePoint]) -> Figure:
    """A panel for each party: the share as the key wards came in, within its interval."""
    register = moment.night.register
    pns = found.published_as("projected_national_share")
    across = Axis(0, 1, tuple((part / 4, f"{25 * part}%") for part in range(5)), "Key wards in")
    tall = _tall(course, pns)
    panels, moved = [], []
    for place, party in enumerate(THREE):
        name, colour = running(register, party), tone(moment.night, party)
        known = [theirs(pns)[place]] if pns else []
        upright = _upright(_reach(course, place, known), tall, f"{name}, per cent of the vote")
        plane = Plane(across, upright, f"{name}: projected share as the key wards came in", height=_PANEL)
        plane.band([(one.part, one.low[place], one.high[place]) for one in course], colour)
        if pns:
            plane.line([(0.0, known[0]), (1.0, known[0])], "plain", dashed=True)
            plane.label(_ROOM, known[0], f"BBC {known[0] * 100:.0f}")
        plane.line([(one.part, one.share[place]) for one in course], colour)
        plane.marks(
            Mark(one.part, one.share[place], colour, _point_words(name, one, place), size=5.0 if one is course[-1] else 3.0)
            for one in course
        )
        plane.label(course[-1].part, course[-1].share[place], per_cent(course[-1].share[place]), colour, anchor="end", up=10.0)
        panels.append(plane.draw())
        low, high = min(one.share[place] for one in course), max(one.share[place] for one in course)
        moved.append(f"{the_party(register, party)} between {per_cent(low)} and {per_cent(high)}")
    wards = len(found.projected.key.rows) if found.projected.key else 0
    said = (
        f"As the key wards came in, the projected share has had {listed(moved)}"
        if len(course) > 1
        else f"With {count(course[-1].wards)} of {plural(wards, 'key ward')} in, there is a first projected share"
    )
    return Figure(
        "over-the-night",
        said,
        _multiples(panels),
        "over-the-night",
        note="The band holds the share’s own last value nine times in ten: it narrows to nothing as the last key wards "
        "come in, and is wide while whole regions are missing. A point is equally high in all three."
        + (" Dashed: the BBC’s projected national share, published later." if pns else ""),
    )


def _reach(course: Sequence[CoursePoint], place: int, known: Sequence[float]) -> tuple[float, float]:
    """Least and most that one party's panel has to hold."""
    values = [*known, *(value for one in course for value in (one.low[place], one.high[place]))]
    return min(values), max(values)


def _tall(course: Sequence[CoursePoint], pns: NationalShare | None) -> int:
    """Height of every panel's axis in whole points, the same for all three."""
    found = _POINTS
    for place in range(3):
        low, high = _reach(course, place, [theirs(pns)[place]] if pns else [])
        found = max(found, math.ceil(high * 100) - math.floor(low * 100))
    return found


def _upright(reach: tuple[float, float], tall: int, title: str) -> Axis:
    low = math.floor(reach[0] * 100) - (tall - math.ceil(reach[1] * 100) + math.floor(reach[0] * 100)) // 2
    step = 1 if tall <= 2 * _TICKS else 2
    ticks = [(point / 100, str(point)) for point in range(low, low + tall + 1, step)]
    ticks = [(value, words if value < (low + tall) / 100 - 1e-9 else "") for value, words in ticks]  # the title stands there
    return Axis(low / 100, (low + tall) / 100, tuple(ticks), title)


def _steps(moment: Moment, found: National) -> Figure:
    """A panel for each party: from the base year to the two measures and what was published."""
    night, projected = moment.night, found.projected
    panels = []
    for place, party in enumerate(THREE):
        rows = _steps_of(found, place, tone(night, party))
        values = [dot.value for row in rows for dot in row.dots]
        reach = [value for row in rows for dot in row.dots for value in (dot.low, dot.high) if value is not None]
        along = axis(
            (*values, *reach), words=_mark, title=f"{running(night.register, party)}, per cent", ticks=_TICKS, least=_WIDE
        )
        panels.append(dot_rows(rows, along, says=f"{running(night.register, party)}: from the base year to the measures"))
    share, raw, model = projected.share, projected.in_key_wards, projected.as_published
    largest = max(range(3), key=lambda at: abs(_at(share, at) - _at(raw, at)))
    name = the_party(night.register, THREE[largest])
    said = (
        f"The wards as they stand would give {name} {per_cent(_at(raw, largest))} per cent; predicted for every "
        "authority it is "
        f"{per_cent(_at(model, largest))}, and once the base years agree {per_cent(_at(share, largest))}"
    )
    return Figure(
        "steps",
        said,
        _multiples(panels),
        "steps",
        note="Hollow: other people’s figures. The bar is how far the projected share may be off what is meant, nine times "
        "in ten, if the relation holds where nobody voted.",
    )


def _steps_of(found: National, place: int, colour: str) -> list[DotRow]:
    projected, summed = found.projected, found.summed
    rows = []
    if found.since:
        base = projected.bases.years[found.since].published[place]
        rows.append(_row(f"Base, {long_day(found.since)}", base, f"{colour} hollow"))
    rows.append(_row("Key wards as they stand", _at(projected.in_key_wards, place), colour))
    rows.append(_row("Every authority", _at(projected.as_published, place), colour))
    low, high = _at(projected.model_low, place), _at(projected.model_high, place)
    rows.append(_row("Bases reconciled: projected share", _at(projected.share, place), colour, low=low, high=high))
    if summed.share is not None:
        rows.append(_row("All-votes share", _at(summed.share, place), colour))
    for measure, words in (("projected_national_share", "Published: BBC"), (EQUIVALENT, "Published: Rallings and Thrasher")):
        one = found.published_as(measure)
        if one is not None:
            rows.append(_row(words, theirs(one)[place], f"{colour} hollow"))
    return rows


def _row(name: str, value: float, colour: str, *, low: float | None = None, high: float | None = None) -> DotRow:
    words = f"{name}: {per_cent(value)} per cent"
    if low is not None and high is not None:
        words += f", between {per_cent(low)} and {per_cent(high)}"
    return DotRow(name, (RowDot(value, colour, words, low=low, high=high),), note=per_cent(value))


def _parts(moment: Moment, found: National) -> Figure:
    """Regions, nations and kinds of council: the change the model has for each."""
    night = moment.night
    along = axis(
        [value for one in found.groups for value in one.change],
        words=lambda value: points(Fraction(round(value, 6))),
        title=f"Change in share since {long_day(found.since)}, in points",
        among=(0.0,),
    )
    rows = []
    for one in found.groups:
        name = KIND_WORDS[one.name] if one.of == "kind" else one.name
        if one.of == "kind" and one.name == "london":
            continue  # London stands among the regions
        dots = tuple(
            RowDot(
                one.change[place],
                tone(night, party),
                f"{name}: {running(night.register, party)} {points(Fraction(one.change[place]))} points",
                letters=short(night.register, party)[:2]
                if short(night.register, party) == "LD"
                else short(night.register, party)[:1],
            )
            for place, party in enumerate(THREE)
        )
        rows.append(DotRow(name, dots, note=plural(one.wards, "key ward") if one.wards else "no key ward in"))
    voting = [one for one in found.groups if one.of == "region" and one.wards]
    said = "; ".join(_extremes(moment, voting, place) for place in range(3))
    return Figure(
        "parts",
        f"By region, where key wards are in: {said}"
        if len(voting) > 1
        else "The change the model has for each part of the country",
        dot_rows(rows, along, says="Change in the share of each party by part of the country", nought=0.0),
        "groups",
        note="Where no key ward is in, the model’s line alone: London, Scotland or Wales without an election are what it "
        "says, not what anybody voted.",
    )


def _extremes(moment: Moment, groups: Sequence[Group], place: int) -> str:
    register = moment.night.register
    most, least = max(groups, key=lambda one: one.change[place]), min(groups, key=lambda one: one.change[place])
    return (
        f"{the_party(register, THREE[place])} from {points(Fraction(most.change[place]))} in {the_region(most.name)} to "
        f"{points(Fraction(least.change[place]))} in {the_region(least.name)}"
    )


def _point_words(name: str, one: CoursePoint, place: int) -> str:
    return (
        f"{capital(name)} {per_cent(one.share[place])}, between {per_cent(one.low[place])} and "
        f"{per_cent(one.high[place])}, with "
        f"{count(one.wards)} key wards in (entry {count(one.position)})"
    )


def _multiples(panels: Sequence[Markup]) -> Markup:
    inner = "".join(f"<div>{escape(panel)}</div>" for panel in panels)
    return Markup(f'<div class="multiples">{inner}</div>')  # noqa: S704 every panel is drawn by a chart


def _mark(value: float) -> str:
    return f"{value * 100:.1f}".removesuffix(".0")


def _at(three: Three | None, place: int) -> float:
    return float("nan") if three is None else three[place]
