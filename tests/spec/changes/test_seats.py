"""Change in seats: won less defended, party by party, on one basis at a time."""

from __future__ import annotations

from night_of import night_of, short
from nightdesk.analysis.changes import SeatChange
from nightdesk.night import Night
from nightdesk.register.baseline import Basis

DRAKE = """
    Drake, Plymouth: 1 seat
      Ann Archer   Lab   700 *
      Bob Baker    Con   650
"""
COMPTON = """
    Compton, Plymouth: 2 seats
      Cat Cole     Con   900 *
      Dan Drew     Lab   700 *
      Eve Ellis    Lab   690
"""
HAM = "Ham, Plymouth: 1 seat\n  Fay Ford   Lab\n  Gus Gale   Con"


def change(night: Night, basis: Basis = "last_fought") -> SeatChange:
    return night.council("plymouth").seat_change[basis]


def test_a_hold_is_no_change() -> None:
    night = night_of(DRAKE, defended={("last_fought", "drake"): "Lab 1"})
    found = night.ballot_change("local.plymouth.drake.2018-05-03", "last_fought")
    assert found is not None
    assert found.change == {}
    assert (found.compared, found.not_compared, found.method) == (1, 0, "like_for_like")


def test_a_gain_is_one_partys_and_anothers_loss() -> None:
    night = night_of(DRAKE, defended={("last_fought", "drake"): "Con 1"})
    assert short(change(night).change) == {"Lab": 1, "Con": -1}


def test_a_ward_of_several_seats_is_netted_by_party() -> None:
    night = night_of(COMPTON, defended={("last_fought", "compton"): "Con 2"})
    assert short(change(night).change) == {"Lab": 1, "Con": -1}


def test_biggest_gain_comes_first() -> None:
    night = night_of(DRAKE, COMPTON, defended={("last_fought", "drake"): "UKIP 1", ("last_fought", "compton"): "UKIP 1, Con 1"})
    assert list(short(change(night).change).items()) == [("Lab", 2), ("UKIP", -2)]


def test_two_bases_can_both_be_right_on_one_page() -> None:
    """Plymouth, 2014 to 2018: three elected for UKIP sat as Conservatives on the eve."""
    night = night_of(DRAKE, defended={("last_fought", "drake"): "UKIP 1", ("eve_of_poll", "drake"): "Con 1"})
    assert short(change(night, "last_fought").change) == {"Lab": 1, "UKIP": -1}
    assert short(change(night, "eve_of_poll").change) == {"Lab": 1, "Con": -1}


def test_an_awaited_ballot_has_none() -> None:
    night = night_of(DRAKE, HAM, defended={("last_fought", "ham"): "Con 1", ("last_fought", "drake"): "Lab 1"})
    assert night.ballot_change("local.plymouth.ham.2018-05-03", "last_fought") is None
    assert change(night).change == {}


def test_a_vacant_seat_before_is_won_from_nobody() -> None:
    night = night_of(COMPTON, defended={("eve_of_poll", "compton"): "Con 1, vacant 1"})
    found = change(night, "eve_of_poll")
    assert short(found.change) == {"Lab": 1}
    assert (found.compared, found.unknown) == (2, 1)


def test_net_change_is_seats_won_less_seats_whose_holder_is_known() -> None:
    night = night_of(
        COMPTON, DRAKE, defended={("eve_of_poll", "compton"): "Con 1, vacant 1", ("eve_of_poll", "drake"): "Con 1"}
    )
    found = change(night, "eve_of_poll")
    assert sum(found.change.values()) == found.compared - 2 == found.unknown


def test_without_an_honest_comparison_seats_are_elected_and_not_gained() -> None:
    night = night_of(DRAKE, COMPTON, defended={("last_fought", "drake"): "Con 1"}, method="like_for_like")
    found = change(night)
    assert short(found.change) == {"Lab": 1, "Con": -1}
    assert (found.compared, found.not_compared) == (1, 2)
    ward = night.ballot_change("local.plymouth.compton.2018-05-03", "last_fought")
    assert ward is not None
    assert (ward.method, ward.change, ward.not_compared) == ("none", {}, 2)
    assert ward.reason == "The register has no seats to compare with."


def test_a_method_of_none_is_not_a_defence_of_nought() -> None:
    night = night_of(DRAKE, defended={("last_fought", "drake"): "Con 1"}, method="none")
    found = change(night)
    assert (found.method, found.change, found.not_compared) == ("none", {}, 1)


def test_a_notional_comparison_says_so() -> None:
    night = night_of(DRAKE, defended={("last_fought", "drake"): "Con 1"}, method="notional")
    found = change(night)
    assert (found.method, found.notional, found.compared) == ("notional", 1, 1)


def test_with_nothing_declared_there_is_nothing_to_compare() -> None:
    found = change(night_of(HAM, defended={("last_fought", "ham"): "Con 1"}))
    assert (found.method, found.change, found.compared, found.not_compared) == ("none", {}, 0, 0)
