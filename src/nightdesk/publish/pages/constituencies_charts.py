"""The charts of local votes beside the general election, over all constituencies."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from nightdesk.analysis.constituency import ConstituencyBeside
from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.local_votes import gap
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.publish.answer_page import Figure
from nightdesk.publish.answers.constituencies_asked import ConstituenciesAsked
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.charts.plane import Mark, Plane
from nightdesk.publish.figures import MINUS, count, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import CONVENTION_WORDS, running, short, the_party, tone
from nightdesk.register.party import CON, LAB, PartyId

Gap = tuple[float, float, float, float]
"""One party's share less another's, of 1: at the general election, on local votes, and the least and the most that can be."""
_NAMED = 5
"""Marks named on the plane: near its middle there is no room for more, and the rows below it have them all."""
_LEAST_POINTS = 0.1
"""An axis of leads spans ten points at least."""


def gaps_figure(moment: Moment, asked: ConstituenciesAsked) -> Figure | None:
    """Labour's lead over the Conservatives then and on local votes, a mark for each constituency."""
    found = _gaps(asked)
    if not found:
        return None
    plane = Plane(
        _axis("Labour less Conservative at the general election, points", [then for _, (then, _, _, _) in found]),
        _axis("Labour less Conservative on local votes, points", [now for _, (_, now, _, _) in found]),
        "Labour lead over the Conservatives at the general election and on local votes",
        height=520,
    )
    plane.rule(x=0.0)
    plane.rule(y=0.0)
    plane.whiskers((then, low, high) for _, (then, _, low, high) in found if low < high)
    turned = sorted((pair for pair in found if _turned(pair[1])), key=lambda pair: -abs(pair[1][1] - pair[1][0]))
    rest = [pair for pair in found if not _turned(pair[1])]
    plane.marks(_mark(moment, *pair, turned=False) for pair in rest)
    plane.marks(_mark(moment, *pair, turned=True, name=place < _NAMED) for place, pair in enumerate(turned))
    return Figure(
        "gaps",
        _said_of_gaps(moment, found, [gaps for _, gaps in turned]),
        plane.draw(),
        "constituencies",
        note=f"Local votes by {CONVENTION_WORDS[asked.convention]}. A mark for each constituency compared and all in, in the "
        "colour of the member’s party; upright lines are the range that split wards leave. Above the level line Labour are "
        "ahead on local votes, right of the upright one they were then. Large: the order is turned over the whole range.",
    )


def _axis(title: str, values: list[float]) -> Axis:
    return axis(values, title=title, words=_points, among=(0.0,), least=_LEAST_POINTS)


def _gaps(asked: ConstituenciesAsked) -> list[tuple[ConstituencyBeside, Gap]]:
    """Of the constituencies that are compared and all in, those where both parties stood both times."""
    kept = _GAPS[asked.convention]
    found = ((one, kept.of(one)) for one in asked.compared)
    return [(one, gaps) for one, gaps in found if gaps is not None]


def _gap(convention: Convention, one: ConstituencyBeside) -> Gap | None:
    then, now = one.gap_then(LAB, CON), gap(one.votes[convention], LAB, CON)
    if not one.complete or then is None or now is None:
        return None
    local, low, high = now
    return float(then), float(local), float(low), float(high)


_GAPS: Mapping[Convention, KeptWith[ConstituencyBeside, Gap | None]] = {
    convention: KeptWith(partial(_gap, convention), most=2_048) for convention in CONVENTIONS
}


def _turned(gaps: Gap) -> bool:
    """True where the order then is turned on local votes, over the whole range."""
    then, _, low, high = gaps
    return (then < 0 < low) or (high < 0 < then)


