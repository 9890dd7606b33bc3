"""Earlier nights given beside a feed: their day, and what each council's wards did on it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from nightdesk.intake.english_councils import find_council
from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.leap import read_leap
from nightdesk.problems import DeskError, NotFound, Problem
from nightdesk.register.cells import day
from nightdesk.register.tables import Unreadable

TERM = timedelta(days=4 * 365 - 60)
"""A councillor's term is four years (Local Government Act 1972, section 7), and a polling day moves by some weeks: seats up
on a night were filled no later than this before it, but where the whole council was elected since. In 2021 it was five years
for polls put off from 2020 (Coronavirus Act 2020, section 60)."""
_DAY = re.compile(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)")


@dataclass(frozen=True, slots=True)
class PastNight:
    """One earlier night."""

    day: str
    file: str
    wards: Mapping[str, Sequence[FeedBallot]]
    """Ballots by slug of the council, in the order of the file."""

    @property
    def words(self) -> str:
        """`5 May 2016`."""
        told = date.fromisoformat(self.day)
        return f"{told.day} {told:%B %Y}"

    def ended_by(self, night: str) -> bool:
        """Whether seats filled on this day have run their term by the night."""
        return date.fromisoformat(night) - date.fromisoformat(self.day) >= TERM

    def filled(self, council: str) -> int:
        """Seats filled in a council."""
        return sum(one.elected for one in self.wards.get(council, ()))


def read_past_nights(named: Sequence[str], *, night: str) -> tuple[tuple[PastNight, ...], tuple[Problem, ...]]:
    """The nights of the archive's files, latest first, and what is wrong with the files.

    A file is named as `FILE`, where a day stands in its name, or as `DATE=FILE`. NotFound where there is none; DeskError
    where the day is not told, is no day, or is not before the night.
    """
    nights: dict[str, PastNight] = {}
    problems: list[Problem] = []
    for name in named:
        told, path = _told(name)
        if told >= night:
            raise DeskError(f"{path.name} is of {told}, which is not before the night of {night}.")
        if told in nights:
            raise DeskError(f"Two files are given for {told}: {nights[told].file} and {path.name}.")
        reading = read_leap(path)
        problems += [one for one in reading.problems if one.gravity == "error"]
        wards: dict[str, list[FeedBallot]] = {}
        for ballot in reading.ballots:
            council = find_council(name=ballot.council, gss=ballot.council_gss, night=told)
            if council is not None:
                wards.setdefault(council.council, []).append(ballot)
        nights[told] = PastNight(told, path.name, wards)
    return tuple(nights[one] for one in sorted(nights, reverse=True)), tuple(problems)


def _told(name: str) -> tuple[str, Path]:
    given, equals, rest = name.partition("=")
    dated = bool(equals) and _DAY.fullmatch(given) is not None
    path = Path(rest if dated else name)
    if not path.is_file():
        raise NotFound(f"There is no file {path}.")
    found = [given] if dated else _DAY.findall(path.name)
    if len(found) != 1:
        raise DeskError(f"{path.name} does not say of which day it is: write --past 2016-05-05={path}.")
    try:
        return day(found[0]), path
    except Unreadable as fault:
        raise DeskError(f"{path.name}: {fault.message} {fault.mend}") from None
