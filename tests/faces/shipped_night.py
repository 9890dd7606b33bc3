"""The night that ships, folded to any entry, without a ledger file: for pages that want all of England to show."""

from __future__ import annotations

from functools import cache

from nightdesk.context.context import Context
from nightdesk.context.context_pack import read_context
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Recorded
from nightdesk.ledger.text import read_book
from nightdesk.register.pack import NIGHTS, read_register
from nightdesk.register.roll import Register
from nightdesk.timeline import Timeline

NIGHT = "2018-05-03"


@cache
def shipped_context() -> Context:
    """What was known before 3 May 2018."""
    register, _ = shipped()
    context, problems = read_context(NIGHTS / NIGHT, register)
    if problems:
        raise ValueError("\n".join(map(str, problems)))
    return context


@cache
def shipped() -> tuple[Register, tuple[Recorded, ...]]:
    """Register and book of 3 May 2018."""
    folder = NIGHTS / NIGHT
    register, problems = read_register(folder)
    if register is None:
        raise ValueError("\n".join(map(str, problems)))
    entries, faults = read_book((folder / "book.txt").read_text("utf-8"), file="book.txt")
    if faults:
        raise ValueError("\n".join(map(str, faults)))
    return register, tuple(record(entries, night=NIGHT))


def shipped_timeline(entries: int | None = None) -> Timeline:
    """The night with so many entries in; all of them where not said."""
    register, recorded = shipped()
    timeline = Timeline(register, shipped_context())
    for one in recorded[:entries]:
        timeline.append(one)
    return timeline
