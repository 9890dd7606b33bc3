"""When two ways of writing one thing mean the same: a price, a moment.

A price is alike another that pays the same: 4/6 is 2/3, and 1.67 as far as two places go. A moment is alike another as far as
both go: `2018-05-04T01:23` is of `2018-05-04` and of `2018`, and `01:23` is its hour. Moments are local, to the minute.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from fractions import Fraction

_FRACTION = re.compile(r"([0-9]+)[/-]([0-9]+)")
_DECIMAL = re.compile(r"[0-9]+\.[0-9]+")
_MOMENT = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}.*)?)?)?")
_HOUR = re.compile(r"T?([0-9]{2}:[0-9]{2})")
MINUTE = len("2018-05-04T01:23")
"""Characters of a moment to the minute; seconds and offset come after."""
ABOUT = timedelta(minutes=15)
"""By how much a time that is told as about right may be off."""
_EVENS = {"evens": Fraction(2), "even money": Fraction(2)}


def alike(one: str, other: str) -> bool:
    """Whether two words mean the same."""
    if one == other:
        return True
    if (first := pays(one)) is not None and (second := pays(other)) is not None:
        return _same_price(first, second, rough=bool(_DECIMAL.fullmatch(one) or _DECIMAL.fullmatch(other)))
    if not is_moment(one):
        return False
    if hour := _HOUR.fullmatch(other):
        return one[11:MINUTE] == hour[1]
    return is_moment(other) and _as_far(one, other) == _as_far(other, one)


def in_same_measure(value: str, said: str) -> tuple[str, str]:
    """Both as far as the coarser one goes, where both are moments, for one to be set before or after the other."""
    if is_moment(value) and is_moment(said):
        return _as_far(value, said), _as_far(said, value)
    return value, said


def about(value: str, said: str) -> bool:
    """Whether a moment told as about right is."""
    if hour := _HOUR.fullmatch(said):
        said = f"{value[:10]}T{hour[1]}"
    if not (is_clock(value) and is_clock(said)):
        return alike(value, said)
    return abs(_minute(value) - _minute(said)) <= ABOUT


def pays(price: str) -> Fraction | None:
    """What a price returns for a stake of 1, stake included; None of what is no price."""
    if found := _FRACTION.fullmatch(price):
        return Fraction(int(found[1]), int(found[2])) + 1 if int(found[2]) else None
    return Fraction(price) if _DECIMAL.fullmatch(price) else _EVENS.get(price.lower())


def is_moment(words: str) -> bool:
    """Whether words are a year, a month, a day or a minute of ISO 8601."""
    return _MOMENT.fullmatch(words) is not None


def is_clock(words: str) -> bool:
    """Whether words are a moment to the minute."""
    return is_moment(words) and len(words) >= MINUTE


def moved(moment: str, minutes: int) -> str:
    """A moment to the minute, so many minutes later."""
    return (_minute(moment) + timedelta(minutes=minutes)).isoformat(timespec="minutes")


def _same_price(first: Fraction, second: Fraction, *, rough: bool) -> bool:
    return first == second or (rough and abs(first - second) <= Fraction(1, 200))


def _as_far(one: str, other: str) -> str:
    return one[: min(len(one), len(other), MINUTE)]


def _minute(moment: str) -> datetime:
    return datetime.fromisoformat(moment[:MINUTE])
