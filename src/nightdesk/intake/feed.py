"""What a feed says: one ballot and its candidates in the feed's own words, before anybody has judged it.

Every reader in this package ends here, so that two feeds can be set side by side whatever their columns.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from nightdesk.problems import Gravity, Problem

LONGEST_NUMBER = 8
"""Digits. No ward of England has a hundred million of anything."""


@dataclass(frozen=True, slots=True)
class FeedCandidate:
    """One candidate's line."""

    name: str
    party: str
    """The feed's own code: an Electoral Commission number, `ynmp-party:2`, or a code like `LD`."""
    votes: int | None
    """None where the feed gives no figure: a return without a poll, or a cell left empty."""
    elected: bool
    line: int
    """Line of the file, from 1."""
    lot: bool = False
    """True where the feed says the person was elected by lot."""
    description: str = ""
    """Words on the ballot paper where the feed gives them apart from the party."""
    party_name: str = ""
    person: str = ""
    """Democracy Club's person number, or empty."""


@dataclass(frozen=True, slots=True)
class FeedBallot:
    """One contest as a feed has it. What the feed does not say is None or empty."""

    feed: str
    """`democracy-club`, `leap`, ..."""
    ballot: str
    """The feed's ballot id, or empty where it has none."""
    council: str
    ward: str
    gss: str
    """Ward code as the feed gives it."""
    candidates: tuple[FeedCandidate, ...]
    council_gss: str = ""
    seats: int | None = None
    """Seats to be filled, where the feed says so; otherwise `elected` is all there is to go by."""
    cancelled: bool = False
    """True where the feed says that no poll was held on the day: returned unopposed, or countermanded."""
    unopposed: bool = False
    """True where the feed has nobody beyond those elected and not one vote."""
    ballot_papers: int | None = None
    rejected_ballot_papers: int | None = None
    electorate: int | None = None
    turnout_reported: str | None = None
    """Per cent, a decimal numeral without the sign."""
    source: str = ""
    """Address or document the feed names."""

    @property
    def elected(self) -> int:
        """How many the feed marks as elected: on a complete feed, the seats of the contest."""
        return sum(one.elected for one in self.candidates)

    @property
    def line(self) -> int:
        """First line of the file that speaks of this ballot."""
        return min((one.line for one in self.candidates), default=0)

    @property
    def top_votes(self) -> int | None:
        """Votes of the best-placed candidate: no fewer papers than this were cast."""
        return max((one.votes for one in self.candidates if one.votes is not None), default=None)


@dataclass(frozen=True, slots=True)
class FeedReading:
    """A whole feed read: the ballots for councillors, what stands apart from them, and the faults found."""

    feed: str
    file: str
    ballots: tuple[FeedBallot, ...]
    apart: tuple[FeedBallot, ...]
    """Mayors, police commissioners, parliaments: never in a council's totals."""
    problems: tuple[Problem, ...]


@dataclass(slots=True)
class Faults:
    """The faults of one file as a reader finds them, each in its place."""

    feed: str
    file: str
    found: list[Problem] = field(default_factory=list)

    def add(
        self, rule: str, line: int, message: str, mend: str, *, column: str = "", subject: str = "", gravity: Gravity = "error"
    ) -> None:
        """One more. `rule` is the last part of the rule's name; the feed is the first."""
        self.found.append(
            Problem(
                f"{self.feed}/{rule}",
                message,
                mend,
                file=self.file,
                line=line,
                column=column,
                subject=subject,
                gravity=gravity,
            )
        )

    def whole(self, cell: str, line: int, column: str, *, subject: str = "") -> int | None:
        """The whole number in a cell, None where the cell is empty or, with a fault, holds something else."""
        if cell.isascii() and cell.isdigit() and len(cell) <= LONGEST_NUMBER:
            return int(cell)
        if cell:
            message = f"{column} is {cell[:40]!r}, not a whole number of at most {LONGEST_NUMBER} digits."
            self.add(column.lower().replace("_", "-"), line, message, "Give digits alone.", column=column, subject=subject)
        return None


def text_of(path: Path, faults: Faults) -> str | None:
    """The text of a feed's file, or None with a fault where it cannot be read as UTF-8."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError:
        faults.add("missing-file", 1, "The file is missing or cannot be read.", "Name a file that is there.")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        faults.add("encoding", line, "The file is not UTF-8.", "Save it as UTF-8.")
    return None
