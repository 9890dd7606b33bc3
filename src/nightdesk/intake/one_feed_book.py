"""The declarations of a single feed, each admitted as a live one would be, so that the book of the pack can be opened."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from nightdesk.intake.one_feed_entries import Placed, announcement
from nightdesk.ledger.admission import admit
from nightdesk.ledger.entry import Announcement, Entry, Recorded
from nightdesk.ledger.standing import Standing
from nightdesk.problems import Problem
from nightdesk.register.pack import build_register
from nightdesk.register.pack_tables import PackTables
from nightdesk.register.roll import Register

CHECKED = "As the feed gives it; imported without a second feed to compare."
"""The reason recorded with a figure that admission warns of: said, so that a reader knows nobody has made sure of it."""


def declared(
    placed: Sequence[Placed], seen: Mapping[str, Sequence[str]], tables: PackTables, *, file: str
) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Every announcement in the order of the clock. One that admission refuses is left out, and each reason told."""
    timed: list[tuple[str, str, Announcement]] = []
    problems: list[Problem] = []
    turn = Counter[str]()
    silent = 0
    for one in placed:
        time = seen[one.council][turn[one.council]]
        turn[one.council] += 1
        if one.without_result:
            silent += one.status != "countermanded"
            continue
        made, found = announcement(one, source=one.feed.feed, seen=time, file=file)
        problems += found
        if made is not None:
            timed.append((time, one.id, made))
    if silent:
        message = f"The feed has no result for {silent} of its {len(placed)} ballots."
        mend = "Record them as they are declared; where a poll was countermanded, say so in ballots.csv."
        problems.append(Problem("import/no-result", message, mend, file=file, gravity="note"))
    timed.sort(key=lambda each: each[:2])
    register, _ = build_register(_for_admission(tables))
    if register is None:  # the tables are at fault, and reading the pack says where
        return tuple(made for _, _, made in timed), tuple(problems)
    lines = {one.id: one.feed.line for one in placed}
    entries, refused = _admitted([made for _, _, made in timed], register)
    problems += [
        replace(
            problem,
            message=f"{problem.message} The declaration is left out.",
            file=file,
            line=lines.get(problem.subject),
            gravity="warning",
        )
        for problem in refused
    ]
    return entries, tuple(problems)


def _for_admission(tables: PackTables) -> PackTables:
    """The tables with a stand-in for whatever a feed does not say of a council: no check of a declaration asks for it."""
    up = Counter[str]()
    for ballot in tables.ballots:
        up[ballot.council] += ballot.seats
    return replace(
        tables,
        councils=tuple(
            row._replace(
                kind=row.kind or "district", cycle=row.cycle or "by-election", seats_total=row.seats_total or up[row.council]
            )
            for row in tables.councils
        ),
    )


def _admitted(proposed: Sequence[Announcement], register: Register) -> tuple[tuple[Entry, ...], list[Problem]]:
    standing = Standing()
    entries: list[Entry] = []
    refused: list[Problem] = []
    for one in proposed:
        admission = admit(one, register=register, standing=standing, reason=CHECKED)
        if admission.admitted and admission.already is None:
            entries.append(admission.entry)
            standing, _ = standing.advance(Recorded(len(entries), admission.entry, ""))
        else:
            refused += admission.errors
    return tuple(entries), refused
