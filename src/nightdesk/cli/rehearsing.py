"""A rehearsal, wired: the driver appends to a ledger, the night follows, and the terminal looks on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from nightdesk.cli.opening import Pack, fold
from nightdesk.cli.progress import Watch, watching
from nightdesk.ledger.entry import Entry
from nightdesk.ledger.store import Ledger
from nightdesk.problems import DeskError
from nightdesk.rehearsal.replay import Replay, place_in_book
from nightdesk.rehearsal.schedule import schedule
from nightdesk.timeline import Timeline


@dataclass(frozen=True, slots=True)
class Rehearsal:
    """The driver and the night it moves."""

    driver: Replay
    timeline: Timeline


def rehearse(pack: Pack, ledger: Path | None, *, speed: float | None, json: bool) -> None:
    """Play the book into the ledger, told on the terminal alone, and come back at its end."""
    with rehearsal(pack, ledger, speed=speed, json=json) as made:
        made.driver.start()
        while not made.driver.join(0.5):
            pass
        tell_fault(made.driver)


@contextmanager
def rehearsal(
    pack: Pack, path: Path | None, *, speed: float | None, json: bool, announce: Callable[[int], None] | None = None
) -> Iterator[Rehearsal]:
    """The driver, ready to start, over the ledger in `path` or one thrown away. `announce` is told each new position."""
    if not pack.book:
        raise DeskError(f"The night pack {pack.folder} has no book to replay.")
    with TemporaryDirectory(prefix="nightdesk-") as thrown_away:
        file = Path(thrown_away) / "rehearsal.ledger" if path is None else path
        opened = Ledger if file.exists() else Ledger.create
        with opened(file, register=pack.register) as ledger:
            already = ledger.since(0)
            position = place_in_book(pack.book, already)
            timeline = fold(pack.register, already, context=pack.context)
            plan = schedule(pack.book, polls_close=pack.register.polls_close)
            pace = plan.usual_speed() if speed is None else speed
            with watching(timeline, book=len(pack.book), speed=pace, json=json) as watch:
                append = _appending(ledger, timeline, watch, announce)
                driver = Replay(pack.book, plan, append=append, position=position, speed=pace)
                try:
                    yield Rehearsal(driver, timeline)
                finally:
                    driver.stop()


def _appending(
    ledger: Ledger, timeline: Timeline, watch: Watch, announce: Callable[[int], None] | None
) -> Callable[[Sequence[Entry]], None]:
    def append(entries: Sequence[Entry]) -> None:
        for appended in ledger.append_all(entries):
            watch.moved(timeline.append(appended.recorded))
            if announce is not None:
                announce(appended.recorded.position)

    return append


def tell_fault(driver: Replay) -> None:
    """Raise what stopped the driver, if anything did."""
    if driver.fault is not None:
        raise driver.fault
