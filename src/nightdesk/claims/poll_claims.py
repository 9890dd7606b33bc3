"""Claims about opinion polls published before the night, as far as any was found. They are their producers’, of their day."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction

from nightdesk.analysis.scene import Scene
from nightdesk.claims.days import day_meant
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Subject
from nightdesk.context.context_checks import ENGLAND, LONDON

_POLL = "Share in a published poll of voting intention, as its producer gave it"
_LONDONS_REGION = "London"
_FIELDWORK = timedelta(days=3)
"""A poll is told by the days it was asked on as well as by the day it was published, which is later."""


def _share(scene: Scene, subject: Subject, basis: str) -> Measured:
    """`other` may name the producer, or part of the name; without, polls that differ on one day decide nothing."""
    polls = [
        one
        for one in scene.context.expectations
        if (one.kind, one.measure) == ("poll", "share")
        and one.party == subject.party
        and one.area == _area(subject)
        and one.value is not None
        and scene.published(one.published_on)
        and (subject.other or "").casefold() in one.producer.casefold()
    ]
    last = scene.register.night
    meant = day_meant((one.published_on for one in polls), subject.day, last=last, after=_FIELDWORK)
    found = [one for one in polls if one.published_on == meant]
    facts = tuple(f"{one.producer}, {one.published_on}: {one.value} per cent ({one.where})" for one in found)
    figures = dict.fromkeys(Fraction(one.value) / 100 for one in found if one.value is not None)
    if not found:
        return Measured(None, Evidence(_POLL), "not_held", note="No such poll was found.")
    if len(figures) > 1:
        return Measured(None, Evidence(_POLL, facts=facts), "does_not_apply", note="Several polls of that day differ.")
    return Measured(next(iter(figures)), Evidence(_POLL, facts=facts), note=found[0].producer)


def _area(subject: Subject) -> str:
    place = subject.place
    if place.level == "region":
        return LONDON if place.key == _LONDONS_REGION else ""
    return ENGLAND if place.level == "england" else place.key if place.level == "council" else ""


KINDS: tuple[Kind, ...] = (
    Kind(
        "poll_share",
        "What share had a party in an opinion poll beforehand?",
        "a poll[ of {day}][ by {other}] had {party} on {value} in {place}",
        ("place", "party"),
        ("region", "england", "council"),
        "share",
        _share,
        fixed=True,
    ),
)
