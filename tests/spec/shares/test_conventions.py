"""Share of the vote by three named conventions; the same ward gives three answers, each right."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import notation
from night_of import night_of, register_of
from nightdesk.analysis.shares import AreaShares
from nightdesk.ledger.entry import Recorded
from nightdesk.night import Night

LONDON_BRIDGE = """
    London Bridge and West Bermondsey, Southwark: 3 seats
      Humaira Ali        LD    1340 *
      William Houngbo    LD    1281 *
      Damian OBrien      LD    1270 *
      Jasmine Ali        Lab   1239
      Neil Coyle         Lab   1215
      Karl Eastham       Lab   1171
      Toby Eckersley     Con    221
      Lewis Robinson     Con    219
      Andrew Mitchell    Con    205
      Bob Skelly         Grn    215
      Colin Boyle        Grn    191
"""
"""The poll of 14 June 2018: four parties, the Greens with two candidates for three seats."""


def percent(area: AreaShares, places: int = 1) -> dict[str, float]:
    shorts = {party.id: name for name, party in notation.PARTIES.items()}
    return {shorts[one.party]: round(float(one.share) * 100, places) for one in area.shares}


def test_by_its_best_candidate() -> None:
    """44.4, 41.1, 7.3 and 7.1 were published."""
    found = percent(night_of(LONDON_BRIDGE).shares(convention="top_candidate"))
    assert found == {"LD": 44.4, "Lab": 41.1, "Con": 7.3, "Grn": 7.1}


def test_by_all_its_votes() -> None:
    """45.4, 42.3, 7.5 and 4.7 were published; a slate of two for three seats is understated."""
    found = percent(night_of(LONDON_BRIDGE).shares(convention="total"))
    assert found == {"LD": 45.4, "Lab": 42.3, "Con": 7.5, "Grn": 4.7}


def test_by_its_average_over_its_candidates_exactly() -> None:
    area = night_of(LONDON_BRIDGE).shares(convention="average")
    greens = area.of(notation.party("Grn").id)
    assert greens is not None
    assert greens.votes == Fraction(215 + 191, 2)
    assert sum(one.share for one in area.shares) == 1


def test_ward_quantities_are_summed_and_then_divided() -> None:
    """The share of an area is not the mean of its wards' shares."""
    small = "Abbey, Adur: 1 seat\n  Ann Archer   Con   10 *\n  Bob Baker   Lab   0"
    large = "Castle, Adur: 1 seat\n  Cat Cole   Con   30\n  Dan Drew   Lab   60 *"
    assert percent(night_of(small, large).shares(convention="total")) == {"Lab": 60.0, "Con": 40.0}


def test_largest_comes_first_then_names() -> None:
    level = "Castle, Adur: 1 seat\n  Cat Cole   Lab   30\n  Dan Drew   Con   30\n  Eve Ellis   Grn   40 *"
    assert list(percent(night_of(level).shares(convention="total"))) == ["Grn", "Con", "Lab"]


def test_a_candidate_with_no_votes_has_a_share_of_nought_and_a_party_that_did_not_stand_has_none() -> None:
    area = night_of("Abbey, Adur: 1 seat\n  Ann Archer   Con   10 *\n  Bob Baker   Lab   0").shares(convention="total")
    labour = area.of(notation.party("Lab").id)
    assert labour is not None
    assert labour.share == 0
    assert area.of(notation.party("LD").id) is None


def test_a_return_without_a_poll_is_in_no_share() -> None:
    area = night_of(LONDON_BRIDGE, "Fyfield, Adur: 1 seat, uncontested\n  Ian Hadley   UKIP  *").shares(convention="total")
    assert area.ballots == 1
    assert area.of(notation.party("UKIP").id) is None


def test_a_ballot_with_a_figure_not_read_out_is_in_no_share() -> None:
    unknown = "Abbey, Adur: 1 seat\n  Ann Archer   Con   10 *\n  Bob Baker   Lab   ?"
    assert night_of(unknown).shares(convention="total").shares == ()


def test_shares_are_of_a_ballot_a_council_a_region_or_england() -> None:
    register = register_of(LONDON_BRIDGE, "Abbey, Adur: 1 seat\n  Ann Archer   Con   10 *\n  Bob Baker   Lab   30")
    adur = replace(register.councils["adur"], region="South East")
    night = Night.open(replace(register, councils={**register.councils, "adur": adur}))
    abbey = "Abbey, Adur: 1 seat\n  Ann Archer   Con   10\n  Bob Baker   Lab   30 *"
    for place, sheet in enumerate((LONDON_BRIDGE, abbey), start=1):
        night = night.advance(Recorded(place, notation.declaration(sheet), ""))
    here = {"Lab": 75.0, "Con": 25.0}
    assert percent(night.shares(convention="total", council="adur")) == here
    assert percent(night.shares(convention="total", region="South East")) == here
    assert percent(night.shares(convention="total", ballot="local.adur.abbey.2018-05-03")) == here
    assert night.shares(convention="total").ballots == 2


def test_an_awaited_ballot_has_no_shares_yet() -> None:
    awaited = "Abbey, Adur: 1 seat\n  Ann Archer   Con\n  Bob Baker   Lab"
    assert night_of(awaited).shares(convention="total", ballot="local.adur.abbey.2018-05-03").shares == ()


def test_where_nobody_has_a_vote_nobody_has_a_share() -> None:
    area = night_of("Abbey, Adur: 1 seat\n  Ann Archer   Con   0 * lot\n  Bob Baker   Lab   0").shares(convention="total")
    assert [one.share for one in area.shares] == [0, 0]
