"""The tables of a night's context, row by row: a kind of row for each file.

This is docs/reference/context.md as code, with `context_columns`. The fields of a row are the columns of its file in order
(`from_` is `from`).
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from nightdesk.context.eu_vote import Nation
from nightdesk.context.expectations import ExpectationKind, Measure
from nightdesk.context.members import Corroboration, SeatEvent, SeatTerm
from nightdesk.context.national_shares import NationalMeasure
from nightdesk.context.prices import PriceFormat


class SourceRow(NamedTuple):
    id: str
    title: str
    publisher: str
    url: str
    licence: str
    credit: str


class AreaRow(NamedTuple):
    area: str
    name: str
    nation: Nation
    region: str
    date: str
    electorate: int
    remain: int
    leave: int
    source: str


class CouncilAreaRow(NamedTuple):
    council: str
    area: str


class ConstituencyRow(NamedTuple):
    constituency: str
    name: str
    nation: Nation
    region: str
    date: str
    electorate: int
    valid_votes: int
    source: str


class ParliamentaryCandidateRow(NamedTuple):
    constituency: str
    name: str
    party: str
    party_name: str
    votes: int
    elected: bool
    former_member: bool


class WardPlaceRow(NamedTuple):
    ballot: str
    constituency: str
    date: str
    how: str
    source: str


class ConstituencyWardsRow(NamedTuple):
    constituency: str
    wards: int
    split: int
    date: str
    source: str


class HistoryRow(NamedTuple):
    council: str
    year: int
    con: int
    lab: int
    ld: int
    green: int | None
    """None where the source counts it among the others."""
    ukip: int | None
    nat: int
    other: int
    total: int
    source: str


class QuoteRow(NamedTuple):
    market: str
    council: str
    quoted_on: str
    runner: str
    party: str
    price: str
    format: PriceFormat
    quoted_by: str
    where: str
    confidence: str
    source: str


class ExpectationRow(NamedTuple):
    kind: ExpectationKind
    producer: str
    published_on: str
    area: str
    party: str
    measure: Measure
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    words: str
    where: str
    confidence: str
    source: str


class NationalShareRow(NamedTuple):
    date: str
    published_on: str
    measure: NationalMeasure
    producer: str
    con: int
    lab: int
    ld: int
    ukip: int | None
    confidence: str
    source: str


class BetweenRow(NamedTuple):
    council: str
    ward: str
    person: str
    event: SeatEvent
    from_: str
    to: str
    seats: int
    date: str
    date_words: str
    elected_for: str
    term: SeatTerm
    ballot: str
    candidacy: str
    borne_out_by: Corroboration
    where: str
    confidence: str
    source: str


class MembersListedRow(NamedTuple):
    council: str
    year: int
    party: str
    members: int
    source: str


class ListsDifferRow(NamedTuple):
    council: str
    earlier: str
    later: str
    from_: str
    to: str
    members: int
    source: str


class AreaPartRow(NamedTuple):
    area: str
    constituency: str
    wards: int
    split: int
    date: str
    source: str


class StatementRow(NamedTuple):
    who: str
    role: str
    party: str
    area: str
    ballot: str
    about: str
    said_on: str
    published_on: str
    verbatim: bool
    words: str
    where: str
    confidence: str
    source: str


class EarlierContestRow(NamedTuple):
    ballot: str
    date: str
    con: int
    lab: int
    ld: int
    rest: int
    source: str
