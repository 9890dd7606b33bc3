"""The night at one ledger position: all that every face reads, and nothing below it.

`Night.open(register)` is the night before the first declaration. `advance(recorded)` gives the next one, recomputing
only what that entry touches: its ballot, its council, the sums above. Nights are immutable; an old one stays good.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from nightdesk.analysis.changes import ControlChange, SeatChange, ballot_change
from nightdesk.analysis.council_night import CouncilNight, council_after_result, council_after_total, council_at_open
from nightdesk.analysis.notable import Notables, closest_first, largest_first, margin_of, margins_after
from nightdesk.analysis.party_night import PartyNight, party_night
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import AreaShares, Convention, Independents, Swing, area_shares, butler_swing
from nightdesk.analysis.votes import NO_VOTES, Votes, ballot_votes, votes_after
from nightdesk.context.context import NO_CONTEXT, Context
from nightdesk.ledger.entry import PublishedTotal, Recorded, provenance_of
from nightdesk.ledger.standing import Standing, Stands
from nightdesk.problems import NotFound, Problem
from nightdesk.register.baseline import Basis
from nightdesk.register.party import PartyId
from nightdesk.register.roll import Register
from nightdesk.tally.outset import Outset, outset_of
from nightdesk.tally.result import Result, result_of
from nightdesk.tally.scoreboard import NO_SUMS, Scoreboard, Size, Sums, scoreboard_of, size_of, sums_after

__all__ = ["Area", "CouncilNight", "Night", "PartyNight", "RegionNight"]


@dataclass(frozen=True, slots=True)
class Area:
    """All England, or one region: what there is to declare, and the sums so far. A council with only a by-election is in
    none."""

    size: Size
    sums: Sums
    votes: Votes


@dataclass(frozen=True, slots=True)
class RegionNight:
    """One region at one position."""

    name: str
    councils: tuple[str, ...]
    """Slugs, in the register's order."""
    scoreboard: Scoreboard
    """Of that region only."""


