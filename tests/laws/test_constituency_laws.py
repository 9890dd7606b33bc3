"""Laws of split wards: what is told of the order holds however the votes of split wards lie, and nothing more could be told."""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from nightdesk.analysis.local_votes import LocalVote, gap, local_votes

PARTIES = ("a", "b", "c")
Ward = tuple[dict[str, tuple[int, int, int, int]], int]


@st.composite
def wards(draw: st.DrawFn) -> list[Ward]:
    found: list[Ward] = []
    for _ in range(draw(st.integers(0, 3))):
        standing = draw(st.lists(st.sampled_from(PARTIES), min_size=1, max_size=3, unique=True))
        votes = {party: draw(st.integers(0, 9)) for party in standing}
        found.append(({party: (1, count, count, count) for party, count in votes.items()}, draw(st.integers(1, 3))))
    return found


def summed(given_wards: list[Ward]) -> tuple[LocalVote, ...]:
    return local_votes(given_wards, place=1, unit=1, names={}, then=lambda party: None)


def every_way(given_wards: list[Ward]) -> list[dict[str, int]]:
    """Votes of each party for every way in which each party's votes in each split ward lie wholly within or without."""
    standing = list(dict.fromkeys(party for amounts, _ in given_wards for party in amounts))
    open_ = [(place, party) for place, (amounts, lies_in) in enumerate(given_wards) if lies_in > 1 for party in amounts]
    found = []
    for chosen in product((0, 1), repeat=len(open_)):
        lies = dict(zip(open_, chosen, strict=True))
        way = dict.fromkeys(standing, 0)
        for place, (amounts, _) in enumerate(given_wards):
            for party, four in amounts.items():
                way[party] += four[1] * lies.get((place, party), 1)
        found.append(way)
    return found


def place_of(votes: dict[str, int], party: str) -> int:
    return 1 + sum(count > votes[party] for count in votes.values())


@settings(max_examples=300, deadline=None)
@given(wards())
def test_a_place_is_told_exactly_where_every_way_gives_the_same(given_wards: list[Ward]) -> None:
    ways = every_way(given_wards)
    for found in summed(given_wards):
        places = {place_of(votes, found.party) for votes in ways}
        assert found.place == (places.pop() if len(places) == 1 else None)


@settings(max_examples=300, deadline=None)
@given(wards())
def test_no_way_is_outside_the_range_and_its_ends_are_met(given_wards: list[Ward]) -> None:
    ways = every_way(given_wards)
    for found in summed(given_wards):
        votes = [way[found.party] for way in ways]
        assert (min(votes), max(votes)) == (found.low, found.high)
        shares = [Fraction(way[found.party], sum(way.values())) for way in ways if sum(way.values())]
        if found.share_low is not None and found.share_high is not None and shares:
            assert (min(shares), max(shares)) == (found.share_low, found.share_high)


@settings(max_examples=300, deadline=None)
@given(wards())
def test_the_range_of_a_gap_is_that_of_every_way(given_wards: list[Ward]) -> None:
    found = gap(summed(given_wards), "a", "b")
    if found is None:
        return
    gaps = [Fraction(way["a"] - way["b"], sum(way.values())) for way in every_way(given_wards) if sum(way.values())]
    assert (min(*gaps, 0), max(*gaps, 0)) == (min(found[1], 0), max(found[2], 0))
    assert found[1] <= found[0] <= found[2]


@settings(max_examples=200, deadline=None)
@given(wards())
def test_equal_parts_add_up_to_the_wards_votes(given_wards: list[Ward]) -> None:
    whole = sum((Fraction(four[1], lies_in) for amounts, lies_in in given_wards for four in amounts.values()), Fraction(0))
    assert sum((one.votes for one in summed(given_wards)), Fraction(0)) == whole
