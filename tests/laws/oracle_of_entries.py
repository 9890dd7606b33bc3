"""What stands after corrections and withdrawals, the slow way: read every entry again, each time it is asked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nightdesk.ledger.entry import Correction, PublishedTotal, Recorded, Withdrawal
from nightdesk.register.roll import Register


def time_of(one: Recorded) -> str:
    entry = one.entry.by if isinstance(one.entry, Correction) else one.entry
    return entry.provenance.seen


def about(recorded: Sequence[Recorded], ballot: str) -> list[Recorded]:
    """Every entry about a ballot, following corrections and withdrawals to what they name."""
    mine: list[Recorded] = []
    for one in recorded:
        entry = one.entry
        if isinstance(entry, Withdrawal):
            if entry.of in [other.position for other in mine]:
                mine.append(one)
        else:
            said = entry.by if isinstance(entry, Correction) else entry
            if not isinstance(said, PublishedTotal) and said.ballot == ballot:
                mine.append(one)
    return mine


def standing(recorded: Sequence[Recorded], ballot: str) -> tuple[Any, int, list[int], str] | None:
    """What stands for a ballot, its position, the positions of all entries about it, and the time of the first."""
    mine = about(recorded, ballot)
    live: list[tuple[int, Any]] = []
    for one in mine:
        if isinstance(one.entry, Withdrawal):
            live.pop()
        else:
            live.append((one.position, one.entry.by if isinstance(one.entry, Correction) else one.entry))
    if not live:
        return None
    return live[-1][1], live[-1][0], [one.position for one in mine], time_of(mine[0])


def total_standing(recorded: Sequence[Recorded], slug: str) -> PublishedTotal | None:
    live: list[tuple[int, PublishedTotal]] = []
    for one in recorded:
        if isinstance(one.entry, Withdrawal):
            if live and one.entry.of == live[-1][0]:
                live.pop()
            continue
        said = one.entry.by if isinstance(one.entry, Correction) else one.entry
        if isinstance(said, PublishedTotal) and said.council == slug:
            live.append((one.position, said))
    return live[-1][1] if live else None


def slug_of(register: Register, recorded: Sequence[Recorded], one: Recorded) -> str:
    """The council an entry is about."""
    entry = one.entry
    while isinstance(entry, Withdrawal):
        entry = next(other.entry for other in recorded if other.position == entry.of)
    said = entry.by if isinstance(entry, Correction) else entry
    return said.council if isinstance(said, PublishedTotal) else register.ballots[said.ballot].council
