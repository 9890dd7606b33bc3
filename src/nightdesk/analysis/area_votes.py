"""The votes of every area of the night: England, London and the rest of it, regions, kinds of council, councils, wards.

Exact sums of whole numbers, as `Votes` keeps them. A council with only a by-election is in none of them. London is a region and
its boroughs a kind of council; the two are the same councils.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal, cast

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.kept_with import KeptWith, KeptWithAll, once_a_position
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.votes import NO_VOTES, Votes, ballot_votes, votes_after, votes_together
from nightdesk.tally.outset import Outset

Scope = Literal["england", "rest_of_england", "region", "kind", "region_and_kind", "council", "ward"]
LONDON = "London"
"""Region that is told apart from the rest of England."""
TOGETHER = 12
"""Councils that are kept together: about the square root of how many a night has."""


@dataclass(frozen=True, slots=True)
class AreaVotes:
    """One area."""

    scope: Scope
    id: str
    """Name of a region, a kind of council (`metropolitan`), slug of a council, id of a ballot; region and kind, with a space
    between, where both are asked for; empty for England and the rest of it."""
    councils: tuple[str, ...]
    """Slugs of the councils it is made of, in the register's order."""
    polled: int
    """Wards with a poll on the night, declared or awaited; returns without one and countermanded polls left out."""
    votes: Votes


@dataclass(frozen=True, slots=True)
class EveryArea:
    """Every area but the wards."""

    england: AreaVotes
    rest_of_england: AreaVotes | None
    """All but London; None where the night is not of both."""
    regions: tuple[AreaVotes, ...]
    """In the order in which the register first names them; those with only by-elections left out."""
    kinds: tuple[AreaVotes, ...]
    """In the order in which the register first has them."""
    councils: tuple[AreaVotes, ...]
    """In the register's order."""


@once_a_position
def every_area(scene: Scene) -> EveryArea:
    """All of them. An area none of whose councils has moved is not added up again."""
    fixed, councils = _FIXED.of(scene.outset), scene.councils
    regions = tuple(_area(scene, one) for one in fixed.regions)
    england, london = scene.england, next((one for one in regions if one.id == LONDON), None)
    rest = None
    if fixed.rest is not None and london is not None:
        votes = votes_after(england, before=london.votes, after=NO_VOTES)
        rest = AreaVotes(fixed.rest.scope, "", fixed.rest.councils, fixed.rest.polled, votes)
    return EveryArea(
        england=AreaVotes("england", "", fixed.england.councils, fixed.england.polled, england),
        rest_of_england=rest,
        regions=regions,
        kinds=tuple(_area(scene, one) for one in fixed.kinds),
        councils=tuple(
            area for some in fixed.councils for area in _SOME_COUNCILS.of((some, *(councils[slug] for slug in some.councils)))
        ),
    )


def councils_of(scene: Scene, *, region: str = "", kind: str = "") -> AreaVotes:
    """The councils of one region, of one kind, or of one kind in one region. Names it does not know find none."""
    found = (
        one.council.slug for one in scene.ordinary if region in ("", one.council.region) and kind in ("", one.council.kind)
    )
    scope: Scope = "region_and_kind" if region and kind else "region" if region else "kind"
    return _area(scene, _bare(scene.outset, scope, " ".join(name for name in (region, kind) if name), found))


def ward_area(scene: Scene, ballot: str) -> AreaVotes:
    """One ward, by the id of its ballot; it need not be declared."""
    result = scene.result(ballot)
    known = scene.register.ballots[ballot]
    votes = NO_VOTES if result is None else ballot_votes(scene.outset, result)
    return AreaVotes("ward", ballot, (known.council,), int(known.status == "contested"), votes)


@dataclass(frozen=True, slots=True)
class _Fixed:
    """Every area before a vote is declared."""

    england: AreaVotes
    rest: AreaVotes | None
    regions: tuple[AreaVotes, ...]
    kinds: tuple[AreaVotes, ...]
    councils: tuple[_Some, ...]


@dataclass(frozen=True, eq=False)
class _Some:
    """A few councils, one after the other in the register: as none of them moves in most steps, they are kept together."""

    councils: tuple[str, ...]
    areas: tuple[AreaVotes, ...]


def _fixed(outset: Outset) -> _Fixed:
    ordinary = {slug: one for slug, one in outset.register.councils.items() if one.cycle != "by-election"}
    regions = dict.fromkeys(one.region for one in ordinary.values())
    kinds = dict.fromkeys(one.kind for one in ordinary.values())
    outside = [slug for slug, one in ordinary.items() if one.region != LONDON]
    return _Fixed(
        england=_bare(outset, "england", "", ordinary),
        rest=_bare(outset, "rest_of_england", "", outside) if 0 < len(outside) < len(ordinary) else None,
        regions=tuple(
            _bare(outset, "region", region, (slug for slug, one in ordinary.items() if one.region == region))
            for region in regions
        ),
        kinds=tuple(
            _bare(outset, "kind", kind, (slug for slug, one in ordinary.items() if one.kind == kind)) for kind in kinds
        ),
        councils=tuple(
            _Some(slugs, tuple(_bare(outset, "council", slug, (slug,)) for slug in slugs))
            for start in range(0, len(ordinary), TOGETHER)
            for slugs in [tuple(ordinary)[start : start + TOGETHER]]
        ),
    )


def _bare(outset: Outset, scope: Scope, id: str, councils: Iterable[str]) -> AreaVotes:
    slugs, ballots = tuple(councils), outset.register.by_council
    polled = sum(one.status == "contested" for slug in slugs for one in ballots.get(slug, ()))
    return AreaVotes(scope, id, slugs, polled, NO_VOTES)


def _area(scene: Scene, bare: AreaVotes) -> AreaVotes:
    return _AREAS.of((bare, *(scene.councils[slug] for slug in bare.councils)))


def _from_councils(made_from: tuple[object, ...]) -> AreaVotes:
    bare, councils = cast(AreaVotes, made_from[0]), cast("tuple[CouncilNight, ...]", made_from[1:])
    return AreaVotes(bare.scope, bare.id, bare.councils, bare.polled, votes_together(one.votes for one in councils))


def _some_councils(made_from: tuple[object, ...]) -> tuple[AreaVotes, ...]:
    some, councils = cast(_Some, made_from[0]), cast("tuple[CouncilNight, ...]", made_from[1:])
    return tuple(
        AreaVotes("council", bare.id, bare.councils, bare.polled, one.votes)
        for bare, one in zip(some.areas, councils, strict=True)
    )


_FIXED: KeptWith[Outset, _Fixed] = KeptWith(_fixed, most=8)
_AREAS: KeptWithAll[object, AreaVotes] = KeptWithAll(_from_councils, most=256)
_SOME_COUNCILS: KeptWithAll[object, tuple[AreaVotes, ...]] = KeptWithAll(_some_councils, most=512)
