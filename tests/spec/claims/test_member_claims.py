"""Who changed party between elections is known as far as a source tells it: a figure is of those, and none told is not none."""

from __future__ import annotations

from asking import council, figure, measured, of, told, verdict, why

from nightdesk.claims.claim import Says
from nightdesk.register.party import CON, INDEPENDENT, LAB, LD, UKIP


def test_those_who_went_from_one_party_to_another_are_counted() -> None:
    assert figure("crossed", council("plymouth", party=UKIP, other=CON)) == 3
    assert verdict("crossed", council("plymouth", party=UKIP, other=CON), Says("is", 4)) == "false"
    assert "not complete" in measured("crossed", council("plymouth", party=UKIP, other=CON)).note


def test_none_told_is_not_none() -> None:
    assert why("crossed", council("plymouth", party=LD, other=CON)) == "not_held"
    assert why("crossed", of("england", party=UKIP, other=CON), scene=told(between=())) == "not_held"


def test_a_region_and_england_add_up_their_councils() -> None:
    region = figure("crossed", of("region", "South West", party=UKIP, other=CON))
    everywhere = figure("crossed", of("england", party=UKIP, other=CON))
    assert isinstance(region, int)
    assert isinstance(everywhere, int)
    assert 3 <= region <= everywhere


def test_a_ward_has_those_whose_seat_it_fills() -> None:
    mill_hill = of("ward", "local.barnet.mill-hill.2018-05-03", party=CON, other=INDEPENDENT)
    assert figure("crossed", mill_hill) == 1
    assert why("crossed", of("ward", "local.barnet.hale.2018-05-03", party=CON, other=INDEPENDENT)) == "not_held"


def test_a_member_named_went_or_did_not_go_from_the_one_to_the_other() -> None:
    def bridgeman(**parties: str) -> object:
        return figure("changed_party", council("plymouth", person="Maddi Bridgeman", **parties))

    assert bridgeman() is True
    assert bridgeman(party=UKIP, other=CON) is True
    assert bridgeman(other=CON) is True
    assert bridgeman(party=LAB, other=CON) is False


def test_nothing_is_said_of_a_member_of_whom_nothing_is_told() -> None:
    assert why("changed_party", council("plymouth", person="Somebody Else")) == "not_held"
    assert why("changed_party", council("barnet", person="Maddi Bridgeman")) == "not_held"
    assert why("changed_party", council("plymouth")) == "not_held"


def test_the_evidence_says_who_when_and_where_it_was_read() -> None:
    facts = measured("crossed", council("plymouth", party=UKIP, other=CON)).evidence.facts
    assert len(facts) == 3
    assert all("2017-09" in fact and "labourlist.org" in fact for fact in facts)
