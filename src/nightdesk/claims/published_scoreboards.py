"""Changes in seats over all England as others published them: a figure of theirs is true on their basis, whatever ours are.

They rest on lists of earlier holders that are not at hand, and no single convention gives them again
(docs/explanation/bases.md). So they are bases of their own, named for who published them, and worked out by nobody here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from nightdesk.analysis.scene import Scene
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.subject import Subject
from nightdesk.register.party import CON, GRN, LAB, LD, OTHERS, UKIP, PartyId


@dataclass(frozen=True, slots=True)
class Scoreboard:
    """One published line."""

    producer: str
    counted: str
    """What it was of."""
    published_on: str
    change: Mapping[PartyId, int]


SCOREBOARDS: Mapping[str, Mapping[str, Scoreboard]] = {
    "2018-05-03": {
        "bbc": Scoreboard(
            "BBC",
            "150 of 150 councils, against the last time the seats were fought, by its own notional list",
            "2018-05-05",
            {LAB: 79, CON: -35, LD: 75, GRN: 8, UKIP: -123, OTHERS: -4},
        ),
        "press_association": Scoreboard(
            "Press Association, in the Guardian",
            "149 of 150 councils, against who held them at dissolution",
            "2018-05-05",
            {LAB: 77, CON: -93, LD: 77, GRN: 8, UKIP: -57},
        ),
    }
}
"""By night and basis."""
PUBLISHED = ("bbc", "press_association")
"""Bases of a change in seats over all England, beside those that are worked out."""
IN_WORDS: Mapping[str, str] = {"bbc": "as the BBC published it", "press_association": "as the Press Association published it"}


def published_change(scene: Scene, subject: Subject, basis: str) -> Measured:
    """The published figure, once the count it is of is over. None of any place but England."""
    board = SCOREBOARDS.get(scene.register.night, {}).get(basis)
    over = all(one.control.stage == "complete" for one in scene.ordinary)
    if board is None or subject.place.level != "england" or not over:
        return Measured(None, Evidence("As published"), "does_not_apply" if subject.place.level != "england" else "not_held")
    evidence = Evidence(f"{board.producer}: {board.counted}", facts=(f"{board.producer}, {board.published_on}",))
    change = board.change.get(subject.party or "")
    return Measured(change, evidence, "" if change is not None else "not_held")
