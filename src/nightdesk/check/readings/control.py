"""Who gained, held, lost and runs councils, one by one and counted."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.row import Both, Ground, Outcome, Read, Row, claim
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place
from nightdesk.tally.control import NOC


def gained(g: Ground) -> Iterable[Read] | None:
    """Each council gained by the party, from the other where one is named."""
    party, other = g.party(), g.party("other")
    return [claim("councils_gained", one, party, other=other) for one in g.places("council")] if party else None


def won(g: Ground) -> Iterable[Read] | None:
    """Each council under the party now; gained too where it is said from whom."""
    party = g.party()
    if party is None:
        return None
    if g.party("other"):
        return gained(g)
    return [claim("control_after", one, is_=party) for one in g.places("council")]


def held(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("councils_held", one, party) for one in g.places("council")] if party else None


def held_in(g: Ground) -> Iterable[Read] | None:
    """'held off the Tories in Sutton'."""
    party = g.party()
    places = tuple(one for one in g.each_area("council"))
    return [claim("councils_held", one, party) for one in places if one.level == "council"] or None if party else None


def lost(g: Ground) -> Iterable[Read] | None:
    """Each council lost by the party, to the other where one is named."""
    party, other = g.party(), g.party("other")
    return [claim("councils_lost", one, party, other=other) for one in g.places("council")] if party else None


def lost_in(g: Ground) -> Iterable[Read] | None:
    party, other = g.party(), g.party("other")
    places = [one for one in g.each_area("council") if one.level == "council"]
    return [claim("councils_lost", one, party, other=other) for one in places] or None if party else None


def fell(g: Ground) -> Iterable[Read] | None:
    """Councils that changed hands: to whom, and from whom where that is told."""
    to, source = g.party(), g.party("other")
    councils = g.places("council")
    if to is not None:
        found = [claim("councils_gained", one, to, other=source) for one in councils]
        stated = g.party("before")
        return found + [claim("control_before", one, is_=stated) for one in councils if stated]
    return [claim("councils_lost", one, source) for one in councils] if source else None


def turned(g: Ground) -> Iterable[Read] | None:
    return fell(g)


def is_now(g: Ground) -> Iterable[Read] | None:
    """'is now hung', 'was Tory before polling day'."""
    parties = g.parties()
    q = g.quantity()
    if q is not None:
        parties = (q.party,) if q.party and q.how == "any" else ()
    if len(parties) != 1:
        return None
    when, verb = g.item("when"), g.item("verb")
    before = (when is not None and when.has("eve")) or (verb is not None and (verb.has("had") or verb.text.lower().startswith("having")))
    return [claim("control_before" if before else "control_after", one, is_=parties[0]) for one in g.places("council")]


def was_before(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("control_before", one, is_=party) for one in g.places("council")] if party else None


def had_before(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("control_before", one, is_=party) for one in g.places("council") or g.each_area("council")] if party else None


def stayed(g: Ground) -> Iterable[Read] | None:
    party = g.party()
    return [claim("councils_held", one, party) for one in g.places("council")] if party else None


def nobody(g: Ground) -> Iterable[Read] | None:
    """No party in control."""
    places = g.places("council") or tuple(one for one in g.each_area("council") if one.level == "council")
    return [claim("control_after", one, is_=NOC) for one in places] or None


def majority_in(g: Ground) -> Iterable[Read] | None:
    """A party (or neither of several) has a majority in councils."""
    places = g.places("council") or tuple(one for one in g.each_area("council") if one.level == "council")
    item = g.items["party"]
    if len(item.parties) > 1:
        return [claim("control_after", one, is_=id) for one in places for id in item.parties] if g.denied else None
    party = g.party()
    if party is None or not places:
        return None
    found: list[Read] = [claim("control_after", one, is_=party) for one in places]
    q = g.quantity()
    if q is not None and len(places) == 1:
        found.append(claim("council_majority", places[0], says=q.says()))
    return found


def short_of(g: Ground) -> Iterable[Read] | None:
    """Not won by the party, and not its own now."""
    party = g.party()
    places = g.places("council") or tuple(one for one in g.each_area("council", default=None) if one.level == "council")
    return [claim("control_after", one, says=Says("is_not", party)) for one in places] or None if party else None


def just_fell(g: Ground) -> Iterable[Read] | None:
    """'Plymouth fell.'"""
    return changed_hands(g) if g.items["verb"].has("fall") and g.items["verb"].text.lower().endswith(("fell", "fall", "fallen", "falls", "hands")) else None


def changed_hands(g: Ground) -> Iterable[Read] | None:
    found: list[Read] = []
    for one in g.places("council"):
        before = g.measured("control_before", claim("", one).subject).value
        if before is None:
            return None
        found.append(claim("control_after", one, says=Says("is_not", before)))
    to, source = g.party(), g.party("other")
    if to:
        return [claim("councils_gained", one, to, other=source) for one in g.places("council")]
    return found


def counted(kind: str, *, other: bool = True):
    """So many councils of the place: gained, lost, held, run."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party = g.quantity(), g.party()
        if q is None or party is None:
            return None
        place = g.area()
        if place is None:
            return None
        says = q.says()
        if q.how == "no":
            says = Says("is", 0)
        elif q.how == "any":
            says = Says("at_least", 1)
        elif q.how == "every":
            return None
        elif q.how == "share":
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
        found.append(claim(kind, place, party, says=says, other=g.party("other") if other else None))
        if q.total is not None:
            total = len([one for one in g.scene.ordinary]) if place.level == "england" else None
            if total is None:
                from nightdesk.claims.subject import councils_of

                total = len(councils_of(g.scene, place))
            if total != q.total:
                found.append(Outcome("contradicted", f"{q.total} councils voted there", str(total)))
            else:
                found.append(Outcome("supported", f"{q.total} councils voted there", str(total)))
        return found

    return build


