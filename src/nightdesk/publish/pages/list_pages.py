"""The lists: what changed hands, where the feeds differ, what is wrong, and every entry."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.problems import NotFound
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.words import known_conflicts

ENTRIES = 100
"""Entries to a page."""


def changes(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Every change of control against the eve of poll."""
    night = moment.night
    told = [slug for slug in night.register.notes if slug in night.councils]
    return page(
        "changes.html",
        moment,
        kind="changes",
        title="Councils that changed hands",
        changes=night.control_changes,
        councils=night.councils,
        times=moment.press.timeline.times,
        told=told,
    )


def conflicts(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Every fact on which two feeds differ, both versions, and which one stands; an awaited ballot's are not told yet."""
    known = known_conflicts(moment.night)
    rows = [one for found in known.values() for one in found]
    rules: dict[str, int] = {}
    for row in rows:
        rules[row.rule] = rules.get(row.rule, 0) + 1
    return page(
        "conflicts.html",
        moment,
        kind="conflicts",
        title="Where the feeds differ",
        rows=rows,
        ballots=len(known),
        untold=len(moment.night.register.conflicts) - len(known),
        rules=sorted(rules.items(), key=lambda one: (-one[1], one[0])),
        feeds=list(dict.fromkeys(name for row in rows for name, _ in row.versions)),
    )


def problems(moment: Moment, names: Mapping[str, str]) -> bytes:
    """What does not add up: published totals that the seats do not meet."""
    found = moment.night.problems
    councils = len({one.subject for one in found})
    return page("problems.html", moment, kind="problems", title="Problems", problems=found, councils=councils)


def entries(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The ledger from the position shown backwards, a page at a time."""
    position = moment.night.position
    asked = moment.options.get("before", "")
    last = int(asked) - 1 if asked.isascii() and asked.isdigit() else position
    if last > position:
        raise NotFound(f"The night has not come to entry {last} yet; it stands at {position}.")
    first = max(1, last - ENTRIES + 1)
    return page(
        "entries.html",
        moment,
        kind="entries",
        title="Every entry",
        lines=[moment.press.timeline.line(at) for at in range(last, first - 1, -1)],
        first=first,
        source_names={source.id: source.title for source in moment.night.register.sources},
    )
