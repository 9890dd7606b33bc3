"""More councils than another, more gained than lost, and the most of all: figures of councils set against others."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from nightdesk.check.items import plain
from nightdesk.check.readings.extremes_and_ranks import AWAITED, MORE, SEATS, THAN_ANY, added, fewer, ranked
from nightdesk.check.readings.ranges import AREAS, ENGLAND, area_of, way
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Subject


def councils_kind(g: Ground) -> str:
    """Councils gained, lost, held or run, by the verb."""
    verb = g.items["verb"]
    for feature, kind in (("lose", "councils_lost"), ("hold", "councils_held"), ("gain", "councils_gained")):
        if verb.has(feature) and not (feature in ("gain", "hold") and (verb.has("win") or verb.has("have"))):
            return kind
    return "councils_controlled"


def more_councils(g: Ground) -> Iterable[Read] | None:
    """'controls more councils than the Conservatives', 'gained more councils than any other party'."""
    party, others, area = g.party(), g.parties("other"), area_of(g)
    if party is None or area is None:
        return None
    kind = councils_kind(g)
    q = g.quantity()
    if "other" not in g:
        return [ranked(kind, area, party, 1)]
    if len(others) != 1:
        return None
    theirs = added(g, area, others, kind)
    if theirs is None:
        return [AWAITED]
    sign = -1 if fewer(g) else 1
    if q is not None:
        return (
            [claim(kind, area, party, says=replace(q.says(), value=plain(theirs + q.value * sign)))]
            if q.relation == "is"
            else None
        )
    return [claim(kind, area, party, says=Says("more_than" if sign > 0 else "less_than", theirs))]


def more_than_lost(kind: str, sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """'gained more seats than they lost'."""

    def build(g: Ground) -> Iterable[Read] | None:
        party, place = g.party(), g.area(*AREAS)
        turned = -sign if fewer(g) else sign
        return (
            [claim(kind, place, party, says=Says("more_than" if turned > 0 else "less_than", 0))] if party and place else None
        )

    return build


def most_of_all(kind: str, *, least: bool = False) -> Callable[[Ground], Iterable[Read] | None]:
    """'made more gains in Tower Hamlets than anywhere else'; of several councils, that they are the first so many."""

    def build(g: Ground) -> Iterable[Read] | None:
        party = g.party()
        q = g.quantity()
        party = party or (q.party if q is not None else None)
        councils = g.places("council") or tuple(one for item in g.where for one in item.of_level("council"))
        wider = tuple(one for item in g.where for one in item.of_level("region", "several", "england"))
        area = wider[0] if wider else ENGLAND
        if party is None or not councils:
            return None
        each = Claim(kind, Subject(ENGLAND, party), Says("at_most" if least else "at_least", 0))
        says = Says("is", 1) if len(councils) == 1 else Says("at_most", len(councils))
        universe = Universe("council", Subject(area, party))
        return [Claim("rank_of", Subject(one, party), says, universe=universe, each=each) for one in councils]

    return build


BIG = "biggest/largest/greatest/heaviest/best/worst"
ROWS: tuple[Row, ...] = (
    way(
        "more councils than another",
        (
            f"P V.gain {MORE} councils than P=other",
            f"P V.lose {MORE} councils than P=other",
            f"P V.run {MORE} councils than P=other",
            f"P V.have {MORE} councils than P=other",
            f"P V.win {MORE} councils than P=other",
            f"P V.be in control/charge of {MORE} councils than P=other",
            f"P V.gain more councils {THAN_ANY}",
            f"P V.lose more councils {THAN_ANY}",
            f"P V.run more councils {THAN_ANY}",
            f"P V.win more councils {THAN_ANY}",
            "P V.gain most councils",
            "P V.lose most councils",
            "P V.run most councils",
            "P V.win most councils",
            "P V.gain Q.councils than P=other",
            "P V.run Q.councils than P=other",
        ),
        more_councils,
        (
            ("Labour controls more councils than the Conservatives.", "supported"),
            ("The Lib Dems gained more councils than any other party.", "supported"),
            ("The Conservatives lost more councils than Labour.", "supported"),
        ),
    ),
    way(
        "gained more councils than they lost",
        (f"P V.gain {MORE} councils than P=they V.lose",),
        more_than_lost("councils_change", 1),
        (("The Lib Dems gained more councils than they lost.", "supported"),),
    ),
    way(
        "lost more councils than they gained",
        (f"P V.lose {MORE} councils than P=they V.gain",),
        more_than_lost("councils_change", -1),
        (("The Lib Dems lost more councils than they gained.", "contradicted"),),
    ),
    way(
        "gained more seats than they lost",
        (f"P V.gain {MORE} {SEATS} than P=they V.lose", f"P V.win {MORE} {SEATS} than P=they V.lose"),
        more_than_lost("seats_change", 1),
        (("Labour gained more seats than it lost in Redbridge.", "supported"),),
    ),
    way(
        "lost more seats than they gained",
        (f"P V.lose {MORE} {SEATS} than P=they V.gain", f"P V.lose {MORE} {SEATS} than P=they V.win"),
        more_than_lost("seats_change", -1),
        (("UKIP lost more seats than it gained in Plymouth.", "depends"),),
    ),
    way(
        "the most gains of all",
        (
            "P ( V.make | V.win | V.gain ) more ( gains/gain/seats | Q.seats | Q.gains ) than anywhere/elsewhere [ else ]",
            "P V.gain more seats in L.council than anywhere/elsewhere [ else ]",
            "P V.make more gains/gain than anywhere/elsewhere [ else ]",
            "P V.gain more seats than anywhere/elsewhere [ else ]",
            f"{BIG} P ( gains/gain | Q.gains | net gain ) V.come",
            f"{BIG} P ( gains/gain | Q.gains | net gain ) V.be",
            f"P {BIG} [ seat/net ] gain/gains V.come",
            f"P {BIG} [ seat/net ] gain/gains V.be",
            f"P V.make P=they {BIG} [ seat/net ] gain/gains",
        ),
        most_of_all("seats_change"),
        (
            ("Labour made more gains in Tower Hamlets than anywhere else.", "supported"),
            ("The biggest Lib Dem gains came in Kingston and Richmond.", "supported"),
        ),
    ),
    way(
        "the most losses of all",
        (
            "P V.lose more seats than anywhere/elsewhere [ else ]",
            f"{BIG} P ( losses/loss | Q.losses | net loss ) V.come",
            f"{BIG} P ( losses/loss | Q.losses | net loss ) V.be",
            f"P V.make P=they {BIG} [ seat/net ] loss/losses",
            "P V.make more losses/loss than anywhere/elsewhere [ else ]",
        ),
        most_of_all("seats_change", least=True),
        (("The Tories lost more seats in Richmond than anywhere else.", "supported"),),
    ),
    way(
        "the largest majority",
        (f"P {BIG} majority/majorities [ of ] V.be", f"P {BIG} majority/majorities V.come", f"P V.have P=they {BIG} majority"),
        most_of_all("council_majority"),
        (("Labour's biggest majority in London is in Sutton.", "unknown"),),
    ),
)
