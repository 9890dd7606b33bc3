"""A night coming in, on the terminal: a line for each council as its count is complete, and how far the night has come.

On a real terminal the last line is a bar that moves in place; elsewhere there are only the lines of councils. With
`--json` there is one JSON object a line for each entry, printed once that entry is durable.
"""

from __future__ import annotations

import json as json_format
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from rich.progress import BarColumn, Progress, TextColumn

from nightdesk.cli.printing import clock, console, count
from nightdesk.night import Night
from nightdesk.timeline import Timeline


class Watch(Protocol):
    """Somebody who is told each time the night has moved."""

    def moved(self, night: Night) -> None:
        """The night is now this one."""


class JsonLines:
    """One object a line for each entry, flushed: what is printed is in the ledger."""

    def moved(self, night: Night) -> None:
        """Print where the night stands."""
        board = night.scoreboard
        line = {
            "position": night.position,
            "time": night.time,
            "councils_declared": board.councils_declared,
            "ballots_declared": board.ballots_declared,
            "seats_declared": board.seats_declared,
            "verdict": _verdict(night),
        }
        print(json_format.dumps(line, ensure_ascii=False), flush=True)


class CouncilLines:
    """A line for each council that is complete, and a bar where there is a terminal to draw it on."""

    def __init__(self, progress: Progress, timeline: Timeline, *, book: int) -> None:
        self._progress = progress
        self._book = book
        night = timeline.latest
        self._task = progress.add_task("", total=book, completed=night.position, clock=_clock(night), told=_told(night))

    def moved(self, night: Night) -> None:
        """Draw where the night stands, with the verdict of a council that has just come in."""
        self._progress.update(self._task, completed=night.position, clock=_clock(night), told=_told(night))
        verdict = _verdict(night)
        if verdict is not None:
            self._progress.console.print(f"{clock(night.time)}  {verdict}")
        if night.position == self._book:
            self._progress.console.print(f"The whole book is in: {_told(night)}.")


@contextmanager
def watching(timeline: Timeline, *, book: int, speed: float, json: bool) -> Iterator[Watch]:
    """Look on while a book of so many entries comes in."""
    if json:
        yield JsonLines()
        return
    out = console()
    out.print(f"{timeline.register.title}: a rehearsal at {speed:,.0f} times life", style="bold")
    out.print(timeline.register.clock)
    if timeline.position:
        out.print(f"Taken up again at position {count(timeline.position)} of {count(book)}.")
    columns = (
        TextColumn("{task.fields[clock]}"),
        BarColumn(bar_width=20),
        TextColumn("{task.fields[told]}"),
    )
    with Progress(*columns, console=out, disable=not out.is_terminal) as progress:
        yield CouncilLines(progress, timeline, book=book)


def _clock(night: Night) -> str:
    return clock(night.time) if night.position else "     "


def _told(night: Night) -> str:
    board = night.scoreboard
    return (
        f"{count(board.councils_declared)} of {count(board.councils_total)} councils · "
        f"{count(board.ballots_declared)} of {count(board.ballots_total)} ballots · "
        f"{count(board.seats_declared)} of {count(board.seats_total)} seats"
    )


def _verdict(night: Night) -> str | None:
    """`Trafford: CON LOSE TO NOC` where the last entry completed a council, else None."""
    for one in night.councils.values():
        if one.completed_at == night.position and one.last_position == night.position:
            return f"{one.council.name}: {one.control.verdict or 'declared'}"
    return None
