"""Claims about patterns of places: in how many councils a share rose, or fell, where something else was so.

They say where, never who: a share that rose where another fell is no proof that anybody went from the one to the other
(docs/explanation/areas-and-voters.md). Only councils that have declared in full and of which a ward compares are counted, so
that the figure is of so far until all have.
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.remembered import kept, with_council, with_position
from nightdesk.claims.share_claims import share_of
from nightdesk.claims.subject import Level, Place, Subject, councils_of
from nightdesk.register.party import PartyId

LEAVE, REMAIN = "councils that had voted Leave", "councils that had voted Remain"
"""As `other` of a subject, where it names no party."""
_RULE = "Councils declared in full and with wards that compare, by the change of a party's share there"


def _rose(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _counted(scene, subject, basis, lambda change: change > 0)


def _fell(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _counted(scene, subject, basis, lambda change: change < 0)


def _compared(scene: Scene, subject: Subject, basis: str) -> Measured:
    return _counted(scene, subject, basis, lambda change: True)


def _counted(scene: Scene, subject: Subject, basis: str, holds: Callable[[Fraction], bool]) -> Measured:
    found = councils_of(scene, subject.place)
    inside = [one for one in found if _side(scene, one, subject.other or "", basis)]
    changes = [(one, _change(scene, one, subject.party or "", basis)) for one in inside if not one.ballots_awaited]
    known = [(one, change) for one, change in changes if change is not None]
    awaited = sum(one.ballots_awaited > 0 for one in found)
    slugs = tuple(one.council.slug for one, change in known if holds(change))
    evidence = Evidence(_RULE, councils=slugs)
    if not known:
        return Measured(None, evidence, "awaited" if awaited else "not_held")
    return Measured(len(slugs), evidence, "", len(slugs) if awaited else None, len(slugs) + awaited if awaited else None)


def _side(scene: Scene, one: CouncilNight, other: str, basis: str) -> bool:
    if not other:
        return True
    if other not in (LEAVE, REMAIN):
        change = None if one.ballots_awaited else _change(scene, one, other, basis)
        return change is not None and change < 0
    share = _leave(scene).get(one.council.slug)
    return share is not None and (share > Fraction(1, 2) if other == LEAVE else share < Fraction(1, 2))


def _leave(scene: Scene) -> dict[str, Fraction | None]:
    memory = with_position(scene)
    return kept(memory, "leave_shares", lambda: {slug: scene.context.leave_share(slug) for slug in scene.councils})


def _change(scene: Scene, one: CouncilNight, party: PartyId, basis: str) -> Fraction | None:
    def found() -> tuple[Fraction | None]:
        share = share_of(scene, Place("council", one.council.slug), basis, party)
        return (None if share is None else share.change,)

    return kept(with_council(scene.outset, one), ("pattern", party, basis), found)[0]


_PLACES: tuple[Level, ...] = ("england", "region", "several")
_COUNCILS = ("council", "councils")
KINDS: tuple[Kind, ...] = (
    Kind(
        "share_rose_in",
        "In how many councils did a party's share rise, of all or of those that had voted Leave or Remain?",
        "{party's} share rose in {value} of {place}[, of {other},] {basis}",
        ("place", "party"),
        _PLACES,
        "count",
        _rose,
        bases=CONVENTIONS,
        noun=_COUNCILS,
    ),
    Kind(
        "share_rose_where",
        "In how many councils did a party's share rise where another's fell?",
        "{party's} share rose in {value} of {place} where that of {other} fell, {basis}",
        ("place", "party", "other"),
        _PLACES,
        "count",
        _rose,
        bases=CONVENTIONS,
        noun=_COUNCILS,
    ),
    Kind(
        "share_fell_in",
        "In how many councils did a party's share fall, of all or of those that had voted Leave or Remain?",
        "{party's} share fell in {value} of {place}[, of {other},] {basis}",
        ("place", "party"),
        _PLACES,
        "count",
        _fell,
        bases=CONVENTIONS,
        noun=_COUNCILS,
    ),
    Kind(
        "share_compared_in",
        "In how many councils can a party's share be compared, of all or of those that had voted Leave or Remain?",
        "{party's} share can be compared in {value} of {place}[, of {other},] {basis}",
        ("place", "party"),
        _PLACES,
        "count",
        _compared,
        bases=CONVENTIONS,
        noun=_COUNCILS,
    ),
)
