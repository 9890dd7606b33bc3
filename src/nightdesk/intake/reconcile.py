"""Sets two feeds side by side: one set of facts, and every difference listed with both versions, the choice and why.

The left feed lends ids, party numbers and spelling; spelling alone is never a conflict. Nothing is merged in silence: a
fact on which the feeds differ is in `conflicts`, whichever way it went.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from nightdesk.intake.difference import Choice, Difference, Evidence, Side, both_ballots
from nightdesk.intake.feed import FeedBallot, FeedCandidate
from nightdesk.intake.lines_astray import lines_astray
from nightdesk.intake.names import place
from nightdesk.intake.pairing import Pair
from nightdesk.intake.rulings import Ruling
from nightdesk.intake.which_feed import decide
from nightdesk.problems import Problem
from nightdesk.register.roll import FeedConflict


@dataclass(frozen=True, slots=True)
class Settled:
    """One ballot as it stands after both feeds were heard."""

    ballot: FeedBallot
    """The left feed's ballot with each choice applied. `ward` is the name as printed, `gss` the official code."""
    conflicts: tuple[FeedConflict, ...]
    keyed_as: str
    """Ballot id the left feed gives it; another than `ballot.ballot` only where the right feed's ward was taken."""


def reconcile(
    pairs: Sequence[Pair],
    *,
    parties: Mapping[str, frozenset[str]],
    evidence: Evidence,
    rulings: Sequence[Ruling] = (),
) -> tuple[tuple[Settled, ...], tuple[Problem, ...]]:
    """Every pair that both feeds have, settled, in order, and what is amiss with the rulings.

    `parties` gives for a party code of the right feed the party numbers it may stand for.
    """
    desk = _Desk(parties, evidence, {(one.ballot, one.candidate, one.field): one for one in rulings}, _ids(pairs))
    settled = tuple(desk.settle(pair, pair.left, pair.right) for pair in pairs if pair.left and pair.right)
    return settled, (*_idle(rulings, settled), *_doubled(settled))


def _idle(rulings: Sequence[Ruling], settled: Sequence[Settled]) -> Iterator[Problem]:
    met = {(one.keyed_as, conflict.candidate, conflict.field) for one in settled for conflict in one.conflicts}
    for one in rulings:
        if (one.ballot, one.candidate, one.field) not in met:
            message = f"The ruling on {one.field} of {one.candidate or one.ballot} meets no conflict."
            mend = "Take it out, or mend its ballot, candidate or field."
            yield Problem("reconcile/idle-ruling", message, mend, subject=one.ballot)


def _doubled(settled: Sequence[Settled]) -> Iterator[Problem]:
    times = Counter(one.ballot.ballot for one in settled)
    for id, number in times.items():
        if number > 1:
            mend = "Rule on the wards of all of them, so that each keeps its own."
            yield Problem("reconcile/ballot-twice", f"{number} contests were settled as {id}.", mend, subject=id)


def _ids(pairs: Sequence[Pair]) -> Mapping[tuple[str, str], str]:
    return {(pair.left.council, place(pair.left.ward)): pair.left.ballot for pair in pairs if pair.left}


