"""The general election beside the night: local votes of a constituency's wards, and its last general election.

Votes for councillors are not votes for Parliament: other people stand, fewer vote, and where a party puts nobody up its voters
go elsewhere or stay at home. What can be said is who leads on local votes in the wards of a constituency, and how that differs
from its general election; nothing is predicted.

**Split wards.** The look-up of the Office for National Statistics says in which constituencies a ward lies, not with how many
of its electors. The rule: the votes of a split ward count in equal parts for each constituency it lies in. Its error is
bounded, not estimated: each party's votes in a split ward may lie wholly in the constituency or wholly outside it, whatever the
others' do (after O. D. Duncan and B. Davis, "An alternative to ecological correlation", American Sociological Review 18, 1953).
A place in the order is told only where it holds over that whole range; otherwise it cannot be told.

**Coverage.** Wards without a poll tonight have no votes. A constituency is set beside its general election where at least
`MOSTLY` of its wards poll, and its lead is told once all of those are in.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Literal, cast

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, KeptWithAll
from nightdesk.analysis.local_votes import LocalVote, local_votes
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.analysis.votes import ballot_votes
from nightdesk.context.constituencies import Constituency
from nightdesk.context.context import Context
from nightdesk.problems import NotFound
from nightdesk.register.party import PartyId
from nightdesk.tally.outset import Outset
from nightdesk.tally.result import Result

MOSTLY = Fraction(4, 5)
"""Part of a constituency's wards that must poll for it to be set beside its general election. In a council elected by thirds
a ward of two members has no election one year in three; where over a fifth is missing, that can outweigh a lead."""

LeadState = Literal["leads", "level", "cannot_be_told", "not_yet", "not_set_beside"]
"""leads: one party over the whole range. level: two or more equal, no ward being split. cannot_be_told: it hangs on where the
votes of split wards lie. not_yet: a ward is to come, or a figure is not known. not_set_beside: too few of its wards poll."""


@dataclass(frozen=True, slots=True)
class ReportedTurnout:
    """What councils reported, ward by ward, in per cent. Where every ward has a figure and none is split, the constituency's
    lies between the two; electorates of wards are not at hand to say where."""

    lowest: Decimal
    highest: Decimal
    wards: int
    """With a figure."""


@dataclass(frozen=True, slots=True)
class ConstituencyBeside:
    """One constituency: its general election and its local votes."""

    seat: Constituency
    wards: int | None
    """All its wards, whole or in part; None where the look-up does not say."""
    voting: tuple[str, ...]
    """Ballots of its wards with a poll tonight, in the register's order."""
    split: int
    """Of those: in wards that lie in another constituency too."""
    counted: int
    """Of those: declared, every figure known."""
    votes: Mapping[Convention, tuple[LocalVote, ...]]
    """Most first; empty before the first of its wards."""
    turnout: ReportedTurnout | None
    set_beside: bool
    """True where enough of its wards poll to set it beside its general election."""
    member: PartyId
    """Party of the member, on the source's word; empty where the party has no number at hand."""
    states: Mapping[Convention, LeadState]
    """Whether it can be told who leads on local votes."""
    leaders: Mapping[Convention, PartyId | None]
    """The party that leads on local votes; None unless the state is `leads`."""
    hangs_on_convention: bool
    """True where two conventions tell of two different leaders."""

    @property
    def turnout_then(self) -> Fraction | None:
        """Valid votes over electorate at the general election, of 1."""
        return Fraction(self.seat.valid_votes, self.seat.electorate) if self.seat.electorate else None

    @property
    def whole(self) -> bool:
        """True where every one of its wards polls tonight."""
        return self.wards is not None and len(self.voting) >= self.wards

    @property
    def complete(self) -> bool:
        """True once every ward that polls is counted."""
        return 0 < len(self.voting) == self.counted

    def lead(self, convention: Convention) -> Fraction | None:
        """First less second, of 1, split wards in equal parts; None before the first vote."""
        found = [one.share for one in self.votes[convention][:2] if one.share is not None]
        return None if not found else found[0] - (found[1] if len(found) > 1 else 0)

    def gap_then(self, party: PartyId, other: PartyId) -> Fraction | None:
        """One party's share less another's at the general election, of 1; None where one of them did not stand."""
        shares = [share_then(self.seat, one) for one in (party, other)]
        return None if shares[0] is None or shares[1] is None else shares[0] - shares[1]


