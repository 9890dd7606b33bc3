"""Parties go by many names: nicknames, adjectives, nouns for their members, abbreviations, and several at once."""

from __future__ import annotations

import pytest

from copy_read import parties, tokens
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, OTHERS, UKIP
from nightdesk.tally.control import NOC


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("The Tories held Barnet.", CON),
        ("A Tory councillor lost.", CON),
        ("Conservative councillors lost.", CON),
        ("CON HOLD Worthing.", CON),
        ("Labour's night.", LAB),
        ("Lab hold in Leeds.", LAB),
        ("The Lib Dems won.", LD),
        ("The Lib-Dems won.", LD),
        ("A Liberal Democrat gain.", LD),
        ("LD GAIN Winchester.", LD),
        ("The Greens won four.", GRN),
        ("The only Green elected.", GRN),
        ("Ukip was wiped out.", UKIP),
        ("UKIP's last seat.", UKIP),
        ("Three independents won.", INDEPENDENT),
        ("the independent Ralph Snape", INDEPENDENT),
        ("Derby is now hung.", NOC),
        ("It fell into no overall control.", NOC),
        ("It was left without a majority.", NOC),
        ("Burnley: NOC", NOC),
        ("Rossendale turned blue.", CON),
        ("Smaller groups won a few.", OTHERS),
        ("Tory-run Wandsworth voted.", CON),
    ],
)
def test_every_usual_name(text: str, party: str) -> None:
    assert parties(text) == [(party,)]


@pytest.mark.parametrize(
    "text",
    [
        "The green belt was an issue.",
        "Green Belt rules.",
        "The labour market is strong.",
        "A conservative estimate.",
        "An independent review was held.",
        "The Independent reported it.",
        "They hung on in Swindon.",
        "The con was on.",
        "Residents in the town were fed up.",
        "A blue rosette.",
    ],
)
def test_words_that_name_no_party_here(text: str) -> None:
    assert parties(text) == []


def test_several_at_once() -> None:
    assert parties("Both main parties lost ground.") == [(CON, LAB)]
    (one,) = tokens("They have more than the other parties.", "party")[-1:]
    assert (one.lemma, one.parties) == ("other_parties", ())


def test_local_parties_by_their_name() -> None:
    assert parties("It went to the Farnworth and Kearsley First party.") == [("PP6572",)]
    assert parties("Thurrock Independents gained two.") == [("PP6707",)]


def test_residents_groups_are_those_of_the_council_named() -> None:
    (one,) = tokens("Residents' groups won seats in Havering.", "party")
    assert one.lemma == "residents"
    assert "PP38" in one.parties
    assert "PP6302" not in one.parties


def test_parties_of_other_places_are_known_to_be_outside() -> None:
    for name in ("The SNP", "Plaid Cymru", "The DUP"):
        (one,) = tokens(f"{name} lost its majority.", "party")
        assert (one.lemma, one.parties) == ("outside", ())
