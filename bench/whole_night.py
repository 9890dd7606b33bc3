"""The whole night folded with all facts, and any position of it asked for afterwards."""

from __future__ import annotations

from random import Random

from bench.figure import Figure, seconds
from bench.the_night import recorded, register
from nightdesk.timeline import Timeline


def measure() -> list[Figure]:
    """The least of five foldings from nothing, for the machine does other things; and how long nineteen in twenty
    of two hundred positions take, asked for cold and in no order."""
    folded = []
    for _ in range(5):
        folded.append(seconds(_fold))
    timeline = _fold()
    dice = Random(2018)
    positions = [dice.randint(0, timeline.position) for _ in range(200)]
    asked = [seconds(lambda: timeline.at(position)) for position in positions]  # noqa: B023
    return [
        Figure("the whole night folded with all facts", min(folded), "s", "<= 3"),
        Figure("the night at any position, nineteen in twenty within", sorted(asked)[190] * 1000, "ms", "<= 20"),
    ]


def _fold() -> Timeline:
    timeline = Timeline(register())
    for one in recorded():
        timeline.append(one)
    return timeline
