"""One constituency: its general election on its own, and tonight's local votes beside it, in words and tables."""

from __future__ import annotations

from nightdesk.analysis.constituency import ConstituencyBeside, constituency, reported_per_cent
from nightdesk.analysis.local_votes import LocalVote
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.context.constituencies import ParliamentaryCandidate
from nightdesk.night import Night
from nightdesk.publish.answers.constituencies_answer import NOT_FOR_PARLIAMENT, SPLIT_RULE
from nightdesk.publish.answers.share_asked import convention_named
from nightdesk.publish.figures import capital, count, listed, long_day, plural, share
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable, Value
from nightdesk.publish.words import CONVENTION_WORDS, running, the_party

OPTIONS = ("convention",)
_NAMED = 3
"""Candidates of the general election in the first sentence."""
_LED = 3
_EVERY: Convention = "total"
"""The convention that stands beside the one asked for."""


def convention_asked(options: Options) -> Convention:
    """The convention of local votes."""
    chosen = options.get("convention", "")
    return convention_named(chosen) if chosen else CONVENTIONS[0]


def constituency_sheet(night: Night, code: str, options: Options) -> Sheet:
    """One constituency. NotFound where the context has none of that code."""
    one, convention = constituency(night.scene, code), convention_asked(options)
    return Sheet(
        said=(*_then(night, one), *_now(night, one, convention)),
        basis=(
            ("General election", f"{long_day(one.seat.date)}; the member is whom the source names, never the order of votes"),
            ("Local votes", f"by {CONVENTION_WORDS[convention]}, summed over wards; all independents as one"),
            ("Split wards", SPLIT_RULE),
            ("Turnout then", "valid votes over the electorate"),
        ),
        laid_out=lambda: (
            _candidates(one),
            *((_local(one, convention),) if one.counted else ()),
            *((_wards(night, one, convention),) if one.voting else ()),
        ),
        notes=(NOT_FOR_PARLIAMENT,),
    )


def candidate_party(night: Night, one: ParliamentaryCandidate) -> str:
    """A candidate's party in running text: by its number where it has one, else as the source writes it."""
    return running(night.register, one.party) if one.party in night.register.parties else one.party_name


def places_then(one: ConstituencyBeside) -> list[tuple[int, ParliamentaryCandidate]]:
    """Everyone who stood, with their place: equal votes share one."""
    votes = [candidate.votes for candidate in one.seat.candidates]
    return [(1 + sum(other > candidate.votes for other in votes), candidate) for candidate in one.seat.candidates]


def _then(night: Night, one: ConstituencyBeside) -> list[str]:
    seat = one.seat
    told = [
        f"{candidate.name} ({candidate_party(night, candidate)}{', a former MP' if candidate.former_member else ''}) "
        f"{count(candidate.votes)}"
        for candidate in seat.candidates
    ]
    some = told[:_NAMED] + ([f"{plural(len(told) - _NAMED, 'other')}"] if len(told) > _NAMED else [])
    member = next((candidate for candidate in seat.candidates if candidate.elected), None)
    elected = f"{member.name} was elected" if member else "Nobody is named as elected"
    said = [f"The order in {seat.name} at the general election of {long_day(seat.date)}: {listed(some)}. {elected}."]
    if one.turnout_then is not None:
        votes = f"{count(seat.valid_votes)} valid votes of {count(seat.electorate)} electors"
        said.append(f"Turnout then was {share(one.turnout_then)} per cent: {votes}.")
    return said


def _now(night: Night, one: ConstituencyBeside, convention: Convention) -> list[str]:
    if not one.voting:
        return [
            f"None of its {plural(one.wards, 'ward')} has a poll tonight." if one.wards else "No ward of it has a poll tonight."
        ]
    said = [_coverage(one)]
    if one.counted:
        said.append(_standing(night, one, convention))
    said.append(_turnout(one))
    return [*said, NOT_FOR_PARLIAMENT]


def _coverage(one: ConstituencyBeside) -> str:
    of = f"of its {plural(one.wards, 'ward')} " if one.wards else ""
    voting = f"{count(len(one.voting))} {of}" if not one.whole else f"All {of}"
    vote = "has a poll" if len(one.voting) == 1 else "have a poll"
    split = f"; {count(one.split)} lie in another constituency too" if one.split > 1 else ""
    split = "; 1 lies in another constituency too" if one.split == 1 else split
    some = f"{count(one.counted)} {'is' if one.counted == 1 else 'are'} in" if one.counted else "none is in yet"
    counted = "all are in" if one.complete else some
    return f"{voting}{vote} tonight{split}; {counted}."


