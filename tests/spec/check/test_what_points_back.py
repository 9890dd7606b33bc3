"""'They', 'it', 'the party', 'there': resolved where one thing alone can be meant, and left as they stand where two could."""

from __future__ import annotations

from copy_read import sentences, tokens
from nightdesk.check.token import Token
from nightdesk.register.party import CON, LAB, LD


def last(text: str, word: str) -> Token:
    """The token of that lemma in the last sentence."""
    (one,) = (token for token in sentences(text)[-1].tokens if word in (token.lemma, token.text.lower()))
    return one


def test_they_and_it_are_the_party_that_the_sentence_before_was_about() -> None:
    assert last("The Lib Dems stormed back in Kingston. They now have 39 seats.", "they").parties == (LD,)
    assert last("Labour took Plymouth from the Conservatives. It won every seat up.", "it").parties == (LAB,)


def test_the_party_is_the_only_one_that_was_named() -> None:
    assert last("Plymouth slipped from the Conservatives' grasp. The party lost four seats.", "the party").parties == (CON,)
    assert last("A Lib Dem spokeswoman said her party had won.", "the party").parties == (LD,)


def test_there_the_city_the_borough_the_council_are_the_last_place() -> None:
    before = "The Greens had hoped for more in Norwich. They won two seats "
    assert last(before + "there.", "there").places[0].key == "norwich"
    assert last(before + "in the city.", "city").places[0].key == "norwich"
    assert (
        last("Labour outpolled the Tories in Wandsworth, yet they kept the council.", "council").places[0].key == "wandsworth"
    )


def test_a_borough_that_is_a_city_is_no_borough() -> None:
    assert last("Labour gained Plymouth. It was a good night in the borough.", "the borough").tag == "word"


def test_there_is_and_there_are_point_nowhere() -> None:
    assert last("Labour won Barnet. There are 63 seats.", "there").tag == "word"


def test_two_that_would_do_equally_well_leave_it_unresolved() -> None:
    assert last("Labour gained Plymouth and Kirklees. It now runs the council.", "the council").tag == "word"
    assert last("The Tories and Labour drew level. They won 35 seats.", "they").tag == "word"
    assert last("Two boroughs were gained by the Lib Dems. They were Richmond and Merton.", "they").tag == "word"


def test_they_do_not_lose_to_themselves() -> None:
    assert last("It was not all good news for Labour. However, they lost Plymouth to Labour.", "they").tag == "word"


def test_a_sentence_between_breaks_the_thread_of_a_party() -> None:
    text = "The Conservatives fielded most candidates. It rained in Barnet. They lost control of Derby."
    assert last(text, "they").tag == "word"


def test_somebody_the_register_does_not_know_breaks_it_too() -> None:
    assert last("The Conservatives held their seat. Mr Dwelly chose to leave the party.", "the party").tag == "word"
    assert last("Labour held Leeds. The SNP lost its majority.", "its").tag == "word"


def test_both_councils_are_the_two_that_were_named() -> None:
    one = last("Though Labour lost ground in Wigan and Sheffield, it held both councils.", "both")
    assert [part.key for part in one.places[0].parts] == ["wigan", "sheffield"]


def test_an_it_that_means_nothing_stays_a_word() -> None:
    assert last("Labour held Leeds. It is a curious fact that nights are long.", "it").tag == "word"
    assert tokens("For the Greens it was a heartening night.", "party")[0].text == "Greens"
