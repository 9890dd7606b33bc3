"""What each ballot of an imported night is compared with, where results of earlier nights are given beside the feed.

Rules, each told on its row of `last_fought.csv`:

- A council is compared with the latest night given on which its seats now up can have been filled: one that lies a term back,
  or a later one on which the whole council was elected.
- A ward is compared where nothing says that its boundaries changed. Where both files give its code, the code decides:
  the Office for National Statistics gives a ward a new code when its boundaries move. Where one does not, the name decides,
  but only in a council nine tenths of whose wards are found by name: where more are new, the council has been redrawn, and a
  name that survives is no proof.
- Whose seat is up is known where as many were elected as are up now. Of more, elected together, those who retire are told by
  place: after a whole election by thirds the one with fewest votes retires first (Local Government Act 1972, section 7 and
  the councils' electoral changes orders). Where that does not settle it between parties, nothing is compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.intake.feed import FeedBallot, FeedCandidate
from nightdesk.intake.names import place
from nightdesk.intake.one_feed_parties import Parties
from nightdesk.intake.past_nights import PastNight
from nightdesk.problems import Problem
from nightdesk.register.baseline import Method
from nightdesk.register.pack_rows import BallotRow, CouncilRow, LastFoughtRow, PartyRow, PastCandidacyRow

FEED = "leap"
ORDINARY = Fraction(1, 5)
"""Of the wards a council fights on the night: where fewer were fought on an earlier one, those were by-elections."""
SAME_WARDS = Fraction(9, 10)
FIRST_COUNTY_YEAR, FALLOW = 1973, 4
"""Councils that elect by thirds do so in every year but each fourth, when counties are elected (Local Government Act 1972, s.
7)."""
THIRDS = 3


@dataclass(frozen=True, slots=True)
class PastTables:
    """Two tables of the pack, the parties they name, and what was left out."""

    contests: tuple[LastFoughtRow, ...]
    candidacies: tuple[PastCandidacyRow, ...]
    parties: tuple[PartyRow, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """What one ballot is compared with."""

    contest: FeedBallot | None
    up: tuple[FeedCandidate, ...]
    day: str
    method: Method
    rule: str
    reason: str


def past_tables(
    councils: Sequence[CouncilRow], ballots: Sequence[BallotRow], nights: Sequence[PastNight], *, night: str
) -> PastTables:
    """A row for every ballot, in their order; candidates best placed first. `nights`: latest first."""
    by_slug = {row.council: row for row in councils}
    of_council: dict[str, list[BallotRow]] = {}
    for row in ballots:
        of_council.setdefault(row.council, []).append(row)
    compared = {slug: _night_of(by_slug[slug], len(rows), nights, night) for slug, rows in of_council.items()}
    parties = Parties(FEED, {})
    contests, candidacies = [], []
    for row in ballots:
        found = _compared(row, by_slug[row.council], compared[row.council], of_council[row.council], night)
        contests.append(LastFoughtRow(row.ballot, found.day, found.method, found.rule, found.reason))
        for one in _in_order(found.contest.candidates) if found.contest else ():
            party = parties.of(one)
            candidacies.append(PastCandidacyRow(row.ballot, one.name, party, one.votes, one.elected, one in found.up))
    return PastTables(tuple(contests), tuple(candidacies), parties.rows(), tuple(_told(contests)))


def together(rows: Sequence[PartyRow], more: Sequence[PartyRow]) -> tuple[PartyRow, ...]:
    """Parties of the night and those only the past knew, no two printed alike."""
    known, taken = {row.party for row in rows}, {row.short for row in rows}
    added = []
    for row in more:
        if row.party not in known:
            short = next(name for name in (row.short, row.name, row.party) if name not in taken)
            taken.add(short)
            added.append(row._replace(short=short))
    return (*rows, *added)


def _night_of(council: CouncilRow, wards: int, nights: Sequence[PastNight], night: str) -> PastNight | None:
    for one in nights:
        fought = len(one.wards.get(council.council, ()))
        if fought < ORDINARY * wards or not fought:
            continue
        if one.ended_by(night) or _whole(council, one):
            return one
    return None


def _whole(council: CouncilRow, past: PastNight) -> bool:
    return council.seats_total is not None and past.filled(council.council) >= council.seats_total


def _compared(
    ballot: BallotRow, council: CouncilRow, past: PastNight | None, others: Sequence[BallotRow], night: str
) -> _Found:
    if ".by." in ballot.ballot:
        return _none("by_election", "A by-election is compared with no ordinary contest here.")
    if past is None:
        return _none("not_at_hand", "The seat was last fought on a day whose results are not at hand.")
    wards = past.wards[council.council]
    contest = next((one for one in wards if one.gss and one.gss == ballot.gss), None)
    if contest is None:
        named = [one for one in wards if place(one.ward) == place(ballot.ward)]
        if len(named) != 1:
            return _none("no_such_ward", f"No ward of this code or name was fought on {past.words}.")
        if named[0].gss and ballot.gss:
            return _none("new_code", f"The ward has another code than on {past.words}: its boundaries have been drawn again.")
        names = {place(one.ward) for one in wards}
        if sum(place(one.ward) in names for one in others) < SAME_WARDS * len(others):
            reason = f"More than a tenth of the council’s wards were not fought on {past.words}: it has been redrawn since."
            return _none("wards_changed", reason)
        contest = named[0]
    return _seats(contest, ballot, council, past, night)


def _seats(contest: FeedBallot, ballot: BallotRow, council: CouncilRow, past: PastNight, night: str) -> _Found:
    """Whose seats of the contest are up."""
    winners = tuple(one for one in _in_order(contest.candidates) if one.elected)
    count, on = len(winners), f"Last fought on {past.words}"
    if not count:
        return _none("nobody_elected", f"The results of {past.words} do not say who was elected.")
    if count == ballot.seats:
        rule = "sole_winner" if count == 1 else "all_seats_up"
        return _Found(contest, winners, past.day, "like_for_like", rule, f"{on}; every seat then filled is up.")
    if count < ballot.seats:
        reason = f"{on}, when {count} of the {ballot.seats} seats now up were filled; who held the others is not told."
        return _Found(contest, winners, past.day, "like_for_like", "some_seats", reason)
    if len({one.party for one in winners}) == 1:
        reason = f"{on}, when {count} were elected, all for one party; {ballot.seats} of their seats are up."
        return _Found(contest, winners[: ballot.seats], past.day, "like_for_like", "one_party", reason)
    if council.cycle != "thirds" or count != THIRDS or ballot.seats != 1 or not _whole(council, past):
        return _none(
            "whose_seat", f"On {past.words} {count} were elected for more than one party; whose seat is up is not told."
        )
    at = THIRDS - _turn(past.day, night)
    if any(one.votes == winners[at].votes and one.party != winners[at].party for one in winners):
        return _none("equal_votes", f"On {past.words} equal votes decided between two parties whose seat is up.")
    end = ("top", "second", "lowest")[at]
    reason = f"{on}, when three were elected; by its place the seat of the {('first', 'second', 'third')[at]} is up."
    return _Found(contest, (winners[at],), past.day, "like_for_like", f"{end}_of_three", reason)


def _turn(day: str, night: str) -> int:
    """Which third after a whole election is up: 1 for the first to retire. In a county year, that of the year before."""
    due = int(night[:4])
    due -= (due - FIRST_COUNTY_YEAR) % FALLOW == 0
    years = sum((year - FIRST_COUNTY_YEAR) % FALLOW != 0 for year in range(int(day[:4]) + 1, due + 1))
    return (years - 1) % THIRDS + 1


def _in_order(candidates: Sequence[FeedCandidate]) -> Sequence[FeedCandidate]:
    """Most votes first; equal ones, the elected first, else in the order of the file."""
    return sorted(candidates, key=lambda one: (-(one.votes or 0), not one.elected))


def _none(rule: str, reason: str) -> _Found:
    return _Found(None, (), "", "none", rule, reason)


def _told(contests: Sequence[LastFoughtRow]) -> list[Problem]:
    """How many compare, and how many do not and why."""
    by_reason: Mapping[str, int] = Counter(row.rule for row in contests if row.method == "none")
    compared = len(contests) - sum(by_reason.values())
    left = "; ".join(f"{rule} {count:,}" for rule, count in sorted(by_reason.items(), key=lambda one: (-one[1], one[0])))
    message = f"Compared with an earlier contest: {compared:,} of {len(contests):,} ballots." + (
        f" Not: {left}." if left else ""
    )
    mend = "Nothing, where none is honest; each ballot’s reason stands in last_fought.csv."
    return [Problem("import/last-fought", message, mend, gravity="note")]
