"""The slow, obvious shares of the vote: ward by ward, in fractions, each convention by itself."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

CONVENTIONS = ("top_candidate", "average", "total")
INDEPENDENT = "ynmp-party:2"
Plain = dict[str, Any]


def shares(register: Register, mine: Sequence[Plain]) -> Plain:
    """Shares and changes by every convention, independents pooled and apart, over the ballots given."""
    found = {}
    for convention in CONVENTIONS:
        for independents in ("pooled", "apart"):
            now: dict[PartyId, Fraction] = {}
            alike: dict[PartyId, Fraction] = {}
            then: dict[PartyId, Fraction] = {}
            ballots = compared = 0
            for one in mine:
                if one["votes_cast"] is None:
                    continue
                ballots += 1
                party = {who.id: who.party for who in register.ballots[one["id"]].candidacies}
                polled = [(party[id], votes) for id, votes, *_ in one["lines"]]
                quantities = ward_quantities(register, polled, convention, independents)
                now = plus(now, quantities)
                past = register.last_fought.get(one["id"])
                if past is None or past.method != "like_for_like" or not past.candidacies:
                    continue
                if any(who.votes is None for who in past.candidacies):
                    continue
                compared += 1
                alike = plus(alike, quantities)
                before = [(who.party, who.votes) for who in past.candidacies]
                then = plus(then, ward_quantities(register, before, convention, independents))
            cast = sum(now.values())
            found[convention, independents] = {
                "ballots": ballots,
                "compared": compared,
                "shares": {
                    party: (
                        now.get(party, Fraction(0)) / cast if cast else Fraction(0),
                        share(alike, party) - share(then, party)
                        if (party in alike or party in then) and sum(alike.values()) and sum(then.values())
                        else None,
                    )
                    for party in {**now, **then}
                },
            }
    return found


def share(votes: dict[PartyId, Fraction], party: PartyId) -> Fraction:
    return votes.get(party, Fraction(0)) / sum(votes.values())


def ward_quantities(
    register: Register, polled: Sequence[tuple[PartyId, Any]], convention: str, independents: str
) -> dict[PartyId, Fraction]:
    """What each party counts for in one ward. Kept apart, every independent is a party of one."""
    slates: dict[Any, list[int]] = {}
    for place, (party, votes) in enumerate(polled):
        alone = register.parties[party].family == "ind"
        key = party if not alone else (INDEPENDENT, place if independents == "apart" else 0)
        slates.setdefault(key, []).append(votes)
    sums: dict[PartyId, Fraction] = {}
    for key, slate in slates.items():
        party = key[0] if isinstance(key, tuple) else key
        if convention == "top_candidate":
            quantity = Fraction(max(slate))
        elif convention == "average":
            quantity = Fraction(sum(slate), len(slate))
        else:
            quantity = Fraction(sum(slate))
        sums[party] = sums.get(party, Fraction(0)) + quantity
    return sums


def plus(one: dict[Any, Any], other: dict[Any, Any]) -> dict[Any, Any]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
