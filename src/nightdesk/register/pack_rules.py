"""Does each row of a pack make sense by itself and beside the rows it belongs to?

Run on tables that name only what the pack holds. Sums over a whole council are in `pack_seats`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime

from nightdesk.problems import Problem
from nightdesk.register import pack_rows as rows
from nightdesk.register.pack_names import Check, at_row
from nightdesk.register.pack_tables import PackTables

NO_POLL = "Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2, Part 2 (method of election)"
"""No more candidates validly nominated than seats: declared elected without a poll."""
BEFORE_CLOSE = "Representation of the People Act 1983, section 66A"


def rule_problems(tables: PackTables) -> tuple[Problem, ...]:
    """Every row that breaks a rule of the format."""
    return tuple(problem for check in CHECKS for problem in check(tables))


def seats_of_a_ballot(tables: PackTables) -> Iterator[Problem]:
    """A ballot fills at least one seat, and no more short terms than seats."""
    for index, ballot in enumerate(tables.ballots):
        if ballot.seats == 0:
            message, mend, column = "A ballot cannot fill 0 seats.", "Write how many seats it fills.", "seats"
        elif ballot.short_term_seats > ballot.seats:
            message = f"{ballot.short_term_seats} short terms are more than the {ballot.seats} seats of the ballot."
            mend, column = "Count the seats that fill a casual vacancy again.", "short_term_seats"
        else:
            continue
        yield at_row(rows.BALLOTS, index, column, rule="pack/ballot-seats", message=message, mend=mend, subject=ballot.ballot)


def status_agrees_with_those_who_stand(tables: PackTables) -> Iterator[Problem]:
    """There is a poll where more stand than there are seats, and none otherwise; a countermanded poll may name nobody."""
    standing = Counter(candidacy.ballot for candidacy in tables.candidacies)
    for index, ballot in enumerate(tables.ballots):
        count = standing[ballot.ballot]
        if ballot.status == "contested" and count <= ballot.seats:
            message = f"{count} candidates for {ballot.seats} seats make no contest."
            mend = "Add the candidates that are missing, or write uncontested."
        elif ballot.status == "uncontested" and count > ballot.seats:
            message = f"{count} candidates for {ballot.seats} seats make a contest."
            mend = "Write contested, or take out those who do not stand."
        else:
            continue
        yield at_row(
            rows.BALLOTS,
            index,
            "status",
            rule="pack/ballot-status",
            message=message,
            mend=mend,
            subject=ballot.ballot,
            authority=NO_POLL,
        )


def party_of_a_seat(tables: PackTables) -> Iterator[Problem]:
    """A seat that is held has a party, and one that is vacant or unsettled has none."""
    for index, holder in enumerate(tables.holders):
        if (holder.state == "held") == bool(holder.party):
            continue
        if holder.party:
            message, mend = f"A seat that is {holder.state} has no party.", "Empty the cell, or write held."
        else:
            message, mend = "The seat is held, but no party is given.", "Give the party, or write vacant or unsettled."
        yield at_row(rows.HOLDERS, index, "party", rule="pack/holder-party", message=message, mend=mend, subject=holder.council)


def continuing_seats_are_not_up(tables: PackTables) -> Iterator[Problem]:
    """No ballot fills a seat that continues."""
    for index, holder in enumerate(tables.holders):
        if holder.term == "continuing" and holder.ballot:
            message, mend = "A seat that continues is filled by no ballot.", "Empty the cell, or write ends."
            yield at_row(
                rows.HOLDERS, index, "ballot", rule="pack/holder-term", message=message, mend=mend, subject=holder.council
            )


def hex_has_both_its_numbers(tables: PackTables) -> Iterator[Problem]:
    """A place on the map is a column and a row."""
    for index, council in enumerate(tables.councils):
        if (council.hex_column is None) != (council.hex_row is None):
            column = "hex_column" if council.hex_column is None else "hex_row"
            message, mend = "Only one half of the place on the map is given.", "Fill in both, or neither."
            yield at_row(rows.COUNCILS, index, column, rule="pack/hex", message=message, mend=mend, subject=council.council)


def corrections_change_something(tables: PackTables) -> Iterator[Problem]:
    """A correction turns one thing into another, and is of something before the night."""
    for index, one in enumerate(tables.corrections):
        if one.from_ == one.to:
            message, mend, column = "The correction changes nothing.", "Take it out, or mend from or to.", "to"
        elif one.date > tables.night.night:
            message = f"A change on {one.date} comes after the night, so it is not of the eve."
            mend, column = "Mend the date, or take the correction out.", "date"
        else:
            continue
        yield at_row(rows.CORRECTIONS, index, column, rule="pack/correction", message=message, mend=mend, subject=one.council)


def comparisons_have_what_they_compare(tables: PackTables) -> Iterator[Problem]:
    """A contest compared with has an earlier day and candidates; where there is none, it has no candidates."""
    candidates = Counter(row.ballot for row in tables.last_fought_candidacies)
    for index, row in enumerate(tables.last_fought):
        if row.method == "none":
            if candidates[row.ballot]:
                message = "There is no comparison, yet last_fought_candidacies.csv has candidates for it."
                mend, column = "Take them out, or name the method.", "method"
            else:
                continue
        elif not candidates[row.ballot]:
            message = "The contest compared with has no candidates in last_fought_candidacies.csv."
            mend, column = "Add them, or write none as the method.", "method"
        elif not row.date or row.date >= tables.night.night:
            message = f"The contest compared with must be before {tables.night.night}."
            mend, column = "Give the day it was fought.", "date"
        else:
            continue
        yield at_row(rows.LAST_FOUGHT, index, column, rule="pack/comparison", message=message, mend=mend, subject=row.ballot)
    known = {row.ballot for row in tables.last_fought}
    for index, one in enumerate(tables.last_fought_candidacies):
        if one.ballot not in known:
            message = "The candidate is of a contest that has no row in last_fought.csv."
            mend, column = "Add the row, or take the candidate out.", "ballot"
        elif one.seat_up and not one.elected:
            message = "A seat is up that this candidate did not win."
            mend, column = "Write no, or mend elected.", "seat_up"
        else:
            continue
        yield at_row(
            rows.PAST_CANDIDACIES, index, column, rule="pack/comparison", message=message, mend=mend, subject=one.ballot
        )


def notional_seats_are_of_redrawn_councils(tables: PackTables) -> Iterator[Problem]:
    """Only a redrawn council is compared as a whole; where there is no method there are no seats."""
    redrawn = {council.council for council in tables.councils if council.redrawn}
    for index, row in enumerate(tables.notional):
        if row.council not in redrawn:
            message, mend = "The council is not redrawn, so its wards are compared one by one.", "Take the row out."
            column = "council"
        elif (row.method == "none") != (row.seats is None) or (row.method == "none") != (not row.party):
            message = "Party and seats stand together with a method, and are empty without one."
            mend, column = "Fill in both, or write none as the method and empty both.", "seats"
        else:
            continue
        yield at_row(rows.NOTIONAL, index, column, rule="pack/notional", message=message, mend=mend, subject=row.council)


def conflicts_are_between_two_feeds(tables: PackTables) -> Iterator[Problem]:
    """Two feeds say two things, the pack takes one of them, and a choice made by hand has its reason."""
    for index, one in enumerate(tables.conflicts):
        if one.feed == one.other_feed:
            message, mend, column = "A feed cannot differ from itself.", "Name the two feeds.", "other_feed"
        elif one.version == one.other_version:
            message, mend, column = "The two feeds say the same.", "Take the row out.", "other_version"
        elif one.taken not in (one.feed, one.other_feed):
            message, mend, column = f"“{one.taken}” is neither of the two feeds.", "Name the feed that the pack takes.", "taken"
        elif one.overruled and not one.reason:
            message, mend, column = "A choice made by hand needs its reason.", "Say why.", "reason"
        else:
            continue
        yield at_row(rows.CONFLICTS, index, column, rule="pack/conflict", message=message, mend=mend, subject=one.ballot)


def nothing_is_due_before_the_close_of_poll(tables: PackTables) -> Iterator[Problem]:
    """No council declares before the polls close."""
    close = datetime.fromisoformat(tables.night.polls_close)
    for index, row in enumerate(tables.times):
        if datetime.fromisoformat(row.time) < close:
            message = f"{row.time} is before the polls close."
            yield at_row(
                rows.TIMES,
                index,
                "time",
                rule="pack/time",
                message=message,
                mend="Mend the time.",
                subject=row.council,
                authority=BEFORE_CLOSE,
            )


CHECKS: tuple[Check, ...] = (
    seats_of_a_ballot,
    status_agrees_with_those_who_stand,
    party_of_a_seat,
    continuing_seats_are_not_up,
    hex_has_both_its_numbers,
    corrections_change_something,
    comparisons_have_what_they_compare,
    notional_seats_are_of_redrawn_councils,
    conflicts_are_between_two_feeds,
    nothing_is_due_before_the_close_of_poll,
)
