"""Who may be declared: the ballots there are, and the candidates that stand in them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from nightdesk.ledger.admission_case import (
    DEATH_OF_A_CANDIDATE,
    POLL_BY_BALLOT,
    UNCONTESTED,
    Finding,
    finding,
)
from nightdesk.ledger.admission_compared import Compared
from nightdesk.ledger.entry import Declaration, ReturnedUnopposed
from nightdesk.register.ballot import Ballot


def a_poll_was_held(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Votes are declared only where there was a poll: not where it was countermanded, nor where nobody was opposed."""
    if ballot.status == "countermanded":
        yield _countermanded(ballot)
    if ballot.status == "uncontested":
        yield finding(
            "no-poll",
            f"{ballot.ward} was not contested: there was no poll and there are no votes.",
            "Record those elected as returned unopposed.",
            subject=ballot.id,
            authority=UNCONTESTED,
        )


def nobody_opposed(returned: ReturnedUnopposed, ballot: Ballot) -> Iterator[Finding]:
    """A return unopposed is for a ballot that the register has as uncontested."""
    if ballot.status == "countermanded":
        yield _countermanded(ballot)
    if ballot.status == "contested":
        yield finding(
            "contested",
            f"{ballot.ward} is contested: {len(ballot.candidacies)} stand for {ballot.seats}, and a poll was held.",
            "Record the declaration with its votes.",
            subject=ballot.id,
            authority=UNCONTESTED,
        )


def candidates_are_those_standing(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Everybody who stands has one line on the sheet, and nobody else has any."""
    named = [poll.candidacy for poll in declared.polls]
    yield from _strangers_and_doubles(named, ballot)
    on_the_sheet = set(named)
    for one in ballot.candidacies:
        if one.id not in on_the_sheet:
            yield finding(
                "missing-candidate",
                f"{one.name} ({one.id}) stands in {ballot.ward} but is not on the sheet.",
                "Add the line; write ? where the votes were not announced.",
                subject=ballot.id,
                column=one.id,
                authority=POLL_BY_BALLOT,
            )


def all_who_stand_are_returned(returned: ReturnedUnopposed, ballot: Ballot) -> Iterator[Finding]:
    """Where nobody is opposed everybody who stands is elected, each once."""
    yield from _strangers_and_doubles(returned.elected, ballot)
    for one in ballot.candidacies:
        if one.id not in returned.elected:
            yield finding(
                "missing-candidate",
                f"{one.name} ({one.id}) stands unopposed in {ballot.ward} but is not among those returned.",
                "Add the name: without a poll all who stand are elected.",
                subject=ballot.id,
                column=one.id,
                authority=UNCONTESTED,
            )


def _strangers_and_doubles(named: Sequence[str], ballot: Ballot) -> Iterator[Finding]:
    known = {one.id for one in ballot.candidacies}
    if known == set(named) and len(named) == len(known):
        return
    for candidacy, times in Counter(named).items():
        if candidacy not in known:
            standing = ", ".join(one.id for one in ballot.candidacies) or "nobody the register knows of"
            yield finding(
                "unknown-candidate",
                f"{candidacy!r} does not stand in {ballot.ward}.",
                f"Those standing are {standing}.",
                subject=ballot.id,
                column=candidacy,
                authority=POLL_BY_BALLOT,
            )
        if times > 1:
            yield finding(
                "candidate-twice",
                f"{candidacy!r} is on the sheet {times} times.",
                "Leave one line for each candidate.",
                subject=ballot.id,
                column=candidacy,
                authority=POLL_BY_BALLOT,
            )


def _countermanded(ballot: Ballot) -> Finding:
    return finding(
        "countermanded",
        f"The poll in {ballot.ward} was countermanded: it has no result on this night.",
        "Leave it; its new election is another ballot, on another day.",
        subject=ballot.id,
        authority=DEATH_OF_A_CANDIDATE,
    )
