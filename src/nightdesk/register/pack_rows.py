"""The tables of a night pack: a kind of row for each file, and what each of its columns may hold.

This is docs/reference/night-pack.md as code. The fields of a row are the columns of its file in order (`from_` is `from`).
"""

from __future__ import annotations

from typing import Literal, NamedTuple

from nightdesk.register.ballot import BallotStatus
from nightdesk.register.baseline import Basis, Method, SeatState
from nightdesk.register.cells import (
    ballot_id,
    ballot_id_or_none,
    day_or_none,
    moment,
    number,
    number_or_none,
    one_of,
    party_id,
    party_id_or_none,
    slug,
    slug_or_none,
    text,
    words,
    yes_no,
)
from nightdesk.register.council import Cycle, Kind
from nightdesk.register.party import Family
from nightdesk.register.tables import Table

Term = Literal["continuing", "ends"]
"""Whether a seat is up on the night."""


class PartyRow(NamedTuple):
    party: str
    name: str
    short: str
    family: Family


class CouncilRow(NamedTuple):
    council: str
    name: str
    gss: str
    region: str
    kind: Kind | Literal[""]
    """Empty, as `cycle`, where no source at hand says; the register cannot be opened until it is filled in."""
    cycle: Cycle | Literal[""]
    seats_total: int | None
    """None where no source at hand says; the register cannot be opened until it is filled in."""
    seats_before: int | None
    redrawn: bool
    hex_column: int | None
    hex_row: int | None
    note: str


class BallotRow(NamedTuple):
    ballot: str
    council: str
    ward: str
    gss: str
    seats: int
    short_term_seats: int
    status: BallotStatus
    redrawn: bool
    electorate: int | None
    note: str


class CandidacyRow(NamedTuple):
    ballot: str
    candidacy: str
    name: str
    party: str
    description: str
    person: str


class HolderRow(NamedTuple):
    council: str
    ward: str
    name: str
    party: str
    state: SeatState
    term: Term
    ballot: str
    source: str
    confidence: str


class CorrectionRow(NamedTuple):
    council: str
    ward: str
    person: str
    from_: str
    to: str
    date: str
    source: str
    confidence: str


class CompositionRow(NamedTuple):
    council: str
    term: Term
    party: str
    seats: int
    source: str
    confidence: str


class LastFoughtRow(NamedTuple):
    ballot: str
    date: str
    method: Method
    rule: str
    reason: str


class PastCandidacyRow(NamedTuple):
    ballot: str
    name: str
    party: str
    votes: int | None
    elected: bool
    seat_up: bool


class NotionalRow(NamedTuple):
    basis: Basis
    council: str
    party: str
    """Empty in the one row of a council whose `method` is `none`."""
    seats: int | None
    method: Method
    reason: str


class ConflictRow(NamedTuple):
    ballot: str
    candidate: str
    field: str
    feed: str
    version: str
    other_feed: str
    other_version: str
    taken: str
    rule: str
    reason: str
    overruled: bool


class TimeRow(NamedTuple):
    council: str
    time: str
    clock: str
    source: str


class LeaderRow(NamedTuple):
    council: str
    name: str
    party: str
    role: str
    ballot: str
    candidacy: str
    source: str


_METHODS = one_of("like_for_like", "notional", "none")
_FIELDS = one_of("votes", "elected", "candidate", "seats", "party", "ward", "ballot")

PARTIES = Table(
    "parties.csv",
    PartyRow,
    {
        "party": party_id,
        "name": text,
        "short": text,
        "family": one_of("con", "lab", "ld", "grn", "ukip", "ind", "local", "other"),
    },
)
COUNCILS = Table(
    "councils.csv",
    CouncilRow,
    {
        "council": slug,
        "name": text,
        "gss": words,
        "region": words,
        "kind": one_of("london", "metropolitan", "unitary", "district", "county", ""),
        "cycle": one_of("all-out", "thirds", "halves", "by-election", ""),
        "seats_total": number_or_none,
        "seats_before": number_or_none,
        "redrawn": yes_no,
        "hex_column": number_or_none,
        "hex_row": number_or_none,
        "note": words,
    },
)
BALLOTS = Table(
    "ballots.csv",
    BallotRow,
    {
        "ballot": ballot_id,
        "council": slug,
        "ward": text,
        "gss": words,
        "seats": number,
        "short_term_seats": number,
        "status": one_of("contested", "uncontested", "countermanded"),
        "redrawn": yes_no,
        "electorate": number_or_none,
        "note": words,
    },
)
CANDIDACIES = Table(
    "candidacies.csv",
    CandidacyRow,
    {"ballot": ballot_id, "candidacy": slug, "name": text, "party": party_id, "description": words, "person": words},
)
HOLDERS = Table(
    "holders.csv",
    HolderRow,
    {
        "council": slug,
        "ward": words,
        "name": words,
        "party": party_id_or_none,
        "state": one_of("held", "vacant", "unsettled"),
        "term": one_of("continuing", "ends"),
        "ballot": ballot_id_or_none,
        "source": text,
        "confidence": words,
    },
)
CORRECTIONS = Table(
    "corrections.csv",
    CorrectionRow,
    {
        "council": slug,
        "ward": words,
        "person": words,
        "from": party_id,
        "to": party_id,
        "date": day_or_none,
        "source": text,
        "confidence": words,
    },
)
COMPOSITIONS = Table(
    "compositions.csv",
    CompositionRow,
    {
        "council": slug,
        "term": one_of("continuing", "ends"),
        "party": party_id,
        "seats": number,
        "source": text,
        "confidence": words,
    },
)
LAST_FOUGHT = Table(
    "last_fought.csv",
    LastFoughtRow,
    {"ballot": ballot_id, "date": day_or_none, "method": _METHODS, "rule": words, "reason": text},
)
PAST_CANDIDACIES = Table(
    "last_fought_candidacies.csv",
    PastCandidacyRow,
    {"ballot": ballot_id, "name": text, "party": party_id, "votes": number_or_none, "elected": yes_no, "seat_up": yes_no},
)
NOTIONAL = Table(
    "notional.csv",
    NotionalRow,
    {
        "basis": one_of("last_fought", "eve_of_poll"),
        "council": slug,
        "party": party_id_or_none,
        "seats": number_or_none,
        "method": _METHODS,
        "reason": text,
    },
)
CONFLICTS = Table(
    "conflicts.csv",
    ConflictRow,
    {
        "ballot": ballot_id,
        "candidate": words,
        "field": _FIELDS,
        "feed": text,
        "version": words,
        "other_feed": text,
        "other_version": words,
        "taken": text,
        "rule": text,
        "reason": words,
        "overruled": yes_no,
    },
)
TIMES = Table(
    "times.csv",
    TimeRow,
    {"council": slug, "time": moment, "clock": one_of("recorded", "expected", "rule"), "source": text},
)
LEADERS = Table(
    "leaders.csv",
    LeaderRow,
    {
        "council": slug,
        "name": text,
        "party": party_id,
        "role": text,
        "ballot": ballot_id_or_none,
        "candidacy": slug_or_none,
        "source": text,
    },
)
