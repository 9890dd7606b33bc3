"""The words for days, hours and elections: a table over the text in lower case with straight apostrophes.

A row is what the words are, a reading of them, and the words as regular expressions, any of which will do.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from nightdesk.check import time_words as read
from nightdesk.check.time_words import Calendar, Pattern, Said
from nightdesk.check.token import Tag

_MONTH = "|".join((*read.MONTHS, *read.SHORT_MONTHS))
_HOUR = "|".join((*read.HOURS, r"1[0-2]|[1-9]"))
_SOME = "|".join((*read.SOME, r"\d{1,2}"))
_YEAR = r"(?:19|20)\d\d"
_DAY = r"[12]\d|3[01]|0?[1-9]"
_LOCAL = r"(?:local(?: government)?|council|borough|district|county(?: council)?|city council|municipal)"
_HALF = r"(?P<half> in the (?:morning|afternoon|evening)| at night)"
_POLL = r"(?:vote|voting|polls?|polling(?: day)?|elections?(?: day)?)"


def _row(tag: Tag, said: Callable[[re.Match[str], Calendar], Said] | Said, *words: str) -> Pattern:
    pattern = re.compile(rf"(?<![\w-])(?<!\d[.,:/])(?:{'|'.join(words)})(?!\w)")
    return Pattern(tag, pattern, said if callable(said) else lambda match, when: said)


def _hour(lemma: str, hour: int, words: str) -> Pattern:
    return _row("clock", lambda match, when: (lemma, when.clock(hour)), words)


def _day(lemma: str, days: int, *words: str) -> Pattern:
    return _row("day", lambda match, when: (lemma or match.group().removesuffix("'s"), when.day(days=days)), *words)


ELECTIONS: tuple[Pattern, ...] = (
    _row("election", ("next general", ""), r"(?:the )?next election"),
    _row(
        "election",
        read.general_said,
        rf"(?:(?:the )?(?:next|last|previous) |(?:the )?{_YEAR} |last (?:year|june|summer)'s |june's |the )?"
        rf"(?:snap |uk |parliamentary )*general elections?(?: (?:of|in) (?:june )?{_YEAR})?",
    ),
    _row(
        "election",
        ("european", read.EUROPEAN),
        rf"(?:european|euro)(?: parliament(?:ary)?)? elections?(?: (?:of|in) (?:may )?{_YEAR})?",
    ),
    _row(
        "election",
        ("outside", ""),
        r"(?:scottish|welsh|holyrood|senedd|northern ireland|northern irish|stormont)"
        r"(?: parliament(?:ary)?| assembly| council| local)* elections?",
        r"(?:police and crime commissioner|pcc|parish council|town council)s?(?: elections?)?",
    ),
    _row(
        "election",
        ("mayoral", ""),
        r"(?:metro|(?<=an )elected|(?<=the )elected|directly[ -]elected|executive) mayors?(?: of)?",
        r"mayoral(?: (?:elections?|contests?|races?|votes?|polls?|ballots?))?",
        r"mayoralty|mayors? of",
    ),
    _row("election", ("by-election", ""), r"by-?elections?"),
    _row(
        "election",
        read.local_said,
        rf"(?:the )?{_YEAR} (?:{_LOCAL} )*elections?",
        rf"(?:the )?{_LOCAL} elections? (?:of|in) (?:may )?{_YEAR}",
        rf"(?:last|next) (?:year|may)'s (?:{_LOCAL} )*elections?",
        rf"the elections? (?:of|in) (?:may )?{_YEAR}",
    ),
    _row(
        "election",
        ("referendum", read.REFERENDUM),
        r"(?:the )?(?:2016 )?(?:(?:eu|european|european union|brexit) )?referendum(?: (?:of|in) (?:june )?2016)?",
    ),
)
"""Looked for before any name. One of the night's own year is no other election (`other_election`)."""

