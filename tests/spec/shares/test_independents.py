"""Independents are pooled as one party, or kept apart: a published share holds under one of the two only."""

from __future__ import annotations

from fractions import Fraction

import pytest

import notation
from night_of import night_of
from nightdesk.analysis.shares import Convention, Independents

MARSH = """
    Marsh, Adur: 1 seat
      Ann Archer   Ind   300
      Bob Baker    Ind   200
      Cat Cole     Lab   500 *
"""
IND = notation.party("Ind").id


@pytest.mark.parametrize(
    ("convention", "independents", "votes", "cast"),
    [
        ("top_candidate", "pooled", 300, 800),
        ("top_candidate", "apart", 500, 1000),
        ("average", "pooled", 250, 750),
        ("average", "apart", 500, 1000),
        ("total", "pooled", 500, 1000),
        ("total", "apart", 500, 1000),
    ],
)
def test_what_they_count_for(convention: Convention, independents: Independents, votes: int, cast: int) -> None:
    """Pooled, only the best of them counts, or their average. Apart, each is the best of a party of one."""
    area = night_of(MARSH).shares(convention=convention, independents=independents)
    found = area.of(IND)
    assert found is not None
    assert (found.votes, found.share) == (votes, Fraction(votes, cast))
    assert area.independents == independents


def test_the_choice_moves_the_share_of_every_party() -> None:
    labour = notation.party("Lab").id
    pooled, apart = (
        night_of(MARSH).shares(convention="top_candidate", independents=one).of(labour) for one in ("pooled", "apart")
    )
    assert pooled is not None
    assert apart is not None
    assert (pooled.share, apart.share) == (Fraction(5, 8), Fraction(1, 2))


def test_local_parties_are_parties_and_are_never_pooled() -> None:
    sheet = MARSH.replace("Ind   300", "Residents   300").replace("Ind   200", "Hart   200")
    area = night_of(sheet).shares(convention="top_candidate")
    assert len(area.shares) == 3
    assert sum(one.votes for one in area.shares) == 1000
