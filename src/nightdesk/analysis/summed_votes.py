"""Nightdesk's all-votes share: a national measure by votes added up, in the manner of Rallings and Thrasher.

Their national equivalent vote answers the same question as the projected share by another way: it takes all votes at hand in
wards that the three parties fought, now and at the contest before, adds them up by authority, and extrapolates the change to
places without an election; nationalists in Scotland and Wales are held at their last general election. Their exact weights
are not published. Ours, which does not bear their name:

1. Wards of the night whose latest earlier contest at hand, on unchanged boundaries, was on a day whose national equivalent
vote is published; all three parties stood then and stand now. A contest of a day without a published figure is passed over.
2. Votes of each party's best-placed candidate are added up by kind of council, then and now, so that a large ward counts for
more than a small one, and a place with a high turnout for more than one with a low.
3. The change of each kind counts by the electors of all its authorities in England; a kind without an election tonight takes
   the mean of the others.
4. In Scotland and Wales the nationalists keep their share of the last general election, and the change is that of England in
   what is left.
5. The change is added to the published national equivalent vote of that day.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nightdesk.analysis.base_years import Three, published_bases, three
from nightdesk.analysis.great_britain import KINDS, GreatBritain, great_britain, kind_of
from nightdesk.analysis.kept_with import KeptWith, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.ward_figures import ward_figures
from nightdesk.analysis.ward_table import Floats, Ints, ward_table
from nightdesk.context.context import Context
from nightdesk.context.national_shares import NationalMeasure
from nightdesk.tally.outset import Outset

EQUIVALENT: NationalMeasure = "national_equivalent_vote"
LEAST_PART, LEAST_OF_A_KIND = 0.2, 0.1
"""Of all its wards, and of those of each kind of council that votes tonight, that must be in before there is an answer: votes
added up have no model to fill the place of a kind that is missing, London above all."""
Wanting = Literal["", "context", "wards", "more"]


@dataclass(frozen=True, slots=True)
class KindOfCouncil:
    """One kind of council at one position."""

    kind: str
    wards: int
    """That take part."""
    declared: int
    weight: float
    """Part of the electors of England."""
    change: Three | None
    """Of the three parties' shares of all votes added up; None where nothing is in."""


@dataclass(frozen=True, slots=True)
class SummedVotes:
    """The measure at one position. Shares are of 1, in the order Con, Lab, LD; None where there is no answer."""

    wanting: Wanting
    bases: Mapping[str, int]
    """Day compared with → wards, those of the night that take part."""
    wards: int
    declared: int
    passed_over: int
    """Wards that compare and were contested by the three, then and now, but on no day with a published figure."""
    kinds: tuple[KindOfCouncil, ...]
    all_votes: Three | None
    """Base and change of all votes added up, whatever the kind of council."""
    england: Three | None
    """Base and change with each kind of council counted by its electors."""
    share: Three | None
    """The measure: Great Britain, nationalists held."""


@dataclass(frozen=True, eq=False)
class _Wards:
    """`n` wards that take part: fixed before the polls open."""

    weight: Floats
    """(kinds) Part of the electors of England that each kind's authorities have."""
    moving: float
    """Part of a change in England that Great Britain sees, the nationalists' share staying as it is."""
    rows: Ints
    kind: Ints
    """(n) Place in `KINDS`."""
    then: Floats
    """(n, 4) Votes of Con, Lab, LD and all, by best-placed candidates."""
    base: Floats
    """(n, 3)"""
    bases: Mapping[str, int]
    passed_over: int


