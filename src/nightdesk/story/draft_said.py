"""Drafts of what people said: each in the speaker's own words, attributed, and never told as a fact.

Only words that stand in the register of statements as the speaker's own are told; a paraphrase is the desk's wording, and in
quotation marks it would be an invention.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from nightdesk.claims.desk import Desk, Place
from nightdesk.claims.subject import Subject
from nightdesk.story.newsworthy import Item
from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Sentence, Words

SAID = "said"
TOLD = 4
"""Speakers told in one story, at most: the first in the order of the register."""


def said_of(desk: Desk, place: Place) -> Iterator[Item]:
    """What was said of a place, one item for each speaker."""
    speakers = dict.fromkeys((one.who, one.role) for one in desk.quoted(place))
    for who, role in list(speakers)[:TOLD]:
        yield Item("said", SAID, partial(_said, who, role, place), about=who)


def _said(who: str, role: str, place: Place, writer: Writer) -> Iterator[Sentence | None]:
    quoted = [one.words for one in writer.desk.quoted(place) if one.who == who]
    found = [writer.desk.fact("said", Subject(place, person=who, other=words)) for words in quoted]
    claims = tuple(fact.claim for fact in found if fact is not None)
    speaker = f"{who}, {role}," if role else who
    words = " and ".join(f"“{one}”" for one in quoted)
    yield writer.say("said", who, who=Words(speaker), words=Words(words, claims))
