"""Which awaited ward matters most to control: arithmetic first, then how much of the doubt about it the ward's result would
take away on average."""

from __future__ import annotations

from itertools import permutations, product
from math import prod

import pytest
from a_late_council import CON, LAB, asked, awaited, chances, in_order, late, of, ward

from nightdesk.analysis.ward_table import COLUMN

EVEN = awaited("Castle", "Con 50, Lab 50")
CLOSE = awaited("Marsh", "Con 52, Lab 48")
SAFE = awaited("Hill", "Lab 90, Con 10")


def test_a_councils_last_ward_decides_control_and_comes_first() -> None:
    """Four and four, one to come, as safe a Labour ward as there is; elsewhere everything is open and nothing decides alone."""
    open_ = [awaited(name, "Con 50, Lab 50", council="Barnet") for name in ("Dell", "Elm", "Fen")]
    night = late(SAFE, *open_, continuing={"adur": "Con 4, Lab 4"}, eve={"adur": "Con 5, Lab 4", "barnet": "Con 3"})
    found = asked(night)
    assert found.wards[0].ballot == "local.adur.hill.2018-05-03"
    assert (found.wards[0].alone, found.wards[0].rank, found.wards[0].part) == (True, 1, pytest.approx(1.0))
    assert found.wards[0].weight < found.wards[1].weight
    assert [one.alone for one in found.wards[1:]] == [False, False, False]


def test_a_ward_of_a_council_whose_control_is_secured_weighs_nothing() -> None:
    found = asked(late(EVEN, continuing={"adur": "Con 6, Lab 2"}, eve={"adur": "Con 7, Lab 2"}))
    assert found.wards == ()
    assert found.councils[0].settled == CON
    assert (found.councils[0].rank, found.councils[0].doubt) == (None, 0.0)


def test_it_counts_for_the_national_picture_all_the_same() -> None:
    found = asked(late(EVEN, continuing={"adur": "Con 6, Lab 2"}, eve={"adur": "Con 7, Lab 2"}))
    assert [one.ballot for one in found.national] == ["local.adur.castle.2018-05-03"]
    assert found.national[0].in_doubt == pytest.approx(0.5)
    assert found.national[0].part is None


def test_a_party_whose_majority_is_out_of_reach_adds_no_doubt() -> None:
    """Labour needs five with two to come: only whether the Conservatives get theirs is open."""
    night = late(EVEN, CLOSE, continuing={"adur": "Con 4, Lab 1, Ind 2"}, eve={"adur": "Con 5, Lab 2, Ind 2"})
    found = asked(night)
    assert [(hope.party, hope.needs, hope.can_still_win) for hope in found.councils[0].hopes] == [(CON, 1, 2)]


def test_of_two_wards_the_one_nearer_to_even_takes_more_of_the_doubt_away() -> None:
    found = asked(late(EVEN, SAFE, continuing={"adur": "Con 2, Lab 2"}, eve={"adur": "Con 3, Lab 3"}))
    assert of(found.wards, "Castle").weight > of(found.wards, "Hill").weight
    assert [one.rank for one in found.wards] == [1, 2]


def test_a_ward_with_no_bearing_on_the_majority_weighs_nothing_though_control_is_open() -> None:
    """Needed are two of four: Castle's three bring them, Marsh's one neither brings nor spoils them."""
    large = awaited("Castle", "Con 50, Lab 50", seats=3)
    night = late(large, CLOSE, continuing={"adur": "Con 4, Ind 3"}, eve={"adur": "Con 7, Ind 4"})
    found = asked(night)
    assert found.councils[0].settled is None
    assert [one.ballot.split(".")[2] for one in found.wards] == ["castle"]
    assert found.wards[0].part == pytest.approx(1.0)


def test_level_wards_share_a_place_and_stand_in_the_registers_order() -> None:
    found = asked(late(*(awaited(name, "Con 52, Lab 48") for name in ("Castle", "Marsh", "Hill")), eve={"adur": "Con 3"}))
    assert [(one.rank, one.ballot.split(".")[2]) for one in found.wards] == [(1, "castle"), (1, "marsh"), (1, "hill")]


