"""The page of a collapse: decline and withdrawal; shares then against shares now, with bounds, intervals and both methods."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
from markupsafe import Markup

from nightdesk.analysis.flow import Flow, flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_sums import FLOW_COLUMNS
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.publish.answer_page import Choice, Figure, answer_page
from nightdesk.publish.answers.flow_answer import flow_sheet, party_chosen
from nightdesk.publish.answers.flow_words import GROUP_SAYS, MAIN, between, column_name, owned, per_cent, signed
from nightdesk.publish.answers.referendum_answer import convention_of
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.charts.panels import panels
from nightdesk.publish.charts.slopes import Slope, slopes
from nightdesk.publish.figures import capital, listed, plural
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import CONVENTION_WORDS, running, tone
from nightdesk.register.party import FIVE, OTHERS, PartyId

_PARTS = Axis(0.0, 1.0, tuple((part / 4, f"{25 * part}") for part in range(5)), "Parts of every 100 of the earlier share")


def flow_page(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Where a party collapsed: decline and withdrawal told apart, bounds, a matrix of shares then and now by two methods."""
    night, options = moment.night, moment.options
    party, convention = party_chosen(night, options), convention_of(options)
    found = flow(night.scene, party, convention)
    figures = []
    if found.matrix is not None:
        figures.append(_row(moment, found, found.matrix))
    if found.party is not None and any(one.wards for one in found.groups):
        figures += [_decline(moment, found), *_others(moment, found)]
    if found.matrix is not None:
        figures.append(_whole(moment, found, found.matrix))
    return answer_page(
        moment,
        kind="flow",
        title="Collapse and flow",
        sheet=flow_sheet(night, options),
        figures=tuple(figures),
        choices=(
            Choice(
                "party",
                "Party",
                (
                    ("", "whose share fell most"),
                    *((one, running(night.register, one)) for one in FIVE if one in night.register.parties),
                ),
                party or "",
            ),
            Choice(
                "convention",
                "Shares by",
                tuple(("" if one == CONVENTIONS[0] else one, CONVENTION_WORDS[one]) for one in CONVENTIONS),
                "" if convention == CONVENTIONS[0] else convention,
            ),
        ),
    )


def _row(moment: Moment, found: Flow, matrix: FlowMatrix) -> Figure:
    row = matrix.estimate[found.place]
    most = int(np.nanargmax(row))
    low, high = matrix.low[found.place, most], matrix.high[found.place, most]
    ends = "" if np.isnan(low) else f" ({between(low, high)})"
    to = "its own share now" if most == found.place else f"{owned(moment.night, FLOW_COLUMNS[most])} share now"
    return Figure(
        "row",
        f"Of every 100 parts of {owned(moment.night, FLOW_COLUMNS[found.place])} earlier share, the best fit across "
        f"{plural(matrix.wards, 'ward')} has {per_cent(row[most])}{ends} with {to}",
        _cells(moment, found, matrix, found.place),
        "row",
        "Full dot: Goodman’s regression on the simplex, its bar the 90 per cent interval. Hollow dot: the entropy-maximising "
        "matrix. Thin line: the bounds that the shares of each ward leave, if the same people voted twice.",
    )


def _whole(moment: Moment, found: Flow, matrix: FlowMatrix) -> Figure:
    night = moment.night
    rows = [place for place in _known(moment) if place != found.place and not np.isnan(matrix.estimate[place]).any()]
    kept = [f"{per_cent(matrix.estimate[place, place])} of {owned(night, FLOW_COLUMNS[place])}" for place in rows if place < 3]
    return Figure(
        "matrix",
        f"The other rows of the matrix: of every 100 parts the first method leaves {listed(kept)} where they were"
        if kept
        else "The other rows of the matrix",
        panels(
            [
                (
                    f"{capital(_of(moment, FLOW_COLUMNS[place]))}, {per_cent(matrix.earlier[place])} per cent then",
                    _tone(moment, FLOW_COLUMNS[place]),
                    _cells(moment, found, matrix, place),
                )
                for place in rows
            ]
        ),
        "matrix",
        "Over the same wards and drawn alike. Where full and hollow dot lie apart, the figures do not settle the matter.",
    )


