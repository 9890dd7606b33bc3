"""The page of notables: closest and largest, lots, leaders, who was wiped out, and firsts, records and swings."""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.analysis.notable import Close
from nightdesk.analysis.records import Records, records
from nightdesk.analysis.seat_records import SeatRecord
from nightdesk.publish.answer_page import Figure, answer_page
from nightdesk.publish.answers.notable_answer import OF_THE_NIGHT, notable_sheet
from nightdesk.publish.answers.notable_words import extreme_words, first_of, place, swing_words
from nightdesk.publish.charts.axis import Axis, axis
from nightdesk.publish.charts.control_strips import control_strips, strip_of
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, decimal, listed, plural, share
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import running, short, the_party, tone

CLOSEST, LARGEST = 40, 15
RECORDS, SWINGS = 12, 12
"""Records of each extreme, and swings, that are drawn; the tables have all."""
_SHARES = Axis(0, 1, tuple((part / 4, f"{25 * part}%") for part in range(5)), "Share of the council’s seats")
_NARROWEST = 10.0
"""Points across that an axis of swings has at least."""


def notable(moment: Moment, names: Mapping[str, str]) -> bytes:
    """Closest results, largest majorities, lots, leaders, parties wiped out; firsts and records since 1973, largest swings."""
    night = moment.night
    found = records(night.scene)
    figures = (_control(moment, found), _shares(moment, found), _swings(moment, found))
    sheet = notable_sheet(night, {})
    return answer_page(
        moment,
        kind="notable",
        title="Closest results and other notables",
        sheet=sheet,
        figures=tuple(one for one in figures if one is not None),
        template="notable.html",
        closest=_with_results(moment, night.notables.closest[:CLOSEST]),
        largest=_with_results(moment, night.notables.largest[:LARGEST]),
        lots=[night.result(ballot) for ballot in night.notables.lots],
        leaders=night.notables.leaders_out,
        wiped=night.notables.wiped_out,
        tables=[table for table in sheet.tables if table.id not in OF_THE_NIGHT],
        of_the_night=[table for table in sheet.tables if table.id in OF_THE_NIGHT],
    )


def _with_results(moment: Moment, found: tuple[Close, ...]) -> list[tuple[Close, object]]:
    return [(one, moment.night.result(one.ballot)) for one in found]


def _control(moment: Moment, found: Records) -> Figure | None:
    """Every council that has changed hands, as it has been controlled after every May at hand."""
    night = moment.night
    changed = [one for one in night.control_changes if night.context.history.get(one.council)]
    if not changed:
        return None
    first = [one for one in found.control if one.kind == "first"]
    drawn = [strip_of(night, one.council, href=moment.link("council", slug=one.council), note=one.verdict) for one in changed]
    names = [f"{night.register.councils[one.council].name} to {the_party(night.register, one.party)}" for one in first]
    said = f"{plural(len(changed), 'council')} changed hands, " + (
        f"{listed(names)} for the first time in these years" if names else "each to a party that had it before or to none"
    )
    return Figure(
        "control",
        f"{said}: control after every May since {found.begins}, on the eve and now",
        control_strips([one for one in drawn if one], says="Control of each council that changed hands, year by year"),
        "control-records",
        note="NOC: no overall control, or that of a party not told apart here, independents included.",
    )


def _shares(moment: Moment, found: Records) -> Figure | None:
    """Shares of seats that no May at hand has seen, each beside the range of all of them."""
    some = first_of(found.seats, RECORDS)
    if not some:
        return None
    most = sum(one.since is None and one.extreme == "most" for one in found.seats)
    fewest = sum(one.since is None and one.extreme == "fewest" for one in found.seats)
    return Figure(
        "shares",
        f"{capital(plural(most, 'case'))} of a party with a larger share of a council’s seats than after any May at hand, "
        f"{fewest} of one with a smaller share",
        dot_rows([_share(moment, one) for one in some], _SHARES, says="Shares of seats tonight and the range of earlier years"),
        "seat-records",
        note="Dot: the share now. Bar: from the smallest to the largest share after any May at hand"
        + (f"; of each the {RECORDS} farthest beyond it." if max(most, fewest) > RECORDS else "."),
    )


def _share(moment: Moment, one: SeatRecord) -> DotRow:
    night = moment.night
    who, council = running(night.register, one.party), night.register.councils[one.council].name
    return DotRow(
        f"{council}: {who}",
        (
            RowDot(
                float(one.share),
                tone(night, one.party),
                f"{who} in {council}: {one.seats} of {one.total} seats, {share(one.share)} per cent; "
                f"before, {share(one.least)} to {share(one.largest)}; "
                f"{extreme_words(one)}",
                low=float(one.least),
                high=float(one.largest),
                letters=short(night.register, one.party)[:2],
            ),
        ),
        href=moment.link("council", slug=one.council),
        note=f"{one.seats} of {one.total} seats",
    )


def _swings(moment: Moment, found: Records) -> Figure | None:
    """The largest swings between the first two parties of a ward."""
    night = moment.night
    some = found.extremes.ward_swings[:SWINGS]
    if not some:
        return None
    so_far = "" if night.scoreboard.ballots_declared == night.scoreboard.ballots_total else " so far"
    across = axis(
        [float(one.swing * 100) for one in some],
        title="Swing in points, to the party in the dot",
        words=lambda value: f"{value:g}",
        among=(0.0,),
        least=_NARROWEST,
    )
    rows = [
        DotRow(
            place(night, one.area),
            (
                RowDot(
                    float(one.swing * 100),
                    tone(night, one.to),
                    swing_words(night, one),
                    letters=short(night.register, one.to)[:2],
                ),
            ),
            href=moment.link("ballot", ballot=one.area),
            note=f"{decimal(one.swing * 100, 1)}, {running(night.register, one.from_)} to {running(night.register, one.to)}",
        )
        for one in some
    ]
    return Figure(
        "swings",
        f"The largest swing in a ward{so_far} is {swing_words(night, some[0])}",
        dot_rows(rows, across, says="Largest swings between the first two parties of a ward"),
        "swings",
        note="Butler swing by best-placed candidate; only where the first two parties were the first two when last fought.",
    )
