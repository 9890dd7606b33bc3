"""What one more declaration costs with every question of the analysis answered, early and late, and what a page of it costs.

Positions are spread over the night; at each the next entry is folded in and every question is asked anew, as on a desk that
shows all of them. A page is rendered from the same night, its answer not yet worked out: the dearest case a reader can meet.
"""

from __future__ import annotations

from statistics import mean, median
from time import perf_counter

from bench.figure import Figure
from bench.the_night import context, recorded, register
from nightdesk.publish.documents import BY_KIND
from nightdesk.publish.moment import Moment, press
from nightdesk.publish.questions import QUESTIONS
from nightdesk.timeline import Timeline

EVERY = 12
"""Entries between two positions that are measured."""
PAGES_EVERY = 240
WARM = 3


def measure() -> list[Figure]:
    """Goals of the analysis: at most 25 ms for one more declaration, the same late as early; at most 60 ms for a page."""
    timeline = Timeline(register(), context())
    pressed = press(timeline, "rehearsal")
    costs: list[float] = []
    pages: dict[str, list[float]] = {question.kind: [] for question in QUESTIONS}
    by_question: dict[str, list[float]] = {question.kind: [] for question in QUESTIONS}
    for count, one in enumerate(recorded()):
        if count % EVERY >= WARM:
            timeline.append(one)
            continue
        start = perf_counter()
        night = timeline.append(one)
        for question in QUESTIONS:
            begun = perf_counter()
            question.sheet(night, {})
            by_question[question.kind].append(perf_counter() - begun)
        if count % EVERY == WARM - 1:  # the entries just before it have been asked too, as on a desk that follows the night
            costs.append(perf_counter() - start)
    for position in range(PAGES_EVERY, len(recorded()), PAGES_EVERY):
        for question in QUESTIONS:
            night = timeline.at(position).advance(recorded()[position])  # a night nobody has asked anything of
            moment = Moment(press=pressed, night=night, latest=night)
            begun = perf_counter()
            BY_KIND[question.kind].page(moment, {})
            pages[question.kind].append(perf_counter() - begun)
    tenth = len(costs) // 10
    dearest = max(by_question, key=lambda kind: median(by_question[kind]))
    slowest = max(pages, key=lambda kind: median(pages[kind]))
    return [
        Figure("one more declaration with every question answered, median", median(costs) * 1000, "ms", "<= 25"),
        Figure(
            "the same, last tenth of the night over the first", mean(costs[-tenth:]) / mean(costs[:tenth]), "ratio", "<= 1.5"
        ),
        Figure("the same, first tenth", mean(costs[:tenth]) * 1000, "ms", ""),
        Figure("the same, last tenth", mean(costs[-tenth:]) * 1000, "ms", ""),
        Figure(f"of which the dearest question ({dearest}), median", median(by_question[dearest]) * 1000, "ms", ""),
        Figure(f"the dearest page of the analysis ({slowest}), median", median(pages[slowest]) * 1000, "ms", "<= 60"),
        Figure(
            "a page of the analysis, median over all", median([one for some in pages.values() for one in some]) * 1000, "ms", ""
        ),
    ]
