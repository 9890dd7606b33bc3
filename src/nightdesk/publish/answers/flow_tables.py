"""The tables of a collapse: falls, groups of wards, what goes with withdrawal, the matrix."""

from __future__ import annotations

from nightdesk.analysis.cluster_fit import Estimate
from nightdesk.analysis.flow import Flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_sums import FLOW_COLUMNS
from nightdesk.night import Night
from nightdesk.publish.answers.flow_words import GROUP_SAYS, column_name
from nightdesk.publish.figures import capital, plural
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.register.party import OTHERS

TEN_POINTS = 0.10
"""Of the party's earlier share, by which slopes are told."""


def flow_tables(night: Night, found: Flow) -> tuple[SheetTable, ...]:
    """All of them."""
    return (
        _row(night, found),
        _groups(found),
        _changes(night, found),
        _after(night, found),
        _matrix(night, found),
        _falls(night, found),
    )


def _columns(night: Night) -> list[int]:
    """Places in `FLOW_COLUMNS` of what the night has."""
    return [place for place, party in enumerate(FLOW_COLUMNS) if party == OTHERS or party in night.register.parties]


def _name(night: Night, found: Flow) -> str:
    return column_name(night, found.party) if found.party else "the party"


def _row(night: Night, found: Flow) -> SheetTable:
    rows: list[tuple[Value, ...]] = []
    if found.party is not None and found.stood[1]:
        at, bounds = found.place, (found.bounds.low, found.bounds.high, found.bounds.open_high)
        for to in _columns(night):
            cells = [None] * 9 if found.matrix is None else _row_cells(found.matrix, at, to)
            rows.append((FLOW_COLUMNS[to], *cells, *(float(one[at, to]) for one in bounds)))
    wards = f" over {plural(found.stood[1], 'ward')}" if found.stood[1] else ""
    return SheetTable(
        "row",
        f"Of every 100 parts of the earlier share of {_name(night, found)}",
        (
            Column("to", "Share now", "party"),
            Column("estimate", "Estimate", "share"),
            Column("low", "from", "share"),
            Column("high", "to", "share"),
            Column("second_method", "Second method", "share"),
            Column("unconstrained", "Without limits", "share"),
            Column("again", "Stood again", "share"),
            Column("withdrew", "Stood no longer", "share"),
            Column("leave", "Leave areas", "share"),
            Column("remain", "Remain areas", "share"),
            Column("bound_low", "Bounds from", "share"),
            Column("bound_high", "to", "share"),
            Column("open_bound_high", "Open, at most", "share"),
        ),
        tuple(rows),
        note=f"An account of shares across wards{wards}, not of people. Open: if anybody may have stayed at home, then or now.",
    )


def _row_cells(matrix: FlowMatrix, at: int, to: int) -> list[Value]:
    """Estimate, interval, second method, without limits; then by kind of ward and by side, as far as they are to be had."""
    apart = [one for pair in (matrix.by_group, matrix.by_side) for one in (pair if pair is not None else (None, None))]
    found = [*_cells(matrix, at, to), float(matrix.free[at, to])]
    return [*found, *(None if one is None else float(one[at, to]) for one in apart)]


def _cells(matrix: FlowMatrix, at: int, to: int) -> tuple[float, ...]:
    return tuple(float(one[at, to]) for one in (matrix.estimate, matrix.low, matrix.high, matrix.entropy))


def _groups(found: Flow) -> SheetTable:
    return SheetTable(
        "groups",
        "Where it stood, then and now",
        (
            Column("group", "It"),
            Column("wards", "Wards", "count"),
            Column("councils", "Councils", "count"),
            Column("share_then", "Its share then", "share"),
            Column("share_now", "now", "share"),
            Column("part_of_change", "Part of its change", "points"),
        ),
        tuple(
            (GROUP_SAYS[one.group], one.wards, one.councils, one.share_then, one.share_now, one.part_of_change)
            for one in found.groups
        ),
        note="Wards weigh as many votes as were cast now. The last column adds up to the change of its share over all of them.",
    )


def _changes(night: Night, found: Flow) -> SheetTable:
    return SheetTable(
        "changes",
        "What other shares did in the same wards",
        (
            Column("party", "Party", "party"),
            Column("group", f"Where {_name(night, found)}"),
            Column("change", "Change", "points"),
            Column("low", "from", "points"),
            Column("high", "to", "points"),
        ),
        tuple(
            (FLOW_COLUMNS[place], GROUP_SAYS[one.group], one.changes[place], *_ends(one.intervals[place]))
            for place in _columns(night)
            if FLOW_COLUMNS[place] != found.party
            for one in found.groups
            if one.wards
        ),
        note="Mean change in share, with an interval of 90 per cent where councils suffice.",
    )


def _after(night: Night, found: Flow) -> SheetTable:
    known = _columns(night)
    return SheetTable(
        "withdrawal",
        "What goes with its earlier share, and with its withdrawal",
        (
            Column("party", "Party", "party"),
            Column("with_share", "For each 10 points it had", "points"),
            Column("with_share_low", "from", "points"),
            Column("with_share_high", "to", "points"),
            Column("withdrawn", "Where it stood no longer", "points"),
            Column("withdrawn_low", "from", "points"),
            Column("withdrawn_high", "to", "points"),
        ),
        tuple(
            (FLOW_COLUMNS[one.place], *_three(one.with_share, TEN_POINTS), *_three(one.withdrawn, 1.0))
            for one in found.after
            if one.place in known
        ),
        note="One regression over wards where it had stood, each column with the other held equal: points of change in share.",
    )


def _matrix(night: Night, found: Flow) -> SheetTable:
    known = _columns(night)
    rows: list[tuple[Value, ...]] = []
    if found.matrix is not None:
        matrix = found.matrix
        for first in known:
            for second in known:
                bounds = (float(found.bounds.low[first, second]), float(found.bounds.high[first, second]))
                rows.append((FLOW_COLUMNS[first], FLOW_COLUMNS[second], *_cells(matrix, first, second), *bounds))
    return SheetTable(
        "matrix",
        "The whole matrix",
        (
            Column("from", "Share then", "party"),
            Column("to", "Share now", "party"),
            Column("estimate", "Estimate", "share"),
            Column("low", "from", "share"),
            Column("high", "to", "share"),
            Column("second_method", "Second method", "share"),
            Column("bound_low", "Bounds from", "share"),
            Column("bound_high", "to", "share"),
        ),
        tuple(rows),
        shown=12,
        note=f"Per cent of each earlier share, over wards where {_name(night, found)} had stood.",
    )


def _falls(night: Night, found: Flow) -> SheetTable:
    return SheetTable(
        "falls",
        "The five over the wards that compare",
        (
            Column("party", "Party", "party"),
            Column("share_then", "Then", "share"),
            Column("share_now", "Now", "share"),
            Column("change", "Change", "points"),
        ),
        tuple(
            (one.party, one.share_then, one.share_now, one.change) for one in found.falls if one.party in night.register.parties
        ),
        note=f"{capital(plural(found.wards, 'ward'))}; votes added up, then divided.",
    )


def _ends(interval: Estimate | None) -> tuple[Value, Value]:
    return (None, None) if interval is None else (interval.low, interval.high)


def _three(found: Estimate | None, factor: float) -> tuple[Value, Value, Value]:
    return (None, None, None) if found is None else (found.value * factor, found.low * factor, found.high * factor)
