"""What ranges over a universe: how many of it something holds of, and which place one of them has.

Who is in the universe, and what holds of each, is kept with each council's night where it follows from that alone, so that to
say something of every ward in England costs one council anew, and a look at the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Literal

from nightdesk.analysis.council_night import CouncilNight
from nightdesk.analysis.scene import Scene
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.finding import Evidence, Measured, Why
from nightdesk.claims.measure import Kind
from nightdesk.claims.party_sums import FEW
from nightdesk.claims.remembered import kept, measured, with_council, with_position
from nightdesk.claims.subject import Place, Subject, councils_of
from nightdesk.claims.universe import members

Sure = Literal["yes", "no", "awaited", "unknown"]
"""Whether something holds of one of the universe."""


@dataclass(frozen=True, slots=True)
class Ranging:
    """One claim over a universe, on one basis, and how claims are read."""

    each: Claim
    universe: Universe
    scene: Scene
    basis: str
    kind_of: Callable[[Claim], Kind]
    decide: Callable[[Says, Measured], bool | None]
    """Whether a figure is as said; None where that cannot be told."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Of some subjects: of how many it holds, may yet come to hold, and cannot be told; the first few of which it holds."""

    asked: int = 0
    yes: int = 0
    awaited: int = 0
    unknown: int = 0
    named: tuple[str, ...] = ()


def counted(over: Ranging) -> Measured:
    """How many of the universe the inner claim holds of."""
    asked = yes = awaited = unknown = 0
    named: list[str] = []
    for part in _tallies(over):
        asked, yes, awaited, unknown = asked + part.asked, yes + part.yes, awaited + part.awaited, unknown + part.unknown
        if part.named and len(named) <= FEW:
            named += part.named
    rule = f"Counted over {asked} of the universe: {over.kind_of(over.each).asks}"
    evidence = Evidence(rule, facts=tuple(named) if len(named) <= FEW else ())
    if not awaited and not unknown:
        return Measured(yes, evidence)
    why: Why = "awaited" if awaited else "not_held"
    return Measured(yes if awaited else None, evidence, why, yes, yes + awaited + unknown)


def ranked(subject: Subject, over: Ranging) -> Measured:
    """Place of the subject among the universe, from 1; level ones share a place."""
    kind = over.kind_of(over.each)
    mine = measured(kind, over.scene, subject, over.basis)
    if mine.value is None:
        return mine
    key = ("ranked", over.each.kind, over.each.subject, over.basis, over.universe)
    others = kept(with_position(over.scene), key, lambda: _figures(over))
    awaited = any(one.why == "awaited" or one.least is not None for one in (mine, *others))
    known = [one.value for one in others if one.value is not None]
    least_first = over.each.says.relation == "at_most"
    ahead = sum((one < mine.value) if least_first else (one > mine.value) for one in known)  # type: ignore[operator]
    evidence = Evidence(f"Ranked among {len(known)}: {mine.evidence.rule}", facts=mine.evidence.facts)
    return Measured(ahead + 1, evidence, "awaited" if awaited else "")


def _figures(over: Ranging) -> tuple[Measured, ...]:
    kind, subjects = over.kind_of(over.each), members(over.scene, over.universe)
    inside = (one for one in subjects if _inside(over, one) == "yes")
    return tuple(measured(kind, over.scene, asked_of(over.each, over.universe, one), over.basis) for one in inside)


def _tallies(over: Ranging) -> Iterable[Tally]:
    """Council by council where all of it follows from each council's night alone; else all at once, once a position."""
    scene, each = over.scene, over.each
    key = ("tally", each.kind, each.says, each.subject, each.basis, over.basis, over.universe)
    if _local(over):
        for one in councils_of(scene, over.universe.within.place):
            memory = with_council(scene.outset, one)
            found = memory.get(key)
            yield found if isinstance(found, Tally) else kept(memory, key, _Later(over, one))
    else:
        yield kept(with_position(scene), key, lambda: _tally(over, members(scene, over.universe)))


