"""The sentences on the referendum: what the figures support, and what they do not. All are of areas, none of voters.

`the_words` gives both sides apart, so that a test can hold every sentence of the first to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from nightdesk.analysis.cluster_fit import Estimate
from nightdesk.analysis.leave_areas import Area
from nightdesk.analysis.referendum import FEWEST_COUNCILS, LEAST_SPREAD, PartyLeave, Referendum, RegionLeave
from nightdesk.night import Night
from nightdesk.publish.figures import capital, change, count, decimal, listed, plural, points, that_compare
from nightdesk.publish.words import the_party, the_region
from nightdesk.register.baseline import BASES
from nightdesk.register.party import CON, FIVE, LAB, LD, PartyId

STEP = 0.10
"""Of Leave, by which slopes are told: ten percentage points."""
MAIN = (CON, LAB, LD)
"""Parties of the sentences and charts; tables have all five."""
UNSUPPORTED = "What they do not:"
"""How the one sentence begins that the figures do not support."""
_WITHIN = "Who changed within an area, figures of areas cannot say."


def the_words(night: Night, found: Referendum, region: RegionLeave | None = None) -> tuple[list[str], str]:
    """(what is said, the sentence that the figures do not support; empty while nothing is fitted)."""
    if not found.known:
        return ["How the councils of this night voted in the referendum is not at hand, so this cannot be asked."], ""
    if found.fit is None:
        return [_not_yet(found), *_areas(night, found.areas)], ""
    by_party = {one.party: one for one in found.parties}
    main = [by_party[party] for party in MAIN if party in night.register.parties]
    slopes = [(one, one.slope) for one in main if one.slope is not None]
    lead = steepest(found.parties, [one.party for one in main])
    said = [_lead(night, found, lead)]
    others = [_of(night, one, slope) for one, slope in slopes if one is not lead]
    if others:
        said.append(f"{capital(listed(others))}.")
    if lead is not None:
        said += [_robust(night, found, lead), *_ukip(night, lead)]
    said += _areas(night, found.areas)
    if region is not None:
        said.append(_region(night, region))
    if lead is not None and lead.slope is not None:
        name, slope = the_party(night.register, lead.party), lead.slope.value
        said.append(
            f"What the figures support: areas that had voted more strongly Leave moved further "
            f"{'towards' if slope > 0 else 'away from'} {name} than others did, by "
            f"{decimal(Fraction(abs(slope)) * 10, 1)} points for each 10 of Leave."
        )
        return said, f"{UNSUPPORTED} “{'Leave' if slope > 0 else 'Remain'} voters moved to {name}.” {_WITHIN}"
    said.append("What the figures support: so far, no such party’s change goes clearly with how an area had voted.")
    return said, f"{UNSUPPORTED} “Leave voters moved”, or that they did not. {_WITHIN}"


def steepest(parties: Sequence[PartyLeave], among: Sequence[PartyId]) -> PartyLeave | None:
    """The party whose slope is clear, and steepest of those that are; None where none is."""
    clear = [(abs(one.slope.value), one) for one in parties if one.party in among and one.slope and one.slope.clear]
    return max(clear, key=lambda pair: pair[0])[1] if clear else None


def per_step(estimate: Estimate) -> Estimate:
    """A slope for each `STEP` of Leave, a share of 1."""
    return estimate.times(STEP)


def signed(value: float) -> str:
    """A share of 1 in points with its sign."""
    return points(Fraction(value))


def interval(estimate: Estimate) -> str:
    """`+3.2 to +4.2`."""
    return f"{signed(estimate.low)} to {signed(estimate.high)}"


def _not_yet(found: Referendum) -> str:
    have = len(found.in_the_lines)
    if not have:
        return "Not yet: no ward that compares with its last contest has been declared in a council whose Leave vote is known."
    wants = (
        f"A line is drawn from {count(FEWEST_COUNCILS)} councils on, once their Leave per cent has a standard deviation of "
        f"{decimal(Fraction(LEAST_SPREAD) * 100, 0)} points."
    )
    if have < 2:
        return f"Not yet: one council with wards that compare is in. {wants}"
    return (
        f"Not yet: {count(have)} councils with wards that compare are in, their Leave per cent with a standard deviation of "
        f"{decimal(Fraction(found.spread) * 100, 1)} points. {wants}"
    )


def _lead(night: Night, found: Referendum, lead: PartyLeave | None) -> str:
    over = f"over {that_compare(found.wards, 'ward')} in {plural(len(found.in_the_lines), 'council')}"
    if lead is None or lead.slope is None:
        return f"So far none of the three main parties’ changes goes clearly with how an area voted in the referendum, {over}."
    slope = per_step(lead.slope)
    better = "better" if slope.value > 0 else "worse"
    return (
        f"The more strongly an area had voted Leave, the {better} {the_party(night.register, lead.party)} did against the last "
        f"time: each 10 points of Leave goes with {signed(slope.value)} points of change in share (90 per cent interval "
        f"{interval(slope)}), {over}."
    )


def _of(night: Night, one: PartyLeave, found: Estimate) -> str:
    slope = per_step(found)
    clear = "" if slope.clear else ", no clear direction"
    return f"for {the_party(night.register, one.party)} it is {signed(slope.value)} ({interval(slope)}{clear})"


def _robust(night: Night, found: Referendum, lead: PartyLeave) -> str:
    low, high = (end * STEP for end in lead.robust.range)
    odd = listed([night.register.councils[found.in_the_lines[place]].name for place in lead.robust.odd])
    same = low * high > 0
    verdict = "No few odd councils carry it" if same else "A few odd councils could turn it round"
    return (
        f"{verdict}: without any one council, without the five that move it most ({odd}), with every council counted once, or "
        f"by the median slope between every two councils, it lies between {signed(low)} and {signed(high)}."
    )


def _ukip(night: Night, lead: PartyLeave) -> list[str]:
    if lead.stood is None or lead.not_stood is None or lead.difference is None:
        return []
    stood, without = per_step(lead.stood), per_step(lead.not_stood)
    depends = (
        "It depends on whether UKIP had stood" if lead.difference.clear else "It is not clear that UKIP’s having stood matters"
    )
    held = ""
    if lead.held is not None:
        each = per_step(lead.held)
        held = f"; with UKIP’s earlier share held equal it is {signed(each.value)} ({interval(each)})"
    return [
        f"{depends}: in wards where it had, the slope is {signed(stood.value)} ({interval(stood)}), in wards where it had not "
        f"{signed(without.value)} ({interval(without)}){held}."
    ]


def _areas(night: Night, areas: tuple[Area, ...]) -> list[str]:
    sides = {one.side: one for one in areas}
    if not areas or CON not in night.register.parties or not all(one.seats[basis] for one in areas for basis in BASES):
        return []
    leave, remain = sides["leave"], sides["remain"]
    first, second = BASES
    return [
        f"Net change in Conservative seats since the seats were last fought: {change(leave.net[first][CON])} in areas that "
        f"voted Leave ({_in(leave)}), {change(remain.net[first][CON])} in areas that voted Remain ({_in(remain)}); since the "
        f"eve of poll {change(leave.net[second][CON])} and {change(remain.net[second][CON])}."
    ]


def _in(area: Area) -> str:
    return f"{count(area.begun)} of {plural(area.councils, 'council')} in"


def _region(night: Night, region: RegionLeave) -> str:
    have = that_compare(region.councils, "council")
    slopes = [
        f"{the_party(night.register, party)} {signed(per_step(slope).value)} ({interval(per_step(slope))})"
        for place, party in enumerate(FIVE)
        if party in MAIN and party in night.register.parties and (slope := region.slope(place)) is not None
    ]
    if not slopes:
        return f"{capital(the_region(region.region))} has {have}, too few or too much alike for a line of its own."
    return f"In {the_region(region.region)} alone, over {have}: {listed(slopes)} points for each 10 of Leave."
