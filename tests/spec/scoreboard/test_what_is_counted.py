"""The scoreboard: councils once complete, seats as they are declared, changes each on its stated basis."""

from __future__ import annotations

from dataclasses import replace

from night_of import declared, night_of, register_of
from nightdesk.night import Night
from nightdesk.tally.scoreboard import Row, Scoreboard

CASTLE = """
    Castle, Adur: 2 seats
      Ann Archer   Con   700 *
      Bob Baker    Lab   650 *
      Cat Cole     Con   600
"""
MARSH = """
    Marsh, Adur: 1 seat
      Dan Drew     LD    300 *
      Eve Ellis    Lab   200
"""
AWAITED = MARSH.replace(" *", "")
HILL = """
    Hill, Burnley: 1 seat
      Fay Ford     Residents    400 *
      Gus Gale     Ind          300
"""


def row(board: Scoreboard, short: str) -> Row:
    (found,) = [one for one in board.rows if one.short == short]
    return found


def test_the_five_have_a_row_each_and_everybody_else_is_in_others() -> None:
    board = night_of(CASTLE, HILL).scoreboard
    assert sorted(one.short for one in board.rows) == ["Con", "Grn", "LD", "Lab", "Others", "UKIP"]
    assert row(board, "Others").seats == 1
    assert row(board, "Others").name == "Others"


def test_most_seats_come_first_then_names_and_others_last() -> None:
    board = night_of(CASTLE, HILL, HILL.replace("Hill,", "Dale,"), HILL.replace("Hill,", "Fell,")).scoreboard
    assert [one.short for one in board.rows] == ["Con", "Lab", "Grn", "LD", "UKIP", "Others"]
    assert row(board, "Others").seats == 3


def test_a_council_is_counted_once_its_count_is_complete() -> None:
    """Though its control is certain already: the seats of a third may settle it with the first declaration."""
    continuing = {"adur": "Con 20"}
    counting = night_of(CASTLE, AWAITED, eve={"adur": "Con 23"}, continuing=continuing)
    assert counting.council("adur").control.control is not None
    assert counting.scoreboard.councils_declared == 0
    assert row(counting.scoreboard, "Con").councils == 0
    assert (counting.scoreboard.unsettled_councils, counting.scoreboard.councils_compared) == (0, 0)
    complete = night_of(CASTLE, MARSH, eve={"adur": "Con 23"}, continuing=continuing)
    assert complete.scoreboard.councils_declared == 1
    assert row(complete.scoreboard, "Con").councils == 1


def test_seats_are_counted_as_they_are_declared() -> None:
    board = night_of(CASTLE, AWAITED).scoreboard
    assert (board.seats_declared, board.seats_total) == (2, 3)
    assert (board.ballots_declared, board.ballots_total) == (1, 2)
    assert row(board, "Lab").seats == 1


def test_only_seats_won_tonight_are_on_it() -> None:
    assert row(night_of(CASTLE, continuing={"adur": "Con 20"}).scoreboard, "Con").seats == 1


def test_changes_of_control_are_against_the_eve_and_sum_to_nought() -> None:
    board = night_of(CASTLE, MARSH, HILL, eve={"adur": "Con 3", "burnley": "Con 1"}).scoreboard
    assert row(board, "Con").council_change == -2
    assert row(board, "Others").council_change == 1
    assert board.noc_change == 1
    assert (board.noc_councils, row(board, "Others").councils) == (1, 1)


def test_a_council_whose_control_no_source_settles_is_counted_for_nobody() -> None:
    board = night_of(CASTLE, eve={"adur": "Con 2"}, continuing={"adur": "Con 1, unsettled 1"}).scoreboard
    assert board.councils_declared == 1
    assert board.unsettled_councils == 1
    assert board.noc_councils == 0
    assert sum(one.councils for one in board.rows) == 0
    assert sum(one.council_change for one in board.rows) + board.noc_change == 0


def test_where_control_before_is_not_known_the_council_counts_and_its_change_does_not() -> None:
    board = night_of(CASTLE, eve={"adur": "Con 2, unsettled 3"}, continuing={"adur": "Con 3"}).scoreboard
    assert row(board, "Con").councils == 1
    assert row(board, "Con").council_change == 0
    assert board.noc_change == 0
    assert (board.councils_declared, board.councils_compared) == (1, 0)


def test_seat_changes_stand_side_by_side_on_both_bases() -> None:
    board = night_of(
        CASTLE,
        MARSH,
        defended={
            ("last_fought", "castle"): "UKIP 2",
            ("eve_of_poll", "castle"): "Con 2",
            ("eve_of_poll", "marsh"): "LD 1",
        },
    ).scoreboard
    assert row(board, "Con").seat_change == {"last_fought": 1, "eve_of_poll": -1}
    assert row(board, "UKIP").seat_change == {"last_fought": -2, "eve_of_poll": 0}
    assert row(board, "LD").seat_change == {"last_fought": 0, "eve_of_poll": 0}
    assert board.compared == {"last_fought": 2, "eve_of_poll": 3}


def test_countermanded_polls_are_not_among_what_is_to_be_declared() -> None:
    board = night_of(CASTLE, "Mill, Adur: 3 seats, countermanded").scoreboard
    assert (board.ballots_total, board.seats_total) == (1, 2)
    assert (board.countermanded_ballots, board.countermanded_seats) == (1, 3)


def test_a_council_with_a_by_election_alone_is_in_no_total() -> None:
    register = register_of(CASTLE, HILL, eve={"burnley": "Con 1"})
    alone = replace(register.councils["burnley"], cycle="by-election")
    night = Night.open(replace(register, councils={**register.councils, "burnley": alone}))
    for one in declared(CASTLE, HILL):
        night = night.advance(one)
    board = night.scoreboard
    assert (board.councils_total, board.ballots_total, board.seats_declared) == (1, 1, 2)
    assert row(board, "Others").seats == 0
    assert night.control_changes == ()
    assert night.result("local.burnley.hill.2018-05-03") is not None
    assert night.council("burnley").control.verdict == "RESIDENTS GAIN FROM CON"
    assert "burnley" not in night.region("Nowhere").councils
    assert night.party("local-party:residents").won == 0


def test_a_regions_scoreboard_is_the_same_sums_over_its_councils() -> None:
    register = register_of(CASTLE, MARSH, HILL)
    burnley = replace(register.councils["burnley"], region="North West")
    night = Night.open(replace(register, councils={**register.councils, "burnley": burnley}))
    for one in declared(CASTLE, HILL):
        night = night.advance(one)
    assert night.regions == ("Nowhere", "North West")
    here, there = (night.region(name).scoreboard for name in night.regions)
    assert (here.seats_declared, here.seats_total, here.councils_total, here.councils_declared) == (2, 3, 1, 0)
    assert (there.seats_declared, there.seats_total, there.councils_total, there.councils_declared) == (1, 1, 1, 1)
    assert row(there, "Others").councils == 1
