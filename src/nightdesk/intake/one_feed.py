"""A night from one feed: the tables of its pack and its declarations, with nothing in them that the feed does not say.

Who held what before is in no feed of results: the eve is not known, and there is no contest to compare with, until the
author of the pack fills them in, or gives the results of earlier nights beside the feed.
"""

from __future__ import annotations

import csv
from calendar import month_name
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from nightdesk.intake.commons_library import read_commons_library
from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.intake.english_councils import find_council
from nightdesk.intake.feed import FeedReading
from nightdesk.intake.leap import read_leap
from nightdesk.intake.one_feed_book import declared
from nightdesk.intake.one_feed_councils import council_rows
from nightdesk.intake.one_feed_entries import CLOCK, ballot_row, candidacy_rows, times
from nightdesk.intake.one_feed_parties import Parties
from nightdesk.intake.one_feed_places import place_ballots
from nightdesk.intake.one_feed_sources import SOURCES
from nightdesk.intake.past_comparison import FEED as PAST_FEED
from nightdesk.intake.past_comparison import past_tables, together
from nightdesk.intake.past_nights import PastNight
from nightdesk.ledger.entry import Entry
from nightdesk.problems import DeskError, Problem
from nightdesk.register.cells import day
from nightdesk.register.pack_night import NightFacts
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.tables import Unreadable

Format = Literal["auto", "democracy-club", "leap", "commons-library"]
FORMATS: tuple[Format, ...] = ("auto", "democracy-club", "leap", "commons-library")
WORKBOOKS = (".xlsx", ".xls", ".xlsb", ".ods")


class ImportedNight(NamedTuple):
    """What a feed makes of a night. Declarations are in the order of the rehearsal clock."""

    tables: PackTables
    declarations: tuple[Entry, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Feed:
    reading: FeedReading
    whole: frozenset[str] = frozenset()
    """Names of councils the feed says are elected whole."""
    party_names: Mapping[str, str] | None = None


def import_feed(
    path: Path,
    *,
    night: str,
    format: Format = "auto",
    sizes: Mapping[str, int] | None = None,
    title: str = "",
    past: Sequence[PastNight] = (),
) -> ImportedNight:
    """Read a feed of results as the night of `night` (`YYYY-MM-DD`).

    `sizes`: all seats of a council by slug, where the author knows them (`read_council_sizes`). A feed says how many were
    fought, not how many there are; a council whose size neither tells has an empty `seats_total` to fill in. `past`: earlier
    nights to compare with, latest first. DeskError where `night` is no date.
    """
    _day(night)
    feed = _read(path, format, night)
    problems = list(feed.reading.problems)
    placed, councils, left_out = place_ballots(feed.reading, night=night)
    problems += left_out
    parties = Parties(feed.reading.feed, feed.party_names or {})
    candidates = [row for one in placed for row in candidacy_rows(one, parties)]
    seats_up, ballots = Counter[str](), Counter[str]()
    for one in placed:
        seats_up[one.council] += one.seats
        ballots[one.council] += 1
    rows, open_ = council_rows(
        councils,
        seats_up=seats_up,
        by_elections_only={slug for slug in ballots if all(".by." in one.id for one in placed if one.council == slug)},
        whole={one.council for one in councils if one.name in feed.whole},
        night=night,
        sizes=sizes or {},
        file=path.name,
    )
    facts = _facts(feed.reading.feed, night, title, past=bool(past))
    time_rows, seen = times([(row.council, ballots[row.council]) for row in rows], polls_close=facts.polls_close)
    problems += [*open_, *parties.problems(path.name)]
    cycles = {row.council: row.cycle for row in rows}
    tables = PackTables(
        night=facts,
        parties=parties.rows(),
        councils=rows,
        ballots=tuple(ballot_row(one, cycle=cycles[one.council]) for one in placed),
        candidacies=tuple(candidates),
        times=time_rows,
    )
    if past:
        earlier = past_tables(tables.councils, tables.ballots, past, night=night)
        tables = replace(
            tables,
            parties=together(tables.parties, earlier.parties),
            last_fought=earlier.contests,
            last_fought_candidacies=earlier.candidacies,
        )
        problems += earlier.problems
    declarations, found = declared(placed, seen, tables, file=path.name)
    return ImportedNight(tables, declarations, (*problems, *found))


def polls_close(night: str) -> str:
    """Ten at night by the clock of that day: British Summer Time from the last Sunday of March to the last of October."""
    poll = _day(night)
    begins, ends = (_last_sunday(poll.year, month) for month in (3, 10))
    return f"{night}T22:00:00+0{1 if begins <= poll < ends else 0}:00"


def _day(night: str) -> date:
    try:
        return date.fromisoformat(day(night))
    except Unreadable as fault:
        raise DeskError(f"{fault.message} {fault.mend}") from None


def _last_sunday(year: int, month: int) -> date:
    last = date(year, month, 31)
    return last - timedelta(days=(last.weekday() + 1) % 7)


def _read(path: Path, format: Format, night: str) -> _Feed:
    kind = format if format != "auto" else _guess(path)
    if kind == "commons-library":
        handbook = read_commons_library(path)
        whole = (find_council(name=name, night=night) for name in handbook.whole)
        return _Feed(handbook.reading, frozenset(one.name for one in whole if one), handbook.party_names)
    try:
        return _Feed(read_democracy_club(path) if kind == "democracy-club" else read_leap(path))
    except (OSError, ValueError, csv.Error) as fault:
        problem = Problem(
            "import/unreadable",
            f"The file cannot be read as {kind}: {type(fault).__name__}.",
            "Check which file it is.",
            file=path.name,
        )
        return _Feed(FeedReading(kind, path.name, (), (), (problem,)))


def _guess(path: Path) -> Format:
    """Which feed a file is of: a workbook, a table of ballot ids, or else the archive's."""
    if path.suffix.lower() in WORKBOOKS:
        return "commons-library"
    try:
        with path.open("rb") as file:
            return "democracy-club" if b"ballot_paper_id" in file.read(4096) else "leap"
    except OSError:
        return "leap"


def _facts(feed: str, night: str, title: str, *, past: bool) -> NightFacts:
    poll = date.fromisoformat(night)
    return NightFacts(
        night=night,
        title=title or f"English local elections, {poll.day} {month_name[poll.month]} {poll.year}",
        polls_close=polls_close(night),
        clock=CLOCK,
        sources=tuple(dict.fromkeys((*SOURCES[feed], *(SOURCES[PAST_FEED] if past else ())))),
    )
