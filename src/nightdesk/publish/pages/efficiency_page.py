"""The page of where votes counted."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.efficiency import Efficiency, InPlaces, efficiency
from nightdesk.analysis.kinds_of_place import MARGINAL_WITHIN, Grouping, Kind
from nightdesk.analysis.seats_votes_curve import AT_NOUGHT, POINT, SWINGS, Curve, curve
from nightdesk.publish.answer_choices import party_choice
from nightdesk.publish.answer_page import Figure, answer_page
from nightdesk.publish.answers.efficiency_answer import (
    AROUND,
    chosen_party,
    efficiency_sheet,
    kinds_with_something,
    shown_party,
)
from nightdesk.publish.answers.efficiency_sentences import curve_said, gains_headline, it, votes_headline
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.charts.plane import Mark, Plane
from nightdesk.publish.figures import capital, change, count, plural, points, share
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, the_party, tone
from nightdesk.register.party import FIVE, PartyId

_ALONG = 0.55
"""Where along its line its name stands."""
_ROOM = 0.5
"""Part of the axis that must lie to the left of a name that ends there."""
_NEAR_HALF = 0.4
"""Share of the seats from which on the line of half of them is drawn: further from it, it would only flatten the curve."""
_NARROW, _FEWEST = 0.10, 4
"""Least width of an axis of shares, of 1, and of seats, so that little is not drawn as much."""
_LETTERS = "L: since the seats were last fought. E: since the eve of poll. Wards on new boundaries are in no kind of ward."
_KIND: Mapping[tuple[Grouping, Kind], str] = {
    ("council", "own"): "Councils {it} held",
    ("council", "between"): "No overall control",
    ("council", "others"): "Councils of other parties",
    ("ward", "own"): f"Wards {{it}} led by {MARGINAL_WITHIN} points",
    ("ward", "between"): f"Wards within {MARGINAL_WITHIN} points",
    ("ward", "others"): "Wards of other parties",
}


def efficiency_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Votes for each seat, the curve, and where one party's votes and gains fell."""
    night, options = moment.night, moment.options
    found, asked, party = efficiency(night.scene), chosen_party(night, options), shown_party(night, options)
    drawn = curve(night.scene, asked)
    figures = [_curve(moment, drawn)] if drawn is not None else []
    if party is not None:
        figures += _gains(moment, found, party) + _shares(moment, found, party)
    return answer_page(
        moment,
        kind="efficiency",
        title="Where votes counted",
        sheet=efficiency_sheet(night, options),
        figures=tuple(figures),
        choices=(party_choice(night, FIVE, asked, without="With most votes"),),
    )


def _curve(moment: Moment, drawn: Curve) -> Figure:
    night = moment.night
    name, colour = running(night.register, drawn.party), tone(night, drawn.party)
    around = range(AT_NOUGHT - AROUND, AT_NOUGHT + AROUND + 1)
    curve_points = [(float(drawn.votes[at]), float(drawn.share[at])) for at in around]
    xs, ys = zip(*curve_points, strict=True)
    half = max(ys) > _NEAR_HALF
    both = f" of {name} and {running(night.register, drawn.against)}" if drawn.against else ""
    plane = Plane(
        axis(xs, title=f"{name}: share of the vote{both}", words=_percent, among=(0.5,) if drawn.against else (), ticks=6),
        axis(ys, title=f"{name}: share of the seats", words=_percent, among=(0.5,) if half else (), ticks=6),
        says="Share of seats against share of votes by uniform swing, with what happened",
    )
    votes, seats = float(drawn.votes[AT_NOUGHT]), float(drawn.share[AT_NOUGHT])
    above = seats >= votes
    low, high = max(plane.x.low, plane.y.low), min(plane.x.high, plane.y.high)
    if high > low:
        plane.line([(low, low), (high, high)], dashed=True)
        middle = low + _ALONG * (high - low)
        under = above or plane.x.at(middle) < _ROOM
        plane.label(middle, middle, "as many seats as votes", anchor="start" if under else "end", up=-18 if under else 8)
    if half:
        plane.rule(y=0.5)
        plane.label(plane.x.high, 0.5, "half of the seats", anchor="end")
    if drawn.against:
        plane.rule(x=0.5, words="level in votes")
    plane.line(curve_points, colour)
    plane.marks(_curve_marks(drawn, colour))
    plane.label(votes, seats, "as it happened", colour, up=-22)
    return Figure("curve", curve_said(night, drawn), plane.draw(), "curve", note="Uniform swing, no forecast.")


