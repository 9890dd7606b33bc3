"""The page of what to watch: what is due on the night's clock, which councils are most open, which wards would settle most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from fractions import Fraction

from nightdesk.analysis.due_times import Due
from nightdesk.analysis.watch import RegionOut, Watch, WatchedWard, watch
from nightdesk.publish.answer_page import Boards, Figure, answer_page
from nightdesk.publish.answers.watch_answer import watch_sheet
from nightdesk.publish.answers.watch_words import (
    HOW_KNOWN,
    between_words,
    due_first,
    late_words,
    next_names,
    rounded,
    ward_line,
    when,
    why_council,
    why_ward,
)
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, clock, count, decimal, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import the_region

_DUE, _COUNCILS, _WARDS = 14, 12, 12
"""Rows of each chart; their tables have more."""
_BESIDE = 10
"""Minutes kept free at either end of the axis of time."""
_HOUR = 60
_STEPS = (10, 15, 30, 60, 120, 180, 360, 720, 1440)
"""Minutes there may be between two marks of the axis of time."""


def watch_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Which councils are due and overdue, and which awaited wards matter most to control and to the national picture."""
    found = watch(moment.night.scene)
    boards = (_time(moment, found), _councils(moment, found), _wards(moment, found), _regions(moment, found))
    return answer_page(
        moment,
        kind="watch",
        title="What to watch",
        sheet=watch_sheet(moment.night, {}),
        boards=Boards(tuple(figure for figure in boards if figure is not None), "two"),
    )


def _time(moment: Moment, found: Watch) -> Figure | None:
    """The councils that are late and those due next, along the clock, with now drawn through."""
    timed = [one for one in found.due if one.after_close is not None]
    shown = timed[:_DUE]
    if not shown:
        return None
    night = moment.night
    late = [one for one in found.due if one.overdue(found.now)]
    rows = [_due_row(moment, found, one) for one in shown]
    head = (
        f"{capital(plural(len(late), 'council is', 'councils are'))} past the time given for it"
        if late
        else f"No council is late; {next_names(night, timed)} {'is' if len(due_first(timed)) == 1 else 'are'} due next"
    )
    return Figure(
        "due",
        f"{head}.",
        dot_rows(rows, _clock_axis(moment, found, shown), says="Councils by the time they are due", nought=found.now),
        "due",
        note="The line is now. A full dot is a time recorded that night, a ring one expected by another year’s list or set by "
        "rule; none of them binds a returning officer.",
    )


def _due_row(moment: Moment, found: Watch, one: Due) -> DotRow:
    name = moment.night.register.councils[one.council].name
    late = one.late_by(found.now) or 0
    how_far = f"{count(one.seats_in)} of {plural(one.seats_contested, 'seat')} in"
    told = late_words(late) if one.overdue(found.now) else f"due {when(moment.night, one)}"
    look = "plain" if one.clock == "recorded" else "plain hollow"
    words = f"{name}: due {when(moment.night, one)}, {HOW_KNOWN[one.clock]}; {how_far}"
    return DotRow(
        name,
        (RowDot(float(one.after_close or 0), look, words),),
        href=moment.link("council", slug=one.council),
        note=f"{told} · {how_far}",
    )


