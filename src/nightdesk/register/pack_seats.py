"""Do the seats of each council add up, before the night and after it?

`seats_total` = continuing + contested + countermanded, in every council whose eve is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from nightdesk.problems import Problem
from nightdesk.register import pack_rows as rows
from nightdesk.register.baseline import EveComposition, LastFought
from nightdesk.register.pack_names import at_row
from nightdesk.register.pack_rows import CouncilRow
from nightdesk.register.pack_tables import PackTables


def size_problems(tables: PackTables) -> tuple[Problem, ...]:
    """Councils whose kind, cycle or number of seats is missing, or whose seats change without new boundaries."""
    problems = []
    for index, council in enumerate(tables.councils):
        if council.kind == "":
            message = f"What kind of council {council.name} is is not known."
            mend = "Write london, metropolitan, unitary, district or county."
            problems.append(_council(index, council, "kind", message, mend))
        if council.cycle == "":
            message = f"How {council.name} elects is not known."
            problems.append(_council(index, council, "cycle", message, "Write all-out, thirds, halves or by-election."))
        if council.seats_total is None:
            message = f"How many seats {council.name} has is not known, so control cannot be told."
            problems.append(_council(index, council, "seats_total", message, "Fill in all its seats, those not up included."))
        elif council.seats_total == 0:
            message = f"{council.name} cannot have 0 seats."
            problems.append(_council(index, council, "seats_total", message, "Fill in all its seats, those not up included."))
        elif council.redrawn and council.seats_before is None:
            message = f"{council.name} is redrawn, and how many seats it had before is not known."
            problems.append(_council(index, council, "seats_before", message, "Fill in its seats before the night."))
        elif not council.redrawn and council.seats_before not in (None, council.seats_total):
            message = (
                f"{council.name} has {council.seats_before} seats before and {council.seats_total} after, yet is not redrawn."
            )
            problems.append(
                _council(index, council, "seats_before", message, "Make the two the same, or write redrawn as yes.")
            )
    return tuple(problems)


def seat_problems(
    tables: PackTables, eve: Mapping[str, EveComposition], contests: Mapping[str, LastFought]
) -> tuple[Problem, ...]:
    """Councils whose seats do not add up, and ballots that more or fewer seats fall to than they fill."""
    up = Counter[str]()
    for ballot in tables.ballots:
        up[ballot.council] += ballot.seats
    problems: list[Problem] = []
    for index, council in enumerate(tables.councils):
        problems += _sums_of(index, council, eve[council.council], up[council.council])
    problems += _seats_that_end(tables, eve)
    problems += _seats_last_fought(tables, contests)
    problems += _notional_seats(tables, up)
    return tuple(problems)


def _sums_of(index: int, council: CouncilRow, eve: EveComposition, up: int) -> Iterator[Problem]:
    total = council.seats_total or 0
    if up > total:
        message = f"{up} seats are up in {council.name}, which has {total}."
        yield _council(index, council, "seats_total", message, "Count the seats of the council, or of its ballots, again.")
        return
    if eve.settled == "not_known":
        if council.redrawn and up != total:
            message = f"{council.name} is redrawn, so all its {total} seats are up; its ballots fill {up}."
            yield _council(index, council, "seats_total", message, "Add the ballots that are missing, or mend seats_total.")
        return
    before = sum(eve.held.values()) + eve.vacant + eve.unsettled
    continuing = sum(eve.continuing.values()) + eve.continuing_vacant + eve.continuing_unsettled
    listed = "compositions.csv" if eve.settled == "sourced_composition" else "holders.csv"
    wanted = total if council.seats_before is None else council.seats_before
    if before != wanted:
        message = f"{council.name} had {wanted} seats on the eve; {listed} has {before}."
        yield _council(index, council, "seats_before", message, f"Give each seat its row in {listed}, a vacant one included.")
    if continuing + up != total:
        message = f"{continuing} continuing seats in {listed} and {up} in the ballots make {continuing + up}, not {total}."
        mend = f"Mend the term of a seat in {listed}, the seats of a ballot, or seats_total."
        yield _council(index, council, "seats_total", message, mend)


def _seats_that_end(tables: PackTables, eve: Mapping[str, EveComposition]) -> Iterator[Problem]:
    """Where holders are settled seat by seat, as many seats end in a ward as its ballot fills."""
    redrawn = {council.council for council in tables.councils if council.redrawn}
    ending = Counter(holder.ballot for holder in tables.holders if holder.ballot)
    for index, ballot in enumerate(tables.ballots):
        if ballot.council in redrawn or eve[ballot.council].settled != "seat_by_seat":
            continue
        found = ending[ballot.ballot]
        if found == ballot.seats or (ballot.redrawn and found < ballot.seats):
            continue
        message = f"The ballot fills {ballot.seats} seats, and {found} seats of holders.csv end with it."
        mend = "Give each seat it fills a row in holders.csv, a vacant one included, or mend the seats of the ballot."
        yield at_row(
            rows.BALLOTS, index, "seats", rule="pack/seats-that-end", message=message, mend=mend, subject=ballot.ballot
        )


def _seats_last_fought(tables: PackTables, contests: Mapping[str, LastFought]) -> Iterator[Problem]:
    """No more seats are compared with than the ballot fills."""
    index_of = {row.ballot: index for index, row in enumerate(tables.last_fought)}
    for ballot in tables.ballots:
        up = sum(one.seat_up for one in contests[ballot.ballot].candidacies)
        if up > ballot.seats:
            message = f"{up} seats are marked as up, and the ballot fills {ballot.seats}."
            yield at_row(
                rows.LAST_FOUGHT,
                index_of[ballot.ballot],
                "rule",
                rule="pack/seats-last-fought",
                message=message,
                mend="Mark in last_fought_candidacies.csv only those whose seats are now up.",
                subject=ballot.ballot,
            )


def _notional_seats(tables: PackTables, up: Counter[str]) -> Iterator[Problem]:
    """Notional seats are scaled to the new council or are those of the old one: never more than either."""
    before = {council.council: council.seats_before or 0 for council in tables.councils}
    sums = Counter[tuple[str, str]]()
    last: dict[tuple[str, str], int] = {}
    for index, row in enumerate(tables.notional):
        sums[row.basis, row.council] += row.seats or 0
        last[row.basis, row.council] = index
    for (basis, slug), seats in sums.items():
        most = max(up[slug], before[slug])
        if seats > most:
            message = f"{seats} seats are given on the basis {basis}, and the council had {before[slug]} and fills {up[slug]}."
            yield at_row(
                rows.NOTIONAL,
                last[basis, slug],
                "seats",
                rule="pack/notional-seats",
                message=message,
                mend="Count the seats again.",
                subject=slug,
            )


def _council(index: int, council: CouncilRow, column: str, message: str, mend: str) -> Problem:
    return at_row(rows.COUNCILS, index, column, rule="pack/council-seats", message=message, mend=mend, subject=council.council)
