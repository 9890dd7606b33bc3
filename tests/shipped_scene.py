"""3 May 2018 as it ships, with its context, for the questions of the analysis: at its end, or at any entry."""

from __future__ import annotations

from functools import cache

from nightdesk.analysis.scene import Scene
from nightdesk.context.context_pack import read_context
from nightdesk.ledger.chain import record
from nightdesk.ledger.text import read_book
from nightdesk.night import Night
from nightdesk.register.pack import NIGHTS, read_register
from nightdesk.timeline import Timeline

NIGHT = "2018-05-03"


@cache
def shipped_night_timeline() -> Timeline:
    """Every position of the night."""
    folder = NIGHTS / NIGHT
    register, problems = read_register(folder)
    assert register is not None, problems[:5]
    context, faults = read_context(folder, register)
    assert faults == ()
    entries, faults = read_book((folder / "book.txt").read_text(encoding="utf-8"), file="book.txt")
    assert faults == ()
    timeline = Timeline(register, context)
    for recorded in record(entries, night=NIGHT):
        timeline.append(recorded)
    return timeline


def shipped_night(position: int | None = None) -> Night:
    """The night at a position, or at its end."""
    timeline = shipped_night_timeline()
    return timeline.latest if position is None else timeline.at(position)


def scene(position: int | None = None) -> Scene:
    """What the questions look at there."""
    return shipped_night(position).scene
