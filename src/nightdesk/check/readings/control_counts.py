"""Councils counted: gained, lost, held and run by a party, the only one, every one, and none."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.row import Both, Ground, Outcome, Read, claim
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import ENGLAND, Place
from nightdesk.tally.control import NOC


def counted_in(g: Ground) -> Place | None:
    """Where councils are counted: never within one of them, whatever council was spoken of before."""
    return g.area("region", "several", "england")


def counted(kind: str, *, other: bool = True) -> Callable[[Ground], Iterable[Read] | None]:
    """So many councils of the place: gained, lost, held, run."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party = g.quantity(), g.party()
        if q is None or party is None:
            return None
        sure = counted_in(g)
        place = sure or (None if g.where else ENGLAND)
        if place is None:
            return None
        says = q.says()
        if q.how == "no":
            says = Says("is", 0)
        elif q.how == "any":
            says = Says("at_least", 1)
        elif q.how == "every" or q.how == "share":
            return None
        found: list[Read] = []
        if q.more and not q.net and kind in ("councils_gained", "councils_controlled") and ("when" in g or "than" in g):
            found.append(claim("councils_change", place, party, says=q.says(q.more)))
            return found
        if q.net:
            kind_now = "councils_change"
            return [claim(kind_now, place, party, says=q.says(-1 if kind == "councils_lost" else 1))]
        if q.more and kind == "councils_controlled":
            return None
        told = claim(kind, place, party, says=says, other=g.party("other") if other else None)
        found.append(told)
        if sure is None and not g.true(told):  # beside a council named, England bears out, and does not contradict
            return None
        if q.total is not None:
            total = len(g.scene.ordinary) if place.level == "england" else None
            if total is None:
                from nightdesk.claims.subject import councils_of

                total = len(councils_of(g.scene, place))
            if total != q.total:
                found.append(Outcome("contradicted", f"{q.total} councils voted there", str(total)))
            else:
                found.append(Outcome("supported", f"{q.total} councils voted there", str(total)))
        return found

    return build


def fewer_than_before(g: Ground) -> Iterable[Read] | None:
    """'Labour's 74 councils are six fewer than the party had the day before.'"""
    party, now, change = g.party(), g.quantity("now"), g.quantity()
    if party is None or change is None or not change.more:
        return None
    found: list[Read] = [claim("councils_change", counted_in(g) or ENGLAND, party, says=change.says(change.more))]
    if now is not None:
        held_now = claim("councils_controlled", counted_in(g) or ENGLAND, party, says=now.says())
        return [Both((*(one for one in found if isinstance(one, Claim)), held_now))]
    return found


def noc_count(g: Ground) -> Iterable[Read] | None:
    q, place = g.quantity(), counted_in(g)
    if q is None or place is None or q.how not in ("number", "no", "any"):
        return None
    says = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("councils_controlled", place, NOC, says=says)]


