"""Claims about hours and law: when polls open and close, how long a term is, who may vote, when a council declared.

Hours are local, to the minute. A council's hour of declaration is the one at which its last ward was in, and is told only
where it was recorded that night: the times the rehearsal clock runs by, expected in other years or set by a rule, are none.
"""

from __future__ import annotations

from collections.abc import Callable

from nightdesk.analysis.scene import Scene
from nightdesk.claims.alike import MINUTE, moved
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Subject
from nightdesk.register.roll import ExpectedTime

_HOURS = (
    "Polling is between 7 in the morning and 10 at night: Local Elections (Principal Areas) (England and Wales) Rules 2006, "
    "Schedules 2 and 3, rule 1, under section 36 of the Representation of the People Act 1983"
)
_TERM = "Four years: Local Government Act 1972, section 7, and for London boroughs Schedule 2, paragraph 6"
_AGE = "18 or over: Representation of the People Act 1983, section 2"
_DECLARED = "When the council’s last ward was declared, where that hour was recorded"
_ORDER = "Place of the council by the hour of its last declaration; those at one minute share one"
POLLS_OPEN = "07:00"
TERM_YEARS, VOTING_AGE = 4, 18
APPROXIMATE = 5
"""Minutes by which an hour may be off that its source calls approximate."""
LATE = 6 * 60
"""Minutes by which a council may finish after the hour expected of it: some did by as much as a night. Before it, none is
taken to have."""


def _law(value: int, rule: str) -> Callable[[Scene, Subject, str], Measured]:
    def measure(scene: Scene, subject: Subject, basis: str) -> Measured:
        return Measured(value, Evidence(rule))

    return measure


def _close(scene: Scene, subject: Subject, basis: str) -> Measured:
    return Measured(scene.register.polls_close[:MINUTE], Evidence(_HOURS))


def _open(scene: Scene, subject: Subject, basis: str) -> Measured:
    return Measured(f"{scene.register.night}T{POLLS_OPEN}", Evidence(_HOURS))


def _declared(scene: Scene, subject: Subject, basis: str) -> Measured:
    due = _recorded(scene, subject)
    if due is None:
        return Measured(None, Evidence(_DECLARED), "not_held", note="No hour was recorded.")
    evidence = Evidence(_DECLARED, facts=(f"{due.council}: {due.time[:MINUTE]} ({due.source})",))
    if not _is_over(scene, due):
        return Measured(None, evidence, "awaited")
    rough = "approximate" in due.source or "about" in due.source.casefold()
    return Measured(due.time[:MINUTE], evidence, give=APPROXIMATE if rough else 0)


def _order(scene: Scene, subject: Subject, basis: str) -> Measured:
    """Between bounds where councils without a recorded hour may have been before it."""
    due, ordinary = _recorded(scene, subject), [one.council.slug for one in scene.ordinary]
    if due is None or not _is_over(scene, due):
        return Measured(None, Evidence(_ORDER), "awaited" if due else "not_held")
    times = scene.register.times
    others = [times[slug] for slug in ordinary if slug in times and slug != due.council]
    mine = due.time[:MINUTE]
    before = sum(one.clock == "recorded" and one.time[:MINUTE] < mine for one in others)
    unknown = [one.time[:MINUTE] for one in others if one.clock != "recorded"]
    surely = sum(moved(hour, LATE) <= mine for hour in unknown)
    perhaps = sum(hour < mine for hour in unknown) + len([slug for slug in ordinary if slug not in times])
    least, most = 1 + before + surely, 1 + before + perhaps
    evidence = Evidence(_ORDER, facts=(f"{due.council}: {mine} ({due.source})",))
    if least == most:
        return Measured(least, evidence)
    note = "Councils without a recorded hour may have been before it."
    return Measured(least, evidence, "", least, most, note=note)


def _recorded(scene: Scene, subject: Subject) -> ExpectedTime | None:
    due = scene.register.times.get(subject.place.key) if subject.place.level == "council" else None
    return due if due is not None and due.clock == "recorded" else None


def _is_over(scene: Scene, due: ExpectedTime) -> bool:
    """Whether the council's count is over at the position."""
    return not scene.councils[due.council].ballots_awaited


_ANYWHERE: tuple[Level, ...] = ("england", "region", "council", "ward")
KINDS: tuple[Kind, ...] = (
    Kind("polls_open", "When do the polls open?", "polls open at {value}", (), _ANYWHERE, "moment", _open),
    Kind("polls_close", "When do the polls close?", "polls close at {value}", (), _ANYWHERE, "moment", _close),
    Kind(
        "term_years",
        "For how many years is a councillor elected?",
        "councillors are elected for {value}",
        (),
        _ANYWHERE,
        "count",
        _law(TERM_YEARS, _TERM),
        noun=("year", "years"),
    ),
    Kind(
        "voting_age",
        "From what age may people vote?",
        "people may vote from the age of {value}",
        (),
        _ANYWHERE,
        "count",
        _law(VOTING_AGE, _AGE),
        noun=("year", "years"),
    ),
    Kind(
        "council_declared",
        "When did a council declare its last ward?",
        "{place} had declared by {value}",
        ("place",),
        ("council",),
        "moment",
        _declared,
    ),
    Kind(
        "declaration_order",
        "How early among the councils of the night did one declare?",
        "{place} was {value} to declare",
        ("place",),
        ("council",),
        "count",
        _order,
        noun=("place", "places"),
        ordinal=True,
    ),
)
