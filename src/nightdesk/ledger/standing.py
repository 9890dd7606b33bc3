"""Which announcement stands for each ballot, and for each council's published total, after corrections and withdrawals.

    standing, stands = Standing().advance(recorded)

`advance` looks only at what the entry touches, costs the same at the end of the night as at its start, and leaves the
standing it was called on good: every position of the night can be held and asked.

The rules: a first announcement stands. A correction names the entry that stands and replaces it. A withdrawal names the
entry that stands and removes it: what that entry had replaced stands again, and where it had replaced nothing, nothing
stands and the ballot is awaited once more. After that it may be declared anew.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from nightdesk.ledger.entry import (
    Announcement,
    Correction,
    Entry,
    PublishedTotal,
    Recorded,
    Withdrawal,
    provenance_of,
)
from nightdesk.ledger.persistent import PersistentMap
from nightdesk.problems import Problem, Refused

Kind = Literal["ballot", "total"]
Subject = tuple[Kind, str]
"""("ballot", ballot id), or ("total", council slug) for a council's published total."""


@dataclass(frozen=True, slots=True)
class Stands:
    """What stands for one ballot, or for one council's published total, and every entry about it so far."""

    subject: Subject
    entries: tuple[int, ...]
    """Positions of every entry about it, in order: declaration, corrections, withdrawals."""
    declared_at: str
    """ISO 8601 time of the first entry about it."""
    layers: tuple[tuple[int, Announcement], ...] = ()
    """What was announced, each correction laid over what it replaced; the last one stands. Empty where nothing does."""

    @property
    def position(self) -> int | None:
        """Position of the entry that stands, a correction's where one does; None where nothing stands."""
        return self.layers[-1][0] if self.layers else None

    @property
    def announcement(self) -> Announcement | None:
        """What stands; None where every entry about it has been withdrawn."""
        return self.layers[-1][1] if self.layers else None

    @property
    def ballot(self) -> str | None:
        """Ballot id, or None where this is a council's published total."""
        return self.subject[1] if self.subject[0] == "ballot" else None

    @property
    def total_of(self) -> str | None:
        """Slug of the council whose published total this is, or None where it is a ballot."""
        return self.subject[1] if self.subject[0] == "total" else None


@dataclass(frozen=True, slots=True)
class Standing:
    """All that stands at one position of the ledger."""

    position: int = 0
    """Position of the last entry taken in; 0 before the first."""
    _by_subject: PersistentMap[Subject, Stands] = field(default_factory=PersistentMap)
    _subject_of: PersistentMap[int, Subject] = field(default_factory=PersistentMap)
    _withdrawn_by: PersistentMap[int, int] = field(default_factory=PersistentMap)

    def ballot(self, id: str) -> Stands | None:
        """What stands for a ballot; None where no entry was ever made about it."""
        return self._by_subject.get(("ballot", id))

    def total(self, council: str) -> Stands | None:
        """What stands as a council's own total; None where none was ever published."""
        return self._by_subject.get(("total", council))

    def of(self, subject: Subject) -> Stands | None:
        """What stands for a ballot or a total; None where no entry was ever made about it."""
        return self._by_subject.get(subject)

    def withdrawn_by(self, position: int) -> int | None:
        """Position of the withdrawal of the entry at `position`; None where it is not withdrawn."""
        return self._withdrawn_by.get(position)

    def touched_by(self, position: int) -> Stands | None:
        """What stands now for whatever the entry at `position` was about; None where there is no such entry."""
        subject = self._subject_of.get(position)
        return None if subject is None else self._by_subject.get(subject)

    def advance(self, recorded: Recorded) -> tuple[Standing, Stands]:
        """The standing after the next entry, and what now stands for the one thing it touches.

        Refused where the entry is not the next, or breaks the rules of standing (`objections`): an admitted book never does.
        """
        if recorded.position != self.position + 1:
            raise Refused(f"Entry {recorded.position} cannot follow position {self.position}.")
        entry = recorded.entry
        found = self.objections(entry)
        if found:
            raise Refused(f"Entry {recorded.position} cannot stand: {found[0].message}", found)
        if isinstance(entry, Withdrawal):
            subject = self._subject_of[entry.of]
        else:
            announcement = entry.by if isinstance(entry, Correction) else entry
            subject = subject_of(announcement)
        before = self._by_subject.get(subject) or Stands(subject, (), provenance_of(entry).seen)
        layers = before.layers[:-1] if isinstance(entry, Withdrawal) else (*before.layers, (recorded.position, announcement))
        stands = Stands(subject, (*before.entries, recorded.position), before.declared_at, layers)
        withdrawn_by = self._withdrawn_by
        if isinstance(entry, Withdrawal):
            withdrawn_by = withdrawn_by.put(entry.of, recorded.position)
        return (
            Standing(
                position=recorded.position,
                _by_subject=self._by_subject.put(subject, stands),
                _subject_of=self._subject_of.put(recorded.position, subject),
                _withdrawn_by=withdrawn_by,
            ),
            stands,
        )

    def objections(self, entry: Entry) -> tuple[Problem, ...]:
        """Why the entry cannot be the next one: what it names does not stand, or something stands already."""
        if not isinstance(entry, Correction | Withdrawal):
            now = self._by_subject.get(subject_of(entry))
            if now is None or now.position is None:
                return ()
            return (
                _objection(
                    "already-declared",
                    f"Entry {now.position} already stands for {now.subject[1]}.",
                    f"If the figures have changed: `nightdesk correct LEDGER {now.position} … --reason WHY`.",
                    now.subject[1],
                ),
            )
        named = self.touched_by(entry.of)
        what = "correction" if isinstance(entry, Correction) else "withdrawal"
        if named is None:
            return (
                _objection(
                    "no-such-entry",
                    f"The {what} names entry {entry.of}; the ledger ends at {self.position}.",
                    "Name the position of the entry that is meant.",
                    str(entry.of),
                ),
            )
        if named.position != entry.of:
            now_stands = "nothing does" if named.position is None else f"entry {named.position} does"
            return (
                _objection(
                    "not-standing",
                    f"Entry {entry.of} does not stand for {named.subject[1]}: {now_stands}.",
                    f"Name the entry that stands; one that is no longer standing needs no {what}.",
                    str(entry.of),
                ),
            )
        if isinstance(entry, Correction) and subject_of(entry.by) != named.subject:
            return (
                _objection(
                    "another-ballot",
                    f"Entry {entry.of} is about {named.subject[1]}, the correction about {subject_of(entry.by)[1]}.",
                    "Withdraw what was declared for the wrong one, and declare it for the right one.",
                    str(entry.of),
                ),
            )
        return ()


def subject_of(announcement: Announcement) -> Subject:
    """What an announcement is about."""
    if isinstance(announcement, PublishedTotal):
        return ("total", announcement.council)
    return ("ballot", announcement.ballot)


def _objection(rule: str, message: str, mend: str, subject: str) -> Problem:
    return Problem(rule=f"admission/{rule}", message=message, mend=mend, subject=subject)
