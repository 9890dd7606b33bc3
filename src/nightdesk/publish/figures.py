"""How a figure is printed: thousands with commas, real minus signs, shares to one decimal, times as 02:14."""

from __future__ import annotations

from datetime import datetime, timedelta
from fractions import Fraction

MINUS = "−"
NOT_KNOWN = "–"
"""A change that nothing declared compares for. No change is `0`, never this."""
_NIGHT = 12 * 60
"""Minutes from the close of polls for which a time needs no day."""
NBSP = "\u00a0"


def count(number: int | None) -> str:
    """`4,404`; empty where not known."""
    if number is None:
        return ""
    return f"{number:,}".replace("-", MINUS)


def change(number: int | None) -> str:
    """`+79`, `−35`, `0` for no change; `–` where not known."""
    if number is None:
        return NOT_KNOWN
    if number == 0:
        return "0"
    return f"{'+' if number > 0 else MINUS}{abs(number):,}"


def share(fraction: Fraction | None) -> str:
    """`41.2` per cent, rounded half up from the exact fraction; empty where not known."""
    return "" if fraction is None else _printed(_rounded(fraction, 1_000), 1)


def points(fraction: Fraction | None) -> str:
    """Change of share in percentage points, `+2.1`; empty where not known."""
    if fraction is None:
        return ""
    tenths = _rounded(fraction, 1_000)
    return f"+{_printed(tenths, 1)}" if tenths > 0 else _printed(tenths, 1)


def decimal(number: Fraction | None, places: int) -> str:
    """`1,234.5` to so many decimals, rounded half away from nought, with a real minus; empty where not known."""
    return "" if number is None else _printed(_rounded(number, 10**places), places)


def _rounded(number: Fraction, scale: int) -> int:
    """So many times the number, to the nearest whole number, half away from nought; in whole numbers throughout."""
    numerator, denominator = number.numerator, number.denominator
    whole = (2 * abs(numerator) * scale + denominator) // (2 * denominator)
    return -whole if numerator < 0 else whole


def _printed(scaled: int, places: int) -> str:
    """A whole number of the last decimal as printed."""
    whole, rest = divmod(abs(scaled), 10**places)
    digits = f"{whole:,}" + (f".{rest:0{places}d}" if places else "")
    return f"{MINUS}{digits}" if scaled < 0 else digits


def clock(time: str) -> str:
    """`02:14` of an ISO time, in its own offset; empty where not known."""
    return time[11:16]


def clock_of_night(time: str, polls_close: str) -> str:
    """`02:14` on the night itself, `Fri 15:00` once more than twelve hours have gone by since polls closed."""
    if not time or minutes_between(polls_close, time) < _NIGHT:
        return clock(time)
    return f"{datetime.fromisoformat(time):%a} {clock(time)}"


def day(time: str) -> str:
    """`Fri 4 May` of an ISO time or date; empty where not known."""
    if not time:
        return ""
    moment = datetime.fromisoformat(time)
    return f"{moment:%a} {moment.day} {moment:%b}"


def long_day(date: str) -> str:
    """`3 May 2018` of an ISO date, `May 2018` or `2018` of a part of one; empty where not known."""
    if len(date) <= len("2018"):
        return date
    moment = datetime.fromisoformat(f"{date}-01" if len(date) == len("2018-05") else date)
    return f"{moment:%B %Y}" if len(date) == len("2018-05") else f"{moment.day} {moment:%B %Y}"


def minutes_between(start: str, end: str) -> int:
    """Whole minutes from one ISO time to another; negative where the end comes first."""
    gap = datetime.fromisoformat(end) - datetime.fromisoformat(start)
    return gap // timedelta(minutes=1)


def plural(number: int, one: str, many: str = "") -> str:
    """`1 seat`, `2 seats`, with a space that does not break."""
    return f"{count(number)}{NBSP}{one if number == 1 else many or one + 's'}"


def that_compare(number: int, one: str) -> str:
    """`1 ward that compares`, `2 wards that compare`."""
    return f"{plural(number, one)} that {'compares' if number == 1 else 'compare'}"


def capital(words: str) -> str:
    """The words as a sentence begins with them; the rest of them as they are."""
    return words[:1].upper() + words[1:]


def listed(words: list[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"
