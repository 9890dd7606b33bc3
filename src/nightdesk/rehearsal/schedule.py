"""When each entry of a book comes in a rehearsal: the night's own times, with its long silences shortened.

The night of an English local election runs from the close of poll to the Saturday. A rehearsal keeps the order and the
rhythm and leaves out the waiting: a silence counts for ten minutes of the night at the most. Speed is seconds of the
night in one second of the rehearsal; 1 is life.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from nightdesk.ledger.entry import Entry, provenance_of

LONGEST_SILENCE = 600.0
"""Seconds of the night that a silence counts for at the most."""
USUAL_LENGTH = 600.0
"""Seconds that a whole night takes where no speed is asked for."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """`moments[n - 1]` is when entry `n` comes, in seconds of the night since the close of poll, silences shortened."""

    moments: tuple[float, ...]

    @property
    def length(self) -> float:
        """Seconds of the night until the last entry; 0 for an empty book."""
        return self.moments[-1] if self.moments else 0.0

    def usual_speed(self) -> float:
        """The speed at which the whole night takes ten minutes."""
        return max(self.length / USUAL_LENGTH, 1.0)


def schedule(book: Sequence[Entry], *, polls_close: str) -> Schedule:
    """The moments of a book's entries. An entry timed before the one above it comes together with that one."""
    moments: list[float] = []
    elapsed, latest = 0.0, datetime.fromisoformat(polls_close)
    for entry in book:
        seen = datetime.fromisoformat(provenance_of(entry).seen)
        silence = (seen - latest).total_seconds()
        elapsed += min(max(silence, 0.0), LONGEST_SILENCE)
        latest = max(latest, seen)
        moments.append(elapsed)
    return Schedule(tuple(moments))
