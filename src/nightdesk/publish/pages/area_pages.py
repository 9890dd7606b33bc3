"""A region, and a party: the night seen from one side."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.party_night import PartyInCouncil
from nightdesk.problems import NotFound
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.charts.change_dots import change_dots
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page


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
