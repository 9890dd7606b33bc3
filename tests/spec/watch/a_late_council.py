"""Wards with many results and few words, for the spec of what to watch: `ward("Castle", "Con 40, Lab 35")`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

import notation
from night_of import declared, night_of
from nightdesk.analysis.change_so_far import change_so_far
from nightdesk.analysis.ward_chances import ward_chances
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.analysis.ward_table import Floats
from nightdesk.analysis.watch import Watch, WatchedWard, watch
from nightdesk.night import Night
from nightdesk.register.roll import ExpectedTime, Register

CON, LAB, LD = (notation.party(short).id for short in ("Con", "Lab", "LD"))
Votes = str
"""`Con 40, Lab 35`."""


def ward(name: str, votes: Votes, *, council: str = "Adur", seats: int = 1, elected: str = "", rest: str = "") -> str:
    """A sheet of one ward: a full slate for each party, the votes of its candidates a little apart. `elected`: `Con 2, Lab 1`;
    awaited where it is empty."""
    wins = _pairs(elected)
    lines = []
    for party, count in _pairs(votes).items():
        for place in range(seats):
            star = " *" if place < wins.get(party, 0) else ""
            lines.append(f"      {party} {name} {'abcd'[place]}   {party}   {max(0, count - place)}{star}")
    return f"\n    {name}, {council}: {seats} seat{'s' if seats > 1 else ''}{rest}\n" + "\n".join(lines) + "\n"


def awaited(name: str, then: Votes, *, council: str = "Adur", seats: int = 1) -> tuple[str, str]:
    """The sheet of a ward that is out, and that of last time, with its votes."""
    first = next(iter(_pairs(then)))
    now = "\n".join(
        line.rsplit(None, 1)[0] if line.strip() and line.strip()[-1].isdigit() else line
        for line in ward(name, then, council=council, seats=seats).splitlines()
    )
    return now + "\n", ward(name, then, council=council, seats=seats, elected=f"{first} {seats}")


def late(
    *wards: tuple[str, str],
    continuing: Mapping[str, str] | None = None,
    eve: Mapping[str, str] | None = None,
    now: Iterable[str] = (),
) -> Night:
    """The night of the wards, those of `now` declared as their sheets say."""
    given = {sheet.strip().split(":")[0]: sheet for sheet in now}
    sheets = [given.get(sheet.strip().split(":")[0], sheet) for sheet, _ in wards]
    seats = eve or {"adur": "Con 1"}
    return night_of(*sheets, before=tuple(then for _, then in wards), eve=seats, continuing=continuing or {})


def asked(night: Night) -> Watch:
    """What to watch at that position."""
    return watch(night.scene)


def of(found: tuple[WatchedWard, ...], name: str) -> WatchedWard:
    """The ward of that name."""
    return next(one for one in found if f".{notation.slug(name)}." in one.ballot)


def chances(night: Night) -> Floats:
    """The chance of coming first in each awaited ward, by the columns of the ward table."""
    figures = ward_figures(night.scene)
    return ward_chances(night.outset, figures, change_so_far(figures)).chance


def timed(night: Night, times: Mapping[str, tuple[str, str]]) -> Night:
    """The same night, before its first declaration, with times at which councils are due: slug → (clock, how known)."""
    due = {slug: ExpectedTime(slug, f"2018-05-04T{at}:00+01:00", how, "a list") for slug, (at, how) in times.items()}
    return Night.open(replace(night.register, times=due), night.context)


def in_order(register: Register, sheets: Iterable[str]) -> Night:
    """The night of a register after the sheets are declared in that order."""
    night = Night.open(register)
    for one in declared(*sheets):
        night = night.advance(one)
    return night


def _pairs(text: str) -> dict[str, int]:
    return {party: int(count) for party, count in (one.rsplit(" ", 1) for one in text.split(", ") if one)}