def named(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """Councils named as gains or losses; and how many, where that is told."""

    def build(g: Ground) -> Iterable[Read] | None:
        party, q = g.party(), g.quantity()
        if party is None:
            return None
        found: list[Read] = [claim(kind, one, party) for one in g.places("council")]
        return (
            [*found, claim(kind, counted_in(g) or ENGLAND, party, says=q.says())]
            if q is not None and q.how == "number"
            else found
        )

    return build


def voted(g: Ground) -> Iterable[Read] | None:
    from nightdesk.claims.subject import councils_of
    from nightdesk.claims.verify import holds

    q, place = g.quantity(), g.area("region", "several", "england")
    if q is None or place is None or q.how not in ("number", "every"):
        return None
    total = len(councils_of(g.scene, place))
    right = int(q.value) in (0, total) if q.how == "every" else holds(q.says(), total)
    if q.how == "every" and not q.value and place.key != "London":
        return None
    return [Outcome("supported" if right else "contradicted", "councils that voted there", str(total))]


def net_before(g: Ground) -> Iterable[Read] | None:
    """'two fewer than before'."""
    q, party = g.quantity(), g.party()
    if q is None or party is None or q.how != "number" or not (q.more or "verb" in g) or (q.noun and q.noun != "councils"):
        return None
    last = next((one for one in reversed(g.before)), None)
    if last is not None and last.kind.startswith("seats") and not q.noun:
        return [claim("seats_change", last.subject.place, party, says=q.says(q.more or -1))]
    return [claim("councils_change", counted_in(g) or ENGLAND, party, says=q.says(q.more or -1))]


def from_to(g: Ground) -> Iterable[Read] | None:
    one, other, party = g.quantity(), g.quantity("q2"), g.party()
    place = counted_in(g)
    if one is None or other is None or party is None or place is None:
        return None
    return [
        claim("councils_controlled_before", place, party, says=one.says()),
        claim("councils_controlled", place, party, says=other.says()),
    ]


def as_many_as(g: Ground) -> Iterable[Read] | None:
    party = g.party("subject") or g.party()
    return [claim("councils_change", counted_in(g) or ENGLAND, party, is_=0)] if party else None


def they_were(g: Ground) -> Iterable[Read] | None:
    """'They were Richmond and Merton', after a count of councils: each is one of them."""
    last = next(
        (
            one
            for one in reversed(g.before)
            if one.kind in ("councils_gained", "councils_lost", "councils_held", "councils_controlled")
        ),
        None,
    )
    if last is None:
        return None
    return [claim(last.kind, one, last.subject.party, other=last.subject.other) for one in g.places("council")] or None


def run_only_by(g: Ground) -> Iterable[Read] | None:
    """'Each of the London boroughs is now run by either Labour or the Tories.'"""
    from nightdesk.claims.subject import councils_of

    area = counted_in(g)
    parties = g.parties()
    if area is None or len(parties) < 1:
        return None
    found = [g.measured("councils_controlled", claim("", area, one).subject) for one in parties]
    if any(one.value is None or one.least is not None for one in found):
        return [Outcome("unknown", "more is awaited")]
    total = len(councils_of(g.scene, area))
    have = sum(int(one.value or 0) for one in found)
    return [
        Outcome(
            "supported" if have == total else "contradicted",
            f"all {total} councils there are run by them",
            f"{have} of {total}",
        )
    ]


def council_result_for_all(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """Every council of a place that ..., and none."""

    def build(g: Ground) -> Iterable[Read] | None:
        from nightdesk.claims.subject import councils_of

        area, party, q = counted_in(g), g.party(), g.quantity()
        if area is None or party is None or q is None or q.how != "every":
            return None
        if kind == "councils_held":
            return [claim("councils_lost", area, party, is_=0)]
        return [claim(kind, area, party, is_=len(councils_of(g.scene, area)))]

    return build


def none_changed(g: Ground) -> Iterable[Read] | None:
    """'None of the six councils contested in the north-east changed hands.'"""
    from nightdesk.claims.subject import councils_of

    area, q = counted_in(g), g.quantity()
    if area is None or q is None:
        return None
    found = councils_of(g.scene, area)
    changed = [one for one in found if one.control.control is not None and one.control.control != one.control.before]
    if any(one.control.control is None for one in found):
        return [Outcome("unknown", "more is awaited")]
    named = ", ".join(one.council.name for one in changed) or "none"
    out: list[Read] = []
    says = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    from nightdesk.claims.verify import holds

    out.append(
        Outcome(
            "supported" if holds(says, len(changed)) else "contradicted",
            "councils that changed hands",
            f"{len(changed)}: {named}",
        )
    )
    if q.how == "no" and q.total is not None:
        out.append(
            Outcome("supported" if q.total == len(found) else "contradicted", "councils that voted there", str(len(found)))
        )
    return out


def only_place(g: Ground) -> Iterable[Read] | None:
    """'Havering is the one London borough where no party is in overall control'; 'the only council Labour gained from ...'."""
    councils, area = g.places("council"), g.area("region", "several", "england")
    party = NOC if "nobody" in g.items or "party" not in g else g.party()
    if area is None or party is None or not councils:
        return None
    found: list[Read] = [claim("control_after", one, is_=party) for one in councils]
    return [*found, claim("councils_controlled", area, party, is_=len(councils))]


def only_gain(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    def build(g: Ground) -> Iterable[Read] | None:
        councils, party = g.places("council"), g.party()
        area = g.area("region", "several", "england") or Place("england")
        if party is None or not councils:
            return None
        found: list[Read] = [claim(kind, one, party, other=g.party("other")) for one in councils]
        return [*found, claim(kind, area, party, other=g.party("other"), is_=len(councils))]

    return build


def all_are(g: Ground) -> Iterable[Read] | None:
    """Every council of a place is, or stayed, under one party."""
    from nightdesk.claims.subject import councils_of

    area, party, q, verb = counted_in(g), g.party(), g.quantity(), g.item("verb")
    if area is None or party is None or q is None or q.how != "every" or verb is None:
        return None
    total = len(councils_of(g.scene, area))
    kind = "councils_held" if verb.has("stay") or verb.has("hold") else "councils_controlled"
    return [
        claim(kind, area, party, is_=int(q.value) or total),
        *([claim("councils_controlled", area, party, is_=total)] if q.value and int(q.value) != total else []),
    ]


def except_(g: Ground) -> Iterable[Read] | None:
    """'Labour won no council in the East Midlands except Lincoln.'"""
    area, party, councils = g.area("region", "several", "england"), g.party(), g.places("council")
    if area is None or party is None or not councils:
        return None
    return [
        *(claim("control_after", one, is_=party) for one in councils),
        claim("councils_controlled", area, party, is_=len(councils)),
    ]


def passed_between(g: Ground) -> Iterable[Read] | None:
    """'Just one council passed directly from Labour to the Conservatives.'"""
    q = g.quantity()
    if q is None or not g.party():
        return None
    says = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("councils_gained", counted_in(g) or ENGLAND, g.party(), says=says, other=g.party("other"))]
