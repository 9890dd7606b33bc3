"""Whose seat is up? The list's dates where they are right, and what tells where they are not."""

from __future__ import annotations

import pytest

from nightdesk.intake.night_2018.whose_seat import Term, terms
from nightdesk.intake.past_results import PastResults
from nightdesk.intake.sitting import Sitting
from nightdesk.problems import DeskError
from nightdesk.register.ballot import Ballot
from spec.baselines.little_wards import CON, IN_2020, LAB, LD, NEXT_YEAR, UKIP, UP, ballot, contest, past, sits

NOTHING = PastResults({})
VALE = (sits("Vale", "Ann Oak", LAB, UP), sits("Vale", "Ben Elm", CON, IN_2020), sits("Vale", "Cy Ash", LD, NEXT_YEAR))


def the_terms(
    members: tuple[Sitting, ...], *ballots: Ballot, after: tuple[Sitting, ...] = VALE, results: PastResults = NOTHING
) -> dict[str, Term]:
    found = terms("ash", "Ash", members, after, {one.ward.lower(): one for one in ballots}, results)
    return {term.sitting.name: term for term in found}


def ending(found: dict[str, Term]) -> list[str]:
    return [name for name, term in found.items() if term.ends]


def test_the_date_in_the_list_says_whose_term_ends() -> None:
    found = the_terms(VALE, ballot("Vale", ("Zed Yew", LAB)))
    assert ending(found) == ["Ann Oak"]
    assert found["Ann Oak"].ballot is not None
    assert found["Ben Elm"].ballot is None


def test_a_ward_without_a_ballot_has_no_seat_up_whatever_the_list_says() -> None:
    assert ending(the_terms(VALE)) == []


def test_whoever_stands_again_is_up_though_the_list_dates_another_member() -> None:
    found = the_terms(VALE, ballot("Vale", ("Ben Elm", CON)))
    assert ending(found) == ["Ben Elm"]


def test_a_seat_filled_beside_the_regular_one_is_that_of_the_member_gone_since_and_is_vacant() -> None:
    found = the_terms(VALE, ballot("Vale", ("Zed Yew", LAB), seats=2), after=VALE[:2])
    assert ending(found) == ["Ann Oak", "Cy Ash"]
    assert [name for name, term in found.items() if term.casual] == ["Cy Ash"]


def test_two_members_with_the_same_claim_are_never_told_apart_by_their_order() -> None:
    with pytest.raises(DeskError, match="nothing tells which"):
        the_terms(VALE, ballot("Vale", ("Zed Yew", LAB), seats=2))


def test_where_the_list_dates_no_seat_the_winner_of_2014_is_up() -> None:
    undated = tuple(sits("Vale", one.name, one.party, NEXT_YEAR) for one in VALE)
    results = past(
        contest("2014-05-22", "Vale", ("Cy Ash", LD, 900), ("Someone Else", UKIP, 100)),
        contest("2016-05-05", "Vale", ("Ben Elm", CON, 800), ("Cy Ashe", LD, 100)),
    )
    assert ending(the_terms(undated, ballot("Vale", ("Zed Yew", LAB)), results=results)) == ["Cy Ash"]


def test_in_an_all_out_ward_every_seat_is_up_and_none_is_vacant_for_that() -> None:
    found = the_terms(VALE, ballot("Vale", ("Zed Yew", LAB), seats=3), after=())
    assert ending(found) == ["Ann Oak", "Ben Elm", "Cy Ash"]
    assert {term.ground for term in found.values()} == {"all seats of the ward"}
