"""A poll is its producer's, of its day; a figure that no poll at hand has is not known, never wrong."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from asking import council, early, figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.register.party import CON, GRN, LAB, UKIP
from shipped_scene import scene as at

POINT = Fraction(1, 100)


def test_without_a_day_it_is_the_last_poll_before_the_night() -> None:
    assert figure("poll_share", of("region", "London", party=LAB)) == Fraction(51, 100)
    assert verdict("poll_share", of("region", "London", party=CON), Says("is", 29 * POINT, unit=POINT)) == "true"
    assert verdict("poll_share", of("region", "London", party=LAB), Says("is", 54 * POINT, unit=POINT)) == "false"


def test_a_month_is_the_last_poll_of_it_and_a_day_may_be_one_it_was_asked_on() -> None:
    assert figure("poll_share", of("region", "London", party=LAB, day="2018-02")) == Fraction(54, 100)
    assert figure("poll_share", of("region", "London", party=LAB, day="2018-04-26")) == Fraction(51, 100)
    assert figure("poll_share", of("region", "London", party=LAB, day="2018-04-24")) == Fraction(51, 100)
    assert why("poll_share", of("region", "London", party=LAB, day="2018-03-15")) == "not_held"


def test_a_party_that_the_last_poll_does_not_give_is_told_from_the_last_that_does() -> None:
    found = measured("poll_share", of("region", "London", party=UKIP))
    assert found.value == Fraction(2, 100)
    assert "2018-02-21" in found.evidence.facts[0]
    assert why("poll_share", of("region", "London", party=GRN, day="2018-04-26")) == "not_held"


def test_where_polls_of_one_day_differ_only_a_producer_named_decides() -> None:
    other = [
        replace(one, producer="Another pollster", value=Decimal(47))
        for one in at().context.expectations
        if (one.kind, one.measure, one.published_on, one.party) == ("poll", "share", "2018-04-26", LAB)
    ]
    two = told(expectations=(*at().context.expectations, *other))
    assert why("poll_share", of("region", "London", party=LAB), scene=two) == "does_not_apply"
    assert figure("poll_share", of("region", "London", party=LAB, other="YouGov"), scene=two) == Fraction(51, 100)
    assert figure("poll_share", of("region", "London", party=LAB, other="another"), scene=two) == Fraction(47, 100)


def test_nobody_polled_one_council_and_a_night_without_polls_has_none() -> None:
    assert why("poll_share", council("barnet", party=LAB)) == "not_held"
    assert why("poll_share", of("region", "London", party=LAB), scene=early(expectations=())) == "not_held"
