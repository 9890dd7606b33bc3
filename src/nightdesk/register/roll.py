"""The register of one night: who is standing where, and who held what before. Fixed before the polls open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from nightdesk.problems import NotFound
from nightdesk.register.ballot import Ballot
from nightdesk.register.baseline import Basis, Defended, EveComposition, LastFought, SeatCorrection
from nightdesk.register.council import Council
from nightdesk.register.party import Party, PartyId


@dataclass(frozen=True, slots=True)
class Source:
    """Where facts of the pack come from, and on what terms."""

    id: str
    title: str
    publisher: str
    url: str
    licence: str
    credit: str


@dataclass(frozen=True, slots=True)
class ExpectedTime:
    """When a council was to declare, and how that is known."""

    council: str
    time: str
    """ISO 8601 with offset: the council's *final* declaration."""
    clock: str
    """`recorded` that night, `expected` from a list of another year, or `rule`."""
    source: str


@dataclass(frozen=True, slots=True)
class Leader:
    """A leader of a council on the eve, where a source names one."""

    council: str
    name: str
    party: PartyId
    role: str
    ballot: str
    """Ballot the person stood in, or empty where the seat was not up or the person did not stand."""
    candidacy: str
    source: str


@dataclass(frozen=True, slots=True)
class FeedConflict:
    """One fact on which two feeds differ, both versions, and which one the pack takes."""

    ballot: str
    candidate: str
    """Name of the candidate, or empty where the whole ballot is meant."""
    field: str
    """`votes`, `elected`, `candidate`, `seats`, `party`, `ward`, `ballot`."""
    versions: tuple[tuple[str, str], ...]
    """(feed, what it says) for each feed, in order of name."""
    taken: str
    """Feed whose version stands in the pack."""
    rule: str
    reason: str
    overruled: bool
    """True where a person set the rule's choice aside, with `reason`."""


@dataclass(frozen=True, slots=True)
class Register:
    """All that is fixed before the polls open. Mappings keep the order of the pack's files."""

    night: str
    """Date of the poll, `YYYY-MM-DD`: the night's name."""
    title: str
    polls_close: str
    """ISO 8601 with offset. Nothing is published before it (Representation of the People Act 1983, s. 66A)."""
    clock: str
    """What the times in the book are, in words for the reader."""
    sources: tuple[Source, ...]
    parties: Mapping[PartyId, Party]
    councils: Mapping[str, Council]
    ballots: Mapping[str, Ballot]
    by_council: Mapping[str, tuple[Ballot, ...]]
    eve: Mapping[str, EveComposition]
    last_fought: Mapping[str, LastFought]
    defended: Mapping[tuple[Basis, str], Defended]
    """Key: (basis, ballot id); for a redrawn council (basis, council slug) instead."""
    corrections: tuple[SeatCorrection, ...]
    conflicts: Mapping[str, tuple[FeedConflict, ...]]
    """By ballot id."""
    times: Mapping[str, ExpectedTime]
    leaders: tuple[Leader, ...]
    notes: Mapping[str, str] = field(default_factory=dict)
    """What a reader should be told about a council, by slug (Pendle's readmitted member)."""

    def council(self, slug: str) -> Council:
        """The council of that slug; NotFound names the nearest."""
        if slug in self.councils:
            return self.councils[slug]
        raise NotFound(f"No council {slug!r} in the register of {self.night}.")

    def ballot(self, id: str) -> Ballot:
        """The ballot of that id; NotFound where the register has none."""
        if id in self.ballots:
            return self.ballots[id]
        raise NotFound(f"No ballot {id!r} in the register of {self.night}.")

    def party(self, id: PartyId) -> Party:
        """The party of that id; NotFound where the register has none."""
        if id in self.parties:
            return self.parties[id]
        raise NotFound(f"No party {id!r} in the register of {self.night}.")
