"""Laws of shares by area and of swing, against a slow plain sum over results: kinds of council, regions, Steed's."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from laws.nights import Drawn, nights
from laws.oracle_of_votes import CONVENTIONS, plus, ward_quantities
from nightdesk.analysis.area_votes import every_area
from nightdesk.analysis.share_and_swing import spreads, swings
from nightdesk.analysis.shares import area_shares
from nightdesk.night import Night
from nightdesk.register.council import Council
from nightdesk.register.party import CON, LAB, LD, PartyId
from nightdesk.tally.result import Result

KINDS = ("london", "metropolitan", "unitary", "district")
Quantities = dict[PartyId, Fraction]


def slow(
    night: Night, results: Iterable[Result], convention: str, independents: str
) -> tuple[Quantities, Quantities, Quantities]:
    """Votes now, now where it compares, and then: ward by ward, from the results themselves."""
    now: Quantities = {}
    alike: Quantities = {}
    then: Quantities = {}
    for result in results:
        if result.votes_cast is None:
            continue
        polled = [(line.candidacy.party, line.votes) for line in result.lines]
        ward = ward_quantities(night.register, polled, convention, independents)
        now = plus(now, ward)
        past = night.register.last_fought.get(result.ballot.id)
        if past is None or past.method != "like_for_like" or not past.candidacies:
            continue
        if any(who.votes is None for who in past.candidacies):
            continue
        alike = plus(alike, ward)
        then = plus(
            then,
            ward_quantities(night.register, [(who.party, who.votes) for who in past.candidacies], convention, independents),
        )
    return now, alike, then


def slow_steed(alike: Quantities, then: Quantities, from_: PartyId, to: PartyId) -> Fraction | None:
    """From the definition: both first and second, then and now."""
    for votes in (alike, then):
        rest = [count for party, count in votes.items() if party not in (from_, to)]
        fewer = min(votes.get(from_, Fraction(0)), votes.get(to, Fraction(0)))
        if fewer <= 0 or any(count >= fewer for count in rest):
            return None
    return alike[to] / (alike[from_] + alike[to]) - then[to] / (then[from_] + then[to])


def of_kinds(drawn: Drawn, kinds: list[str]) -> Night:
    councils = {
        slug: replace(one, kind=kind)  # type: ignore[arg-type]
        for (slug, one), kind in zip(drawn.register.councils.items(), kinds, strict=False)
    }
    night = Night.open(replace(drawn.register, councils={**drawn.register.councils, **councils}))
    for one in drawn.recorded:
        night = night.advance(one)
    return night


def results_of(night: Night, *, kind: str = "", region: str = "", outside: str = "") -> list[Result]:
    def meant(council: Council) -> bool:
        if council.cycle == "by-election":
            return False
        return kind in ("", council.kind) and region in ("", council.region) and council.region != outside

    return [result for one in night.councils.values() if meant(one.council) for result in one.results.values()]


@settings(max_examples=60, deadline=None, suppress_health_check=(HealthCheck.too_slow,))
@given(drawn=nights(), kinds=st.lists(st.sampled_from(KINDS), min_size=3, max_size=3))
def test_shares_of_every_area_are_the_slow_sum_of_its_results(drawn: Drawn, kinds: list[str]) -> None:
    night = of_kinds(drawn, kinds)
    every = every_area(night.scene)
    asked = [(one, results_of(night, kind=one.id)) for one in every.kinds]
    asked += [(one, results_of(night, region=one.id)) for one in every.regions]
    asked += [(every.england, results_of(night))]
    if every.rest_of_england:
        asked.append((every.rest_of_england, results_of(night, outside="London")))
    for area, results in asked:
        for convention in CONVENTIONS:
            for independents in ("pooled", "apart"):
                now, alike, then = slow(night, results, convention, independents)
                found = area_shares(night.outset, area.votes, convention=convention, independents=independents)  # type: ignore[arg-type]
                cast = sum(now.values())
                assert {one.party: one.share for one in found.shares} == {
                    party: now.get(party, Fraction(0)) / cast if cast else 0 for party in {**now, **then}
                }
                assert found.ballots == sum(result.votes_cast is not None for result in results)
                if convention == "top_candidate" and independents == "pooled":
                    for pair in ((CON, LAB), (LAB, LD)):
                        both = swings(night.outset, area.votes, pair=pair, convention="top_candidate")
                        assert both.steed == slow_steed(alike, then, *pair)
                        assert (both.butler is None) == (both.steed is None)


@settings(max_examples=60, deadline=None, suppress_health_check=(HealthCheck.too_slow,))
@given(drawn=nights())
def test_shares_with_the_others_together_are_a_whole_and_their_changes_nought(drawn: Drawn) -> None:
    night = of_kinds(drawn, [])
    for area in (every_area(night.scene).england, *every_area(night.scene).councils):
        found = spreads(night.outset, area.votes)
        for convention in CONVENTIONS:
            shares = [one.by[convention] for one in found]  # type: ignore[index]
            assert sum(one.votes for one in shares) == 0 or sum(one.share for one in shares) == 1
            assert sum(one.change or 0 for one in shares) == 0
