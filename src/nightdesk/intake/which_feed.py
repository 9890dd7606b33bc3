"""Two feeds differ on one fact: which version stands? A rulebook, tried from the top; the first rule with an answer decides.

Each rule looks for what shows one version to be a slip: it never prefers a feed for its name. Only when no rule has an
answer does the last one, `default_feed`, and it says so. Whatever a rule chooses can be overruled by hand, with a reason.
"""

from __future__ import annotations

from collections.abc import Mapping

from nightdesk.intake.difference import Choice, Difference, Evidence, Rule, Side, both_ballots
from nightdesk.intake.feed import FeedBallot, FeedCandidate
from nightdesk.intake.lines_astray import default_lines, down_another_list, elected_are_members
from nightdesk.intake.names import place, same_person
from nightdesk.intake.pairing import Pair

MATES_DIFFER_BY = 0.05
"""Ward-mates are asked only where the versions lie further apart than this part of the mates' mean."""
MATES_CLEARLY = 3.0
"""One version must lie this many times nearer to the mates than the other."""


def decide(difference: Difference, evidence: Evidence) -> Choice:
    """The first answer of the rulebook for this kind of fact."""
    for rule in RULES[difference.field]:
        choice = rule(difference, evidence)
        if choice is not None:
            return choice
    raise LookupError(f"No rule answers for {difference.field}.")


def nought_is_no_figure(difference: Difference, evidence: Evidence) -> Choice | None:
    """Nought against a figure: a cell nobody filled in. Hardly anyone who stands polls no vote at all."""
    mine, other = (figure in ("0", "") for figure in (difference.left, difference.right))
    if mine == other:
        return None
    reason = "Nought, or an empty cell, stands for a figure that was never keyed."
    return Choice("right" if mine else "left", "nought_is_no_figure", reason)


def figure_of_another_line(difference: Difference, evidence: Evidence) -> Choice | None:
    """A figure that both feeds give to somebody else in the ballot, or to its rejected papers, was copied from there."""
    left, right = both_ballots(difference.pair)
    if difference.left_index is None or difference.right_index is None or not _figures(difference):
        return None
    mine, other = int(difference.left), int(difference.right)
    rejected = {left.rejected_ballot_papers, right.rejected_ballot_papers}
    mine_taken = mine in _votes_but(right, difference.right_index) or mine in rejected
    other_taken = other in _votes_but(left, difference.left_index) or other in rejected
    if mine_taken and not other_taken:
        return Choice("right", "figure_of_another_line", f"{mine} is the figure of another line of the same sheet.")
    if other_taken and not mine_taken:
        return Choice("left", "figure_of_another_line", f"{other} is the figure of another line of the same sheet.")
    return None


def nobody_elected_is_outpolled(difference: Difference, evidence: Evidence) -> Choice | None:
    """A version under which somebody elected has fewer votes than somebody not elected cannot be what was declared.

    Local Elections (Principal Areas) (England and Wales) Rules 2006, Schedule 2: those with the most votes are elected.
    """
    left, right = both_ballots(difference.pair)
    if difference.left_index is None or difference.right_index is None or not _figures(difference):
        return None
    mine, other = _outpolled(left, difference.left_index), _outpolled(right, difference.right_index)
    if mine == other:
        return None
    reason = f"With {difference.left if mine else difference.right} somebody elected would have been outpolled."
    return Choice("right" if mine else "left", "nobody_elected_is_outpolled", reason)


def papers_add_up(difference: Difference, evidence: Evidence) -> Choice | None:
    """One seat, one vote a paper: votes and rejected papers make the ballot papers, where these are known.

    Known as a count, or as the electorate times a turnout printed to decimals, which bounds them.
    """
    left, right = both_ballots(difference.pair)
    if left.elected != 1 or right.elected != 1:
        return None
    bounds = _papers(left) or _papers(right)
    rejected = left.rejected_ballot_papers if left.rejected_ballot_papers is not None else right.rejected_ballot_papers
    if bounds is None or rejected is None:
        return None
    low, high = bounds
    mine, other = (sum(one.votes or 0 for one in feed.candidates) + rejected for feed in (left, right))
    if (low <= mine <= high) == (low <= other <= high):
        return None
    side: Side = "left" if low <= mine <= high else "right"
    total = mine if side == "left" else other
    known = f"{low}" if low == high else f"between {low} and {high}"
    return Choice(side, "papers_add_up", f"Votes and rejected papers make {total}; the papers are known to be {known}.")


def ward_mates(difference: Difference, evidence: Evidence) -> Choice | None:
    """In a ward of several seats a party's candidates poll alike: the version far nearer to the mates stands."""
    left, _ = both_ballots(difference.pair)
    if difference.left_index is None or difference.right_index is None or not _figures(difference):
        return None
    party = left.candidates[difference.left_index].party
    mates = [
        one.votes
        for i, one in enumerate(left.candidates)
        if i != difference.left_index and one.party == party and one.votes and _agreed(difference.pair, i)
    ]
    if not mates:
        return None
    mean = sum(mates) / len(mates)
    mine, other = int(difference.left), int(difference.right)
    if abs(mine - other) < MATES_DIFFER_BY * mean:
        return None
    off_mine, off_other = abs(mine - mean), abs(other - mean)
    if off_mine * MATES_CLEARLY <= off_other:
        side: Side = "left"
    elif off_other * MATES_CLEARLY <= off_mine:
        side = "right"
    else:
        return None
    listed = ", ".join(str(one) for one in mates)
    return Choice(side, "ward_mates", f"The same party's other figures in the ward are {listed}.")


