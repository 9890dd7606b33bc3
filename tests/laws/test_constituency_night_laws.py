"""Laws of local votes by constituency on any night: however it came in, and against a slow plain sum over results."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from hypothesis import HealthCheck, given, settings

from laws.nights import Drawn, nights
from laws.oracle_of_votes import CONVENTIONS, plus, ward_quantities
from nightdesk.analysis.constituency import constituencies
from nightdesk.context.constituencies import Constituency, ConstituencyWards, ParliamentaryCandidate, WardPlace
from nightdesk.context.context import Context
from nightdesk.night import Night
from nightdesk.publish.answers.constituency_document import constituencies_document
from nightdesk.register.party import CON, LAB
from nightdesk.register.roll import Register

CODES = ("X0", "X1", "X2")


def known(register: Register) -> Context:
    """Three constituencies; every other ward lies in two of them."""
    places = {}
    for number, ballot in enumerate(register.ballots):
        codes = [CODES[number % 3], *([CODES[(number + 1) % 3]] if number % 2 else [])]
        places[ballot] = tuple(WardPlace(ballot, code, "2017-06-08", "code", "") for code in codes)
    stood = (ParliamentaryCandidate("A", CON, "", 60, True, False), ParliamentaryCandidate("B", LAB, "", 40, False, True))
    return Context(
        constituencies={
            code: Constituency(code, code, "England", "Nowhere", "2017-06-08", 200, 100, stood, "") for code in CODES
        },
        places=places,
        wards_of={code: ConstituencyWards(code, 4, 1, "2017-06-08", "") for code in CODES},
    )


def played(register: Register, drawn: Drawn, context: Context) -> list[Night]:
    every = [Night.open(register, context)]
    for one in drawn.recorded:
        every.append(every[-1].advance(one))
    return every


def answer(night: Night) -> Any:
    return constituencies_document(night, {})


@settings(max_examples=40, deadline=None, suppress_health_check=(HealthCheck.too_slow,))
@given(nights())
def test_reached_entry_by_entry_it_is_the_answer_from_nothing(drawn: Drawn) -> None:
    context = known(drawn.register)
    every = played(drawn.register, drawn, context)
    seen = [answer(night) for night in every]
    again = replace(drawn.register, ballots={id: replace(one) for id, one in drawn.register.ballots.items()})
    assert answer(played(again, drawn, replace(context))[-1]) == seen[-1]
    assert [answer(night) for night in every] == seen


@settings(max_examples=60, deadline=None, suppress_health_check=(HealthCheck.too_slow,))
@given(nights())
def test_votes_and_their_bounds_are_the_slow_sum_of_the_results(drawn: Drawn) -> None:
    context = known(drawn.register)
    night = played(drawn.register, drawn, context)[-1]
    ordinary = [one for one in night.councils.values() if one.council.cycle != "by-election"]
    for one in constituencies(night.scene).beside:
        for convention in CONVENTIONS:
            equal: dict[str, Fraction] = {}
            low: dict[str, Fraction] = {}
            high: dict[str, Fraction] = {}
            for council in ordinary:
                for id, result in council.results.items():
                    codes = [place.constituency for place in context.places[id]]
                    if one.seat.gss not in codes or result.votes_cast is None:
                        continue
                    polled = [(line.candidacy.party, line.votes) for line in result.lines]
                    ward = ward_quantities(night.register, polled, convention, "pooled")
                    equal = plus(equal, {party: votes / len(codes) for party, votes in ward.items()})
                    low = plus(low, {party: votes * (len(codes) == 1) for party, votes in ward.items()})
                    high = plus(high, ward)
            found = one.votes[convention]  # type: ignore[index]
            assert {vote.party: (vote.votes, vote.low, vote.high) for vote in found} == {
                party: (equal[party], low[party], high[party]) for party in equal
            }
            assert [vote.votes for vote in found] == sorted(equal.values(), reverse=True)
