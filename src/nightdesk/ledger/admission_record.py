"""What every entry owes the record: when, from whom, why; and that it changes something."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import lru_cache

from nightdesk.ledger.admission_case import BEFORE_CLOSE, DESK, Finding, finding
from nightdesk.ledger.entry import (
    Announcement,
    Correction,
    Declaration,
    Entry,
    PublishedTotal,
    ReturnedUnopposed,
    Withdrawal,
    provenance_of,
)
from nightdesk.ledger.standing import Standing
from nightdesk.register.roll import Register

_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]{1,6})?(?:Z|[+-][0-9]{2}:[0-9]{2})")
LAST_WORD_AFTER = timedelta(days=7)
"""From the close of poll: counts last two days, and what is put right is put right within the week."""
LONGEST_TEXT = 2000
"""Characters: more than any reason or address needs."""


def the_time_is_a_time(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """`seen` is an ISO 8601 time with its offset."""
    seen = provenance_of(entry).seen
    if _time(seen) is None:
        yield finding(
            "time",
            f"{seen!r} is not a time with its offset.",
            "Write it as 2018-05-04T01:20:00+01:00.",
            subject=_about(entry),
            column="seen",
            authority=DESK,
        )


def nothing_is_declared_before_the_polls_close(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """No votes and no seats before the close of poll. Those returned unopposed are known weeks before."""
    announced = entry.by if isinstance(entry, Correction) else entry
    seen, close = _time(provenance_of(entry).seen), _time(register.polls_close)
    if isinstance(announced, Declaration | PublishedTotal) and seen is not None and close is not None and seen < close:
        yield finding(
            "before-close",
            f"It was seen at {provenance_of(entry).seen}, before the polls closed at {register.polls_close}.",
            "Check the date and the offset of the time; nothing about how people voted may be published before.",
            subject=_about(entry),
            column="seen",
            authority=BEFORE_CLOSE,
        )


def nothing_is_seen_long_after_the_night(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """What is announced is seen within the week of its poll. A time long after is mostly that of the keying, left as it was.

    A withdrawal may come at any time: it announces nothing, and says why.
    """
    if isinstance(entry, Withdrawal):
        return
    seen, close = _time(provenance_of(entry).seen), _time(register.polls_close)
    if seen is not None and close is not None and seen - close > LAST_WORD_AFTER:
        yield finding(
            "long-after",
            f"It was seen at {provenance_of(entry).seen}, more than {LAST_WORD_AFTER.days} days after the polls closed "
            f"at {register.polls_close}.",
            "Give the time at which it was announced; if it did come so late, say how you know.",
            subject=_about(entry),
            column="seen",
            authority=DESK,
            gravity="warning",
        )


def the_source_is_named(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """Somebody said so."""
    if not provenance_of(entry).source.strip():
        yield finding(
            "source",
            "The entry does not say who it comes from.",
            "Name the source: the feed, or the person who announced it.",
            subject=_about(entry),
            column="source",
            authority=DESK,
        )


def a_change_says_why(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """A correction or a withdrawal has a reason a reader can be told."""
    if isinstance(entry, Correction | Withdrawal) and not entry.reason.strip():
        yield finding(
            "reason",
            "The change does not say why it is made.",
            "Give the reason in a few words: it is shown beside the entry for good.",
            subject=_about(entry),
            column="reason",
            authority=DESK,
        )


def texts_are_notes(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """Free text is a note, not a document."""
    source = provenance_of(entry)
    texts = [("source", source.source), ("where", source.where), ("keyed-by", source.keyed_by), ("checked", source.checked)]
    if isinstance(entry, Correction | Withdrawal):
        texts.append(("reason", entry.reason))
    for column, text in texts:
        if len(text) > LONGEST_TEXT:
            yield finding(
                "text-too-long",
                f"{column} is {len(text)} characters long.",
                f"Keep it to {LONGEST_TEXT}, and give the address of the rest.",
                subject=_about(entry),
                column=column,
                authority=DESK,
            )


def it_can_stand(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """What is already declared is corrected, not declared again; what is corrected or withdrawn stands."""
    yield from standing.objections(entry)


def a_correction_changes_something(entry: Entry, register: Register, standing: Standing) -> Iterator[Finding]:
    """A correction brings other facts than those it replaces."""
    if not isinstance(entry, Correction):
        return
    named = standing.touched_by(entry.of)
    if named is not None and named.announcement is not None and same_facts(entry.by, named.announcement):
        yield finding(
            "changes-nothing",
            f"The correction says what entry {named.position} says already.",
            "Key what is different, or leave it.",
            subject=_about(entry),
            authority=DESK,
        )


def same_facts(one: Announcement, other: Announcement) -> bool:
    """Whether two announcements say the same, whoever said it and in whatever order the sheet had it."""
    return _facts(one) == _facts(other)


def _facts(announced: Announcement) -> Announcement:
    nobody = replace(announced.provenance, source="", seen="", clock="keyed", where="", keyed_by="", checked="")
    if isinstance(announced, Declaration):
        polls = tuple(sorted(announced.polls, key=lambda poll: poll.candidacy))
        return replace(announced, provenance=nobody, polls=polls)
    if isinstance(announced, ReturnedUnopposed):
        return replace(announced, provenance=nobody, elected=tuple(sorted(announced.elected)))
    return replace(announced, provenance=nobody, seats=tuple(sorted(announced.seats)))


@lru_cache(maxsize=1024)
def _time(text: str) -> datetime | None:
    """The time, or None where it is not one; of the many forms of ISO 8601 only the one with every part is taken."""
    try:
        return datetime.fromisoformat(text) if _TIME.fullmatch(text) else None
    except ValueError:
        return None


def _about(entry: Entry) -> str:
    if isinstance(entry, Withdrawal):
        return str(entry.of)
    announced = entry.by if isinstance(entry, Correction) else entry
    return announced.council if isinstance(announced, PublishedTotal) else announced.ballot
