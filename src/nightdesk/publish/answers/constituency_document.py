"""Local votes beside the general election as JSON: every constituency with a ward that votes, and any one constituency."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.constituency import ConstituencyBeside, constituency
from nightdesk.analysis.local_votes import LocalVote, gap
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.night import Night
from nightdesk.publish.answers.constituencies_asked import constituencies_asked
from nightdesk.publish.answers.constituency_answer import places_then
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options
from nightdesk.register.party import CON, LAB


def constituencies_document(night: Night, options: Options) -> Document:
    """Every constituency with a ward that votes tonight, or those of one region."""
    asked = constituencies_asked(night, options)
    return {
        **moment_of(night),
        "general_election": asked.date or None,
        "convention": asked.convention,
        "region": asked.region or None,
        "constituencies": [_beside(one) for one in asked.found],
        "another_leads": [one.seat.gss for one in asked.others_lead],
        "unplaced_wards": asked.unplaced,
    }


def constituency_document(night: Night, code: str) -> Document:
    """One constituency, whether or not a ward of it votes. NotFound where the context has none of that code."""
    one = constituency(night.scene, code)
    seat = one.seat
    return {
        **moment_of(night),
        **_beside(one),
        "nation": seat.nation,
        "date": seat.date,
        "electorate": seat.electorate,
        "valid_votes": seat.valid_votes,
        "turnout_then": _per_cent(one.turnout_then),
        "candidates": [
            {
                "name": candidate.name,
                "party": candidate.party or None,
                "party_name": candidate.party_name,
                "place": place,
                "votes": candidate.votes,
                "share": _per_cent(Fraction(candidate.votes, seat.valid_votes) if seat.valid_votes else None),
                "elected": candidate.elected,
                "former_member": candidate.former_member,
            }
            for place, candidate in places_then(one)
        ],
        "ballots": [
            {"ballot": ballot, "constituencies": [place.constituency for place in night.context.places[ballot]]}
            for ballot in one.voting
        ],
    }


def _beside(one: ConstituencyBeside) -> Document:
    return {
        "constituency": one.seat.gss,
        "name": one.seat.name,
        "region": one.seat.region,
        "member": one.member or None,
        "wards": one.wards,
        "wards_voting": len(one.voting),
        "wards_split": one.split,
        "wards_counted": one.counted,
        "whole": one.whole,
        "compared": one.set_beside,
        "local": [
            {
                "convention": convention,
                "state": one.states[convention],
                "leads": one.leaders[convention],
                "lead": _per_cent(one.lead(convention)) if one.leaders[convention] else None,
                "parties": [_vote(vote) for vote in one.votes[convention]],
                "lab_less_con": _gap(one, gap(one.votes[convention], LAB, CON)),
            }
            for convention in CONVENTIONS
        ],
        "turnout_reported": None
        if one.turnout is None
        else {"lowest": float(one.turnout.lowest), "highest": float(one.turnout.highest), "wards": one.turnout.wards},
    }


def _vote(vote: LocalVote) -> Document:
    return {
        "party": vote.party,
        "place": vote.place,
        "votes": round(float(vote.votes), 4),
        "votes_low": round(float(vote.low), 4),
        "votes_high": round(float(vote.high), 4),
        "share": _per_cent(vote.share),
        "share_low": _per_cent(vote.share_low),
        "share_high": _per_cent(vote.share_high),
        "share_then": _per_cent(vote.then),
        "change": _per_cent(vote.change),
    }


def _gap(one: ConstituencyBeside, now: tuple[Fraction, Fraction, Fraction] | None) -> Document:
    found, low, high = now if now is not None else (None, None, None)
    return {"then": _per_cent(one.gap_then(LAB, CON)), "now": _per_cent(found), "low": _per_cent(low), "high": _per_cent(high)}


def _per_cent(fraction: Fraction | None) -> float | None:
    return None if fraction is None else round(float(fraction * 100), 4)
