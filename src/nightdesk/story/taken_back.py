"""What has to be taken back: sentences that were published and are not true any more, each with when and why.

A sentence falls with any of its claims. What was said of so far and is overtaken by more declarations is no error, and is told
apart from what a correction or a withdrawal has made false. A sentence that the story of the later position tells anew, in
other figures, is rewritten; any other is struck.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from nightdesk.claims.claim import Claim
from nightdesk.claims.desk import Desk
from nightdesk.story.sentence import Sentence, Story

How = Literal["struck", "rewritten"]
Because = Literal["correction", "withdrawal", "declaration", "published_total"]


@dataclass(frozen=True, slots=True)
class Cause:
    """The entry of the ledger that made a sentence false."""

    position: int
    time: str
    """ISO 8601."""
    kind: Because
    reason: str = ""
    """Of a correction or withdrawal: as the desk gave it."""
    where: str = ""
    """The ward, or the council, that it is about, by name."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """One sentence that no longer stands."""

    of: str
    """The story it stood in."""
    sentence: Sentence
    published_at: int
    """The latest position at which it was in the story."""
    fallen: tuple[Claim, ...]
    """Claims of it that are not true any more."""
    cause: Cause
    how: How
    instead: Sentence | None
    """What the story says now; None where it is struck."""
    overtaken: bool
    """True where it told how things stood so far, and more declarations have moved them on: no error."""


def taken_back(before: Story, after: Story, desk: Desk, cause: Cause) -> tuple[TakenBack, ...]:
    """Of the sentences of one story, those that are not true at a later desk; `after` is the same story there."""
    now, texts = {one.key: one for one in after.sentences}, {one.text for one in after.sentences}
    found = []
    for sentence in _once(before.sentences):
        fallen = tuple(claim for claim in sentence.claims if not desk.holds(claim))
        if not fallen or sentence.text in texts:
            continue  # what is told in the same words there is true there, on other grounds
        instead = now.get(sentence.key)
        overtaken = cause.kind not in ("correction", "withdrawal") and all(claim.so_far for claim in fallen)
        how: How = "struck" if instead is None else "rewritten"
        found.append(TakenBack(before.of, sentence, before.position, fallen, cause, how, instead, overtaken))
    return tuple(found)


def _once(sentences: Iterable[Sentence]) -> Iterable[Sentence]:
    return {one.text: one for one in sentences}.values()
