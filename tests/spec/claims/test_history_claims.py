"""Control before the night is worked out from the seats after every May at hand; what those cannot tell is not known."""

from __future__ import annotations

from dataclasses import replace

from asking import council, early, figure, measured, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.register.party import CON, GRN, LAB, LD
from nightdesk.tally.control import NOC
from shipped_scene import scene as at


def test_a_year_is_the_state_after_its_may_and_the_year_of_the_night_is_the_night() -> None:
    assert figure("control_in", council("plymouth", day="2014")) == LAB
    assert figure("control_in", council("plymouth", day="2016")) == NOC
    assert figure("control_in", council("plymouth", day="2018")) == LAB
    assert why("control_in", council("plymouth", day="2018"), scene=early()) == "awaited"


def test_a_month_before_may_is_still_the_may_of_the_year_before() -> None:
    """The Conservatives took Trafford in May 2004."""
    assert figure("control_in", council("trafford", day="2004-03")) == figure("control_in", council("trafford", day="2003"))
    assert figure("control_in", council("trafford", day="2004-06")) == CON


def test_earlier_in_the_year_of_the_night_is_the_eve() -> None:
    """UKIP’s three members in Plymouth had gone over to the Conservatives since the May of 2017."""
    assert figure("control_in", council("plymouth", day="2018-04")) == CON
    assert figure("control_in", council("plymouth", day="2018-05-03")) == LAB


def test_a_year_that_the_history_does_not_cover_is_not_known() -> None:
    assert why("control_in", council("plymouth", day="1972")) == "not_held"
    assert why("control_in", council("plymouth")) == "not_held"
    assert why("control_in", council("nowhere", day="2014")) == "not_held"
    assert why("control_in", council("plymouth", day="2014"), scene=told(history={})) == "not_held"


def test_where_the_others_have_a_majority_together_nobody_can_say_whose_it_was() -> None:
    history = at().context.history["plymouth"]
    others = replace(history[-1], seats={"con": 10, "lab": 10, "ld": 0, "nat": 0}, other=37)
    now = told(history={"plymouth": (*history[:-1], others)})
    assert why("control_in", council("plymouth", day=str(others.year)), scene=now) == "not_held"


def test_seats_of_a_party_are_told_only_where_the_history_tells_it_apart() -> None:
    assert figure("seats_in", council("plymouth", party=LAB, day="2014")) == 30
    assert why("seats_in", council("plymouth", party=GRN, day="2014")) == "not_held", "among the others until 2016"
    assert figure("seats_in", council("plymouth", party=GRN, day="2016")) == 0


def test_since_is_the_first_may_of_the_run_that_leads_up_to_the_night() -> None:
    assert figure("controlled_since", council("wandsworth", party=CON)) == "1978"
    assert figure("controlled_since", council("sutton", party=LD)) == "1990"
    assert verdict("controlled_since", council("sutton", party=LD), Says("is", "1986")) == "false"


def test_a_run_that_ends_tonight_is_told_as_ended() -> None:
    assert measured("controlled_since", council("trafford", party=CON)).note == "It has lost it tonight."
    assert measured("controlled_since", council("trafford", party=CON), scene=early()).note == ""


def test_a_run_as_old_as_the_history_has_no_first_year_but_is_no_shorter() -> None:
    sunderland = council("sunderland", party=LAB)
    assert why("controlled_since", sunderland) == "not_held"
    assert verdict("controlled_since", sunderland, Says("at_most", "1980")) == "true"
    assert verdict("controlled_since", sunderland, Says("is", "1974")) == "unknown"


def test_a_party_that_was_not_in_control_going_in_has_no_run() -> None:
    assert why("controlled_since", council("plymouth", party=LAB)) == "does_not_apply"
    assert why("controlled_since", council("barnet", party=CON)) == "does_not_apply", "no overall control on the eve"


def test_last_is_the_last_may_before_the_night_so_that_a_gain_is_the_first_since() -> None:
    assert figure("last_controlled", council("plymouth", party=LAB)) == "2014"
    assert figure("last_controlled", council("kingston-upon-thames", party=LD)) == "2013"
    assert why("last_controlled", council("wandsworth", party=LD)) == "does_not_apply", "after no May at hand"
