"""The chain of digests: each entry's digest covers the one before it, so that no entry can be altered unseen.

    digest(0) = sha256("nightdesk ledger of <night>\\n")
    digest(n) = sha256(digest(n - 1) + "\\n" + canonical text of entry n, with its position)

All digests are lower-case hex. Two ledgers of one night with equal last digests hold the same entries.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256

from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.ledger.text import write_entry
from nightdesk.problems import Problem


def genesis(night: str) -> str:
    """Digest before the first entry of the ledger of `night`."""
    return sha256(opening(night).encode()).hexdigest()


def opening(night: str) -> str:
    """What the first link of the chain is made over: which night the ledger belongs to."""
    return f"nightdesk ledger of {night}\n"


def digest_of(previous: str, text: str) -> str:
    """Digest of the entry whose canonical text is `text`, after the entry with digest `previous`."""
    return sha256(f"{previous}\n{text}".encode()).hexdigest()


def record(entries: Iterable[Entry], *, night: str) -> Iterator[Recorded]:
    """The entries in their places from position 1, chained. Nothing is checked but the order they come in."""
    previous = genesis(night)
    for position, entry in enumerate(entries, start=1):
        previous = digest_of(previous, write_entry(position, entry))
        yield Recorded(position, entry, previous)


def verify(recorded: Iterable[Recorded], *, night: str) -> Problem | None:
    """The first entry that is altered, or None where every digest holds. A missing entry shows at the one after it."""
    previous = genesis(night)
    for position, one in enumerate(recorded, start=1):
        if one.position != position:
            return altered(position, f"Entry {position} is missing: entry {one.position} stands in its place.")
        previous = digest_of(previous, write_entry(one.position, one.entry))
        if one.digest != previous:
            return altered(position, f"Entry {position} is not what was recorded: its digest does not follow.")
    return None


def altered(position: int, message: str) -> Problem:
    """The Problem that names an altered entry."""
    return Problem(
        rule="ledger/altered",
        message=message,
        mend="Restore the ledger from a copy that verifies, and find out who changed this one.",
        subject=str(position),
    )
