"""Makes the context of a night pack out of the folder of source data: each file that is there, the same bytes every time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from nightdesk.context.context_checks import context_problems
from nightdesk.context.context_rows import (
    ConstituencyRow,
    ConstituencyWardsRow,
    ParliamentaryCandidateRow,
    QuoteRow,
    SourceRow,
    WardPlaceRow,
)
from nightdesk.context.context_tables import CONTEXT_TABLES, ContextTables
from nightdesk.intake import past_results
from nightdesk.intake.before_polls import (
    read_area_constituencies,
    read_authorities,
    read_between,
    read_earlier_contests,
    read_eu_vote,
    read_history,
    read_members,
    read_prices,
)
from nightdesk.intake.before_polls import read_constituencies as parliament
from nightdesk.intake.before_polls.context_sources import CONTEXT_SOURCES
from nightdesk.intake.before_polls.fit_between import fit_between
from nightdesk.intake.before_polls.kept_by_hand import expectations_of, prices_of, statements_of
from nightdesk.problems import Problem
from nightdesk.register.roll import Register


def import_context(data: Path, register: Register) -> tuple[ContextTables, tuple[Problem, ...]]:
    """The tables of the context, and every fault or gap found; a file that is missing leaves its tables empty and is noted."""
    problems: list[Problem] = []

    def there(*names: str) -> bool:
        absent = [name for name in names if not (data / name).is_file()]
        told = {one.file for one in problems if one.rule == NO_FILE}
        problems.extend(_absent(data / name) for name in absent if str(data / name) not in told)
        return not absent

    councils, night = register.councils, register.night
    areas = read_eu_vote.read_eu_vote(data) if there(read_eu_vote.FILE) else ()
    at_hand = there(read_authorities.FILE)
    authorities = read_authorities.read_authorities(data) if at_hand else read_authorities.Authorities()
    seats, candidates, places, wards = _parliament(data, register, problems, at_hand=there(*PARLIAMENT))
    earlier = there(*read_earlier_contests.files_for(register))
    history = there(*read_history.FILES)
    tables = ContextTables(
        areas=areas,
        council_areas=read_eu_vote.areas_of_councils(councils.values(), areas, night=night, authorities=authorities),
        constituencies=seats,
        parliamentary_candidates=candidates,
        ward_places=places,
        constituency_wards=wards,
        history=read_history.read_history(data, councils.values(), night=night) if history else (),
        quotes=(*(_prices(data, register) if there(read_prices.PRICES) else ()), *prices_of(register)),
        expectations=expectations_of(register),
        statements=statements_of(register),
        national_shares=read_prices.read_national_shares(data) if there(read_prices.SHARES) else (),
        area_parts=read_area_constituencies.read_area_parts(data, areas, seats, authorities) if seats else (),
        earlier_contests=read_earlier_contests.read_earlier_contests(data, register) if earlier else (),
    )
    if night == read_between.NIGHT and there(read_between.FILE, *read_members.FILES, *past_results.FILES):
        tables = _with_members(tables, data, register, problems)
    tables = _with_sources(tables)
    return tables, (*problems, *context_problems(tables, register))


def _with_members(tables: ContextTables, data: Path, register: Register, problems: list[Problem]) -> ContextTables:
    """The tables with what happened to councillors' seats between the elections."""
    past, lists = past_results.read_past_results(data), read_members.read_lists(data)
    changes, left_out = read_between.told_by_changes(data, register)
    problems += left_out
    witnesses = (changes, read_between.told_by_corrections(register, past), read_between.told_by_results(register, past))
    between = fit_between(witnesses, register, past)
    return replace(
        tables,
        between=between,
        members_listed=read_members.members_listed(lists, register),
        lists_differ=read_members.lists_differ(lists, register, past, between),
    )


NO_FILE = "context/no-file"
PARLIAMENT = (parliament.CONSTITUENCIES, parliament.CANDIDATES, parliament.WARDS)


Parliament = tuple[
    tuple[ConstituencyRow, ...],
    tuple[ParliamentaryCandidateRow, ...],
    tuple[WardPlaceRow, ...],
    tuple[ConstituencyWardsRow, ...],
]


def _parliament(data: Path, register: Register, problems: list[Problem], *, at_hand: bool) -> Parliament:
    if not at_hand or register.night <= parliament.DAY:
        return (), (), (), ()
    seats, candidates = parliament.read_constituencies(data)
    places, lost = parliament.read_ward_places(data, register.ballots.values(), register.councils)
    problems += [
        Problem(
            "context/no-constituency",
            "The look-up has no ward of this code or name.",
            "Nothing need be done: its votes are left out of every constituency, and said so.",
            file=parliament.WARDS,
            subject=ballot,
            gravity="note",
        )
        for ballot in lost
    ]
    return seats, candidates, places, parliament.read_constituency_wards(data, [one.constituency for one in seats])


def _with_sources(tables: ContextTables) -> ContextTables:
    """The tables with a row for each source they name."""
    named = {row.source for field, table in CONTEXT_TABLES.items() if "source" in table.cells for row in getattr(tables, field)}
    rows = tuple(
        SourceRow(one.id, one.title, one.publisher, one.url, one.licence, one.credit)
        for one in CONTEXT_SOURCES
        if one.id in named
    )
    return replace(tables, sources=rows)


def _absent(path: Path) -> Problem:
    return Problem(
        NO_FILE,
        "A file of the source data is missing; what it holds is left out of the context.",
        "Name the folder that holds it, if it is to be there.",
        file=str(path),
        gravity="warning",
    )


def _prices(data: Path, register: Register) -> tuple[QuoteRow, ...]:
    return read_prices.quoted_in_its_year(read_prices.read_prices(data, register.councils), register.night)
