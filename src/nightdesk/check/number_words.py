"""Numbers, shares, ordinals and odds, in figures and in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

ONES = {
    "zero": 0, "nil": 0, "nought": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18,
    "nineteen": 19,
}  # fmt: skip
TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
BIG = {"hundred": 100, "thousand": 1_000, "million": 1_000_000, "dozen": 12, "m": 1_000_000, "k": 1_000, "bn": 1_000_000_000}
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "twentieth": 20,
}  # fmt: skip
PARTS = {
    "half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "sixth": 6,
    "sixths": 6,
    "seventh": 7, "sevenths": 7, "eighth": 8, "eighths": 8, "ninth": 9, "ninths": 9, "tenth": 10, "tenths": 10,
}  # fmt: skip
_UNIT = "|".join((*ONES, *TENS))
_CARDINAL = rf"(?:{_UNIT}|hundred|thousand|million)(?:(?:-| and | )(?:{_UNIT}|hundred|thousand|million)\b)*"
_FIGURE = r"\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_COUNT = (
    rf"(?:{_FIGURE})(?: (?:million|thousand|hundred|dozen)\b|(?:m|k|bn)\b)?"
    r"|half a dozen|(?:a|one|two|three) dozen|a couple"
    rf"|a (?:hundred|thousand)\b(?: and (?:{_UNIT})\b)?|{_CARDINAL}"
)
_HALVES = rf"(?:{_CARDINAL}|{_FIGURE}) and a half|half a|a"
_LEFT = r"(?<![\w.,/])"
ODDS = re.compile(
    rf"{_LEFT}(?P<a>\d{{1,3}})/(?P<b>\d{{1,3}})(?P<on> ?-?on\b(?!\s*(?:\x01|\d|polling|election|the )))?(?![\d/])"
    r"|(?:odds of )(?P<c>\d{1,3})(?:-| to )(?P<d>\d{1,3})(?P<on2> on\b(?!\s*(?:\x01|\d|polling|election|the )))?"
    rf"|{_LEFT}(?P<e>\d{{1,3}})(?:-| to )(?P<f>\d{{1,3}})(?= (?:favourites?|shots?|outsiders?|on\b|against\b))"
    r"|\b(?P<evens>evens|even money)\b"
)
SHARE = re.compile(
    rf"{_LEFT}(?P<n>{_FIGURE}|{_HALVES}|{_CARDINAL})"
    r"(?:(?P<pc> ?%| ?per ?cent\b| ?pc\b|-per-cent\b)(?P<pt>[ -](?:percentage )?points?\b)?"
    r"|(?P<points>[ -](?:percentage[ -])?(?:points?|pts?)\b))"
)
IN_EVERY = re.compile(
    rf"\b(?P<a>{'|'.join(ONES)}|\d{{1,2}}) in (?:every )?(?P<b>{_UNIT}|\d{{1,3}})\b(?![,.]?\d| (?:may|june|march|april)\b)"
)
PART = re.compile(
    r"\b(?:(?P<n>a|one|two|three|four|five|six|seven|eight|nine|\d)[ -])?"
    r"(?P<p>half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?\b"
    r"(?P<of>(?= (?:of|the|its|their|that|his|those|these|all)\b))?"
)
COUNT = re.compile(rf"{_LEFT}(?<!no )(?:{_COUNT})(?![\w]|/\d|-sided|-way\b|-off\b|-time\b| another\b)")
ORDINAL = re.compile(
    rf"{_LEFT}(?:(?P<d>\d+)(?:st|nd|rd|th)|(?P<w>{'|'.join(ORDINALS)}|(?:twenty|thirty|forty|fifty)-(?:{'|'.join(ORDINALS)})))\b"
)
HUNDREDTH = Fraction(1, 100)
HALF_NOT = re.compile(r" (?:an? )?(?:hour|way|time|past|term|year|dozen|century|-?brother)|-(?:time|way|hour|dozen|hearted)")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and where it stands in the text."""

    start: int
    end: int
    tag: Literal["number", "share", "ordinal", "odds"]
    number: Fraction
    unit: Fraction = Fraction(0)
    lemma: str = ""


def figures(text: str, masked: str) -> tuple[Figure, ...]:
    """All the figures of a text in lower case; `masked` is the same with names and times blotted out."""
    found: list[Figure] = []
    for find in (_odds, _shares, _in_every, _parts, _ordinals, _counts):
        more = find(masked)
        found += more
        for one in more:
            masked = masked[: one.start] + "\x01" * (one.end - one.start) + masked[one.end :]
    return tuple(sorted(found, key=lambda one: one.start))