def _said_of_gaps(moment: Moment, found: list[tuple[ConstituencyBeside, Gap]], turned: list[Gap]) -> str:
    """How often the order of the two parties is turned, and which way."""
    register = moment.night.register
    labour, con = the_party(register, LAB), the_party(register, CON)
    of = f"the {plural(len(found), 'constituency', 'constituencies')}"
    if not turned:
        return f"In none of {of} is the order of {labour} and {con} surely turned on local votes"
    to_labour = sum(then < 0 for then, *_ in turned)
    sides = [
        f"{one} are ahead on local votes where {other} were in {count(number)}"
        for one, other, number in ((labour, con, to_labour), (con, labour, len(turned) - to_labour))
        if number
    ]
    return f"Of {of} {'; '.join(sides)}"


def _mark(moment: Moment, one: ConstituencyBeside, gaps: Gap, *, turned: bool, name: bool = False) -> Mark:
    then, now, low, high = gaps
    between = f" ({_points(low, 1)} to {_points(high, 1)})" if low < high else ""
    return Mark(
        then,
        now,
        _tone(moment, one.member),
        f"{one.seat.name}: Labour less Conservative {_points(then, 1)} then, {_points(now, 1)}{between} on local votes; "
        f"{_coverage(one)} vote",
        href=moment.link("constituency", constituency=one.seat.gss),
        name=one.seat.name if name else "",
        size=6.5 if turned else 3.6,
    )


def others_figure(moment: Moment, asked: ConstituenciesAsked) -> Figure | None:
    """Where another party than the member's leads: how far behind it was, how far ahead it is."""
    rows: list[tuple[float, DotRow]] = []
    values: list[float] = []
    for one in asked.others_lead:
        leader = one.leaders[asked.convention] or ""
        then, now = one.gap_then(leader, one.member), gap(one.votes[asked.convention], leader, one.member)
        if then is None or now is None:
            continue
        gaps = (float(then), float(now[0]), float(now[1]), float(now[2]))
        values += gaps
        rows.append((gaps[0] - gaps[1], _other_row(moment, one, leader, gaps)))
    if not rows:
        return None
    rows.sort(key=lambda row: row[0])
    return Figure(
        "others",
        f"In {plural(len(rows), 'constituency', 'constituencies')} another party than the member’s leads on local votes; the "
        "widest change comes first",
        dot_rows(
            [row for _, row in rows],
            _axis("Leader less member’s party, points", values),
            says="Leader on local votes less the member's party, then and now",
            nought=0.0,
        ),
        "another-leads",
        note=f"By {CONVENTION_WORDS[asked.convention]}. Ring: the general election. Filled: local votes, with the range that "
        "split wards leave.",
    )


def _other_row(moment: Moment, one: ConstituencyBeside, leader: PartyId, gaps: Gap) -> DotRow:
    register = moment.night.register
    then, now, low, high = gaps
    letters = short(register, leader)
    names = f"{one.seat.name}: {running(register, leader)} less {running(register, one.member)}"
    local = RowDot(
        now,
        _tone(moment, leader),
        f"{names} {_points(then, 1)} points at the general election, {_points(now, 1)} on local votes",
        low=low if low < high else None,
        high=high if low < high else None,
        letters=letters if len(letters) <= len("LD") else letters[:1],
    )
    before = RowDot(then, f"{_tone(moment, one.member)} hollow", f"{names} {_points(then, 1)} points at the general election")
    return DotRow(
        one.seat.name,
        (before, local),
        href=moment.link("constituency", constituency=one.seat.gss),
        join=True,
        note=f"{short(register, one.member)} member · {_coverage(one)}",
    )


def _coverage(one: ConstituencyBeside) -> str:
    return f"{count(len(one.voting))} of {plural(one.wards or 0, 'ward')}"


def _tone(moment: Moment, party: PartyId) -> str:
    return tone(moment.night, party) if party in moment.night.register.parties else "plain"


def _points(value: float, places: int | None = None) -> str:
    said = f"{abs(value) * 100:g}" if places is None else f"{abs(value) * 100:.{places}f}"
    return f"+{said}" if value > 0 else f"{MINUS}{said}" if value < 0 else "0"