def _clock_axis(moment: Moment, found: Watch, shown: Sequence[Due]) -> Axis:
    """Minutes from the close of polls, marked with the clock at round times."""
    minutes = [found.now, *(one.after_close for one in shown if one.after_close is not None)]
    low, high = min(minutes) - _BESIDE, max(minutes) + _BESIDE
    step = next((step for step in _STEPS if (high - low) / step <= 5), _STEPS[-1])
    close = datetime.fromisoformat(moment.night.register.polls_close)
    past = close.hour * _HOUR + close.minute
    first = -(-(low + past) // step) * step - past
    marks = tuple((mark, clock((close + timedelta(minutes=mark)).isoformat())) for mark in range(first, high + 1, step))
    return Axis(low, high, marks, "Due, by the clock")


def _councils(moment: Moment, found: Watch) -> Figure | None:
    """The councils whose control is most open, with what each party needs."""
    night = moment.night
    shown = [one for one in found.open_councils if one.doubt][:_COUNCILS]
    if not shown:
        return None
    rows = []
    for one in shown:
        name, why = night.register.councils[one.council].name, why_council(night, one)
        dot = RowDot(one.doubt, "plain", f"{name}: {why}; doubt {rounded(one.doubt, 2)}")
        rows.append(DotRow(name, (dot,), href=moment.link("council", slug=one.council), note=why))
    scale = axis([one.doubt for one in shown], title="Doubt about control, as measured here", words=_two, among=(0.0,))
    return Figure(
        "councils",
        f"Control is most open in {night.register.councils[shown[0].council].name}: {why_council(night, shown[0])}.",
        dot_rows(rows, scale, says="Councils by how open their control is"),
        "councils",
        note="Nought is certain; a half is as open as two parties can make it. How it is measured, and what it assumes, stands "
        "below.",
    )


def _wards(moment: Moment, found: Watch) -> Figure | None:
    """The wards that would take most of the doubt about control away."""
    shown = found.wards[:_WARDS]
    if not shown:
        return None
    scale = axis([one.weight for one in shown], title="Doubt its result takes away", words=_three, among=(0.0,), ticks=4)
    return Figure(
        "wards",
        ward_line(moment.night, found),
        dot_rows([_ward_row(moment, one) for one in shown], scale, says="Wards by their weight for control"),
        "wards",
        note="A council’s last ward comes first, whatever its weight: it settles control whichever way it falls.",
    )


def _ward_row(moment: Moment, one: WatchedWard) -> DotRow:
    ballot = moment.night.register.ballots[one.ballot]
    council = moment.night.register.councils[ballot.council].name
    between = between_words(moment.night, one.between)
    told = " · ".join(part for part in (council, "decides control" if one.alone else "", between) if part)
    words = f"{ballot.ward}, {council}: {why_ward(moment.night, one)}; weight {rounded(one.weight, 3)}"
    return DotRow(ballot.ward, (RowDot(one.weight, "plain", words),), href=moment.link("ballot", ballot=one.ballot), note=told)


def _regions(moment: Moment, found: Watch) -> Figure | None:
    """How much of each region is in: what the picture so far is made of."""
    rows = [one for one in found.regions if one.seats]
    if len(rows) < 2 or not found.wards_out:
        return None
    order = sorted(rows, key=lambda one: (one.seats_in / one.seats, one.region))
    least, most = order[0], order[-1]
    dots = [
        DotRow(
            one.region,
            (
                RowDot(
                    one.seats_in / one.seats, "plain", f"{one.region}: {count(one.seats_in)} of {plural(one.seats, 'seat')} in"
                ),
            ),
            note=f"{count(one.seats_in)} of {count(one.seats)} seats · {rounded(one.in_doubt)} in doubt",
        )
        for one in order
    ]
    scale = Axis(0, 1, tuple((part / 4, f"{25 * part}%") for part in range(5)), "Seats declared, of all that are up")
    said = (
        "Nothing is in from any region yet"
        if not most.seats_in
        else f"What is in is not yet England: {_part(least.seats_in, least.seats)} of the seats "
        f"in {the_region(least.region)}, {_part(most.seats_in, most.seats)} in {the_region(most.region)}"
    )
    return Figure("regions", f"{said}.", dot_rows(dots, scale, says="Seats declared by region"), "regions")


def _in(one: RegionOut) -> str:
    return f"{count(one.seats_in)} of {plural(one.seats, 'seat')}"


def _part(seats_in: int, seats: int) -> str:
    return f"{decimal(Fraction(100 * seats_in, seats), 1)} per cent"


def _two(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _three(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
