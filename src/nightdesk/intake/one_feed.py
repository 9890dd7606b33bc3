"""A night from one feed: the tables of its pack and its declarations, with nothing in them that the feed does not say.

Who held what before is in no feed of results: the eve is not known, and there is no contest to compare with, until the
author of the pack fills them in.
"""

from __future__ import annotations

import csv
from calendar import month_name
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, NamedTuple

from uk_election_ids.election_ids import IdBuilder  # type: ignore[import-untyped]

from nightdesk.intake.commons_library import read_commons_library
from nightdesk.intake.democracy_club import read_democracy_club
from nightdesk.intake.english_councils import EnglishCouncil, find_council
from nightdesk.intake.feed import FeedBallot, FeedReading
from nightdesk.intake.leap import read_leap
from nightdesk.intake.one_feed_book import declared
from nightdesk.intake.one_feed_councils import council_rows
from nightdesk.intake.one_feed_entries import CLOCK, Placed, ballot_row, candidacy_rows, times
from nightdesk.intake.one_feed_parties import Parties
from nightdesk.intake.one_feed_sources import SOURCES
from nightdesk.ledger.entry import Entry
from nightdesk.problems import DeskError, Problem
from nightdesk.register.cells import ballot_id, day
from nightdesk.register.pack_night import NightFacts
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.some_of import some_of
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
    path: Path, *, night: str, format: Format = "auto", sizes: Mapping[str, int] | None = None, title: str = ""
) -> ImportedNight:
    """Read a feed of results as the night of `night` (`YYYY-MM-DD`).

    `sizes`: all seats of a council by slug, where the author knows them (`read_council_sizes`). A feed says how many were
    fought, not how many there are; a council whose size neither tells has an empty `seats_total` to fill in. DeskError where
    `night` is no date.
    """
    _day(night)
    feed = _read(path, format, night)
    problems = list(feed.reading.problems)
    placed, councils = _placed(feed.reading, night, problems)
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
    facts = _facts(feed.reading.feed, night, title)
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


def _placed(reading: FeedReading, night: str, problems: list[Problem]) -> tuple[list[Placed], list[EnglishCouncil]]:
    """The feed's ballots of that night in councils of England, by council and id; the rest are named and left out."""
    placed: dict[str, Placed] = {}
    councils: dict[str, EnglishCouncil] = {}
    elsewhere, other_days = Counter[str](), Counter[str]()
    for feed in reading.ballots:
        council = find_council(name=feed.council, gss=feed.council_gss, night=night)
        if feed.ballot and not feed.ballot.endswith(f".{night}"):
            other_days[feed.ballot[-10:]] += 1
        elif council is None:
            elsewhere[feed.council] += 1
        else:
            id = feed.ballot or _built(council, feed, night)
            fault = _unfit(id, feed, placed, reading.file)
            if fault is not None:
                problems.append(fault)
                continue
            slug = id.split(".")[1]
            councils[slug] = council._replace(council=slug)
            placed[id] = Placed(id, slug, replace(feed, ward=_ward(feed)), feed.seats or feed.elected)
    problems += _apart(reading, night, elsewhere, other_days)
    return [placed[id] for id in sorted(placed, key=lambda id: (placed[id].council, id))], list(councils.values())


def _unfit(id: str, feed: FeedBallot, placed: Mapping[str, Placed], file: str) -> Problem | None:
    """Why a ballot cannot stand in the pack."""
    try:
        ballot_id(id)
    except Unreadable:
        message, mend = f"No ballot id can be made of the ward {feed.ward!r}.", "Give the name of the ward."
    else:
        if not feed.candidates or not (feed.seats or feed.elected):
            message = f"The feed says neither how many seats {feed.ward} fills nor who is elected."
            mend = "Add the ballot by hand."
        elif id in placed:
            message = f"Two ballots of the feed come to the id {id}; the second is left out."
            mend = "Add it by hand, with .by. where it is a by-election."
        else:
            return None
    return Problem("import/left-out", message, mend, file=file, line=feed.line, subject=id, gravity="warning")


def _apart(reading: FeedReading, night: str, elsewhere: Counter[str], other_days: Counter[str]) -> Iterator[Problem]:
    if not reading.ballots and not any(one.gravity == "error" for one in reading.problems):
        yield Problem("import/empty", "The file has no ballot in it.", "Check which file it is.", file=reading.file)
    if elsewhere:
        names = [f"{name} ({count})" for name, count in sorted(elsewhere.items())]
        message = f"Left out, as no council of England that stood on {night}: {some_of(names)}."
        yield Problem("import/not-england", message, "Nothing, where that is so.", file=reading.file, gravity="warning")
    if other_days:
        said = ", ".join(f"{day} ({count})" for day, count in sorted(other_days.items()))
        message = f"Left out, as of another day: {said}."
        yield Problem("import/other-day", message, "Give the night those are of.", file=reading.file, gravity="warning")
    if reading.apart:
        message = f"Left out, as not for councillors: {len(reading.apart)} contests."
        yield Problem("import/apart", message, "Nothing to mend.", file=reading.file, gravity="note")


def _ward(feed: FeedBallot) -> str:
    """A feed of ids may give the ward as it stands in the id; its words are the best there is to print."""
    return feed.ward.replace("-", " ").title() if feed.ballot and feed.ward == feed.ward.lower() else feed.ward


def _built(council: EnglishCouncil, feed: FeedBallot, night: str) -> str:
    """The id that Democracy Club's rule gives, or nothing where the ward's name has no letter for it."""
    builder = IdBuilder("local", date.fromisoformat(night)).with_organisation(council.council).with_division(feed.ward)
    try:
        return str(builder.ballot_id)
    except ValueError:
        return ""


def _facts(feed: str, night: str, title: str) -> NightFacts:
    poll = date.fromisoformat(night)
    return NightFacts(
        night=night,
        title=title or f"English local elections, {poll.day} {month_name[poll.month]} {poll.year}",
        polls_close=polls_close(night),
        clock=CLOCK,
        sources=SOURCES[feed],
    )
