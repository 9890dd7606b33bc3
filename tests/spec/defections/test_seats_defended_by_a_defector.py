"""What became of the seats of those who had changed party: a gain on one basis may be a hold on the other, and both are told.

Whether the member was re-elected is the officer's word; whether the party come to kept the seat is told beside it.
"""

from __future__ import annotations

from dataclasses import replace

from a_time_between import ABBEY, BRAM, DORA, asked, event, night

from night_of import declared
from nightdesk.analysis.defections import defections
from nightdesk.night import Night
from nightdesk.publish.answers.defections_sentences import outcome
from nightdesk.publish.words import ballot_verdict
from nightdesk.register.baseline import BASES
from nightdesk.register.party import CON, INDEPENDENT

WON = {"bram": "600 *", "cass": "500"}


def test_while_awaited_nothing_is_said_of_it() -> None:
    (one,) = asked(BRAM).defenders
    assert (one.stands_for, one.result, one.re_elected, one.kept, dict(one.changes)) == (CON, None, None, None, {})
    assert outcome(one) == "awaited"


def test_re_elected_for_the_new_party_is_a_gain_since_last_fought_and_a_hold_since_the_eve() -> None:
    found = night(BRAM, bram="won")
    (one,) = defections(found.scene).defenders
    assert (one.re_elected, one.kept, outcome(one)) == (True, True, "re-elected")
    assert one.result is not None
    verdicts = [ballot_verdict(found, one.result, one.changes[basis]) for basis in BASES]
    assert verdicts == ["CON GAIN FROM UKIP", "CON HOLD"]


def test_beaten_it_is_lost_on_both_bases_each_from_another_party() -> None:
    found = night(BRAM, bram="lost")
    (one,) = defections(found.scene).defenders
    assert (one.re_elected, one.kept, outcome(one)) == (False, False, "not re-elected")
    assert one.result is not None
    verdicts = [ballot_verdict(found, one.result, one.changes[basis]) for basis in BASES]
    assert verdicts == ["LAB GAIN FROM UKIP", "LAB GAIN FROM CON"]


def test_in_a_ward_of_several_seats_the_party_kept_it_if_it_won_as_many_as_it_had() -> None:
    (won,), (lost,) = asked(DORA, dora="won").defenders, asked(DORA, dora="lost").defenders
    assert (won.re_elected, won.kept) == (True, True)
    assert (lost.re_elected, lost.kept) == (False, False)


def test_two_of_one_ward_who_came_to_one_party_need_two_seats_to_be_kept() -> None:
    other = replace(DORA, person="Hal Hunt", candidacy="")
    first, second = asked(DORA, other, dora="won").defenders
    assert (first.kept, second.kept) == (False, False)
    assert (first.re_elected, second.re_elected) == (True, None)


def test_who_does_not_stand_in_the_ward_is_said_not_to_and_the_partys_seat_is_told_all_the_same() -> None:
    (one,) = asked(replace(BRAM, candidacy=""), bram="won").defenders
    assert (one.stands_for, one.re_elected, one.kept, outcome(one)) == (None, None, True, "does not stand here")


def test_who_stands_for_a_third_party_is_told_as_standing_for_it() -> None:
    (one,) = asked(replace(BRAM, to=INDEPENDENT), bram="won").defenders
    assert (one.moved.sits, one.stands_for, one.re_elected, one.kept) == (INDEPENDENT, CON, True, False)


def test_a_seat_that_is_not_up_is_no_seat_defended() -> None:
    assert asked(replace(BRAM, term="continuing", ballot="", candidacy="")).defenders == ()


def test_a_seat_of_somebody_unnamed_is_told_without_a_name() -> None:
    unnamed = event("", "UKIP > Con", event="group_change", ballot="local.adur.abbey.2018-05-03")
    (one,) = asked(unnamed, bram="won").defenders
    assert (one.moved.person, one.kept, outcome(one)) == ("", True, "not named")


def test_on_new_boundaries_nobody_keeps_a_seat_for_none_compares() -> None:
    redrawn = night(BRAM, bram="won")
    register = redrawn.register
    councils = {"adur": replace(register.councils["adur"], redrawn=True)}
    anew = Night.open(replace(register, councils=councils), redrawn.context).advance(declared(ABBEY.format(**WON))[0])
    (one,) = defections(anew.scene).defenders
    assert (one.re_elected, one.kept) == (True, None)
