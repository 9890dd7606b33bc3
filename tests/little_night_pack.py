"""The little night of little_night.py as a night pack on disk, for whatever is given a folder to work on."""

from __future__ import annotations

from pathlib import Path

from little_night import ABBEY, BALLOTS, BRIDGE, CASTLE, LAST_FOUGHT, LITTLE_BOOK, NIGHT, PARTIES, RESIDENTS, little_register
from nightdesk.ledger.chain import record
from nightdesk.ledger.entry import Entry
from nightdesk.ledger.text import write_book
from nightdesk.register import pack_rows as rows
from nightdesk.register.pack_night import NightFacts
from nightdesk.register.pack_tables import BOOK_FILE, PackTables, write_pack
from nightdesk.register.party import CON, INDEPENDENT, LAB, LD


def little_tables() -> PackTables:
    """The rows of the little night. Millbrook's eve is settled seat by seat, Newdale's by seats with no ward after them."""
    register = little_register()
    return PackTables(
        night=NightFacts(NIGHT, register.title, register.polls_close, register.clock, register.sources),
        parties=tuple(rows.PartyRow(one.id, one.name, one.short, one.family) for one in PARTIES),
        councils=tuple(
            rows.CouncilRow(
                one.slug,
                one.name,
                one.gss,
                one.region,
                one.kind,
                one.cycle,
                one.seats_total,
                one.seats_before,
                one.redrawn,
                *(one.hex or (None, None)),
                register.notes.get(one.slug, ""),
            )
            for one in register.councils.values()
        ),
        ballots=tuple(
            rows.BallotRow(
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
            for one in BALLOTS
        ),
        candidacies=tuple(
            rows.CandidacyRow(ballot.id, one.id, one.name, one.party, one.description, one.person)
            for ballot in BALLOTS
            for one in ballot.candidacies
        ),
        holders=(*millbrook_holders(), *newdale_holders()),
        last_fought=tuple(
            rows.LastFoughtRow(one.ballot, one.date, one.method, one.rule, one.reason) for one in LAST_FOUGHT.values()
        ),
        last_fought_candidacies=tuple(
            rows.PastCandidacyRow(one.ballot, past.name, past.party, past.votes, past.elected, past.seat_up)
            for one in LAST_FOUGHT.values()
            for past in one.candidacies
        ),
        notional=tuple(
            rows.NotionalRow(one.basis, key, party, seats, one.method, one.reason)
            for (_, key), one in register.defended.items()
            if key == "newdale"
            for party, seats in one.seats.items()
        ),
        times=tuple(rows.TimeRow(one.council, one.time, one.clock, one.source) for one in register.times.values()),
        leaders=tuple(
            rows.LeaderRow(one.council, one.name, one.party, one.role, one.ballot, one.candidacy, one.source)
            for one in register.leaders
        ),
    )


def millbrook_holders() -> list[rows.HolderRow]:
    """Nine seats: four continuing with a member, one continuing vacant, four up of which one is vacant."""
    seats: tuple[tuple[str, str, str], ...] = (
        ("Abbey", LAB, ABBEY),
        ("Bridge", CON, BRIDGE),
        ("Bridge", "", BRIDGE),
        ("Castle", INDEPENDENT, CASTLE),
        *((ward, CON, "") for ward in ("Abbey", "Bridge", "Castle")),
        ("Mere", LAB, ""),
        ("Mere", "", ""),
    )
    return [holder("millbrook", number, *seat) for number, seat in enumerate(seats, start=1)]


def newdale_holders() -> list[rows.HolderRow]:
    """Nine seats, all of them up in wards that are no more."""
    parties = (*(LAB,) * 5, *(LD,) * 3, RESIDENTS)
    return [holder("newdale", number, "Old Ward", party, "", ends=True) for number, party in enumerate(parties, start=1)]


def holder(council: str, number: int, ward: str, party: str, ballot: str, *, ends: bool = False) -> rows.HolderRow:
    name = f"{council.title()} Member {number}" if party else ""
    state, term = "held" if party else "vacant", "ends" if ballot or ends else "continuing"
    return rows.HolderRow(council, ward, name, party, state, term, ballot, "officer", "high")


def write_little_pack(folder: Path, *, book: tuple[Entry, ...] = LITTLE_BOOK) -> Path:
    """Write the little night to a folder, with its book, and give the folder."""
    write_pack(folder, little_tables())
    if book:
        (folder / BOOK_FILE).write_bytes(write_book(record(book, night=NIGHT)).encode())
    return folder
