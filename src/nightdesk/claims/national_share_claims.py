"""Claims about the published national measures: theirs, each under its producer, never mixed and never votes cast.

The projected national share is the BBC's (Curtice and Fisher), the national equivalent vote Rallings and Thrasher's. Neither
counts votes: both say how Great Britain might have voted. They are told in whole per cents. A day or a year is that of the
poll measured; none is tonight's. A measure given out the day after is not known until that day is over.
"""

from __future__ import annotations

from fractions import Fraction
from typing import get_args

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Subject
from nightdesk.context.national_shares import NationalMeasure, NationalShare
from nightdesk.register.party import CON, LAB, LD, UKIP, PartyId

MEASURES: tuple[str, ...] = get_args(NationalMeasure)
_RULES = {
    "projected_national_share": "BBC projected national share, by Curtice and Fisher: per cent of Great Britain",
    "national_equivalent_vote": "National equivalent vote, by Rallings and Thrasher: per cent of Great Britain",
}


def _share(scene: Scene, subject: Subject, basis: str) -> Measured:
    found, evidence = _published(scene, subject.day, basis)
    share = _of(found, subject.party)
    return Measured(share, evidence, "" if share is not None else "not_held")


def _lead(scene: Scene, subject: Subject, basis: str) -> Measured:
    found, evidence = _published(scene, subject.day, basis)
    mine, theirs = _of(found, subject.party), _of(found, subject.other)
    return Measured(None, evidence, "not_held") if mine is None or theirs is None else Measured(mine - theirs, evidence)


def _change(scene: Scene, subject: Subject, basis: str) -> Measured:
    """On the night, since the poll of the day or year that the subject names."""
    now, here = _published(scene, None, basis)
    then, there = _published(scene, subject.day, basis)
    after, before = _of(now, subject.party), _of(then, subject.party)
    evidence = Evidence(here.rule, facts=here.facts + there.facts)
    if after is None or before is None or not subject.day:
        return Measured(None, evidence, "not_held")
    return Measured(after - before, evidence)


def _published(scene: Scene, day: str | None, basis: str) -> tuple[NationalShare | None, Evidence]:
    """The measure of the poll meant, as far as it has been given out."""
    asked = day or scene.register.night
    found = next(
        (
            one
            for one in scene.context.national_shares
            if one.measure == basis and one.date.startswith(asked) and scene.published(one.published_on)
        ),
        None,
    )
    facts = (f"{found.producer}, poll of {found.date}, given out {found.published_on} ({found.source})",) if found else ()
    return found, Evidence(_RULES.get(basis, basis), facts=facts)


def _of(found: NationalShare | None, party: PartyId | None) -> Fraction | None:
    if found is None:
        return None
    points = {CON: found.con, LAB: found.lab, LD: found.ld, UKIP: found.ukip}.get(party or "")
    return None if points is None else Fraction(points, 100)


KINDS: tuple[Kind, ...] = (
    Kind(
        "national_share",
        "What national share did a published measure give a party?",
        "{party} stood at {value} nationally[ in {day}] ({basis})",
        ("party",),
        ("england",),
        "share",
        _share,
        bases=MEASURES,
        fixed=True,
    ),
    Kind(
        "national_lead",
        "By how much did a party lead another in a published national measure?",
        "{party} were {value} {other} nationally[ in {day}] ({basis})",
        ("party", "other"),
        ("england",),
        "points",
        _lead,
        bases=MEASURES,
        ways=("{n} ahead of", "{n} behind", "level with"),
        fixed=True,
    ),
    Kind(
        "national_change",
        "By how much has a party’s published national share changed since an earlier poll?",
        "{party} are {value} nationally since {day} ({basis})",
        ("party", "day"),
        ("england",),
        "points",
        _change,
        bases=MEASURES,
        fixed=True,
    ),
)
