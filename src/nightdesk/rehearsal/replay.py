"""The driver of a rehearsal: appends a book to a ledger, entry by entry, as the rehearsal clock says.

Everything it does is an append, so it can be killed at any moment and taken up again on the same ledger: what was
acknowledged is there, and it goes on with the entry after it. It can be paused, hurried and sent forward from any thread.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Condition, Thread

from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.problems import DeskError, Problem, Refused
from nightdesk.rehearsal.pace import Pace
from nightdesk.rehearsal.schedule import Schedule

BATCH = 32
"""Entries appended at once at the most; between two batches the controls are looked at."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a rehearsal has come."""

    paused: bool
    speed: float
    """Seconds of the night in one second."""
    position: int
    last_position: int
    """Entries in the book."""
    finished: bool


class Replay:
    """A book on its way into a ledger. `append` makes entries durable, all or none, and tells whoever watches."""

    def __init__(
        self,
        book: Sequence[Entry],
        plan: Schedule,
        *,
        append: Callable[[Sequence[Entry]], None],
        position: int,
        speed: float,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._book = book
        self._append = append
        self._position = position
        self._clock = clock
        self._pace = Pace(plan, speed=speed, position=position, now=clock())
        self._moved = Condition()
        self._stopped = False
        self.fault: DeskError | None = None
        """Why it stands still before the end, where it does: the ledger refused an entry, or the driver itself failed."""
        self._thread = Thread(target=self._run, name="rehearsal", daemon=True)

    def start(self) -> None:
        """Let the night come in, in a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Let it come no further, and wait until the entry in hand is written."""
        with self._moved:
            self._stopped = True
            self._moved.notify_all()
        if self._thread.is_alive():
            self._thread.join()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end of the book; True once it is reached, or the rehearsal was stopped."""
        self._thread.join(timeout)
        return not self._thread.is_alive()

    def state(self) -> Progress:
        """How far it has come."""
        with self._moved:
            last = len(self._book)
            return Progress(self._pace.paused, self._pace.speed, self._position, last, finished=self._position == last)

    def pause(self) -> None:
        """Hold the night where it is."""
        with self._pressed():
            self._pace.pause(self._clock())

    def resume(self) -> None:
        """Let it go on."""
        with self._pressed():
            self._pace.resume(self._clock())

    def jump(self, position: int) -> None:
        """Append everything up to `position` at once. Forward only: looking back is `as_at`, and moves nothing."""
        with self._pressed():
            self._pace.jump(position, self._clock())

    def set_speed(self, factor: float) -> None:
        """Go on at this many seconds of the night in one second."""
        with self._pressed():
            self._pace.set_speed(factor, self._clock())

    @contextmanager
    def _pressed(self) -> Iterator[None]:
        """Moves the pace and wakes the driver; whoever presses where it stands still by a fault is told the fault."""
        with self._moved:
            if self.fault is not None:
                raise DeskError(self.fault.message, self.fault.problems) from self.fault
            yield
            self._moved.notify_all()

    def _run(self) -> None:
        try:
            while entries := self._due():
                self._append(entries)
                with self._moved:
                    self._position += len(entries)
        except DeskError as error:
            self.fault = error
        except Exception as error:  # a thread has nobody above it to tell
            self.fault = DeskError(f"The rehearsal stopped by a fault in Nightdesk itself: {type(error).__name__}: {error}.")
            self.fault.__cause__ = error

    def _due(self) -> Sequence[Entry]:
        """Waits for the entries that are due now; none at the end of the book, or once stopped."""
        with self._moved:
            while not self._stopped and self._position < len(self._book):
                now = self._clock()
                due = self._pace.due(now)
                if due > self._position:
                    return self._book[self._position : min(due, self._position + BATCH)]
                self._moved.wait(self._pace.wait(now))
            return ()


def place_in_book(book: Sequence[Entry], recorded: Iterable[Recorded]) -> int:
    """How far a ledger has come in a book. Refused where the ledger holds anything else."""
    position = 0
    for one in recorded:
        if position == len(book) or one.entry != book[position]:
            raise Refused(
                "This ledger is not a rehearsal of that night.",
                (
                    Problem(
                        "rehearsal/other-ledger",
                        f"Entry {one.position} of the ledger is not entry {one.position} of the book.",
                        "Name another ledger file, or one that does not exist yet.",
                        subject=str(one.position),
                    ),
                ),
            )
        position += 1
    return position
