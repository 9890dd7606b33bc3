"""Admission: what an entry must satisfy to be written into the ledger.

The rulebook is the tuples below: small functions, each named for the rule it keeps and citing what the rule rests on.
They look and say; none of them alters the entry, and none works out a winner. An error refuses the entry. A warning
refuses it until somebody has made sure of the figure and says so; the reason is recorded with the entry. A check whose
figures are not known says so and passes on. The manual is docs/reference/admission.md; the specification, tests/spec.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from nightdesk.ledger import admission_figures as figures
from nightdesk.ledger import admission_record as record
from nightdesk.ledger import admission_slips as slips
from nightdesk.ledger import admission_standing as candidates
from nightdesk.ledger import admission_totals as totals
from nightdesk.ledger import admission_winners as winners
from nightdesk.ledger.admission_case import DESK, Finding, NotChecked, finding
from nightdesk.ledger.admission_compared import Compared, compare
from nightdesk.ledger.entry import (
    Announcement,
    Correction,
    Declaration,
    Entry,
    PublishedTotal,
    ReturnedUnopposed,
    Withdrawal,
    provenance_of,
)
from nightdesk.ledger.standing import Standing, subject_of
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council
from nightdesk.register.roll import Register

EVERY_ENTRY: tuple[Callable[[Entry, Register, Standing], Iterator[Finding]], ...] = (
    record.the_time_is_a_time,
    record.nothing_is_declared_before_the_polls_close,
    record.nothing_is_seen_long_after_the_night,
    record.the_source_is_named,
    record.a_change_says_why,
    record.texts_are_notes,
    record.it_can_stand,
    record.a_correction_changes_something,
)
DECLARATIONS: tuple[Callable[[Declaration, Ballot, Compared], Iterator[Finding]], ...] = (
    candidates.a_poll_was_held,
    candidates.candidates_are_those_standing,
    winners.every_seat_is_filled,
    winners.nobody_elected_was_outpolled,
    winners.equal_votes_for_the_last_seat_need_a_lot,
    winners.a_lot_is_drawn_only_for_equal_votes,
    figures.figures_are_counts,
    figures.nought_is_not_for_not_yet,
    figures.votes_fit_the_papers,
    figures.papers_account_for_one_seat,
    figures.rejected_are_among_the_papers,
    figures.papers_fit_the_electorate,
    figures.turnout_agrees,
    slips.the_total_is_of_the_usual_scale,
    slips.no_digit_is_lost_or_doubled,
    slips.no_digits_are_exchanged,
    slips.a_slate_keeps_together,
)
RETURNS_UNOPPOSED: tuple[Callable[[ReturnedUnopposed, Ballot], Iterator[Finding]], ...] = (
    candidates.nobody_opposed,
    candidates.all_who_stand_are_returned,
)
PUBLISHED_TOTALS: tuple[Callable[[PublishedTotal, Council, Register], Iterator[Finding]], ...] = (
    totals.parties_are_known,
    totals.seats_make_up_the_council,
)


@dataclass(frozen=True, slots=True)
class Admission:
    """What admission found."""

    entry: Entry
    """As it is to be recorded: with the reason, where a warning was answered by one."""
    problems: tuple[Problem, ...]
    not_checked: tuple[NotChecked, ...]
    already: int | None
    """Position at which the ledger says the same already; nothing is to be written then."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """What no reason can excuse."""
        return tuple(one for one in self.problems if one.gravity == "error")

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What needs a reason."""
        return tuple(one for one in self.problems if one.gravity == "warning")

    @property
    def admitted(self) -> bool:
        """Whether the entry may be written, or stands written already."""
        return not self.errors and (not self.warnings or bool(provenance_of(self.entry).checked.strip()))


def admit(entry: Entry, *, register: Register, standing: Standing, reason: str | None = None) -> Admission:
    """Look at an entry against the register and what stands. `reason` answers warnings, and only warnings."""
    already = _already(entry, standing)
    if already is not None:
        return Admission(entry, (), (), already)
    found = list(_findings(entry, register, standing))
    problems = tuple(one for one in found if isinstance(one, Problem))
    not_checked = tuple(one for one in found if isinstance(one, NotChecked))
    if reason is not None and reason.strip() and any(one.gravity == "warning" for one in problems):
        entry = _answered(entry, reason.strip())
    return Admission(entry, problems, not_checked, None)


def _findings(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    for rule in EVERY_ENTRY:
        yield from rule(entry, register, standing)
    if not isinstance(entry, Withdrawal):
        yield from _announced(entry.by if isinstance(entry, Correction) else entry, register)


def _announced(announced: Announcement, register: Register) -> Iterator[Finding]:
    if isinstance(announced, PublishedTotal):
        council = register.councils.get(announced.council)
        if council is None:
            yield _unknown("council", announced.council, register)
            return
        for about_totals in PUBLISHED_TOTALS:
            yield from about_totals(announced, council, register)
        return
    ballot = register.ballots.get(announced.ballot)
    if ballot is None:
        yield _unknown("ballot", announced.ballot, register)
    elif isinstance(announced, Declaration) and not figures.are_whole(announced):
        # Nothing else can be asked of what is no number.
        yield from figures.figures_are_counts(announced, ballot, None)
    elif isinstance(announced, Declaration):
        compared = compare(announced, ballot, register)
        for about_polls in DECLARATIONS:
            yield from about_polls(announced, ballot, compared)
    else:
        for about_returns in RETURNS_UNOPPOSED:
            yield from about_returns(announced, ballot)


def _unknown(what: str, name: str, register: Register) -> Problem:
    return finding(
        f"unknown-{what}",
        f"There is no {what} {name!r} in the register of {register.night}.",
        f"Use the {what}'s id as the register has it.",
        subject=name,
        column=what,
        authority=DESK,
    )


def _already(entry: Entry, standing: Standing) -> int | None:
    """Where the ledger has just this change already: an entry sent twice is one entry."""
    if isinstance(entry, Withdrawal):
        return standing.withdrawn_by(entry.of)
    stands = standing.of(subject_of(entry.by if isinstance(entry, Correction) else entry))
    if stands is None or stands.announcement is None:
        return None
    if not isinstance(entry, Correction):
        return stands.position if record.same_facts(entry, stands.announcement) else None
    replaced = stands.layers[-2][0] if len(stands.layers) > 1 else None
    return stands.position if replaced == entry.of and record.same_facts(entry.by, stands.announcement) else None


def _answered(entry: Entry, reason: str) -> Entry:
    if isinstance(entry, Correction):
        return replace(entry, by=replace(entry.by, provenance=replace(entry.by.provenance, checked=reason)))
    return replace(entry, provenance=replace(entry.provenance, checked=reason))
