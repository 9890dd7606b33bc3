"""A ward's name is often a plain word, a surname or another council's: it is a ward only where something beside it says so."""

from __future__ import annotations

import pytest

from copy_read import levels, lexicon, places, tokens
from nightdesk.check.ward_forms import PLAIN_WORDS


def wards(text: str) -> list[str]:
    return [key for level, key in levels(text) if level == "ward"]


@pytest.mark.parametrize("word", sorted(PLAIN_WORDS & {key for key in lexicon().wards if " " not in key}))
def test_a_plain_word_with_a_capital_is_no_ward_by_itself(word: str) -> None:
    said = word.capitalize()
    for text in (
        f"{said} was the word of the night.",
        f"Labour's {said} plan failed.",
        f"Voters at the {said} were few.",
        word,
    ):
        assert wards(text) == [], text


COPY = """
Church leaders in the town spoke of hope. A bridge to the east, a village green and a castle stood in the
park. Central government cut its grant. Town halls will have to do more. Market traders at the Priory were
glad. The University and the College stayed open. North of the river, Victoria was queen. All the king's
horses stood at the Grange. The Abbey bells rang. Primrose Hill is a hill. It was a battle in the valley, and
the City was calm. Green fields, a brook and a grove. The Forest of Dean does not vote. Jubilee line trains
ran to the Oval. Bold claims were made. Walker and Nelson are names. Chase the vote, they said. The Marine
drew up. Trinity term begins. Heath was prime minister; Churchill was too. Peel and Wellington were before
them.
"""


def test_no_plain_english_is_taken_for_a_ward() -> None:
    assert wards(COPY) == []


def test_with_the_word_ward_any_name_is_one() -> None:
    assert wards("Turnout in Sheffield's City ward was low.") == ["local.sheffield.city.2018-05-03"]
    assert wards("Labour won the ward of Drake in Plymouth.") == ["local.plymouth.drake.2018-05-03"]
    assert wards("Plymouth's Ham and Honicknowle wards went Labour.") == [
        "local.plymouth.ham.2018-05-03",
        "local.plymouth.honicknowle.2018-05-03",
    ]


def test_its_council_beside_it_tells_which_of_two_it_is() -> None:
    assert wards("Labour gained Victoria in Hartlepool.") == ["local.hartlepool.victoria.2018-05-03"]
    assert wards("Sunderland's Millfield and Sandhill fell, as did Barnes.") == [
        "local.sunderland.millfield.2018-05-03",
        "local.sunderland.sandhill.2018-05-03",
        "local.sunderland.barnes.2018-05-03",
    ]


def test_a_ward_that_its_council_does_not_have_is_never_another_councils() -> None:
    (audley,) = (one for one in tokens("The swing in Blackburn's Audley ward was large.", "place") if one.text == "Audley")
    assert [one.key for one in audley.places] == ["local.blackburn-with-darwen.audley-queens-park.2018-05-03"]
    (kew,) = (one for one in tokens("The swing in Blackburn's Kew ward was large.", "place") if one.text == "Kew")
    assert kew.places == ()


def test_a_ward_named_as_a_council_is_the_council_unless_it_says_ward() -> None:
    assert places("Labour won Sutton.") == ["sutton"]
    assert places("Labour won Hull's Sutton ward.") == ["kingston-upon-hull", "local.kingston-upon-hull.sutton.2018-05-03"]


def test_a_name_that_two_wards_share_means_both_until_something_tells() -> None:
    (one,) = tokens("The Greens won St Peter's ward.", "place")
    assert len(one.places) > 1


def test_the_council_in_focus_tells_which_ward_is_meant() -> None:
    assert wards("Labour did well in Ipswich. It held Whitton.") == ["local.ipswich.whitton.2018-05-03"]


def people(text: str) -> list[tuple[str, str]]:
    return [(one.people[0].place.key, one.people[0].person) if one.people else ("", "") for one in tokens(text, "person")]


def test_a_candidate_is_known_by_first_and_last_name() -> None:
    assert people("Emma Evans stood in Adur.") == [("local.adur.buckingham.2018-05-03", "emma-evans")]
    assert people("Emma Susannah Evans stood in Adur.") == [("local.adur.buckingham.2018-05-03", "emma-evans")]


def test_a_surname_is_enough_once_the_name_was_told() -> None:
    read = people("Ranjit Banwait lost his seat. Mr Banwait led Derby. Banwait was beaten in Boulton.")
    assert read == [("local.derby.boulton.2018-05-03", "ranjit-banwait")] * 3


def test_a_councillor_by_surname_alone_is_looked_for_in_the_council_named() -> None:
    assert people("Cllr Parkin, leader of Adur, lost.") == [("local.adur.st-nicolas.2018-05-03", "neil-parkin")]
    assert people("Mr Parkin lost in Adur.") == [("", "")]


def test_who_stood_for_parliament_is_found_and_first_where_that_election_is_meant() -> None:
    read = tokens("Kevin Neil was runner-up to Steve Double at last year's general election.", "person")
    assert [one.people[0].place.level for one in read] == ["constituency", "constituency"]


def test_somebody_the_register_does_not_know_is_a_person_all_the_same() -> None:
    (one,) = tokens("Iain Dale argued that the night was good.", "person")
    assert one.people == ()
