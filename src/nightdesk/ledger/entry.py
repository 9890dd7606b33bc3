"""The kinds of entry in the ledger: what was announced, by whom, when. Nothing here is derived.

An entry is never edited. A later `Correction` or `Withdrawal` names the position it replaces or removes and says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from nightdesk.register.party import PartyId

Clock = Literal["recorded", "expected", "rule", "keyed"]
"""How the time of an entry is known: recorded that night, expected from another year's list, spread by a stated rule,
or keyed as it happened."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """Who said so, where, when seen, who keyed it."""

    source: str
    """Id of a source in the pack (`democracy-club`), or a plain name."""
    seen: str
    """ISO 8601 with offset."""
    clock: Clock
    where: str = ""
    """Address or document."""
    keyed_by: str = ""
    checked: str = ""
    """Why figures that admission warned of are right all the same, in the words of whoever made sure of them."""


@dataclass(frozen=True, slots=True)
class Poll:
    """One candidate's line on the returning officer's sheet."""

    candidacy: str
    votes: int | None
    """None where the officer announced who is elected but not this figure. Never 0 for not yet."""
    elected: bool
    lot: bool = False
    """True where this person was elected by lot after an equality of votes for the last seat."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """The returning officer's announcement for one ballot after a poll."""

    ballot: str
    polls: tuple[Poll, ...]
    provenance: Provenance
    ballot_papers: int | None = None
    """Ballot papers issued or verified, as reported. Papers, not votes."""
    rejected_ballot_papers: int | None = None
    electorate: int | None = None
    turnout_reported: str | None = None
    """Per cent as printed by the source, a decimal numeral without the sign."""


@dataclass(frozen=True, slots=True)
class ReturnedUnopposed:
    """No more candidates than seats: all elected, no poll, no votes."""

    ballot: str
    elected: tuple[str, ...]
    provenance: Provenance


@dataclass(frozen=True, slots=True)
class PublishedTotal:
    """A council's own total of its seats after the night, which the fold must meet."""

    council: str
    seats: tuple[tuple[PartyId, int], ...]
    """By party id; `others` gathers all outside the five where the source gives no more."""
    provenance: Provenance


Announcement = Declaration | ReturnedUnopposed | PublishedTotal


@dataclass(frozen=True, slots=True)
class Correction:
    """A later announcement that replaces an earlier one."""

    of: int
    """Position of the entry it replaces, which must be standing."""
    by: Announcement
    reason: str


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The removal of an earlier entry that should not have been made."""

    of: int
    reason: str
    provenance: Provenance


Entry = Declaration | ReturnedUnopposed | PublishedTotal | Correction | Withdrawal


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry in its place in the ledger."""

    position: int
    """From 1."""
    entry: Entry
    digest: str
    """SHA-256, hex, over the digest before it and the entry's canonical text."""


def ballot_of(entry: Announcement) -> str | None:
    """The ballot an announcement is about, or None for a council's total."""
    return None if isinstance(entry, PublishedTotal) else entry.ballot


def provenance_of(entry: Entry) -> Provenance:
    """Provenance of any kind of entry; a correction's is that of the announcement it brings."""
    return entry.by.provenance if isinstance(entry, Correction) else entry.provenance