def _cells(moment: Moment, found: Flow, matrix: FlowMatrix, row: int) -> Markup:
    rows = []
    for to in _known(moment):
        party, value, second = FLOW_COLUMNS[to], float(matrix.estimate[row, to]), float(matrix.entropy[row, to])
        low, high = float(matrix.low[row, to]), float(matrix.high[row, to])
        bounds = (float(found.bounds.low[row, to]), float(found.bounds.high[row, to]))
        known = not np.isnan(low)
        name = capital(_of(moment, party))
        interval = f", interval {between(low, high)}" if known else ""
        rows.append(
            DotRow(
                name,
                (
                    RowDot(second, f"{_tone(moment, party)} hollow", f"{name}: {per_cent(second)} by the second method"),
                    RowDot(
                        value,
                        _tone(moment, party),
                        f"{name}: {per_cent(value)}{interval}, bounds {between(*bounds)}",
                        low if known else None,
                        high if known else None,
                    ),
                ),
                reach=bounds,
            )
        )
    return dot_rows(rows, _PARTS, says=f"Shares now with {owned(moment.night, FLOW_COLUMNS[row])} earlier share")


def _decline(moment: Moment, found: Flow) -> Figure:
    colour = _tone(moment, FLOW_COLUMNS[found.place])
    lines = [
        Slope(
            "stands anew" if one.group == "anew" else GROUP_SAYS[one.group],
            one.share_then,
            one.share_now,
            colour,
            per_cent(one.share_then),
            per_cent(one.share_now),
            f"{capital(GROUP_SAYS[one.group])}: {per_cent(one.share_then)} to {per_cent(one.share_now)} per cent, "
            f"{plural(one.wards, 'ward')}",
        )
        for one in found.groups
        if one.wards and one.group != "neither"
    ]
    name = capital(owned(moment.night, FLOW_COLUMNS[found.place]))
    told = [f"{per_cent(one.before)} to {per_cent(one.after)} per cent where it {one.name}" for one in lines[:2]]
    up = axis([end for one in lines for end in (one.before, one.after)], title="", words=per_cent, among=(0.0,), least=0.05)
    return Figure(
        "decline",
        f"{name} share: {listed(told)}" if told else f"{name} share where it stood",
        slopes(lines, up, before="Then", after="Now", says=f"{name} share then and now by where it stood", height=240.0),
        "groups",
        "Per cent, each ward weighing as many votes as were cast in it now.",
    )


def _others(moment: Moment, found: Flow) -> list[Figure]:
    night = moment.night
    places = [place for place in _known(moment) if FLOW_COLUMNS[place] in MAIN and place != found.place]
    groups = [one for one in found.groups if one.wards]
    if not places or not groups:
        return []
    ends = [one.changes[place] for one in groups for place in places]
    for one in groups:
        ends += [end for place in places if (found_ := one.intervals[place]) for end in (found_.low, found_.high)]
    across = axis(
        ends,
        title="Change in share, points",
        words=lambda part: signed(part).replace(".0", ""),
        among=(0.0,),
        ticks=3,
        least=0.05,
    )
    drawn = []
    for place in places:
        rows = []
        for one in groups:
            value, interval = one.changes[place], one.intervals[place]
            said = f"{capital(GROUP_SAYS[one.group])}: {signed(value)}"
            if interval is not None:
                said += f" ({signed(interval.low)} to {signed(interval.high)})"
            dot = RowDot(
                value,
                _tone(moment, FLOW_COLUMNS[place]),
                said,
                None if interval is None else interval.low,
                None if interval is None else interval.high,
            )
            rows.append(DotRow(capital(GROUP_SAYS[one.group]), (dot,), note=plural(one.wards, "ward")))
        party = FLOW_COLUMNS[place]
        drawn.append(
            (
                capital(_of(moment, party)),
                _tone(moment, party),
                dot_rows(rows, across, says=f"Change in share: {_of(moment, party)}", nought=0.0),
            )
        )
    by_group = {one.group: one for one in groups}
    gone, again, name = by_group.get("withdrew"), by_group.get("again"), column_name(night, FLOW_COLUMNS[found.place])
    said = f"What other shares did, by where {name} stood"
    if gone is not None and again is not None:
        first = places[0]
        said = (
            f"{capital(owned(night, FLOW_COLUMNS[first]))} share changed by {signed(gone.changes[first])} points where {name} "
            f"stood no longer, by {signed(again.changes[first])} where it stood again"
        )
    return [Figure("others", said, panels(drawn), "changes", "Bars are intervals of 90 per cent over councils.")]


def _known(moment: Moment) -> Sequence[int]:
    return [place for place, party in enumerate(FLOW_COLUMNS) if party == OTHERS or party in moment.night.register.parties]


def _of(moment: Moment, party: PartyId) -> str:
    return "everybody else" if party == OTHERS else running(moment.night.register, party)


def _tone(moment: Moment, party: PartyId) -> str:
    return tone(moment.night, party)
