"""What each ballot, or each council that cannot be taken ward by ward, puts at stake on each of the two bases."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from nightdesk.register.baseline import BASES, Basis, Defended, EveComposition, LastFought, Method, PastCandidacy
from nightdesk.register.pack_names import UNSETTLED, VACANT
from nightdesk.register.pack_rows import BallotRow, NotionalRow
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.party import PartyId

SEAT_BY_SEAT = (
    "Who sat in each seat on the eve of poll, after changes of party and by-elections; "
    "a vacant seat counts with the party that held it last."
)
COMPOSITION = "Seats by party on the eve of poll as a source states them for the whole council, not settled seat by seat."
NOT_SETTLED = "{} of {} seats at stake {} not settled on the eve: no source says for which party."
EVE_NOT_KNOWN = "The pack does not say who sat on this council on the eve of poll."
NO_CONTEST = "The pack names no contest to compare with."
NO_NOTIONAL = "The council is elected on new boundaries, and the pack gives no notional seats."


Rank = Mapping[PartyId, int]
"""Place of each party in parties.csv: the order in which seats are listed."""


def last_fought_contests(tables: PackTables) -> Mapping[str, LastFought]:
    """The contest each ballot is compared with; every ballot has one, with method `none` where the pack names none."""
    candidates: dict[str, list[PastCandidacy]] = {}
    for row in tables.last_fought_candidacies:
        one = PastCandidacy(name=row.name, party=row.party, votes=row.votes, elected=row.elected, seat_up=row.seat_up)
        candidates.setdefault(row.ballot, []).append(one)
    named = {row.ballot: row for row in tables.last_fought}
    contests = {}
    for ballot in tables.ballots:
        found = named.get(ballot.ballot)
        contests[ballot.ballot] = LastFought(
            ballot=ballot.ballot,
            date=found.date if found else "",
            method=found.method if found else "none",
            rule=found.rule if found else "",
            reason=found.reason if found else NO_CONTEST,
            candidacies=tuple(candidates.get(ballot.ballot, ())),
        )
    return contests


def seats_defended(
    tables: PackTables,
    eve: Mapping[str, EveComposition],
    contests: Mapping[str, LastFought],
    *,
    rank: Rank,
) -> Mapping[tuple[Basis, str], Defended]:
    """What is at stake on both bases, by (basis, ballot id).

    By (basis, council slug) instead where the council is redrawn; on `eve_of_poll` also where its seats are not settled
    one by one.
    """
    ballots: dict[str, list[BallotRow]] = {}
    for ballot in tables.ballots:
        ballots.setdefault(ballot.council, []).append(ballot)
    notional: dict[tuple[str, str], list[NotionalRow]] = {}
    for row in tables.notional:
        notional.setdefault((row.basis, row.council), []).append(row)
    vacated = {
        (row.council, row.ward, row.person): row.from_
        for row in tables.corrections
        if row.to == VACANT and row.person and row.from_ != UNSETTLED
    }
    defended: dict[tuple[Basis, str], Defended] = {}
    for basis in BASES:
        for council in tables.councils:
            slug, of_council = council.council, ballots.get(council.council, [])
            if council.redrawn:
                filled = sum(ballot.seats for ballot in of_council if ballot.status != "countermanded")
                defended[basis, slug] = _notional(basis, notional.get((basis, slug), []), up=filled, rank=rank)
            elif basis == "last_fought":
                for ballot in of_council:
                    defended[basis, ballot.ballot] = _last_fought(contests[ballot.ballot], ballot, rank=rank)
            elif eve[slug].settled == "seat_by_seat":
                defended.update(_seat_by_seat(eve[slug], of_council, vacated, rank=rank))
            else:
                up = sum(ballot.seats for ballot in of_council)
                defended[basis, slug] = _whole_council(eve[slug], rank=rank, up=up)
    return defended


def _seat_by_seat(
    eve: EveComposition, ballots: Sequence[BallotRow], vacated: Mapping[tuple[str, str, str], PartyId], *, rank: Rank
) -> Iterator[tuple[tuple[Basis, str], Defended]]:
    """A vacant seat is nobody's in the composition, and so for control; a change of seats is counted from who held it last.

    So do the broadcasters and the councils themselves: a party that fills its own member's vacancy has gained nothing.
    A ballot for a seat that is not settled is not compared: filling it would read as somebody's gain.
    """
    held: dict[str, Counter[PartyId]] = {}
    unsettled = Counter(holder.ballot for holder in eve.holders if holder.state == UNSETTLED)
    for holder in eve.holders:
        party = holder.party if holder.state == "held" else vacated.get((holder.council, holder.ward, holder.name))
        if holder.ballot and party:
            held.setdefault(holder.ballot, Counter())[party] += 1
    for ballot in ballots:
        id, open_ = ballot.ballot, unsettled[ballot.ballot]
        if open_:
            said = NOT_SETTLED.format(open_, ballot.seats, "is" if open_ == 1 else "are")
            yield ("eve_of_poll", id), _defended("eve_of_poll", "none", Counter(), ballot.seats, said, rank)
        else:
            seats = held.get(id, Counter())
            yield ("eve_of_poll", id), _defended("eve_of_poll", "like_for_like", seats, ballot.seats, SEAT_BY_SEAT, rank)


def _whole_council(eve: EveComposition, *, rank: Rank, up: int) -> Defended:
    if eve.settled == "not_known":
        return _defended("eve_of_poll", "none", Counter(), up, EVE_NOT_KNOWN, rank)
    seats = Counter({party: count - eve.continuing.get(party, 0) for party, count in eve.held.items()})
    return _defended("eve_of_poll", "like_for_like", seats, up, COMPOSITION, rank)


def _last_fought(contest: LastFought, ballot: BallotRow, *, rank: Rank) -> Defended:
    seats = Counter(one.party for one in contest.candidacies if one.seat_up)
    return _defended("last_fought", contest.method, seats, ballot.seats, contest.reason, rank)


def _notional(basis: Basis, found: Sequence[NotionalRow], *, up: int, rank: Rank) -> Defended:
    if not found:
        return _defended(basis, "none", Counter(), up, NO_NOTIONAL, rank)
    given = Counter({row.party: row.seats for row in found if row.seats})
    seats = Counter({party: count for party, count in given.items() if party not in (VACANT, UNSETTLED)})
    return _defended(basis, found[0].method, seats, max(up, given.total()), found[0].reason, rank)


def _defended(basis: Basis, method: Method, seats: Counter[PartyId], up: int, reason: str, rank: Rank) -> Defended:
    """Seats at stake that no party is known to have held are unknown, never nought to anyone."""
    known = {party: seats[party] for party in sorted(seats, key=rank.__getitem__) if seats[party]}
    return Defended(basis=basis, method=method, seats=known, unknown=max(up - sum(known.values()), 0), reason=reason)
