"""What is notable of the night, in sentences: closest, firsts, the end of long runs, records, swings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from fractions import Fraction

from nightdesk.analysis.area_records import AreaRecord
from nightdesk.analysis.control_records import ControlRecord
from nightdesk.analysis.records import Records
from nightdesk.analysis.seat_records import SPAN, SeatRecord
from nightdesk.analysis.ward_extremes import LargeSwing
from nightdesk.night import Night
from nightdesk.publish.figures import capital, count, decimal, listed, plural
from nightdesk.publish.words import running, the_party, the_region

_TOLD = 4
"""Things named in one sentence, at most."""


def said_of(night: Night, found: Records) -> tuple[str, ...]:
    """The sentences, the closest first; that nothing is declared yet, while nothing is."""
    if not night.notables.closest and not night.scoreboard.ballots_declared:
        return ("Nothing is declared yet: no finish is closest, and nothing is a record.",)
    said = (
        *_closest(night),
        *_control(night, found),
        *_ended(night, found),
        *_shares(night, found),
        *_areas(night, found),
        *_swings(night, found),
    )
    return said or ("Nothing declared so far is notable.",)


def control_words(night: Night, one: ControlRecord) -> str:
    """`Lib Dem control for the first time since records here begin, after May 1973`; `Labour control again, last after …`."""
    begins = f"since records here begin, after May {one.begins}"
    if one.kind == "first_without":
        return f"no overall control for the first time {begins}"
    who = running(night.register, one.party)
    match one.kind:
        case "first":
            return f"{who} control for the first time {begins}"
        case "regained":
            return f"{who} control again, last after May {one.year}"
        case _:
            at_least = "at least " if one.whole else ""
            return f"ends {who} control, unbroken after every May since {at_least}{one.year}"


def extreme_words(one: SeatRecord) -> str:
    """`largest since records begin in 1973`, `smallest since 1994`: the last May with a share as large, or as small."""
    what = "largest" if one.extreme == "most" else "smallest"
    return f"{what} since records here begin in {one.begins}" if one.since is None else f"{what} since {one.since}"


def area_name(one: AreaRecord) -> str:
    """The region, or all councils of the night."""
    return one.region or "All councils of the night"


def place(night: Night, area: str) -> str:
    """`Nonsuch in Sutton` of a ballot's id; a council's name of its slug."""
    register = night.register
    if area in register.councils:
        return register.councils[area].name
    ballot = register.ballots[area]
    return f"{ballot.ward} in {register.councils[ballot.council].name}"


def swing_words(night: Night, one: LargeSwing) -> str:
    """`26.0 points from the Lib Dems to Labour in Daneshouse with Stoneyholme in Burnley`."""
    register = night.register
    size = decimal(one.swing * 100, 1)
    return f"{size} points from {the_party(register, one.from_)} to {the_party(register, one.to)} in {place(night, one.area)}"


def _closest(night: Night) -> Iterable[str]:
    notables = night.notables
    lots = [place(night, ballot) for ballot in notables.lots[:_TOLD]]
    drawn = f"Decided by lot: {listed(lots)}." if lots else ""
    voted = [one for one in notables.closest if not one.by_lot]
    if voted:
        least = voted[0].majority_votes
        same = [place(night, one.ballot) for one in voted if one.majority_votes == least]
        votes = "a single vote" if least == 1 else f"{count(least)} votes"
        some = f"{len(same)} wards came down to {votes}, {same[0]} among them" if len(same) > _TOLD else ""
        yield f"{drawn} {some or f'{listed(same)} came down to {votes}'}.".strip()
    elif drawn:
        yield drawn


def _control(night: Night, found: Records) -> Iterable[str]:
    """Firsts by name, then who is back after longest."""
    first = [one for one in found.control if one.kind == "first"]
    for one in first:
        who, name = capital(the_party(night.register, one.party)), night.register.councils[one.council].name
        yield f"{who} control {name} for the first time in records that begin in {one.begins}."
    for one in found.control:
        if one.kind == "first_without":
            name = night.register.councils[one.council].name
            yield f"{name} has no overall control, after a party had it at every May since {one.begins}."
    back = sorted((one for one in found.control if one.kind == "regained"), key=lambda one: one.year or 0)
    if back:
        told = [
            f"{the_party(night.register, one.party)} in {night.register.councils[one.council].name} (last after May {one.year})"
            for one in back[:_TOLD]
        ]
        more = [plural(len(back) - _TOLD, "more council")] if len(back) > _TOLD else []
        yield f"Back in control after longest: {listed(told + more)}."


def _ended(night: Night, found: Records) -> Iterable[str]:
    ended = sorted((one for one in found.control if one.kind == "ended"), key=lambda one: one.year or 0)
    if ended:
        told = [
            f"{running(night.register, one.party)} control of {night.register.councils[one.council].name} since {one.year}"
            for one in ended[:_TOLD]
        ]
        runs = "An unbroken run has ended" if len(ended) == 1 else "The longest unbroken runs to end"
        yield f"{runs}: {listed(told)}."


def _shares(night: Night, found: Records) -> Iterable[str]:
    """How many councils each party has never had so many of the seats of, or so few."""
    ever = [one for one in found.seats if one.since is None]
    for extreme, words in (("most", "A larger"), ("fewest", "A smaller")):
        counts = Counter(one.party for one in ever if one.extreme == extreme)
        if counts:
            told = [f"{the_party(night.register, party)} in {number}" for party, number in counts.most_common()]
            yield f"{words} share of a council’s seats than after any May at hand: {listed(told)}."
    if found.seats and not ever:
        told = [
            f"{the_party(night.register, one.party)} in {night.register.councils[one.council].name}, with "
            f"{decimal(100 * one.share, 1)} per cent the {extreme_words(one)}"
            for one in found.seats[:_TOLD]
        ]
        more = [f"{count(len(found.seats) - _TOLD)} more"] if len(found.seats) > _TOLD else []
        yield f"Shares of a council’s seats not seen for {SPAN} years: {'; '.join(told + more)}."


def _areas(night: Night, found: Records) -> Iterable[str]:
    """Numbers and shares of seats over a region that are records since the first May at hand."""
    for one in found.areas:
        what = "fewest" if one.as_few is None else "most" if one.as_many is None else ""
        if not what:
            continue
        who = the_party(night.register, one.party)
        share = decimal(Fraction(100 * one.seats, one.total), 1)
        since = one.as_small if what == "fewest" else one.as_large
        of = "a record too" if since is None else f"the {'smallest' if what == 'fewest' else 'largest'} since {since}"
        area = f"In {the_region(one.region)}" if one.region else "Over all councils of the night"
        seats = f"{who} have {plural(one.seats, 'seat')}"
        yield f"{area} {seats}, the {what} after any May since {one.begins}; as a share, {share} per cent, {of}."


def _swings(night: Night, found: Records) -> Iterable[str]:
    wards, councils = found.extremes.ward_swings, found.extremes.council_swings
    if wards:
        tail = f"; over a whole council, {swing_words(night, councils[0])}" if councils else ""
        yield f"The largest swing in a ward: {swing_words(night, wards[0])}{tail}."


def control_after(night: Night, council: str) -> str:
    """The verdict of a council as the desk says it; empty while there is none."""
    return night.councils[council].control.verdict or ""


def first_of(rows: Sequence[SeatRecord], most: int) -> tuple[SeatRecord, ...]:
    """Shares never reached before, at most so many of each extreme, those farthest beyond the earlier ones first."""

    def beyond(one: SeatRecord) -> Fraction:
        return one.share - one.largest if one.extreme == "most" else one.least - one.share

    ever = sorted((one for one in rows if one.since is None), key=lambda one: -beyond(one))
    return tuple(one for extreme in ("most", "fewest") for one in [it for it in ever if it.extreme == extreme][:most])
