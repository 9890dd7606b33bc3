"""House style, and words that vary: drawn by what is claimed and where, never twice nearby, the same at the same position."""

from __future__ import annotations

import re
from fractions import Fraction

from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.desk import CON, ENGLAND, INDEPENDENT, LAB, LD, Desk, Fact, Place
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.subject import Subject
from nightdesk.story.house_style import counted, listed, moved, number, out_of, party, points, share, the_region
from nightdesk.story.phrase_choice import NEARBY, Writer, filled
from nightdesk.story.phrases import PHRASES
from nightdesk.story.sentence import Words
from stories import desk, text


def fact(kind: str, value: int | Fraction) -> Fact:
    return Fact(Claim(kind, Subject(), Says("is", value)), Measured(value, Evidence("")), value)


def test_one_to_nine_in_words_and_more_in_figures_with_commas() -> None:
    assert [number(one) for one in (0, 1, 9, 10, 4_404)] == ["none", "one", "nine", "10", "4,404"]
    assert counted(fact("seats_won", 1)).text.split() == ["one", "seat"]
    assert counted(fact("seats_won", 0)).text.split() == ["no", "seats"]
    assert counted(fact("councils_gained", 21)).text.split() == ["21", "councils"]


def test_all_both_and_none_take_the_place_of_a_figure_out_of_itself() -> None:
    up = fact("seats_up", 48)
    assert out_of(up, up).text == "all 48 seats"
    assert out_of(fact("seats_won", 2), fact("seats_up", 2)).text == "both seats"
    assert out_of(fact("seats_won", 0), up).text == "none of the 48 seats"
    assert out_of(fact("seats_won", 11), up).text == "11 of the 48 seats"


def test_changes_are_up_down_or_not_at_all() -> None:
    assert [moved(fact("seats_change", one)).text for one in (79, -3, 0)] == ["up 79", "down three", "unchanged"]


def test_shares_have_one_decimal_rounded_half_up_and_the_claim_is_of_what_is_written() -> None:
    words = share(fact("vote_share", Fraction(41_25, 10_000)))
    assert words.text.split() == ["41.3", "per", "cent"]
    assert (words.claims[0].says.value, words.claims[0].says.unit) == (Fraction(413, 1_000), Fraction(1, 1_000))
    assert points(fact("share_change", Fraction(-58, 1_000))).text.split() == ["5.8", "points"]


def test_parties_are_plural_and_named_as_in_running_text() -> None:
    at = desk()
    assert [party(at, one).text for one in (CON, LAB, LD, INDEPENDENT)] == [
        "the Conservatives",
        "Labour",
        "the Lib Dems",
        "independents",
    ]
    assert the_region("East of England") == "the East of England"
    assert the_region("London") == "London"


def test_lists_have_commas_and_an_and_at_the_end() -> None:
    assert listed([Words("a"), Words("b"), Words("c")]).text == "a, b and c"


def test_a_verb_agrees_with_what_stands_before_it() -> None:
    assert filled("{x} {x:has|have} declared", {"x": Words("one council", many=False)}) == "one council has declared"
    assert filled("{x} {x:has|have} declared", {"x": Words("two councils")}) == "two councils have declared"


def phrasings_of(at: Desk, count: int) -> list[str]:
    """Which phrasing of a table each of some sentences in a row is in."""
    writer, found = Writer(at, "a text"), []
    for place in range(count):
        name = Words(f"place {place}")
        said = writer.say("held", str(place), party=Words("Labour"), place=name)
        assert said is not None
        shape = said.text.replace(name.text.capitalize(), "{place}").replace(name.text, "{place}").replace("Labour", "{party}")
        found.append(shape)
    return found


def test_no_phrasing_comes_twice_before_all_of_its_table_have_come() -> None:
    table = len(PHRASES["held"])
    found = phrasings_of(desk(), table * 3)
    assert table < NEARBY
    for start in range(0, len(found), table):
        assert len(set(found[start : start + table])) == table


def test_the_same_claims_at_the_same_place_are_told_in_the_same_words() -> None:
    assert phrasings_of(desk(), 6) == phrasings_of(desk(), 6)
    assert text(position=900) == text(position=900)


def test_no_sentence_turns_a_pattern_of_places_into_people_who_moved() -> None:
    long = text()
    assert re.search(r"\bvoters? (went|switched|moved|turned)", long) is None
    assert "because" not in long
    assert "rose in" in long


def test_a_sentence_without_one_of_its_figures_is_not_written() -> None:
    writer = Writer(desk(), "a text")
    assert writer.say("totals_done", list=None) is None
    assert writer.refused == []


def test_a_sentence_of_which_a_claim_does_not_hold_is_left_out() -> None:
    writer = Writer(desk(), "a text")
    wrong = Claim("control_after", Subject(Place("council", "plymouth")), Says("is", CON))
    assert writer.say("held", because=[wrong], party=Words("the Conservatives"), place=Words("Plymouth")) is None
    assert len(writer.refused) == 1
    assert desk().fact("seats_won", ENGLAND, LAB) is not None
