"""The last-fought basis: which contest a ballot is compared with, and whose seat of that contest is up."""

from __future__ import annotations

from nightdesk.intake.night_2018.last_fought import Comparison, compared
from nightdesk.intake.night_2018.whose_seat import Term
from nightdesk.intake.past_results import PastContest
from nightdesk.intake.sitting import Sitting
from nightdesk.register.council import Council
from spec.baselines.little_wards import CON, IN_2020, LAB, LD, NEXT_YEAR, UKIP, UP, ballot, contest, council, past, sits

IN_2014, IN_2016 = "2014-05-22", "2016-05-05"
THREE = (("Ann Oak", LAB, 900), ("Ben Elm", CON, 800), ("Cy Ash", LD, 700), ("Di Yew", UKIP, 100))
DUE = sits("Vale", "Ann Oak", LAB, UP)


def seat(member: Sitting, *, casual: bool = False) -> Term:
    return Term(member, None, ends=True, casual=casual, ground="")


def comparison(
    *contests: PastContest, of: Council | None = None, seats: tuple[Term, ...] = (seat(DUE),), listed: tuple[Sitting, ...] = ()
) -> Comparison:
    return compared(of or council(total=9), ballot("Vale", seats=len(seats)), seats, past(*contests), listed)


def names(found: Comparison) -> list[str]:
    return [one.name for one in (*found.up, *found.besides)]


def test_by_thirds_the_one_elected_in_2014_is_up() -> None:
    found = comparison(contest(IN_2014, "Vale", *THREE[:2]))
    assert (names(found), found.rule, found.method) == (["Ann Oak"], "sole_winner", "like_for_like")


def test_of_two_elected_in_2014_the_one_with_most_votes_has_the_full_term() -> None:
    found = comparison(contest(IN_2014, "Vale", *THREE, elected=2))
    assert (names(found), found.rule) == (["Ann Oak"], "top_of_two")


def test_of_three_elected_in_2014_the_first_is_up() -> None:
    found = comparison(contest(IN_2014, "Vale", *THREE, elected=3))
    assert (names(found), found.rule) == (["Ann Oak"], "top_of_three")


def test_of_three_elected_with_the_whole_council_in_2016_the_last_is_up() -> None:
    found = comparison(contest(IN_2016, "Vale", *THREE, elected=3), contest(IN_2014, "Vale", *THREE[:2]), of=council(total=3))
    assert (names(found), found.rule) == (["Cy Ash"], "lowest_of_three")


def test_equal_votes_of_two_parties_for_the_place_that_is_up_leave_no_comparison() -> None:
    level = (("Ann Oak", LAB, 900), ("Ben Elm", CON, 700), ("Cy Ash", LD, 700))
    found = comparison(contest(IN_2016, "Vale", *level, elected=3), of=council(total=3))
    assert (names(found), found.method, found.rule) == ([], "none", "equal_votes")


def test_a_short_term_filled_in_2016_was_last_fought_then() -> None:
    contests = (contest(IN_2014, "Vale", *THREE[1:]), contest(IN_2016, "Vale", THREE[1], THREE[0], THREE[2], elected=2))
    found = comparison(*contests)
    assert (names(found), found.rule) == (["Ann Oak"], "short_term_of_2016")
    assert found.contest is contests[1]


def test_where_everyone_is_up_every_winner_of_2014_is() -> None:
    found = comparison(contest(IN_2014, "Vale", *THREE, elected=3), of=council(cycle="all-out"), seats=(seat(DUE),) * 3)
    assert (names(found), found.rule) == (["Ann Oak", "Ben Elm", "Cy Ash"], "all_seats_up")


def test_halves_that_become_all_out_are_compared_with_both_contests_the_earlier_without_votes() -> None:
    found = comparison(
        contest(IN_2014, "Vale", *THREE[:2]),
        contest(IN_2016, "Vale", *THREE[1:]),
        of=council(cycle="all-out"),
        seats=(seat(DUE),) * 2,
    )
    assert (names(found), found.rule) == (["Ben Elm", "Ann Oak"], "both_halves")
    assert [one.votes for one in found.besides] == [None]


def test_a_vacated_seat_is_compared_with_the_contest_that_filled_it() -> None:
    left = sits("Vale", "Ben Elm", CON, IN_2020)
    contests = (contest(IN_2014, "Vale", *THREE[:1]), contest(IN_2016, "Vale", *THREE[1:]))
    found = comparison(*contests, seats=(seat(DUE), seat(left, casual=True)))
    assert (names(found), found.rule) == (["Ann Oak", "Ben Elm"], "sole_winner+vacated")


def test_a_vacated_seat_filled_in_2015_goes_by_the_list_and_says_so() -> None:
    left = sits("Vale", "Cy Ash", "", NEXT_YEAR)
    found = comparison(
        contest(IN_2014, "Vale", *THREE[:1]),
        seats=(seat(DUE), seat(left, casual=True)),
        listed=(sits("Vale", "Cy Ash", LD, NEXT_YEAR),),
    )
    assert [(one.name, one.party, one.votes) for one in found.besides] == [("Cy Ash", LD, None)]
    assert "the party is that of the list of 2016" in found.reason


def test_a_surviving_name_on_a_redrawn_ward_is_no_comparison() -> None:
    found = comparison(contest(IN_2014, "Vale", *THREE), of=council(redrawn=True))
    assert (found.contest, found.method, found.rule) == (None, "none", "redrawn")


def test_a_ward_with_no_result_at_hand_is_no_comparison() -> None:
    found = comparison()
    assert (found.method, found.rule) == ("none", "not_at_hand")
