"""Two producers publish two national measures: a claim that names neither may be true of the one and false of the other."""

from __future__ import annotations

from fractions import Fraction

from asking import early, figure, of, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.register.party import CON, GRN, LAB, LD, UKIP

BBC, THRASHER = "projected_national_share", "national_equivalent_vote"
POINT = Fraction(1, 100)


def test_each_measure_is_its_producers() -> None:
    labour = of("england", party=LAB)
    assert figure("national_share", labour, BBC) == 35 * POINT
    assert figure("national_share", labour, THRASHER) == 36 * POINT
    assert verdict("national_share", labour, Says("is", 35 * POINT, unit=POINT)) == "depends"
    assert verdict("national_share", labour, Says("is", 35 * POINT, unit=POINT), basis=BBC) == "true"
    assert verdict("national_share", labour, Says("is", 38 * POINT, unit=POINT)) == "false"


def test_a_lead_and_a_level_one() -> None:
    assert figure("national_lead", of("england", party=LAB, other=CON), BBC) == 0
    assert figure("national_lead", of("england", party=CON, other=LAB), THRASHER) == POINT
    assert verdict("national_lead", of("england", party=LAB, other=CON), Says("is", 7 * POINT), basis=BBC) == "false"


def test_a_year_or_a_day_names_the_poll_measured_and_a_change_is_since_then() -> None:
    assert figure("national_share", of("england", party=UKIP, day="2014"), BBC) == 17 * POINT
    assert figure("national_share", of("england", party=CON, day="2017-05-04"), BBC) == 38 * POINT
    assert figure("national_change", of("england", party=CON, day="2014"), BBC) == 6 * POINT
    assert figure("national_change", of("england", party=LAB, day="2017"), BBC) == 8 * POINT
    assert why("national_change", of("england", party=LAB, day="2017"), THRASHER) == "not_held"


def test_what_a_measure_does_not_give_is_not_known() -> None:
    assert why("national_share", of("england", party=GRN), BBC) == "not_held"
    assert why("national_share", of("england", party=UKIP), BBC) == "not_held"
    assert why("national_share", of("england", party=LD, day="2010"), BBC) == "not_held"


def test_it_is_not_known_before_the_day_after_the_poll_is_over_and_never_one_of_a_later_year() -> None:
    assert why("national_share", of("england", party=LAB), BBC, scene=early()) == "not_held"
    assert figure("national_share", of("england", party=LAB, day="2014"), BBC, scene=early()) == 31 * POINT
    assert why("national_share", of("england", party=LAB, day="2021"), BBC) == "not_held"
