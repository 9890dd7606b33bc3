"""The only ones: councils of which alone something holds, named before or after; nothing outside them; nobody but one party."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.properties import Property, changed, elected_any, gained, held, hung, lost, under
from nightdesk.check.readings.ranges import (
    ENGLAND,
    WIDE,
    area_of,
    how_many,
    only,
    together,
    way,
)
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, Row, claim
from nightdesk.check.readings.turns_of_phrase import NAMED, NOBODY, OFF, THE_ONLY, all_ways, each_way
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject


def only_ones(prop: Property) -> Callable[[Ground], Iterable[Read] | None]:
    """'Havering is the one London borough where no party is in control.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        each, area, named = prop(g), area_of(g), g.places("council", name="them")
        q = g.quantity("n")
        if each is None or area is None or not named or (q is not None and (q.how != "number" or q.relation != "is")):
            return None
        if q is not None and int(q.value) != len(named):
            return None
        return only(named, each, how_many(area, each, Says("is", len(named))))

    return build


def only_regions(g: Ground) -> Iterable[Read] | None:
    """'won nothing outside Derby and Burnley', 'gained no council outside London'."""
    party, places = g.party(), g.places("council", *WIDE, name="them")
    if party is None or not places:
        return None
    verb = g.items["verb"]
    q = g.quantity("s")
    kind = "seats_won"
    if q is not None and q.noun == "councils":
        kind = (
            "councils_gained"
            if verb.has("gain") and not verb.has("win")
            else "councils_lost"
            if verb.has("lose")
            else "councils_controlled"
        )
    whole = g.measured(kind, Subject(ENGLAND, party))
    if not isinstance(whole.value, int) or whole.least is not None:
        return [Outcome("unknown", "more is awaited")]
    return [claim(kind, together(places), party, is_=whole.value)]


def named_too(prop: Property) -> Callable[[Ground], Iterable[Read] | None]:
    """'gained just one London borough, Tower Hamlets': so many, and which."""

    def build(g: Ground) -> Iterable[Read] | None:
        each, area, q, named = prop(g), area_of(g), g.quantity("n"), g.places("council", name="them")
        if "both" in g:  # 'two London boroughs, Richmond and Kingston'
            area, *rest = g.places("council", *WIDE, name="both")
            named = tuple(one for one in rest if one.level == "council")
        if each is None or area is None or q is None or not named or q.how != "number" or q.more:
            return None
        return [how_many(area, each, q.says()), *(_at(each, one) for one in named)]

    return build


def _at(each: Claim, place: Place) -> Claim:
    return Claim(each.kind, Subject(place, each.subject.party, each.subject.other), each.says, each.basis)


def only_party(g: Ground) -> Iterable[Read] | None:
    """'Only Labour won seats in Newham': all that were declared there."""
    party, place = g.party(), g.area("ward", "council", *WIDE)
    if party is None or place is None:
        return None
    whole = g.measured("seats_up", Subject(place)).value
    return [claim("seats_won", place, party, is_=whole)] if isinstance(whole, int) else None


