"""From the tables of a pack's context to the context of that night."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from pathlib import Path
from typing import TypeVar

from nightdesk.context.area_constituencies import AreaPart
from nightdesk.context.constituencies import Constituency, ConstituencyWards, ParliamentaryCandidate, WardPlace
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.context.context_checks import context_problems
from nightdesk.context.context_tables import ContextTables, read_context_tables
from nightdesk.context.control_history import CouncilYear
from nightdesk.context.earlier_contests import EarlierContest
from nightdesk.context.eu_vote import CountingArea
from nightdesk.context.expectations import Expectation
from nightdesk.context.members import Between, ListsDiffer, MembersListed
from nightdesk.context.national_shares import NationalShare
from nightdesk.context.prices import Quote
from nightdesk.context.statements import Statement
from nightdesk.problems import Problem
from nightdesk.register.roll import Register, Source

Key = TypeVar("Key", bound=Hashable)
Row = TypeVar("Row")


def read_context(pack: Path, register: Register) -> tuple[Context, tuple[Problem, ...]]:
    """The context of the night pack in `pack`, and every fault found. With an error among them the context is empty."""
    tables, problems = read_context_tables(pack)
    if not _refused(problems):
        problems += context_problems(tables, register)
    return (NO_CONTEXT if _refused(problems) else build_context(tables)), problems


def build_context(tables: ContextTables) -> Context:
    """The context that the tables make, whose names have been checked."""
    standing = _gathered(tables.parliamentary_candidates, lambda row: row.constituency)
    return Context(
        sources=tuple(Source(*row) for row in tables.sources),
        areas={row.area: CountingArea(*row) for row in tables.areas},
        areas_of={
            slug: tuple(row.area for row in found)
            for slug, found in _gathered(tables.council_areas, lambda row: row.council).items()
        },
        constituencies={
            row.constituency: Constituency(
                gss=row.constituency,
                name=row.name,
                nation=row.nation,
                region=row.region,
                date=row.date,
                electorate=row.electorate,
                valid_votes=row.valid_votes,
                candidates=tuple(
                    sorted(
                        (ParliamentaryCandidate(*one[1:]) for one in standing.get(row.constituency, ())),
                        key=lambda one: -one.votes,
                    )
                ),
                source=row.source,
            )
            for row in tables.constituencies
        },
        places={
            ballot: tuple(WardPlace(*row) for row in found)
            for ballot, found in _gathered(tables.ward_places, lambda row: row.ballot).items()
        },
        wards_of={row.constituency: ConstituencyWards(*row) for row in tables.constituency_wards},
        history={
            slug: tuple(
                CouncilYear(
                    council=row.council,
                    year=row.year,
                    seats={
                        "con": row.con,
                        "lab": row.lab,
                        "ld": row.ld,
                        **({} if row.green is None else {"green": row.green}),
                        **({} if row.ukip is None else {"ukip": row.ukip}),
                        "nat": row.nat,
                    },
                    other=row.other,
                    total=row.total,
                    source=row.source,
                )
                for row in sorted(found, key=lambda row: row.year)
            )
            for slug, found in _gathered(tables.history, lambda row: row.council).items()
        },
        quotes=tuple(Quote(*row) for row in tables.quotes),
        expectations=tuple(Expectation(*row) for row in tables.expectations),
        national_shares=tuple(NationalShare(*row) for row in tables.national_shares),
        between=tuple(Between(*row) for row in tables.between),
        members_listed=tuple(MembersListed(*row) for row in tables.members_listed),
        lists_differ=tuple(ListsDiffer(*row) for row in tables.lists_differ),
        area_parts={
            area: tuple(AreaPart(*row) for row in found)
            for area, found in _gathered(tables.area_parts, lambda row: row.area).items()
        },
        statements=tuple(Statement(*row) for row in tables.statements),
        earlier_contests={
            ballot: tuple(EarlierContest(*row) for row in sorted(found, key=lambda row: row.date))
            for ballot, found in _gathered(tables.earlier_contests, lambda row: row.ballot).items()
        },
    )


def _gathered(rows: Iterable[Row], key: Callable[[Row], Key]) -> dict[Key, list[Row]]:
    """Rows by key, each group in the order of the file."""
    found: dict[Key, list[Row]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def _refused(problems: tuple[Problem, ...]) -> bool:
    return any(problem.gravity == "error" for problem in problems)
