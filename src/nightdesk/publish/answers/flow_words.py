"""The sentences on a collapse: shares and wards, never voters."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from nightdesk.analysis.cluster_fit import Estimate
from nightdesk.analysis.flow import Fall, Flow
from nightdesk.analysis.flow_matrix import FlowMatrix
from nightdesk.analysis.flow_strata import FEWEST_COUNCILS, FEWEST_WARDS
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, Group
from nightdesk.analysis.withdrawal import AfterWithdrawal, GroupOfWards
from nightdesk.night import Night
from nightdesk.publish.figures import capital, count, decimal, listed, plural, points, that_compare
from nightdesk.publish.words import the_party
from nightdesk.register.party import CON, LAB, LD, OTHERS, PartyId

GROUP_SAYS: dict[Group, str] = {
    "again": "stood again",
    "withdrew": "stood no longer",
    "anew": "stands, and had not",
    "neither": "neither time",
}
MAIN = (CON, LAB, LD)
"""Parties of the sentences on what else happened; tables have all."""
_SMALL = 0.005
"""Part of a row below which a sentence leaves a cell out, of 1."""
_SLIP = 0.0005
"""By which a cell may be outside its bounds without a word, of 1: what printing rounds off."""
_BEYOND = 0.02
"""How far beyond nought or one an unconstrained cell must be for a sentence to say so, of 1."""


def flow_words(night: Night, found: Flow) -> tuple[str, ...]:
    """What is said, the sentence that answers first."""
    if not found.wards:
        return ("Not yet: no ward that compares with its last contest has been declared.",)
    if found.party is None:
        return (
            f"None of the five has a smaller share than the last time, over the {that_compare(found.wards, 'ward')} so far: "
            "nothing has collapsed.",
        )
    fall = next(one for one in found.falls if one.party == found.party)
    groups = {one.group: one for one in found.groups}
    said = [_fall(night, found, fall, groups), *_others(night, found, groups)]
    if found.matrix is None:
        said.append(_no_matrix(night, found))
    else:
        said += [_account(night, found, found.matrix), _check(night, found, found.matrix), *_sides(night, found, found.matrix)]
    premise = ", and that one matrix holds for all wards is a premise, not a finding" if found.matrix is not None else ""
    said.append(f"None of this says how any person voted: shares then and now are those of different people{premise}.")
    return tuple(said)


def column_name(night: Night, party: PartyId) -> str:
    """A column of the matrix in running text, as the subject of a sentence in the plural."""
    return "everybody else" if party == OTHERS else the_party(night.register, party)


def owned(night: Night, party: PartyId) -> str:
    """`the Conservatives’`, `Labour’s`."""
    name = column_name(night, party)
    return f"{name}’" if name.endswith("s") else f"{name}’s"


def per_cent(part: float) -> str:
    """A part of 1 in per cent, to one decimal."""
    return decimal(Fraction(part) * 100, 1)


def signed(part: float) -> str:
    """A change of share in points, with its sign."""
    return points(Fraction(part))


def between(low: float, high: float) -> str:
    """`42.5 to 50.4`."""
    return f"{per_cent(low)} to {per_cent(high)}"


def _fall(night: Night, found: Flow, fall: Fall, groups: dict[Group, GroupOfWards]) -> str:
    name = capital(owned(night, fall.party))
    moved = f"from {per_cent(fall.share_then)} to {per_cent(fall.share_now)} per cent"
    over = f"over the {that_compare(found.wards, 'ward')}"
    if fall.change >= 0:
        return f"{name} share has not fallen: {moved} {over}."
    furthest = "fallen" if found.chosen else "fallen furthest of the five"
    return f"{name} share has {furthest}, {moved} {over}{_where(groups)}."


def _where(groups: dict[Group, GroupOfWards]) -> str:
    """How much of the fall is of the party's withdrawal, and how much of its decline."""
    again, withdrew = groups["again"], groups["withdrew"]
    if not again.wards or not withdrew.wards:
        return ""
    own = "and still fell," if again.share_now < again.share_then else "and went"
    return (
        f": {signed(withdrew.part_of_change)} points came about where it put up nobody ({plural(withdrew.wards, 'ward')}), "
        f"{signed(again.part_of_change)} where it stood again ({plural(again.wards, 'ward')}) {own} from "
        f"{per_cent(again.share_then)} to {per_cent(again.share_now)} per cent"
    )


def _others(night: Night, found: Flow, groups: dict[Group, GroupOfWards]) -> list[str]:
    places = [FLOW_COLUMNS.index(party) for party in MAIN if party != found.party and party in night.register.parties]
    told = []
    for one in (groups["withdrew"], groups["again"]):
        if one.wards and places:
            moves = [
                f"{column_name(night, FLOW_COLUMNS[place])} {_with_interval(one.changes[place], one.intervals[place])}"
                for place in places
            ]
            told.append(f"where it {GROUP_SAYS[one.group]}, {listed(moves)}")
    said = [f"Change in other shares in the same wards: {'; '.join(told)}."] if told else []
    after = {one.place: one for one in found.after}
    effects = [_effect(night, after[place]) for place in places if place in after and after[place].withdrawn is not None]
    if effects:
        said.append(
            "Set beside wards where it stood again and had had the same share, its standing no longer goes with a change, in "
            f"points, of {listed(effects)}: what withdrawal by itself comes to."
        )
    return said