def gained_named(g: Ground) -> Iterable[Read] | None:
    """'Two London boroughs were gained by the Lib Dems'; where a list of them follows, each of it too."""
    return counted("councils_gained")(g)


def fewer_than_before(g: Ground) -> Iterable[Read] | None:
    """'Labour's 74 councils are six fewer than the party had the day before.'"""
    party, now, change = g.party(), g.quantity("now"), g.quantity()
    if party is None or change is None or not change.more:
        return None
    found: list[Read] = [claim("councils_change", g.area() or Place("england"), party, says=change.says(change.more))]
    if now is not None:
        held_now = claim("councils_controlled", g.area() or Place("england"), party, says=now.says())
        return [Both((*(one for one in found if isinstance(one, Claim)), held_now))]
    return found


def noc_count(g: Ground) -> Iterable[Read] | None:
    q, place = g.quantity(), g.area()
    if q is None or place is None or q.how not in ("number", "no", "any"):
        return None
    says = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("councils_controlled", place, NOC, says=says)]


def named(kind: str):
    """Councils named as gains or losses; and how many, where that is told."""

    def build(g: Ground) -> Iterable[Read] | None:
        party, q = g.party(), g.quantity()
        if party is None:
            return None
        found: list[Read] = [claim(kind, one, party) for one in g.places("council")]
        return [*found, claim(kind, g.area() or Place("england"), party, says=q.says())] if q is not None and q.how == "number" else found

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
    return [claim("councils_change", g.area() or Place("england"), party, says=q.says(q.more or -1))]


def from_to(g: Ground) -> Iterable[Read] | None:
    one, other, party = g.quantity(), g.quantity("q2"), g.party()
    place = g.area()
    if one is None or other is None or party is None or place is None:
        return None
    return [claim("councils_controlled_before", place, party, says=one.says()), claim("councils_controlled", place, party, says=other.says())]


def as_many_as(g: Ground) -> Iterable[Read] | None:
    party = g.party("subject") or g.party()
    return [claim("councils_change", g.area() or Place("england"), party, is_=0)] if party else None


