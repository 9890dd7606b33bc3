"""A claim is a statement of a known kind, worked out again from the record. Each is true, false, true on one basis and false on
another, not yet decided, or beyond what the data can say.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from nightdesk.claims.claim import Claim, Says, Universe, stated
from nightdesk.claims.subject import ENGLAND, Place, Subject
from nightdesk.claims.verify import holds, superseded, verify
from nightdesk.problems import NotFound, Refused
from nightdesk.register.party import CON, LAB, LD
from nightdesk.tally.control import NOC
from shipped_scene import scene as at


def council(slug: str, party: str | None = None, other: str | None = None) -> Subject:
    return Subject(Place("council", slug), party, other)


def verdict(claim: Claim, position: int | None = None) -> str:
    return verify(claim, at(position)).verdict


def test_who_controls_a_council_is_true_or_false_once_it_is_settled() -> None:
    plymouth = Claim("control_after", council("plymouth"), Says("is", LAB))
    assert verdict(plymouth) == "true"
    assert verdict(replace(plymouth, says=Says("is", CON))) == "false"
    assert verdict(replace(plymouth, says=Says("is_not", NOC))) == "true"
    assert verdict(plymouth, 0) == "undecided"


def test_a_count_is_decided_as_soon_as_its_bounds_decide_it() -> None:
    """Labour's seats can only grow, and by no more than its candidates in the wards still out."""
    seats = Claim("seats_won", Subject(ENGLAND, LAB), Says("at_least", 1))
    assert verdict(seats, 0) == "undecided"
    assert verdict(seats, 100) == "true"
    assert verdict(replace(seats, says=Says("more_than", 4_404)), 0) == "false"
    assert verdict(replace(seats, says=Says("is", 2_350))) == "true"


def test_a_change_of_which_no_basis_is_named_is_looked_at_under_each() -> None:
    """The Conservatives lost four seats in Plymouth since the eve, three since they were last fought."""
    four = Claim("seats_change", council("plymouth", CON), Says("is", -4))
    found = verify(four, at())
    assert (found.verdict, set(found.true_on) | set(found.false_on)) == ("depends", {"last_fought", "eve_of_poll"})
    assert verdict(replace(four, basis=found.true_on[0])) == "true"
    assert verdict(replace(four, basis=found.false_on[0])) == "false"


def test_what_ranges_over_a_universe_is_worked_out_from_all_of_it() -> None:
    """The Lib Dems gained four councils, three of them from the Conservatives; none in London went the other way."""
    gained = Claim("councils_gained", Subject(ENGLAND, LD), Says("is", 4))
    assert verdict(gained) == "true"
    assert verdict(Claim("councils_gained", Subject(ENGLAND, LD, CON), Says("is", 3))) == "true"
    london = Universe("council", Subject(Place("region", "London")))
    noc = Claim("control_after", Subject(), Says("is", NOC))
    assert verdict(Claim("count_of", Subject(), Says("is", 1), universe=london, each=noc)) == "true"


def test_a_rank_is_among_all_and_level_ones_share_it() -> None:
    parties = Universe("party", Subject(ENGLAND))
    ranked = Claim("seats_won", Subject(), Says("at_least", 0))
    assert verdict(Claim("rank_of", Subject(ENGLAND, LAB), Says("is", 1), universe=parties, each=ranked)) == "true"
    assert verdict(Claim("rank_of", Subject(ENGLAND, LD), Says("is", 3), universe=parties, each=ranked)) == "true"
    assert verdict(Claim("rank_of", Subject(ENGLAND, LD), Says("is", 2), universe=parties, each=ranked)) == "false"


def test_a_figure_called_about_right_may_be_off_by_half_its_last_digit_and_no_more_than_a_tenth() -> None:
    assert holds(Says("about", 2_350), 2_346)
    assert not holds(Says("about", 2_350), 2_356)
    assert holds(Says("about", 80), 85)
    assert not holds(Says("about", 100), 111)
    assert holds(Says("about", 9), 8)


def test_a_share_is_true_to_the_step_it_was_written_in() -> None:
    whole = Says("is", Fraction(41, 100), unit=Fraction(1, 100))
    assert holds(whole, Fraction(4_123, 10_000))
    assert not holds(whole, Fraction(4_160, 10_000))
    assert not holds(replace(whole, unit=Fraction(1, 1_000)), Fraction(4_123, 10_000))


def test_the_desk_makes_no_claim_without_its_basis() -> None:
    bare = Claim("seats_change", council("plymouth", CON), Says("is", -4))
    with pytest.raises(Refused, match="last_fought"):
        stated(bare, ("last_fought", "eve_of_poll"))
    assert stated(replace(bare, basis="eve_of_poll"), ("last_fought", "eve_of_poll")).basis == "eve_of_poll"


def test_what_was_true_and_is_no_more_is_superseded() -> None:
    none_yet = Claim("councils_gained", Subject(ENGLAND, LD), Says("is", 0))
    assert superseded(replace(none_yet, says=Says("at_most", 0)), then=at(), now=at()) is False
    seats = Claim("seats_won", council("plymouth", LAB), Says("is", 11))
    assert superseded(seats, then=at(), now=at(0)) is False


def test_a_kind_that_is_not_in_the_catalogue_is_not_found() -> None:
    with pytest.raises(NotFound, match="control_after"):
        verdict(Claim("astrology", Subject(), Says("is", 1)))