@once_a_position
def summed_votes(scene: Scene) -> SummedVotes:
    """The measure at the position, or why there is none."""
    wards = _KEPT.of(scene.context).of(scene.outset)
    if wards is None:
        return SummedVotes("context", {}, 0, 0, 0, (), None, None, None)
    figures = ward_figures(scene)
    inside = figures.polled[wards.rows]
    now = figures.now[0][wards.rows[inside]]
    now = np.column_stack([now[:, :3], now.sum(axis=1)])
    then, kind = wards.then[inside], wards.kind[inside]
    kinds = tuple(
        KindOfCouncil(
            name,
            int((wards.kind == place).sum()),
            int((kind == place).sum()),
            float(wards.weight[place]),
            three(_change(now[kind == place], then[kind == place])) if (kind == place).any() else None,
        )
        for place, name in enumerate(KINDS)
    )
    declared = int(inside.sum())
    bare = SummedVotes("", wards.bases, len(wards.rows), declared, wards.passed_over, kinds, None, None, None)
    if not bare.wards:
        return _wanting(bare, "wards")
    fighting = [one for one in kinds if one.wards]
    few = any(one.declared < LEAST_OF_A_KIND * one.wards or not one.declared for one in fighting)
    if declared < LEAST_PART * bare.wards or few:
        return _wanting(bare, "more")
    base = wards.base[inside].mean(axis=0)
    counted = np.array([one.weight for one in fighting])
    england = counted @ np.array([one.change for one in fighting]) / counted.sum()
    return SummedVotes(
        wanting="",
        bases=wards.bases,
        wards=bare.wards,
        declared=declared,
        passed_over=wards.passed_over,
        kinds=kinds,
        all_votes=three(base + _change(now, then)),
        england=three(base + england),
        share=three(base + england * wards.moving),
    )


def _wanting(bare: SummedVotes, why: Wanting) -> SummedVotes:
    return SummedVotes(why, bare.bases, bare.wards, bare.declared, bare.passed_over, bare.kinds, None, None, None)


def _change(now: Floats, then: Floats) -> Floats:
    """(3) Change in shares of votes (n, 4) added up."""
    after, before = now.sum(axis=0), then.sum(axis=0)
    found: Floats = after[:3] / after[3] - before[:3] / before[3]
    return found


def _weights(country: GreatBritain) -> Floats:
    """(kinds) Part of the electors of England that each kind's authorities have."""
    found = np.array([sum(w for w, one in zip(country.weight, country.kinds, strict=True) if one == kind) for kind in KINDS])
    total = found.sum()
    return found / total if total else found


def _made(context: Context, outset: Outset) -> _Wards | None:
    country = great_britain(context)
    if country is None:
        return None
    table = ward_table(outset)
    bases = published_bases(context, outset.register.night, EQUIVALENT)
    rows, kind, then, base = [], [], [], []
    days: dict[str, int] = {}
    passed_over = 0
    for row, ballot in enumerate(table.ballots):
        kinds = [kind_of(code) for code in context.areas_of.get(ballot.council, ())]
        if not table.compares[row] or not (table.stood[row, :3] > 0).all() or not kinds or kinds[0] not in KINDS:
            continue
        votes = table.then[0, row]
        contests = {}
        if (table.stood_then[row, :3] > 0).all():
            contests[table.fought[row]] = (*(float(one) for one in votes[:3]), float(votes.sum()))
        for one in context.earlier_contests.get(ballot.id, ()):
            contests[one.date] = (one.con, one.lab, one.ld, one.con + one.lab + one.ld + one.rest)
        known = [day for day in contests if day in bases]
        if not known:
            passed_over += bool(contests)
            continue
        latest = max(known)
        days[latest] = days.get(latest, 0) + 1
        rows.append(row)
        kind.append(KINDS.index(kinds[0]))
        then.append(contests[latest])
        base.append(bases[latest])
    elsewhere = np.array([one.nation != "England" for one in country.areas])
    return _Wards(
        weight=_weights(country),
        moving=float(country.weight @ np.where(elsewhere, 1 - country.nationalist, 1.0)),
        rows=np.array(rows, dtype=np.int64),
        kind=np.array(kind, dtype=np.int64),
        then=np.array(then, dtype=float).reshape(len(rows), 4),
        base=np.array(base, dtype=float).reshape(len(rows), 3),
        bases=dict(sorted(days.items())),
        passed_over=passed_over,
    )


def _of_context(context: Context) -> KeptWith[Outset, _Wards | None]:
    return KeptWith(lambda outset: _made(context, outset), most=8)


_KEPT: KeptWith[Context, KeptWith[Outset, _Wards | None]] = KeptWith(_of_context, most=8)
