"""A night from officers' sheets: what the spec of the sums is written in.

    night_of(sheet, sheet, eve={"adur": "Con 5, Lab 3, vacant 1"}, continuing={"adur": "Con 4, Lab 2"})

A sheet that marks somebody elected is declared, in the order given; one that marks nobody is awaited. A council of which
nothing is said had no seats before and has none that continue.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import notation
from little_night import in_book
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.ledger.entry import Entry, Recorded
from nightdesk.night import Night
from nightdesk.register.baseline import Basis, Defended, EveComposition, Method
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

Composition = str
"""`Con 5, Lab 3, vacant 1, unsettled 2`."""


def seats(text: Composition) -> dict[PartyId, int]:
    """Seats by party id; `vacant` and `unsettled` keep their names."""
    pairs = (one.rsplit(" ", 1) for one in text.split(", ") if one)
    return {short if short in ("vacant", "unsettled") else notation.party(short).id: int(count) for short, count in pairs}


def short(counts: Mapping[PartyId, int]) -> dict[str, int]:
    """Counts by party, under the shorts of the sheets: what a spec compares with."""
    shorts = {party.id: name for name, party in notation.PARTIES.items()}
    return {shorts.get(id, id.removeprefix("local-party:")): count for id, count in counts.items()}


def register_of(
    *sheets: str,
    eve: Mapping[str, Composition] | None = None,
    continuing: Mapping[str, Composition] | None = None,
    defended: Mapping[tuple[Basis, str], Composition] | None = None,
    before: tuple[str, ...] = (),
    method: Method = "like_for_like",
    redrawn: tuple[str, ...] = (),
) -> Register:
    """The register of the sheets. `defended` is by basis and ward, or council where it is `redrawn`."""
    bare = notation.register(*sheets, before=before)
    compositions = {slug: _eve(slug, (eve or {}).get(slug, ""), (continuing or {}).get(slug, "")) for slug in bare.councils}
    ends = {slug: sum(one.seats for one in bare.by_council[slug]) for slug in bare.councils}
    councils = {
        slug: replace(
            council,
            seats_total=ends[slug] + sum(seats((continuing or {}).get(slug, "")).values()),
            seats_before=sum(seats((eve or {}).get(slug, "")).values()),
            redrawn=slug in redrawn,
        )
        for slug, council in bare.councils.items()
    }
    wards = {notation.slug(one.ward): one.id for one in bare.ballots.values()}
    found = {(basis, wards.get(key, key)): _defended(basis, text, method) for (basis, key), text in (defended or {}).items()}
    named = [text for each in (eve, continuing, defended) for text in (each or {}).values()]
    shorts = [pair.rsplit(" ", 1)[0] for text in named for pair in text.split(", ") if pair]
    held = [notation.party(one) for one in shorts if one not in ("vacant", "unsettled")]
    return replace(
        bare, councils=councils, eve=compositions, defended=found, parties={**{one.id: one for one in held}, **bare.parties}
    )


def declared(*sheets: str) -> tuple[Recorded, ...]:
    """The book in which the sheets that mark somebody elected are declared, in order."""
    entries: list[Entry] = []
    for sheet in sheets:
        if "*" in sheet:
            unopposed = notation.ballot(sheet).status == "uncontested"
            entries.append(notation.unopposed(sheet) if unopposed else notation.declaration(sheet))
    return in_book(*entries)


def night_of(
    *sheets: str,
    eve: Mapping[str, Composition] | None = None,
    continuing: Mapping[str, Composition] | None = None,
    defended: Mapping[tuple[Basis, str], Composition] | None = None,
    before: tuple[str, ...] = (),
    method: Method = "like_for_like",
    redrawn: tuple[str, ...] = (),
    context: Context = NO_CONTEXT,
) -> Night:
    """The night of the sheets, those that are declared being in."""
    register = register_of(
        *sheets, eve=eve, continuing=continuing, defended=defended, before=before, method=method, redrawn=redrawn
    )
    night = Night.open(register, context)
    for one in declared(*sheets):
        night = night.advance(one)
    return night


def _eve(slug: str, eve: Composition, continuing: Composition) -> EveComposition:
    held, goes_on = seats(eve), seats(continuing)
    return EveComposition(
        council=slug,
        vacant=held.pop("vacant", 0),
        unsettled=held.pop("unsettled", 0),
        held=held,
        continuing_vacant=goes_on.pop("vacant", 0),
        continuing_unsettled=goes_on.pop("unsettled", 0),
        continuing=goes_on,
        settled="sourced_composition",
        holders=(),
        source="made up",
        confidence="high",
    )


def _defended(basis: Basis, text: Composition, method: Method) -> Defended:
    held = seats(text)
    unknown = held.pop("vacant", 0) + held.pop("unsettled", 0)
    return Defended(basis, method, held, unknown, "As the test says.")