def _standing(night: Night, one: ConstituencyBeside, convention: Convention) -> str:
    """Who leads so far; over what range; that it cannot be told."""
    by = CONVENTION_WORDS[convention]
    figures = [f"{the_party(night.register, vote.party)} {_with_range(vote)}" for vote in one.votes[convention][:_LED]]
    so_far = "" if one.complete else " so far"
    state = one.states[convention]
    leader = one.leaders[convention]
    if leader is not None:
        lead = f"{capital(the_party(night.register, leader))} lead on local votes"
        lead += ", as in the general election" if leader == one.member else ", not the member’s party"
    elif state == "cannot_be_told":
        lead = "Who leads on local votes cannot be told, for it hangs on where the votes of split wards lie"
    elif state == "level":
        lead = "The first are level on local votes"
    elif state == "not_set_beside":
        lead = "Too few of its wards vote to say who leads in all of it; in those that do"
    else:
        lead = "Who leads on local votes is not told before all are in"
    return f"{lead}: {listed(figures)} per cent by {by}{so_far}."


def _with_range(vote: LocalVote) -> str:
    said = share(vote.share)
    if vote.low == vote.high and vote.share_low == vote.share_high:
        return said
    return f"{said} ({share(vote.share_low)} to {share(vote.share_high)})"


def _turnout(one: ConstituencyBeside) -> str:
    found = one.turnout
    if found is None:
        return f"The turnout tonight is not known: no council has reported it for these wards{'' if one.complete else ' yet'}."
    wards = f"{count(found.wards)} of the {plural(len(one.voting), 'ward')}"
    if found.lowest == found.highest:
        return f"Turnout tonight, as reported for {wards}: {found.lowest} per cent."
    return f"Turnout tonight, as reported for {wards}: from {found.lowest} to {found.highest} per cent."


def _candidates(one: ConstituencyBeside) -> SheetTable:
    valid = one.seat.valid_votes
    rows = tuple(
        (
            candidate.name,
            candidate.party or candidate.party_name,
            place,
            candidate.votes,
            candidate.votes / valid if valid else None,
            "elected" if candidate.elected else "",
            "former MP" if candidate.former_member else "",
        )
        for place, candidate in places_then(one)
    )
    return SheetTable(
        "general-election",
        f"The general election of {long_day(one.seat.date)}",
        (
            Column("candidate", "Candidate"),
            Column("party", "Party", "party"),
            Column("place", "Place", "count"),
            Column("votes", "Votes", "count"),
            Column("share", "%", "share"),
            Column("elected", "Elected"),
            Column("former_member", "Sat before"),
        ),
        rows,
    )


def _local(one: ConstituencyBeside, convention: Convention) -> SheetTable:
    beside = {vote.party: vote for vote in one.votes[_EVERY]}
    rows: list[tuple[Value, ...]] = []
    for vote in one.votes[convention]:
        all_votes = beside[vote.party]
        rows.append(
            (
                vote.party,
                vote.place,
                vote.votes,
                vote.share,
                vote.share_low,
                vote.share_high,
                vote.then,
                vote.change,
                all_votes.share,
                all_votes.share_low,
                all_votes.share_high,
            )
        )
    return SheetTable(
        "local-votes",
        "Local votes tonight beside the general election",
        (
            Column("party", "Party", "party"),
            Column("place", "Place", "count"),
            Column("votes", "Votes", "number", 0),
            Column("share", "%", "share"),
            Column("share_low", "least", "share"),
            Column("share_high", "most", "share"),
            Column("share_then", "% then", "share"),
            Column("change", "±", "points"),
            Column("all_votes", "% of all votes", "share"),
            Column("all_votes_low", "least", "share"),
            Column("all_votes_high", "most", "share"),
        ),
        tuple(rows),
        note=f"By {CONVENTION_WORDS[convention]}, and by all votes beside it. Least and most: with none, and with all, of a "
        "party’s votes in split wards. No place where it hangs on them. ± only for a party with one candidate then.",
    )


def _wards(night: Night, one: ConstituencyBeside, convention: Convention) -> SheetTable:
    rows: list[tuple[Value, ...]] = []
    for ballot in one.voting:
        result = night.result(ballot)
        first = night.shares(convention=convention, ballot=ballot).shares
        level = len(first) > 1 and first[0].votes == first[1].votes
        lies_in = len(night.context.places[ballot])
        rows.append(
            (
                ballot,
                lies_in,
                "in" if result is not None else "awaited",
                first[0].party if first and not level else None,
                first[0].share if first else None,
                reported_per_cent(result.turnout_reported) if result is not None else None,
            )
        )
    return SheetTable(
        "wards",
        "Its wards that vote tonight",
        (
            Column("ward", "Ward", "ward"),
            Column("lies_in", "Constituencies", "count"),
            Column("state", "State"),
            Column("first", "First", "party"),
            Column("share", "%", "share"),
            Column("turnout", "Turnout reported", "number"),
        ),
        tuple(rows),
        note=f"First: who has most votes, by {CONVENTION_WORDS[convention]}; that elects nobody.",
    )
