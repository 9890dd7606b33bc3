"""The stories of one timeline as they are told, each once a position; and what corrections have made the desk take back.

What the story said half an hour ago is told by the night's clock: the last position whose entry is at least that much older.
"""

from __future__ import annotations

from collections import OrderedDict
from threading import Lock

from nightdesk.claims.desk import FIVE, Desk
from nightdesk.night import Night
from nightdesk.publish.figures import minutes_between
from nightdesk.story.compose import OF_ENGLAND, story
from nightdesk.story.half_hour import MINUTES
from nightdesk.story.sentence import Length, Story
from nightdesk.story.taken_back import Because, Cause, TakenBack, taken_back
from nightdesk.timeline import EntryLine, Timeline

KEPT = 64
"""Stories lately told that are kept."""
_BECAUSE: dict[str, Because] = {"correction": "correction", "withdrawal": "withdrawal", "published_total": "published_total"}


class StoryKeeper:
    """Any thread may ask."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._stories: OrderedDict[tuple[int, str, Length], Story] = OrderedDict()
        self._taken: dict[int, tuple[TakenBack, ...]] = {}
        self._lock = Lock()

    def story(self, night: Night, of: str = OF_ENGLAND, length: Length = "standard") -> Story:
        """At a night of this timeline. NotFound where `of` is nothing there is a story of."""
        key = (night.position, of, length)
        with self._lock:
            if key in self._stories:
                self._stories.move_to_end(key)
                return self._stories[key]
        then = self._timeline.at(half_an_hour_before(self._timeline, night))
        told = story(Desk(night.scene), of, length=length, then=Desk(then.scene))
        with self._lock:
            self._stories[key] = told
            while len(self._stories) > KEPT:
                self._stories.popitem(last=False)
        return told

    def taken_back(self, night: Night) -> tuple[TakenBack, ...]:
        """What corrections and withdrawals up to this position have made false of what the stories said, latest first."""
        positions = [one for one in self._timeline.corrections if one <= night.position]
        return tuple(one for position in reversed(positions) for one in self._taken_by(position))

    def _taken_by(self, position: int) -> tuple[TakenBack, ...]:
        if position not in self._taken:
            self._taken[position] = taken_back_by(self._timeline, position)
        return self._taken[position]


def half_an_hour_before(timeline: Timeline, night: Night) -> int:
    """The last position whose entry is at least half an hour older by the night's clock; 0 where there is none."""
    times = timeline.times
    for position in range(night.position, 0, -1):
        if minutes_between(times[position - 1], night.time) >= MINUTES:
            return position
    return 0


def taken_back_by(timeline: Timeline, position: int) -> tuple[TakenBack, ...]:
    """What one entry made false of what the stories said just before it, and when the entry that it names was made."""
    line, night = timeline.line(position), timeline.at(position)
    desk = Desk(night.scene)
    region = timeline.register.councils[line.council].region
    found: dict[tuple[str, str], TakenBack] = {}
    for of in (OF_ENGLAND, region, line.council, *(id for id in FIVE if id in timeline.register.parties)):
        if of == region and region not in desk.regions():
            continue
        after = story(desk, of, length="long")
        for earlier in sorted({position - 1, line.of or position - 1}):
            before = story(Desk(timeline.at(earlier).scene), of, length="long")
            still = Desk(timeline.at(position - 1).scene)
            for one in taken_back(before, after, desk, cause_of(timeline, line)):
                if all(still.holds(claim) for claim in one.sentence.claims):
                    found[of, one.sentence.text] = one
    return tuple(found.values())


def cause_of(timeline: Timeline, line: EntryLine) -> Cause:
    """An entry as a reason."""
    register = timeline.register
    council = register.councils[line.council].name
    where = f"{register.ballots[line.ballot].ward}, {council}" if line.ballot else council
    return Cause(line.position, line.time, _BECAUSE.get(line.kind, "declaration"), line.reason, where)
