"""The charts of change in share and of swing: by region and kind of council, by council, by ward."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from nightdesk.analysis.area_votes import AreaVotes, every_area, ward_area
from nightdesk.analysis.share_and_swing import BothSwings, Pair, shares_of_five, swings
from nightdesk.analysis.shares import Share
from nightdesk.publish.addresses import address, region_slug
from nightdesk.publish.answer_page import Figure
from nightdesk.publish.answers.share_asked import SharesAsked, area_name
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import MINUS, capital, count, decimal, plural, points
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import CONVENTION_WORDS, running, short, the_party, the_region, tone
from nightdesk.register.party import FIVE, PartyId

_MOST = 40
"""Rows of a chart; beyond that those with most wards that compare are drawn, in their order."""
_LEAST_POINTS = 0.04
"""An axis of changes spans four points at least."""


@dataclass(frozen=True, slots=True)
class _Part:
    """One row: an area and where its name leads."""

    area: AreaVotes
    name: str
    href: str


def move_figures(moment: Moment, asked: SharesAsked) -> tuple[Figure, ...]:
    """Change by part and swing by part, as far as anything compares."""
    word, parts = _parts(moment, asked)
    compared = [one for one in parts if one.area.votes.compared]
    if not compared:
        return ()
    changes = _changes(moment, asked, word, compared)
    swing = _swing(moment, asked, word, compared)
    return tuple(one for one in (changes, swing) if one is not None)


def _parts(moment: Moment, asked: SharesAsked) -> tuple[str, list[_Part]]:
    """What the area is made of, and the word for it."""
    night, area = moment.night, asked.area
    every = every_area(night.scene)
    if asked.whole:
        regions = [_Part(one, one.id, _share(moment, region=region_slug(one.id))) for one in every.regions]
        return "region", regions
    if area.scope in ("council", "ward"):
        slug = area.councils[0]
        ballots = night.register.by_council[slug] if area.scope == "council" else (night.register.ballots[area.id],)
        wards = [_Part(ward_area(night.scene, one.id), one.ward, moment.link("ballot", ballot=one.id)) for one in ballots]
        return "ward", _most(wards)
    within = dict.fromkeys(area.councils)
    councils = [
        _Part(one, night.register.councils[one.id].name, _share(moment, council=one.id))
        for one in every.councils
        if one.id in within
    ]
    return "council", _most(councils)


def _most(parts: list[_Part]) -> list[_Part]:
    if len(parts) <= _MOST:
        return parts
    drawn = sorted(parts, key=lambda one: -one.area.votes.compared)[:_MOST]
    return [one for one in parts if one in drawn]


def _share(moment: Moment, **options: str) -> str:
    kept = {name: value for name, value in moment.options.items() if name in ("convention", "swing")}
    return address("share", None, {**moment.query, **kept, **options})


def _changes(moment: Moment, asked: SharesAsked, word: str, parts: list[_Part]) -> Figure | None:
    night = moment.night
    found = {id(part): _moved(moment, asked, part) for part in parts}
    values = [float(one.change) for shares in found.values() for one in shares if one.change is not None]
    if not values:
        return None
    scale = axis(values, title="Change in share since last fought, points", words=_points, among=(0.0,), least=_LEAST_POINTS)
    rows = [
        DotRow(
            part.name,
            tuple(
                RowDot(
                    float(one.change or 0),
                    tone(night, one.party),
                    f"{part.name}: {running(night.register, one.party)} {points(one.change)} points since last fought, over "
                    f"{plural(part.area.votes.compared, 'ward')}",
                    letters=_letters(short(night.register, one.party)),
                )
                for one in found[id(part)]
            ),
            href=part.href,
            note="" if word == "ward" else f"{count(part.area.votes.compared)} of {plural(part.area.votes.ballots, 'ward')}",
        )
        for part in parts
    ]
    table = "regions" if asked.whole else "shares" if asked.area.scope == "ward" else f"{word}s"
    over = "wards that do not compare are left out" if word == "ward" else "over the wards that compare, said below each name"
    return Figure(
        "changes",
        _said_of_changes(moment, word, parts, found),
        dot_rows(rows, scale, says=f"Change in share of the five parties by {word}", nought=0.0),
        table,
        note=f"By {CONVENTION_WORDS[asked.convention]}; {over}.",
    )


def _moved(moment: Moment, asked: SharesAsked, part: _Part) -> list[Share]:
    shares = shares_of_five(moment.night.outset, part.area.votes, convention=asked.convention)
    known = {one.party: one for one in shares.shares if one.change is not None}
    return [known[party] for party in FIVE if party in known]


def _said_of_changes(moment: Moment, word: str, parts: list[_Part], found: dict[int, list[Share]]) -> str:
    """Who fell most where, who rose most where; in how many parts they did."""
    register = moment.night.register
    moved = [(one.change, one.party, part.name) for part in parts for one in found[id(part)] if one.change is not None]
    low, high = min(moved, key=lambda one: one[0]), max(moved, key=lambda one: one[0])

    def told(extreme: tuple[Fraction, PartyId, str], sign: int) -> str:
        change, party, name = extreme
        same = [one for one in moved if one[1] == party]
        so = sum(one[0] * sign > 0 for one in same)
        verb = "up" if sign > 0 else "down"
        many = (
            ""
            if len(same) == 1
            else f" in {_so_many(so, len(same))} {word}s, most in {the_region(name) if word == 'region' else name}"
        )
        return f"{the_party(register, party)} are {verb}{many} ({points(change)})"

    sides = [told(low, -1)] if low[0] < 0 else []
    sides += [told(high, 1)] if high[0] > 0 else []
    return capital("; ".join(sides) or "No share has moved")


def _so_many(so: int, all_: int) -> str:
    return f"all {count(so)}" if so == all_ else f"{count(so)} of {count(all_)}"


def _swing(moment: Moment, asked: SharesAsked, word: str, parts: list[_Part]) -> Figure | None:
    night = moment.night
    every = every_area(night.scene)
    whole = _Part(asked.area, capital(area_name(night, asked.area)), "")
    rest = [_Part(every.rest_of_england, "England outside London", "")] if every.rest_of_england else []
    kinds = [_Part(one, capital(area_name(night, one)), _share(moment, kind=one.id)) for one in every.kinds]
    rows = [whole, *(rest if asked.whole else []), *parts, *(kinds if asked.whole else [])]
    if asked.area.scope == "ward":
        rows = [whole]
    for pair in asked.pairs:
        found = [
            (part, swings(night.outset, part.area.votes, pair=pair, convention=asked.convention))
            for part in rows
            if part.area.votes.compared
        ]
        if any(both.butler is not None for _, both in found):
            return _drawn_swing(moment, asked, pair, found, word)
    return None


_Found = list[tuple[_Part, BothSwings]]


def _drawn_swing(moment: Moment, asked: SharesAsked, pair: Pair, found: _Found, word: str) -> Figure:
    night = moment.night
    from_, to = (short(night.register, party) for party in pair)
    scale = axis(
        [float(swing) for _, both in found for swing in (both.butler, both.steed) if swing is not None],
        title=f"← {from_} · points · {to} →",
        words=lambda value: f"{abs(value) * 100:g}",
        among=(0.0,),
        least=_LEAST_POINTS,
    )
    left_out = [] if asked.whole else [part for part, both in found if both.butler is None]
    rows = [_swing_row(moment, pair, part, both) for part, both in found if part not in left_out]
    none = f"{plural(len(left_out), word)} left out" if left_out else "No dot"
    return Figure(
        "swing",
        _said_of_swing(moment, pair, found),
        dot_rows(rows, scale, says=f"Swing between two parties by {word}", nought=0.0),
        "swings",
        note=f"By {CONVENTION_WORDS[asked.convention]}. Filled: Butler, in shares of all votes. Ring: Steed, in shares of the "
        f"votes of the two alone. {none} where the two were not both first and second, then and now.",
    )


def _swing_row(moment: Moment, pair: Pair, part: _Part, both: BothSwings) -> DotRow:
    night = moment.night
    dots = []
    for name, swing, look in (("Steed", both.steed, " hollow"), ("Butler", both.butler, "")):
        if swing is not None:
            towards = pair[1] if swing > 0 else pair[0]
            said = f"{part.name}: {name} swing of {decimal(abs(swing) * 100, 1)} points to {the_party(night.register, towards)}"
            dots.append(RowDot(float(swing), f"{tone(night, towards)}{look}", said))
    note = f"over {plural(part.area.votes.compared, 'ward')}" if dots else "not defined"
    return DotRow(part.name, tuple(dots), href=part.href, note=note)


def _said_of_swing(moment: Moment, pair: Pair, found: _Found) -> str:
    """Which way it runs, in how many of the areas drawn; where the two measures say the opposite."""
    one, other = (the_party(moment.night.register, party) for party in pair)
    known = [(both.butler, both.steed) for _, both in found if both.butler is not None and both.steed is not None]
    names = f"The swing between {one} and {other}"
    if len(known) == 1:
        butler = known[0][0]
        return f"{names} is {decimal(abs(butler) * 100, 1)} points to {other if butler > 0 else one} by Butler’s measure"
    to, from_ = sum(butler > 0 for butler, _ in known), sum(butler < 0 for butler, _ in known)
    if to and from_:
        said = f"{names} runs to {other} in {count(to)} of the {plural(len(known), 'row')} below and to {one} in {count(from_)}"
    else:
        said = f"{names} runs to {other if to else one} in {_so_many(to or from_, len(known))} rows below"
    turned = sum(butler * steed < 0 for butler, steed in known)
    return f"{said}; in {count(turned)} the votes of the two alone say the opposite" if turned else said


def _letters(name: str) -> str:
    return name if len(name) <= 2 else name[:1]


def _points(value: float) -> str:
    said = f"{abs(value) * 100:g}"
    return f"+{said}" if value > 0 else f"{MINUS}{said}" if value < 0 else "0"
