"""The chart of councils by how two parties moved in each."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.area_votes import AreaVotes, every_area
from nightdesk.analysis.share_and_swing import Pair, shares_of_five
from nightdesk.analysis.shares import Share
from nightdesk.publish.addresses import address
from nightdesk.publish.answer_page import Figure
from nightdesk.publish.answers.share_asked import SharesAsked
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.plane import Mark, Plane
from nightdesk.publish.charts.value_map import MapValue, value_map
from nightdesk.publish.figures import MINUS, capital, count, plural, points, that_compare
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import CONVENTION_WORDS, running, short, the_party, the_region, tone
from nightdesk.register.party import FIVE

_LEAST = 8
"""Councils from which a cloud of them says something."""
_STRENGTH = 5.0
"""Points that make a colour of the map one strength stronger."""
_NAMED = 14
"""Councils named, those furthest from the line of equal change."""


def council_figures(moment: Moment, asked: SharesAsked) -> tuple[Figure, ...]:
    """Change of one party against change of the other, a mark for each council; none where too few compare."""
    pair = next((one for one in asked.pairs if one[0] in FIVE and one[1] in FIVE), None)
    if pair is None or asked.area.scope in ("council", "ward"):
        return ()
    within = dict.fromkeys(asked.area.councils)
    found = []
    for area in every_area(moment.night.scene).councils:
        if area.id in within and area.votes.compared:
            shares = {
                one.party: one
                for one in shares_of_five(moment.night.outset, area.votes, convention=asked.convention).shares
                if one.change is not None
            }
            if pair[0] in shares and pair[1] in shares:
                found.append((area, shares[pair[0]], shares[pair[1]]))
    return (_drawn(moment, asked, pair, found), _mapped(moment, asked, pair, found)) if len(found) >= _LEAST else ()


def _drawn(moment: Moment, asked: SharesAsked, pair: Pair, found: list[tuple[AreaVotes, Share, Share]]) -> Figure:
    register = moment.night.register
    one, other = (running(register, party) for party in pair)
    moves = [(float(first.change or 0), float(second.change or 0)) for _, first, second in found]
    across = axis([x for x, _ in moves], title=f"Change in {one} share, points", words=_points, among=(0.0,))
    up = axis([y for _, y in moves], title=f"Change in {other} share, points", words=_points, among=(0.0,))
    plane = Plane(across, up, f"Councils by change in {one} and in {other} share", height=440)
    plane.rule(x=0.0)
    plane.rule(y=0.0)
    low, high = max(across.low, up.low), min(across.high, up.high)
    if low < high:
        plane.line([(low, low), (high, high)], dashed=True)
        plane.label(high, high, "both alike", anchor="end")
    far = sorted(range(len(found)), key=lambda place: -abs(moves[place][0] - moves[place][1]))
    named = dict.fromkeys(far[:_NAMED])
    order = [*named, *(place for place in range(len(found)) if place not in named)]
    plane.marks(_mark(moment, pair, found[place], name=place in named) for place in order)
    ahead = sum(y > x for x, y in moves)
    return Figure(
        "councils",
        f"{capital(the_party(register, pair[1]))} did better than {the_party(register, pair[0])} against the last time in "
        f"{count(ahead)} of the {that_compare(len(found), 'council')}: those above the dashed line",
        plane.draw(),
        "councils",
        note=f"By {CONVENTION_WORDS[asked.convention]}, over the wards that compare; a mark for each council, in the colour of "
        "whichever of the two has the larger share now. Councils all of whose wards are new are left out.",
    )


def _mapped(moment: Moment, asked: SharesAsked, pair: Pair, found: list[tuple[AreaVotes, Share, Share]]) -> Figure:
    """The same on the map: how much better one of the two did than the other, council by council."""
    night = moment.night
    first, second = (the_party(night.register, party) for party in pair)
    values = {}
    for area, one, other in found:
        better = _better(one, other)
        who = short(night.register, pair[0] if better >= 0 else pair[1])
        values[area.id] = MapValue(
            float(better) * 100,
            f"{abs(float(better)) * 100:.0f}",
            f"{night.register.councils[area.id].name}: {who} better by {points(abs(better)).lstrip('+')} points",
        )
    regions: dict[str, list[float]] = {}
    for area, one, other in found:
        region = night.register.councils[area.id].region
        regions.setdefault(region, []).append(float(_better(one, other)))
    means = {region: sum(some) / len(some) for region, some in regions.items()}
    best, worst = max(means, key=lambda one: means[one]), min(means, key=lambda one: means[one])
    return Figure(
        "map",
        f"Council by council {first} did best against {second} in {the_region(best)}, worst in {the_region(worst)}"
        if len(means) > 1
        else f"Where {first} and where {second} did better than the other against the last time",
        value_map(
            night,
            values,
            below=tone(night, pair[1]),
            above=tone(night, pair[0]),
            middle=0.0,
            step=_STRENGTH,
            link=moment.link,
            says=f"Map of councils by how much better {first} or {second} did against the last time",
            underline=True,
        ),
        "councils",
        note="In each hexagon the points of share one of the two gained on the other, in the colour of the one that did, "
        f"underlined where that is {second}, by {CONVENTION_WORDS[asked.convention]}. Regions by the mean of their councils. "
        "Outlines: councils not in, or without a ward that compares.",
    )


def _better(one: Share, other: Share) -> Fraction:
    """How much further the first rose than the second, of 1."""
    return (one.change or Fraction(0)) - (other.change or Fraction(0))


def _mark(moment: Moment, pair: Pair, one: tuple[AreaVotes, Share, Share], *, name: bool) -> Mark:
    night = moment.night
    area, first, second = one
    council = night.register.councils[area.id].name
    ahead = pair[0] if first.share > second.share else pair[1]
    return Mark(
        float(first.change or 0),
        float(second.change or 0),
        tone(night, ahead),
        f"{council}: {short(night.register, pair[0])} {points(first.change)}, {short(night.register, pair[1])} "
        f"{points(second.change)} points, over {plural(area.votes.compared, 'ward')}",
        href=address("share", None, {**moment.query, "council": area.id}),
        name=council if name else "",
    )


def _points(value: float) -> str:
    said = f"{abs(value) * 100:g}"
    return f"+{said}" if value > 0 else f"{MINUS}{said}" if value < 0 else "0"
