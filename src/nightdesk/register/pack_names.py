"""Do the tables of a pack name only what the pack holds, and each thing once?

A tuple of small checks over tables whose every cell has been read. Row *i* of a table stands on line *i* + 2.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from typing import Any

from nightdesk.problems import Problem
from nightdesk.register import pack_rows as rows
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.party import OTHERS, SOME_OTHER
from nightdesk.register.tables import Table

VACANT, UNSETTLED = "vacant", "unsettled"
"""Words that stand in place of a party where a seat has no holder, or none that a source settles."""

Check = Callable[[PackTables], Iterator[Problem]]


def name_problems(tables: PackTables) -> tuple[Problem, ...]:
    """Every fault in how the tables name things."""
    return tuple(problem for check in CHECKS for problem in check(tables))


def at_row(
    table: Table[Any], index: int, column: str, *, rule: str, message: str, mend: str, subject: str = "", authority: str = ""
) -> Problem:
    """A Problem about one cell of row `index` (from 0) of a table."""
    return Problem(
        rule=rule,
        message=message,
        mend=mend,
        file=table.file,
        line=index + 2,
        column=column,
        subject=subject,
        authority=authority,
    )


def each_stands_once(tables: PackTables) -> Iterator[Problem]:
    """Each party, council, ballot, candidacy, comparison, time and sum has one row."""
    yield from _twice(rows.PARTIES, "party", ((row.party,) for row in tables.parties))
    yield from _twice(rows.COUNCILS, "council", ((row.council,) for row in tables.councils))
    yield from _twice(rows.COUNCILS, "name", ((row.name,) for row in tables.councils))
    yield from _twice(rows.COUNCILS, "gss", ((row.gss,) if row.gss else None for row in tables.councils))
    yield from _twice(rows.BALLOTS, "ballot", ((row.ballot,) for row in tables.ballots))
    yield from _twice(rows.CANDIDACIES, "candidacy", ((row.ballot, row.candidacy) for row in tables.candidacies))
    yield from _twice(
        rows.CANDIDACIES, "person", ((row.ballot, row.person) if row.person else None for row in tables.candidacies)
    )
    yield from _twice(rows.COMPOSITIONS, "party", ((row.council, row.term, row.party) for row in tables.compositions))
    yield from _twice(rows.LAST_FOUGHT, "ballot", ((row.ballot,) for row in tables.last_fought))
    yield from _twice(rows.NOTIONAL, "party", ((row.basis, row.council, row.party) for row in tables.notional))
    yield from _twice(rows.TIMES, "council", ((row.council,) for row in tables.times))
    hexes = (
        (row.hex_column, row.hex_row) if row.hex_column is not None and row.hex_row is not None else None
        for row in tables.councils
    )
    yield from _twice(rows.COUNCILS, "hex_column", hexes)


def parties_are_known(tables: PackTables) -> Iterator[Problem]:
    """Every party named has a row in parties.csv, where no word of our own is taken for a party."""
    for index, party in enumerate(tables.parties):
        if party.party in (VACANT, UNSETTLED, OTHERS, SOME_OTHER):
            message = f"“{party.party}” is a word of this format and cannot be a party's id."
            mend = "Take the row out; the word needs none."
            yield at_row(rows.PARTIES, index, "party", rule="pack/reserved-word", message=message, mend=mend)
    known = {party.party for party in tables.parties}
    seat = known | {VACANT, UNSETTLED, SOME_OTHER}
    named: tuple[tuple[Table[Any], str, Iterable[str], Collection[str]], ...] = (
        (rows.CANDIDACIES, "party", (row.party for row in tables.candidacies), known),
        (rows.HOLDERS, "party", (row.party for row in tables.holders), known | {"", SOME_OTHER}),
        (rows.CORRECTIONS, "from", (row.from_ for row in tables.corrections), seat),
        (rows.CORRECTIONS, "to", (row.to for row in tables.corrections), seat),
        (rows.COMPOSITIONS, "party", (row.party for row in tables.compositions), seat),
        (rows.PAST_CANDIDACIES, "party", (row.party for row in tables.last_fought_candidacies), known),
        (rows.NOTIONAL, "party", (row.party for row in tables.notional), seat | {""}),
        (rows.LEADERS, "party", (row.party for row in tables.leaders), known),
    )
    yield from _unknown(named, "pack/unknown-party", "party", rows.PARTIES.file)


def councils_are_known(tables: PackTables) -> Iterator[Problem]:
    """Every council named has a row in councils.csv."""
    known = {council.council for council in tables.councils}
    named: tuple[tuple[Table[Any], str, Iterable[str], Collection[str]], ...] = (
        (rows.BALLOTS, "council", (row.council for row in tables.ballots), known),
        (rows.HOLDERS, "council", (row.council for row in tables.holders), known),
        (rows.CORRECTIONS, "council", (row.council for row in tables.corrections), known),
        (rows.COMPOSITIONS, "council", (row.council for row in tables.compositions), known),
        (rows.NOTIONAL, "council", (row.council for row in tables.notional), known),
        (rows.TIMES, "council", (row.council for row in tables.times), known),
        (rows.LEADERS, "council", (row.council for row in tables.leaders), known),
    )
    yield from _unknown(named, "pack/unknown-council", "council", rows.COUNCILS.file)


def ballots_are_known(tables: PackTables) -> Iterator[Problem]:
    """Every ballot named has a row in ballots.csv."""
    known = {ballot.ballot for ballot in tables.ballots}
    optional = known | {""}
    named: tuple[tuple[Table[Any], str, Iterable[str], Collection[str]], ...] = (
        (rows.CANDIDACIES, "ballot", (row.ballot for row in tables.candidacies), known),
        (rows.HOLDERS, "ballot", (row.ballot for row in tables.holders), optional),
        (rows.LAST_FOUGHT, "ballot", (row.ballot for row in tables.last_fought), known),
        (rows.PAST_CANDIDACIES, "ballot", (row.ballot for row in tables.last_fought_candidacies), known),
        (rows.CONFLICTS, "ballot", (row.ballot for row in tables.conflicts), known),
        (rows.LEADERS, "ballot", (row.ballot for row in tables.leaders), optional),
    )
    yield from _unknown(named, "pack/unknown-ballot", "ballot", rows.BALLOTS.file)


def ballot_ids_say_council_and_night(tables: PackTables) -> Iterator[Problem]:
    """`local.<council>.<ward>.<date>` names the council of its row and the date of the night."""
    for index, ballot in enumerate(tables.ballots):
        parts = ballot.ballot.split(".")
        if parts[1] != ballot.council:
            message = f"The id is of a ballot in “{parts[1]}”, the row of one in “{ballot.council}”."
            mend = "Make the council of the row and of the id the same."
            yield at_row(
                rows.BALLOTS, index, "ballot", rule="pack/ballot-council", message=message, mend=mend, subject=ballot.ballot
            )
        if parts[-1] != tables.night.night:
            message = f"The id is of a ballot on {parts[-1]}, the pack of the night of {tables.night.night}."
            mend = "Mend the date in the id, or take the ballot out of this pack."
            yield at_row(
                rows.BALLOTS, index, "ballot", rule="pack/ballot-date", message=message, mend=mend, subject=ballot.ballot
            )


def holders_fill_ballots_of_their_council(tables: PackTables) -> Iterator[Problem]:
    """The ballot that fills a holder's seat is one of the same council."""
    council_of = {ballot.ballot: ballot.council for ballot in tables.ballots}
    for index, holder in enumerate(tables.holders):
        if holder.ballot and council_of.get(holder.ballot, holder.council) != holder.council:
            message = f"The seat is in “{holder.council}”, the ballot in “{council_of[holder.ballot]}”."
            mend = "Name the ballot of the same council that fills the seat."
            yield at_row(
                rows.HOLDERS, index, "ballot", rule="pack/holder-ballot", message=message, mend=mend, subject=holder.council
            )


