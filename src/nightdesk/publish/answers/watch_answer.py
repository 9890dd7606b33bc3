"""What to watch, in sentences, tables and JSON."""

from __future__ import annotations

from dataclasses import replace

from nightdesk.analysis.change_so_far import HOLD
from nightdesk.analysis.control_doubt import EXACT
from nightdesk.analysis.ward_chances import SPREAD
from nightdesk.analysis.ward_table import COLUMNS
from nightdesk.analysis.watch import Watch, WatchedCouncil, WatchedWard, watch
from nightdesk.night import Night
from nightdesk.publish.answers.watch_words import HOW_KNOWN, between_words, said, why_council, why_ward
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable
from nightdesk.register.party import FIVE

_LEAD_SPREAD = SPREAD * 3.1416 / 3**0.5
"""Standard deviation of a lead about the change reckoned with, in shares of 1: that of a logistic curve of scale `SPREAD`."""


def watch_sheet(night: Night, options: Options) -> Sheet:
    """What is due, what is late, and what matters most of all that is still out."""
    found = watch(night.scene)
    return Sheet(
        said=said(night, found),
        basis=(
            ("Due", "the register’s time for each council’s last declaration, with how it is known; overdue is past it"),
            (
                "Weight for control",
                "the part of the doubt about who will control the council that the ward’s result takes away",
            ),
            ("Doubt", "the sum over parties of p × (1 − p), p being the measure’s chance of a majority; nought once certain"),
            ("Seats in doubt", "a ward’s seats × the chance that it would fall to two different parties if drawn twice"),
            ("Reckoned with", "shares by best-placed candidate when last fought, plus the change so far where wards compare"),
        ),
        laid_out=lambda: _tables(night, found),
        notes=(
            "These are measures of what is worth watching, not a forecast of who wins. A ward is given to the party that comes "
            f"first, by a logit in shares with a scale of {100 * SPREAD:.0f} points: a lead strays by {100 * _LEAD_SPREAD:.0f} "
            "points either way from what is reckoned with, as it did between May 2014 and May 2016. The seats of a council are "
            f"added up as independent, with a swing of its own on top; with {EXACT} wards or fewer out, all ways they can fall "
            "are counted.",
            "The change so far is drawn towards no change: a council’s to its region’s, a region’s to England’s, each by "
            f"{HOLD:.0f} wards’ worth. Before any result there is no change. Wards that compare with nothing are rated by the "
            "council’s seats, so that those of one council stand level.",
            "Arithmetic goes before. No ward of a council whose control is certain has weight for control, a party whose "
            "majority is out of reach counts for nothing, and a council’s last ward, which decides control whichever way it "
            "falls, comes first.",
        ),
    )


def _due(night: Night, found: Watch) -> SheetTable:
    states = {one.council: one for one in found.councils}
    return SheetTable(
        "due",
        "Due and overdue",
        (
            Column("council", "Council", "council"),
            Column("due", "Due", "clock"),
            Column("how_known", "How that is known", "words"),
            Column("minutes_late", "Minutes late", "count"),
            Column("seats_in", "Seats in", "count"),
            Column("seats", "of", "count"),
            Column("wards_out", "Wards out", "count"),
            Column("control", "Control", "party"),
        ),
        tuple(
            (
                one.council,
                one.time or None,
                HOW_KNOWN[one.clock],
                one.late_by(found.now) if one.overdue(found.now) else None,
                one.seats_in,
                one.seats_contested,
                one.wards_out,
                states[one.council].settled or "",
            )
            for one in found.due
        ),
        shown=14,
        note="In order of time. Control stands where arithmetic makes it certain already; empty where it is open.",
    )


def _councils(night: Night, found: Watch) -> SheetTable:
    return SheetTable(
        "councils",
        "Councils whose control is open",
        (
            Column("rank", "", "count"),
            Column("council", "Council", "council"),
            Column("why", "What is needed for a majority", "words"),
            Column("seats_out", "Seats out", "count"),
            Column("wards_out", "Wards out", "count"),
            Column("doubt", "Doubt", "number", places=2),
            Column("in_doubt", "Seats in doubt", "number"),
        ),
        tuple(
            (one.rank, one.council, why_council(night, one), one.seats_out, one.wards_out, one.doubt, one.in_doubt)
            for one in found.open_councils
        ),
        shown=14,
        ranking=True,
        note="Most doubt first. Level ones share a place.",
    )


def _wards(night: Night, found: Watch) -> SheetTable:
    return SheetTable(
        "wards",
        "Wards that matter most to control",
        (
            Column("rank", "", "count"),
            Column("ward", "Ward", "ward"),
            Column("why", "Why", "words"),
            Column("part", "% of the doubt", "share"),
            Column("weight", "Weight", "number", places=3),
        ),
        tuple((one.rank, one.ballot, why_ward(night, one), one.part, one.weight) for one in found.wards),
        shown=14,
        note=f"The first {len(found.wards)} by weight." if found.wards else "",
    )