@dataclass(frozen=True, slots=True)
class _Later:
    """The tally of one council, worked out when it is asked for."""

    over: Ranging
    one: CouncilNight

    def __call__(self) -> Tally:
        """Worked out now."""
        return _tally(self.over, _of_council(self.over, self.one))


def _local(over: Ranging) -> bool:
    universe = over.universe
    whole = universe.of in ("council", "ward", "person") and universe.within.place.level in ("england", "region", "council")
    claims = (over.each,) if universe.where is None else (over.each, universe.where)
    return whole and all(over.kind_of(one).local for one in claims)


def _of_council(over: Ranging, one: CouncilNight) -> tuple[Subject, ...]:
    within = replace(over.universe.within, place=Place("council", one.council.slug))
    memory, universe = with_council(over.scene.outset, one), replace(over.universe, within=within, where=None)
    return kept(memory, ("members", universe.of, within), lambda: members(over.scene, universe))


def _tally(over: Ranging, subjects: Iterable[Subject]) -> Tally:
    kind = over.kind_of(over.each)
    asked = yes = awaited = unknown = 0
    named: list[str] = []
    for subject in subjects:
        inside = _inside(over, subject)
        if inside == "no":
            continue
        asked += 1
        figure = measured(kind, over.scene, asked_of(over.each, over.universe, subject), over.basis)
        holds = _sure(over, figure, over.each.says)
        if holds == "no":
            continue
        if holds == inside == "yes":
            yes += 1
            if len(named) <= FEW:
                named.append(_name(over, subject))
        elif "awaited" in (holds, inside):
            awaited += 1
        else:
            unknown += 1
    return Tally(asked, yes, awaited, unknown, tuple(named))


def _sure(over: Ranging, figure: Measured, says: Says) -> Sure:
    holds = over.decide(says, figure)
    if holds is not None:
        return "yes" if holds else "no"
    return "awaited" if figure.why == "awaited" or figure.value is not None else "unknown"


def _inside(over: Ranging, subject: Subject) -> Sure:
    """Whether the condition of the universe holds of the subject; on the basis that is looked at, where it has it."""
    where = over.universe.where
    if where is None:
        return "yes"
    kind = over.kind_of(where)
    bases = (where.basis,) if where.basis is not None else (over.basis,) if over.basis in kind.bases else kind.bases or ("",)
    one = filled(where.subject, subject)
    found = [_sure(over, measured(kind, over.scene, one, basis), where.says) for basis in bases]
    known = [one for one in found if one != "unknown"]
    if known and all(one == known[0] for one in known):
        return known[0]
    return "awaited" if "awaited" in known else "unknown"


def filled(asked: Subject, one: Subject) -> Subject:
    """The subject of a condition: what it names itself, and for the rest the member's."""
    return Subject(
        one.place, asked.party or one.party, asked.other or one.other, asked.person or one.person, asked.day or one.day
    )


def asked_of(each: Claim, universe: Universe, one: Subject) -> Subject:
    """The subject of the inner claim for a member: what is ranged over is the member's, and for the rest what it names."""
    asked = each.subject
    if asked is one or not (asked.party or asked.other or asked.person or asked.day):
        return one
    if universe.of == "party":
        asked = replace(asked, party=None)
    elif universe.of == "person":
        asked = replace(asked, person=None)
    return filled(asked, one)


def _name(over: Ranging, subject: Subject) -> str:
    register, key = over.scene.register, subject.place.key
    match over.universe.of:
        case "council":
            return register.councils[key].name
        case "party":
            return over.scene.outset.name(subject.party or "")
        case "region":
            return key
        case of:
            ballot = register.ballots[key]
            who = ballot.candidacy(subject.person or "") if of == "person" else None
            where = f"{ballot.ward}, {register.councils[ballot.council].name}"
            return f"{who.name}, {where}" if who is not None else where
