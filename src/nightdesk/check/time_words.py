"""Days, hours and elections in words, as a table of patterns over the text in lower case with straight apostrophes."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from nightdesk.check.token import Tag

MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
SHORT_MONTHS = {
    "jan": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sept": 9,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
HOURS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
SOME = {
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11,
    "twelve": 12, "a dozen": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
}  # fmt: skip
_MONTH = "|".join((*MONTHS, *SHORT_MONTHS))
_HOUR = "|".join((*HOURS, r"1[0-2]|[1-9]"))
_SOME = "|".join((*SOME, r"\d{1,2}"))
_LOCAL = r"(?:local(?: government)?|council|borough|district|county(?: council)?|city council|municipal)"
BREAKFAST, LUNCH, DAWN, TEA = 7, 13, 5, 17
"""Hours that those words are taken as; the reading knows them by their words for what they are, about that time."""
REFERENDUM = "2016-06-23"
EUROPEAN = "2014-05-22"
DAY_HOUR = 9
"""An hour said without its half of the day is one of the night: from nine to eleven in the evening, from twelve after midnight."""


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
    tag: Tag
    pattern: re.Pattern[str]
    said: Callable[[re.Match[str], Calendar], Said]


def _row(tag: Tag, pattern: str, said: Callable[[re.Match[str], Calendar], Said]) -> Pattern:
    return Pattern(tag, re.compile(rf"(?<![\w-]){pattern}(?!\w)"), said)


def month_number(word: str) -> int:
    return SHORT_MONTHS.get(word) or MONTHS.index(word) + 1


def _general(match: re.Match[str], when: Calendar) -> Said:
    words = match.group()
    year = re.search(r"\d{4}", words)
    if year and year.group() != when.general_election[:4]:
        return "general", year.group()
    return ("next general", "") if "next" in words else ("general", when.general_election)


def _local(match: re.Match[str], when: Calendar) -> Said:
    words = match.group()
    year = re.search(r"\d{4}", words)
    if year:
        return "local", year.group()
    return "local", when.day(years=1 if "next" in words else -1)


def _date(match: re.Match[str], when: Calendar) -> Said:
    """A day of a month, with or without its year."""
    month = month_number(match["m"])
    year = match["y"] or when.past_month(month)[:4]
    return "date", f"{year}-{month:02}-{int(match['d']):02}"


def _month(match: re.Match[str], when: Calendar) -> Said:
    month = month_number(match["m"])
    if match.groupdict().get("y"):
        return "month", f"{match['y']}-{month:02}"
    if "next" in match.group():
        return "next", f"{when.night.year + (month <= when.night.month)}-{month:02}"
    past = when.past_month(month)
    if "last" in match.group() and past == when.night.isoformat()[:7]:
        past = f"{when.night.year - 1}-{month:02}"
    return "month", past


def _weekday(match: re.Match[str], when: Calendar) -> Said:
    """The day of the poll, those after it within the week, those before it otherwise."""
    words = match.group().split()
    ahead = (WEEKDAYS.index(words[-1]) - when.night.weekday()) % 7
    ahead = ahead - 7 if words[0] == "last" or ahead > 4 else ahead
    return words[-1], when.day(days=ahead)


def _years(match: re.Match[str], when: Calendar) -> Said:
    return "years ago", when.day(years=-_some(match["n"]))


def _some(words: str) -> int:
    return int(words) if words.isdigit() else SOME[words]


def _before(match: re.Match[str], when: Calendar) -> Said:
    return "days before", when.day(days=-_some(match["n"]) * (7 if match["u"] == "week" else 1))


def _digital(match: re.Match[str], when: Calendar) -> Said:
    hour, late = int(match["h"]), match["half"].startswith("p")
    hour = (hour % 12 + 12) if late else hour % 12
    return "clock", when.clock(hour, int(match["min"] or 0))


def _spoken(match: re.Match[str], when: Calendar) -> Said:
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


ELECTIONS: tuple[Pattern, ...] = (
    _row("election", r"(?:the )?next election", lambda m, c: ("next general", "")),
    _row("election", r"(?:(?:the )?(?:next|last|previous) |(?:the )?(?:19|20)\d\d |last (?:year|june|summer)'s |june's |the )?"
         r"(?:snap |uk |parliamentary )*general elections?(?: (?:of|in) (?:june )?(?:19|20)\d\d)?", _general),
    _row("election", r"(?:european|euro)(?: parliament(?:ary)?)? elections?(?: (?:of|in) (?:may )?(?:19|20)\d\d)?", lambda m, c: ("european", EUROPEAN)),
    _row("election", r"(?:scottish|welsh|holyrood|senedd|northern ireland|northern irish|stormont)(?: parliament(?:ary)?| assembly| council| local)* elections?",
         lambda m, c: ("outside", "")),
    _row("election", r"(?:metro|(?<=an )elected|(?<=the )elected|directly[ -]elected|executive) mayors?(?: of)?|mayoral (?:elections?|contests?|races?|votes?|polls?|ballots?)|mayoralty|mayoral|mayors? of",
         lambda m, c: ("mayoral", "")),
    _row("election", r"by-?elections?", lambda m, c: ("by-election", "")),
    _row("election", r"(?:police and crime commissioner|pcc|parish council|town council)s?(?: elections?)?", lambda m, c: ("outside", "")),
    _row("election", rf"(?:the )?(?:19|20)\d\d (?:{_LOCAL} )*elections?|(?:the )?{_LOCAL} elections? (?:of|in) (?:may )?(?:19|20)\d\d|"
         rf"(?:last|next) (?:year|may)'s (?:{_LOCAL} )*elections?|the elections? (?:of|in) (?:may )?(?:19|20)\d\d", _local),
    _row("election", r"(?:the )?(?:2016 )?(?:(?:eu|european|european union|brexit) )?referendum(?: (?:of|in) (?:june )?2016)?", lambda m, c: ("referendum", REFERENDUM)),
)  # fmt: skip
"""Before any name is looked for. One of the night's own year is no other election (`other_election`)."""

