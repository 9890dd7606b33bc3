"""Expected and actual: what prices and forecasts said before the polls, and what each party took and did not.

A party was expected to take a council where it did not have control on the eve and somebody expected it to: the last prices
before the polls made it favourite, or a forecast, a poll, a comment or its own list of targets named it. It was expected to
hold one that it had. Several may have expected several things of one council: each stands, with who said it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from nightdesk.analysis.expectations_judged import Judged, judged
from nightdesk.analysis.kept_with import once_a_position
from nightdesk.analysis.market_prices import FavouritesHome, Market, favourites_home, markets
from nightdesk.analysis.scene import Scene
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC, Control

Task = Literal["take", "hold"]
Came = Literal["done", "not_done", "open"]
FAVOURITE = "favourite"
"""How prices are named among those who expected something."""


@dataclass(frozen=True, slots=True)
class Said:
    """Who expected it."""

    kind: str
    """`favourite`, or the kind of the expectation."""
    producer: str
    published_on: str


@dataclass(frozen=True, slots=True)
class ToDo:
    """One party in one council: what it was expected to do there, and whether it did."""

    council: str
    party: PartyId
    task: Task
    before: Control | None
    """Control on the eve; None where that is not settled: then it was to take it."""
    by: tuple[Said, ...]
    """Prices first, then in the order of the context."""
    came: Came
    after: Control | None
    """Control now; None while it is open."""
    out_of_reach: bool
    """True where it cannot have control any more although who will is open."""


@dataclass(frozen=True, slots=True)
class Expected:
    """The whole answer."""

    markets: tuple[Market, ...]
    home: FavouritesHome
    judged: tuple[Judged, ...]
    to_do: tuple[ToDo, ...]
    """Councils by how many expected something of them, then in the register's order; parties most expected first."""


@once_a_position
def expected(scene: Scene) -> Expected:
    """Markets, expectations and tasks, as known at this position."""
    found, verdicts = markets(scene), judged(scene)
    return Expected(found, favourites_home(found), verdicts, _to_do(scene, found, verdicts))


def _to_do(scene: Scene, found: Iterable[Market], verdicts: Iterable[Judged]) -> tuple[ToDo, ...]:
    by: dict[tuple[str, PartyId], list[Said]] = {}
    for market in found:
        if market.council:
            for runner in market.last.favourites:
                said = Said(FAVOURITE, market.last.quoted_by, market.last.quoted_on)
                by.setdefault((market.council, runner.party), []).append(said)
    for one in verdicts:
        it = one.expectation
        if it.measure == "control" and it.area in scene.councils:
            by.setdefault((it.area, it.party), []).append(Said(it.kind, it.producer, it.published_on))
    rows = [_task(scene, council, party, tuple(said)) for (council, party), said in by.items() if party != NOC]
    named: dict[str, int] = {}
    for row in rows:
        named[row.council] = named.get(row.council, 0) + len(row.by)
    order = {slug: place for place, slug in enumerate(scene.councils)}
    return tuple(sorted(rows, key=lambda row: (-named[row.council], order[row.council], -len(row.by))))


def _task(scene: Scene, council: str, party: PartyId, by: tuple[Said, ...]) -> ToDo:
    state = scene.councils[council].control
    reach = next((one for one in state.reach if one.party == party), None)
    gone = state.stage != "not_started" and reach is not None and reach.needs > 0 and not reach.possible
    came: Came = "open" if state.control is None and not gone else "done" if state.control == party else "not_done"
    task: Task = "hold" if state.before == party else "take"
    return ToDo(council, party, task, state.before, by, came, state.control, gone and state.control is None)
