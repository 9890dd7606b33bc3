"""Leaders of a council who lost their seats, and parties that hold no seat of a council any longer."""

from __future__ import annotations

from dataclasses import replace

from night_of import declared, night_of, register_of
from nightdesk.night import Night
from nightdesk.register.party import LAB
from nightdesk.register.roll import Leader

BOULTON = """
    Boulton, Derby: 1 seat
      Ranjit Banwait   Lab    1000
      Ann Archer       UKIP   1026 *
"""
ABBEY = "Abbey, Derby: 1 seat\n  Bob Baker   Lab   900 *\n  Cat Cole   Con   100"


def led_by(candidacy: str, ballot: str = "local.derby.boulton.2018-05-03") -> Night:
    register = register_of(BOULTON, ABBEY)
    leader = Leader("derby", "Ranjit Banwait", LAB, "leader", ballot, candidacy, "a source")
    night = Night.open(replace(register, leaders=(leader,)))
    for one in declared(BOULTON, ABBEY):
        night = night.advance(one)
    return night


def test_a_leader_who_stood_and_was_not_elected_is_out() -> None:
    """Derby: the leader was beaten in Boulton; the party lost control."""
    (out,) = led_by("ranjit-banwait").notables.leaders_out
    assert (out.council, out.name, out.party, out.ballot) == ("derby", "Ranjit Banwait", LAB, "local.derby.boulton.2018-05-03")


def test_a_leader_who_was_elected_is_not() -> None:
    assert led_by("ann-archer").notables.leaders_out == ()


def test_nor_one_who_did_not_stand() -> None:
    assert led_by("", ballot="").notables.leaders_out == ()
    assert led_by("").notables.leaders_out == ()


def wiped(*sheets: str, eve: str, continuing: str = "") -> list[tuple[str, int]]:
    night = night_of(*sheets, eve={"derby": eve}, continuing={"derby": continuing})
    names = {id: party.short for id, party in night.register.parties.items()}
    return [(names[one.party], one.seats_before) for one in night.notables.wiped_out]


def test_a_party_that_sat_on_the_eve_and_holds_no_seat_is_wiped_out() -> None:
    assert wiped(BOULTON, ABBEY, eve="Lab 1, Con 2, Grn 1") == [("Con", 2), ("Grn", 1)]


def test_not_while_the_count_goes_on() -> None:
    assert wiped(BOULTON, ABBEY.replace(" *", ""), eve="Lab 1, Con 2") == []


def test_not_while_a_continuing_member_sits() -> None:
    assert wiped(ABBEY, eve="Lab 1, Con 2", continuing="Con 1") == []


def test_independents_are_no_party_and_cannot_be() -> None:
    assert wiped(ABBEY, eve="Lab 1, Ind 2") == []


def test_nothing_is_said_where_a_continuing_seat_is_unsettled() -> None:
    """It may be theirs."""
    assert wiped(ABBEY, eve="Lab 1, Con 2", continuing="unsettled 1") == []
