"""The contest each ballot of 3 May 2018 is compared with on the last-fought basis, and whose seat of it is up.

A ward is compared with itself when the seats now up were last filled at an ordinary election: 22 May 2014 or 5 May 2016.
By-elections in between are set aside, as the BBC's comparison sets them aside: the eve of poll is the other basis.
Where the whole council was elected then, the places of those elected say who retires now: after an all-out election by
thirds the one elected with fewest votes retires first and the one with most last (Local Government Act 1972, s. 7 and the
councils' electoral changes orders), so of three elected in 2014 the first is up, of three elected in 2016 the last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nightdesk.intake.names import place, same_person
from nightdesk.intake.night_2018.whose_seat import Term, terms_of_night
from nightdesk.intake.past_results import PastCandidate, PastContest, PastResults, read_past_results
from nightdesk.intake.sitting import Sitting, read_sitting, ward_key
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import Method
from nightdesk.register.council import Council
from nightdesk.register.pack_rows import LastFoughtRow, PastCandidacyRow
from nightdesk.register.party import SOME_OTHER

FIRST, SECOND = "2014-05-22", "2016-05-05"
DAYS: Mapping[str, str] = {FIRST: "22 May 2014", SECOND: "5 May 2016"}
NEW_IN_2015 = ("wyre-forest",)
"""All wards new in May 2015 (42 seats became 33): no result of 2014 compares, and those of 2015 are not at hand."""
NEW_ORDER: Mapping[str, str] = {"hastings": "the Hastings (Electoral Changes) Order 2016, SI 2016/1228"}
"""Councils elected on a new order that kept the number of members of every ward and its name: compared, but notionally."""
REDRAWN = "The whole council is elected on new wards. A ward's name that survives is no proof that it compares."


@dataclass(frozen=True, slots=True)
class LastFoughtTables:
    """Two tables of the pack."""

    contests: tuple[LastFoughtRow, ...]
    candidacies: tuple[PastCandidacyRow, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What one ballot is compared with."""

    contest: PastContest | None
    up: tuple[PastCandidate, ...]
    """Those of the contest whose seats are up."""
    besides: tuple[PastCandidate, ...]
    """Members elected on another day whose seats are up too; without votes, so that no share is taken of them."""
    method: Method
    rule: str
    reason: str


def last_fought_tables(data: Path, councils: Sequence[Council], ballots: Sequence[Ballot]) -> LastFoughtTables:
    """A row for every ballot, in their order; candidates in order of votes, then those elected on another day."""
    past = read_past_results(data)
    listed = read_sitting(data / "councils" / "councillors-2016.csv")
    up = terms_of_night(data, councils, ballots, past)
    by_slug = {one.slug: one for one in councils}
    contests, candidacies = [], []
    for ballot in ballots:
        council = by_slug[ballot.council]
        seats = [one for one in up[council.slug] if one.ballot and one.ballot.id == ballot.id]
        found = compared(council, ballot, seats, past, listed.get(place(council.name), ()))
        day = found.contest.day if found.contest else ""
        contests.append(LastFoughtRow(ballot.id, day, found.method, found.rule, found.reason))
        for one in (*(found.contest.candidates if found.contest else ()), *found.besides):
            seat_up = one in found.up or one in found.besides
            candidacies.append(PastCandidacyRow(ballot.id, one.name, one.party, one.votes, one.elected, seat_up))
    return LastFoughtTables(tuple(contests), tuple(candidacies))


def compared(
    council: Council, ballot: Ballot, seats: Sequence[Term], past: PastResults, listed: Sequence[Sitting]
) -> Comparison:
    """The comparison of one ballot. `seats`: those it fills, as they stood on the eve; `listed`: the list of 2016."""
    if council.redrawn:
        return _none("redrawn", REDRAWN)
    if council.slug in NEW_IN_2015:
        return _none("new_wards_2015", "The wards were new in May 2015. Results of that day are not at hand.")
    casual = [one.sitting for one in seats if one.casual]
    due = [one.sitting for one in seats if not one.casual]
    found = _regular(council, ballot, due, past)
    if council.slug in NEW_ORDER:
        words = f" The wards were drawn again by {NEW_ORDER[council.slug]}, with the same names and numbers of members."
        found = replace(found, method="notional", reason=found.reason + words)
    for member in casual:
        found = _besides(found, _vacated(council, member, past, listed))
    return found


