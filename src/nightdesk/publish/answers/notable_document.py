"""Notables as JSON: what is carried with the night under the keys it has always had, and firsts, records and swings besides."""

from __future__ import annotations

from nightdesk.analysis.records import records
from nightdesk.analysis.ward_extremes import LargeSwing
from nightdesk.night import Night
from nightdesk.publish.json_documents import Document, notable_document
from nightdesk.publish.question import Options

DECIMALS = 4


def notables_document(night: Night, options: Options) -> Document:
    """All of it. Shares are per cent and swings points, to four decimals; a year that is null is one that never was."""
    found = records(night.scene)
    return {
        **notable_document(night),
        "history": {"councils": found.councils_at_hand, "begins": found.begins, "ends": found.ends},
        "control_records": [
            {
                "council": one.council,
                "kind": one.kind,
                "party": one.party,
                "year": one.year,
                "begins": one.begins,
                "whole": one.whole,
                "count_complete": one.final,
            }
            for one in found.control
        ],
        "seat_records": [
            {
                "council": one.council,
                "party": one.party,
                "extreme": one.extreme,
                "seats": one.seats,
                "total": one.total,
                "share": round(float(one.share * 100), DECIMALS),
                "since": one.since,
                "begins": one.begins,
                "least": round(float(one.least * 100), DECIMALS),
                "largest": round(float(one.largest * 100), DECIMALS),
            }
            for one in found.seats
        ],
        "first_seats": [
            {"council": one.council, "party": one.party, "seats": one.seats, "begins": one.begins} for one in found.first_seats
        ],
        "areas": [
            {
                "region": one.region or None,
                "party": one.party,
                "councils": one.councils,
                "seats": one.seats,
                "total": one.total,
                "as_many": one.as_many,
                "as_few": one.as_few,
                "as_large": one.as_large,
                "as_small": one.as_small,
                "begins": one.begins,
            }
            for one in found.areas
        ],
        "swings": {
            "convention": "top_candidate",
            "wards_with_a_swing": found.extremes.wards_compared,
            "wards": [_swing("ballot", one) for one in found.extremes.ward_swings],
            "councils": [_swing("council", one) for one in found.extremes.council_swings],
        },
        "closest_per_cent": [
            {
                "ballot": one.ballot,
                "per_cent": round(float(one.per_cent * 100), DECIMALS),
                "majority_votes": one.majority_votes,
                "base": one.base,
                "by_lot": one.by_lot,
            }
            for one in found.extremes.closest
        ],
        "leaders": [
            {
                "council": one.leader.council,
                "name": one.leader.name,
                "party": one.leader.party,
                "role": one.leader.role,
                "ballot": one.leader.ballot or None,
                "fate": one.fate,
            }
            for one in found.leaders
        ],
    }


def _swing(area: str, one: LargeSwing) -> Document:
    return {
        area: one.area,
        "from": one.from_,
        "to": one.to,
        "swing": round(float(one.swing * 100), DECIMALS),
        "compared": one.compared,
    }
