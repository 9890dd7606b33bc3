"""What a single feed's ballot becomes: a row of the pack, those who stand, and the announcement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.one_feed_parties import Parties
from nightdesk.intake.short_names import candidacies
from nightdesk.ledger.entry import Announcement, Declaration, Poll, Provenance, ReturnedUnopposed
from nightdesk.problems import Problem
from nightdesk.register.ballot import BallotStatus
from nightdesk.register.pack_rows import BallotRow, CandidacyRow, TimeRow

FIRST_AFTER, LAST_AFTER = timedelta(hours=2), timedelta(hours=16)
"""Of the rehearsal clock, from the close of poll: the first council's last ward and the last council's."""
WARDS_WITHIN = timedelta(minutes=40)
"""Before a council's last ward its others come in."""
SPREAD = "No time is known: councils spread evenly in order of name, from two hours after the close of poll to sixteen."
CLOCK = "A rehearsal clock, not a record. " + SPREAD
EQUALITY = "Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2, Part 5 (equality of votes)"


@dataclass(frozen=True, slots=True)
class Placed:
    """A feed's ballot with its place in the pack."""

    id: str
    council: str
    feed: FeedBallot
    seats: int

    @property
    def status(self) -> BallotStatus:
        """uncontested where no more stand than there are seats; countermanded where more do and the feed says no poll was held
        (a feed that does not say has such a poll as contested, or not at all)."""
        if len(self.feed.candidates) <= self.seats:
            return "uncontested"
        return "countermanded" if self.feed.cancelled else "contested"

    @property
    def without_result(self) -> bool:
        """True where the feed marks nobody as elected and has no votes: a feed of candidates, or a poll not held."""
        return self.status == "countermanded" or all(not one.elected and one.votes is None for one in self.feed.candidates)


def ballot_row(placed: Placed, *, cycle: str) -> BallotRow:
    """The ballot. By thirds or halves one seat of a ward is up in its turn, and a second fills a casual vacancy
    (Local Government Act 1972, section 89(3))."""
    return BallotRow(
        ballot=placed.id,
        council=placed.council,
        ward=placed.feed.ward,
        gss=placed.feed.gss,
        seats=placed.seats,
        short_term_seats=placed.seats - 1 if cycle in ("thirds", "halves") else 0,
        status=placed.status,
        redrawn=False,
        electorate=placed.feed.electorate,
        note="",
    )


def candidacy_rows(placed: Placed, parties: Parties) -> tuple[CandidacyRow, ...]:
    """Those who stand, in the order of the feed."""
    return tuple(
        CandidacyRow(placed.id, short.id, one.name, parties.of(one), one.description, one.person)
        for short, one in zip(candidacies(placed.feed.candidates), placed.feed.candidates, strict=True)
    )


def announcement(placed: Placed, *, source: str, seen: str, file: str) -> tuple[Announcement | None, tuple[Problem, ...]]:
    """What was announced, by the feed's own word on who is elected; None where that cannot be taken, with the reason."""
    short = candidacies(placed.feed.candidates)
    provenance = Provenance(source=source, seen=seen, clock="rule", where=placed.feed.source)
    people = tuple(zip(short, placed.feed.candidates, strict=True))
    uncontested = placed.status == "uncontested"
    elected = sum(one.elected for one in placed.feed.candidates)
    wanted = min(placed.seats, len(people))
    if elected != wanted:
        message = f"The feed marks {elected} as elected in {placed.id} where {wanted} are, so its result is not taken."
        return None, (_about("import/elected", message, "Record the declaration by hand.", placed, file),)
    if uncontested and any(one.votes is not None for one in placed.feed.candidates):
        message = (
            f"The feed marks as many elected in {placed.id} as stand, although it gives votes: it is neither a poll nor a "
            "return unopposed, so its result is not taken."
        )
        mend = "Mend who is elected, or add the candidates that are missing; where there was no poll, empty the votes."
        return None, (_about("import/votes-unopposed", message, mend, placed, file),)
    if uncontested:
        return ReturnedUnopposed(placed.id, tuple(id.id for id, one in people if one.elected), provenance), ()
    level = _level(placed)
    problems = []
    if level is not None:
        message = (
            f"{placed.id}: equal votes ({level}) for the last seat; whom the feed has as elected is taken as drawn by lot."
        )
        problems.append(_about("import/lot", message, "Check it against the officer's declaration.", placed, file, EQUALITY))
    polls = tuple(
        Poll(id.id, one.votes, one.elected, lot=one.elected and (one.lot or (level is not None and one.votes == level)))
        for id, one in people
    )
    return (
        Declaration(
            ballot=placed.id,
            polls=polls,
            provenance=provenance,
            ballot_papers=placed.feed.ballot_papers,
            rejected_ballot_papers=placed.feed.rejected_ballot_papers,
            electorate=placed.feed.electorate,
            turnout_reported=placed.feed.turnout_reported,
        ),
        tuple(problems),
    )


def times(councils: Sequence[tuple[str, int]], *, polls_close: str) -> tuple[tuple[TimeRow, ...], dict[str, tuple[str, ...]]]:
    """(times.csv, the time of each ballot of a council in turn) for (slug, number of ballots) in order of slug."""
    close = datetime.fromisoformat(polls_close)
    step = (LAST_AFTER - FIRST_AFTER) / max(len(councils) - 1, 1)
    rows, seen = [], {}
    for place, (slug, ballots) in enumerate(councils):
        last = (close + FIRST_AFTER + place * step).replace(second=0, microsecond=0)
        rows.append(TimeRow(slug, last.isoformat(), "rule", SPREAD))
        seen[slug] = tuple(
            (last - WARDS_WITHIN * (ballots - 1 - n) / max(ballots - 1, 1)).replace(microsecond=0).isoformat()
            for n in range(ballots)
        )
    return tuple(rows), seen


def _level(placed: Placed) -> int | None:
    """Votes on which someone elected and someone not elected are equal, or None."""
    votes = {one.votes for one in placed.feed.candidates if one.elected and one.votes is not None}
    others = {one.votes for one in placed.feed.candidates if not one.elected and one.votes is not None}
    return max(votes & others, default=None)


def _about(rule: str, message: str, mend: str, placed: Placed, file: str, authority: str = "") -> Problem:
    return Problem(
        rule, message, mend, file=file, line=placed.feed.line, subject=placed.id, authority=authority, gravity="warning"
    )
