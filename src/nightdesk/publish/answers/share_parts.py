"""The areas within the one that is asked for, each a row: shares of the five, their change, and the swing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from nightdesk.analysis.area_votes import TOGETHER, AreaVotes, every_area, ward_area
from nightdesk.analysis.kept_with import KeptWith, KeptWithAll
from nightdesk.analysis.share_and_swing import PAIRS, Pair, shares_of_five, swings
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.analysis.votes import Votes
from nightdesk.night import Night
from nightdesk.publish.answers.share_asked import SharesAsked
from nightdesk.publish.figures import capital
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.publish.words import CONVENTION_WORDS, KINDS_WORDS, short
from nightdesk.register.party import FIVE
from nightdesk.tally.outset import Outset

_GROUPS = 256
"""Groups of areas whose rows are kept: a night's councils, regions and kinds, over some positions."""


def parts_tables(night: Night, asked: SharesAsked) -> Iterator[SheetTable]:
    """Regions, kinds and councils of England; councils of a region or a kind; wards of a council."""
    every = every_area(night.scene)
    area = asked.area
    if asked.whole:
        yield _table(night, asked, "regions", "By region", Column("region", "Region", "region"), every.regions)
        yield _table(night, asked, "kinds", "By kind of council", Column("kind", "Kind"), every.kinds)
    if area.scope not in ("council", "ward"):
        within = dict.fromkeys(area.councils)
        councils = [one for one in every.councils if one.id in within]
        yield _table(night, asked, "councils", "By council", Column("council", "Council", "council"), councils)
    if area.scope == "council":
        ballots = [one for one in night.register.by_council.get(area.id, ()) if one.status == "contested"]
        wards = [ward_area(night.scene, one.id) for one in ballots]
        yield _table(night, asked, "wards", "By ward", Column("ward", "Ward", "ward"), wards)


def _table(night: Night, asked: SharesAsked, id: str, caption: str, first: Column, areas: Iterable[AreaVotes]) -> SheetTable:
    register = night.register
    parties = [party for party in FIVE if party in register.parties]
    columns = [
        first,
        Column("wards", "Wards", "count"),
        Column("wards_polled", "of", "count"),
        Column("wards_compared", "Compared", "count"),
    ]
    for party in parties:
        name = short(register, party)
        columns += [Column(name.lower(), name, "share"), Column(f"{name.lower()}_change", "±", "points")]
    pair = asked.pairs[0] if asked.pairs else None
    note = f"Per cent by {CONVENTION_WORDS[asked.convention]}; ± in points, over the wards that compare."
    if pair is not None:
        columns += [Column("butler", "Butler", "points"), Column("steed", "Steed", "points")]
        note += f" Swing: {short(register, pair[0])} to {short(register, pair[1])}."
    rows = _rows_of(night, asked, pair)
    every = tuple(areas)
    groups = [every[start : start + TOGETHER] for start in range(0, len(every), TOGETHER)]
    return SheetTable(id, caption, tuple(columns), tuple(row for group in groups for row in rows(group)), note=note)


Rows = tuple[tuple[Value, ...], ...]


def _rows_of(night: Night, asked: SharesAsked, pair: Pair | None) -> Callable[[tuple[AreaVotes, ...]], Rows]:
    """The rows of some areas; kept, for most areas do not move, unless the swing is of a pair seldom asked for."""
    outset, convention = night.outset, asked.convention
    kept = _ROWS.of(outset).get((convention, pair))
    return kept.of if kept is not None else partial(_rows, outset, convention, pair)


def _rows(outset: Outset, convention: Convention, pair: Pair | None, areas: tuple[AreaVotes, ...]) -> Rows:
    return tuple(
        (
            capital(KINDS_WORDS[area.id]) if area.scope == "kind" else area.id,
            area.votes.ballots,
            area.polled,
            area.votes.compared,
            *_cells(outset, convention, pair, area.votes),
        )
        for area in areas
    )


def _cells(outset: Outset, convention: Convention, pair: Pair | None, votes: Votes) -> tuple[Value, ...]:
    shares = shares_of_five(outset, votes, convention=convention).shares
    five = {one.party: one for one in shares}
    cells: list[Value] = []
    for party in FIVE:
        if party in outset.register.parties:
            found = five.get(party)
            cells += [found.share if found and votes.ballots else None, found.change if found else None]
    if pair is not None:
        both = swings(outset, votes, pair=pair, convention=convention)
        cells += [both.butler, both.steed]
    return tuple(cells)


def _kept_rows(outset: Outset) -> Mapping[tuple[Convention, Pair | None], KeptWithAll[AreaVotes, Rows]]:
    return {
        (convention, pair): KeptWithAll(partial(_rows, outset, convention, pair), most=_GROUPS)
        for convention in CONVENTIONS
        for pair in (*PAIRS, None)
    }


_ROWS: KeptWith[Outset, Mapping[tuple[Convention, Pair | None], KeptWithAll[AreaVotes, Rows]]] = KeptWith(_kept_rows, most=8)
