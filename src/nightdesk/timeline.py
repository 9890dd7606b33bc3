"""Every position of one night: its entries in order, the night at any of them, and what changed between two.

Nights share what they do not change, so keeping one every few entries is cheap; the rest are worked out from the one
before, and those asked for lately are kept.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from threading import Lock
from typing import Literal

from nightdesk.analysis.changes import ControlChange
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.ledger.entry import (
    Correction,
    Declaration,
    Entry,
    PublishedTotal,
    Recorded,
    ReturnedUnopposed,
    Withdrawal,
    provenance_of,
)
from nightdesk.night import Night
from nightdesk.problems import NotFound
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register

CHECKPOINT_EVERY = 16
"""Entries between two nights that are kept for good: at most so many are folded to answer for any position."""
KEPT = 128
"""Nights lately asked for that are kept as well."""

Kind = Literal["declaration", "unopposed", "published_total", "correction", "withdrawal"]


@dataclass(frozen=True, slots=True)
class EntryLine:
    """One entry as a page shows it."""

    position: int
    kind: Kind
    ballot: str | None
    """None for a council's own total."""
    council: str
    """Slug."""
    time: str
    """ISO 8601 with offset."""
    clock: str
    source: str
    where: str
    keyed_by: str
    of: int | None
    """Position of the entry a correction or withdrawal names."""
    reason: str
    digest: str


@dataclass(frozen=True, slots=True)
class Difference:
    """What changed from one position to another, later or earlier."""

    from_: int
    to: int
    councils_declared: tuple[str, ...]
    """Complete at `to` and not at `from_`, in the order of the register; likewise the rest."""
    councils_reopened: tuple[str, ...]
    ballots_declared: tuple[str, ...]
    ballots_reopened: tuple[str, ...]
    ballots_corrected: tuple[str, ...]
    """Declared at both, by different standing entries."""
    seats: tuple[tuple[PartyId, int], ...]
    """Change in the seats of each row of the scoreboard, in the order of the rows at `to`; rows without one left out."""
    control_changes: tuple[ControlChange, ...]
    """Told at `to` and not, or not so, at `from_`."""
    control_changes_undone: tuple[ControlChange, ...]


