"""What has become of each target and each defence: by arithmetic alone, so that nothing is called that a count could undo."""

from __future__ import annotations

from itertools import permutations

from a_front import CASTLE, HILL, LAB, LAST_FOUGHT, MARSH, board, defence, fought, target, won

from night_of import declared
from nightdesk.night import Night

CASTLE_LAB = won(CASTLE, ann=90, bob=80, CAT=120, DAN=110)
CASTLE_SPLIT = won(CASTLE, ANN=130, bob=80, CAT=120, dan=110)
CASTLE_CON = won(CASTLE, ANN=130, BOB=125, cat=120, dan=110)
MARSH_CON = won(MARSH, EVE=130, FAY=125, gus=20, hal=10)
HILL_LAB = won(HILL, ida=30, JO=70)


def test_before_a_vote_is_counted_it_is_open() -> None:
    assert target(fought()).state == "open"
    assert defence(fought()).state == "open"


def test_a_council_is_taken_once_the_majority_is_certain_though_wards_are_out() -> None:
    night = fought(CASTLE_LAB, HILL_LAB)
    assert (target(night).state, target(night).has, target(night).still_needs) == ("taken", 3, 0)
    assert defence(night).state == "lost"
    assert night.councils["adur"].control.stage == "counting"


def test_it_is_out_of_reach_as_soon_as_the_wards_left_cannot_bring_it() -> None:
    """The Conservatives have three of five: nothing is left for Labour, and Hill is still out."""
    night = fought(CASTLE_CON, won(HILL, IDA=70, jo=30))
    assert night.councils["adur"].control.stage == "counting"
    assert (target(night).state, defence(night).state) == ("gone", "held")
    assert target(night).still_needs > target(night).can_still_win


def test_it_is_open_while_the_wards_left_could_bring_it() -> None:
    assert target(fought(CASTLE_SPLIT)).state == "open"


def test_it_is_missed_once_the_count_is_over() -> None:
    night = fought(CASTLE_CON, MARSH_CON, HILL_LAB)
    assert (target(night).state, defence(night).state) == ("missed", "held")


def test_a_majority_lost_to_nobody_is_lost() -> None:
    """Two of five and two of five: no overall control, which Labour has missed and the Conservatives have lost."""
    ind = HILL + "      Kim King     Ind\n"
    night = fought(CASTLE_LAB, MARSH_CON, won(ind, ida=10, jo=20, KIM=30))
    assert night.councils["adur"].control.verdict == "CON LOSE TO NOC"
    assert (target(night).state, defence(night).state) == ("missed", "lost")


def test_a_ward_is_taken_when_all_there_was_to_take_is_won_in_part_when_some_and_missed_when_none() -> None:
    states = {sheet: target(fought(sheet)).wards[0] for sheet in (CASTLE_LAB, CASTLE_SPLIT, CASTLE_CON)}
    assert [(one.state, one.gained) for one in states.values()] == [("taken", 2), ("in_part", 1), ("missed", 0)]


def test_a_ward_is_open_until_it_is_declared_and_nothing_but_its_declaration_says() -> None:
    night = fought(MARSH_CON, HILL_LAB)
    assert [(one.state, one.gained) for one in target(night).wards] == [("open", None)]


def test_a_seat_lost_on_the_way_is_told_with_its_sign() -> None:
    """Labour held one of Castle's two seats and was after the other; the Conservatives have both now."""
    shared = {**LAST_FOUGHT, ("last_fought", "castle"): "Con 1, Lab 1"}
    ward = target(fought(CASTLE_CON, defended=shared)).wards[0]
    assert (ward.lead.defends, ward.lead.gains) == (1, 1)
    assert (ward.state, ward.gained) == ("missed", -1)


def test_the_order_of_unrelated_declarations_does_not_matter() -> None:
    sheets = (CASTLE_SPLIT, MARSH_CON, HILL_LAB)
    opening = Night.open(fought(*sheets).register)
    found = []
    for order in permutations(sheets):
        night = opening
        for one in declared(*order):
            night = night.advance(one)
        found.append(board(night))
    assert len(found) == 6
    assert all(one == found[0] for one in found)
    assert found[0].contests["adur"].targets[LAB].state == "missed"
