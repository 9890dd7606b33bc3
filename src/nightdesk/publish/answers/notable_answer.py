"""Notables in words and tables: closest and largest, lots, leaders, who was wiped out, firsts and records, swings."""

from __future__ import annotations

from nightdesk.analysis.notable import Close
from nightdesk.analysis.records import Fate, Records, records
from nightdesk.analysis.seat_records import SPAN
from nightdesk.analysis.ward_extremes import LargeSwing
from nightdesk.night import Night
from nightdesk.publish.answers.notable_words import area_name, control_after, control_words, extreme_words, said_of
from nightdesk.publish.figures import plural
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable
from nightdesk.publish.words import short

FATES: dict[Fate, str] = {
    "elected": "elected",
    "out": "lost the seat",
    "awaited": "awaited",
    "not_standing": "not up, or did not stand",
}
OF_THE_NIGHT = ("closest", "lots", "wiped-out", "largest")
"""Tables of what is carried with the night; the page sets them out in lists of its own."""


def notable_sheet(night: Night, options: Options) -> Sheet:
    """Everything notable so far."""
    found = records(night.scene)
    return Sheet(
        said=said_of(night, found),
        basis=(
            ("Majority", "votes of the last elected less the first not elected’s"),
            ("Per cent", "of the best-placed candidates’ votes added up, so that wards of one seat and of three compare"),
            ("Swing", "Butler’s, by best-placed candidate, only between parties that were the first two both then and now"),
            ("History", _history(found)),
            ("A record", f"no share as large, or as small, after any May at hand, or for {SPAN} years"),
            ("Leaders", "those a source names; not every council’s"),
        ),
        laid_out=lambda: (
            _margins(night, "closest", "Closest in votes", night.notables.closest),
            _per_cent(found),
            _lots(night),
            _leaders(found),
            _wiped_out(night),
            _control(night, found),
            _seats(found),
            _first_seats(found),
            _areas(found),
            _swings("swings", "Largest swings in a ward", "ward", found.extremes.ward_swings, found),
            _swings("council-swings", "Largest swings over a council", "council", found.extremes.council_swings, found),
            _margins(night, "largest", "Largest majorities in votes", night.notables.largest),
        ),
        notes=(
            "History is each council after every May, in most since 1973, by seats (Open Council Data UK); control is worked "
            "out from them. What changed between two Mays is not in it, nor who ran a council without a majority. "
            "The Lib Dems’ row holds the Liberals and the Alliance; the Greens and UKIP are told apart only from 2016, "
            "independents and local parties never, and nothing is said of them in earlier years.",
            "A council redrawn to another size is compared by its share of seats. How turnout has changed is not at hand.",
        ),
    )


def _history(found: Records) -> str:
    if found.begins is None:
        return "none at hand: no first and no record can be told"
    councils = plural(found.councils_at_hand, "council")
    return f"{councils} after the Mays of {found.begins} to {found.ends}, as far as they are at hand"


def _margins(night: Night, id: str, caption: str, some: tuple[Close, ...]) -> SheetTable:
    def won(one: Close) -> str:
        result = night.result(one.ballot)
        return ", ".join(f"{short(night.register, party)} {seats}" for party, seats in result.won.items()) if result else ""

    return SheetTable(
        id,
        caption,
        (
            Column("majority_votes", "Majority", "count"),
            Column("ballot", "Ward", "ward"),
            Column("elected", "Elected"),
            Column("by_lot", "By lot"),
        ),
        tuple((one.majority_votes, one.ballot, won(one), "lot" if one.by_lot else None) for one in some),
    )


def _per_cent(found: Records) -> SheetTable:
    return SheetTable(
        "closest-per-cent",
        "Closest in per cent",
        (
            Column("ballot", "Ward", "ward"),
            Column("per_cent", "Majority %", "number", 2),
            Column("majority_votes", "Votes", "count"),
            Column("base", "Of", "count"),
            Column("by_lot", "By lot"),
        ),
        tuple(
            (one.ballot, one.per_cent * 100, one.majority_votes, one.base, "lot" if one.by_lot else None)
            for one in found.extremes.closest
        ),
        shown=10,
        note="Of the best-placed candidates’ votes added up.",
    )


def _lots(night: Night) -> SheetTable:
    drawn = [
        (ballot, line.candidacy.name, line.candidacy.party, line.votes)
        for ballot in night.notables.lots
        for result in (night.result(ballot),)
        if result is not None
        for line in result.lines
        if line.lot
    ]
    return SheetTable(
        "lots",
        "Decided by lot",
        (
            Column("ballot", "Ward", "ward"),
            Column("name", "Elected by lot"),
            Column("party", "Party", "party"),
            Column("votes", "Votes", "count"),
        ),
        tuple(drawn),
    )


