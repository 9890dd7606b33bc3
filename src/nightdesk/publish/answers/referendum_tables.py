"""The tables of the referendum: slopes, what moves them, regions, councils. Slopes are printed for each ten points of Leave."""

from __future__ import annotations

from typing import get_args

from nightdesk.analysis.cluster_fit import Estimate
from nightdesk.analysis.leave_lines import FOR_ODD_COUNCILS, Check
from nightdesk.analysis.referendum import Referendum
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.night import Night
from nightdesk.publish.answers.referendum_words import STEP
from nightdesk.publish.figures import count
from nightdesk.publish.sheet import Column, SheetTable, Value
from nightdesk.register.baseline import BASES
from nightdesk.register.party import FIVE

CHECK_SAYS: dict[Check, str] = {
    "least_without_one": "Without the one council that lifts it most",
    "most_without_one": "Without the one council that lowers it most",
    "without_five": "Without the five councils that move it most",
    "median": "Median slope between every two councils (Theil–Sen)",
    "once": "Every council counted once",
    "wards": "Ward by ward",
    "within": "Councils of one region against one another only",
    "no_london": "London left out",
}
_SHORT = dict(zip(FIVE, ("con", "lab", "ld", "grn", "ukip"), strict=True))


def referendum_tables(night: Night, found: Referendum, region: str | None) -> tuple[SheetTable, ...]:
    """All of them; the councils of one region where one was chosen."""
    return (
        _slopes(found),
        _councils(night, found, region),
        _checks(night, found),
        _stood(found),
        _regions(night, found),
        _conventions(found),
        _seats(found),
        _areas(night, found),
    )


def _known(night: Night) -> list[int]:
    """Places in `FIVE` of the parties of the night."""
    return [place for place, party in enumerate(FIVE) if party in night.register.parties]


def _ends(estimate: Estimate | None, factor: float = STEP) -> tuple[Value, Value, Value]:
    return (None, None, None) if estimate is None else (estimate.value * factor, estimate.low * factor, estimate.high * factor)


def _slopes(found: Referendum) -> SheetTable:
    return SheetTable(
        "slopes",
        "Change in share for each 10 points of Leave",
        (
            Column("party", "Party", "party"),
            Column("slope", "Points", "points"),
            Column("slope_low", "from", "points"),
            Column("slope_high", "to", "points"),
            Column("explained", "R²", "number", 2),
            Column("by_ward", "Ward by ward", "points"),
            Column("by_ward_low", "from", "points"),
            Column("by_ward_high", "to", "points"),
        ),
        tuple((one.party, *_ends(one.slope), one.explained, *_ends(one.by_ward)) for one in found.parties),
        note="Councils weighted by votes; intervals of 90 per cent. R² is the part of their spread that the line has.",
    )


def _councils(night: Night, found: Referendum, region: str | None) -> SheetTable:
    places = _known(night)
    shorts = [(place, _SHORT[FIVE[place]], night.outset.shorts[FIVE[place]]) for place in places]
    rows = []
    for one in sorted(found.councils, key=lambda one: (-float(one.leave), one.council)):
        if region is None or one.region == region:
            moved: list[Value] = [None if one.changes is None else one.changes[place] for place in places]
            seats: list[Value] = [one.seat_changes[place] if one.seats else None for place in places]
            rows.append((one.council, one.leave, one.wards, *moved, one.seats, *seats))
    return SheetTable(
        "councils",
        f"Councils of {region} by Leave per cent" if region else "Councils by Leave per cent",
        (
            Column("council", "Council", "council"),
            Column("leave", "Leave %", "share"),
            Column("wards", "Wards", "count"),
            *(Column(f"{key}_share", f"{short} share", "points") for _, key, short in shorts),
            Column("seats", "Seats", "count"),
            *(Column(f"{key}_seats", f"{short} seats", "change") for _, key, short in shorts),
        ),
        tuple(rows),
        note="Most strongly Leave first. Wards and seats are those that compare so far; a redrawn council has no share to "
        "compare, and its seats by the stated method once it is complete.",
    )


def _checks(night: Night, found: Referendum) -> SheetTable:
    places = _known(night) if found.parties else []
    columns = [Column(_SHORT[FIVE[place]], night.outset.shorts[FIVE[place]], "points") for place in places]

    def row(check: Check) -> tuple[Value, ...]:
        slopes = [found.parties[place].robust.slopes.get(check) for place in places]
        odd = "yes" if check in FOR_ODD_COUNCILS else "no"
        return CHECK_SAYS[check], odd, *(None if one is None else one * STEP for one in slopes)

    return SheetTable(
        "checks",
        "How far each slope moves when it is asked otherwise",
        (Column("asked", "Asked"), Column("odd_councils", "Tests odd councils"), *columns),
        tuple(row(check) for check in get_args(Check)) if found.parties else (),
        note="Points for each 10 of Leave.",
    )


