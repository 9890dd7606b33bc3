"""Which ballot of one feed is which ballot of the other: by ward code, by ward name, and always by who stands in it.

A code or a name that leads to a ballot with other candidates is not believed: the two feeds then have the same people in
another ward, and that is a conflict to be listed, not a match.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from nightdesk.intake.feed import FeedBallot
from nightdesk.intake.names import pair_people, place

SAME_PEOPLE = 0.5
"""Part of the shorter list of candidates that must be the same people for two ballots to be one."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One contest as each feed has it; one side is None where that feed lacks it."""

    left: FeedBallot | None
    right: FeedBallot | None
    people: Mapping[int, int]
    """Places in `left.candidates` → places in `right.candidates`, of the same persons."""
    same_code: bool
    same_name: bool


def pair_ballots(left: Sequence[FeedBallot], right: Sequence[FeedBallot]) -> tuple[Pair, ...]:
    """One-to-one pairs in the order of `left`, then what `right` has alone. Ids and codes stand in the ballots themselves."""
    links = council_links(left, right)
    there: dict[str, list[FeedBallot]] = {}
    for one in right:
        there.setdefault(one.council, []).append(one)
    taken: set[int] = set()
    pairs: list[Pair] = []
    for one in left:
        choices = [r for r in there.get(links.get(one.council, ""), ()) if id(r) not in taken]
        other = _same_contest(one, choices)
        if other is None:
            pairs.append(Pair(one, None, {}, False, False))
            continue
        taken.add(id(other))
        pairs.append(Pair(one, other, people(one, other), one.gss == other.gss, place(one.ward) == place(other.ward)))
    pairs += [Pair(None, one, {}, False, False) for one in right if id(one) not in taken]
    return tuple(pairs)


def council_links(left: Iterable[FeedBallot], right: Iterable[FeedBallot]) -> Mapping[str, str]:
    """Council of the left feed → council of the right: by the ward codes they share, else by name."""
    by_code = {one.gss: one.council for one in right if one.gss}
    by_name = {place(one.council): one.council for one in right}
    votes: dict[str, Counter[str]] = {}
    for one in left:
        votes.setdefault(one.council, Counter())
        if one.gss in by_code:
            votes[one.council][by_code[one.gss]] += 1
    links = {}
    for council, found in votes.items():
        if found:
            links[council] = found.most_common(1)[0][0]
        elif place(council) in by_name:
            links[council] = by_name[place(council)]
    return links


def people(left: FeedBallot, right: FeedBallot) -> Mapping[int, int]:
    """Who is who: by name, then those left over who alone of their votes and standing are left on both sides."""
    pairs = dict(pair_people([one.name for one in left.candidates], [one.name for one in right.candidates]))
    free_left = [i for i in range(len(left.candidates)) if i not in pairs]
    free_right = [j for j in range(len(right.candidates)) if j not in pairs.values()]
    marks_left = {i: (left.candidates[i].votes, left.candidates[i].elected) for i in free_left}
    marks_right = {j: (right.candidates[j].votes, right.candidates[j].elected) for j in free_right}
    for i, mark in marks_left.items():
        fits = [j for j, other in marks_right.items() if other == mark]
        if len(fits) == 1 and sum(other == mark for other in marks_left.values()) == 1:
            pairs[i] = fits[0]
    return dict(sorted(pairs.items()))


def _same_contest(one: FeedBallot, choices: Sequence[FeedBallot]) -> FeedBallot | None:
    likely = [r for r in choices if r.gss and r.gss == one.gss] + [r for r in choices if place(r.ward) == place(one.ward)]
    for other in likely:
        if _agreement(one, other) >= SAME_PEOPLE:
            return other
    found = [r for r in choices if _agreement(one, r) >= SAME_PEOPLE]
    return found[0] if len(found) == 1 else None


def _agreement(one: FeedBallot, other: FeedBallot) -> float:
    shorter = min(len(one.candidates), len(other.candidates))
    return len(people(one, other)) / shorter if shorter else 0.0
