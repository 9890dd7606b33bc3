"""The lists of the pages as JSON: councils, one region, shares, entries, conflicts, problems, sources."""

from __future__ import annotations

from collections.abc import Sequence

from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.night import Night
from nightdesk.publish.json_documents import Document, council_document, scoreboard_document, shares_document
from nightdesk.publish.moment import Moment
from nightdesk.publish.pages.area_pages import PartyRow
from nightdesk.publish.question import Question
from nightdesk.publish.words import known_conflicts
from nightdesk.register.roll import Source

ENTRIES = 100


def councils_document(night: Night) -> Document:
    """Every council, as its own document has it."""
    return _at(night, councils=[council_document(night, slug) for slug in night.councils])


def parties_document(night: Night, rows: list[PartyRow]) -> Document:
    """Every party that has won or lost a seat so far."""
    return _at(
        night,
        parties=[
            {
                "id": row.party.id,
                "short": row.party.short,
                "name": row.party.name,
                "family": row.party.family,
                "seats": row.won,
                "change": row.change,
                "councils": row.councils,
            }
            for row in rows
        ],
    )


def region_document(night: Night, region: str) -> Document:
    """The scoreboard of one region, its councils and its shares."""
    area = night.region(region)
    return {
        **scoreboard_document(night, board=area.scoreboard),
        "region": region,
        "members": list(area.councils),
        "shares": [shares_document(night.shares(convention=one, region=region)) for one in CONVENTIONS],
    }


def entries_document(moment: Moment) -> Document:
    """The last hundred entries up to the position shown, latest first."""
    last = moment.night.position
    lines = [moment.press.timeline.line(position) for position in range(last, max(0, last - ENTRIES), -1)]
    return _at(
        moment.night,
        entries=[
            {
                "position": line.position,
                "kind": line.kind,
                "ballot": line.ballot,
                "council": line.council,
                "time": line.time,
                "clock": line.clock,
                "source": line.source,
                "of": line.of,
                "reason": line.reason,
                "digest": line.digest,
            }
            for line in lines
        ],
    )


def conflicts_document(night: Night) -> Document:
    """Every fact on which two feeds differ, those of awaited ballots left out."""
    return _at(
        night,
        conflicts=[
            {
                "ballot": one.ballot,
                "candidate": one.candidate or None,
                "field": one.field,
                "versions": [{"feed": feed, "says": says} for feed, says in one.versions],
                "taken": one.taken,
                "rule": one.rule,
                "reason": one.reason,
                "overruled": one.overruled,
            }
            for found in known_conflicts(night).values()
            for one in found
        ],
    )


def problems_document(night: Night) -> Document:
    """Published totals that the seats do not meet."""
    return _at(
        night,
        problems=[
            {"rule": one.rule, "subject": one.subject, "message": one.message, "mend": one.mend} for one in night.problems
        ],
    )


def analysis_document(night: Night, questions: Sequence[Question]) -> Document:
    """Each question of the analysis with the sentences that answer it now."""
    return _at(
        night,
        questions=[
            {"kind": one.kind, "title": one.title, "asks": one.asks, "said": list(one.sheet(night, {}).said)}
            for one in questions
        ],
    )


def sources_document(night: Night) -> Document:
    """Where the facts come from, and on what terms: those of the pack, and those of what was known before the polls opened."""
    return _at(
        night,
        title=night.register.title,
        clock=night.register.clock,
        sources=[_source(one) for one in night.register.sources],
        context_sources=[_source(one) for one in night.context.sources],
    )


def _source(one: Source) -> Document:
    return {
        "id": one.id,
        "title": one.title,
        "publisher": one.publisher,
        "url": one.url,
        "licence": one.licence,
        "credit": one.credit,
    }


def _at(night: Night, **facts: object) -> Document:
    return {"night": night.register.night, "position": night.position, "time": night.time, **facts}
