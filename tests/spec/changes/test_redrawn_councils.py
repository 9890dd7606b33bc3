"""A council on new wards: nothing compares ward by ward; all of it does together, once its count is complete."""

from __future__ import annotations

from night_of import night_of, short
from nightdesk.analysis.changes import WHOLE_COUNCIL, SeatChange

COMBERTON = """
    Comberton, South Cambridgeshire: 2 seats, redrawn
      Ann Archer   LD    700 *
      Bob Baker    LD    650 *
      Cat Cole     Con   600
"""
SAWSTON = """
    Sawston, South Cambridgeshire: 1 seat, redrawn
      Dan Drew     Con   900 *
      Eve Ellis    LD    700
"""
SLUG = "south-cambridgeshire"
DEFENDED = {("last_fought", SLUG): "Con 2, LD 1", ("eve_of_poll", SLUG): "Con 3"}


def test_before_it_is_complete_its_seats_do_not_compare() -> None:
    night = night_of(COMBERTON, SAWSTON.replace(" *", ""), redrawn=(SLUG,), defended=DEFENDED, method="notional")
    found = night.council(SLUG).seat_change["last_fought"]
    assert (found.method, found.change, found.compared, found.not_compared) == ("none", {}, 0, 2)
    assert found.reason == WHOLE_COUNCIL
    assert night.scoreboard.compared["last_fought"] == 0


def test_once_complete_they_do_on_both_bases() -> None:
    night = night_of(COMBERTON, SAWSTON, redrawn=(SLUG,), defended=DEFENDED, method="notional")
    changes = night.council(SLUG).seat_change
    assert short(changes["last_fought"].change) == {"LD": 1, "Con": -1}
    assert short(changes["eve_of_poll"].change) == {"LD": 2, "Con": -2}
    assert (changes["last_fought"].method, changes["last_fought"].notional) == ("notional", 3)
    assert night.scoreboard.compared == {"last_fought": 3, "eve_of_poll": 3}


def test_no_ward_of_it_is_compared_though_its_name_may_survive() -> None:
    night = night_of(COMBERTON, SAWSTON, redrawn=(SLUG,), defended=DEFENDED, method="notional")
    found = night.ballot_change("local.south-cambridgeshire.sawston.2018-05-03", "last_fought")
    assert found is not None
    assert found == SeatChange("last_fought", "none", {}, 0, 0, 1, 0, WHOLE_COUNCIL)


def test_a_redrawn_council_with_no_stated_method_is_not_compared_at_all() -> None:
    night = night_of(COMBERTON, SAWSTON, redrawn=(SLUG,))
    found = night.council(SLUG).seat_change["last_fought"]
    assert (found.method, found.change, found.not_compared) == ("none", {}, 3)
