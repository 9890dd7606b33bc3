"""The page of what was expected and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import isnan

from nightdesk.analysis.expectations_judged import Judged
from nightdesk.analysis.expected import Expected, expected
from nightdesk.analysis.market_prices import Market, Runner
from nightdesk.publish.answer_page import Boards, Figure, answer_page
from nightdesk.publish.answers.expected_answer import expected_sheet
from nightdesk.publish.answers.expected_words import (
    actual_words,
    between,
    came_of,
    expected_words,
    name_of,
    on,
    runner_name,
)
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import MINUS, capital, decimal, listed
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, short, the_party, tone

_CHANCES = Axis(0, 1, tuple((part / 2, f"{50 * part}%") for part in range(3)), "Chance by the prices")
_MARKS = (
    "Hollow marks below are what a price implies as it stands. Filled marks have the margin taken off: the bar runs from the "
    "least to the most of three methods. Where a runner is not priced only the hollow mark can be given, as an upper bound."
)
_NARROWEST = 40.0
"""Seats or points across that an axis has at least, so that little is not blown up."""


def expected_and_actual(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Favourites and the chances their prices gave, forecasts and polls against what happened, who took what."""
    found = expected(moment.night.scene)
    return answer_page(
        moment,
        kind="expected",
        title="Expected and actual",
        sheet=expected_sheet(moment.night, {}),
        figures=_forecasts(moment, found),
        boards=Boards(tuple(_market(moment, one) for one in found.markets), "small", _MARKS),
    )


def _market(moment: Moment, market: Market) -> Figure:
    night, day = moment.night, market.last
    rows = [_runner(moment, market, one) for one in day.runners]
    return Figure(
        f"market-{market.council or 'elsewhere'}",
        _said(moment, market),
        dot_rows(rows, _CHANCES, says=f"{name_of(night, market)}: chances by the prices of {on(night, day.quoted_on)}"),
        "prices",
        note=f"The prices sum to {decimal(day.total * 100, 1)} per cent"
        + (", and a runner is missing." if day.missing else ", the margin included."),
        readout=False,
    )


def _said(moment: Moment, market: Market) -> str:
    night, day = moment.night, market.last
    place = name_of(night, market)
    priced = f"with {day.quoted_by} on {on(night, day.quoted_on)}".replace("with as ", "as ")
    if not day.favourites:
        return f"{place}: no favourite can be told from one price."
    first = day.favourites[0]
    who = "no overall control" if not first.party or first.party == "NOC" else the_party(night.register, first.party)
    if len(day.favourites) > 1:
        who = f"{who} and {runner_name(night, day.favourites[1])}, level"
    if first.low is not None and first.high is not None:
        chance = f"a chance of {between(first.low, first.high)} per cent"
    else:
        chance = f"a chance of {decimal(first.implied * 100, 0)} per cent at most"
    came = came_of(night, market)
    tail = f"; {came}" if came else "; not settled tonight" if not market.council else "; still open"
    return f"{place}: {who} {first.quote.price} {priced}, {chance}{tail}"


def _runner(moment: Moment, market: Market, one: Runner) -> DotRow:
    night = moment.night
    colour = tone(night, one.party) if one.party else "plain"
    name = runner_name(night, one)
    won = market.outcome is not None and one.party == market.outcome
    most = decimal(one.implied * 100, 1)
    bare = RowDot(float(one.implied), f"{colour} hollow", f"{name} {one.quote.price}: implies {most} per cent")
    came = " · came in" if won else ""
    if one.low is None or one.high is None or one.shin is None:
        return DotRow(name, (bare,), note=f"{one.quote.price} · at most {decimal(one.implied * 100, 0)}%{came}")
    chances = ", ".join(
        f"{method} {decimal(Fraction(value) * 100, 1)}"
        for method, value in (("basic", one.basic), ("power", one.power), ("Shin", one.shin))
        if value is not None
    )
    said = f"{name} {one.quote.price}: {chances} per cent" + ("; came in" if won else "")
    fair = RowDot(one.shin, f"{colour} fresh" if won else colour, said, low=one.low, high=one.high)
    return DotRow(name, (bare, fair), note=f"{one.quote.price} · {between(one.low, one.high)}%{came}")


def _forecasts(moment: Moment, found: Expected) -> tuple[Figure, ...]:
    return tuple(one for one in (_seats(moment, found), _polls(moment, found)) if one is not None)


def _seats(moment: Moment, found: Expected) -> Figure | None:
    """Forecasts of changes in seats, with what has come of them on both bases."""
    some = [one for one in found.judged if one.expectation.measure == "seats_change"]
    if not some:
        return None
    ends = [
        float(value)
        for one in some
        for value in (one.expectation.value, one.expectation.low, one.expectation.high, *(each.value for each in one.actual))
        if value is not None
    ]
    across = axis(ends, title="Change in seats", words=_signed, among=(0.0,), least=_NARROWEST)
    return Figure(
        "seats",
        _seats_said(moment, some),
        dot_rows(
            [_seats_row(moment, one, across) for one in some],
            across,
            says="Forecasts of changes in seats and what came",
            nought=0,
        ),
        "expectations",
        note="Hollow: a figure that was forecast; bar: a range. Filled: the change since the seats were last fought, and "
        "smaller the change since the eve of poll, for forecasters seldom state their basis.",
    )


