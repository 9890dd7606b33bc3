"""A claim worked out again from the record: true, false, true on one basis and false on another, or not to be decided.

While more is awaited a figure has bounds; a claim that holds for every figure between them is true already, one that holds for
none is false already, and any other is undecided. What ranges over a universe (every, none, only, most) is worked out from
all of it; one that is undecided among them leaves the whole undecided, where it could tell.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import floor
from typing import TypeVar

from nightdesk.analysis.scene import Scene
from nightdesk.claims import alike
from nightdesk.claims.catalogue import CATALOGUE
from nightdesk.claims.claim import Claim, Says, Universe, Value
from nightdesk.claims.finding import Evidence, Finding, Measured, Verdict
from nightdesk.claims.measure import Kind
from nightdesk.claims.ranging import Ranging, asked_of, counted, filled, ranked
from nightdesk.claims.remembered import measured
from nightdesk.claims.universe import members
from nightdesk.problems import NotFound

Order = TypeVar("Order", Fraction, str, int)
NEAR = Fraction(1, 10)
"""Part of a figure by which one that is called about right may be off, at most."""


def verify(claim: Claim, scene: Scene) -> Finding:
    """The claim at that position. NotFound where the catalogue has no such kind."""
    if claim.kind == "count_of":
        return _finding(claim, _counted(claim, scene))
    if claim.kind == "rank_of":
        each, universe = _inner(claim), claim.universe
        assert universe is not None
        bases = (each.basis,) if each.basis is not None else kind_of(each).bases or ("",)
        overs = {basis: Ranging(each, universe, scene, basis, kind_of, decided) for basis in bases}
        return _finding(claim, {basis: ranked(claim.subject, over) for basis, over in overs.items()})
    kind = kind_of(claim)
    bases = (claim.basis,) if claim.basis is not None else kind.bases or ("",)
    return _finding(claim, {basis: measured(kind, scene, claim.subject, basis) for basis in bases})


def kind_of(claim: Claim) -> Kind:
    """Its row of the catalogue."""
    if claim.kind not in CATALOGUE:
        raise NotFound(f"No kind of claim {claim.kind!r}; there are {', '.join(CATALOGUE)}.")
    return CATALOGUE[claim.kind]


def superseded(claim: Claim, *, then: Scene, now: Scene) -> bool:
    """Whether a claim that was true at one position is false at a later one."""
    return verify(claim, then).verdict == "true" and verify(claim, now).verdict == "false"


def _finding(claim: Claim, measured: dict[str, Measured]) -> Finding:
    if claim.so_far:
        measured = {basis: as_it_stands(one) for basis, one in measured.items()}
    sure = {basis: decided(claim.says, one) for basis, one in measured.items()}
    true_on, false_on = (tuple(basis for basis, one in sure.items() if one is it) for it in (True, False))
    undecided_on = tuple(basis for basis, one in sure.items() if one is None and measured[basis].why == "awaited")
    undecided_on += tuple(
        basis
        for basis, one in sure.items()
        if one is None and measured[basis].value is not None and not measured[basis].give and basis not in undecided_on
    )
    verdict: Verdict
    if true_on and false_on:
        verdict = "depends"
    elif undecided_on:
        verdict = "undecided"
    elif true_on:
        verdict = "true"
    else:
        verdict = "false" if false_on else "unknown"
    return Finding(claim, verdict, measured, true_on, false_on, undecided_on)


def as_it_stands(found: Measured) -> Measured:
    """The figure of what is declared, with no regard to what is awaited."""
    if found.value is None or (found.why != "awaited" and found.least is None and found.most is None):
        return found
    return replace(found, why="", least=None, most=None)


def decided(says: Says, measured: Measured) -> bool | None:
    """Whether the figure is as said; None where that cannot be told, or not yet."""
    if measured.least is not None or measured.most is not None:
        least, most = measured.least, measured.most
        ends = [holds(says, end) for end in (least, most) if end is not None]
        if len(ends) == 2 and all(ends) and says.relation != "is_not":
            return True  # every relation but `is_not` holds on one unbroken run of figures
        if says.relation != "is_not" and isinstance(least, int) and isinstance(most, int):
            return None if any(holds(says, one) for one in _telling(says, least, most)) else False
        if says.relation in ("at_least", "more_than") and most is None:
            return True if least is not None and holds(says, least) else None
        if says.relation in ("at_most", "less_than") and least is None:
            return True if most is not None and holds(says, most) else None
        return None
    if measured.value is None or measured.why == "awaited":
        return None
    if measured.give and isinstance(measured.value, str) and not holds(says, measured.value):
        near = (alike.moved(measured.value, minutes) for minutes in range(-measured.give, measured.give + 1))
        return None if any(holds(says, one) for one in near) else False
    return holds(says, measured.value)


def _telling(says: Says, least: int, most: int) -> list[int]:
    """Whole figures between two, ends included, one of which is as said if any of them is: what is said holds on one unbroken
    run, which has an end outside or lies about the figure that is named."""
    ends = [least, most]
    if not isinstance(says.value, str):
        near = floor(Fraction(says.value))
        ends += [one for one in (near, near + 1) if least <= one <= most]
    return ends


def holds(says: Says, value: Value) -> bool:
    """Whether a figure is as said."""
    if says.relation == "is":
        return _is(value, says)
    if says.relation == "is_not":
        return not _is(value, says)
    if isinstance(value, str) or isinstance(says.value, str):
        return _words_hold(says, str(value))
    if says.relation == "about":
        return abs(Fraction(value) - Fraction(says.value)) <= _leeway(says)
    if type(value) is int and type(says.value) is int and says.upper is None:
        return _in_order(says, value, says.value, None)  # by far the commonest, and no fractions for it
    upper = None if says.upper is None else Fraction(says.upper)
    return _in_order(says, Fraction(value), Fraction(says.value), upper)


def _words_hold(says: Says, value: str) -> bool:
    """Of moments: each bound as far as it goes, so that `2018-05-04T01:23` is at most `2018-05-04`."""
    if says.relation == "about":
        return alike.about(value, str(says.value))
    mine, bound = alike.in_same_measure(value, str(says.value))
    if says.relation == "between" and says.upper is not None:
        until, upper = alike.in_same_measure(value, str(says.upper))
        return mine >= bound and until <= upper
    return _in_order(says, mine, bound, None)


def _in_order(says: Says, value: Order, bound: Order, upper: Order | None) -> bool:
    match says.relation:
        case "at_least":
            return bool(value >= bound)
        case "more_than":
            return bool(value > bound)
        case "at_most":
            return bool(value <= bound)
        case "less_than":
            return bool(value < bound)
        case _:
            return upper is not None and bool(bound <= value <= upper)


def _is(value: Value, says: Says) -> bool:
    if isinstance(value, str) and isinstance(says.value, str):
        return alike.alike(value, says.value)
    if isinstance(value, str) or isinstance(says.value, str) or not says.unit:
        return value == says.value
    return abs(Fraction(value) - Fraction(says.value)) <= says.unit / 2


def _leeway(says: Says) -> Fraction:
    """How far a figure called about right may be off: half of the step of its last digit that is not nought, and no more than
    a tenth of it; a whole number at least one."""
    value = abs(Fraction(says.value))
    if says.unit:
        return max(says.unit, value * NEAR / 2)
    step = 1
    while value and value % (step * 10) == 0:
        step *= 10
    return max(Fraction(1), min(Fraction(step, 2), value * NEAR))


def _inner(claim: Claim) -> Claim:
    if claim.each is None or claim.universe is None:
        raise NotFound(f"A claim of the kind {claim.kind} needs what it ranges over, and what must hold of each.")
    return claim.each


def _counted(claim: Claim, scene: Scene) -> dict[str, Measured]:
    """How many of the universe the inner claim holds of; on each basis that it has, or else that its condition has."""
    each, universe = _inner(claim), claim.universe
    assert universe is not None
    if each.kind not in CATALOGUE:
        return {"": _counted_plainly(each, universe, scene)}
    bases = (each.basis,) if each.basis is not None else kind_of(each).bases
    if not bases and universe.where is not None and universe.where.basis is None:
        bases = kind_of(universe.where).bases
    return {basis: counted(Ranging(each, universe, scene, basis, kind_of, decided)) for basis in bases or ("",)}


def _counted_plainly(each: Claim, universe: Universe, scene: Scene) -> Measured:
    """Of what itself ranges over a universe."""
    where, subjects = universe.where, members(scene, universe)
    if where is not None:
        asked = [(one, replace(where, subject=filled(where.subject, one))) for one in subjects]
        subjects = tuple(one for one, condition in asked if verify(condition, scene).verdict == "true")
    found = [verify(replace(each, subject=asked_of(each, universe, one)), scene).verdict for one in subjects]
    yes, open_ = found.count("true"), sum(one in ("undecided", "depends", "unknown") for one in found)
    evidence = Evidence(f"Counted over {len(found)} of the universe")
    return Measured(yes, evidence, "", yes if open_ else None, yes + open_ if open_ else None)
