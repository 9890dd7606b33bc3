"""From the folder of a night pack to the register of that night.

Three questions in turn, each asked only where the one before found no error, so that a person is shown causes and not
their echoes: does every cell read; does every name lead somewhere; do the rows and the seats make sense.
"""

from __future__ import annotations

from pathlib import Path

from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot, Candidacy
from nightdesk.register.council import Council
from nightdesk.register.pack_bases import last_fought_contests, seats_defended
from nightdesk.register.pack_eve import corrected_holders, eve_compositions, seat_corrections
from nightdesk.register.pack_names import name_problems
from nightdesk.register.pack_rows import CouncilRow
from nightdesk.register.pack_rules import rule_problems
from nightdesk.register.pack_seats import seat_problems, size_problems
from nightdesk.register.pack_tables import PackTables, read_tables
from nightdesk.register.party import SOME_OTHER, Party, PartyId
from nightdesk.register.roll import ExpectedTime, FeedConflict, Leader, Register

NIGHTS = Path(__file__).parent.parent / "nights"
"""Folder of the nights that ship with the package."""


def read_register(folder: Path) -> tuple[Register | None, tuple[Problem, ...]]:
    """The register of the night pack in `folder`, or None, with every fault found. No fault in the data is raised."""
    tables, problems = read_tables(folder)
    if tables is None:
        return None, problems
    register, found = build_register(tables)
    return register, problems + found


def build_register(tables: PackTables) -> tuple[Register | None, tuple[Problem, ...]]:
    """The register that the tables of a pack make, or None, with every fault found."""
    problems = name_problems(tables)
    if _refused(problems):
        return None, problems
    problems += rule_problems(tables) + size_problems(tables)
    holders, unmatched = corrected_holders(tables)
    problems += unmatched
    if _refused(problems):
        return None, problems
    parties = _parties(tables)
    order = tuple(parties)
    eve = eve_compositions(tables, holders, order)
    contests = last_fought_contests(tables)
    problems += seat_problems(tables, eve, contests)
    if _refused(problems):
        return None, problems
    ballots = _ballots(tables)
    by_council: dict[str, list[Ballot]] = {council.council: [] for council in tables.councils}
    for ballot in ballots.values():
        by_council[ballot.council].append(ballot)
    register = Register(
        night=tables.night.night,
        title=tables.night.title,
        polls_close=tables.night.polls_close,
        clock=tables.night.clock,
        sources=tables.night.sources,
        parties=parties,
        councils={row.council: _council(row) for row in tables.councils},
        ballots=ballots,
        by_council={slug: tuple(of_council) for slug, of_council in by_council.items()},
        eve=eve,
        last_fought=contests,
        defended=seats_defended(tables, eve, contests, rank={party: place for place, party in enumerate(parties)}),
        corrections=seat_corrections(tables),
        conflicts=_conflicts(tables),
        times={row.council: ExpectedTime(row.council, row.time, row.clock, row.source) for row in tables.times},
        leaders=tuple(Leader(*row) for row in tables.leaders),
        notes={row.council: row.note for row in tables.councils if row.note},
    )
    return register, problems


def shipped_nights() -> list[Path]:
    """Folders of the nights that ship with the package, oldest first."""
    return sorted(path.parent for path in NIGHTS.glob("*/night.toml"))


def _refused(problems: tuple[Problem, ...]) -> bool:
    return any(problem.gravity == "error" for problem in problems)


def _parties(tables: PackTables) -> dict[PartyId, Party]:
    parties = {row.party: Party(row.party, row.name, row.short, row.family) for row in tables.parties}
    if any(
        SOME_OTHER in (row.party for row in table) for table in (tables.compositions, tables.holders, tables.notional)
    ) or any(row.to == SOME_OTHER for row in tables.corrections):
        parties[SOME_OTHER] = Party(SOME_OTHER, "Another party or independent, not known which", "Other", "other")
    return parties


def _council(row: CouncilRow) -> Council:
    total = row.seats_total or 0
    return Council(
        slug=row.council,
        name=row.name,
        gss=row.gss,
        region=row.region,
        kind=row.kind or "district",  # where it is empty, as with cycle, `size_problems` has refused the row
        cycle=row.cycle or "all-out",
        seats_total=total,
        seats_before=total if row.seats_before is None else row.seats_before,
        redrawn=row.redrawn,
        hex=None if row.hex_column is None or row.hex_row is None else (row.hex_column, row.hex_row),
    )


def _ballots(tables: PackTables) -> dict[str, Ballot]:
    standing: dict[str, list[Candidacy]] = {}
    for row in tables.candidacies:
        standing.setdefault(row.ballot, []).append(Candidacy(row.candidacy, row.name, row.party, row.description, row.person))
    return {
        row.ballot: Ballot(
            id=row.ballot,
            council=row.council,
            ward=row.ward,
            gss=row.gss,
            seats=row.seats,
            short_term_seats=row.short_term_seats,
            status=row.status,
            redrawn=row.redrawn,
            candidacies=tuple(standing.get(row.ballot, ())),
            electorate=row.electorate,
            note=row.note,
        )
        for row in tables.ballots
    }


def _conflicts(tables: PackTables) -> dict[str, tuple[FeedConflict, ...]]:
    by_ballot: dict[str, tuple[FeedConflict, ...]] = {}
    for row in tables.conflicts:
        conflict = FeedConflict(
            ballot=row.ballot,
            candidate=row.candidate,
            field=row.field,
            versions=tuple(sorted(((row.feed, row.version), (row.other_feed, row.other_version)))),
            taken=row.taken,
            rule=row.rule,
            reason=row.reason,
            overruled=row.overruled,
        )
        by_ballot[row.ballot] = (*by_ballot.get(row.ballot, ()), conflict)
    return by_ballot
