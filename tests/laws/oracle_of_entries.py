"""What stands after corrections and withdrawals, the slow way: all entries about one thing, read again each time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from nightdesk.ledger.entry import Correction, PublishedTotal, Recorded, Withdrawal


def by_subject(recorded: Sequence[Recorded]) -> dict[str, list[Recorded]]:
    """Every entry under the ballot id, or the council slug of a total, that it is about."""
    subject: dict[int, str] = {}
    found: dict[str, list[Recorded]] = {}
    for one in recorded:
        if isinstance(one.entry, Withdrawal):
            about = subject[one.entry.of]
        else:
            said = announced(one)
            about = said.council if isinstance(said, PublishedTotal) else said.ballot
        subject[one.position] = about
        found.setdefault(about, []).append(one)
    return found


def announced(one: Recorded) -> Any:
    """What a declaration says, or a correction brings."""
    return one.entry.by if isinstance(one.entry, Correction) else one.entry


def time_of(one: Recorded) -> str:
    entry = one.entry.by if isinstance(one.entry, Correction) else one.entry
    return entry.provenance.seen


def standing(entries: Sequence[Recorded]) -> tuple[Any, int, list[int], str] | None:
    """Of the entries about one thing: what stands, its position, the positions of all, and the time of the first."""
    live: list[tuple[int, Any]] = []
    for one in entries:
        if isinstance(one.entry, Withdrawal):
            live.pop()
        else:
            live.append((one.position, announced(one)))
    if not live:
        return None
    return live[-1][1], live[-1][0], [one.position for one in entries], time_of(entries[0])
