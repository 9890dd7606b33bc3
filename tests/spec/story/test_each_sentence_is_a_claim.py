"""Each sentence of a story carries the claims it makes, and every figure in it is in one of them.

A figure that is not settled is told as of so far. What it is measured against is said, in the sentence or beside it.
"""

from __future__ import annotations

import re

from nightdesk.claims.desk import ENGLAND, LAB, UKIP
from nightdesk.story.phrases import PHRASES
from stories import desk, sentence, told

DIGITS = re.compile(r"\d[\d,.]*")


def test_no_phrasing_has_a_figure_in_it_so_that_none_can_be_told_without_a_claim() -> None:
    assert [one for some in PHRASES.values() for one in some if DIGITS.search(one)] == []


def test_all_phrasings_of_one_table_have_the_same_slots_so_that_any_may_be_chosen() -> None:
    slots = {name: {frozenset(re.findall(r"\{(\w+)", one)) for one in some} for name, some in PHRASES.items()}
    optional = {"of_party", "party", "how", "favourite"}
    assert {name: found for name, found in slots.items() if len({one - optional for one in found}) > 1} == {}


def test_seats_won_are_of_so_far_until_every_ward_is_in() -> None:
    early = sentence(told(position=700), "totals_so_far")
    assert "so far" in early.text or "As things stand" in early.text
    assert {claim.so_far for claim in early.claims if claim.subject.party == LAB} == {True}
    late = sentence(told(), "totals_done")
    assert "so far" not in late.text
    assert {claim.so_far for claim in late.claims} == {False}
    assert (late.claims[0].kind, late.claims[0].subject.place, late.claims[0].says.value) == ("seats_won", ENGLAND, 2_350)


def test_control_is_told_only_once_it_is_certain() -> None:
    assert "Plymouth" not in " ".join(one.text for one in told(position=350).sentences)
    gained = sentence(told(), f"gained:{LAB}")
    kinds = {(claim.kind, claim.subject.place.key, claim.says.value) for claim in gained.claims}
    assert ("control_after", "plymouth", LAB) in kinds


def test_a_change_says_what_it_is_measured_against() -> None:
    for key, basis in (("changes_done", "last_fought"), ("changes_eve_done", "eve_of_poll")):
        one = sentence(told(), key)
        assert {claim.basis for claim in one.claims} == {basis}
        assert ("fought" if basis == "last_fought" else "eve of poll") in one.text


def test_what_was_defended_has_its_basis_beside_it() -> None:
    one = sentence(told(), f"collapse:{UKIP}")
    assert one.basis == "the last time the seats were fought"


def test_a_headline_carries_its_claims_too() -> None:
    headline = told().headline
    assert headline.claims
    assert all(desk().verify(claim).verdict == "true" for claim in headline.claims)
