"""Stories of 3 May 2018 for the spec and the laws: at any position, and after entries of a test's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from nightdesk.claims.desk import Desk
from nightdesk.ledger.entry import Correction, Declaration, Entry, Poll, Recorded, Withdrawal, provenance_of
from nightdesk.night import Night
from nightdesk.publish.story_keeper import half_an_hour_before
from nightdesk.story.compose import story
from nightdesk.story.sentence import Length, Sentence, Story
from shipped_scene import shipped_night, shipped_night_timeline


def desk(position: int | None = None) -> Desk:
    """The desk at a position, or at the end."""
    return Desk(shipped_night(position).scene)


def told(of: str = "england", position: int | None = None, length: Length = "long") -> Story:
    """A story with what is new in the last half hour."""
    night = shipped_night(position)
    then = shipped_night_timeline().at(half_an_hour_before(shipped_night_timeline(), night))
    return story(Desk(night.scene), of, length=length, then=Desk(then.scene))


def text(of: str = "england", position: int | None = None, length: Length = "long") -> str:
    """All of it in a row, with plain spaces."""
    return prose(told(of, position, length))


def prose(one: Story) -> str:
    """A story's sentences in a row."""
    return " ".join(sentence.text for sentence in one.sentences).replace("\u00a0", " ")


def sentence(one: Story, start: str) -> Sentence:
    """The first of its sentences whose key starts so."""
    return next(found for found in one.sentences if found.key.startswith(start))


def after(position: int, *entries: Entry) -> Night:
    """The night after entries that a test adds to what stands at a position."""
    night = shipped_night(position)
    for entry in entries:
        night = night.advance(Recorded(night.position + 1, entry, "0" * 64))
    return night


def standing(position: int, slug: str) -> Iterator[tuple[int, Declaration]]:
    """The declarations of a council that stand at a position, with theirs."""
    recorded = shipped_night_timeline().recorded
    for result in shipped_night(position).councils[slug].results.values():
        entry = recorded[result.standing - 1].entry
        if isinstance(entry, Declaration):
            yield result.standing, entry


def withdrawn(position: int, entry: Declaration) -> Withdrawal:
    """The entry at a position withdrawn."""
    return Withdrawal(position, "A test of what is taken back.", provenance_of(entry))


def turned(position: int, entry: Declaration) -> Correction:
    """Last and first change places: votes, and who is elected."""
    polls = sorted(entry.polls, key=lambda poll: (poll.elected, poll.votes or 0))
    swapped = {one.candidacy: other for one, other in zip(polls, reversed(polls), strict=True)}
    by = replace(entry, polls=tuple(_as(one, swapped[one.candidacy]) for one in entry.polls))
    return Correction(position, by, "A test of what is taken back.")


def more_votes(position: int, entry: Declaration) -> Correction:
    """Every figure a little higher, those elected as they were."""
    by = replace(entry, polls=tuple(replace(one, votes=(one.votes or 0) * 2 + 1) for one in entry.polls))
    return Correction(position, by, "A test of what is taken back.")


def _as(one: Poll, other: Poll) -> Poll:
    return replace(one, votes=other.votes, elected=other.elected, lot=other.lot)
