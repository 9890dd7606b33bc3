"""Shares and swing of 3 May 2018, each figure with the convention and the universe it holds under.

Universe: the 2,738 wards with a poll on the night itself; the five polls held later and the return unopposed are left out.
"""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from typing import Any

import pytest

from nightdesk.analysis.area_votes import every_area
from nightdesk.analysis.convention_leads import convention_leads
from nightdesk.analysis.share_and_swing import swings
from nightdesk.analysis.shares import CONVENTIONS, area_shares
from nightdesk.publish.answers.share_document import share_document
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD
from shipped_scene import scene, shipped_night


def shares(area: Any, *, convention: str, independents: str = "pooled") -> dict[str, float]:
    found = next(
        one["shares"] for one in area["shares"] if (one["convention"], one["independents"]) == (convention, independents)
    )
    return {one["party"]: round(one["share"], 1) for one in found}


@pytest.fixture(scope="module")
def england() -> Any:
    return share_document(shipped_night(), {})


def council(slug: str) -> Any:
    return share_document(shipped_night(), {"council": slug})["area"]


def test_labour_in_england_by_three_conventions_with_independents_pooled(england: Any) -> None:
    found = [shares(england["area"], convention=one)[LAB] for one in CONVENTIONS]
    assert (england["area"]["wards"], found) == (2_738, [41.2, 41.4, 44.3])


def test_labour_in_england_by_three_conventions_with_independents_apart(england: Any) -> None:
    assert [shares(england["area"], convention=one, independents="apart")[LAB] for one in CONVENTIONS] == [41.1, 41.2, 44.3]


def test_london_by_best_placed_candidate_on_the_night(england: Any) -> None:
    """Without the two polls held later (with them the Conservatives have 28.7 pooled: another universe)."""
    (london,) = [one for one in england["kinds"] if one["id"] == "london"]
    pooled, apart = (shares(london, convention="top_candidate", independents=one) for one in ("pooled", "apart"))
    assert london["wards"] == 630
    assert [pooled[party] for party in (LAB, CON, LD)] == [43.7, 28.8, 13.1]
    assert [apart[party] for party in (LAB, CON, LD)] == [43.5, 28.7, 13.1]
    assert [shares(london, convention="total")[party] for party in (LAB, CON)] == [47.0, 30.8]


def test_richmond_the_gap_and_the_greens_hang_on_the_convention() -> None:
    """Lib Dems less Conservatives 12.6 by best-placed candidate and 9.1 by all votes, between the figures as printed (12.7
    exactly by the first); Greens 11.0 and 4.5. Nothing hangs on the independents, of whom no ward has two."""
    found = council("richmond-upon-thames")
    for independents in ("pooled", "apart"):
        top, total = (shares(found, convention=one, independents=independents) for one in ("top_candidate", "total"))
        assert [(one[LD], one[CON], one[GRN]) for one in (top, total)] == [(45.0, 32.4, 11.0), (46.7, 37.6, 4.5)]
        assert [round(one[LD] - one[CON], 1) for one in (top, total)] == [12.6, 9.1]


def test_plymouth_more_votes_for_the_conservatives_more_seats_for_labour() -> None:
    """44.7 and 44.0 are by all votes; by best-placed candidate, independents pooled, 44.9 and 44.2."""
    found = council("plymouth")
    assert [shares(found, convention="total")[party] for party in (CON, LAB)] == [44.7, 44.0]
    assert [shares(found, convention="top_candidate")[party] for party in (CON, LAB)] == [44.9, 44.2]


def test_wandsworth_more_votes_for_labour_more_seats_for_the_conservatives() -> None:
    """38.6 and 38.1 are by best-placed candidate, independents pooled; Labour leads by the two other conventions too."""
    found = council("wandsworth")
    assert [shares(found, convention="top_candidate")[party] for party in (LAB, CON)] == [38.6, 38.1]
    assert all(shares(found, convention=one)[LAB] > shares(found, convention=one)[CON] for one in CONVENTIONS)


def test_who_leads_hangs_on_the_convention_in_24_of_926_wards_of_several_seats() -> None:
    """Independents pooled. The archive's own file gives 25 of 928: it holds two polls of several seats held later, and in
    Addiscombe East a slip of the key (1,280 for 1,746) that the pack does not follow."""
    found = convention_leads(scene())
    assert (found.wards, len(found.wards_differ)) == (926, 24)
    assert "local.croydon.addiscombe-east.2018-05-03" not in [one.area for one in found.wards_differ]
    assert (found.councils, found.councils_differ) == (150, ())


def test_the_swing_ran_to_labour_in_london_and_to_the_conservatives_outside() -> None:
    """About one point to the Conservatives outside London and the reverse within, as was published: Butler, by best-placed
    candidate, over the wards that compare."""
    every = every_area(scene())
    rest = every.rest_of_england
    (london,) = [one for one in every.kinds if one.id == "london"]
    assert rest is not None
    both = [swings(scene().outset, one.votes, pair=(CON, LAB), convention="top_candidate") for one in (london, rest)]
    assert [round(float(one.butler or 0) * 100, 1) for one in both] == [1.8, -1.0]


def test_over_england_butler_and_steed_differ_in_sign() -> None:
    """Butler a hundredth of a point to Labour, Steed 1.1 to the Conservatives: both rose by 5.9 and Labour had more before."""
    found = swings(scene().outset, scene().england, pair=(CON, LAB), convention="top_candidate")
    assert found.butler is not None
    assert found.steed is not None
    assert (round(float(found.butler) * 100, 2), round(float(found.steed) * 100, 1)) == (0.01, -1.1)


@pytest.mark.parametrize("convention", CONVENTIONS)
def test_kinds_of_council_are_the_slow_sum_of_the_nights_results(convention: Any) -> None:
    """Ward by ward, candidate by candidate, independents pooled, in fractions."""
    night = shipped_night()
    sums: dict[str, dict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    for one in night.councils.values():
        if one.council.cycle == "by-election":
            continue
        for result in one.results.values():
            slates: dict[str, list[int]] = defaultdict(list)
            for line in result.lines:
                alone = night.register.parties[line.candidacy.party].family == "ind"
                if line.votes is not None:
                    slates[INDEPENDENT if alone else line.candidacy.party].append(line.votes)
            for party, votes in slates.items():
                quantity = {"top_candidate": max(votes), "average": Fraction(sum(votes), len(votes)), "total": sum(votes)}
                sums[one.council.kind][party] += quantity[convention]
    for kind in every_area(night.scene).kinds:
        cast = sum(sums[kind.id].values())
        found = area_shares(night.outset, kind.votes, convention=convention, independents="pooled")
        assert {one.party: one.share for one in found.shares if one.votes} == {
            party: count / cast for party, count in sums[kind.id].items() if count
        }
