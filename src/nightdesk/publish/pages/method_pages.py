"""How it is worked out, who made the facts, and the shares of the vote by every convention."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.register.party import CON, LAB, LD

CONVENTION_WORDS = {
    "top_candidate": "By best-placed candidate",
    "average": "By average of a party’s candidates",
    "total": "By all votes",
}
SWINGS = ((CON, LAB), (CON, LD), (LAB, LD))
_SHOWN = 7


def votes(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Shares of the vote by the three conventions, over England and by region, and swing where it is defined."""
    night = moment.night
    return page(
        "votes.html",
        moment,
        kind="share",
        title="Share of the vote",
        england=[(CONVENTION_WORDS[one], night.shares(convention=one)) for one in CONVENTIONS],
        regions=[(name, night.shares(convention="top_candidate", region=name)) for name in night.regions],
        swings=[
            (from_, to, night.swing(from_=from_, to=to))
            for from_, to in SWINGS
            if from_ in night.register.parties and to in night.register.parties
        ],
        shown=_SHOWN,
    )


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
