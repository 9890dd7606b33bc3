"""Whether the figures of a sheet can be true together: votes against papers, papers against electorate, turnout.

A voter has one paper and may mark up to as many names as there are seats, so votes are not papers: in a ward of three
seats a thousand papers carry at most three thousand votes, and at most a thousand for any one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from nightdesk.ledger.admission_case import DESK, DOUBTFUL_PAPERS, TURNOUT, Finding, NotChecked, finding
from nightdesk.ledger.admission_compared import Compared
from nightdesk.ledger.entry import Declaration
from nightdesk.register.ballot import Ballot

LARGEST_FIGURE = 999_999
"""No ward in England has a million electors."""
ELECTORATE_TOLERANCE = Fraction(1, 10)
"""The register is kept up to polling day: a declared electorate is seldom a tenth away from that of the pack."""
TAKEN_AWAY = Fraction(1, 50)
"""Papers issued but not put into the box are far fewer than one in fifty."""
_PER_CENT = re.compile(r"(0|[1-9][0-9]{0,2})(?:\.([0-9]{1,6}))?")


def are_whole(declared: Declaration) -> bool:
    """Whether every figure is unknown or a whole number: a float or a truth value passes every comparison, but its text
    is another, and a ledger that took it could not be opened again."""
    return all(number is None or type(number) is int for _, number in _figures(declared))


def figures_are_counts(declared: Declaration, ballot: Ballot, compared: Compared | None) -> Iterator[Finding]:
    """Every figure is a whole number, not below nought nor above anything a ward could give."""
    for column, number in _figures(declared):
        if number is not None and not (type(number) is int and 0 <= number <= LARGEST_FIGURE):
            yield finding(
                "not-a-count",
                f"{number} for {column} is not a number of votes, papers or people in {ballot.ward}.",
                "Key it again from the sheet.",
                subject=ballot.id,
                column=column,
                authority=DESK,
            )


def nought_is_not_for_not_yet(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Nobody is elected where nobody voted; and a nought is looked at twice, for many a sheet writes it for *not yet*."""
    votes = [poll.votes for poll in declared.polls]
    if votes and not any(votes) and None not in votes:
        yield finding(
            "no-votes",
            f"Every candidate of {ballot.ward} has nought votes.",
            "Leave the votes out (?) until they are announced.",
            subject=ballot.id,
            column="votes",
            authority=DESK,
        )
        return
    for poll in declared.polls:
        if poll.votes == 0:
            yield finding(
                "nought",
                f"{poll.candidacy} has nought votes.",
                "If it was announced as nought, say how you know; if it was not announced, write ?.",
                subject=ballot.id,
                column=poll.candidacy,
                authority=DESK,
                gravity="warning",
            )