def _leaders(found: Records) -> SheetTable:
    return SheetTable(
        "leaders",
        "Leaders on the eve, where a source names one",
        (
            Column("council", "Council", "council"),
            Column("name", "Name"),
            Column("party", "Party", "party"),
            Column("role", "Role"),
            Column("fate", "What became of the seat"),
        ),
        tuple(
            (one.leader.council, one.leader.name, one.leader.party, one.leader.role, FATES[one.fate]) for one in found.leaders
        ),
    )


def _wiped_out(night: Night) -> SheetTable:
    return SheetTable(
        "wiped-out",
        "Parties left without a seat",
        (
            Column("council", "Council", "council"),
            Column("party", "Party", "party"),
            Column("seats_before", "Seats on the eve", "count"),
        ),
        tuple((one.council, one.party, one.seats_before) for one in night.notables.wiped_out),
        note="Each with the seats it had on the eve of poll.",
    )


def _control(night: Night, found: Records) -> SheetTable:
    return SheetTable(
        "control-records",
        "Control: firsts, returns and the end of unbroken runs",
        (
            Column("council", "Council", "council"),
            Column("verdict", "Verdict"),
            Column("party", "Party", "party"),
            Column("words", "What is notable"),
            Column("year", "Year"),
            Column("begins", "Records begin"),
            Column("final", "Count complete"),
        ),
        tuple(
            (
                one.council,
                control_after(night, one.council),
                one.party,
                control_words(night, one),
                str(one.year) if one.year else None,
                str(one.begins),
                "yes" if one.final else "no",
            )
            for one in found.control
        ),
        note="Of councils that have changed hands since the eve of poll. Control after each May; what lay between is unknown.",
    )


def _seats(found: Records) -> SheetTable:
    return SheetTable(
        "seat-records",
        "Largest and smallest shares of a council’s seats",
        (
            Column("council", "Council", "council"),
            Column("party", "Party", "party"),
            Column("seats", "Seats", "count"),
            Column("total", "Of", "count"),
            Column("share", "%", "share"),
            Column("record", "Record"),
            Column("least", "Range from %", "share"),
            Column("largest", "to %", "share"),
        ),
        tuple(
            (one.council, one.party, one.seats, one.total, one.share, extreme_words(one), one.least, one.largest)
            for one in found.seats
        ),
        shown=15,
        note="Of complete councils. From and to: the range of the party’s share over every May at hand.",
    )


def _first_seats(found: Records) -> SheetTable:
    return SheetTable(
        "first-seats",
        "First seats of a party on a council",
        (
            Column("council", "Council", "council"),
            Column("party", "Party", "party"),
            Column("seats", "Seats won", "count"),
            Column("begins", "None after any May since"),
        ),
        tuple((one.council, one.party, one.seats, str(one.begins)) for one in found.first_seats),
        note="None on the eve, and none after any May that tells the party apart: the Greens and UKIP only from 2016.",
    )


def _areas(found: Records) -> SheetTable:
    return SheetTable(
        "areas",
        "Seats of a whole region, the most or the fewest for long",
        (
            Column("area", "Area"),
            Column("party", "Party", "party"),
            Column("seats", "Seats", "count"),
            Column("total", "Of", "count"),
            Column("share", "%", "number"),
            Column("as_many", "Last as many"),
            Column("as_few", "Last as few"),
            Column("as_large", "Share last as large"),
            Column("as_small", "Share last as small"),
            Column("begins", "Records begin"),
        ),
        tuple(
            (
                area_name(one),
                one.party,
                one.seats,
                one.total,
                100 * one.seats / one.total,
                *(str(year) if year else "never" for year in (one.as_many, one.as_few, one.as_large, one.as_small)),
                str(one.begins),
            )
            for one in found.areas
            if one.notable
        ),
        note="Of this night’s councils, once every one of the area is complete: all seats, those not up included, against the "
        "same councils after each May.",
    )


def _swings(id: str, caption: str, area: str, some: tuple[LargeSwing, ...], found: Records) -> SheetTable:
    ward, wards = area == "ward", found.extremes.wards_compared
    return SheetTable(
        id,
        caption,
        (
            Column("ballot", "Ward", "ward") if ward else Column("council", "Council", "council"),
            Column("from", "From", "party"),
            Column("to", "To", "party"),
            Column("swing", "Points", "number"),
            *(() if ward else (Column("compared", "Wards that compare", "count"),)),
        ),
        tuple((one.area, one.from_, one.to, one.swing * 100, *(() if ward else (one.compared,))) for one in some),
        shown=10,
        note=(
            f"{plural(wards, 'declared ward')} {'has' if wards == 1 else 'have'} the same first two parties as when last "
            "fought, on the same boundaries; elsewhere there is no swing."
            if ward
            else "Of complete councils, over their wards that compare."
        ),
    )