@dataclass(frozen=True, slots=True)
class Night:
    """Everything known at one position of the ledger."""

    register: Register
    context: Context
    """What was known before the polls opened, beside the register."""
    outset: Outset
    position: int
    """0 before the first entry."""
    time: str
    """ISO 8601 time of the last entry; the close of poll before the first."""
    councils: Mapping[str, CouncilNight]
    """All of them, in the register's order."""
    scoreboard: Scoreboard
    control_changes: tuple[ControlChange, ...]
    """Councils whose control has changed, complete or called early, in the order in which that was settled."""
    notables: Notables
    problems: tuple[Problem, ...]
    """Published totals that the seats do not meet."""
    standing: Standing
    england: Area
    regional: Mapping[str, tuple[str, ...]]
    """Slugs of the councils of each region, in the register's order; those with only a by-election left out."""

    @classmethod
    def open(cls, register: Register, context: Context = NO_CONTEXT) -> Night:
        """The night before its first declaration."""
        outset = outset_of(register)
        councils = {slug: council_at_open(outset, slug) for slug in register.councils}
        ordinary = tuple(slug for slug, council in register.councils.items() if council.cycle != "by-election")
        england = _area(outset, ordinary)
        regions = dict.fromkeys(council.region for council in register.councils.values())
        return cls(
            register=register,
            context=context,
            outset=outset,
            position=0,
            time=register.polls_close,
            councils=councils,
            scoreboard=scoreboard_of(outset, england.size, england.sums),
            control_changes=(),
            notables=Notables((), (), (), (), ()),
            problems=(),
            standing=Standing(),
            england=england,
            regional={
                region: tuple(slug for slug in ordinary if register.councils[slug].region == region) for region in regions
            },
        )

    def advance(self, recorded: Recorded) -> Night:
        """The night after the next entry.

        Refused where the entry is not the next, names what does not stand, or names somebody who is not standing.
        """
        standing, stands = self.standing.advance(recorded)
        time = provenance_of(recorded.entry).seen
        if stands.ballot is not None:
            return self._after_result(standing, stands, stands.ballot, time)
        return self._after_total(standing, stands, time)

    def _after_result(self, standing: Standing, stands: Stands, ballot_id: str, time: str) -> Night:
        outset = self.outset
        ballot = self.register.ballot(ballot_id)
        slug = ballot.council
        old = self.councils[slug]
        before = old.results.get(ballot_id)
        after = _result(self.register, stands)
        polled_before = NO_VOTES if before is None else ballot_votes(outset, before)
        polled_after = NO_VOTES if after is None else ballot_votes(outset, after)
        new = council_after_result(
            old,
            outset,
            ballot,
            before=before,
            after=after,
            votes=votes_after(old.votes, before=polled_before, after=polled_after),
            position=standing.position,
        )
        councils = dict(self.councils)
        councils[slug] = new
        if old.council.cycle == "by-election":
            problems = _problems(self.problems, old, new, councils)
            return replace(self, position=standing.position, time=time, councils=councils, problems=problems, standing=standing)
        england = _area_after(self.england, old, new, polled_before, polled_after)
        control_changes = self.control_changes
        if new.control_change != old.control_change:
            found = [one.control_change for one in _ordinary(councils) if one.control_change is not None]
            control_changes = tuple(sorted(found, key=lambda change: change.position))
        return Night(
            register=self.register,
            context=self.context,
            outset=outset,
            position=standing.position,
            time=time,
            councils=councils,
            scoreboard=scoreboard_of(outset, england.size, england.sums, last=(self.scoreboard, self.england.sums)),
            control_changes=control_changes,
            notables=_notables(self.notables, councils, old, new, before, after),
            problems=_problems(self.problems, old, new, councils),
            standing=standing,
            england=england,
            regional=self.regional,
        )

    def _after_total(self, standing: Standing, stands: Stands, time: str) -> Night:
        slug = stands.subject[1]
        old = self.council(slug)
        published = stands.announcement if isinstance(stands.announcement, PublishedTotal) else None
        new = council_after_total(old, self.outset, published, position=standing.position)
        councils = {**self.councils, slug: new}
        problems = _problems(self.problems, old, new, councils)
        return replace(self, position=standing.position, time=time, councils=councils, problems=problems, standing=standing)

    def result(self, ballot_id: str) -> Result | None:
        """The ballot's result; None while it is awaited. NotFound where the register has no such ballot."""
        return self.councils[self.register.ballot(ballot_id).council].results.get(ballot_id)

    def council(self, slug: str) -> CouncilNight:
        """One council; NotFound where the register has none of that slug."""
        self.register.council(slug)
        return self.councils[slug]

    def ballot_change(self, ballot_id: str, basis: Basis) -> SeatChange | None:
        """Net change in one declared ballot on one basis; None while it is awaited."""
        result = self.result(ballot_id)
        return None if result is None else ballot_change(self.outset, result, basis)

    def shares(
        self,
        *,
        convention: Convention,
        independents: Independents = "pooled",
        council: str | None = None,
        region: str | None = None,
        ballot: str | None = None,
    ) -> AreaShares:
        """Shares of the vote in one ballot, one council, one region, or all England, over what is declared."""
        votes = self._votes(council=council, region=region, ballot=ballot)
        return area_shares(self.outset, votes, convention=convention, independents=independents)

    def swing(
        self,
        *,
        from_: PartyId,
        to: PartyId,
        convention: Convention = "top_candidate",
        council: str | None = None,
        region: str | None = None,
        ballot: str | None = None,
    ) -> Swing | None:
        """Butler swing between two parties over what is declared and compares; None where it is not defined."""
        votes = self._votes(council=council, region=region, ballot=ballot)
        return butler_swing(self.outset, votes, from_=from_, to=to, convention=convention)

    @property
    def regions(self) -> tuple[str, ...]:
        """Names of the regions, in the order in which the register first names them."""
        return tuple(self.regional)

    def region(self, name: str) -> RegionNight:
        """One region; NotFound where the register names none such."""
        area = self._region(name)
        return RegionNight(name, self.regional[name], scoreboard_of(self.outset, area.size, area.sums))

    def party(self, id: PartyId) -> PartyNight:
        """One party in every council; NotFound where the register has none of that id."""
        self.register.party(id)
        return party_night(self.councils.values(), id)

    @property
    def scene(self) -> Scene:
        """What the questions of `analysis` look at."""
        return Scene(
            outset=self.outset,
            context=self.context,
            position=self.position,
            time=self.time,
            councils=self.councils,
            regional=self.regional,
            england=self.england.votes,
        )

    def _region(self, name: str) -> Area:
        """A region's sums, added up from its councils when somebody asks."""
        if name not in self.regional:
            raise NotFound(f"No region {name!r} in the register of {self.register.night}.")
        sums, votes = NO_SUMS, NO_VOTES
        for slug in self.regional[name]:
            sums = sums_after(sums, before=NO_SUMS, after=self.councils[slug].sums)
            votes = votes_after(votes, before=NO_VOTES, after=self.councils[slug].votes)
        return Area(size_of(self.outset, self.regional[name]), sums, votes)

    def _votes(self, *, council: str | None, region: str | None, ballot: str | None) -> Votes:
        if ballot is not None:
            result = self.result(ballot)
            return NO_VOTES if result is None else ballot_votes(self.outset, result)
        if council is not None:
            return self.council(council).votes
        return self._region(region).votes if region is not None else self.england.votes


