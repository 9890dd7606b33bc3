"""What one declaration costs, early and late in the night: the fold, all facts, and a fresh front page as HTML and as JSON."""

from __future__ import annotations

import json
from statistics import mean
from time import perf_counter

from bench.figure import Figure
from bench.the_night import recorded, register
from nightdesk.publish.documents import BY_KIND
from nightdesk.publish.moment import Moment, press
from nightdesk.timeline import Timeline

RUNS = 3


def measure() -> list[Figure]:
    """The least of a few runs at each position, for the machine does other things; then the mean of each tenth."""
    folds, pages = [], []
    for _ in range(RUNS):
        fold, page = _one_run()
        folds.append(fold)
        pages.append(page)
    fold = [min(times) for times in zip(*folds, strict=True)]
    page = [min(times) for times in zip(*pages, strict=True)]
    whole = [one + other for one, other in zip(fold, page, strict=True)]
    tenth = len(whole) // 10
    first, last = mean(whole[:tenth]), mean(whole[-tenth:])
    return [
        Figure(
            "one declaration with a fresh front page, last tenth of the night over the first", last / first, "ratio", "<= 1.2"
        ),
        Figure("one declaration with a fresh front page, first tenth", first * 1000, "ms", ""),
        Figure("one declaration with a fresh front page, last tenth", last * 1000, "ms", ""),
        Figure("of which the fold with all facts, first tenth", mean(fold[:tenth]) * 1e6, "µs", ""),
        Figure("of which the fold with all facts, last tenth", mean(fold[-tenth:]) * 1e6, "µs", ""),
    ]


def _one_run() -> tuple[list[float], list[float]]:
    front = BY_KIND["front"]
    timeline = Timeline(register())
    pressed = press(timeline, "rehearsal")
    folds, pages = [], []
    for one in recorded():
        start = perf_counter()
        night = timeline.append(one)
        folded = perf_counter()
        moment = Moment(press=pressed, night=night, latest=night)
        front.page(moment, {})
        json.dumps(front.data(moment, {}))
        folds.append(folded - start)
        pages.append(perf_counter() - folded)
    return folds, pages
