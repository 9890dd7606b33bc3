"""The front page: where we are, what it means, where, what just happened, what next. Every list has a fixed length."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from heapq import nlargest, nsmallest

from markupsafe import Markup

from nightdesk.analysis.changes import ControlChange
from nightdesk.analysis.notable import Close
from nightdesk.night import CouncilNight, Night
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.templates import macro
from nightdesk.publish.words import ballot_verdict, what_changed, what_it_means
from nightdesk.tally.control import NOC
from nightdesk.tally.result import Result

_COUNCILS, _WARDS, _DUE, _CERTAIN, _HANDS = 6, 4, 4, 1, 7
_LINES = "front_lines.html"


def front(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The night at one position, in one view."""
    night = moment.night
    query = "&".join(f"{name}={value}" for name, value in moment.query.items())
    councils, wards = _councils(moment), _wards(moment)
    room = _COUNCILS - len(councils) + _WARDS - len(wards)
    return page(
        "front.html",
        moment,
        kind="front",
        title=night.register.title,
        sentence=what_it_means(night, moment.basis),
        standfirst=what_changed(night, moment.basis),
        hexmap=moment.press.map.draw(night, f"?{query}" if query else ""),
        hands=_hands(moment),
        councils=councils,
        wards=wards,
        due=_due(moment, _DUE + room),
        certain=_certain(moment),
        closest=_closest(night),
        regions=[(moment.link("region", region=region_slug(name)), name) for name in night.regions],
        most_seats=max((row.seats for row in night.scoreboard.rows), default=0),
    )


def _kept(moment: Moment, name: str, key: str, made_from: object, make: Callable[[], Markup]) -> Markup:
    """A line of the page that follows the night is kept while what it shows stands; one of a page that looks back is not."""
    if moment.looking_back:
        return make()
    return moment.press.kept.piece((name, key, moment.basis), made_from, make)


def _councils(moment: Moment) -> list[Markup]:
    """Councils that have just become complete, the latest first."""
    night, line = moment.night, macro(_LINES, "council_line")
    complete = [one for one in night.councils.values() if one.completed_at is not None]
    latest = nlargest(_COUNCILS, complete, key=lambda one: one.completed_at or 0)

    def made(one: CouncilNight) -> Markup:
        time = moment.press.timeline.times[(one.completed_at or 1) - 1]
        return line(night, one, time, moment.link("council", slug=one.council.slug))

    return [_kept(moment, "council", one.council.slug, one, partial(made, one)) for one in latest]


def _hands(moment: Moment) -> list[Markup]:
    """The latest changes of control, the last first."""
    night, line, times = moment.night, macro(_LINES, "hand_line"), moment.press.timeline.times

    def made(one: ControlChange) -> Markup:
        return line(night, one, times[one.position - 1], moment.link("council", slug=one.council))

    return [_kept(moment, "hand", one.council, one, partial(made, one)) for one in reversed(night.control_changes[-_HANDS:])]


def _wards(moment: Moment) -> list[Markup]:
    """The latest entries that stand for a ballot."""
    night, line, lines = moment.night, macro(_LINES, "ward_line"), []

    def made(result: Result) -> Markup:
        said = ballot_verdict(night, result, night.ballot_change(result.ballot.id, moment.basis))
        council = night.register.council(result.ballot.council).name
        return line(night, result, council, said, moment.link("ballot", ballot=result.ballot.id))

    for position in range(night.position, max(0, night.position - 3 * _WARDS), -1):
        ballot = moment.press.timeline.line(position).ballot
        result = night.result(ballot) if ballot else None
        if result is None or result.standing != position:
            continue
        lines.append(_kept(moment, "ward", result.ballot.id, result, partial(made, result)))
        if len(lines) == _WARDS:
            break
    return lines


def _due(moment: Moment, room: int) -> list[Markup]:
    """Councils still to finish, by their expected times; those that should have finished already are overdue."""
    night, line = moment.night, macro(_LINES, "due_line")
    waiting = [
        (due.time, slug) for slug, due in night.register.times.items() if night.councils[slug].control.stage != "complete"
    ]
    return [
        line(night, night.councils[slug], time, time < night.time, moment.link("council", slug=slug))
        for time, slug in nsmallest(room, waiting)
    ]


def _closest(night: Night) -> list[tuple[Close, Result | None]]:
    """The closest results, for the place of what is due once nothing is."""
    if night.scoreboard.councils_declared < night.scoreboard.councils_total:
        return []
    return [(one, night.result(one.ballot)) for one in night.notables.closest[:_DUE]]


def _certain(moment: Moment) -> list[Markup]:
    """A council whose control is certain though it is still counting: the one that moved last."""
    night, line = moment.night, macro(_LINES, "certain_line")
    early = [one for one in night.councils.values() if _secured_early(one)]
    early.sort(key=lambda one: -one.last_position)
    return [line(night, one, moment.link("council", slug=one.council.slug)) for one in early[:_CERTAIN]]


def _secured_early(one: CouncilNight) -> bool:
    return one.control.stage == "counting" and one.control.secured not in (None, NOC)