def _seats_said(moment: Moment, some: list[Judged]) -> str:
    """Who ended short of a forecast and who beyond it, who within a range."""
    night = moment.night
    said = []
    for one in some:
        it, who = one.expectation, the_party(night.register, one.expectation.party)
        if one.verdict == "not_yet":
            continue
        if one.off:
            low, high = sorted(abs(each) for each in (min(one.off), max(one.off)))
            by = decimal(low, 0) if low == high else f"{decimal(low, 0)} to {decimal(high, 0)}"
            where = "short of" if max(one.off) < 0 else "beyond" if min(one.off) > 0 else "off"
            said.append(f"{who} ended {by} seats {where} what {it.producer} forecast")
        else:
            came = {"met": "as", "not_met": "not as"}.get(one.verdict, "on one basis only as")
            said.append(f"{who} came out {came} {it.producer} expected ({expected_words(night, it)})")
    if not said:
        return "Changes in seats: what was forecast, and where the count stands so far"
    return f"Changes in seats: {'; '.join(said)}"


def _seats_row(moment: Moment, one: Judged, across: Axis) -> DotRow:
    night, it = moment.night, one.expectation
    colour, who = tone(night, it.party), running(night.register, it.party)
    said = f"{it.producer}, {who}: expected {expected_words(night, it)}"
    actual = actual_words(night, one)
    dots = []
    low = across.low if it.low is None else float(it.low)
    high = across.high if it.high is None else float(it.high)
    ranged = it.low is not None or it.high is not None
    if it.value is not None:
        dots.append(RowDot(float(it.value), f"{colour} hollow", said, letters=short(night.register, it.party)[:2]))
    for place, each in enumerate(reversed(one.actual)):
        last = place == len(one.actual) - 1
        dots.append(
            RowDot(
                float(each.value),
                colour,
                f"{who}: {actual}",
                low=low if ranged and last else None,
                high=high if ranged and last else None,
                letters=short(night.register, it.party)[:2] if last else "",
            )
        )
    if ranged and not one.actual:
        dots.append(RowDot(low, colour, said, low=low, high=high, dotted=False))
    note = f"expected {expected_words(night, it)}" + (f"; {actual}" if actual else "")
    return DotRow(f"{it.producer}: {who}", tuple(dots), note=note)


def _polls(moment: Moment, found: Expected) -> Figure | None:
    """Shares in polls of one area against shares of the vote there."""
    some = [one for one in found.judged if one.expectation.measure == "share" and one.expectation.value is not None]
    if not some:
        return None
    night = moment.night
    by: dict[tuple[str, str], list[Judged]] = {}
    for one in some:
        by.setdefault((one.expectation.area, one.expectation.party), []).append(one)
    ends = [float(v) for one in some for v in (one.expectation.value, *(each.value for each in one.actual)) if v is not None]
    across = axis(ends, title="Per cent", words=lambda value: f"{value:g}%", among=(0.0,), least=_NARROWEST)
    first = some[0].expectation
    if all(one.complete for one in some):
        said = _polls_said(moment, [rows[-1] for rows in by.values()])
    else:
        said = f"{capital(first.area)}: shares in the polls, and of the votes counted so far"
    days = listed(list(dict.fromkeys(on(night, one.expectation.published_on) for one in some)))
    return Figure(
        "polls",
        said,
        dot_rows([_poll_row(moment, rows) for rows in by.values()], across, says="Shares in polls and at the count"),
        "expectations",
        note=f"Hollow: {first.producer}, {days}. Filled: share of the vote by best-placed candidate; bar: the range over three "
        "conventions.",
    )


def _polls_said(moment: Moment, last: list[Judged]) -> str:
    """How far each party's share lay from its last poll, the farthest first."""
    night = moment.night
    order = sorted(last, key=lambda one: -abs(one.off[0]))
    parts = [
        f"{the_party(night.register, one.expectation.party)} {decimal(abs(one.off[0]), 1)} points "
        f"{'lower' if one.off[0] < 0 else 'higher'}"
        for one in order
    ]
    return f"{capital(last[0].expectation.area)}, against each party’s last poll: {listed(parts)}"


def _poll_row(moment: Moment, rows: list[Judged]) -> DotRow:
    night, it = moment.night, rows[0].expectation
    colour, who = tone(night, it.party), running(night.register, it.party)
    dots = [
        RowDot(
            float(one.expectation.value),
            f"{colour} hollow",
            f"{who}: {one.expectation.value} per cent in the poll of {on(night, one.expectation.published_on)}",
        )
        for one in rows
        if one.expectation.value is not None
    ]
    note = ", ".join(f"{one.expectation.value} on {on(night, one.expectation.published_on)}" for one in rows)
    if rows[0].actual:
        values = [float(each.value) for each in rows[0].actual]
        first = rows[0].actual[0]
        dots.append(
            RowDot(
                float(first.value),
                colour,
                f"{who}: {actual_words(night, rows[0])}",
                low=min(values),
                high=max(values),
                letters=short(night.register, it.party)[:2],
            )
        )
        note += f"; {decimal(first.value, 1)} at the count"
    return DotRow(who, tuple(dots), note=note)


def _signed(value: float) -> str:
    if isnan(value) or not value:
        return "0"
    return f"{'+' if value > 0 else MINUS}{abs(value):,.0f}"