def _regular(council: Council, ballot: Ballot, members: Sequence[Sitting], past: PastResults) -> Comparison:
    """The seats due this year, and who sits in them (nobody told apart where the council is redrawn)."""
    due = len(members)
    first, second = (past.contest(day, council.name, ballot.ward) for day in (FIRST, SECOND))
    if due == 0:
        return _none("casual_vacancy", "The seat is not due this year: it fell vacant.")
    whole_council = past.filled.get((SECOND, place(council.name))) == council.seats_total
    if second and (whole_council or (first is None and len(second.winners) >= due)):
        return _by_place(second, due, lowest=True)
    if second and _short_term(second, members):
        return replace(_by_place(second, due, lowest=True), rule="short_term_of_2016")
    if first and len(first.winners) >= due:
        return _by_place(first, due, lowest=False)
    if first and second and council.cycle == "all-out" and len(first.winners) + len(second.winners) >= due:
        return _both_halves(first, second, due)
    return _none("not_at_hand", "The seat was last fought on a day whose results are not at hand.")


def _short_term(second: PastContest, members: Sequence[Sitting]) -> bool:
    """True where the ward filled two seats in 2016 and the last elected, for the short term, sits in the seat now due."""
    return len(second.winners) == 2 and len(members) == 1 and same_person(second.winners[-1].name, members[0].name)


def _by_place(contest: PastContest, due: int, *, lowest: bool) -> Comparison:
    winners, day = contest.winners, DAYS[contest.day]
    if len(winners) == due:
        rule = "sole_winner" if due == 1 else "all_seats_up"
        return Comparison(contest, winners, (), "like_for_like", rule, f"Last fought on {day}; every seat then filled is up.")
    up, left = (winners[-due:], winners[:-due]) if lowest else (winners[:due], winners[due:])
    end = "lowest" if lowest else "top"
    number = {2: "two", 3: "three"}.get(len(winners), str(len(winners)))
    edge, beyond = (up[0], left[-1]) if lowest else (up[-1], left[0])
    if edge.votes == beyond.votes and edge.party != beyond.party:
        return _none("equal_votes", f"On {day} equal votes decided between two parties whose seat is up, and no source tells.")
    words = "fewest votes" if lowest else "most votes"
    reason = f"Last fought on {day}, when {number} were elected; the seat of the one with {words} is up."
    return Comparison(contest, up, (), "like_for_like", f"{end}_of_{number}", reason)


def _both_halves(first: PastContest, second: PastContest, due: int) -> Comparison:
    """A council by halves that now elects everyone: the winners of the last two contests."""
    earlier = first.winners[: due - len(second.winners)]
    reason = f"Last fought by halves on {DAYS[second.day]} and {DAYS[first.day]}; every seat then filled is up."
    besides = tuple(replace(one, votes=None) for one in earlier)
    return Comparison(second, second.winners[:due], besides, "like_for_like", "both_halves", reason)


def _vacated(council: Council, member: Sitting, past: PastResults, listed: Sequence[Sitting]) -> Comparison:
    """The seat a member left before its time: what that member was last elected for, as far as anything tells."""
    for contest in past.latest(council.name, member.ward):
        winner = contest.winner(member.name)
        if winner is not None:
            reason = f"{member.name}, elected on {DAYS[contest.day]}, left a seat vacant."
            return Comparison(contest, (winner,), (), "like_for_like", "vacated", reason)
    ward = ward_key(council.name, member.ward)
    earlier = [one for one in listed if ward_key(council.name, one.ward) == ward and same_person(one.name, member.name)]
    if len(earlier) != 1:
        return _none("vacated_not_at_hand", f"{member.name} left a seat vacant that was last fought on a day not at hand.")
    party = earlier[0].party or SOME_OTHER
    reason = f"{member.name} left a seat vacant, last fought on a day not at hand: the party is that of the list of 2016."
    candidate = PastCandidate(member.name, party, None, elected=True)
    return Comparison(None, (candidate,), (), "like_for_like", "vacated_as_listed", reason)


def _besides(regular: Comparison, vacated: Comparison) -> Comparison:
    """The two together. A seat that was never due stands on its own contest, others stand without votes beside theirs."""
    if regular.rule == "casual_vacancy":
        return vacated if vacated.contest else _none(vacated.rule, vacated.reason)
    if regular.method == "none":
        return regular
    added = tuple(replace(one, votes=None) for one in vacated.up)
    reason = f"{regular.reason} {vacated.reason}"
    return replace(regular, besides=(*regular.besides, *added), rule=f"{regular.rule}+{vacated.rule}", reason=reason)


def _none(rule: str, reason: str) -> Comparison:
    return Comparison(None, (), (), "none", rule, reason)