def test_councils_stand_in_order_of_doubt_and_settled_ones_last() -> None:
    night = late(
        awaited("Castle", "Lab 70, Con 30"),
        awaited("Dell", "Con 50, Lab 50", council="Barnet"),
        awaited("Elm", "Con 50, Lab 50", council="Camden"),
        continuing={"camden": "Con 5"},
        eve={"adur": "Lab 1", "barnet": "Con 1", "camden": "Con 6"},
    )
    found = asked(night)
    assert [(one.council, one.rank) for one in found.councils] == [("barnet", 1), ("adur", 2), ("camden", None)]
    assert [one.council for one in found.open_councils] == ["barnet", "adur"]


def test_the_doubt_of_one_even_ward_is_that_of_two_tosses() -> None:
    """p (1 - p) for each of two parties at evens: a quarter twice."""
    assert asked(late(EVEN)).councils[0].doubt == pytest.approx(0.5)


@pytest.mark.parametrize("wards", [2, 3, 5])
def test_while_few_wards_are_out_every_way_they_can_fall_is_counted(wards: int) -> None:
    votes = ["Con 50, Lab 50", "Con 53, Lab 47", "Con 45, Lab 55", "Con 60, Lab 40", "Con 48, Lab 52"][:wards]
    night = late(*(awaited(f"Ward {place}", vote) for place, vote in enumerate(votes)), eve={"adur": f"Con {wards}"})
    of_con = chances(night)[:, COLUMN[CON]].tolist()

    def majority(chances: list[float]) -> float:
        ways = product((0, 1), repeat=wards)
        return sum(
            prod(q if fell else 1 - q for fell, q in zip(way, chances, strict=True)) for way in ways if sum(way) * 2 > wards
        )

    doubt, weights = 0.0, [0.0] * wards
    for side in (of_con, [1 - q for q in of_con]):
        doubt += majority(side) * (1 - majority(side))
        for place, q in enumerate(side):
            taken, missed = ([*side[:place], sure, *side[place + 1 :]] for sure in (1.0, 0.0))
            weights[place] += q * (1 - q) * (majority(taken) - majority(missed)) ** 2
    found = asked(night)
    assert found.councils[0].doubt == pytest.approx(doubt)
    assert [of(found.wards, f"Ward {place}").weight for place in range(wards)] == pytest.approx(weights)


def test_a_ward_that_lies_between_parties_names_them_the_likeliest_first() -> None:
    found = asked(late(awaited("Castle", "Lab 51, Con 49, LD 3")))
    assert found.wards[0].between == (LAB, CON)


def test_a_return_unopposed_is_in_no_doubt() -> None:
    sure = "\n    Mere, Adur: 1 seat, uncontested\n      Kim King   Lab\n"
    found = asked(late(EVEN, (sure, awaited("Mere", "Lab 60, Con 40")[1]), eve={"adur": "Con 2"}))
    assert [one.ballot.split(".")[2] for one in found.national] == ["castle"]
    assert found.seats_out == 2


def test_wards_on_new_boundaries_are_rated_by_the_councils_seats_and_stand_level() -> None:
    sheets = [awaited(name, "Con 50, Lab 50")[0] for name in ("Castle", "Marsh", "Hill")]
    night = late(*((sheet, ward("Gone", "Con 1, Lab 1", elected="Con 1")) for sheet in sheets), eve={"adur": "Lab 3, Con 1"})
    found = asked(night)
    assert {one.compares for one in found.wards} == {False}
    assert [one.rank for one in found.wards] == [1, 1, 1]
    assert found.wards[0].between == (LAB, CON), "four of six seats and two of six, one seat added for each who stands"


def test_the_order_of_unrelated_declarations_does_not_matter() -> None:
    wards = [awaited(name, "Con 52, Lab 48") for name in ("Castle", "Marsh", "Hill", "Mill")]
    register = late(*wards, eve={"adur": "Con 4"}).register
    declared = [ward(name, votes, elected=elected) for name, votes, elected in RESULTS]
    found = [asked(in_order(register, order)) for order in permutations(declared)]
    assert len(found) == 6
    assert all(one == found[0] for one in found)
    assert [one.ballot.split(".")[2] for one in found[0].wards] == ["mill"]


RESULTS = (
    ("Castle", "Con 60, Lab 40", "Con 1"),
    ("Marsh", "Con 45, Lab 55", "Lab 1"),
    ("Hill", "Con 51, Lab 49", "Con 1"),
)
