"""What is told first, and at all where there is little room, follows from a written-down order of kinds of news."""

from __future__ import annotations

import pytest

from nightdesk.claims.desk import CON, LAB, UKIP
from nightdesk.problems import NotFound
from nightdesk.story.newsworthy import ORDER, Item, chosen, ranked
from stories import text, told


def item(news: str, weight: int = 0) -> Item:
    return Item(news, "", lambda writer: (), weight)  # type: ignore[arg-type]


def test_what_stands_higher_in_the_order_comes_first_and_the_weightier_within_a_kind() -> None:
    light, heavy, upset = item("gained", 1), item("gained", 4), item("upset")
    assert ranked([light, heavy, upset]) == [upset, heavy, light]


def test_every_kind_of_news_says_what_it_is() -> None:
    assert all(ORDER.values())
    assert list(ORDER)[:2] == ["progress", "totals"]


def test_where_there_is_room_for_little_the_least_newsworthy_goes_and_the_order_of_the_page_stays() -> None:
    items = [item("background"), *[item("gained", place) for place in range(5)], item("upset")]
    assert chosen(items, "short") == items[1:]


def test_the_longer_the_story_the_more_of_the_same_it_tells() -> None:
    short, standard, long = (told(length=one) for one in ("short", "standard", "long"))  # type: ignore[arg-type]
    keys = [{one.key for one in story.sentences} for story in (short, standard, long)]
    assert len(keys[0]) < len(keys[1]) < len(keys[2])
    assert keys[0] <= keys[2]


def test_a_favourite_beaten_makes_the_headline() -> None:
    assert "Barnet" in told().headline.text
    assert told().headline.text.startswith("Conservatives")


def test_a_headline_of_two_clauses_is_not_about_one_party_twice() -> None:
    headline = told().headline.text
    assert headline.count("Conservatives") == 1
    assert "Lib Dems" in headline


def test_before_the_first_declaration_there_is_only_what_was_known_before() -> None:
    opening = text(position=0)
    assert "22:00" in opening
    assert "150 councils" in opening
    assert "have won" not in opening
    assert "favourites" in opening


def test_a_party_has_its_good_news_and_its_bad() -> None:
    one = told(CON)
    parts = {part.title: " ".join(sentence.text for some in part.paragraphs for sentence in some) for part in one.parts}
    assert "Basildon" in parts["The good news"]
    assert "Trafford" in parts["The bad news"]
    assert "Trafford" not in parts["The good news"]
    assert "down 127" in text(UKIP)
    assert "Wandsworth" in text(LAB)


def test_a_story_of_nothing_there_is_is_not_found() -> None:
    with pytest.raises(NotFound, match="mercia"):
        told("mercia")
