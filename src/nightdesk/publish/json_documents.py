"""The same facts as the pages, as JSON: what `nightdesk show … --json` prints and `?format=json` answers.

Every document is a plain dict of the night at one position. A party is its Electoral Commission id, control is a party
id, `"NOC"` or null while awaited, a share is per cent to four decimals, unknown is null and never 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.changes import ControlChange, SeatChange
from nightdesk.analysis.notable import Close
from nightdesk.analysis.shares import AreaShares
from nightdesk.night import Night
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import BASES
from nightdesk.register.party import PartyId
from nightdesk.tally.control import ControlState
from nightdesk.tally.result import Result
from nightdesk.tally.scoreboard import Row, Scoreboard
from nightdesk.timeline import Timeline

Document = dict[str, object]


def scoreboard_document(night: Night, *, board: Scoreboard | None = None) -> Document:
    """Councils and seats by party over England, or over the `board` of one region."""
    board = night.scoreboard if board is None else board
    return {
        **moment_of(night),
        "councils": {"total": board.councils_total, "declared": board.councils_declared},
        "ballots": {"total": board.ballots_total, "declared": board.ballots_declared},
        "seats_total": board.seats_total,
        "seats_declared": board.seats_declared,
        "countermanded": {"ballots": board.countermanded_ballots, "seats": board.countermanded_seats},
        "noc": {"councils": board.noc_councils, "change": _council_change(board, board.noc_change)},
        "unsettled_councils": board.unsettled_councils,
        "compared": {basis: board.compared[basis] for basis in BASES},
        "parties": [_row(board, row) for row in board.rows],
    }


def council_document(night: Night, slug: str) -> Document:
    """One council: its seats, its control, what each party still needs, and its ballots."""
    one = night.council(slug)
    seats, state = one.seats, one.control
    return {
        **moment_of(night),
        "council": slug,
        "name": one.council.name,
        "region": one.council.region,
        "kind": one.council.kind,
        "cycle": one.council.cycle,
        "seats_total": seats.total,
        "seats_before": one.council.seats_before,
        "seats_contested": seats.contested,
        "not_up": seats.not_up,
        "declared": seats.declared,
        "awaited": seats.awaited,
        "countermanded": seats.countermanded,
        "vacant": seats.vacant,
        "unsettled": seats.unsettled,
        "overall_majority_at": one.council.overall_majority_at,
        "composition": _seats(seats.composition),
        "won": _seats(seats.won),
        "continuing": _seats(seats.continuing),
        "stage": state.stage,
        "control": state.control,
        "control_before": state.before,
        "verdict": state.verdict,
        "changed": state.changed,
        "secured": state.secured,
        "reach": _reach(state),
        "seat_change": {basis: _change(one.seat_change[basis]) for basis in BASES},
        "ballots": [ballot.id for ballot in night.register.by_council[slug]],
        "note": night.register.notes.get(slug) if state.stage == "complete" else None,  # it tells how the count ended
        "problems": [str(problem) for problem in one.problems],
    }


def ballot_document(night: Night, ballot_id: str) -> Document:
    """One ballot: everyone who stands, with votes and the officer's word on who is elected once declared."""
    ballot = night.register.ballot(ballot_id)
    result = night.result(ballot_id)
    stands = night.standing.ballot(ballot_id)
    return {
        **moment_of(night),
        "ballot": ballot.id,
        "ward": ballot.ward,
        "council": ballot.council,
        "seats": ballot.seats,
        "short_term_seats": ballot.short_term_seats,
        "status": ballot_status(ballot, result),
        "candidacies": _candidacies(ballot, result),
        "majority_votes": result.majority_votes if result else None,
        "by_lot": result.by_lot if result else None,
        "votes_cast": result.votes_cast if result else None,
        "turnout_reported": result.turnout_reported if result else None,
        "turnout_computed": _per_cent(result.turnout_computed) if result else None,
        "ballot_papers": result.ballot_papers if result else None,
        "rejected_ballot_papers": result.rejected_ballot_papers if result else None,
        "electorate": result.electorate if result else ballot.electorate,
        "declared_at": result.declared_at if result else None,
        "entries": list(stands.entries) if stands else [],
        "seat_change": _ballot_changes(night, ballot_id),
    }


def ballot_status(ballot: Ballot, result: Result | None) -> str:
    """`countermanded`, `uncontested`, `declared` or `awaited`."""
    if ballot.status != "contested":
        return ballot.status
    return "awaited" if result is None else "declared"


def party_document(night: Night, party_id: PartyId) -> Document:
    """One party: what it has won and what that changes, council by council, and the councils it controls."""
    party = night.party(party_id)
    known = night.register.party(party_id)
    return {
        **moment_of(night),
        "party": party_id,
        "short": known.short,
        "name": known.name,
        "family": known.family,
        "seats": party.won,
        "seat_change": {basis: party.change[basis] if night.scoreboard.compared[basis] else None for basis in BASES},
        "controlled": list(party.controlled),
        "gained": list(party.gained),
        "lost": list(party.lost),
        "councils": [
            {
                "council": one.council,
                "won": one.won,
                "composition": one.composition,
                "seat_change": {basis: one.change[basis] for basis in BASES},
            }
            for one in party.councils
        ],
    }


