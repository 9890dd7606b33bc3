"""Makes the pack of 3 May 2018 out of the folder of source data: the same bytes every time.

Reading, reconciling and joining are done elsewhere in this package; here it is put together, every entry of the book is
admitted as a live one would be, and the folder is written.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from nightdesk.context.context_tables import ContextTables, write_context
from nightdesk.intake.before_polls.import_context import import_context
from nightdesk.intake.night_2018.ballots import NightBallots, ballots_2018
from nightdesk.intake.night_2018.councils import NIGHT, NOTES
from nightdesk.intake.night_2018.declarations import AGREED, SETTLED, declarations, published_totals
from nightdesk.intake.night_2018.eve import eve_tables
from nightdesk.intake.night_2018.last_fought import last_fought_tables
from nightdesk.intake.night_2018.leaders import leader_rows
from nightdesk.intake.night_2018.notional import notional_rows
from nightdesk.intake.night_2018.sources import SOURCES
from nightdesk.intake.night_2018.times import CLOCK, expected_times
from nightdesk.intake.past_results import past_party_rows
from nightdesk.ledger.admission import admit
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Declaration, Entry, Recorded, ReturnedUnopposed
from nightdesk.ledger.standing import Standing
from nightdesk.ledger.text import write_book
from nightdesk.problems import Problem
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council
from nightdesk.register.pack import build_register
from nightdesk.register.pack_night import NightFacts
from nightdesk.register.pack_rows import BallotRow, CandidacyRow, ConflictRow, CouncilRow, PartyRow, TimeRow
from nightdesk.register.pack_tables import BOOK_FILE, PackTables, write_pack
from nightdesk.register.roll import ExpectedTime, FeedConflict, Register

POLLS_CLOSE = f"{NIGHT}T22:00:00+01:00"
NEEDED = (
    "results/democracy-club-2018-05-03.csv",
    "results/democracy-club-2018-ballot-to-gss.csv",
    "results/leap-2014-05-22.csv",
    "results/leap-2016-05-05.csv",
    "results/leap-2018-05-03.csv",
    "councils/councils-2018.csv",
    "councils/changes-2018.csv",
    "councils/compositions-2018.csv",
    "councils/councillors-2016.csv",
    "councils/councillors-2017.csv",
    "councils/councillors-2018.csv",
    "context/expected-declaration-times.csv",
    "context/party-codes-2018.csv",
    "geography/districts-2018.hexjson",
    "geography/ward-to-constituency-2018.csv",
)
"""Files of the source data that the pack is made of."""
WORDS = ("CREDITS.md", "LICENCE.md")
"""Written by hand beside this file, and copied into the pack."""


@dataclass(frozen=True, slots=True)
class Built:
    """The night, put together and admitted."""

    tables: PackTables
    context: ContextTables
    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    """Faults of the sources, and warnings that were answered. An error here means the pack is not fit to be written."""


def build(data: Path) -> Built:
    """The tables of the pack and the entries of its book, out of the folder of source data."""
    night = ballots_2018(data)
    times = expected_times(data, tuple(night.councils.values()), _contests(night))
    tables = _tables(data, night, times)
    register, problems = build_register(tables)
    proposed = declarations(night, times, published_totals(data, night, times))
    if register is None:
        return Built(tables, ContextTables(), proposed, night.problems + problems)
    entries, refused = admitted(proposed, register)
    context, found = import_context(data, register)
    return Built(tables, context, entries, night.problems + problems + refused + found)


def build_pack(data: Path, folder: Path) -> tuple[Problem, ...]:
    """Build the pack from `data` and write it to `folder`; with an error among the problems nothing is written."""
    absent = tuple(
        Problem(
            "build/no-data", "A file of the source data is missing.", "Name the folder that holds it.", file=str(data / name)
        )
        for name in NEEDED
        if not (data / name).is_file()
    )
    if absent:
        return absent
    built = build(data)
    if not any(one.gravity == "error" for one in built.problems):
        write_pack(folder, built.tables)
        write_context(folder, built.context)
        (folder / BOOK_FILE).write_bytes(write_book(record(built.entries, night=NIGHT)).encode("utf-8"))
        for name in WORDS:
            shutil.copyfile(Path(__file__).parent / name, folder / name)
    return built.problems


def admitted(proposed: Iterable[Entry], register: Register) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """Each entry as the ledger would take it, and every error. A warning is answered by what comparing the feeds showed."""
    standing = Standing()
    entries: list[Entry] = []
    problems: list[Problem] = []
    for entry in proposed:
        admission = admit(entry, register=register, standing=standing, reason=_checked(entry, register))
        problems += admission.errors
        if admission.admitted and admission.already is None:
            entries.append(admission.entry)
            standing, _ = standing.advance(Recorded(len(entries), admission.entry, ""))
    return tuple(entries), tuple(problems)


def _checked(entry: Entry, register: Register) -> str:
    """What was done about a figure that admission warns of."""
    ballot = entry.ballot if isinstance(entry, Declaration | ReturnedUnopposed) else ""
    return SETTLED if register.conflicts.get(ballot) else AGREED


def _tables(data: Path, night: NightBallots, times: Iterable[ExpectedTime]) -> PackTables:
    councils, ballots = tuple(night.councils.values()), tuple(night.ballots.values())
    eve = eve_tables(data, councils, ballots, won=_won(night))
    past = last_fought_tables(data, councils, ballots)
    return PackTables(
        night=NightFacts(NIGHT, "English local elections, 3 May 2018", POLLS_CLOSE, CLOCK, SOURCES),
        parties=_parties(night),
        councils=tuple(_council(one) for one in councils),
        ballots=tuple(_ballot(one) for one in ballots),
        candidacies=tuple(
            CandidacyRow(ballot.id, one.id, one.name, one.party, one.description, one.person)
            for ballot in ballots
            for one in ballot.candidacies
        ),
        holders=eve.holders,
        corrections=eve.corrections,
        compositions=eve.compositions,
        last_fought=past.contests,
        last_fought_candidacies=past.candidacies,
        notional=notional_rows(data, councils, ballots, eve),
        conflicts=tuple(_conflict(one) for settled in night.settled.values() for one in settled.conflicts),
        times=tuple(TimeRow(one.council, one.time, one.clock, one.source) for one in times),
        leaders=leader_rows(ballots),
    )


def _won(night: NightBallots) -> dict[str, Counter[str]]:
    """Seats won on the night, by council and party."""
    won: dict[str, Counter[str]] = {}
    for id, settled in night.settled.items():
        ballot = night.ballots[id]
        seats = won.setdefault(ballot.council, Counter())
        for candidacy, figures in zip(ballot.candidacies, settled.ballot.candidates, strict=True):
            seats[candidacy.party] += figures.elected
    return won


def _contests(night: NightBallots) -> Counter[str]:
    """How many contests of each council are declared."""
    return Counter(night.ballots[id].council for id in night.settled)


def _parties(night: NightBallots) -> tuple[PartyRow, ...]:
    rows = [PartyRow(one.id, one.name, one.short, one.family) for one in night.parties.values()]
    known = {row.party for row in rows}
    return (*rows, *(row for row in past_party_rows() if row.party not in known))


def _council(one: Council) -> CouncilRow:
    column, row = one.hex or (None, None)
    return CouncilRow(
        one.slug,
        one.name,
        one.gss,
        one.region,
        one.kind,
        one.cycle,
        one.seats_total,
        one.seats_before,
        one.redrawn,
        column,
        row,
        NOTES.get(one.slug, ""),
    )


def _ballot(one: Ballot) -> BallotRow:
    return BallotRow(
        one.id,
        one.council,
        one.ward,
        one.gss,
        one.seats,
        one.short_term_seats,
        one.status,
        one.redrawn,
        one.electorate,
        one.note,
    )


def _conflict(one: FeedConflict) -> ConflictRow:
    (feed, version), (other_feed, other_version) = one.versions
    return ConflictRow(
        one.ballot,
        one.candidate,
        one.field,
        feed,
        version,
        other_feed,
        other_version,
        one.taken,
        one.rule,
        one.reason,
        one.overruled,
    )