def _area(outset: Outset, councils: tuple[str, ...]) -> Area:
    return Area(size_of(outset, councils), NO_SUMS, NO_VOTES)


def _area_after(area: Area, old: CouncilNight, new: CouncilNight, before: Votes, after: Votes) -> Area:
    return Area(
        area.size,
        sums_after(area.sums, before=old.sums, after=new.sums),
        votes_after(area.votes, before=before, after=after),
    )


def _result(register: Register, stands: Stands) -> Result | None:
    """The result that follows from what stands for a ballot; None where nothing does."""
    position, said = stands.position, stands.announcement
    if position is None or said is None or isinstance(said, PublishedTotal):
        return None
    return result_of(
        register.ballot(said.ballot), said, standing=position, entries=stands.entries, declared_at=stands.declared_at
    )


def _notables(
    notables: Notables,
    councils: Mapping[str, CouncilNight],
    old: CouncilNight,
    new: CouncilNight,
    before: Result | None,
    after: Result | None,
) -> Notables:
    """The notables with one ballot's and its council's replaced. What is rare is gathered again only when it changes."""
    lots, out, wiped = notables.lots, notables.leaders_out, notables.wiped_out
    if (new.lots, new.leaders_out, new.wiped_out) != (old.lots, old.leaders_out, old.wiped_out):
        ordinary = _ordinary(councils)
        lots = tuple(lot for one in ordinary for lot in one.lots)
        out = tuple(leader for one in ordinary for leader in one.leaders_out)
        wiped = tuple(party for one in ordinary for party in one.wiped_out)

    def standing() -> Iterator[Result]:
        return (result for one in _ordinary(councils) for result in one.results.values())

    was, now = margin_of(before), margin_of(after)
    closest = margins_after(notables.closest, standing, closest_first, before=was, after=now)
    largest = margins_after(notables.largest, standing, largest_first, before=was, after=now)
    return Notables(closest, largest, lots, out, wiped)


def _ordinary(councils: Mapping[str, CouncilNight]) -> list[CouncilNight]:
    return [one for one in councils.values() if one.council.cycle != "by-election"]


def _problems(
    problems: tuple[Problem, ...], old: CouncilNight, new: CouncilNight, councils: Mapping[str, CouncilNight]
) -> tuple[Problem, ...]:
    if new.problems == old.problems:
        return problems
    return tuple(one for council in councils.values() for one in council.problems)