class Timeline:
    """The nights of one register as its ledger grows. Appending and asking may go on in different threads."""

    def __init__(self, register: Register, context: Context = NO_CONTEXT) -> None:
        opening = Night.open(register, context)
        self.register = register
        self._recorded: list[Recorded] = []
        self._times: list[str] = []
        self._corrections: list[int] = []
        self._latest = opening
        self._checkpoints = [opening]
        self._kept: OrderedDict[int, Night] = OrderedDict()
        self._appending = Lock()
        self._keeping = Lock()

    @property
    def latest(self) -> Night:
        """The night at the last position."""
        return self._latest

    @property
    def position(self) -> int:
        """The last position; 0 before the first entry."""
        return self._latest.position

    @property
    def recorded(self) -> Sequence[Recorded]:
        """Every entry so far, in order. It grows; nobody else writes to it."""
        return self._recorded

    @property
    def times(self) -> Sequence[str]:
        """ISO 8601 time of each entry, that of position 1 first. It grows; nobody else writes to it."""
        return self._times

    @property
    def corrections(self) -> Sequence[int]:
        """Positions of the corrections and withdrawals so far, in order. It grows; nobody else writes to it."""
        return self._corrections

    def append(self, recorded: Recorded) -> Night:
        """Take in the next entry and give the night after it. Refused as `Night.advance` refuses; nothing is then kept."""
        with self._appending:
            night = self._latest.advance(recorded)
            self._recorded.append(recorded)
            self._times.append(night.time)
            if isinstance(recorded.entry, Correction | Withdrawal):
                self._corrections.append(night.position)
            if night.position % CHECKPOINT_EVERY == 0:
                self._checkpoints.append(night)
            self._latest = night
            return night

    def at(self, position: int) -> Night:
        """The night as known at a position, 0 being before the first entry. NotFound beyond the last."""
        latest = self._latest
        if not 0 <= position <= latest.position:
            raise NotFound(f"No position {position} in this ledger; it goes from 0 to {latest.position}.")
        if position == latest.position:
            return latest
        with self._keeping:
            night = self._kept.get(position)
            if night is not None:
                self._kept.move_to_end(position)
                return night
        night = self._checkpoints[position // CHECKPOINT_EVERY]
        for recorded in self._recorded[night.position : position]:
            night = night.advance(recorded)
        with self._keeping:
            self._kept[position] = night
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return night

    def entry(self, position: int) -> Recorded:
        """The entry at a position, from 1. NotFound where there is none."""
        if not 1 <= position <= self.position:
            raise NotFound(f"No entry {position} in this ledger; it goes from 1 to {self.position}.")
        return self._recorded[position - 1]

    def line(self, position: int) -> EntryLine:
        """The entry at a position as a page shows it. NotFound where there is none."""
        recorded = self.entry(position)
        entry, provenance = recorded.entry, provenance_of(recorded.entry)
        ballot, council = self._subject(position)
        return EntryLine(
            position=position,
            kind=_kind(entry),
            ballot=ballot,
            council=council,
            time=provenance.seen,
            clock=provenance.clock,
            source=provenance.source,
            where=provenance.where,
            keyed_by=provenance.keyed_by,
            of=entry.of if isinstance(entry, Correction | Withdrawal) else None,
            reason=entry.reason if isinstance(entry, Correction | Withdrawal) else "",
            digest=recorded.digest,
        )

    def difference(self, from_: int, to: int) -> Difference:
        """What changed between two positions. NotFound where the ledger has not both."""
        return difference(self.at(from_), self.at(to))

    def _subject(self, position: int) -> tuple[str | None, str]:
        stands = self._latest.standing.touched_by(position)
        if stands is None:
            raise NotFound(f"No entry {position} in this ledger.")
        if stands.ballot is None:
            return None, stands.subject[1]
        return stands.ballot, self.register.ballot(stands.ballot).council


def difference(old: Night, new: Night) -> Difference:
    """What changed from one night to another of the same register."""
    touched = [slug for slug, council in new.councils.items() if council is not old.councils[slug]]
    declared, reopened, corrected, completed, uncompleted = [], [], [], [], []
    for slug in touched:
        one, other = old.councils[slug], new.councils[slug]
        for ballot in new.register.by_council.get(slug, ()):
            before, after = one.results.get(ballot.id), other.results.get(ballot.id)
            if before is None and after is not None:
                declared.append(ballot.id)
            elif before is not None and after is None:
                reopened.append(ballot.id)
            elif before is not None and after is not None and before.standing != after.standing:
                corrected.append(ballot.id)
        if other.control.stage == "complete" != one.control.stage:
            completed.append(slug)
        if one.control.stage == "complete" != other.control.stage:
            uncompleted.append(slug)
    had = {row.id: row.seats for row in old.scoreboard.rows}
    moved = ((row.id, row.seats - had.get(row.id, 0)) for row in new.scoreboard.rows)
    return Difference(
        from_=old.position,
        to=new.position,
        councils_declared=tuple(completed),
        councils_reopened=tuple(uncompleted),
        ballots_declared=tuple(declared),
        ballots_reopened=tuple(reopened),
        ballots_corrected=tuple(corrected),
        seats=tuple((row, count) for row, count in moved if count),
        control_changes=tuple(one for one in new.control_changes if one not in old.control_changes),
        control_changes_undone=tuple(one for one in old.control_changes if one not in new.control_changes),
    )


def _kind(entry: Entry) -> Kind:
    match entry:
        case Declaration():
            return "declaration"
        case ReturnedUnopposed():
            return "unopposed"
        case PublishedTotal():
            return "published_total"
        case Correction():
            return "correction"
        case Withdrawal():
            return "withdrawal"