def _national(night: Night, found: Watch) -> SheetTable:
    return SheetTable(
        "national",
        "Wards that matter most to the national picture",
        (
            Column("rank", "", "count"),
            Column("ward", "Ward", "ward"),
            Column("seats", "Seats", "count"),
            Column("between", "Lies", "words"),
            Column("in_doubt", "Seats in doubt", "number", places=2),
        ),
        tuple(
            (
                one.rank,
                one.ballot,
                night.register.ballots[one.ballot].seats,
                between_words(night, one.between),
                one.in_doubt,
            )
            for one in found.national
        ),
        shown=14,
        note="Control or no control: seats that could fall either way move the national count.",
    )


def _regions(found: Watch) -> SheetTable:
    return SheetTable(
        "regions",
        "How much of each region is in",
        (
            Column("region", "Region", "region"),
            Column("seats_in", "Seats in", "count"),
            Column("seats", "of", "count"),
            Column("part_in", "% in", "share"),
            Column("wards_compared", "Wards compared", "count"),
            Column("in_doubt", "Seats in doubt", "number"),
        ),
        tuple(
            (
                one.region,
                one.seats_in,
                one.seats,
                one.seats_in / one.seats if one.seats else None,
                one.wards_compared,
                one.in_doubt,
            )
            for one in found.regions
        ),
    )


def _change(night: Night, found: Watch) -> SheetTable:
    shown = [party for party in FIVE if party in night.outset.shorts]
    places = [COLUMNS.index(party) for party in shown]
    rows = [
        ("England", found.wards_compared, found.england),
        *((one.region, one.wards_compared, one.change) for one in found.regions),
    ]
    return SheetTable(
        "change",
        "The change reckoned with",
        (
            Column("area", "Area", "words"),
            Column("wards", "Wards", "count"),
            *(Column(night.outset.shorts[party].lower(), night.outset.shorts[party], "points") for party in shown),
        ),
        tuple((area, wards, *(change[place] for place in places)) for area, wards, change in rows),
        note="In share of the vote since last fought, points, wards that compare, drawn towards no change while little is in. "
        "It is what the measures use, not a swing to quote.",
    )


def _tables(night: Night, found: Watch) -> tuple[SheetTable, ...]:
    nothing = "No such council or ward is awaited."
    awaited = (_due(night, found), _councils(night, found), _wards(night, found), _national(night, found))
    return (*(replace(table, nothing=nothing) for table in awaited), _regions(found), _change(night, found))


def watch_document(night: Night, options: Options) -> Document:
    """All of it as JSON."""
    found = watch(night.scene)
    return {
        **moment_of(night),
        "wards_awaited": found.wards_out,
        "seats_awaited": found.seats_out,
        "seats_in_doubt": round(found.in_doubt, 4),
        "countermanded": found.countermanded,
        "due": [
            {
                "council": one.council,
                "time": one.time or None,
                "clock": one.clock or None,
                "overdue": one.overdue(found.now),
                "minutes_late": one.late_by(found.now),
                "seats_in": one.seats_in,
                "seats_contested": one.seats_contested,
                "wards_awaited": one.wards_out,
            }
            for one in found.due
        ],
        "councils": [_council(one) for one in found.councils],
        "wards": [_ward(one) for one in found.wards],
        "national": [_ward(one) for one in found.national],
        "regions": [
            {
                "region": one.region,
                "seats_in": one.seats_in,
                "seats": one.seats,
                "wards_compared": one.wards_compared,
                "seats_in_doubt": round(one.in_doubt, 4),
                "change_reckoned_with": _changes(one.change),
            }
            for one in found.regions
        ],
        "change_reckoned_with": _changes(found.england),
    }


def _council(one: WatchedCouncil) -> Document:
    return {
        "council": one.council,
        "rank": one.rank,
        "doubt": round(one.doubt, 6),
        "certain": one.settled,
        "hopes": [
            {"party": hope.party, "has": hope.has, "needs": hope.needs, "can_still_win": hope.can_still_win}
            for hope in one.hopes
        ],
        "seats_awaited": one.seats_out,
        "wards_awaited": one.wards_out,
        "seats_in_doubt": round(one.in_doubt, 4),
    }


def _ward(one: WatchedWard) -> Document:
    return {
        "ballot": one.ballot,
        "rank": one.rank,
        "weight": round(one.weight, 6),
        "part_of_doubt": None if one.part is None else round(100 * one.part, 4),
        "decides_control": one.alone,
        "seats_in_doubt": round(one.in_doubt, 4),
        "between": list(one.between),
        "compares": one.compares,
    }


def _changes(change: tuple[float, ...]) -> Document:
    return {party: round(100 * by, 4) for party, by in zip(COLUMNS, change, strict=True)}