def diff_document(timeline: Timeline, *, from_: int, to: int) -> Document:
    """What has changed from one position to another."""
    found = timeline.difference(from_, to)
    night = timeline.at(to)
    return {
        "night": night.register.night,
        "from": found.from_,
        "to": found.to,
        "councils_declared": list(found.councils_declared),
        "councils_reopened": list(found.councils_reopened),
        "ballots_declared": list(found.ballots_declared),
        "ballots_reopened": list(found.ballots_reopened),
        "ballots_corrected": list(found.ballots_corrected),
        "seats": [{"party": party, "change": by} for party, by in found.seats],
        "control_changes": [_control_change(night, one) for one in found.control_changes],
        "control_changes_undone": [_control_change(night, one) for one in found.control_changes_undone],
    }


def changes_document(night: Night) -> Document:
    """Every change of control against the eve of poll, in order of settlement."""
    return {
        **moment_of(night),
        "basis": "eve_of_poll",
        "changes": [_control_change(night, one) for one in night.control_changes],
    }


def notable_document(night: Night) -> Document:
    """Closest and largest majorities, lots, leaders who lost, parties wiped out of a council."""
    notables = night.notables
    return {
        **moment_of(night),
        "closest": [_close(one) for one in notables.closest],
        "largest": [_close(one) for one in notables.largest],
        "lots": list(notables.lots),
        "leaders_out": [
            {"council": one.council, "name": one.name, "party": one.party, "role": one.role, "ballot": one.ballot}
            for one in notables.leaders_out
        ],
        "wiped_out": [
            {"council": one.council, "party": one.party, "seats_before": one.seats_before} for one in notables.wiped_out
        ],
    }


def shares_document(shares: AreaShares) -> Document:
    """Shares of the vote in one area by one named convention."""
    return {
        "convention": shares.convention,
        "independents": shares.independents,
        "ballots": shares.ballots,
        "compared": shares.compared,
        "shares": [
            {"party": one.party, "share": _per_cent(one.share), "change": _per_cent(one.change)} for one in shares.shares
        ],
    }


def moment_of(night: Night) -> Document:
    """Which night and which position a document is of: the head of every one."""
    return {"night": night.register.night, "position": night.position, "time": night.time}


def _row(board: Scoreboard, row: Row) -> Document:
    return {
        "id": row.id,
        "short": row.short,
        "name": row.name,
        "seats": row.seats,
        "councils": row.councils,
        "council_change": _council_change(board, row.council_change),
        "seat_change": {basis: row.seat_change[basis] if board.compared[basis] else None for basis in BASES},
    }


def _council_change(board: Scoreboard, change: int) -> int | None:
    """Null where no complete council compares: unknown, not nought."""
    return change if board.councils_compared else None


def _seats(seats: Mapping[PartyId, int]) -> list[Document]:
    return [{"party": party, "seats": count} for party, count in seats.items()]


def _reach(state: ControlState) -> list[Document]:
    return [
        {
            "party": one.party,
            "seats": one.seats,
            "needs": one.needs,
            "can_still_win": one.can_still_win,
            "possible": one.possible,
        }
        for one in state.reach
    ]


def _change(change: SeatChange) -> Document:
    return {
        "method": change.method,
        "compared": change.compared,
        "not_compared": change.not_compared,
        "reason": change.reason,
        "change": [{"party": party, "change": by} for party, by in change.change.items()],
    }


def _ballot_changes(night: Night, ballot_id: str) -> dict[str, Document | None]:
    changes = {basis: night.ballot_change(ballot_id, basis) for basis in BASES}
    return {basis: _change(change) if change else None for basis, change in changes.items()}


def _candidacies(ballot: Ballot, result: Result | None) -> list[Document]:
    if result is None:
        return [_candidacy(one.name, one.party, None, None, None) for one in ballot.candidacies]
    return [_candidacy(line.candidacy.name, line.candidacy.party, line.votes, line.elected, line.lot) for line in result.lines]


def _candidacy(name: str, party: PartyId, votes: int | None, elected: bool | None, lot: bool | None) -> Document:
    return {"name": name, "party": party, "votes": votes, "elected": elected, "lot": lot}


def _control_change(night: Night, one: ControlChange) -> Document:
    return {
        "council": one.council,
        "name": night.register.council(one.council).name,
        "before": one.before,
        "after": one.after,
        "verdict": one.verdict,
        "position": one.position,
    }


def _close(one: Close) -> Document:
    return {"ballot": one.ballot, "majority_votes": one.majority_votes, "by_lot": one.by_lot}


def _per_cent(fraction: Fraction | None) -> float | None:
    return None if fraction is None else round(float(fraction * 100), 4)