def _effect(night: Night, one: AfterWithdrawal) -> str:
    found = one.withdrawn
    name = column_name(night, FLOW_COLUMNS[one.place])
    return "" if found is None else f"{signed(found.value)} ({signed(found.low)} to {signed(found.high)}) for {name}"


def _with_interval(value: float, interval: Estimate | None) -> str:
    if interval is None:
        return signed(value)
    return f"{signed(value)} ({signed(interval.low)} to {signed(interval.high)})"


def _no_matrix(night: Night, found: Flow) -> str:
    councils, wards = found.stood
    wants = f"{count(FEWEST_WARDS)} wards in {count(FEWEST_COUNCILS)} councils"
    name = column_name(night, found.party or "")
    if not wards:
        return f"In none of the wards that compare so far had {name} stood the last time."
    high = found.bounds.high[found.place]
    most = int(np.argmax(high))
    allow = (
        f" The shares of each ward alone allow {between(found.bounds.low[found.place][most], high[most])} of every 100 parts "
        f"of its earlier share with {_with(night, found, most)}."
    )
    if wards >= FEWEST_WARDS and councils >= FEWEST_COUNCILS:
        return f"The earlier shares in these wards are too much alike for a matrix of shares then and now.{allow}"
    return (
        f"A matrix of shares then and now is not to be had yet: {name} had stood in {that_compare(wards, 'ward')} so "
        f"far, of {plural(councils, 'council')}, and it wants {wants}.{allow}"
    )


def _account(night: Night, found: Flow, matrix: FlowMatrix) -> str:
    row = matrix.estimate[found.place]
    order = [int(place) for place in np.argsort(-row, kind="stable") if row[place] >= _SMALL]
    cells = [f"{per_cent(row[place])}{_ends(matrix, found.place, place)} with {_with(night, found, place)}" for place in order]
    low, high = found.bounds.low[found.place], found.bounds.high[found.place]
    most = order[0]
    said = (
        f"Across the {plural(matrix.wards, 'ward')} where it had stood, the matrix of shares that fits best puts, of every 100 "
        f"parts of its earlier share, {listed(cells)} (in brackets the 90 per cent interval). The shares of each ward alone "
        f"allow {between(low[most], high[most])} with {_with(night, found, most)}."
    )
    outside = [place for place in order if not low[place] - _SLIP <= row[place] <= high[place] + _SLIP]
    if outside:
        beyond = [f"{_with(night, found, place)} ({between(low[place], high[place])})" for place in outside if place != most]
        where = listed([*(["with that"] if most in outside else []), *(f"with {one}" for one in beyond)])
        said += f" The fit is outside what they allow {where}: it does not keep to each ward’s shares."
    return said


def _ends(matrix: FlowMatrix, row: int, column: int) -> str:
    low, high = matrix.low[row, column], matrix.high[row, column]
    return "" if np.isnan(low) else f" ({between(low, high)})"


def _with(night: Night, found: Flow, place: int) -> str:
    return "its own share now" if place == found.place else owned(night, FLOW_COLUMNS[place])


def _check(night: Night, found: Flow, matrix: FlowMatrix) -> str:
    first, second = matrix.estimate, matrix.entropy
    own = float(np.abs(first - second)[found.place].max())
    apart = np.where(np.isnan(first), -1.0, np.abs(first - second))
    row, column = (int(at) for at in np.unravel_index(int(np.argmax(apart)), apart.shape))
    name = FLOW_COLUMNS[row]
    cell = "with itself" if row == column else f"with {owned(night, FLOW_COLUMNS[column])}"
    said = (
        f"A second method that shares no code with the first, the entropy-maximising matrix, is within {per_cent(own)} points "
        f"of it in this row; the two lie furthest apart in {owned(night, name)} row, {per_cent(first[row, column])} against "
        f"{per_cent(second[row, column])} {cell}."
    )
    free = matrix.free
    beyond = np.nan_to_num(np.maximum(-free, free - 1.0), nan=-1.0)
    at, to = (int(place) for place in np.unravel_index(int(np.argmax(beyond)), beyond.shape))
    if beyond[at, to] > _BEYOND:
        cell = "itself" if at == to else owned(night, FLOW_COLUMNS[to])
        said += (
            f" Without its limits the first would have {per_cent(free[at, to])} of every 100 of "
            f"{owned(night, FLOW_COLUMNS[at])} share with {cell}: one matrix does not hold everywhere."
        )
    return said


def _sides(night: Night, found: Flow, matrix: FlowMatrix) -> list[str]:
    if matrix.by_side is None:
        return []
    leave, remain = (side[found.place] for side in matrix.by_side)
    whole = matrix.estimate[found.place]
    order = [int(place) for place in np.argsort(-whole, kind="stable")]
    places = [place for place in order if place != found.place and FLOW_COLUMNS[place] in MAIN][:2]
    if not places:
        return []
    told = [f"{per_cent(leave[place])} and {per_cent(remain[place])} with {_with(night, found, place)}" for place in places]
    said = f"Fitted to areas that voted Leave and to areas that voted Remain apart, the row has {listed(told)}."
    between_them = [
        place
        for place in places
        if not min(leave[place], remain[place]) - _SLIP <= whole[place] <= max(leave[place], remain[place]) + _SLIP
    ]
    if between_them:
        names = listed([_with(night, found, place) for place in between_them])
        said += (
            f" The whole lies outside both with {names}: part of it is what sets such areas apart, and no account of its share."
        )
    return [said]
