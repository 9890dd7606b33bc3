"""What the story costs after one more declaration: of the night at each length, and of a region, the parties and a council.

Measured in stretches of consecutive entries spread over the night, each told anew from what the entry left as it was.
"""

from __future__ import annotations

import gc
from statistics import median
from time import perf_counter

from bench.figure import Figure
from bench.the_night import context, recorded, register
from nightdesk.claims.desk import FIVE, Desk
from nightdesk.publish.story_keeper import half_an_hour_before
from nightdesk.story.compose import OF_ENGLAND, story
from nightdesk.timeline import Timeline

STARTS = (100, 700, 1_400, 2_000, 2_700)
LENGTH, WARM = 16, 4
"""Entries in each stretch, and how many of those are not measured."""


def measure() -> list[Figure]:
    """Goal: at most 100 ms for the story of the night at one more position."""
    timeline = Timeline(register(), context())
    gc.collect()
    gc.freeze()
    standard: list[float] = []
    long: list[float] = []
    others: list[float] = []
    for start in STARTS:
        while timeline.position < start:
            timeline.append(recorded()[timeline.position])
        for count in range(LENGTH):
            night = timeline.append(recorded()[timeline.position])
            then, desk = Desk(timeline.at(half_an_hour_before(timeline, night)).scene), Desk(night.scene)
            begun = perf_counter()
            story(desk, OF_ENGLAND, length="long" if count % 2 else "standard", then=then)
            told = perf_counter()
            for of in (night.regions[0], *FIVE, next(iter(night.councils))):
                story(desk, of, then=then)
            done = perf_counter()
            if count >= WARM:
                (long if count % 2 else standard).append(told - begun)
                others.append((done - told) / 7)
    return [
        Figure("the story of the night after one more declaration, standard, median", median(standard) * 1000, "ms", "<= 100"),
        Figure("the same, long, median", median(long) * 1000, "ms", "<= 100"),
        Figure("the story of a region, a party or a council beside it, mean of seven, median", median(others) * 1000, "ms", ""),
    ]
