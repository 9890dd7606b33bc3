"""Who sat in each seat on the eve of poll: the list of holders, repaired by the corrections, or a sourced composition.

Seats are corrected, never verdicts. A correction that does not match exactly one seat is a Problem: the list it was written
against is not the one in the pack.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from nightdesk.problems import Problem
from nightdesk.register import pack_rows as rows
from nightdesk.register.baseline import EveComposition, Holder, SeatCorrection, SeatState, Settled
from nightdesk.register.pack_names import UNSETTLED, VACANT, at_row
from nightdesk.register.pack_rows import CompositionRow, CorrectionRow, CouncilRow, HolderRow
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.party import PartyId


def corrected_holders(tables: PackTables) -> tuple[tuple[HolderRow, ...], tuple[Problem, ...]]:
    """The rows of holders.csv with every correction applied in order, and a Problem for each that does not fit."""
    holders = list(tables.holders)
    wards: dict[tuple[str, str], list[int]] = {}
    for index, holder in enumerate(holders):
        wards.setdefault((holder.council, holder.ward), []).append(index)
    problems = []
    for index, correction in enumerate(tables.corrections):
        in_ward = wards.get((correction.council, correction.ward), [])
        matching = [one for one in in_ward if _matches(holders[one], correction)]
        if len(matching) == 1:
            holders[matching[0]] = _repaired(holders[matching[0]], correction)
        else:
            problems.append(_unmatched(index, correction, [(one, holders[one]) for one in in_ward], matching))
    return tuple(holders), tuple(problems)


def seat_corrections(tables: PackTables) -> tuple[SeatCorrection, ...]:
    """The corrections, as readers are shown them."""
    return tuple(
        SeatCorrection(
            council=row.council,
            ward=row.ward,
            person=row.person,
            from_=row.from_,
            to=row.to,
            date=row.date,
            source=row.source,
            confidence=row.confidence,
        )
        for row in tables.corrections
    )


def eve_compositions(
    tables: PackTables, holders: Sequence[HolderRow], order: Sequence[PartyId]
) -> Mapping[str, EveComposition]:
    """Each council on the eve, parties in `order`. A sourced composition stands in place of the holders of its council."""
    listed: dict[str, list[HolderRow]] = {}
    for holder in holders:
        listed.setdefault(holder.council, []).append(holder)
    sourced: dict[str, list[CompositionRow]] = {}
    for row in tables.compositions:
        sourced.setdefault(row.council, []).append(row)
    up = Counter[str]()
    for ballot in tables.ballots:
        up[ballot.council] += ballot.seats
    return {
        council.council: _composition(
            council, listed.get(council.council, []), sourced.get(council.council, []), up=up[council.council], order=order
        )
        for council in tables.councils
    }


def _matches(holder: HolderRow, correction: CorrectionRow) -> bool:
    now = holder.party if holder.state == "held" else holder.state
    return now == correction.from_ and correction.person in ("", holder.name)


def _repaired(holder: HolderRow, correction: CorrectionRow) -> HolderRow:
    state: SeatState = "vacant" if correction.to == VACANT else "unsettled" if correction.to == UNSETTLED else "held"
    return holder._replace(
        party=correction.to if state == "held" else "",
        state=state,
        source=correction.source,
        confidence=correction.confidence,
    )


def _unmatched(
    index: int, correction: CorrectionRow, in_ward: Sequence[tuple[int, HolderRow]], matching: Sequence[int]
) -> Problem:
    who = correction.person or "anyone"
    if matching:
        lines = ", ".join(str(one + 2) for one in matching)
        message = (
            f"{len(matching)} seats match {who} ({correction.from_}) in “{correction.ward}”: lines {lines} of holders.csv."
        )
        mend = "Name the person, so that one seat alone is meant."
    elif in_ward:
        there = "; ".join(
            f"{holder.name or 'nobody named'} ({holder.party or holder.state}), line {one + 2}" for one, holder in in_ward
        )
        message = f"No seat matches {who} ({correction.from_}) in “{correction.ward}”; holders.csv has {there}."
        mend = "Make ward, person and from the same as the row of holders.csv that is meant."
    else:
        message = f"holders.csv has no seat in a ward “{correction.ward}” of “{correction.council}”."
        mend = "Make the name of the ward the same as in holders.csv."
    return at_row(
        rows.CORRECTIONS, index, "person", rule="pack/correction-match", message=message, mend=mend, subject=correction.council
    )


def _composition(
    council: CouncilRow,
    listed: Sequence[HolderRow],
    sourced: Sequence[CompositionRow],
    *,
    up: int,
    order: Sequence[PartyId],
) -> EveComposition:
    if sourced:
        every = Counter[str]()
        continuing = Counter[str]()
        for row in sourced:
            every[row.party] += row.seats
            if row.term == "continuing":
                continuing[row.party] += row.seats
        return _counted(council, "sourced_composition", every, continuing, order=order, of=sourced)
    if listed:
        seats = [(row.party if row.state == "held" else row.state, row.term) for row in listed]
        every = Counter(seat for seat, _ in seats)
        continuing = Counter(seat for seat, term in seats if term == "continuing")
        return _counted(council, "seat_by_seat", every, continuing, order=order, of=listed, holders=listed)
    total = council.seats_total or 0
    before = total if council.seats_before is None else council.seats_before
    not_up = 0 if council.redrawn else max(total - up, 0)
    return _counted(council, "not_known", Counter({UNSETTLED: before}), Counter({UNSETTLED: not_up}), order=order, of=())


def _counted(
    council: CouncilRow,
    settled: Settled,
    every: Counter[str],
    continuing: Counter[str],
    *,
    order: Sequence[PartyId],
    of: Sequence[HolderRow | CompositionRow],
    holders: Sequence[HolderRow] = (),
) -> EveComposition:
    return EveComposition(
        council=council.council,
        held=_in_order(every, order),
        vacant=every[VACANT],
        unsettled=every[UNSETTLED],
        continuing=_in_order(continuing, order),
        continuing_vacant=continuing[VACANT],
        continuing_unsettled=continuing[UNSETTLED],
        settled=settled,
        holders=tuple(_holder(row) for row in holders),
        source=_each_once(row.source for row in of),
        confidence=_each_once(row.confidence for row in of),
    )


def _in_order(counted: Counter[str], order: Sequence[PartyId]) -> dict[PartyId, int]:
    return {party: counted[party] for party in order if counted[party]}


def _each_once(values: Iterable[str]) -> str:
    return "; ".join(value for value in dict.fromkeys(values) if value)


def _holder(row: HolderRow) -> Holder:
    return Holder(
        council=row.council,
        ward=row.ward,
        name=row.name,
        party=row.party,
        state=row.state,
        continuing=row.term == "continuing",
        ballot=row.ballot,
        source=row.source,
        confidence=row.confidence,
    )
