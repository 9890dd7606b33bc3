"""What hangs on the convention: the range of a party's three shares, and where the three do not name the same party first."""

from __future__ import annotations

from fractions import Fraction

import pytest

import notation
from night_of import night_of
from nightdesk.analysis.convention_leads import convention_leads
from nightdesk.analysis.share_and_swing import PartySpread, spreads
from nightdesk.night import Night
from nightdesk.register.party import OTHERS

SHORT_SLATE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   400 *
      Bob Baker    Con   300 *
      Cat Cole     Grn   420
"""
ONE_SEAT = """
    Marsh, Adur: 1 seat
      Dan Drew     Con   10
      Eve Ellis    Lab   90 *
"""
CON, GRN, LAB = (notation.party(short).id for short in ("Con", "Grn", "Lab"))


def of(night: Night, party: str) -> PartySpread:
    return next(one for one in spreads(night.outset, night.england.votes) if one.party == party)


def test_the_range_is_the_largest_share_less_the_smallest() -> None:
    """The Greens' one candidate: 420 of 820 as the best, 420 of 770 on average, 420 of 1,120 of all votes."""
    greens = of(night_of(SHORT_SLATE), GRN)
    assert [one.share for one in greens.by.values()] == [Fraction(420, 820), Fraction(420, 770), Fraction(420, 1120)]
    assert greens.range == Fraction(420, 770) - Fraction(420, 1120)


def test_where_every_party_has_one_candidate_nothing_hangs_on_it() -> None:
    assert {one.range for one in spreads(night_of(ONE_SEAT).outset, night_of(ONE_SEAT).england.votes)} == {0}


def test_a_ward_in_which_the_conventions_name_another_party_first() -> None:
    """By best-placed candidate and by average the Greens, by all votes the Conservatives, who were elected."""
    found = convention_leads(night_of(SHORT_SLATE, ONE_SEAT).scene)
    assert (found.wards, [one.area for one in found.wards_differ]) == (1, ["local.adur.castle.2018-05-03"])
    assert found.wards_differ[0].by == ((GRN,), (GRN,), (CON,))


def test_first_by_one_and_level_by_another_is_not_the_same() -> None:
    level = SHORT_SLATE.replace("420", "400")
    (led,) = convention_leads(night_of(level).scene).wards_differ
    assert led.by == (tuple(sorted((CON, GRN))), (GRN,), (CON,))


def test_a_ward_of_one_seat_is_not_asked() -> None:
    assert convention_leads(night_of(ONE_SEAT).scene).wards == 0


def test_a_council_may_hang_on_it_as_a_whole() -> None:
    found = convention_leads(night_of(SHORT_SLATE).scene)
    assert (found.councils, [one.area for one in found.councils_differ]) == (1, ["adur"])
    with_labour = convention_leads(night_of(SHORT_SLATE, ONE_SEAT.replace("90", "9000")).scene)
    assert (with_labour.councils, with_labour.councils_differ) == (1, ())


def test_parties_below_half_a_per_cent_stand_together_and_nothing_is_lost() -> None:
    sheet = (
        ONE_SEAT.replace("10", "1000").replace("90", "9000") + "      Fay Ford   Residents   20\n      Gus Gale   Hart   30\n"
    )
    found = spreads(night_of(sheet).outset, night_of(sheet).england.votes)
    assert [one.party for one in found] == [LAB, CON, OTHERS]
    assert found[-1].by["total"].share == Fraction(50, 10_050)
    for convention in ("top_candidate", "average", "total"):
        assert sum(one.by[convention].share for one in found) == 1  # type: ignore[index]


def test_who_had_half_a_per_cent_then_keeps_a_row() -> None:
    """A party that has gone is not lost among the others: it is the change that tells of it."""
    then = ONE_SEAT.replace("10", "1000").replace("90 *", "9000 *") + "      Fay Ford   Residents   500\n"
    night = night_of(ONE_SEAT, before=(then,))
    residents = of(night, "local-party:residents")
    assert residents.by["total"].share == 0
    assert residents.by["total"].change == Fraction(-500, 10_500)


@pytest.mark.parametrize("convention", ["top_candidate", "average", "total"])
def test_changes_with_the_others_among_them_sum_to_nought(convention: str) -> None:
    then = ONE_SEAT.replace("10", "1000").replace("90 *", "9000 *") + "      Fay Ford   Residents   20\n"
    now = ONE_SEAT.replace("10", "1000").replace("90 *", "9000 *") + "      Fay Ford   Residents   30\n"
    night = night_of(now, before=(then,))
    found = spreads(night.outset, night.england.votes)
    assert found[-1].party == OTHERS
    assert sum(one.by[convention].change or 0 for one in found) == 0  # type: ignore[index]
    assert found[-1].by[convention].change == Fraction(30, 10_030) - Fraction(20, 10_020)  # type: ignore[index]


def test_before_the_first_declaration_nothing_hangs_on_anything() -> None:
    awaited = night_of("Marsh, Adur: 2 seats\n  Dan Drew   Con\n  Eve Ellis   Lab")
    assert spreads(awaited.outset, awaited.england.votes) == ()
    assert convention_leads(awaited.scene).councils == 0
