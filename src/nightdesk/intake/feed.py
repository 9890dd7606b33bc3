"""What a feed says: one ballot and its candidates in the feed's own words, before anybody has judged it.

Every reader in this package ends here, so that two feeds can be set side by side whatever their columns.
"""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.problems import Problem


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
