"""The declarations of the night in order: each ward's, the one return unopposed, and councils' own published totals."""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast

from nightdesk.intake.democracy_club import FEED as DEMOCRACY_CLUB
from nightdesk.intake.leap import FEED as LEAP
from nightdesk.intake.night_2018.ballots import NightBallots
from nightdesk.intake.night_2018.times import ward_times
from nightdesk.intake.reconcile import Settled
from nightdesk.ledger.entry import (
    Clock,
    Declaration,
    Entry,
    Poll,
    Provenance,
    PublishedTotal,
    ReturnedUnopposed,
)
from nightdesk.register.ballot import Ballot
from nightdesk.register.party import CON, GRN, LAB, LD, OTHERS, UKIP
from nightdesk.register.roll import ExpectedTime

COMPOSITIONS = "published-compositions"
"""Id of the source of published totals in the pack."""
AGREED = "Two feeds keyed apart give these figures."
SETTLED = "Two feeds were set side by side; where they differ, the conflicts of the ballot say which stands and why."
"""What answers a warning of admission, on a ballot without conflicts and with."""
TOTALS_OF_ANOTHER_DAY: Mapping[str, str] = {
    "cherwell": "counts the seat of Bicester West, which was not filled until 21 June",
    "pendle": "counts a member readmitted while votes were being counted, whom no ward elected that night",
}
"""Published totals that are not the night's, and so not held against it."""
_ADDRESS = re.compile(r"https?://[^\s<>\"]+")
_COLUMNS = ((CON, "con"), (LAB, "lab"), (LD, "ld"), (GRN, "green"), (UKIP, "ukip"), (OTHERS, "other"))


def declarations(night: NightBallots, times: Sequence[ExpectedTime], totals: Mapping[str, PublishedTotal]) -> tuple[Entry, ...]:
    """All entries by time; at one time by council, its wards in the order of their ids and its total after the last."""
    timed: list[tuple[str, str, int, Entry]] = []
    for finish in times:
        ballots = [one for one in night.ballots.values() if one.council == finish.council and one.id in night.settled]
        for i, (ballot, (time, clock)) in enumerate(zip(ballots, ward_times(ballots, finish), strict=True)):
            entry = _entry(ballot, night.settled[ballot.id], time, cast(Clock, clock))
            timed.append((time, finish.council, i, entry))
        if finish.council in totals:
            timed.append((finish.time, finish.council, len(ballots), totals[finish.council]))
    return tuple(entry for _, _, _, entry in sorted(timed, key=lambda one: one[:3]))


def published_totals(data: Path, night: NightBallots, times: Sequence[ExpectedTime]) -> Mapping[str, PublishedTotal]:
    """By council slug, what a source of high confidence gives in full as the council's seats after the night."""
    slugs = {name: slug for slug, name in night.archive_councils.items()}
    finish = {one.council: one for one in times}
    found = {}
    with (data / "councils" / "compositions-2018.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            slug = slugs.get(row["council"])
            sure = row["basis"] == "after" and row["confidence"] == "high" and row["vacant"] == "0"
            whole = all(row[column].isdigit() for _, column in _COLUMNS)
            if slug is None or slug in TOTALS_OF_ANOTHER_DAY or not (sure and whole):
                continue
            seats = tuple((party, int(row[column])) for party, column in _COLUMNS if row[column] != "0")
            if sum(number for _, number in seats) != night.councils[slug].seats_total:
                continue
            told = finish[slug]
            where = " ".join(row["source"].split())
            found[slug] = PublishedTotal(slug, seats, Provenance(COMPOSITIONS, told.time, "rule", where))
    return found


def _entry(ballot: Ballot, settled: Settled, time: str, clock: Clock) -> Entry:
    feed = settled.ballot
    address = _ADDRESS.search(feed.source)
    figures = {conflict.taken for conflict in settled.conflicts if conflict.field in ("votes", "elected", "candidate")}
    source = LEAP if LEAP in figures else DEMOCRACY_CLUB
    provenance = Provenance(source, time, clock, address[0] if address else "")
    ids = [one.id for one in ballot.candidacies]
    if ballot.status == "uncontested":
        return ReturnedUnopposed(ballot.id, tuple(ids), provenance)
    lots = decided_by_lot(settled)
    polls = tuple(
        Poll(id, one.votes, one.elected, lot=one.elected and one.votes in lots)
        for id, one in zip(ids, feed.candidates, strict=True)
    )
    return Declaration(
        ballot.id,
        polls,
        provenance,
        ballot_papers=feed.ballot_papers,
        rejected_ballot_papers=feed.rejected_ballot_papers,
        electorate=feed.electorate,
        turnout_reported=feed.turnout_reported,
    )


def decided_by_lot(settled: Settled) -> frozenset[int]:
    """Votes at which somebody was elected and somebody was not: equal votes for the last seat, which only a lot parts."""
    elected = {one.votes for one in settled.ballot.candidates if one.elected and one.votes is not None}
    return frozenset(one.votes for one in settled.ballot.candidates if not one.elected and one.votes in elected)
