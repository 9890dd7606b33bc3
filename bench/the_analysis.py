"""What one more declaration costs with the whole analysis on, early and late in the night, and what a page of it costs.

A desk that follows the night asks every question after every entry. So it is measured: in stretches of consecutive entries
spread over the night, each entry folded in and every question asked anew. An answer is the figures, with their intervals; words
and tables are laid out only for whoever looks, and are measured beside it. A page is rendered from a night of which nothing
has been asked yet: answer, words, tables, charts. As on a desk that serves, what was read once is out of the collector's way.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Mapping
from statistics import median
from time import perf_counter

from bench.figure import Figure
from bench.the_night import context, recorded, register
from nightdesk.analysis.area_votes import every_area
from nightdesk.analysis.battleground import battleground
from nightdesk.analysis.candidacy import candidacies
from nightdesk.analysis.constituency import constituencies
from nightdesk.analysis.convention_leads import convention_leads
from nightdesk.analysis.defections import defections
from nightdesk.analysis.efficiency import efficiency
from nightdesk.analysis.expected import expected
from nightdesk.analysis.flow import flow
from nightdesk.analysis.national import national
from nightdesk.analysis.national_course import national_course
from nightdesk.analysis.projected_share import by_convention
from nightdesk.analysis.records import records
from nightdesk.analysis.referendum import referendum
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.seats_votes_curve import curve
from nightdesk.analysis.watch import watch
from nightdesk.publish.documents import BY_KIND
from nightdesk.publish.moment import Moment, press
from nightdesk.publish.questions import QUESTIONS
from nightdesk.timeline import Timeline

ANSWERS: Mapping[str, Callable[[Scene], object]] = {
    "battleground": battleground,
    "watch": watch,
    "expected": expected,
    "share": lambda scene: (every_area(scene), convention_leads(scene)),
    "national": lambda scene: (national(scene), national_course(scene), by_convention(scene)),
    "referendum": referendum,
    "flow": flow,
    "efficiency": lambda scene: (efficiency(scene), curve(scene, None)),
    "constituencies": constituencies,
    "candidacy": candidacies,
    "defections": defections,
    "notable": records,
}
"""By question, all that its page and its JSON are made of."""
STRETCHES, LENGTH, WARM = 12, 24, 4
"""Stretches over the night, entries in each, and how many of those are not measured: the desk has just been started there."""


def measure() -> list[Figure]:
    """Goals: at most 25 ms for one more declaration, flat over the night; at most 60 ms for a page."""
    if list(ANSWERS) != [question.kind for question in QUESTIONS]:
        raise SystemExit("The questions that are measured are not those of the table of questions.")
    timeline = Timeline(register(), context())
    pressed = press(timeline, "rehearsal")
    gc.collect()
    gc.freeze()
    starts = [stretch * (len(recorded()) - LENGTH) // (STRETCHES - 1) for stretch in range(STRETCHES)]
    whole: list[list[float]] = []
    laid_out: list[float] = []
    answers: dict[str, list[float]] = {kind: [] for kind in ANSWERS}
    pages: dict[str, list[float]] = {kind: [] for kind in ANSWERS}
    for start in starts:
        while timeline.position < start:
            timeline.append(recorded()[timeline.position])
        whole.append([])
        for count in range(LENGTH):
            begun = perf_counter()
            night = timeline.append(recorded()[timeline.position])
            spent = perf_counter() - begun
            for kind, answer in ANSWERS.items():
                asked = perf_counter()
                answer(night.scene)
                took = perf_counter() - asked
                spent += took
                if count >= WARM:
                    answers[kind].append(took)
            if count >= WARM:
                whole[-1].append(spent)
                begun = perf_counter()
                for question in QUESTIONS:
                    _ = question.sheet(night, {}).tables
                laid_out.append(spent + perf_counter() - begun)
        for kind in ANSWERS:
            unasked = timeline.at(timeline.position - 1).advance(recorded()[timeline.position - 1])
            begun = perf_counter()
            BY_KIND[kind].page(Moment(press=pressed, night=unasked, latest=unasked), {})
            pages[kind].append(perf_counter() - begun)
    every = [cost for some in whole for cost in some]
    third = STRETCHES // 3
    early, late = (median(cost for some in part for cost in some) for part in (whole[1 : 1 + third], whole[-third:]))
    tenth = sorted(every)[-(len(every) // 10)]
    dearest = max(answers, key=lambda kind: median(answers[kind]))
    slowest = max(pages, key=lambda kind: median(pages[kind]))
    return [
        Figure("one more declaration with the whole analysis on, median", median(every) * 1000, "ms", "<= 25"),
        Figure("the same, exceeded by one declaration in ten", tenth * 1000, "ms", ""),
        Figure("the same, last third of the night over the first", late / early, "ratio", "<= 1.5"),
        Figure(f"of which the dearest question ({dearest}), median", median(answers[dearest]) * 1000, "ms", ""),
        Figure("the same with every sentence and table laid out too, median", median(laid_out) * 1000, "ms", ""),
        Figure(f"the dearest page of the analysis ({slowest}), median", median(pages[slowest]) * 1000, "ms", "<= 60"),
        Figure(
            "a page of the analysis, median over all", median(one for some in pages.values() for one in some) * 1000, "ms", ""
        ),
    ]
