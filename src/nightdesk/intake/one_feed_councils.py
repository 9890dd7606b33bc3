"""What a single feed lets us say of its councils, and what it does not.

A feed has the seats that were fought. How many others a council has is in it only where the whole council is elected:
London boroughs and counties by law, others where the feed says so. For the rest the number of seats must be given, from a
`councils.csv`; where it is not, the cell is left empty for the author of the pack, never guessed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from fractions import Fraction
from typing import Literal

from nightdesk.intake.english_councils import EnglishCouncil
from nightdesk.problems import Problem
from nightdesk.register.council import Cycle
from nightdesk.register.pack_rows import CouncilRow
from nightdesk.register.some_of import some_of

A_FEW, A_THIRD, A_HALF = Fraction(20, 100), Fraction(42, 100), Fraction(65, 100)
"""Below the first share of a council's seats up, only vacancies are filled; below the second it elects by thirds, with
casual vacancies and wards that skip a year; below the third by halves. From there to the whole, nothing can be told."""


FIRST_YEAR: Mapping[str, int] = {"county": 1973, "london": 1974}
"""Local Government Act 1972, section 7 and Schedule 2: whole council elections in every fourth year from these."""
FEWEST_OF_A_WHOLE_COUNCIL = 30
"""No county and no London borough has so few members that fewer seats than this could be all of them."""


def council_rows(
    councils: Sequence[EnglishCouncil],
    *,
    seats_up: Mapping[str, int],
    by_elections_only: Set[str],
    whole: Set[str],
    night: str,
    sizes: Mapping[str, int],
    file: str,
) -> tuple[tuple[CouncilRow, ...], tuple[Problem, ...]]:
    """A row for each council and what is left to fill in.

    All by slug: `seats_up` of the night, councils the feed says are elected `whole`, and `sizes`, all seats, as the author
    gives them.
    """
    rows = [
        _row(
            one,
            up=seats_up.get(one.council, 0),
            by_election=one.council in by_elections_only,
            whole=one.council in whole or _whole_by_law(one, int(night[:4]), seats_up.get(one.council, 0)),
            size=sizes.get(one.council),
        )
        for one in sorted(councils, key=lambda one: one.council)
    ]
    open_ = [row.name for row in rows if row.seats_total is None]
    problems = []
    if open_:
        message = f"The feed does not say how many seats there are in {some_of(open_)}."
        mend = "Fill in seats_total and cycle in councils.csv, or import again with a table of sizes."
        problems.append(Problem("import/seats-not-known", message, mend, file=file, gravity="warning"))
    summed = [row.name for row in rows if row.cycle == "all-out" and row.council not in sizes]
    if summed:
        message = f"Elected whole, with the seats of the ballots added up for all its seats: {some_of(summed)}."
        mend = "Add the ballots that were countermanded, which a feed of results may not have."
        problems.append(Problem("import/seats-summed", message, mend, file=file, gravity="note"))
    short = [f"{row.name} ({seats_up[row.council]} of {row.seats_total})" for row in rows if _lacks(row, seats_up)]
    if short:
        message = f"Elected whole, but with fewer seats in the feed than the council has: {some_of(short)}."
        mend = "Add the ballots that are missing; a poll that was countermanded is one."
        problems.append(Problem("import/ballots-missing", message, mend, file=file, gravity="warning"))
    return tuple(rows), tuple(problems)


def _whole_by_law(one: EnglishCouncil, year: int, up: int) -> bool:
    """Counties and London boroughs are elected whole every fourth year; a by-election in one of them is not that."""
    first = FIRST_YEAR.get(one.kind)
    return first is not None and (year - first) % 4 == 0 and up >= FEWEST_OF_A_WHOLE_COUNCIL


def _lacks(row: CouncilRow, seats_up: Mapping[str, int]) -> bool:
    return row.cycle == "all-out" and row.seats_total is not None and row.seats_total > seats_up[row.council]


def _row(one: EnglishCouncil, *, up: int, by_election: bool, whole: bool, size: int | None) -> CouncilRow:
    total = up if size is None and whole and not by_election else size
    return CouncilRow(
        council=one.council,
        name=one.name,
        gss=one.gss,
        region=one.region,
        kind=one.kind,
        cycle="by-election" if by_election else "all-out" if whole else _cycle(up, total),
        seats_total=total,
        seats_before=total,
        redrawn=False,
        hex_column=one.hex_column,
        hex_row=one.hex_row,
        note="",
    )


def _cycle(up: int, total: int | None) -> Cycle | Literal[""]:
    """How a council elects, by the share of its seats that are up; empty where that does not tell."""
    if not total:
        return ""
    share = Fraction(up, total)
    if share == 1:
        return "all-out"
    return "by-election" if share < A_FEW else "thirds" if share < A_THIRD else "halves" if share < A_HALF else ""