def only_party_councils(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """'Only the Conservatives lost councils to the Lib Dems': they did, and of the parties no other."""

    def build(g: Ground) -> Iterable[Read] | None:
        party, other, area = g.party(), g.party("other"), area_of(g)
        if party is None or area is None:
            return None
        says = Says("at_least", 1)
        each = Claim(kind, Subject(ENGLAND, other=other), says)
        universe = Universe("party", Subject(area))
        count = Claim("count_of", Subject(area), Says("is", 1), universe=universe, each=each)
        return [Both((claim(kind, area, party, other=other, says=says), count))]

    return build


def _nothing(g: Ground) -> bool:
    """Whether the row says that there is none."""
    q = g.quantity("s")
    if q is not None:
        return (q.how == "no") != (g.denied and q.how == "any")
    words = {token.lemma for token in g.sentence.tokens}
    return ("nothing" in words) != g.denied


def _only(*tails: str) -> tuple[str, ...]:
    """The only ones named first, or last."""
    return all_ways(
        [f"L.council=them V.be @ {tail}" for tail in tails] + [f"@ {tail} V.be L.council=them" for tail in tails], THE_ONLY
    )


ROWS: tuple[Row, ...] = (
    way(
        "the only ones gained",
        _only(
            f"[ that/which ] P V.gain {OFF}",
            f"V.gain by P {OFF}",
            "[ that ] V.fall [ hands ] [ from P=other ] to P",
            f"for P V.gain {OFF}",
        ),
        only_ones(gained),
        (
            ("Plymouth was the only council that Labour gained from the Tories.", "supported"),
            ("Trafford was the only council Labour gained from the Tories.", "contradicted"),
            ("Richmond was the only London borough gained by the Lib Dems.", "contradicted"),
        ),
    ),
    way(
        "the only ones lost",
        _only("[ that/which ] P V.lose [ to P=other ]", "V.lose by P [ to P=other ]"),
        only_ones(lost),
        (
            ("Redditch was the only council Labour lost to the Conservatives.", "supported"),
            ("The only London borough the Tories lost to Labour was Barnet.", "contradicted"),
        ),
    ),
    way(
        "the only ones held",
        _only("[ that/which ] P V.hold", "V.hold by P"),
        only_ones(held),
        (("Lincoln was the only council in the East Midlands that Labour held.", "supported"),),
    ),
    way(
        "the only ones run",
        _only(
            "[ that/which ] P V.win",
            "[ that/which ] P V.run",
            "( V.run | run ) by P",
            "V.win by P",
            "( under/in | with ) P [ control/hands ]",
            "where P ( V.be | V.have ) [ in ] [ control/majority/charge ]",
            "[ that/which ] P ( V.have | V.end with )",
        ),
        only_ones(under),
        (
            ("Lincoln was the only council in the East Midlands that Labour won.", "supported"),
            ("Sutton is the only London borough run by the Lib Dems.", "contradicted"),
        ),
    ),
    way(
        "the only ones hung",
        _only(
            NOBODY,
            "( under/in | with | without ) P.noc",
            "V.be ( under/in | with ) P.noc",
            "without ( P.noc | majority | majority party | party in control )",
        ),
        only_ones(hung),
        (
            ("Havering is the one London borough where no party is in overall control.", "supported"),
            ("Havering is the only council where no party is in overall control.", "contradicted"),
        ),
    ),
    way(
        "only those hung",
        (
            "[ of L.area=range ] only L.council=them ( V.have | V.be | V.end | V.stay ) [ in/under/with ] P.noc",
            "[ of L.area=range ] only in L.council=them ( V.do | V.be ) P.noc",
            "[ of L.area=range ] only L.council=them V.be without P.noc",
        ),
        only_ones(hung),
        (("Of the London boroughs only Havering has no party in overall control.", "supported"),),
    ),
    way(
        "only those that changed hands",
        ("[ of L.area=range ] only L.council=them ( V.change | V.fall hands ) [ from/off P=other ]",),
        only_ones(changed),
        (("Of the London boroughs only Barnet changed hands.", "contradicted"),),
    ),
    way(
        "only those run",
        (
            "[ of L.area=range ] only L.council=them ( V.be | V.stay | V.fall ) [ in/under/with/to ] P [ hands/control ]",
            "P V.run only L.council=them",
            "P V.run [ of L.area=range ] only L.council=them",
        ),
        only_ones(under),
        (("Of the London boroughs only Sutton is Liberal Democrat.", "contradicted"),),
    ),
    way(
        "the only ones that changed hands",
        _only(f"[ that/which ] V.fall [ hands ] {OFF}"),
        only_ones(changed),
        (
            ("Richmond and Kingston were the only London boroughs to change hands from the Tories.", "supported"),
            ("Barnet was the only London borough to change hands.", "contradicted"),
        ),
    ),
    way(
        "the only ones where a party won",
        _only(
            "where P ( V.win | V.gain | V.have | V.hold ) ( anything/seats/councillors | Q.seats=any )",
            "[ that/which/who ] V.elect ( P councillor/councillors/members | Q.seats=any )",
            "( with | where there V.be ) Q.seats=any",
        ),
        only_ones(elected_any),
        (
            ("Derby and Burnley were the only places where UKIP won anything.", "supported"),
            ("Derby was the only council to elect a UKIP councillor.", "contradicted"),
        ),
    ),
    way(
        "gained and named",
        (*each_way(f"P V.gain [ only ] @ {OFF}", NAMED), f"P V.gain only L.council=them {OFF}"),
        named_too(gained),
        (
            ("Labour gained just one London borough, Tower Hamlets.", "supported"),
            ("The Conservatives gained just one London borough, Havering.", "partly"),
        ),
    ),
    way(
        "lost and named",
        each_way("P V.lose [ only ] @ [ to P=other ]", NAMED),
        named_too(lost),
        (("The Tories lost two London boroughs, Richmond and Kingston.", "supported"),),
    ),
    way(
        "seats in so many councils, named",
        (
            "P V.win ( seats | Q.seats=any | anything ) in [ only ] Q.councils=n [ L.area=range ] L.council=them",
            "P V.win ( seats | Q.seats=any | anything ) in [ only ] Q.seats=n L.council=them",
        ),
        named_too(elected_any),
        (("UKIP won seats in just two places, Derby and Burnley.", "supported"),),
    ),
    way(
        "nothing outside",
        (
            "P V.win nothing outside L=them",
            "P V.win ( seats | Q.councils=s | Q.seats=s | nothing | anything ) outside L=them",
            "P V.gain Q.councils=s outside L=them",
            "P V.lose Q.councils=s outside L=them",
            "P V.gain nothing outside L=them",
        ),
        lambda g: only_regions(g) if _nothing(g) else None,
        (
            ("UKIP won nothing outside Derby and Burnley.", "supported"),
            ("UKIP won nothing outside Derby.", "contradicted"),
            ("The Lib Dems won no seats outside London.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "only that party lost councils",
        (
            "only P V.lose ( councils | Q.councils ) [ to P=other ]",
            "P V.be only party V.lose ( councils | Q.councils ) [ to P=other ]",
        ),
        only_party_councils("councils_lost"),
        (
            ("Only the Conservatives lost councils to the Lib Dems.", "supported"),
            ("Only the Conservatives lost councils.", "contradicted"),
        ),
        negatable=False,
    ),
    way(
        "only that party gained councils",
        ("only P V.gain ( councils | Q.councils ) [ from P=other ]", "P V.be only party V.gain ( councils | Q.councils )"),
        only_party_councils("councils_gained"),
        (("Only the Lib Dems gained councils from the Conservatives.", "contradicted"),),
        negatable=False,
    ),
    way(
        "only that party",
        (
            "only P V.win ( seats | Q.seats | anything )",
            "nobody other than P V.win ( seats | Q.seats | anything )",
            "nobody but/except P V.win ( seats | Q.seats | anything )",
            "P V.be only ( party | Q.parties ) V.win ( seats | Q.seats )",
            "nobody apart from P V.win ( seats | Q.seats )",
        ),
        only_party,
        (
            ("Only Labour won seats in Newham.", "supported"),
            ("No party other than Labour won a seat in Barnet.", "contradicted"),
        ),
        negatable=False,
    ),
)