def _odds(text: str) -> list[Figure]:
    found = []
    for match in ODDS.finditer(text):
        if match["evens"]:
            found.append(Figure(match.start(), match.end(), "odds", Fraction(1), lemma="evens"))
            continue
        for_, against, on = next(
            (int(match[a]), int(match[b]), bool(on and match[on]))
            for a, b, on in (("a", "b", "on"), ("c", "d", "on2"), ("e", "f", ""))
            if match[a]
        )
        if against and for_:
            found.append(
                Figure(
                    match.start(), match.end(), "odds", Fraction(against, for_) if on else Fraction(for_, against), lemma="odds"
                )
            )
    return found


def _shares(text: str) -> list[Figure]:
    found = []
    for match in SHARE.finditer(text):
        number, decimals = _value(match["n"])
        if number is not None:
            points = bool(match["points"] or match["pt"])
            unit = Fraction(1, 10**decimals) * HUNDREDTH
            found.append(
                Figure(match.start(), match.end(), "share", number * HUNDREDTH, unit, "points" if points else "per cent")
            )
    return found


def _in_every(text: str) -> list[Figure]:
    found = []
    for match in IN_EVERY.finditer(text):
        a, b = _value(match["a"])[0], _value(match["b"])[0]
        if a is not None and b is not None and 0 < a < b:
            found.append(Figure(match.start(), match.end(), "share", a / b, lemma="in every"))
    return found


def _parts(text: str) -> list[Figure]:
    """'a third of', 'two thirds', 'half the': not 'third place', nor 'half past', nor 'the first half'."""
    found = []
    for match in PART.finditer(text):
        parts, many = PARTS[match["p"]], match["n"] not in (None, "a")
        number = _value(match["n"])[0] if many else Fraction(1)
        if number is not None and number < parts and (_half(text, match) if parts == 2 else _fraction(text, match)):
            found.append(Figure(match.start(), match.end(), "share", number / parts, lemma="part"))
    return found


def _half(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].rstrip().rpartition(" ")[2]
    return (
        match["n"] in (None, "a", "one") and before not in ("first", "second", "last") and not HALF_NOT.match(text, match.end())
    )


def _fraction(text: str, match: re.Match[str]) -> bool:
    """Several thirds, or one third of something, or one at the end of what is said."""
    if match["n"] not in (None, "a", "one"):
        return match.group().endswith("s")
    ends = text[match.end() : match.end() + 1] in (".", ",", ";", "")
    return match["n"] is not None and (match["of"] is not None or match["p"] == "quarter" or (match["n"] == "a" and ends))


def _ordinals(text: str) -> list[Figure]:
    found = []
    for match in ORDINAL.finditer(text):
        if match["d"]:
            number = int(match["d"])
        else:
            tens, _, ones = match["w"].partition("-")
            number = TENS[tens] + ORDINALS[ones] if ones else ORDINALS[tens]
        found.append(Figure(match.start(), match.end(), "ordinal", Fraction(number), lemma=match.group()))
    return found


def _counts(text: str) -> list[Figure]:
    found = []
    for match in COUNT.finditer(text):
        number, _ = _value(match.group())
        if number is not None:
            found.append(Figure(match.start(), match.end(), "number", number, lemma=match.group()))
    return found


def _value(words: str) -> tuple[Fraction | None, int]:
    """What a number in figures or words comes to, and how many decimals it was written with."""
    words = words.strip()
    if words.endswith(" and a half"):
        whole, _ = _value(words.removesuffix(" and a half"))
        return (whole + Fraction(1, 2), 1) if whole is not None else (None, 0)
    if words == "half a":
        return Fraction(1, 2), 1
    figure = re.match(rf"({_FIGURE}) ?([a-z]*)$", words)
    if figure is not None:
        bare = figure.group(1).replace(",", "")
        decimals = len(bare.partition(".")[2])
        return Fraction(bare) * BIG.get(figure.group(2), 1), decimals
    return _words(words), 0


def _words(words: str) -> Fraction | None:
    if words in ("half a dozen", "a couple"):
        return Fraction(6 if words != "a couple" else 2)
    total, part = 0, 0
    for word in re.split(r"[\s-]+", words):
        if word in ONES or word in TENS:
            value = ONES.get(word, TENS.get(word, 0))
            if part % 10 and value >= 10 and part % 100 < 100 and part < 100:
                return None  # 'two twenty' is no number
            part += value
        elif word == "a":
            part = 1
        elif word in ("hundred", "dozen"):
            part = max(part, 1) * BIG[word]
        elif word in BIG:
            total, part = total + max(part, 1) * BIG[word], 0
    return Fraction(total + part)
