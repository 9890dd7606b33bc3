"""Which of the days at hand a claim means by the day it names: on the day, a week before, in April, or none at all."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

STANDS = timedelta(days=3)
"""How long what was published on one day is taken for a day on which nothing was: a price or a poll of yesterday or the day
before is still the latest, one of last week may not be."""
WHOLE_DAY = len("2018-05-03")


def day_meant(held: Iterable[str], asked: str | None, *, last: str, after: timedelta = timedelta()) -> str | None:
    """The day of those at hand that is meant; None where none of them can be.

    Asked for none: the latest up to `last`. For a month or a year: the latest in it, `last` at most. For a day: that day, or
    the nearest within `STANDS` before it, or else within `after` of it.
    """
    days = sorted(dict.fromkeys(held))
    if not asked or len(asked) < WHOLE_DAY:
        inside = [day for day in days if day <= last and day.startswith(asked or "")]
        return inside[-1] if inside else None
    meant = date.fromisoformat(asked[:WHOLE_DAY])
    away = {day: date.fromisoformat(day) - meant for day in days if len(day) >= WHOLE_DAY}
    before = [day for day, by in away.items() if -STANDS <= by <= timedelta()]
    later = [day for day, by in away.items() if timedelta() < by <= after]
    return before[-1] if before else later[0] if later else None