def leaders_stand_where_they_are_said_to(tables: PackTables) -> Iterator[Problem]:
    """A leader's candidacy is one of the ballot named."""
    standing = {(one.ballot, one.candidacy) for one in tables.candidacies}
    for index, leader in enumerate(tables.leaders):
        if bool(leader.ballot) != bool(leader.candidacy):
            message = "A leader has a ballot without a candidacy, or a candidacy without a ballot."
            mend = "Fill in both, or neither where the leader did not stand."
        elif leader.ballot and (leader.ballot, leader.candidacy) not in standing:
            message = f"Nobody stands as “{leader.candidacy}” in {leader.ballot}."
            mend = "Name a candidacy of candidacies.csv."
        else:
            continue
        yield at_row(
            rows.LEADERS, index, "candidacy", rule="pack/unknown-candidacy", message=message, mend=mend, subject=leader.council
        )


CHECKS: tuple[Check, ...] = (
    each_stands_once,
    parties_are_known,
    councils_are_known,
    ballots_are_known,
    ballot_ids_say_council_and_night,
    holders_fill_ballots_of_their_council,
    leaders_stand_where_they_are_said_to,
)


def _twice(table: Table[Any], column: str, keys: Iterable[tuple[Hashable, ...] | None]) -> Iterator[Problem]:
    first: dict[Hashable, int] = {}
    for index, key in enumerate(keys):
        if key is None:
            continue
        before = first.setdefault(key, index)
        if before != index:
            shown = ", ".join(str(part) for part in key)
            message = f"“{shown}” stands on line {before + 2} already."
            mend = "Keep the row that is right, or give the two different names."
            yield at_row(table, index, column, rule="pack/duplicate", message=message, mend=mend, subject=str(key[0]))


def _unknown(
    named: Iterable[tuple[Table[Any], str, Iterable[str], Collection[str]]], rule: str, kind: str, file: str
) -> Iterator[Problem]:
    for table, column, values, known in named:
        for index, value in enumerate(values):
            if value not in known:
                message = f"No {kind} “{value}” is in {file}."
                mend = f"Mend the cell, or add a row for the {kind}."
                yield at_row(table, index, column, rule=rule, message=message, mend=mend, subject=value)
