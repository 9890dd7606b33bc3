"""The map of the referendum: how each council that votes had voted in 2016, beside what the lines make of it."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.publish.answer_page import Figure
from nightdesk.publish.charts.value_map import MapValue, value_map
from nightdesk.publish.figures import count, plural, share
from nightdesk.publish.moment import Moment

_STRENGTH = 0.06
"""Of 1: points from one half that make a colour of the map one strength stronger."""
_HALF = Fraction(1, 2)


def leave_map(moment: Moment) -> Figure | None:
    """Leave per cent in every council of the night; None where it is known for none."""
    night = moment.night
    known = [(one.council, night.context.leave_share(one.council.slug)) for one in night.scene.ordinary]
    found = [(council, leave) for council, leave in known if leave is not None]
    if not found:
        return None
    values = {
        council.slug: MapValue(float(leave), f"{100 * float(leave):.0f}", f"{council.name}: {share(leave)} per cent Leave")
        for council, leave in found
    }
    most, least = max(found, key=lambda one: one[1]), min(found, key=lambda one: one[1])
    voted = sum(leave > _HALF for _, leave in found)
    return Figure(
        "map",
        f"Of the {plural(len(found), 'council')} with an election, {count(voted)} had voted Leave: from {share(least[1])} per "
        f"cent in {least[0].name} to {share(most[1])} in {most[0].name}",
        value_map(
            night,
            values,
            below="remain",
            above="leave",
            middle=0.5,
            step=_STRENGTH,
            link=moment.link,
            says="Map of councils by Leave per cent at the referendum of 2016",
        ),
        "councils",
        note="In each hexagon the per cent of valid votes for Leave on 23 June 2016; the colour turns at one half.",
    )
