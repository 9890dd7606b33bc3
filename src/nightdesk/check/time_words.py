"""Days, hours and elections in words: when each is. The table of the words themselves is `time_patterns.py`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from nightdesk.check.token import Tag

MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
)  # fmt: skip
SHORT_MONTHS = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "oct": 10}
SHORT_MONTHS |= {"nov": 11, "dec": 12}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SOME = {word: number for number, word in enumerate(HOURS, 1)}
SOME |= {"a": 1, "a dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
BREAKFAST, LUNCH, DAWN, TEA = 7, 13, 5, 17
"""Hours that those words are taken as; the reading knows them by their words for what they are, about that time."""
REFERENDUM = "2016-06-23"
EUROPEAN = "2014-05-22"
DAY_HOUR = 9
"""An hour said without its half of the day is one of the night: from nine to eleven the evening, from twelve after midnight."""


@dataclass(frozen=True, slots=True)
class Calendar:
    """What relative times are relative to."""

    night: date
    general_election: str
    """ISO 8601; empty where none is known."""

    def day(self, *, years: int = 0, days: int = 0) -> str:
        if years:
            return str(self.night.year + years)
        return (self.night + timedelta(days=days)).isoformat()

    def clock(self, hour: int, minute: int = 0) -> str:
        """The evening hour on the night, any other the morning or afternoon after."""
        day = self.night if hour >= 18 else self.night + timedelta(days=1)
        return f"{day.isoformat()}T{hour % 24:02}:{minute:02}"

    def past_month(self, month: int) -> str:
        """The last month of that name, the night's own included."""
        year = self.night.year if month <= self.night.month else self.night.year - 1
        return f"{year}-{month:02}"


Said = tuple[str, str]
"""Lemma and when."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One row of a table: words, and what they say."""

    tag: Tag
    pattern: re.Pattern[str]
    said: Callable[[re.Match[str], Calendar], Said]


def month_number(word: str) -> int:
    return SHORT_MONTHS.get(word) or MONTHS.index(word) + 1


def general_said(match: re.Match[str], when: Calendar) -> Said:
    words = match.group()
    year = re.search(r"\d{4}", words)
    if year and year.group() != when.general_election[:4]:
        return "general", year.group()
    return ("next general", "") if "next" in words else ("general", when.general_election)


def local_said(match: re.Match[str], when: Calendar) -> Said:
    words = match.group()
    year = re.search(r"\d{4}", words)
    if year:
        return "local", year.group()
    return "local", when.day(years=1 if "next" in words else -1)


def date_said(match: re.Match[str], when: Calendar) -> Said:
    """A day of a month, with or without its year; of a day that no calendar has, the month."""
    month = month_number(match["m"])
    year = match["y"] or when.past_month(month)[:4]
    try:
        return "date", date(int(year), month, int(match["d"])).isoformat()
    except ValueError:
        return "month", f"{year}-{month:02}"


def month_said(match: re.Match[str], when: Calendar) -> Said:
    month = month_number(match["m"])
    if match.groupdict().get("y"):
        return "month", f"{match['y']}-{month:02}"
    if "next" in match.group():
        return "next", f"{when.night.year + (month <= when.night.month)}-{month:02}"
    past = when.past_month(month)
    if "last" in match.group() and past == when.night.isoformat()[:7]:
        past = f"{when.night.year - 1}-{month:02}"
    return "month", past


def weekday_said(match: re.Match[str], when: Calendar) -> Said:
    """The day of the poll, those after it within the week, those before it otherwise."""
    words = match.group().split()
    ahead = (WEEKDAYS.index(words[-1]) - when.night.weekday()) % 7
    ahead = ahead - 7 if words[0] == "last" or ahead > 4 else ahead
    return words[-1], when.day(days=ahead)


def years_said(match: re.Match[str], when: Calendar) -> Said:
    return "years ago", when.day(years=-some(match["n"]))


def some(words: str) -> int:
    return int(words) if words.isdigit() else SOME[words]


def before_said(match: re.Match[str], when: Calendar) -> Said:
    return "days before", when.day(days=-some(match["n"]) * (7 if match["u"] == "week" else 1))


def digital_said(match: re.Match[str], when: Calendar) -> Said:
    hour, late = int(match["h"]), match["half"].startswith("p")
    hour = (hour % 12 + 12) if late else hour % 12
    return "clock", when.clock(hour, int(match["min"] or 0))


def spoken_said(match: re.Match[str], when: Calendar) -> Said:
    parts = match.groupdict()
    hour = _hour(parts["h"], parts.get("half") or "")
    minute = {"half past": 30, "quarter past": 15, "a quarter past": 15, "quarter to": -15, "a quarter to": -15}.get(
        parts.get("by") or "", 0
    )
    if parts.get("n"):
        minute = SOME.get(parts["n"], 0) * (-1 if "to" in parts["by"].split() else 1)
    total = (hour * 60 + minute) % (24 * 60)
    return "clock", when.clock(total // 60, total % 60)


def _hour(word: str, half: str) -> int:
    hour = int(word) if word.isdigit() else HOURS.index(word) + 1
    if "morning" in half:
        return hour % 12
    if half:
        return hour % 12 + 12 if not ("night" in half and hour == 12) else 0
    return hour + 12 if DAY_HOUR <= hour < 12 else hour % 12


def ahead_said(match: re.Match[str], when: Calendar) -> Said:
    """In so many years."""
    return "next", when.day(years=some(match["n"]))


def year_said(match: re.Match[str], when: Calendar) -> Said:
    """Last year, this year, next year."""
    words = match.group()
    if "this year" in words:
        return "this year", when.day()[:4]
    return ("next", when.day(years=1)) if words.startswith("next") else ("last year", when.day(years=-1))


def stretch_said(match: re.Match[str], when: Calendar) -> Said:
    """A week, a month or a season; which days it has is not worked out."""
    words = match.group()
    return ("next" if words.startswith(("next", "tomorrow", "the coming", "the following")) else words), ""


def other_election(said: Said, night: str) -> bool:
    """Whether it names an election other than the night's own."""
    lemma, when = said
    return not (lemma == "local" and when[:4] == night[:4])
