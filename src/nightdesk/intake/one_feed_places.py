"""Where each ballot of a feed belongs: its council, its id, its seats; and which ballots stand apart from the night."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date

from uk_election_ids.election_ids import IdBuilder  # type: ignore[import-untyped]

from nightdesk.intake.english_councils import EnglishCouncil, find_council
from nightdesk.intake.feed import FeedBallot, FeedReading
from nightdesk.intake.names import slug
from nightdesk.intake.one_feed_entries import Placed
from nightdesk.problems import Problem
from nightdesk.register.cells import ballot_id
from nightdesk.register.some_of import some_of
from nightdesk.register.tables import Unreadable

ELSEWHERE = ("S", "W", "N")
"""First letters of the codes of councils and wards in Scotland, Wales and Northern Ireland."""
SMALL_WORDS = ("and", "in", "of", "on", "the", "under", "upon")


def place_ballots(
    reading: FeedReading, *, night: str
) -> tuple[tuple[Placed, ...], tuple[EnglishCouncil, ...], tuple[Problem, ...]]:
    """The feed's ballots of that night in England, by council and id, and their councils; the rest are named and left out.

    A council that no table knows (a new one) is taken as the feed has it, its kind, code and region left to fill in.
    """
    placed: dict[str, Placed] = {}
    councils: dict[str, EnglishCouncil] = {}
    problems: list[Problem] = []
    elsewhere, other_days, unknown = Counter[str](), Counter[str](), Counter[str]()
    for feed in reading.ballots:
        if feed.ballot and not feed.ballot.endswith(f".{night}"):
            other_days[feed.ballot[-10:]] += 1
            continue
        if feed.council_gss.startswith(ELSEWHERE) or feed.gss.startswith(ELSEWHERE):
            elsewhere[feed.council] += 1
            continue
        found = find_council(name=feed.council, gss=feed.council_gss, night=night)
        council = found or _unknown(feed)
        id = feed.ballot or _built(council, feed, night)
        fault = _unfit(id, feed, placed, reading.file)
        if fault is not None:
            problems.append(fault)
            continue
        if found is None:
            unknown[council.name] += 1
        short = id.split(".")[1]
        councils[short] = council._replace(council=short)
        placed[id] = Placed(id, short, replace(feed, ward=_ward(feed)), feed.seats or feed.elected)
    problems += _apart(reading, elsewhere, other_days)
    if unknown:
        names = [f"{name} ({count})" for name, count in sorted(unknown.items())]
        message = f"No table knows a council of this name on {night}: {some_of(names)}."
        mend = "Fill in kind, gss and region in councils.csv, or check the night."
        problems.append(Problem("import/unknown-council", message, mend, file=reading.file, gravity="warning"))
    ordered = sorted(placed, key=lambda id: (placed[id].council, id))
    return tuple(placed[id] for id in ordered), tuple(councils.values()), tuple(problems)


def _unknown(feed: FeedBallot) -> EnglishCouncil:
    """A council as the feed has it."""
    name = _spelt(feed.council) if feed.ballot else feed.council
    return EnglishCouncil(slug(feed.council), name, feed.council_gss, "", "", "", "", "", "", None, None)


def _spelt(words: str) -> str:
    """A short name as words: `isle-of-wight` is `Isle of Wight`."""
    return " ".join(
        word if place and word in SMALL_WORDS else word.capitalize() for place, word in enumerate(words.split("-")) if word
    )


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


def _apart(reading: FeedReading, elsewhere: Counter[str], other_days: Counter[str]) -> Iterator[Problem]:
    if not reading.ballots and not any(one.gravity == "error" for one in reading.problems):
        yield Problem("import/empty", "The file has no ballot in it.", "Check which file it is.", file=reading.file)
    if elsewhere:
        names = [f"{name} ({count})" for name, count in sorted(elsewhere.items())]
        message = f"Left out, as no council of England: {some_of(names)}."
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
    return _spelt(feed.ward) if feed.ballot and feed.ward == feed.ward.lower() else feed.ward


def _built(council: EnglishCouncil, feed: FeedBallot, night: str) -> str:
    """The id that Democracy Club's rule gives, or nothing where the ward's name has no letter for it."""
    builder = IdBuilder("local", date.fromisoformat(night)).with_organisation(council.council).with_division(feed.ward)
    try:
        return str(builder.ballot_id)
    except ValueError:
        return ""
