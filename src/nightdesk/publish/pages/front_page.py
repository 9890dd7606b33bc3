"""The front page: where we are, what it means, where, what just happened, what next. Every list has a fixed length."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.night import CouncilNight, Night
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.words import ballot_verdict, what_changed, what_it_means
from nightdesk.register.roll import ExpectedTime
from nightdesk.tally.control import NOC
from nightdesk.tally.result import Result

_COUNCILS, _WARDS, _DUE, _CERTAIN = 6, 4, 4, 1


@dataclass(frozen=True, slots=True)
class WardLine:
    """One ward as it landed."""

    result: Result
    council: str
    verdict: str


@dataclass(frozen=True, slots=True)
class DueLine:
    """One council still to finish, by its expected time."""

    one: CouncilNight
    due: ExpectedTime
    overdue: bool


def front(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The night at one position, in one view."""
    night = moment.night
    query = "&".join(f"{name}={value}" for name, value in moment.query.items())
    councils, wards = _latest_councils(night), _latest_wards(moment)
    room = _COUNCILS - len(councils) + _WARDS - len(wards)
    return page(
        "front.html",
        moment,
        kind="front",
        title=night.register.title,
        sentence=what_it_means(night, moment.basis),
        standfirst=what_changed(night, moment.basis),
        hexmap=moment.press.map.draw(night, f"?{query}" if query else ""),
        councils=councils,
        wards=wards,
        due=_due(night)[: _DUE + room],
        certain=_certain(night),
        most_seats=max((row.seats for row in night.scoreboard.rows), default=0),
    )


def _latest_councils(night: Night) -> list[CouncilNight]:
    complete = [one for one in night.councils.values() if one.completed_at is not None]
    complete.sort(key=lambda one: -(one.completed_at or 0))
    return complete[:_COUNCILS]


def _latest_wards(moment: Moment) -> list[WardLine]:
    night, lines = moment.night, []
    for position in range(night.position, max(0, night.position - 3 * _WARDS), -1):
        ballot_id = moment.press.timeline.line(position).ballot
        result = night.result(ballot_id) if ballot_id else None
        if result is None or result.standing != position:
            continue
        changed = night.ballot_change(result.ballot.id, moment.basis)
        council = night.register.council(result.ballot.council).name
        lines.append(WardLine(result=result, council=council, verdict=ballot_verdict(night, result, changed)))
        if len(lines) == _WARDS:
            break
    return lines


def _due(night: Night) -> list[DueLine]:
    lines = []
    for slug, due in night.register.times.items():
        one = night.councils[slug]
        if one.control.stage != "complete":
            lines.append(DueLine(one=one, due=due, overdue=bool(night.time) and due.time < night.time))
    lines.sort(key=lambda line: (line.due.time, line.one.council.name))
    return lines


def _certain(night: Night) -> list[CouncilNight]:
    early = [
        one for one in night.councils.values() if one.control.stage == "counting" and one.control.secured not in (None, NOC)
    ]
    early.sort(key=lambda one: -one.last_position)
    return early[:_CERTAIN]
