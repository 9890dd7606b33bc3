"""The page of one constituency: its general election, and tonight's local votes beside it."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from nightdesk.analysis.constituency import ConstituencyBeside
from nightdesk.analysis.constituency import constituency as one_constituency
from nightdesk.analysis.local_votes import LocalVote
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.context.constituencies import ParliamentaryCandidate
from nightdesk.publish.answer_page import Choice, Figure, answer_page
from nightdesk.publish.answers.constituency_answer import candidate_party, constituency_sheet, convention_asked
from nightdesk.publish.charts.axis import axis
from nightdesk.publish.charts.dot_rows import DotRow, RowDot, dot_rows
from nightdesk.publish.figures import capital, count, long_day, plural, points, share
from nightdesk.publish.moment import Moment
from nightdesk.publish.words import CONVENTION_WORDS, running, the_party, tone

_ROWS = 9


def constituency(moment: Moment, names: Mapping[str, str]) -> bytes:
    """One constituency: the order of the last general election, who was elected, and tonight's local votes beside it."""
    night = moment.night
    one, convention = one_constituency(night.scene, names["constituency"]), convention_asked(moment.options)
    first = CONVENTIONS[0]
    choice = Choice(
        "convention",
        "Local votes by",
        tuple(("" if each == first else each, CONVENTION_WORDS[each]) for each in CONVENTIONS),
        "" if convention == first else convention,
    )
    return answer_page(
        moment,
        kind="constituency",
        title=one.seat.name,
        names=dict(names),
        sheet=constituency_sheet(night, one.seat.gss, moment.options),
        figures=(_beside(moment, one, convention),) if one.counted else (_alone(moment, one),),
        choices=(choice,) if one.voting else (),
    )


def _alone(moment: Moment, one: ConstituencyBeside) -> Figure:
    """The general election on its own."""
    night, seat = moment.night, one.seat
    shares = [(candidate, candidate.votes / max(1, seat.valid_votes)) for candidate in seat.candidates]
    scale = axis([0.0, *(part for _, part in shares)], title="Share of the vote, per cent", words=_tick)
    rows = [
        DotRow(
            f"{candidate.name}{', elected' if candidate.elected else ''}",
            (
                RowDot(
                    part,
                    tone(night, candidate.party) if candidate.party in night.register.parties else "plain",
                    f"{candidate.name}, {candidate_party(night, candidate)}: {count(candidate.votes)} votes, "
                    f"{share(Fraction(candidate.votes, max(1, seat.valid_votes)))} per cent",
                ),
            ),
            note=_who(moment, candidate),
        )
        for candidate, part in shares
    ]
    votes = [candidate.votes for candidate in seat.candidates]
    ahead = f", {count(votes[0] - votes[1])} votes ahead of {seat.candidates[1].name}" if len(votes) > 1 else ""
    first = seat.candidates[0].name if seat.candidates else "Nobody"
    return Figure(
        "general-election-chart",
        f"{first} came first on {long_day(seat.date)}{ahead}",
        dot_rows(rows, scale, says=f"Shares of the vote in {seat.name} at the general election"),
        "general-election",
        note=f"Of {plural(seat.valid_votes, 'valid vote')}.",
    )


def _who(moment: Moment, candidate: ParliamentaryCandidate) -> str:
    former = ", a former MP" if candidate.former_member else ""
    return f"{candidate_party(moment.night, candidate)} · {count(candidate.votes)}{former}"


def _beside(moment: Moment, one: ConstituencyBeside, convention: Convention) -> Figure:
    """Then and now, party by party."""
    night, seat = moment.night, one.seat
    votes = [vote for vote in one.votes[convention] if vote.share is not None][:_ROWS]
    ends = [float(end) for vote in votes for end in (vote.share_low, vote.share_high, vote.then) if end is not None]
    scale = axis([0.0, *ends], title="Share of the vote, per cent", words=_tick)
    rows = [
        DotRow(
            capital(running(night.register, vote.party)),
            tuple(_dots(moment, vote)),
            note=_note(vote),
            join=vote.then is not None,
        )
        for vote in votes
    ]
    return Figure(
        "beside",
        f"Local votes in {seat.name} beside the general election of {long_day(seat.date)}: {_furthest(moment, one, votes)}",
        dot_rows(rows, scale, says=f"Shares of local votes and at the general election in {seat.name}"),
        "local-votes",
        note=f"Ring: the general election. Filled: local votes by {CONVENTION_WORDS[convention]}, with the range that split "
        f"wards leave. In: {count(one.counted)} of the {plural(len(one.voting), 'ward')} that vote.",
    )


def _furthest(moment: Moment, one: ConstituencyBeside, votes: list[LocalVote]) -> str:
    """Who is furthest from the general election, of those whose rise or fall holds over the whole range."""
    sure = [(vote.change, vote) for vote in votes if vote.change is not None and vote.then is not None and _holds(vote)]
    if not sure:
        if one.split:
            return f"every rise and fall hangs on where the votes of {plural(one.split, 'split ward')} lie"
        return "no party has moved, or none stood both times"
    down, up = min(sure, key=lambda pair: pair[0]), max(sure, key=lambda pair: pair[0])
    both = (up,) if up[1] is down[1] else (up, down)
    sides = [f"{the_party(moment.night.register, vote.party)} {points(change)}" for change, vote in both]
    equal = ", split wards in equal parts" if one.split else ""
    return f"{' and '.join(sides)} points{equal}"


def _holds(vote: LocalVote) -> bool:
    """True where the share is above, or below, that of the general election over the whole range."""
    ends = (vote.share_low, vote.share_high)
    return vote.then is not None and (
        all(end is not None and end > vote.then for end in ends) or all(end is not None and end < vote.then for end in ends)
    )


def _dots(moment: Moment, vote: LocalVote) -> list[RowDot]:
    night, name = moment.night, running(moment.night.register, vote.party)
    look, now = tone(night, vote.party), float(vote.share or 0)
    low, high = (float(end) if end is not None else now for end in (vote.share_low, vote.share_high))
    between = f", from {share(vote.share_low)} to {share(vote.share_high)} for split wards" if low < high else ""
    dots = [
        RowDot(
            now,
            look,
            f"{name}: {share(vote.share)} per cent of local votes{between}",
            low=low if low < high else None,
            high=high if low < high else None,
        )
    ]
    if vote.then is not None:
        said = f"{name}: {share(vote.then)} per cent at the general election"
        dots.insert(0, RowDot(float(vote.then), f"{look} hollow", said, size=6.0))
    return dots


def _note(vote: LocalVote) -> str:
    return f"{share(vote.then)} → {share(vote.share)}" if vote.then is not None else f"{share(vote.share)} now"


def _tick(value: float) -> str:
    return f"{value * 100:g}"