TIMES: tuple[Pattern, ...] = (
    _row("clock", read.digital_said, r"(?P<h>1[0-2]|0?[1-9])(?:[.:](?P<min>[0-5]\d))? ?(?P<half>[ap]m|[ap]\.m\.)"),
    _row("clock", read.spoken_said, rf"(?P<by>half past|(?:a )?quarter (?:past|to)) (?P<h>{_HOUR}){_HALF}?"),
    _row(
        "clock",
        read.spoken_said,
        rf"(?P<n>five|ten|twenty)(?: minutes)? (?P<by>past|to) (?P<h>{'|'.join(read.HOURS)}){_HALF}?",
    ),
    _row("clock", read.spoken_said, rf"(?P<h>{_HOUR}) o'?clock{_HALF}?"),
    _row("clock", read.spoken_said, rf"(?P<h>{_HOUR}){_HALF}"),
    _row(
        "clock",
        lambda match, when: ("clock", when.clock(int(match["h"]), int(match["min"]))),
        r"(?P<h>[01]?\d|2[0-3]):(?P<min>[0-5]\d)",
    ),
    _hour("midnight", 0, r"midnight"),
    _hour("midday", 12, r"mid-?day|noon"),
    _hour("breakfast", read.BREAKFAST, r"breakfast(?:[ -]?time)?"),
    _hour("lunch", read.LUNCH, r"lunch(?:[ -]?time)?"),
    _hour("dawn", read.DAWN, r"dawn|daybreak|sunrise|first light"),
    _hour("tea", read.TEA, r"tea[ -]?time"),
    _row(
        "day",
        read.date_said,
        rf"(?P<d>{_DAY})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})(?:,? (?P<y>{_YEAR}))?",
    ),
    _row(
        "day",
        read.date_said,
        rf"(?P<m>{_MONTH}) (?:the )?(?P<d>{_DAY})(?:st|nd|rd|th)?(?!\d|,\d)(?:,? (?P<y>{_YEAR}))?",
    ),
    _row("day", read.month_said, rf"(?P<m>{_MONTH}),? (?P<y>{_YEAR})"),
    _row("day", read.month_said, rf"(?:last|next|this) (?P<m>{_MONTH})"),
    _row("day", read.month_said, rf"(?:(?<=in )|(?<=since )|(?<=until )|(?<=early )|(?<=late ))(?P<m>{_MONTH})"),
    _row("day", lambda match, when: ("decade", match.group().removeprefix("the ")[:3]), r"(?:the )?(?:19|20)\d0s"),
    _row(
        "day",
        read.year_said,
        r"(?:last|next|this) (?:year|may)(?:'s)?",
        r"(?:a|one) year (?:ago|earlier|before|previously)",
        r"the (?:previous|preceding) year|this time last year|twelve months (?:ago|earlier)",
    ),
    _row("day", read.years_said, rf"(?:some |about |nearly )?(?P<n>{_SOME}) years (?:ago|earlier|before|previously)"),
    _row("day", read.ahead_said, rf"in (?P<n>{_SOME}) years'? time"),
    _row("day", read.before_said, rf"(?P<n>{_SOME}) (?P<u>day|week)s? (?:before|ahead of) (?:the )?{_POLL}"),
    _day(
        "eve",
        -1,
        rf"(?:on )?(?:the )?eve of (?:the )?{_POLL}",
        rf"the day before(?: (?:the )?{_POLL})?",
        rf"before (?:the )?{_POLL}",
        r"before (?:the (?:night|polls opened)|thursday(?:'s (?:vote|poll|elections?))?|they voted|tonight)",
    ),
    _day("polling day", 0, r"(?:on )?(?:polling|election) day", r"(?:on )?the day (?:itself|of the (?:poll|vote|election))"),
    _day("", 0, r"(?:tonight|last night|yesterday|today|overnight|this morning|election night)(?:'s)?"),
    _row(
        "day",
        ("last time", ""),
        r"(?:compared (?:with|to) |than |since |on |from )?"
        r"(?:when|since) (?:the|these|those|they|its|their)(?: same)? ?(?:seats |wards )?"
        r"(?:were|was) last (?:up|fought|contested|voted on|elected)",
        r"(?:on |since |than |from )?(?:the )?last time"
        r"(?: (?:round|around|out|(?:they|these seats|the seats) were (?:fought|contested|up)))?",
    ),
    _row("day", ("next", ""), r"next time(?: (?:round|around))?"),
    _row(
        "day",
        read.stretch_said,
        r"(?:last|next|this|the (?:coming|following)) (?:week|month|weekend|spring|summer|autumn|winter)",
        r"the weekend|tomorrow",
    ),
    _row("day", read.weekday_said, rf"(?:(?:on|last|next|this) )?(?:{'|'.join(read.WEEKDAYS)})"),
    _row(
        "day",
        lambda match, when: ("year", match.group()),
        rf"{_YEAR}(?![,.]\d| (?:votes?|people|seats|councillors|candidates|ballots|majority|electors))",
    ),
)
"""Looked for once names have been found. An earlier row takes what a later one would."""
