"""A night of many councils, written as shares of the vote: for questions that want more of them than a spec can write out.

    council("Adur", "Con 40, Lab 35, UKIP 25 > Con 60, Lab 40", leave=0.55)

is a council with a ward in which those votes were cast the last time and now; each further line is a further ward. Every ward
has one seat; whoever has most votes is elected.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import notation
from night_of import declared, register_of
from nightdesk.context.context import Context
from nightdesk.context.eu_vote import CountingArea
from nightdesk.night import Night

VALID = 10_000
"""Votes in each council at the referendum."""


@dataclass(frozen=True, slots=True)
class CouncilSheet:
    """One council as a test writes it."""

    name: str
    wards: tuple[str, ...]
    leave: float | None
    region: str
    awaited: bool


def council(name: str, *wards: str, leave: float | None = None, region: str = "Nowhere", awaited: bool = False) -> CouncilSheet:
    """A council with its wards: votes then, `>`, votes now; without `>` nothing to compare with."""
    return CouncilSheet(name, wards, leave, region, awaited)


def many(
    count: int, then: str, now: Mapping[str, tuple[float, float]], *, low: float = 0.3, high: float = 0.7
) -> list[CouncilSheet]:
    """So many councils of one ward each, Leave spread evenly from `low` to `high`: votes now are (at no Leave, by Leave)."""
    found = []
    for place in range(count):
        leave = low + (high - low) * place / max(1, count - 1)
        votes = ", ".join(f"{party} {round(start + slope * leave)}" for party, (start, slope) in now.items())
        found.append(council(f"Town {place + 1}", f"{then} > {votes}", leave=leave))
    return found


def night_of_councils(councils: Iterable[CouncilSheet], *, defended: Mapping[str, str] | None = None) -> Night:
    """The night, all of it declared but for councils that are awaited. `defended`: seats by ward, on the last-fought basis."""
    sheets, before, regions, awaited = [], [], {}, set()
    areas: dict[str, CountingArea] = {}
    areas_of: dict[str, tuple[str, ...]] = {}
    for number, one in enumerate(councils):
        slug = notation.slug(one.name)
        regions[slug] = one.region
        if one.awaited:
            awaited.add(slug)
        if one.leave is not None:
            leave, code = round(VALID * one.leave), f"E0{number:07d}"
            areas[code] = CountingArea(
                code, one.name, "England", one.region, "2016-06-23", 2 * VALID, VALID - leave, leave, "commission"
            )
            areas_of[slug] = (code,)
        for place, ward in enumerate(one.wards):
            then, _, now = ward.rpartition(" > ")
            heading = f"{one.name} {place + 1}, {one.name}: 1 seat"
            sheets.append(_sheet(heading, now, elected=not one.awaited))
            if then:
                before.append(_sheet(heading, then, elected=True))
    keyed = {("last_fought", ward): seats for ward, seats in (defended or {}).items()}
    register = register_of(*sheets, before=tuple(before), defended=keyed)  # type: ignore[arg-type]
    register = replace(register, councils={slug: replace(one, region=regions[slug]) for slug, one in register.councils.items()})
    night = Night.open(register, Context(areas=areas, areas_of=areas_of))
    for one in declared(*sheets):
        night = night.advance(one)
    return night


def _sheet(heading: str, votes: str, *, elected: bool) -> str:
    pairs = [pair.rsplit(" ", 1) for pair in votes.split(", ")]
    most = max(range(len(pairs)), key=lambda place: int(pairs[place][1]))
    lines = [
        f"{_name(place)}   {party}  {number}{' *' if elected and place == most else ''}"
        for place, (party, number) in enumerate(pairs)
    ]
    return "\n".join([heading, *lines])


def _name(place: int) -> str:
    letter = chr(ord("A") + place)
    return f"{letter}nn {letter}lder"