def _stood(found: Referendum) -> SheetTable:
    return SheetTable(
        "ukip",
        "How much depends on whether UKIP had stood",
        (
            Column("party", "Party", "party"),
            Column("stood", "Where it had", "points"),
            Column("stood_low", "from", "points"),
            Column("stood_high", "to", "points"),
            Column("not_stood", "Where it had not", "points"),
            Column("not_stood_low", "from", "points"),
            Column("not_stood_high", "to", "points"),
            Column("difference", "Difference", "points"),
            Column("difference_low", "from", "points"),
            Column("difference_high", "to", "points"),
            Column("held", "Its share held equal", "points"),
            Column("held_low", "from", "points"),
            Column("held_high", "to", "points"),
        ),
        tuple(
            (one.party, *_ends(one.stood), *_ends(one.not_stood), *_ends(one.difference), *_ends(one.held))
            for one in found.parties
        ),
        note=f"Points for each 10 of Leave, ward by ward. UKIP had stood in {count(found.wards_stood)}.",
    )


def _regions(night: Night, found: Referendum) -> SheetTable:
    places = _known(night)
    columns = [
        column
        for place in places
        for key, short in ((_SHORT[FIVE[place]], night.outset.shorts[FIVE[place]]),)
        for column in (
            Column(key, short, "points"),
            Column(f"{key}_low", f"{short} from", "points"),
            Column(f"{key}_high", f"{short} to", "points"),
        )
    ]
    return SheetTable(
        "regions",
        "Region by region",
        (
            Column("region", "Region", "region"),
            Column("councils", "Councils", "count"),
            Column("leave_low", "Leave % from", "share"),
            Column("leave_high", "Leave % to", "share"),
            *columns,
        ),
        tuple(
            (one.region, one.councils, one.low, one.high, *(end for place in places for end in _ends(one.slope(place))))
            for one in found.regions
        ),
        note="Points for each 10 of Leave. A region has a line of its own from six councils on, if they are unlike enough.",
    )


def _conventions(found: Referendum) -> SheetTable:
    return SheetTable(
        "conventions",
        "The same by each convention",
        (
            Column("party", "Party", "party"),
            Column("top_candidate", "Best-placed", "points"),
            Column("average", "Average", "points"),
            Column("total", "All votes", "points"),
        ),
        tuple((one.party, *(one.by_convention[name] * STEP for name in CONVENTIONS)) for one in found.parties),
        note="Points for each 10 of Leave, councils weighted by votes.",
    )


def _seats(found: Referendum) -> SheetTable:
    return SheetTable(
        "seats",
        "Net gain of seats for each 10 points of Leave",
        (
            Column("party", "Party", "party"),
            Column("seats", "Of 100 seats", "number"),
            Column("seats_low", "from", "number"),
            Column("seats_high", "to", "number"),
            Column("by_ward", "Ward by ward", "number"),
            Column("by_ward_low", "from", "number"),
            Column("by_ward_high", "to", "number"),
        ),
        tuple((one.party, *_ends(one.seats, 100 * STEP), *_ends(one.seats_by_ward, 100 * STEP)) for one in found.parties),
        note="Since the seats were last fought; councils weighted by seats that compare. Ward by ward without redrawn wards.",
    )


def _areas(night: Night, found: Referendum) -> SheetTable:
    places = _known(night)
    return SheetTable(
        "areas",
        "Areas that voted Leave and areas that voted Remain",
        (
            Column("side", "Voted"),
            Column("basis", "Seats compared with"),
            Column("councils_begun", "Councils begun", "count"),
            Column("councils", "of", "count"),
            Column("seats_compared", "Seats that compare", "count"),
            *(Column(_SHORT[FIVE[place]], night.outset.shorts[FIVE[place]], "change") for place in places),
        ),
        tuple(
            (
                one.side.capitalize(),
                "when last fought" if basis == "last_fought" else "the eve of poll",
                one.begun,
                one.councils,
                one.seats[basis],
                *(one.net[basis][FIVE[place]] if one.seats[basis] else None for place in places),
            )
            for basis in BASES
            for one in found.areas
        ),
        note="Net seats gained and lost. A Leave area is a council in which more than half of the valid votes were for Leave.",
    )
