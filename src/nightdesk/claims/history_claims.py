"""Claims about control of a council before the night: after the May of a year, since when, and when last.

The history is each council after every May at hand, by seats (`control_records`). A year is the state after its May; the year
of the night itself is the night. It tells the five parties apart, the Greens and UKIP from 2016; where all the others together
have a majority it cannot say whether one of them had control. Changes between two Mays are not in it.
"""

from __future__ import annotations

from nightdesk.analysis.past_control import FAMILIES, PARTIES, runs_of_control
from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Subject
from nightdesk.context.control_history import CouncilYear
from nightdesk.tally.control import NOC

_IN = "More than half of all seats after the May of the year"
_SINCE = "The first of the Mays without a break, up to the last before the night, after which the party had control"
_LAST = "The last May before the night after which the party had control"
_MAY = 5
"""Month of the ordinary elections: what is dated before it in a year is the state after the May of the year before."""


def _control_in(scene: Scene, subject: Subject, basis: str) -> Measured:
    year, night = _year(scene, subject), scene.register.night
    one = scene.councils.get(subject.place.key)
    if year is None or one is None:
        return Measured(None, Evidence(_IN), "not_held")
    if year == int(night[:4]):
        control = one.control.control
        return Measured(control, Evidence(_IN, councils=(subject.place.key,)), "" if control is not None else "awaited")
    if (subject.day or "")[:4] == night[:4]:
        eve = one.control.before
        return Measured(eve, Evidence("Control on the eve of poll"), "" if eve is not None else "not_held")
    found = next((row for row in _history(scene, subject) if row.year == year), None)
    if found is None:
        return Measured(None, Evidence(_IN), "not_held", note=f"The history of the council has no {year}.")
    return _control_of(found)


def _control_of(found: CouncilYear) -> Measured:
    evidence = Evidence(_IN, facts=(_told(found),))
    if found.control is not None:
        party = PARTIES.get(found.control)
        return Measured(party, evidence, "" if party else "not_held")
    if found.other > found.total // 2:
        return Measured(None, evidence, "not_held", note="The others had a majority together; which of them is not told.")
    return Measured(NOC, evidence)


def _seats_in(scene: Scene, subject: Subject, basis: str) -> Measured:
    year, rule = _year(scene, subject), "Seats after the May of the year"
    found = next((row for row in _history(scene, subject) if row.year == year), None)
    seats = found.seats.get(FAMILIES.get(subject.party or "", "")) if found else None
    if found is None or seats is None:
        return Measured(None, Evidence(rule), "not_held")
    return Measured(seats, Evidence(rule, facts=(_told(found),)))


def _since(scene: Scene, subject: Subject, basis: str) -> Measured:
    """Of a run that goes back to the first May at hand nothing is known but that it is no shorter."""
    history, one = _history(scene, subject), scene.councils.get(subject.place.key)
    if one is None or not history or subject.party not in FAMILIES:
        return Measured(None, Evidence(_SINCE), "not_held")
    run = runs_of_control(history)[-1]
    first, last, party = run.first, run.last, run.control
    if one.control.before is None:
        return Measured(None, Evidence(_SINCE), "not_held")
    if party != subject.party or one.control.before != party:
        return Measured(None, Evidence(_SINCE), "does_not_apply", note="The party was not in control going into the night.")
    facts = tuple(_told(row) for row in history if row.year in (first - 1, first, last))
    note = "" if one.control.control in (None, party) else "It has lost it tonight."
    before = next((row for row in history if row.year == first - 1), None)
    if before is None:
        note = f"It had control after every May at hand, from {first}."
        return Measured(None, Evidence(_SINCE, facts=facts), "not_held", most=str(first), note=note)
    if _control_of(before).value is None:
        return Measured(None, Evidence(_SINCE, facts=facts), "not_held", most=str(first), note=_control_of(before).note)
    return Measured(str(first), Evidence(_SINCE, facts=facts), note=note)


def _last_controlled(scene: Scene, subject: Subject, basis: str) -> Measured:
    history, family = _history(scene, subject), FAMILIES.get(subject.party or "")
    if not history or family is None:
        return Measured(None, Evidence(_LAST), "not_held")
    had = [row for row in history if row.control == family]
    unclear = [row.year for row in history if row.control is None and _control_of(row).value is None]
    if not had or any(year > had[-1].year for year in unclear):
        note = "" if unclear else f"Not after any May at hand, from {history[0].year}."
        return Measured(None, Evidence(_LAST), "not_held" if unclear else "does_not_apply", note=note)
    return Measured(str(had[-1].year), Evidence(_LAST, facts=(_told(had[-1]),)))


def _history(scene: Scene, subject: Subject) -> tuple[CouncilYear, ...]:
    return scene.context.history.get(subject.place.key, ()) if subject.place.level == "council" else ()


def _year(scene: Scene, subject: Subject) -> int | None:
    """The year whose May a day is told by: the May before it, but for a bare year, which is its own."""
    day = subject.day or ""
    if not day[:4].isdigit():
        return None
    if day[:4] == scene.register.night[:4] and len(day) > 4:
        return int(day[:4]) - (day < scene.register.night[: len(day)])
    return int(day[:4]) - (len(day) > 4 and int(day[5:7]) < _MAY)


def _told(row: CouncilYear) -> str:
    seats = ", ".join(f"{family} {count}" for family, count in row.seats.items() if count)
    return f"{row.council} after May {row.year}: {seats}, other {row.other}, of {row.total} ({row.source})"


KINDS: tuple[Kind, ...] = (
    Kind(
        "control_in",
        "Who controlled a council after the May of a year?",
        "{place} was {value} in {day}",
        ("place", "day"),
        ("council",),
        "control",
        _control_in,
    ),
    Kind(
        "seats_in",
        "How many seats of a council had a party after the May of a year?",
        "{party} had {value} in {place} in {day}",
        ("place", "party", "day"),
        ("council",),
        "count",
        _seats_in,
        noun=("seat", "seats"),
    ),
    Kind(
        "controlled_since",
        "Since which year had a party controlled a council, going into the night?",
        "{party} had controlled {place} since {value}",
        ("place", "party"),
        ("council",),
        "moment",
        _since,
    ),
    Kind(
        "last_controlled",
        "After which May before the night had a party last controlled a council?",
        "{party} last controlled {place} after the May of {value}",
        ("place", "party"),
        ("council",),
        "moment",
        _last_controlled,
    ),
)
