"""What a page is asked to show: which position of the night, on which basis, and whether the night still moves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from nightdesk.night import Night
from nightdesk.publish.addresses import address
from nightdesk.publish.charts.hexmap import MapKeeper
from nightdesk.publish.charts.night_strip import StripKeeper
from nightdesk.publish.kept import Kept
from nightdesk.publish.story_keeper import StoryKeeper
from nightdesk.register.baseline import BASES, Basis
from nightdesk.timeline import Timeline

Mode = Literal["live", "rehearsal", "record"]
"""live: a desk recording now. rehearsal: a past night replayed. record: a finished night that moves no more."""


@dataclass(frozen=True, slots=True)
class ReplayState:
    """Where a replay stands, as its driver tells the page that shows the controls."""

    paused: bool
    speed: float
    """Times real time."""
    position: int
    last_position: int
    """Entries in the book that is replayed."""
    finished: bool


@dataclass(frozen=True, slots=True)
class Press:
    """What is kept between pages of one timeline, so that a page costs the same early and late in the night."""

    timeline: Timeline
    mode: Mode
    map: MapKeeper
    strip: StripKeeper
    kept: Kept
    stories: StoryKeeper


def press(timeline: Timeline, mode: Mode) -> Press:
    """A press for one timeline."""
    return Press(
        timeline=timeline,
        mode=mode,
        map=MapKeeper(timeline.register.councils.values()),
        strip=StripKeeper(timeline),
        kept=Kept(),
        stories=StoryKeeper(timeline),
    )


@dataclass(frozen=True, slots=True)
class Moment:
    """One position of one night, to be shown."""

    press: Press
    night: Night
    latest: Night
    as_at: int | None = None
    """Position asked for; None follows the night."""
    basis: Basis = BASES[0]
    options: Mapping[str, str] = field(default_factory=dict)
    """What a page lets its reader choose beyond the moment and the basis: filters, order."""
    replay: ReplayState | None = None

    @property
    def looking_back(self) -> bool:
        """True where the page stays at one position while the night may go on."""
        return self.as_at is not None

    @property
    def query(self) -> dict[str, str]:
        """Query that keeps a reader at this moment and on this basis."""
        query = {}
        if self.as_at is not None:
            query["as_at"] = str(self.as_at)
        if self.basis != BASES[0]:
            query["basis"] = self.basis
        return query

    def link(self, kind: str, **names: str) -> str:
        """Address of another document at the same moment and on the same basis."""
        return address(kind, names, self.query)

    def ask(self, kind: str, **options: str) -> str:
        """Address of another document at the same moment, with a choice made on it."""
        return address(kind, {}, self.query | options)

    def at(self, position: int | None) -> Moment:
        """The same page's moment moved to another position, or to the night itself."""
        return replace(self, as_at=position)

    def on(self, basis: Basis) -> Moment:
        """The same moment on another basis."""
        return replace(self, basis=basis)
