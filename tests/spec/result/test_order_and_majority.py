"""Order, place and majority of a declared ballot."""

from __future__ import annotations

from a_result import NONSUCH, result


def names(sheet: str) -> list[str]:
    return [line.candidacy.name for line in result(sheet).lines]


def test_most_votes_come_first() -> None:
    assert names(
        """
            Castle, Adur: 1 seat
              Ann Archer   Con   400
              Bob Baker    Lab   590 *
              Cat Cole     Grn   410
            """
    ) == ["Bob Baker", "Cat Cole", "Ann Archer"]


def test_among_equals_the_elected_come_first_then_the_order_of_the_register() -> None:
    assert names(NONSUCH) == [
        "Richard Taylor",
        "Susan Wade",
        "Eleanor Hughes",
        "Richard Broadbent",
        "Graham Whitham",
        "Rosa Rajendran",
    ]


def test_equal_votes_share_a_place_and_the_next_place_is_skipped() -> None:
    assert [line.place for line in result(NONSUCH).lines] == [1, 2, 3, 3, 3, 6]


def test_where_a_figure_is_not_known_nobody_has_a_place_and_the_elected_come_first() -> None:
    found = result(
        """
        Castle, Adur: 2 seats
          Ann Archer   Con   400
          Bob Baker    Lab   ? *
          Cat Cole     Grn   410
          Dan Drew     LD    700 *
        """
    )
    assert [line.candidacy.name for line in found.lines] == ["Bob Baker", "Dan Drew", "Ann Archer", "Cat Cole"]
    assert {line.place for line in found.lines} == {None}
    assert found.majority_votes is None
    assert found.votes_cast is None


def test_the_majority_of_a_single_seat_is_first_less_second() -> None:
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   400
          Bob Baker    Lab   590 *
          Cat Cole     Grn   410
        """
    )
    assert found.majority_votes == 180


def test_the_majority_of_several_seats_is_last_elected_less_first_not_elected() -> None:
    found = result(
        """
        Castle, Adur: 2 seats
          Ann Archer   Con   900 *
          Bob Baker    Lab   700 *
          Cat Cole     Con   660
          Dan Drew     Lab   200
        """
    )
    assert found.majority_votes == 40


def test_after_a_lot_the_majority_is_nought() -> None:
    assert result(NONSUCH).majority_votes == 0


def test_after_a_lot_the_majority_is_nought_even_if_the_votes_were_not_read_out() -> None:
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   ? * lot
          Bob Baker    Lab   ?
        """
    )
    assert found.majority_votes == 0


def test_equal_votes_that_decide_no_seat_need_no_lot() -> None:
    found = result(
        """
        Castle, Adur: 2 seats
          Ann Archer   Con   700 *
          Bob Baker    Con   700 *
          Cat Cole     Lab   300
          Dan Drew     Lab   300
        """
    )
    assert not found.by_lot
    assert found.majority_votes == 400


def test_votes_cast_are_votes_and_not_ballot_papers() -> None:
    """Three votes to a paper in a ward of three seats."""
    assert result(NONSUCH).votes_cast == 1405 * 3 + 1501 + 1439 + 312
    assert result(NONSUCH).ballot_papers is None


def test_where_everybody_standing_is_elected_there_is_no_majority() -> None:
    found = result(
        """
        Castle, Adur: 2 seats
          Ann Archer   Con   700 *
          Bob Baker    Con   650 *
        """
    )
    assert found.majority_votes is None


def test_nought_votes_are_votes() -> None:
    """Known, and fewer than one."""
    found = result(
        """
        Castle, Adur: 1 seat
          Ann Archer   Con   0
          Bob Baker    Lab   1
          Cat Cole     Grn   9 *
        """
    )
    assert [line.candidacy.name for line in found.lines] == ["Cat Cole", "Bob Baker", "Ann Archer"]
    assert found.votes_cast == 10


def test_a_majority_over_somebody_with_nought_is_all_the_votes() -> None:
    found = result("Castle, Adur: 1 seat\n  Ann Archer   Con   0\n  Bob Baker   Lab   7 *")
    assert found.majority_votes == 7


def test_where_nobody_has_a_vote_all_share_the_first_place() -> None:
    found = result("Castle, Adur: 1 seat\n  Ann Archer   Con   0 * lot\n  Bob Baker   Lab   0")
    assert [line.place for line in found.lines] == [1, 1]