def _curve_marks(drawn: Curve, colour: str) -> list[Mark]:
    marks = []
    for at in range(AT_NOUGHT - AROUND, AT_NOUGHT + AROUND + 1, 2 * POINT):
        here = at == AT_NOUGHT
        said = "as it happened" if here else f"swing of {points(_exact(SWINGS[at]))} points"
        words = (
            f"{said}: {share(_exact(drawn.votes[at]))}% of the vote, {count(int(drawn.seats[at]))} of "
            f"{count(int(drawn.of[at]))} seats, {share(_exact(drawn.share[at]))}%"
        )
        marks.append(Mark(float(drawn.votes[at]), float(drawn.share[at]), colour, words, size=7 if here else 3))
    return marks


def _gains(moment: Moment, found: Efficiency, party: PartyId) -> list[Figure]:
    """Net seats by kind of council and of ward, on both bases."""
    rows = _rows(found, party)
    values = [by for _, one in rows for by in one.gained.values() if by is not None]
    if not values:
        return []
    title = "Net seats: L last fought, E eve"
    scale = axis(values, title=title, words=lambda by: change(round(by)), among=(0,), least=_FEWEST)
    colour = tone(moment.night, party)
    drawn = [DotRow(name, _gained(name, one, colour), note=_how_many(one, name)) for name, one in rows]
    chart = dot_rows(drawn, scale, says=f"Net seats of {_name(moment, party)} by kind of place", nought=0)
    return [Figure("gains", gains_headline(moment.night, found, party), chart, "by-council", note=_LETTERS)]


def _gained(name: str, one: InPlaces, colour: str) -> tuple[RowDot, ...]:
    """One dot for each basis; one alone, with both letters, where they agree."""
    fought, eve = one.gained["last_fought"], one.gained["eve_of_poll"]
    if fought is not None and fought == eve:
        return (RowDot(fought, colour, f"{name}: {change(fought)} on both bases", letters="LE"),)
    dots = []
    if eve is not None:
        dots.append(RowDot(eve, f"{colour} hollow", f"{name}: {change(eve)} since the eve of poll", letters="E"))
    if fought is not None:
        dots.append(RowDot(fought, colour, f"{name}: {change(fought)} since last fought", letters="L"))
    return tuple(dots)


def _shares(moment: Moment, found: Efficiency, party: PartyId) -> list[Figure]:
    """Share then and now by kind of council and of ward."""
    rows = [(name, one) for name, one in _rows(found, party) if one.share_now is not None]
    if not rows:
        return []
    values = [float(each) for _, one in rows for each in (one.share_then, one.share_now) if each is not None]
    colour = tone(moment.night, party)
    drawn = [
        DotRow(
            name,
            (
                RowDot(float(one.share_then or 0), f"{colour} hollow", f"{name}, then: {share(one.share_then)}%"),
                RowDot(
                    float(one.share_now or 0),
                    colour,
                    f"{name}, now: {share(one.share_now)}%, {points(one.change)} points over {plural(one.compared, 'ward')}",
                ),
            ),
            join=True,
            note=f"{share(one.share_then)} → {share(one.share_now)}%",
        )
        for name, one in rows
    ]
    scale = axis(values, title="Share: hollow then, filled now", words=_percent, among=(0,), least=_NARROW)
    chart = dot_rows(drawn, scale, says=f"Share of {_name(moment, party)} then and now by kind of place")
    return [Figure("shares", votes_headline(moment.night, found, party), chart, "by-council")]


def _rows(found: Efficiency, party: PartyId) -> list[tuple[str, InPlaces]]:
    """Kinds of council, then kinds of ward, of which the night has any, each under its name."""
    return [
        (_KIND[grouping, one.kind].format(it=it(party)), one)
        for grouping in ("council", "ward")
        for one in kinds_with_something(found.places(grouping, party))
        if one.kind != "not_known"
    ]


def _how_many(one: InPlaces, name: str) -> str:
    return plural(one.places, "ward" if name.startswith("Wards") else "council")


def _name(moment: Moment, party: PartyId) -> str:
    return capital(the_party(moment.night.register, party))


def _percent(value: float) -> str:
    return f"{round(value * 100, 1):g}%"


def _exact(value: float) -> Fraction:
    return Fraction(float(value))