def votes_fit_the_papers(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """No name has more votes than there are valid papers, nor all names together more than papers times seats."""
    valid = _valid_papers(declared)
    if valid is None:
        yield NotChecked("votes-over-papers", "The number of ballot papers is not known.")
        return
    for poll in declared.polls:
        if poll.votes is not None and poll.votes > valid:
            yield finding(
                "votes-over-papers",
                f"{poll.candidacy} has {poll.votes} votes on {valid} valid papers: a paper carries one vote for a name.",
                "Check this figure, the papers and the rejected.",
                subject=ballot.id,
                column=poll.candidacy,
                authority=DOUBTFUL_PAPERS,
            )
    total = sum(poll.votes or 0 for poll in declared.polls)
    if total > valid * ballot.seats:
        yield finding(
            "votes-over-papers",
            f"{total} votes on {valid} valid papers: a paper carries up to {ballot.seats}.",
            "Check the votes, the papers and the rejected.",
            subject=ballot.id,
            column="votes",
            authority=DOUBTFUL_PAPERS,
        )


def papers_account_for_one_seat(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """With one seat each valid paper is one vote, so votes and rejected make up the papers, but for those taken away."""
    if ballot.seats != 1:
        return
    papers, rejected = declared.ballot_papers, declared.rejected_ballot_papers
    votes = [poll.votes for poll in declared.polls if poll.votes is not None]
    if papers is None or rejected is None or len(votes) != len(declared.polls):
        yield NotChecked("papers-unaccounted", "Votes, papers or rejected papers are not all known.")
        return
    missing = papers - rejected - sum(votes)
    if missing > papers * TAKEN_AWAY:
        yield finding(
            "papers-unaccounted",
            f"{papers} papers, but {sum(votes)} votes and {rejected} rejected: {missing} are not accounted for.",
            "Look for a figure that is too small; if the sheet says just this, say so.",
            subject=ballot.id,
            column="papers",
            authority=DESK,
            gravity="warning",
        )


def rejected_are_among_the_papers(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Rejected papers came out of the ballot box, and so are among the papers."""
    papers, rejected = declared.ballot_papers, declared.rejected_ballot_papers
    if papers is None or rejected is None:
        yield NotChecked("rejected-over-papers", "Papers or rejected papers are not known.")
    elif rejected > papers:
        yield finding(
            "rejected-over-papers",
            f"{rejected} papers rejected of {papers}.",
            "Check both: spoilt papers that were replaced at the station are in neither.",
            subject=ballot.id,
            column="rejected",
            authority=DOUBTFUL_PAPERS,
        )


def papers_fit_the_electorate(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """No more papers than people on the register of electors, and an electorate like that of the pack."""
    electorate = declared.electorate if declared.electorate is not None else ballot.electorate
    if electorate is None or declared.ballot_papers is None:
        yield NotChecked("papers-over-electorate", "Papers or electorate are not known.")
    elif declared.ballot_papers > electorate:
        yield finding(
            "papers-over-electorate",
            f"{declared.ballot_papers} papers from an electorate of {electorate}.",
            "Check both: votes of a ward of several seats are often taken for papers.",
            subject=ballot.id,
            column="papers",
            authority=TURNOUT,
        )
    if declared.electorate is None or ballot.electorate is None:
        yield NotChecked("electorate-differs", "The electorate is not known both before and after the poll.")
    elif abs(declared.electorate - ballot.electorate) > ballot.electorate * ELECTORATE_TOLERANCE:
        yield finding(
            "electorate-differs",
            f"An electorate of {declared.electorate} is declared; the register of the night has {ballot.electorate}.",
            "Check the figure; if it is right, say how you know.",
            subject=ballot.id,
            column="electorate",
            authority=DESK,
            gravity="warning",
        )


def turnout_agrees(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """The turnout reported is papers over electorate, with or without the rejected, rounded or cut as it is printed."""
    reported = declared.turnout_reported
    if reported is None:
        yield NotChecked("turnout", "No turnout is reported.")
        return
    match = _PER_CENT.fullmatch(reported)
    if match is None or Fraction(reported) > 100:
        yield finding(
            "turnout-form",
            f"{reported!r} is not a turnout in per cent.",
            "Write a decimal numeral without the sign, as 34.2; a count of papers goes under papers.",
            subject=ballot.id,
            column="turnout",
            authority=TURNOUT,
        )
        return
    electorate = declared.electorate if declared.electorate is not None else ballot.electorate
    if declared.ballot_papers is None or not electorate:
        yield NotChecked("turnout", "Papers or electorate are not known.")
        return
    unit = Fraction(1, 10 ** len(match[2] or ""))
    bases = (declared.ballot_papers, declared.ballot_papers - (declared.rejected_ballot_papers or 0))
    # Between half a unit below (rounded up) and a unit above (cut off).
    if not any(-unit / 2 <= Fraction(100 * papers, electorate) - Fraction(reported) < unit for papers in bases):
        computed = f"{100 * declared.ballot_papers / electorate:.2f}"
        yield finding(
            "turnout",
            f"Turnout is reported as {reported}; {declared.ballot_papers} papers of {electorate} make {computed}.",
            "Check all three; if the source does say so, say that.",
            subject=ballot.id,
            column="turnout",
            authority=TURNOUT,
            gravity="warning",
        )


def _figures(declared: Declaration) -> Iterator[tuple[str, int | None]]:
    """(column, figure) for each figure of the sheet."""
    yield from ((poll.candidacy, poll.votes) for poll in declared.polls)
    yield "papers", declared.ballot_papers
    yield "rejected", declared.rejected_ballot_papers
    yield "electorate", declared.electorate


def _valid_papers(declared: Declaration) -> int | None:
    """Papers less those rejected, or all papers where the rejected are not known."""
    if declared.ballot_papers is None:
        return None
    return declared.ballot_papers - (declared.rejected_ballot_papers or 0)