def share_then(seat: Constituency, party: PartyId) -> Fraction | None:
    """A party's share of the valid votes, of 1; None unless exactly one candidate stood for it."""
    found = [one.votes for one in seat.candidates if one.party == party]
    return Fraction(found[0], seat.valid_votes) if len(found) == 1 and seat.valid_votes else None


@dataclass(frozen=True, slots=True)
class Constituencies:
    """Every constituency with a ward that polls tonight."""

    date: str
    """Of the general election; empty where the context has none."""
    beside: tuple[ConstituencyBeside, ...]
    """In the order of the context."""
    unplaced: tuple[str, ...]
    """Ballots with a poll whose ward the look-up puts into no constituency: their votes are in none."""


def constituencies(scene: Scene) -> Constituencies:
    """All of them. A constituency none of whose wards has moved is not worked out again."""
    fixed = _FIXED.of(scene.outset).of(scene.context)
    found = {one.seat.gss: one for group in fixed.groups for one in _of_group(scene, group)}
    return Constituencies(fixed.date, tuple(found[code] for code in fixed.codes), fixed.unplaced)


def constituency(scene: Scene, code: str) -> ConstituencyBeside:
    """One constituency, whether or not a ward of it polls tonight. NotFound where the context has none of that code."""
    seat = scene.context.constituencies.get(code)
    if seat is None:
        raise NotFound(f"No constituency {code!r} in the context of {scene.register.night}.")
    group = _FIXED.of(scene.outset).of(scene.context).group_of.get(code)
    if group is not None:
        return next(one for one in _of_group(scene, group) if one.seat is seat)
    known = scene.context.wards_of.get(code)
    return _from_results((_Seat(scene.outset, seat, known.wards if known else None, (), ()),))


@dataclass(frozen=True, eq=False)
class _Seat:
    """What is fixed of one constituency before the polls open."""

    outset: Outset
    seat: Constituency
    wards: int | None
    voting: tuple[str, ...]
    lies_in: tuple[int, ...]
    """In how many constituencies each of `voting` lies."""


@dataclass(frozen=True, eq=False)
class _Group:
    """Constituencies whose wards belong to the same councils: none of them moves while those do not."""

    councils: tuple[str, ...]
    seats: tuple[_Seat, ...]


@dataclass(frozen=True, eq=False)
class _Fixed:
    date: str
    codes: tuple[str, ...]
    groups: tuple[_Group, ...]
    group_of: Mapping[str, _Group]
    """By code of the constituency."""
    unplaced: tuple[str, ...]


def _of_group(scene: Scene, group: _Group) -> tuple[ConstituencyBeside, ...]:
    return _BY_COUNCILS.of((group, *(scene.councils[slug] for slug in group.councils)))


def _from_councils(made_from: tuple[object, ...]) -> tuple[ConstituencyBeside, ...]:
    group, councils = cast(_Group, made_from[0]), cast("tuple[CouncilNight, ...]", made_from[1:])
    results = {id: result for one in councils for id, result in one.results.items()}
    return tuple(_BY_RESULTS.of((seat, *(results.get(ballot) for ballot in seat.voting))) for seat in group.seats)