def they_were(g: Ground) -> Iterable[Read] | None:
    """'They were Richmond and Merton', after a count of councils: each is one of them."""
    last = next((one for one in reversed(g.before) if one.kind in ("councils_gained", "councils_lost", "councils_held", "councils_controlled")), None)
    if last is None:
        return None
    return [claim(last.kind, one, last.subject.party, other=last.subject.other) for one in g.places("council")] or None


def run_only_by(g: Ground) -> Iterable[Read] | None:
    """'Each of the London boroughs is now run by either Labour or the Tories.'"""
    from nightdesk.claims.subject import councils_of

    area = g.area()
    parties = g.parties()
    if area is None or len(parties) < 1:
        return None
    found = [g.measured("councils_controlled", claim("", area, one).subject) for one in parties]
    if any(one.value is None or one.least is not None for one in found):
        return [Outcome("unknown", "more is awaited")]
    total = len(councils_of(g.scene, area))
    have = sum(int(one.value or 0) for one in found)
    return [Outcome("supported" if have == total else "contradicted", f"all {total} councils there are run by them", f"{have} of {total}")]


def council_result_for_all(kind: str):
    """Every council of a place that ..., and none."""

    def build(g: Ground) -> Iterable[Read] | None:
        from nightdesk.claims.subject import councils_of

        area, party, q = g.area(), g.party(), g.quantity()
        if area is None or party is None or q is None or q.how != "every":
            return None
        if kind == "councils_held":
            return [claim("councils_lost", area, party, is_=0)]
        return [claim(kind, area, party, is_=len(councils_of(g.scene, area)))]

    return build


def none_changed(g: Ground) -> Iterable[Read] | None:
    """'None of the six councils contested in the north-east changed hands.'"""
    from nightdesk.claims.subject import councils_of

    area, q = g.area(), g.quantity()
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

    out.append(Outcome("supported" if holds(says, len(changed)) else "contradicted", "councils that changed hands", f"{len(changed)}: {named}"))
    if q.how == "no" and q.total is not None:
        out.append(Outcome("supported" if q.total == len(found) else "contradicted", "councils that voted there", str(len(found))))
    return out


def only_place(g: Ground) -> Iterable[Read] | None:
    """'Havering is the one London borough where no party is in overall control'; 'the only council Labour gained from ...'."""
    councils, area = g.places("council"), g.area("region", "several", "england")
    party = NOC if "nobody" in g.items or "party" not in g else g.party()
    if area is None or party is None or not councils:
        return None
    found: list[Read] = [claim("control_after", one, is_=party) for one in councils]
    return [*found, claim("councils_controlled", area, party, is_=len(councils))]


def only_gain(kind: str):
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

    area, party, q, verb = g.area(), g.party(), g.quantity(), g.item("verb")
    if area is None or party is None or q is None or q.how != "every" or verb is None:
        return None
    total = len(councils_of(g.scene, area))
    kind = "councils_held" if verb.has("stay") or verb.has("hold") else "councils_controlled"
    return [claim(kind, area, party, is_=int(q.value) or total), *([claim("councils_controlled", area, party, is_=total)] if q.value and int(q.value) != total else [])]


def except_(g: Ground) -> Iterable[Read] | None:
    """'Labour won no council in the East Midlands except Lincoln.'"""
    area, party, councils = g.area("region", "several", "england"), g.party(), g.places("council")
    if area is None or party is None or not councils:
        return None
    return [*(claim("control_after", one, is_=party) for one in councils), claim("councils_controlled", area, party, is_=len(councils))]


def passed_between(g: Ground) -> Iterable[Read] | None:
    """'Just one council passed directly from Labour to the Conservatives.'"""
    q = g.quantity()
    if q is None or not g.party():
        return None
    says = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
    return [claim("councils_gained", g.area() or Place("england"), g.party(), says=says, other=g.party("other"))]


def flash_no_change(g: Ground) -> Iterable[Read] | None:
    return [claim("councils_held", one, NOC if g.party() is None else g.party()) for one in g.places("council")]


