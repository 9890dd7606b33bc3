"""Every council as a table: the map for whoever would rather read it, filtered by region and kind, in a chosen order."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from nightdesk.night import CouncilNight
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.words import KIND_WORDS, running

ORDERS: Mapping[str, str] = {"name": "Council", "region": "Region", "control": "Control", "in": "Seats in", "time": "Latest"}
"""What the table can be ordered by."""


def councils(moment: Moment, names: Mapping[str, str]) -> bytes:
    """The councils a reader asks for, in the order asked for; an unknown filter simply finds none."""
    night = moment.night
    region, kind = moment.options.get("region", ""), moment.options.get("kind", "")
    order = moment.options.get("sort", "name")
    rows = [
        one
        for one in night.councils.values()
        if (not region or region_slug(one.council.region) == region) and (not kind or one.council.kind == kind)
    ]
    rows.sort(key=_key(moment, order))
    return page(
        "councils.html",
        moment,
        kind="councils",
        title="Councils",
        rows=rows,
        order=order if order in ORDERS else "name",
        orders=ORDERS,
        region=region,
        council_kind=kind,
        regions=[(region_slug(name), name) for name in night.regions],
        kinds=[(one, KIND_WORDS[one]) for one in dict.fromkeys(council.kind for council in night.register.councils.values())],
        times=moment.press.timeline.times,
    )


def _key(moment: Moment, order: str) -> Callable[[CouncilNight], tuple[object, ...]]:
    register = moment.night.register

    def key(one: CouncilNight) -> tuple[object, ...]:
        name = one.council.name
        match order:
            case "region":
                return (one.council.region, name)
            case "control":
                control = one.control.control
                return (control is None, running(register, control or ""), name)
            case "in":
                return (-one.seats.declared / max(1, one.seats.contested), name)
            case "time":
                return (-one.last_position, name)
            case _:
                return (name,)

    return key
