"""Copy is split into sentences as a reader would: a full stop may end nothing; headlines and bullets stand alone."""

from __future__ import annotations

import pytest

from copy_read import sentences, texts


@pytest.mark.parametrize(
    "one",
    [
        "Mr. Parkin lost in Adur.",
        "St. Helens stayed Labour.",
        "The swing was 1.6 points.",
        "Turnout reached 38.4 per cent in Barnet.",
        "The count ended at 2.08am in Hyndburn.",
        "J. K. Jones stood in Bury.",
        "Labour (e.g. in Leeds) held on.",
        '"We won!" he said.',
        '"Did we win?" she asked.',
        "The Tories … held Barnet.",
    ],
)
def test_a_full_stop_that_ends_nothing_ends_no_sentence(one: str) -> None:
    assert texts(one) == [one]


def test_sentences_end_at_their_stops_quotation_marks_taken_along() -> None:
    text = 'Labour held Leeds. "It was close." The Tories held Bexley! Did they? Yes.'
    assert texts(text) == ["Labour held Leeds.", '"It was close."', "The Tories held Bexley!", "Did they?", "Yes."]


def test_a_missing_space_after_a_full_stop_is_no_bar() -> None:
    assert texts("Labour won 62 seats.The Tories won nine.") == ["Labour won 62 seats.", "The Tories won nine."]


def test_headlines_and_bullets_are_sentences_without_a_stop() -> None:
    text = "LAB HOLD LEEDS\n\n• Labour: 2,350\n- Conservatives: 1,332\n* Lib Dems 535\n"
    assert texts(text) == ["LAB HOLD LEEDS", "Labour: 2,350", "Conservatives: 1,332", "Lib Dems 535"]


def test_folded_lines_are_put_together_again() -> None:
    first = "The Liberal Democrats won back Richmond from the Conservatives,"
    text = f"{first}\nwith 39 of its 54 seats, and the Greens took four of the rest\nthere."
    assert len(texts(text)) == 1


def test_each_sentence_knows_where_it_stands_and_its_tokens_too() -> None:
    text = "  Labour’s night.\n\nThe Tories lost “control” of Trafford."
    for one in sentences(text):
        assert text[one.start :].startswith(one.text)
        assert all(text[token.start : token.end] == token.text for token in one.tokens)


def test_what_stands_in_quotation_marks_is_known_straight_curly_or_single() -> None:
    for text in (
        'A source said the party had "won back Portsmouth" that night.',
        "A source said the party had “won back Portsmouth” that night.",
        "A source said the party had ‘won back Portsmouth’ that night.",
    ):
        (one,) = sentences(text)
        ((start, end),) = one.quoted
        assert [token.text for token in one.tokens[start:end]] == ["won", "back", "Portsmouth"]


def test_an_apostrophe_of_the_tories_opens_no_quotation() -> None:
    (one,) = sentences("The Tories' vote fell in Barnet and Labour's rose in the Lib Dems' seats.")
    assert one.quoted == ()
    assert [token.text for token in one.tokens if token.owns] == ["Tories'", "Labour's", "Lib Dems'"]


def test_a_quotation_runs_over_sentences_to_its_end() -> None:
    first, second, third = sentences('"We lost. We will be back," she said. Labour held Leeds.')
    assert first.quoted
    assert second.quoted
    assert third.quoted == ()
