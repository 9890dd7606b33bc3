"""Share of the vote and swing as JSON: every area asked for, by every convention, independents pooled and apart."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.area_votes import AreaVotes, every_area, ward_area
from nightdesk.analysis.convention_leads import ConventionLeads, Led, convention_leads
from nightdesk.analysis.share_and_swing import PartySpread, spreads, swings
from nightdesk.analysis.shares import CONVENTIONS, Independents, Share, area_shares
from nightdesk.night import Night
from nightdesk.publish.answers.share_asked import SharesAsked, area_name, shares_asked
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options

_BOTH: tuple[Independents, ...] = ("pooled", "apart")


def share_document(night: Night, options: Options) -> Document:
    """The area asked for with all its parties; the areas within it; where the conventions differ on who leads."""
    asked = shares_asked(night, options)
    every, area = every_area(night.scene), asked.area
    within = dict.fromkeys(area.councils)
    councils = [one for one in every.councils if one.id in within] if area.scope not in ("council", "ward") else []
    ballots = (
        [one for one in night.register.by_council[area.id] if one.status == "contested"] if area.scope == "council" else []
    )
    rest = every.rest_of_england
    return {
        **moment_of(night),
        "convention": asked.convention,
        "area": _area(night, asked, area, _BOTH),
        "rest_of_england": _area(night, asked, rest, _BOTH) if rest and asked.whole else None,
        "regions": [_area(night, asked, one, _BOTH[:1]) for one in every.regions] if asked.whole else [],
        "kinds": [_area(night, asked, one, _BOTH) for one in every.kinds] if asked.whole else [],
        "councils": [_area(night, asked, one, _BOTH[:1]) for one in councils],
        "wards": [
            _area(night, asked, ward_area(night.scene, one.id), _BOTH[:1]) for one in ballots if one.status == "contested"
        ],
        "leads": _leads(convention_leads(night.scene)) if asked.whole else None,
    }


def _leads(leads: ConventionLeads) -> Document:
    return {
        "wards_of_several_seats": leads.wards,
        "wards_differ": [_led("ballot", one) for one in leads.wards_differ],
        "councils_declared": leads.councils,
        "councils_differ": [_led("council", one) for one in leads.councils_differ],
    }


def _area(night: Night, asked: SharesAsked, area: AreaVotes, treatments: tuple[Independents, ...]) -> Document:
    votes = area.votes
    return {
        "scope": area.scope,
        "id": area.id,
        "name": area_name(night, area),
        "wards_polled": area.polled,
        "wards": votes.ballots,
        "compared": votes.compared,
        "shares": [
            {
                "convention": convention,
                "independents": independents,
                "shares": [
                    _share(one)
                    for one in area_shares(night.outset, votes, convention=convention, independents=independents).shares
                ],
            }
            for convention in CONVENTIONS
            for independents in treatments
        ],
        "spread": [_spread(one) for one in spreads(night.outset, votes)],
        "swing": [_swing(night, asked, area, place) for place in range(len(asked.pairs))],
    }


def _share(one: Share) -> Document:
    return {
        "party": one.party,
        "votes": _rounded(one.votes),
        "share": _per_cent(one.share),
        "then": _per_cent(one.then),
        "change": _per_cent(one.change),
    }


def _spread(one: PartySpread) -> Document:
    by: Document = {convention: _per_cent(one.by[convention].share) for convention in CONVENTIONS}
    return {"party": one.party, **by, "range": _per_cent(one.range)}


def _swing(night: Night, asked: SharesAsked, area: AreaVotes, place: int) -> Document:
    """By every convention; null where it is not defined."""
    pair = asked.pairs[place]
    both = {one: swings(night.outset, area.votes, pair=pair, convention=one) for one in CONVENTIONS}
    return {
        "from": pair[0],
        "to": pair[1],
        "compared": area.votes.compared,
        "butler": {convention: _per_cent(one.butler) for convention, one in both.items()},
        "steed": {convention: _per_cent(one.steed) for convention, one in both.items()},
        "two_party_then": {convention: _per_cent(one.then) for convention, one in both.items()},
        "two_party_now": {convention: _per_cent(one.now) for convention, one in both.items()},
    }


def _led(kind: str, led: Led) -> Document:
    by: Document = {convention: list(leaders) for convention, leaders in zip(CONVENTIONS, led.by, strict=True)}
    return {kind: led.area, **by}


def _rounded(votes: Fraction) -> int | float:
    """Votes: whole, but for averages."""
    return int(votes) if votes.denominator == 1 else round(float(votes), 4)


def _per_cent(fraction: Fraction | None) -> float | None:
    return None if fraction is None else round(float(fraction * 100), 4)