FROM = "[ from/off P=other ]"
TO = "[ to P=other ]"
def net_councils(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """Councils controlled, against before."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party, place = g.quantity(), g.party(), g.area("region", "several", "england")
        if q is None or party is None or place is None or q.how != "number" or q.total is not None:
            return None
        return [claim("councils_change", place, party, says=q.says(sign) if sign else Says("is", 0))]

    return build


ROWS: tuple[Row, ...] = (
    Row("gained a council", (f"P V.gain L.council {FROM}", f"P V.gain {FROM} L.council", "P V.see L.council V.fall P"), gained, (
        ("Labour seized Plymouth from the Tories.", "supported"), ("The Lib Dems have captured Portsmouth.", "contradicted"))),
    Row("won a council", (f"P V.win L.council {FROM}",), won, (("Carlisle was won by Labour.", "contradicted"), ("Labour swept Newham.", "supported"))),
    Row("held a council", ("P V.hold L.council", "P V.see V.hold L.council"), held, (("Labour comfortably held Leeds.", "supported"), ("The Tories clung on to Trafford.", "contradicted"))),
    Row("held a council off", ("P V.defend_off P=other", "P V.defend_off [ w ] challenge from P=other"), held_in, (("The Lib Dems saw off the Tories in Sutton.", "supported"),)),
    Row("lost a council", (f"P V.lose L.council {TO}", f"P V.lose {TO} L.council", f"P V.lose L.council P=other"), lost, (("The Tories lost control of Trafford.", "supported"), ("Labour lost Leeds to the Tories.", "contradicted"))),
    Row("lost a council, agent unsaid", (f"someone V.lose.was L.council to P", f"someone V.lose.was L.council"), lambda g: fell(g) if "party" in g else changed_hands(g), (("Redditch was lost to the Tories.", "supported"),)),
    Row("out of a council", ("someone V.oust P L.council", "P=other V.oust P L.council"), lost, (("The Tories were swept out of Kingston.", "supported"),)),
    Row("taken from a party", ("someone V.gain L.council from/off P=other", "someone V.win L.council from/off P=other"), lambda g: [claim("councils_lost", one, g.party("other")) for one in g.places("council")], (("Plymouth was taken from the Tories.", "supported"),)),
    Row("fell to", ("L.council V.fall P", "L.council V.fall P from P=other", "L.council V.fall to/into/under P", "L.council V.fall from P=other to/into/under P", "L.council V.fall P=other to/into/under P",
                    "L.council V.fall from P=other control to/into/under P", "L.council V.fall P=other control to/into/under P", "L.council V.fall P=other hands to/into/under P", "L.council V.fall from P=other hands to/into P", "L.council V.fall hands from P=other to P", "L.council V.fall hands to P", "L.council V.shift P=other to P", "L.council V.shift from P=other to P",
                    "L.council V.fall P control", "L.council V.fall P hands", "L.council V.be lost to P", "P V.see L.council V.fall P=party"), fell, (
        ("Basildon fell to the Conservatives.", "supported"), ("Three Rivers turned from no overall control to Lib Dem.", "supported"), ("Trafford went Labour.", "contradicted"))),
    Row("fell out of a grasp", ("L.council V.fall P=other grasp/control/hands/column/grip/fingers", "L.council V.fall from P=other grasp/control/hands/grip/fingers", "L.council V.fall out of P=other grasp/control/hands"), fell, (("Plymouth slipped from the Conservatives' grasp.", "supported"),)),
    Row("changed hands", ("L.council V.fall.hands", "L.council V.fall hands", "L.council V.fall hands , from P=other to P"), changed_hands, (("Plymouth changed hands.", "supported"), ("Leeds changed hands.", "contradicted"), ("Dudley did not change hands.", "supported"))),
    Row("just fell", ("L.council V.fall",), just_fell, (("Plymouth fell.", "supported"),)),
    Row("is under", ("L.council V.be P [ T.eve ]", "L.council V.be under/in P [ T.eve ]", "L.council V.end P", "L.council V.end with/as/under/in P", "L.council V.be P control/hands/council", "L.council V.be in/under P control/hands", "L.council : P", "L.council V.run P", "L.council V.be P V.run", "L.council V.be Q.councils", "L.council V.be P council/councils", "L.council V.be in/under P majority", "someone V.leave.was L.council P", "someone V.leave.was L.council under/with/in P", "someone V.run.was L.council by P", "L.council V.be for P", "L.council P T.eve", "L.council V.be P V.hold"), is_now, (
        ("Derby is now hung.", "supported"), ("Plymouth ended up with no party in overall control.", "contradicted"), ("South Cambridgeshire was Tory before polling day.", "supported"))),
    Row("was under", ("V.be.ing under P", "L.council V.be.ing under P", "L.council V.be.had P", "L.council V.be.had under/in P [ control ]", "L.council V.end.had P", "L.council V.be.ing P"), was_before, (("Basildon, having been under no overall control, fell to the Conservatives.", "supported"),)),
    Row("had run", ("P V.run.had L.council", "P V.have.had L.council", "P V.run.had L.council T.eve"), had_before, (("Labour, which had run Derby, lost it.", "supported"),)),
    Row("was before", ("L.council , previously/formerly/hitherto P", "L.council previously/formerly/hitherto P"), was_before, (("Redditch, previously Labour, is now Conservative.", "supported"),)),
    Row("majority gone", ("P majority V.vanish/V.fall", "P majority V.fall", "P majority V.vanish", "P majority disappeared/gone/evaporated", "P V.lose P=x majority/control/grip", "P V.lose majority/control", "P V.lose P=x hold", "P V.lose out", "P majority V.have gone"), lost_in, (("Labour's majority in Derby has gone.", "supported"),)),
    Row("ousted in", ("P=other V.oust P", "someone V.oust P", "P=other V.unseat P"), lost_in, (("The Lib Dems ousted the Tories in Kingston.", "supported"),)),
    Row("fell short", ("P V.fail L.council", "P V.fail", "P V.fail of majority/control", "P V.fail majority", "P V.fail on L.council", "someone V.deny.was P L.council", "someone V.deny.was P control of L.council", "P V.lose out in L.council", "P V.fail to majority", "someone V.deny.was P majority", "P V.fail on majority"), short_of, (("Labour fell short in Wandsworth.", "supported"), ("Labour missed out on Barnet.", "supported"))),
    Row("stayed", ("L.council V.stay P", "L.council V.stay in/under/with P [ control/hands ]", "L.council V.be still P", "L.council : P , as before", "L.council : P as before"), stayed, (("Leeds stayed Labour.", "supported"), ("Trafford remained in Tory hands.", "contradicted"))),
    Row("a hold", ("L.council V.be P hold", "L.council : P hold", "P hold L.council", "P hold : L.council", "L.council P hold", "L.council V.be hold for P", "L.council V.stay hold for P"), held, (("Barnet: Conservative hold.", "contradicted"), ("Great Yarmouth was a Conservative hold.", "supported"))),
    Row("a gain", (f"L.council V.be P gain/win {FROM}", f"L.council : P gain {FROM}", f"P gain L.council {FROM}", f"L.council P gain {FROM}", f"P gain : L.council {FROM}", f"L.council V.be gain for P {FROM}"), gained, (("Plymouth was a Labour gain from the Conservatives.", "supported"), ("Portsmouth was a Liberal Democrat gain.", "contradicted"))),
    Row("a loss", ("L.council V.be P loss", "L.council : P loss", f"P loss L.council {TO}", "L.council V.be loss for P", "P V.lose to P=other L.council"), lost, (("Derby was a Labour loss.", "supported"),)),
    Row("nobody in control", ("nobody V.have majority [ in L.council ]", "nobody V.have [ P.noc ] control [ of L.council ]", "nobody V.end with control [ of L.council ]", "nobody V.end with/in majority", "nobody V.be in control [ of L.council ]", "nobody V.be in control", "nobody V.end in control [ of L.council ]", "nobody V.run L.council", "nobody V.win L.council", "nobody V.gain L.council", "nobody V.win control of L.council", "nobody V.win control", "nobody V.win majority", "nobody V.hold L.council", "L.council V.have P.noc", "there V.be P.noc", "there V.be no majority", "nobody V.be in overall control"), nobody, (
        ("No party has a majority in Derby.", "supported"), ("In Havering nobody ended up with overall control.", "supported"), ("No party controls Leeds.", "contradicted"))),
    Row("has a majority in", ("P V.have majority [ of Q ]", "P V.have majority in L.council [ of Q ]", "P V.end with majority [ of Q ]", "P V.have control [ of L.council ]", "P V.be in control [ of L.council ]", "P V.be V.run L.council", "P V.run L.council", "P V.hold majority", "P V.win majority [ of Q ]", "P V.end in control [ of L.council ]", "P V.win with majority of Q", "P V.win control", "P V.have.had", "P V.gain majority [ of Q ]"), majority_in, (
        ("The Conservatives have an overall majority in Barnet.", "supported"), ("Neither Labour nor the Conservatives has a majority in Calderdale.", "supported"), ("Labour runs Trafford.", "contradicted"))),
    Row("majority of a council", ("L.council V.have P majority [ , if only of Q ] [ of Q ]", "L.council V.be with P majority", "L.council V.have majority for P"), majority_in, (("Peterborough has a Conservative majority again, if only of two.", "supported"), ("Nuneaton and Bedworth now has a Conservative majority.", "contradicted"))),
    Row("gained so many", ("P V.gain Q.councils [ from/off P=other ]", "P V.win Q.councils from/off P=other", "P V.make net gain of Q.councils", "P V.make gain of Q.councils", "P V.gain.take Q.councils than=than P=they V.have T.eve", "P V.gain Q.councils than=than P=they V.have T.eve", "P V.gain Q.councils [ than P=they V.have T=when ]", "P V.gain Q.councils to P=x tally/total"), counted("councils_gained"), (
        ("Labour gained two councils from the Conservatives.", "contradicted"), ("The Lib Dems gained four councils.", "supported"), ("Labour made a net gain of five councils.", "contradicted"))),
    Row("has in control", ("L.council V.have P in control/charge/power", "L.council V.have P running things", "P V.be in control/charge in L.council"), won, (("Three Rivers now has the Lib Dems in control.", "supported"), ("Derby has Labour in control.", "contradicted"))),
    Row("to nobody", ("L.council V.fall P to nobody", "L.council V.fall from P to nobody", "P V.lose L.council to nobody"), lost, (("Control of Trafford has slipped from the Conservatives to nobody.", "supported"),)),
    Row("councils up or down", ("P up Q.councils", "P V.up Q.councils", "P V.be up Q.councils", "P V.be Q.councils up", "P V.up by Q.councils"), net_councils(1), (("Labour control 74 councils (unchanged), the Conservatives 46 (down two) and the Lib Dems nine (up four).", "supported"),)),
    Row("councils down", ("P down Q.councils", "P V.down Q.councils", "P V.be down Q.councils", "P V.be Q.councils down", "P V.down by Q.councils"), net_councils(-1), (("The Conservatives have 46 councils (down three).", "partly"),)),
    Row("councils unchanged", ("P unchanged Q.councils",), net_councils(0), (("The Conservatives control 46 councils (unchanged).", "partly"),)),
    Row("won so many", ("P V.win Q.councils", "P V.have Q.councils", "P V.run Q.councils", "P V.end with Q.councils", "P V.end in control of Q.councils", "P V.be in control of Q.councils", "P V.be in charge of Q.councils", "P V.hold control of Q.councils", "P V.end in charge of Q.councils", "P V.come with Q.councils"), counted("councils_controlled"), (
        ("The Conservatives run only seven of London's boroughs.", "supported"), ("Labour now runs 25 London boroughs.", "contradicted"))),
    Row("had so many", ("P V.have.had Q.councils [ T.eve ]", "P V.run.had Q.councils [ T.eve ]", "P V.have.past Q.councils T.eve", "P V.begin with Q.councils", "P V.open with Q.councils"), counted("councils_controlled_before"), (("The Lib Dems had controlled five councils before the election.", "supported"),)),
    Row("lost so many", ("P V.lose Q.councils [ to P=other ]", "P V.lose control of Q.councils [ to P=other ]", "P V.make net loss of Q.councils"), counted("councils_lost"), (("Labour did not lose a single council.", "contradicted"), ("Labour lost three councils.", "supported"))),
    Row("under no overall control", ("Q.councils V.be P.noc", "Q.councils V.be under/in P.noc", "Q.councils V.end P.noc", "Q.councils V.end with/in/under P.noc", "there V.be Q.councils under/in/with P.noc", "Q.councils V.stay under/in P.noc", "Q.councils V.have P.noc", "Q.councils V.be with P.noc", "Q.councils V.fall to/into P.noc", "Q.councils V.be hung"), noc_count, (("Twenty-one councils ended up with no overall control.", "supported"), ("There are 30 councils under no overall control.", "contradicted"))),
    Row("gains named", ("P gain/gains V.contain L.council", "among P gain/gains V.be L.council", "P Q.gains V.be L.council", "P gain/gains V.be L.council", "L.council V.be among P gain/gains", "P V.gain Q.councils : L.council", "P Q.gains , L.council", "among P Q.gains V.be L.council"), named("councils_gained"), (("Labour's gains included Plymouth and Kirklees.", "supported"),)),
    Row("losses named", ("P loss/losses V.contain L.council", "among P loss/losses V.be L.council", "P Q.losses V.be L.council", "P loss/losses V.be L.council", "L.council V.be among P loss/losses", "P V.lose Q.councils : L.council", "among P Q.losses V.be L.council"), named("councils_lost"), (("Among the Tory losses were Trafford and Plymouth.", "supported"),)),
    Row("so many voted", ("Q.councils V.hold elections", "elections V.be V.hold for/in Q.councils", "someone V.hold.was elections for/in/to Q.councils", "Q.councils V.vote", "Q.councils V.fall poll", "Q.councils V.fall polls", "someone V.elect.was Q.councils", "Q.councils V.be up for election", "Q.councils V.up for election", "Q.councils V.be V.vote", "there V.be elections for/in/to Q.councils", "Q.councils V.have elections"), voted, (("A total of 150 councils held elections.", "supported"), ("All 32 London boroughs went to the polls.", "supported"))),
    Row("fewer than the eve", ("P Q than before", "P V.have Q.councils than before", "P Q than T.eve", "P V.lose Q.councils net", "P V.lose net Q.councils"), net_before, (("The Conservatives finished with 46 councils, two fewer than before.", "supported"),)),
    Row("from so many to so many councils", ("P V.up P=x number of councils from Q to Q=q2", "P V.shift from Q.councils to Q=q2", "P V.up from Q.councils to Q=q2", "P V.fall from Q.councils to Q=q2", "P V.down from Q.councils to Q=q2", "P V.up P=x councils from Q to Q=q2"), from_to, (("The Lib Dems went from five councils to nine.", "supported"),)),
    Row("held so many", ("P V.hold Q.councils",), counted("councils_held"), (("The Conservatives held no council in the North East.", "supported"),)),
    Row("held or won all", ("P V.hold Q.councils [ P=they V.hold ]",), council_result_for_all("councils_held"), (("Labour held every council it was defending.", "contradicted"),)),
    Row("won all", ("P V.win Q.councils", "P V.run Q.councils", "P V.have Q.councils"), council_result_for_all("councils_controlled"), (("Labour won all six councils in the North East.", "supported"),)),
    Row("run only by", ("P V.run Q.councils", "P V.run each of", "P V.win Q.councils"), run_only_by, (("Each of the London boroughs is now run by either Labour or the Tories.", "contradicted"),)),
    Row("passed between", ("Q.councils V.fall from P=other to P", "Q.councils V.fall P=other to P", "Q.councils V.fall to P from P=other", "Q.councils V.fall P [ from P=other ]"), passed_between, (("Just one council passed directly from Labour to the Conservatives.", "supported"),)),
    Row("none changed hands", ("Q.councils V.fall hands", "Q V.fall hands", "Q.councils V.fall"), none_changed, (("None of the six councils contested in the North East changed hands.", "supported"), ("No council in London changed hands.", "contradicted"))),
    Row("the only one under", ("L.council V.be only/one/Q L.area where nobody V.be in control", "L.council V.be only/one/Q where nobody V.be in control", "L.council V.be only Q.councils where nobody V.be in control", "L.council V.be Q.councils where nobody V.be in control", "L.council V.be Q L.area borough where nobody V.be in control", "L.council V.be only P Q.councils", "L.council V.be only council P V.run", "L.council V.be only Q.councils P V.run", "L.council V.be only Q.councils V.run by P", "P V.run only L.council"), only_place, (("Havering is the one London borough where no party is in overall control.", "supported"),)),
    Row("the only gain", ("P only gain V.be L.council [ from P=other ]", "L.council V.be P only gain", "P only gain V.come in L.council", "P only gain V.come", "L.council V.be only council/Q.councils P V.gain [ from P=other ]", "P only gain from P=other V.be L.council", "only council/Q.councils P V.gain V.be L.council", "only P gain V.be L.council", "P V.gain only L.council"), only_gain("councils_gained"), (("Labour's only gain from the Conservatives was Plymouth.", "supported"),)),
    Row("the only loss", ("P only loss V.be L.council [ to P=other ]", "L.council V.be P only loss", "L.council V.be only council/Q.councils P V.lose [ to P=other ]", "only council/Q.councils P V.lose [ to P=other ] V.be L.council"), only_gain("councils_lost"), (("Redditch was the only council Labour lost to the Conservatives.", "supported"),)),
    Row("all under", ("Q.councils V.be P", "Q.councils V.stay P", "Q.councils V.be in/under P", "Q.councils V.be P V.run", "Q.councils V.be run by P", "Q.councils V.stay with/in P", "P V.hold Q.councils", "P V.run Q.councils"), all_are, (("All six councils in the North East stayed Labour.", "supported"), ("Every council in the North East is Labour.", "supported"))),
    Row("the only one to pass", ("L.council V.be only council/Q.councils V.fall from P=other to P", "L.council V.be only council/Q.councils V.fall P=other to P", "only council/Q.councils P V.gain from P=other V.be L.council", "only in L.council V.do P V.win Q.councils from P=other", "only in L.council V.do P V.gain Q.councils from P=other", "only council/Q.councils V.fall from P=other to P V.be L.council", "only council/Q.councils V.fall P=other to P V.be L.council", "P only gain from P=other V.be in L.council", "L.council V.be only council/Q.councils V.gain.pp by P from P=other", "L.council V.be P only gain from P=other", "only P gain from P=other V.be L.council"), only_gain("councils_gained"), (("Redditch was the only council to go straight from Labour to the Tories.", "supported"),)),
    Row("none except", ("P V.win Q.councils except/but/besides L.council", "P V.win Q.councils apart from L.council", "P V.run Q.councils except L.council", "P V.have Q.councils except L.council"), except_, (("Labour won no council in the East Midlands except Lincoln.", "supported"),)),
    Row("as many as before", ("P , as many as P=they V.open with", "P as many as P=they V.open with", "P exactly as many as P=they V.open with", "P exactly as many as P=they V.begin with", "P as many as P=they V.have T.eve", "P=subject V.have as many councils as before", "P exactly as many as P=they V.have T.eve", "P exactly as many as before"), as_many_as, (("Labour finished with 74 of the 150 councils, exactly as many as it began with.", "supported"),)),
    Row("fewer than before", ("P Q.councils=now V.be Q than P=they V.have T.eve", "P V.have Q.councils=now , Q than T.eve", "P Q than P=they V.have T.eve"), fewer_than_before, (("Labour's 74 councils are six fewer than the party had the day before.", "contradicted"),)),
    Row("they were", ("they V.be L.council",), they_were, (("Two London boroughs were gained by the Lib Dems. They were Richmond and Kingston.", "supported"),)),
)  # fmt: skip
