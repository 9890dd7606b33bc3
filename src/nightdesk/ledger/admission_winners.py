"""Who may be elected: as many as there are seats, those with the most votes, and by lot where votes are equal.

Who is elected is always the officer's word. Nothing here works out a winner; it says where the word and the votes
cannot both be right.
"""

from __future__ import annotations

from collections.abc import Iterator

from nightdesk.ledger.admission_case import EQUALITY_OF_VOTES, POLL_BY_BALLOT, Finding, NotChecked, finding
from nightdesk.ledger.admission_compared import Compared
from nightdesk.ledger.entry import Declaration, Poll
from nightdesk.register.ballot import Ballot


def every_seat_is_filled(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """As many are elected as there are seats, or all who stand where they are fewer."""
    seats = min(ballot.seats, len(ballot.candidacies))
    elected = sum(poll.elected for poll in declared.polls)
    if elected != seats:
        yield finding(
            "seats",
            f"{elected} declared elected in {ballot.ward}, which fills {seats}.",
            "Mark exactly those the officer declared elected.",
            subject=ballot.id,
            column="elected",
            authority=POLL_BY_BALLOT,
        )


def nobody_elected_was_outpolled(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Nobody who is not elected has more votes than somebody who is."""
    elected = _known(declared, elected=True)
    others = _known(declared, elected=False)
    low = min([votes for _, votes in elected], default=None)
    high = max([votes for _, votes in others], default=None)
    if low is not None and high is not None and high > low:
        fewest = next(poll for poll, votes in elected if votes == low)
        most = next(poll for poll, votes in others if votes == high)
        yield finding(
            "outpolled",
            f"{most.candidacy} has {high} votes and is not elected; {fewest.candidacy} is, with {low}.",
            "Check both figures, and the marks of those elected, against the sheet.",
            subject=ballot.id,
            column=fewest.candidacy,
            authority=POLL_BY_BALLOT,
        )
    if len(elected) + len(others) < len(declared.polls):
        yield NotChecked("outpolled", "Some votes were not announced.")


def equal_votes_for_the_last_seat_need_a_lot(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Where somebody elected and somebody not elected have equal votes, each of those elected with them drew the lot."""
    beaten = {votes for _, votes in _known(declared, elected=False)}
    for poll, votes in _known(declared, elected=True):
        if votes in beaten and not poll.lot:
            yield finding(
                "lot-needed",
                f"{poll.candidacy} is elected with {votes} votes, and somebody with as many is not.",
                "If the officer drew lots, mark the person elected with `lot`; if not, check the figures.",
                subject=ballot.id,
                column=poll.candidacy,
                authority=EQUALITY_OF_VOTES,
            )


def a_lot_is_drawn_only_for_equal_votes(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Whoever is marked `lot` is elected, and somebody with as many votes is not. Ties that decide nothing need none."""
    beaten = {votes for _, votes in _known(declared, elected=False)}
    unknown = any(poll.votes is None and not poll.elected for poll in declared.polls)
    for poll in declared.polls:
        if not poll.lot:
            continue
        if not poll.elected:
            yield finding(
                "lot-lost",
                f"{poll.candidacy} is marked `lot` but is not elected.",
                "Mark `lot` only on whoever the lot elected.",
                subject=ballot.id,
                column=poll.candidacy,
                authority=EQUALITY_OF_VOTES,
            )
        elif poll.votes in beaten:
            continue
        elif poll.votes is None or unknown:
            yield NotChecked("lot-without-tie", f"The votes level with {poll.candidacy}'s were not announced.")
        else:
            yield finding(
                "lot-without-tie",
                f"{poll.candidacy} is marked `lot`, but nobody with {poll.votes} votes missed election.",
                "Remove `lot`, or check the figures that are said to be equal.",
                subject=ballot.id,
                column=poll.candidacy,
                authority=EQUALITY_OF_VOTES,
            )


def _known(declared: Declaration, *, elected: bool) -> list[tuple[Poll, int]]:
    return [(poll, poll.votes) for poll in declared.polls if poll.elected is elected and poll.votes is not None]