TIMES: tuple[Pattern, ...] = (
    _row("clock", r"(?P<h>1[0-2]|0?[1-9])(?:[.:](?P<min>[0-5]\d))? ?(?P<half>[ap]m|[ap]\.m\.)", _digital),
    _row("clock", rf"(?P<by>half past|(?:a )?quarter past|(?:a )?quarter to) (?P<h>{_HOUR})(?P<half> in the (?:morning|afternoon|evening)| at night)?", _spoken),
    _row("clock", rf"(?P<n>five|ten|twenty)(?: minutes)? (?P<by>past|to) (?P<h>{'|'.join(HOURS)})(?P<half> in the (?:morning|afternoon|evening)| at night)?", _spoken),
    _row("clock", rf"(?P<h>{_HOUR})(?: o'?clock)(?P<half> in the (?:morning|afternoon|evening)| at night| tonight)?", _spoken),
    _row("clock", rf"(?P<h>{_HOUR})(?P<half> in the (?:morning|afternoon|evening)| at night)", _spoken),
    _row("clock", r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)", lambda m, c: ("clock", c.clock(int(m["h"]), int(m["min"])))),
    _row("clock", r"midnight", lambda m, c: ("midnight", c.clock(0))),
    _row("clock", r"(?:mid-?day|noon)", lambda m, c: ("midday", c.clock(12))),
    _row("clock", r"breakfast(?:[ -]?time)?", lambda m, c: ("breakfast", c.clock(BREAKFAST))),
    _row("clock", r"(?:lunch(?:[ -]?time)?)", lambda m, c: ("lunch", c.clock(LUNCH))),
    _row("clock", r"(?:dawn|daybreak|sunrise|first light)", lambda m, c: ("dawn", c.clock(DAWN))),
    _row("clock", r"tea[ -]?time", lambda m, c: ("tea", c.clock(TEA)[:0] + (c.night + timedelta(days=1)).isoformat() + f"T{TEA}:00")),
    _row("day", rf"(?P<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>(?:19|20)\d\d))?", _date),
    _row("day", rf"(?P<m>{_MONTH}) (?:the )?(?P<d>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?!\d|,\d)(?:,? (?P<y>(?:19|20)\d\d))?", _date),
    _row("day", rf"(?P<m>{_MONTH}),? (?P<y>(?:19|20)\d\d)", _month),
    _row("day", rf"(?:last|next|this) (?P<m>{_MONTH})", _month),
    _row("day", rf"(?<=in )(?P<m>{_MONTH})|(?<=since )(?P<m2>{_MONTH})".replace("(?P<m2>", "(?:"), _month),
    _row("day", r"(?:the )?(?:19|20)\d0s", lambda m, c: ("decade", m.group().removeprefix("the ")[:3])),
    _row("day", r"(?:last|next|this) (?:year|may)(?:'s)?|(?:a|one) year (?:ago|earlier|before|previously)|the (?:previous|preceding) year|this time last year|twelve months (?:ago|earlier)",
         lambda m, c: ("this year", c.day()[:4]) if m.group().startswith("this year") else ("next", c.day(years=1)) if m.group().startswith("next") else ("last year", c.day(years=-1))),
    _row("day", rf"(?:some |about |nearly )?(?P<n>{_SOME}) years (?:ago|earlier|before|previously)", _years),
    _row("day", rf"in (?P<n>{_SOME}) years'? time|(?P<n2>{_SOME}) years from now".replace("(?P<n2>", "(?:"), lambda m, c: ("next", c.day(years=_some(m["n"] or "one")))),
    _row("day", rf"(?P<n>{_SOME}) (?P<u>day|week)s? (?:before|ahead of) (?:the )?(?:vote|voting|poll|polls|polling day|election|elections|election day|polling)", _before),
    _row("day", r"(?:on )?(?:the )?eve of (?:the )?(?:polls?|vote|elections?|polling day|voting)|the day before(?: (?:the )?(?:polls?|vote|elections?|polling day))?|"
         r"before (?:polling day|the (?:elections?|polls?|vote|night|polls opened)|voting|thursday(?:'s (?:vote|poll|elections?))?|they voted|tonight)", lambda m, c: ("eve", c.day(days=-1))),
    _row("day", r"(?:(?:on )?polling day|election day|(?:on )?the day (?:itself|of the (?:poll|vote|election)))", lambda m, c: ("polling day", c.day())),
    _row("day", r"(?:tonight|last night|yesterday|today|overnight|this morning|election night)(?:'s)?", lambda m, c: (m.group().removesuffix("'s"), c.day())),
    _row("day", r"(?:(?:compared |than )?(?:with|to|since|on|from )?(?: )?)?(?:when|since|than when) (?:the|these|those|they|its|their)(?: same)? ?(?:seats|wards)? ?(?:were|was) last (?:up|fought|contested|voted on|elected)|"
         r"(?:on |since |than |from )?(?:the )?last time(?: (?:round|around|out|they were (?:fought|contested)|these seats were (?:fought|contested|up)))?|last time", lambda m, c: ("last time", "")),
    _row("day", r"next time(?: (?:round|around))?", lambda m, c: ("next", "")),
    _row("day", r"(?:last|next|this|the (?:coming|following)) (?:week|month|weekend|spring|summer|autumn|winter)|the weekend|tomorrow", lambda m, c: ("next" if m.group().startswith(("next", "tom", "the c", "the f")) else m.group(), "")),
    _row("day", rf"(?:(?:on|last|next|this) )?(?:{'|'.join(WEEKDAYS)})", _weekday),
    _row("day", r"(?:19|20)\d\d(?!(?:[,.]\d| (?:votes?|people|seats|councillors|candidates|ballots|majority|electors)))", lambda m, c: ("year", m.group())),
)  # fmt: skip
"""After names have been found. Earlier rows come first where two begin at one place."""

FIXED: Mapping[str, int] = SOME


def other_election(said: Said, night: str) -> bool:
    """Whether it names an election other than the night's own."""
    lemma, when = said
    return not (lemma == "local" and when[:4] == night[:4])
