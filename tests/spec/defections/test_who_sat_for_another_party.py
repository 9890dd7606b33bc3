"""Who sat for another party than the one elected for: once for each member, named only where it is borne out."""

from __future__ import annotations

from dataclasses import replace

import a_time_between as told
from a_time_between import BRAM, DORA, asked, event

from nightdesk.register.party import CON, INDEPENDENT, LAB, UKIP


def test_a_member_counts_from_the_party_elected_for_to_the_party_sat_for() -> None:
    (one,) = asked(BRAM).moved
    assert (one.person, one.was, one.sits, one.seats, one.sitting) == ("Bram Baker", UKIP, CON, 1, True)


def test_the_party_left_as_told_stands_in_where_no_result_tells_whom_the_member_was_elected_for() -> None:
    (one,) = asked(event("Hal Hunt", "Lab > Con", term="")).moved
    assert (one.was, one.sitting) == (LAB, None)


def test_who_changed_twice_counts_once_from_the_first_party_to_the_last() -> None:
    first = replace(BRAM, to=INDEPENDENT, date="2016")
    (one,) = asked(first, replace(BRAM, from_=INDEPENDENT)).moved
    assert (one.was, one.sits, len(one.told)) == (UKIP, CON, 2)


def test_who_came_back_is_told_apart_and_is_in_no_sum() -> None:
    found = asked(replace(BRAM, to=INDEPENDENT), replace(BRAM, from_=INDEPENDENT, to=UKIP))
    assert (found.moved, found.seats_moved, found.defenders) == ((), 0, ())
    assert [one.person for one in found.returned] == ["Bram Baker"]
    assert [one.net for one in found.parties] == []


def test_members_without_a_name_are_counted_by_their_seats_and_never_put_together() -> None:
    group = event("", "UKIP > Con", event="group_change", seats=3, ward="", term="")
    found = asked(group, group)
    assert [(one.person, one.seats) for one in found.moved] == [("", 3), ("", 3)]
    assert found.seats_moved == 6


def test_a_suspension_counts_while_it_lasts() -> None:
    (one,) = asked(event("Hal Hunt", "Con > Ind", event="suspension")).moved
    assert (one.was, one.sits, one.last.event) == (CON, INDEPENDENT, "suspension")


def test_whose_seat_fell_vacant_afterwards_does_not_sit_on_the_eve() -> None:
    found = asked(BRAM, event("Bram Baker", "Con > vacant", event="death"))
    assert found.moved[0].sitting is False
    assert found.defenders == ()
    assert [one.event for one in found.vacancies] == ["death"]


def test_each_partys_gains_and_losses_are_added_up() -> None:
    by = event("", "Con > Lab", event="by_election")
    parties = {one.party: one for one in asked(BRAM, DORA, by, event("", "Con > vacant", event="vacancy")).parties}
    assert (parties[CON].joined, parties[CON].by_elections_lost, parties[CON].vacated, parties[CON].net) == (1, 1, 1, 0)
    assert (parties[LAB].left, parties[LAB].by_elections_won, parties[LAB].net) == (1, 1, 0)
    assert (parties[UKIP].left, parties[UKIP].net) == (1, -1)


def test_what_one_party_gains_another_loses() -> None:
    found = asked(BRAM, DORA, event("", "Con > LD", event="by_election"))
    assert sum(one.net for one in found.parties) == 0


def test_a_by_election_one_of_whose_parties_is_not_told_is_counted_and_gives_nobody_a_gain() -> None:
    found = asked(event("", " > Lab", event="by_election"))
    assert (len(found.by_elections), found.parties) == (1, ())


def test_a_by_election_held_moves_nothing() -> None:
    assert [one.net for one in asked(event("", "Lab > Lab", event="by_election")).parties] == []


def test_seats_at_stake_are_told_on_both_bases_over_the_ballots_that_compare_on_both() -> None:
    parties = {one.party: dict(one.at_stake) for one in asked(BRAM, DORA).parties}
    assert parties[UKIP] == {"last_fought": 1, "eve_of_poll": 0}
    assert parties[CON] == {"last_fought": 0, "eve_of_poll": 1}
    assert parties[LAB] == {"last_fought": 3, "eve_of_poll": 2}


def test_a_council_has_a_row_where_anything_is_told_of_it() -> None:
    (one,) = asked(BRAM, DORA, differ=(told.differ("Con", "Lab", 2),)).councils
    assert (one.council, one.moved, one.by_elections, one.vacancies, one.differ) == ("adur", 2, 0, 0, 2)


def test_a_night_of_which_nothing_is_told_is_known_for_that_and_not_for_nought() -> None:
    found = asked()
    assert (found.known, found.moved, found.parties, found.councils) == (False, (), (), ())
