"""What is news: a written-down order. What stands higher is told first, and told at all when there is room for little.

The order is of kinds of news; within a kind the weightier comes first (more seats, more councils, a nearer miss). It names no
party and no place.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from nightdesk.story.phrase_choice import Writer
from nightdesk.story.sentence import Length, Sentence, Words

News = Literal[
    "progress",
    "totals",
    "upset",
    "taken",
    "lost",
    "gained",
    "market_open",
    "net",
    "collapse",
    "changes",
    "result",
    "leader",
    "near_miss",
    "barest",
    "expected",
    "missed_by",
    "down_at_home",
    "pattern",
    "stronghold",
    "places",
    "closest",
    "standing",
    "shares",
    "held",
    "regions",
    "said",
    "others_measure",
    "detail",
    "background",
]
ORDER: Mapping[News, str] = {
    "progress": "How far the night has come: without it no figure can be read",
    "totals": "Seats won by each party, so far or in all",
    "upset": "A council won against the last prices before the polls",
    "taken": "A council gained by one party from another",
    "lost": "A majority lost to nobody",
    "gained": "A council gained where nobody had a majority",
    "market_open": "A council people bet on, while it is open",
    "net": "Gains and losses of councils set off against each other",
    "collapse": "A party that keeps next to nothing of what it defended",
    "changes": "Change in seats on a stated basis",
    "result": "Seats in the place the story is about",
    "leader": "A leader who is out",
    "near_miss": "A majority missed by a single seat",
    "expected": "Where it went as the prices had it",
    "barest": "A majority kept without a seat to spare",
    "missed_by": "How far the largest party is from a majority where nobody has one",
    "down_at_home": "Seats lost in a council that is kept with ease",
    "pattern": "Where shares rose and fell: patterns of places, as such",
    "stronghold": "Since when what is lost had been held; when what is won was last held",
    "places": "Where most was gained and most was lost",
    "closest": "Lots, a single vote, the closest wards",
    "standing": "Who fought every seat, and who did not",
    "shares": "Share of the vote by a named convention",
    "held": "Councils that stay as they were",
    "regions": "Region by region",
    "said": "What people said of it, in their own words",
    "others_measure": "National measures and prices that others gave out",
    "detail": "Turnout, wards without a poll, polls put off",
    "background": "Hours, law and what was known before",
}
RANKS: Mapping[News, int] = {news: rank for rank, news in enumerate(ORDER)}
ROOM: Mapping[Length, int] = {"short": 6, "standard": 24, "long": 400}
"""Items told at each length, the standfirst included."""


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of news: where it is told, how much it weighs, and how it is written."""

    news: News
    part: str
    """Of the story; the standfirst is one."""
    write: Callable[[Writer], Iterable[Sentence | None]]
    weight: int = 0
    about: str = ""
    """The council or party it is about."""
    head: Callable[[Writer], Words | None] | None = None
    """As a clause of a headline."""
    who: str = ""
    """Whose news the clause is: two clauses of a headline are not of one party."""


def ranked(items: Iterable[Item]) -> list[Item]:
    """Most newsworthy first; those of one kind and weight in the order given."""
    return sorted(items, key=lambda item: (RANKS[item.news], -item.weight))


def chosen(items: Sequence[Item], length: Length) -> list[Item]:
    """As many as there is room for, most newsworthy first, given back in the order of the page."""
    kept = {id(item) for item in ranked(items)[: ROOM[length]]}
    return [item for item in items if id(item) in kept]
