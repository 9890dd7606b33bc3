"""The files of a night's context: the name of each, its kind of row, and what each of its columns may hold."""

from __future__ import annotations

from nightdesk.context.context_rows import (
    AreaPartRow,
    AreaRow,
    BetweenRow,
    ConstituencyRow,
    ConstituencyWardsRow,
    CouncilAreaRow,
    EarlierContestRow,
    ExpectationRow,
    HistoryRow,
    ListsDifferRow,
    MembersListedRow,
    NationalShareRow,
    ParliamentaryCandidateRow,
    QuoteRow,
    SourceRow,
    StatementRow,
    WardPlaceRow,
)
from nightdesk.register.cells import (
    ballot_id,
    ballot_id_or_none,
    day,
    day_or_minute,
    decimal_or_none,
    gss_code,
    number,
    number_or_none,
    one_of,
    part_of_a_date,
    part_of_a_date_or_none,
    party_id_or_none,
    record_of_members,
    slug,
    slug_or_none,
    text,
    words,
    year,
    yes_no,
)
from nightdesk.register.tables import Table

_NATION = one_of("England", "Scotland", "Wales", "Northern Ireland")
_CONFIDENCE = one_of("high", "medium", "low")

SOURCES = Table(
    "sources.csv",
    SourceRow,
    {"id": slug, "title": text, "publisher": text, "url": text, "licence": text, "credit": text},
)
AREAS = Table(
    "referendum.csv",
    AreaRow,
    {
        "area": gss_code,
        "name": text,
        "nation": _NATION,
        "region": text,
        "date": day,
        "electorate": number,
        "remain": number,
        "leave": number,
        "source": slug,
    },
)
COUNCIL_AREAS = Table("council_areas.csv", CouncilAreaRow, {"council": slug, "area": gss_code})
CONSTITUENCIES = Table(
    "constituencies.csv",
    ConstituencyRow,
    {
        "constituency": gss_code,
        "name": text,
        "nation": _NATION,
        "region": text,
        "date": day,
        "electorate": number,
        "valid_votes": number,
        "source": slug,
    },
)
PARLIAMENTARY_CANDIDATES = Table(
    "constituency_candidates.csv",
    ParliamentaryCandidateRow,
    {
        "constituency": gss_code,
        "name": text,
        "party": party_id_or_none,
        "party_name": text,
        "votes": number,
        "elected": yes_no,
        "former_member": yes_no,
    },
)
WARD_PLACES = Table(
    "ward_constituencies.csv",
    WardPlaceRow,
    {"ballot": ballot_id, "constituency": gss_code, "date": day, "how": one_of("code", "name"), "source": slug},
)
CONSTITUENCY_WARDS = Table(
    "constituency_wards.csv",
    ConstituencyWardsRow,
    {"constituency": gss_code, "wards": number, "split": number, "date": day, "source": slug},
)
HISTORY = Table(
    "control_history.csv",
    HistoryRow,
    {
        "council": slug,
        "year": year,
        "con": number,
        "lab": number,
        "ld": number,
        "green": number_or_none,
        "ukip": number_or_none,
        "nat": number,
        "other": number,
        "total": number,
        "source": slug,
    },
)
QUOTES = Table(
    "markets.csv",
    QuoteRow,
    {
        "market": text,
        "council": slug_or_none,
        "quoted_on": day,
        "runner": text,
        "party": party_id_or_none,
        "price": text,
        "format": one_of("decimal", "fractional"),
        "quoted_by": text,
        "where": text,
        "confidence": _CONFIDENCE,
        "source": slug,
    },
)
EXPECTATIONS = Table(
    "expectations.csv",
    ExpectationRow,
    {
        "kind": one_of("forecast", "poll", "target", "swing_needed", "commentary"),
        "producer": text,
        "published_on": part_of_a_date,
        "area": slug,
        "party": party_id_or_none,
        "measure": one_of("seats_change", "share", "control", "councils_change", "swing", "largest_party", "seats"),
        "value": decimal_or_none,
        "low": decimal_or_none,
        "high": decimal_or_none,
        "words": text,
        "where": text,
        "confidence": _CONFIDENCE,
        "source": slug,
    },
)
NATIONAL_SHARES = Table(
    "national_shares.csv",
    NationalShareRow,
    {
        "date": day,
        "published_on": day,
        "measure": one_of("projected_national_share", "national_equivalent_vote"),
        "producer": text,
        "con": number,
        "lab": number,
        "ld": number,
        "ukip": number_or_none,
        "confidence": _CONFIDENCE,
        "source": slug,
    },
)
BETWEEN = Table(
    "between_elections.csv",
    BetweenRow,
    {
        "council": slug,
        "ward": words,
        "person": words,
        "event": one_of("change_of_party", "by_election", "death", "resignation", "suspension", "group_change", "vacancy"),
        "from": party_id_or_none,
        "to": party_id_or_none,
        "seats": number,
        "date": part_of_a_date_or_none,
        "date_words": words,
        "elected_for": party_id_or_none,
        "term": one_of("ends", "continuing", ""),
        "ballot": ballot_id_or_none,
        "candidacy": slug_or_none,
        "borne_out_by": one_of("dated_source", "election_result"),
        "where": text,
        "confidence": _CONFIDENCE,
        "source": slug,
    },
)
MEMBERS_LISTED = Table(
    "members_listed.csv",
    MembersListedRow,
    {"council": slug, "year": year, "party": party_id_or_none, "members": number, "source": slug},
)
LISTS_DIFFER = Table(
    "lists_differ.csv",
    ListsDifferRow,
    {
        "council": slug,
        "earlier": record_of_members,
        "later": record_of_members,
        "from": party_id_or_none,
        "to": party_id_or_none,
        "members": number,
        "source": slug,
    },
)
AREA_PARTS = Table(
    "area_constituencies.csv",
    AreaPartRow,
    {"area": gss_code, "constituency": gss_code, "wards": number, "split": number, "date": day, "source": slug},
)
EARLIER_CONTESTS = Table(
    "earlier_contests.csv",
    EarlierContestRow,
    {"ballot": ballot_id, "date": day, "con": number, "lab": number, "ld": number, "rest": number, "source": slug},
)
STATEMENTS = Table(
    "statements.csv",
    StatementRow,
    {
        "who": text,
        "role": words,
        "party": party_id_or_none,
        "area": slug,
        "ballot": ballot_id_or_none,
        "about": party_id_or_none,
        "said_on": part_of_a_date_or_none,
        "published_on": day_or_minute,
        "verbatim": yes_no,
        "words": text,
        "where": text,
        "confidence": _CONFIDENCE,
        "source": slug,
    },
)