def person_with_votes(difference: Difference, evidence: Evidence) -> Choice | None:
    """A name with votes counted for it was on the paper; a name without may have been left out or put in by mistake."""
    mine, other = _candidates(difference)
    mine_polled, other_polled = bool(mine and mine.votes), bool(other and other.votes)
    if mine_polled == other_polled:
        return None
    side: Side = "left" if mine_polled else "right"
    return Choice(side, "person_with_votes", "Votes were counted for this name; the other feed has no votes for this line.")


def members_list(difference: Difference, evidence: Evidence) -> Choice | None:
    """Whose elected sit for that ward in the council's list of members afterwards, a third source."""
    left, right = both_ballots(difference.pair)
    if difference.pair.same_name:
        return None
    there = evidence.members.get((place(left.council), place(left.ward)), ())
    mine = [one.name for one in left.candidates if one.elected and any(same_person(one.name, name) for name in there)]
    if len(mine) == left.elected:
        return Choice("left", "members_list", f"The list of members has {', '.join(mine)} in this ward afterwards.")
    others = evidence.members.get((place(left.council), place(right.ward)), ())
    theirs = [one.name for one in right.candidates if one.elected and any(same_person(one.name, name) for name in others)]
    if len(theirs) == right.elected:
        return Choice("right", "members_list", f"The list of members has {', '.join(theirs)} in {right.ward} afterwards.")
    return None


def official_code(difference: Difference, evidence: Evidence) -> Choice | None:
    """The feed whose ward code is that name's in the official list of the day."""
    left, right = both_ballots(difference.pair)
    if not difference.pair.same_name:
        return None
    mine, other = (place(evidence.ward_names.get(one.gss, "")) == place(right.ward) for one in (left, right))
    if mine == other:
        return None
    side: Side = "left" if mine else "right"
    return Choice(side, "official_code", "The Office for National Statistics' list of 2018 has this code for the ward.")


def nomination(difference: Difference, evidence: Evidence) -> Choice | None:
    """Democracy Club keys parties from the statement of persons nominated, which is what stood on the paper."""
    return Choice("left", "nomination", "Taken from the statement of persons nominated, by party number.")


def default_feed(difference: Difference, evidence: Evidence) -> Choice | None:
    """No rule has an answer: the archive, compiled after the night, before figures keyed while it went on."""
    return Choice("right", "default_feed", "Nothing in the figures decides; the feed compiled afterwards is taken.")


_VOTES: tuple[Rule, ...] = (
    nought_is_no_figure, figure_of_another_line, nobody_elected_is_outpolled, papers_add_up, ward_mates, default_feed,
)  # fmt: skip
RULES: Mapping[str, tuple[Rule, ...]] = {
    "votes": _VOTES,
    "elected": (nobody_elected_is_outpolled, default_feed),
    "candidate": (person_with_votes, default_feed),
    "party": (nomination,),
    "lines": (elected_are_members, down_another_list, default_lines),
    "ward": (members_list, official_code, default_feed),
}


def _figures(difference: Difference) -> bool:
    """True where both versions are figures."""
    return difference.left.isdigit() and difference.right.isdigit()


def _candidates(difference: Difference) -> tuple[FeedCandidate | None, FeedCandidate | None]:
    left, right = both_ballots(difference.pair)
    i, j = difference.left_index, difference.right_index
    return (None if i is None else left.candidates[i], None if j is None else right.candidates[j])


def _votes_but(ballot: FeedBallot, index: int) -> set[int]:
    return {one.votes for i, one in enumerate(ballot.candidates) if i != index and one.votes is not None}


def _outpolled(ballot: FeedBallot, index: int) -> bool:
    this = ballot.candidates[index]
    if this.votes is None:
        return False
    others = [one for i, one in enumerate(ballot.candidates) if i != index and one.votes is not None]
    if this.elected:
        return any(not one.elected and (one.votes or 0) > this.votes for one in others)
    return any(one.elected and (one.votes or 0) < this.votes for one in others)


def _papers(ballot: FeedBallot) -> tuple[int, int] | None:
    """Fewest and most ballot papers there can have been, or None."""
    if ballot.ballot_papers is not None:
        return ballot.ballot_papers, ballot.ballot_papers
    printed = ballot.turnout_reported or ""
    if ballot.electorate is None or "." not in printed:
        return None
    unit = 10 ** len(printed.split(".")[1])
    tenths = int(printed.replace(".", "")) * 2
    low = -(-ballot.electorate * (tenths - 1) // (200 * unit))
    return low, ballot.electorate * (tenths + 1) // (200 * unit)


def _agreed(pair: Pair, index: int) -> bool:
    """True where both feeds have the same votes for the left feed's candidate at that place."""
    if pair.left is None or pair.right is None or index not in pair.people:
        return False
    return pair.left.candidates[index].votes == pair.right.candidates[pair.people[index]].votes
