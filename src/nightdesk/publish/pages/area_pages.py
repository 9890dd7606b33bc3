"""A region, and a party: the night seen from one side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.analysis.party_night import PartyInCouncil
from nightdesk.problems import NotFound
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.charts.change_dots import change_dots
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.register.party import Party


def region(moment: Moment, names: Mapping[str, str]) -> bytes:
    """One region at one moment. NotFound where the register names none such."""
    night = moment.night
    name = region_of(moment, names["region"])
    area = night.region(name)
    return page(
        "region.html",
        moment,
        kind="region",
        names=dict(names),
        title=name,
        area=area,
        councils=[night.councils[slug] for slug in area.councils],
        most_seats=max((row.seats for row in area.scoreboard.rows), default=0),
        shares=night.shares(convention="top_candidate", region=name),
        others=[(region_slug(other), other) for other in night.regions],
    )


def region_of(moment: Moment, slug: str) -> str:
    """Name of the region behind its slug; NotFound where there is none."""
    for name in moment.night.regions:
        if region_slug(name) == slug:
            return name
    raise NotFound(f"No region {slug!r} in the register of {moment.night.register.night}.")


@dataclass(frozen=True, slots=True)
class PartyRow:
    """One party of the list: what it has won, and what that changes on the basis shown."""

    party: Party
    won: int
    change: int | None
    """None where nothing it could have won compares."""
    councils: int
    """Councils in which it has won a seat."""


def parties(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Every party that has won or lost a seat so far, the five and all the others, most seats first, then by name."""
    return page("parties.html", moment, kind="parties", title="Parties", rows=party_rows(moment))


def party_rows(moment: Moment) -> list[PartyRow]:
    """The rows of that list."""
    night, basis = moment.night, moment.basis
    won: dict[str, int] = {}
    seated: dict[str, int] = {}
    changed: dict[str, int] = {}
    for one in night.councils.values():
        if one.council.cycle == "by-election":
            continue
        for party, seats in one.seats.won.items():
            won[party] = won.get(party, 0) + seats
            seated[party] = seated.get(party, 0) + bool(seats)
        for party, by in one.seat_change[basis].change.items():
            changed[party] = changed.get(party, 0) + by
    compared = night.scoreboard.compared[basis] > 0
    rows = [
        PartyRow(
            party=known,
            won=won.get(known.id, 0),
            change=changed.get(known.id, 0) if compared else None,
            councils=seated.get(known.id, 0),
        )
        for known in night.register.parties.values()
        if won.get(known.id) or changed.get(known.id)
    ]
    rows.sort(key=lambda row: (-row.won, row.party.name))
    return rows


def party(moment: Moment, names: Mapping[str, str]) -> bytes:
    """One party at one moment. NotFound where the register has none of that id."""
    night = moment.night
    known = night.register.party(names["party"])
    one = night.party(known.id)
    rows = [row for row in one.councils if row.won or row.composition or any(row.change.values())]
    rows.sort(key=lambda row: (-row.won, -row.composition, night.register.councils[row.council].name))
    return page(
        "party.html",
        moment,
        kind="party",
        names=dict(names),
        title=known.name,
        known=known,
        one=one,
        rows=rows,
        stood=sum(1 for row in one.councils if row.stood),
        dots=change_dots(night, rows, moment.basis, moment.link),
        best=_most(rows, moment, 1),
        worst=_most(rows, moment, -1),
        councils=night.councils,
    )


def _most(rows: list[PartyInCouncil], moment: Moment, sign: int) -> list[PartyInCouncil]:
    """Councils where the party has gained (1) or lost (-1) most seats on the basis shown."""
    moved = [row for row in rows if sign * (row.change[moment.basis] or 0) > 0]
    moved.sort(key=lambda row: (-sign * (row.change[moment.basis] or 0), row.council))
    return moved[:5]
