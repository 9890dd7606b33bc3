"""What the story says of the night, the checker reads back: no sentence is contradicted, and most are borne out."""

from __future__ import annotations

from collections import Counter

import pytest

import stories
from nightdesk.check.checked import Checked
from nightdesk.check.report import check_text
from nightdesk.story.sentence import Story
from shipped_scene import shipped_night, shipped_night_timeline

OF = ("england", "London", "North West", "trafford", "barnet", "plymouth", "PP53", "PP52")
"""England, two regions, three councils, two parties."""
LAST = shipped_night_timeline().latest.position
HALF_WAY = LAST // 2
FLOOR = {LAST: 0.65, HALF_WAY: 0.3}
"""The share of sentences read back as true, at the least."""


def text_of(story: Story) -> str:
    """As a reader would paste it: the title, then sentence by sentence."""
    told = [story.title, *(one.text for one in story.sentences)]
    return " ".join(one if one.endswith(".") else f"{one}." for one in told).replace("\u00a0", " ")


def read_back(of: str, position: int) -> tuple[Checked, ...]:
    """A story's sentences as the checker judges them, against the night at the same position; the title is none."""
    return tuple(check_text(shipped_night(position).scene, text_of(stories.told(of, position))))[1:]


@pytest.mark.parametrize("position", [LAST, HALF_WAY])
@pytest.mark.parametrize("of", OF)
def test_no_sentence_of_a_story_is_contradicted(of: str, position: int) -> None:
    wrong = [(one.verdict, one.text) for one in read_back(of, position) if one.verdict in ("contradicted", "partly")]
    assert wrong == []


@pytest.mark.parametrize("position", [LAST, HALF_WAY])
def test_most_sentences_of_the_stories_are_borne_out(position: int) -> None:
    found = Counter(one.verdict for of in OF for one in read_back(of, position))
    assert found["supported"] / found.total() >= FLOOR[position], found