@dataclass(frozen=True, slots=True)
class _Desk:
    """What every decision of one reconciliation is made with."""

    parties: Mapping[str, frozenset[str]]
    evidence: Evidence
    by_hand: Mapping[tuple[str, str, str], Ruling]
    ids: Mapping[tuple[str, str], str]

    def settle(self, pair: Pair, left: FeedBallot, right: FeedBallot) -> Settled:
        """The left ballot with every choice applied, and the conflicts it met."""
        found: list[FeedConflict] = []
        ballot = self.place(pair, left, right, found)
        astray = lines_astray(pair)
        together = decide(Difference(pair, "lines", "", ""), self.evidence) if astray else None
        people = [
            self.line(pair, i, pair.people.get(i), found, together if i in astray else None)
            for i in range(len(left.candidates))
        ]
        people += [self.line(pair, None, j, found) for j in self.strangers(pair, left, right)]
        listed = tuple(replace(one, ballot=ballot.ballot) for one in found)
        return Settled(replace(ballot, candidates=tuple(one for one in people if one)), listed, left.ballot)

    def strangers(self, pair: Pair, left: FeedBallot, right: FeedBallot) -> list[int]:
        """Places of the right feed's candidates who answer to nobody on the left."""
        answered = {self.counterpart(pair, i) for i in range(len(left.candidates))}
        return [j for j in range(len(right.candidates)) if j not in answered]

    def counterpart(self, pair: Pair, i: int) -> int | None:
        """Place on the right of the left feed's candidate: the same person, or the one other name on the same party's line."""
        left, right = both_ballots(pair)
        if i in pair.people:
            return pair.people[i]
        lost = [
            k
            for k in range(len(left.candidates))
            if k not in pair.people and left.candidates[k].party == left.candidates[i].party
        ]
        free = [
            j for j in range(len(right.candidates))
            if j not in pair.people.values() and left.candidates[i].party in self.parties.get(right.candidates[j].party, ())
        ]  # fmt: skip
        return free[0] if len(lost) == len(free) == 1 else None

    def place(self, pair: Pair, left: FeedBallot, right: FeedBallot, found: list[FeedConflict]) -> FeedBallot:
        """Ward name as printed, official code, and the id of the ward the candidates stand in."""
        name = right.ward if pair.same_name else self.evidence.ward_names.get(left.gss, left.ward)
        if pair.same_code and pair.same_name:
            return replace(left, ward=name)
        difference = Difference(pair, "ward", f"{left.ward} {left.gss}".strip(), f"{right.ward} {right.gss}".strip())
        if self.choose(difference, "", found) == "left":
            return replace(left, ward=name)
        id = self.ids.get((left.council, place(right.ward)), left.ballot)
        return replace(left, ballot=id, ward=right.ward, gss=right.gss)

    def line(
        self, pair: Pair, i: int | None, j: int | None, found: list[FeedConflict], together: Choice | None = None
    ) -> FeedCandidate | None:
        """One candidate as settled; None where the choice leaves nobody on the line. `together` decides for several lines."""
        left, right = both_ballots(pair)
        if i is not None and j is None:
            j = self.counterpart(pair, i)
        mine = None if i is None else left.candidates[i]
        other = None if j is None else right.candidates[j]
        heading = next(one.name for one in (mine, other) if one is not None)

        def choose(field: str, one: str, two: str) -> Side:
            return self.choose(Difference(pair, field, one, two, i, j), heading, found, together if field in _LINE else None)

        if i not in pair.people:
            side = choose("candidate", mine.name if mine else "", other.name if other else "")
            if mine is None or other is None:
                return mine if side == "left" else self.adopted(other)
            if side == "right":
                mine = replace(mine, name=other.name, person="", description="")
        if mine is None or other is None:
            return mine
        meant = self.parties.get(other.party)
        if meant is not None and mine.party not in meant and choose("party", mine.party, other.party) == "right":
            mine = replace(mine, party=sorted(meant)[0], description="")
        if mine.votes != other.votes and choose("votes", _figure(mine.votes), _figure(other.votes)) == "right":
            mine = replace(mine, votes=other.votes)
        if mine.elected != other.elected and choose("elected", _word(mine.elected), _word(other.elected)) == "right":
            mine = replace(mine, elected=other.elected)
        return mine

    def adopted(self, other: FeedCandidate | None) -> FeedCandidate | None:
        """A candidate only the right feed has, under the party number its code stands for."""
        return None if other is None else replace(other, party=sorted(self.parties.get(other.party, {other.party}))[0])

    def choose(self, difference: Difference, candidate: str, found: list[FeedConflict], together: Choice | None = None) -> Side:
        """The rulebook's choice, or the hand's; listed either way."""
        left, right = both_ballots(difference.pair)
        choice = together or decide(difference, self.evidence)
        ruling = self.by_hand.get((left.ballot, candidate, difference.field))
        overruled = False
        if ruling is not None:
            side: Side = "left" if ruling.taken == left.feed else "right"
            overruled = side != choice.side
            choice = Choice(side, choice.rule, ruling.reason)
        found.append(_conflict(difference, candidate, choice, left, right, overruled=overruled))
        return choice.side


_LINE = ("votes", "elected")
"""Facts that stand on a candidate's line of the sheet, and go astray with it."""


def _figure(votes: int | None) -> str:
    return "" if votes is None else str(votes)


def _word(elected: bool) -> str:
    return "yes" if elected else "no"


def _conflict(
    difference: Difference, candidate: str, choice: Choice, left: FeedBallot, right: FeedBallot, *, overruled: bool
) -> FeedConflict:
    versions = tuple(sorted(((left.feed, difference.left), (right.feed, difference.right))))
    taken = left.feed if choice.side == "left" else right.feed
    return FeedConflict(left.ballot, candidate, difference.field, versions, taken, choice.rule, choice.reason, overruled)
