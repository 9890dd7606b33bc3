"""The same figures against different people of a ballot: whose lines went astray?

Two feeds can agree on every figure of a ballot and still not on who polled it. All the lines concerned are decided together.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from nightdesk.intake.difference import Choice, Difference, Evidence, Side, both_ballots
from nightdesk.intake.names import person, place, same_person
from nightdesk.intake.pairing import Pair

DOUBLE_SURNAMES = 10
"""Names of three words and more beyond which the orders are too many to try."""


def lines_astray(pair: Pair) -> frozenset[int]:
    """Places in the left feed's list of those whose figures the right feed has too, but against one another."""
    left, right = both_ballots(pair)
    differ = [i for i, j in pair.people.items() if left.candidates[i].votes != right.candidates[j].votes]
    mine = [left.candidates[i].votes for i in differ]
    other = [right.candidates[pair.people[i]].votes for i in differ]
    if None in mine or None in other or sorted(v for v in mine if v is not None) != sorted(v for v in other if v is not None):
        return frozenset()
    return frozenset(differ)


def elected_are_members(difference: Difference, evidence: Evidence) -> Choice | None:
    """Those one feed has as elected sit for the ward in the list of members afterwards, a third source; the other's do not."""
    left, right = both_ballots(difference.pair)
    there = evidence.members.get((place(left.council), place(right.ward)), ())
    mine, other = (
        [one.name for one in feed.candidates if one.elected and any(same_person(one.name, name) for name in there)]
        for feed in (left, right)
    )
    people = difference.pair.people
    same_winners = all(left.candidates[i].elected == right.candidates[j].elected for i, j in people.items())
    if same_winners or len(mine) == len(other):
        return None
    side: Side = "left" if len(mine) > len(other) else "right"
    names = ", ".join(mine if side == "left" else other)
    return Choice(side, "elected_are_members", f"The list of members has {names} in this ward afterwards.")


def down_another_list(difference: Difference, evidence: Evidence) -> Choice | None:
    """Figures read down a sheet in order of surname, but keyed down a list in order of the last word of a name, slip.

    The sheet is in order of surname, as the ballot paper is (Local Elections (Principal Areas) Rules 2006, Sch. 2): Van Dyke
    under V, Le Mare under L. The feed whose figures in order of last words are the other's in order of surnames has slipped.
    """
    left, right = both_ballots(difference.pair)
    lines = [
        (person(left.candidates[i].name), left.candidates[i].votes, right.candidates[j].votes)
        for i, j in difference.pair.people.items()
    ]
    names = [name for name, _, _ in lines]
    by_last_word = _order(names, [1] * len(names))
    slips = {
        side: any(
            [lines[k][mine] for k in by_last_word] == [lines[k][other] for k in _order(names, words)]
            for words in _surnames(names)
        )
        for side, mine, other in (("left", 1, 2), ("right", 2, 1))
    }
    if slips["left"] == slips["right"]:
        return None
    reason = "The figures of the other feed are this one's, keyed down a list in another order of names."
    return Choice("right" if slips["left"] else "left", "down_another_list", reason)


def default_lines(difference: Difference, evidence: Evidence) -> Choice | None:
    """Nothing tells whose lines went astray, as between two of one surname: the feed compiled after the night."""
    return Choice("right", "default_lines", "The same figures, against other people; the feed compiled afterwards is taken.")


def _surnames(names: Sequence[tuple[str, ...]]) -> Iterator[list[int]]:
    """Every way to say how many words each surname has: one, or two where there are three words or more."""
    double = [k for k, words in enumerate(names) if len(words) > 2]
    if len(double) > DOUBLE_SURNAMES:
        return
    for choice in product((1, 2), repeat=len(double)):
        yield [dict(zip(double, choice, strict=True)).get(k, 1) for k in range(len(names))]


def _order(names: Sequence[tuple[str, ...]], words: Sequence[int]) -> list[int]:
    return sorted(range(len(names)), key=lambda k: (names[k][-words[k] :], names[k]))
