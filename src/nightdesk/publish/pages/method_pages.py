"""How it is worked out, and who made the facts."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page


def method(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Bases, conventions, clock, sources and licences."""
    register = moment.night.register
    clocks: dict[str, int] = {}
    for due in register.times.values():
        clocks[due.clock] = clocks.get(due.clock, 0) + 1
    methods: dict[str, int] = {}
    for contest in register.last_fought.values():
        methods[contest.method] = methods.get(contest.method, 0) + 1
    settled: dict[str, int] = {}
    for eve in register.eve.values():
        settled[eve.settled] = settled.get(eve.settled, 0) + 1
    return page(
        "method.html",
        moment,
        kind="method",
        title="Method and sources",
        clocks=clocks,
        methods=methods,
        settled=settled,
        corrections=len(register.corrections),
        countermanded=sum(1 for one in register.ballots.values() if one.status == "countermanded"),
    )


def about(moment: Moment, names: Mapping[str, str]) -> bytes:
    """What Nightdesk is, whom it owes, and how to get about."""
    return page("about.html", moment, kind="about", title="About and credits")