def _from_results(made_from: tuple[object, ...]) -> ConstituencyBeside:
    seat, results = cast(_Seat, made_from[0]), cast("tuple[Result | None, ...]", made_from[1:])
    known = [
        (ballot_votes(seat.outset, result), lies_in)
        for result, lies_in in zip(results, seat.lies_in, strict=True)
        if result is not None and result.votes_cast is not None
    ]
    wards = [(votes.alike or votes.unlike, lies_in) for votes, lies_in in known]
    votes = {
        convention: local_votes(
            wards,
            place=1 + place,
            unit=seat.outset.average_unit if convention == "average" else 1,
            names=seat.outset.names,
            then=lambda party: share_then(seat.seat, party),
        )
        for place, convention in enumerate(CONVENTIONS)
    }
    states = {convention: _state(seat, len(wards), found) for convention, found in votes.items()}
    leaders = {one: found[0].party if states[one] == "leads" else None for one, found in votes.items()}
    return ConstituencyBeside(
        seat=seat.seat,
        wards=seat.wards,
        voting=seat.voting,
        split=sum(lies_in > 1 for lies_in in seat.lies_in),
        counted=len(wards),
        votes=votes,
        turnout=_turnout(result for result in results if result is not None),
        set_beside=_enough(seat),
        member=next((one.party for one in seat.seat.candidates if one.elected), ""),
        states=states,
        leaders=leaders,
        hangs_on_convention=len(dict.fromkeys(leader for leader in leaders.values() if leader is not None)) > 1,
    )


def _enough(seat: _Seat) -> bool:
    return seat.wards is not None and len(seat.voting) >= MOSTLY * seat.wards > 0


def _state(seat: _Seat, counted: int, votes: tuple[LocalVote, ...]) -> LeadState:
    if not _enough(seat):
        return "not_set_beside"
    if counted < len(seat.voting):
        return "not_yet"
    first = [one for one in votes if one.place == 1 and one.votes]
    return "leads" if len(first) == 1 else "level" if first else "cannot_be_told"


def _turnout(results: Iterable[Result]) -> ReportedTurnout | None:
    found = [one for one in (reported_per_cent(result.turnout_reported) for result in results) if one is not None]
    return ReportedTurnout(min(found), max(found), len(found)) if found else None


def reported_per_cent(said: str | None) -> Decimal | None:
    """A reported turnout as a number; None where there is none, or it is none."""
    try:
        return Decimal(said) if said else None
    except InvalidOperation:
        return None


def _fixed(outset: Outset, context: Context) -> _Fixed:
    register = outset.register
    polled = [
        one
        for slug, council in register.councils.items()
        if council.cycle != "by-election"
        for one in register.by_council.get(slug, ())
        if one.status == "contested"
    ]
    voting: dict[str, list[tuple[str, str, int]]] = {}
    unplaced = []
    for ballot in polled:
        places = [one.constituency for one in context.places.get(ballot.id, ()) if one.constituency in context.constituencies]
        if not places:
            unplaced.append(ballot.id)
        for code in places:
            voting.setdefault(code, []).append((ballot.council, ballot.id, len(places)))
    by_councils: dict[tuple[str, ...], list[_Seat]] = {}
    codes = [code for code in context.constituencies if code in voting]
    for code in codes:
        known = context.wards_of.get(code)
        councils, ballots, lies_in = zip(*voting[code], strict=True)
        seat = _Seat(outset, context.constituencies[code], known.wards if known else None, tuple(ballots), tuple(lies_in))
        by_councils.setdefault(tuple(dict.fromkeys(councils)), []).append(seat)
    groups = tuple(_Group(councils, tuple(seats)) for councils, seats in by_councils.items())
    return _Fixed(
        date=max((one.date for one in context.constituencies.values()), default=""),
        codes=tuple(codes),
        groups=groups,
        group_of={seat.seat.gss: group for group in groups for seat in group.seats},
        unplaced=tuple(unplaced) if context.constituencies else (),
    )


def _fixed_of(outset: Outset) -> KeptWith[Context, _Fixed]:
    return KeptWith(lambda context: _fixed(outset, context), most=8)


_FIXED: KeptWith[Outset, KeptWith[Context, _Fixed]] = KeptWith(_fixed_of, most=8)
_BY_COUNCILS: KeptWithAll[object, tuple[ConstituencyBeside, ...]] = KeptWithAll(_from_councils, most=4_096)
_BY_RESULTS: KeptWithAll[object, ConstituencyBeside] = KeptWithAll(_from_results, most=4_096)
