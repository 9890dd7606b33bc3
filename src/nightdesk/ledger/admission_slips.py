"""Slips of the key: a digit too many or too few, two digits the wrong way round, told by the last time the ward voted.

These are warnings: the votes of a real night do leap. A warning says which figure would fit better; whoever makes sure of
the one on the sheet gives the reason, and it is recorded with the entry. The measures below are the desk's own, set on
the night of 3 May 2018 (2,275 wards with a like-for-like result of 2014 or 2016), parties compared by their best
candidate. On its true figures the four checks ask about 47 of 2,739 declarations. They catch nine in ten digits typed
twice and two in three digits left out; two neighbouring digits exchanged are seldom far enough from the truth to be told,
one in ten. The tests of that night hold them to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from nightdesk.ledger.admission_case import DESK, Finding, NotChecked, finding
from nightdesk.ledger.admission_compared import Compared, Line
from nightdesk.ledger.entry import Declaration
from nightdesk.register.ballot import Ballot

FEWEST_COMPARED = 50
"""Below this many votes last time, a party's own leap says nothing."""
TOTAL_APART = 2.0
"""The parties' best candidates together seldom poll twice, or half, what they did."""
TENFOLD_APART, TENFOLD_NEAR = 4.0, 2.0
SWAP_APART, SWAP_NEAR = 1.8, 1.15
"""How far a figure is from last time's before it is doubted, and how near another must come to be offered instead."""
BETTER_TOTAL = 1.1
"""The other figure must also bring the ward's total this much nearer to last time's."""
SLATE_APART = 4.0
"""Candidates of one party in one ward seldom differ so far: 5 of 2,951 slates of 2018 did."""


def the_total_is_of_the_usual_scale(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """The parties' best candidates together polled neither twice nor half of last time."""
    if not compared.past or not compared.complete:
        yield NotChecked("out-of-scale", "There is no like-for-like result to compare with, or votes were not announced.")
        return
    before, after = _totals(compared)
    if _apart(before, after) > TOTAL_APART:
        yield finding(
            "out-of-scale",
            f"The parties' best candidates have {after} votes together; last time they had {before}.",
            "Look for a digit too many or too few; if the sheet says just this, say so.",
            subject=ballot.id,
            column="votes",
            authority=DESK,
            gravity="warning",
        )


def no_digit_is_lost_or_doubled(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """No party's best figure is far from its last one while ten times it, or a tenth, would be near."""
    yield from _better("digit-slip", ballot, compared, others=tenfold, apart=TENFOLD_APART, near=TENFOLD_NEAR)


def no_digits_are_exchanged(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """No party's best figure is far from its last one while the same digits, two neighbours exchanged, would be near."""
    yield from _better("transposed", ballot, compared, others=swaps, apart=SWAP_APART, near=SWAP_NEAR)


def a_slate_keeps_together(declared: Declaration, ballot: Ballot, compared: Compared) -> Iterator[Finding]:
    """Candidates of one party in one ward poll alike. Needs no baseline; independents are no slate."""
    for party, slate in compared.slates.items():
        if len(slate) < 2 or party in compared.independent:
            continue
        votes = [line.votes for line in slate]
        if _apart(max(votes), min(votes)) > SLATE_APART:
            high, low = max(slate, key=_votes), min(slate, key=_votes)
            yield finding(
                "slate-apart",
                f"{high.candidacy} has {high.votes} votes and {low.candidacy}, of the same party, {low.votes}.",
                "Check both figures; if the sheet says just this, say so.",
                subject=ballot.id,
                column=low.candidacy,
                authority=DESK,
                gravity="warning",
            )


def tenfold(votes: int) -> list[int]:
    """`votes` with a digit more and a digit fewer."""
    return [votes * 10, votes // 10]


def swaps(votes: int) -> list[int]:
    """Every number that two neighbouring digits of `votes` exchanged would give, the same number of digits."""
    digits = str(votes)
    found = (digits[:at] + digits[at + 1] + digits[at] + digits[at + 2 :] for at in range(len(digits) - 1))
    return [int(one) for one in dict.fromkeys(found) if one != digits and not one.startswith("0")]


def _better(
    rule: str, ballot: Ballot, compared: Compared, *, others: Callable[[int], list[int]], apart: float, near: float
) -> Iterator[Finding]:
    """A warning for each figure that is `apart` from last time's while another that `others` offers would be `near`."""
    if not compared.past:
        yield NotChecked(rule, "There is no like-for-like result to compare with.")
        return
    for party, line in compared.best.items():
        then = compared.past.get(party, 0)
        if then < FEWEST_COMPARED or _apart(line.votes, then) <= apart:
            continue
        before, after = _totals(compared)
        for other in others(line.votes):
            nearer = _apart(after - line.votes + other, before) * BETTER_TOTAL < _apart(after, before)
            if nearer and _apart(other, then) < near:
                yield finding(
                    rule,
                    f"{line.candidacy} has {line.votes} votes, where the party's best had {then} last time: is it {other}?",
                    "Read the figure back; if the sheet says just this, say so.",
                    subject=ballot.id,
                    column=line.candidacy,
                    authority=DESK,
                    gravity="warning",
                )
                break


def _totals(compared: Compared) -> tuple[int, int]:
    """Votes of the parties' best candidates together, last time and now."""
    return sum(compared.past.values()), sum(line.votes for line in compared.best.values())


def _votes(line: Line) -> int:
    return line.votes


def _apart(one: int, other: int) -> float:
    """How many times the larger is the smaller, at least 1; nought counts as one vote."""
    return (one or 1) / (other or 1) if one > other else (other or 1) / (one or 1)
