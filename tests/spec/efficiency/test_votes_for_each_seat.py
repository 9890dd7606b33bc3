"""How many votes a seat took: a party's votes over its seats, by a named convention, in the wards declared with a poll."""

from __future__ import annotations

from fractions import Fraction

import notation
from night_of import night_of
from nightdesk.analysis.efficiency import Efficiency, VotesForSeats, efficiency
from nightdesk.register.party import INDEPENDENT, OTHERS

ABBEY = """
    Abbey, Adur: 2 seats
      Ann Archer   Con   500 *
      Bob Baker    Con   400 *
      Cat Cole     Lab   300
      Dan Drew     Ind    50
      Eve Ellis    Ind    40
"""
BRIDGE = """
    Bridge, Adur: 1 seat
      Fay Ford     Lab   600 *
      Gus Gale     Con   200
      Hal Hunt     Residents  100
"""
CASTLE = "Castle, Adur: 1 seat, uncontested\n  Ida Ives  Con *"


def asked(*sheets: str) -> Efficiency:
    return efficiency(night_of(*sheets).scene)


def of(found: Efficiency, short: str) -> VotesForSeats:
    one = found.of(notation.party(short).id)
    assert one is not None
    return one


def test_by_all_votes_every_candidate_of_the_party_counts() -> None:
    con = of(asked(ABBEY, BRIDGE), "Con")
    assert (con.votes["total"], con.seats, con.for_each_seat("total")) == (1100, 2, 550)


def test_by_best_placed_candidate_one_of_each_ward_does() -> None:
    con = of(asked(ABBEY, BRIDGE), "Con")
    assert (con.votes["top_candidate"], con.for_each_seat("top_candidate")) == (700, 350)


def test_without_a_seat_there_is_no_figure_and_no_nought() -> None:
    assert of(asked(ABBEY), "Lab").for_each_seat("total") is None


def test_shares_are_of_all_votes_by_best_placed_candidates_and_of_all_seats() -> None:
    con = of(asked(ABBEY, BRIDGE), "Con")
    assert con.share_of_votes == Fraction(700, 500 + 300 + 50 + 600 + 200 + 100)
    assert con.share_of_seats == Fraction(2, 3)


def test_all_independents_stand_in_one_row_and_local_parties_with_the_others() -> None:
    found = asked(ABBEY, BRIDGE)
    independents, others = found.of(INDEPENDENT), found.of(OTHERS)
    assert independents is not None
    assert others is not None
    assert (independents.votes["total"], others.votes["total"]) == (90, 100)


def test_a_seat_won_without_a_poll_took_no_votes_and_is_in_no_figure() -> None:
    con = of(asked(ABBEY, BRIDGE, CASTLE), "Con")
    assert (con.seats, con.unopposed, con.for_each_seat("total")) == (2, 1, 550)


def test_votes_cast_where_the_party_won_a_seat_are_told_apart() -> None:
    con = of(asked(ABBEY, BRIDGE), "Con")
    assert con.votes_where_it_won == 500


def test_a_ward_with_a_figure_that_was_not_announced_is_in_no_sum() -> None:
    found = asked(ABBEY, BRIDGE.replace("200", "?"))
    assert (found.wards, of(found, "Con").votes["total"]) == (1, 900)


def test_before_the_first_declaration_there_is_nothing_to_tell() -> None:
    found = asked(ABBEY.replace("*", ""))
    assert (found.wards, found.seats, found.parties) == (0, 0, ())
