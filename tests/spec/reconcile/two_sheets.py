"""Two feeds of one ballot, side by side as text.

    Emma Jane Evans / Emma Evans   PP52   634*   643*

A line is the name (as the left feed has it, then the right where it differs; `-` where a feed lacks the person), the
party number, and the votes in the left and the right feed, `*` for elected, `?` for no figure.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from textwrap import dedent

from nightdesk.intake.difference import Evidence
from nightdesk.intake.feed import FeedBallot, FeedCandidate
from nightdesk.intake.pairing import pair_ballots
from nightdesk.intake.reconcile import Settled, reconcile
from nightdesk.intake.rulings import Ruling
from nightdesk.problems import Problem

PARTIES: Mapping[str, frozenset[str]] = {f"PP{n}": frozenset({f"PP{n}"}) for n in range(1, 120)}
BALLOT = "local.ash.town.2018-05-03"


def sheets(text: str, *, ward: str = "Town", council: str = "ash", **figures: object) -> tuple[FeedBallot, FeedBallot]:
    """The ballot as each feed has it. `figures` (papers, electorate, ...) stand in the left one."""
    sides: tuple[list[FeedCandidate], list[FeedCandidate]] = ([], [])
    for line in dedent(text).strip().splitlines():
        names, party, *votes = re.split(r"\s{2,}", line.strip())
        both = names.split(" / ") * 2 if " / " not in names else names.split(" / ")
        for side, name, figure in zip(sides, both, votes, strict=False):
            if name != "-":
                side.append(candidate(name, party, figure, len(side) + 1))
    id = f"local.{council}.{ward.lower()}.2018-05-03"
    left = FeedBallot("club", id, council, ward.lower(), "E05000001", tuple(sides[0]), **figures)  # type: ignore[arg-type]
    return left, FeedBallot("archive", "", council.title(), ward, "E05000001", tuple(sides[1]))


def candidate(name: str, party: str, figure: str, line: int) -> FeedCandidate:
    votes = figure.rstrip("*")
    return FeedCandidate(name, party, None if votes == "?" else int(votes), figure.endswith("*"), line)


def settle(
    text: str, *, rulings: Sequence[Ruling] = (), members: Sequence[str] = (), **figures: object
) -> tuple[Settled, tuple[Problem, ...]]:
    """What stands of the one ballot, and what is amiss."""
    left, right = sheets(text, **figures)
    evidence = Evidence(members={("ash", "town"): tuple(members)})
    settled, problems = reconcile(pair_ballots([left], [right]), parties=PARTIES, evidence=evidence, rulings=rulings)
    return settled[0], problems


def votes(settled: Settled) -> dict[str, int | None]:
    """Name → votes as settled."""
    return {one.name: one.votes for one in settled.ballot.candidates}


def told(settled: Settled) -> list[tuple[str, str, str, str]]:
    """(candidate, field, feed taken, rule) of each conflict."""
    return [(one.candidate, one.field, one.taken, one.rule) for one in settled.conflicts]
