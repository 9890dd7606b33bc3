"""Only, none of, every, all but, neither: what holds of councils and wards counted over all of a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.ranges import (
    ENGLAND,
    WIDE,
    area_of,
    count_over,
    folded,
    how_many,
    only,
    said_of,
    size,
    there_are,
    together,
)
from nightdesk.check.readings.row import Ground, OneOf, Outcome, Read, Row, claim
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import PartyId
from nightdesk.tally.control import NOC

Property = Callable[[Ground], Claim | None]
"""What is said of each council; its place is filled in for each."""


def _of_party(kind: str) -> Property:
    def made(g: Ground) -> Claim | None:
        party = g.party()
        return claim(kind, ENGLAND, party, other=g.party("other"), is_=1) if party else None

    return made


def _under(g: Ground) -> Claim | None:
    party = g.party()
    return claim("control_after", ENGLAND, is_=party) if party else None


def _hung(g: Ground) -> Claim | None:
    return claim("control_after", ENGLAND, is_=NOC)


def _changed(g: Ground) -> Claim | None:
    to, source = g.party(), g.party("other")
    if to:
        return claim("councils_gained", ENGLAND, to, other=source, is_=1)
    if source:
        return claim("councils_lost", ENGLAND, source, is_=1)
    return claim("control_changed", ENGLAND, is_=True)


def _elected_any(g: Ground) -> Claim | None:
    q = g.quantity("any")
    party = g.party() or (q.party if q is not None else None)
    if party is None or (q is not None and q.how not in ("any", "no") and q.value != 1):
        return None
    return claim("seats_won", ENGLAND, party, says=Says("at_least", 1))


gained, lost, held = _of_party("councils_gained"), _of_party("councils_lost"), _of_party("councils_held")


def counted(prop: Property) -> Callable[[Ground], Iterable[Read] | None]:
    """Of how many councils it holds: none, all, all but those named, so many."""

    def build(g: Ground) -> Iterable[Read] | None:
        each, area, q = prop(g), area_of(g), g.quantity("s")
        if each is None or area is None:
            return None
        whole, but = size(g, "council", area), g.places("council", name="but")
        if q is None or q.how == "every" or ("but" in g and q.how == "no"):
            denied = g.denied or (q is not None and q.how == "no")
            if "but" in g and g.denied:
                return None
            found = how_many(area, each, Says("less_than" if denied and not but else "is", whole))
            if but:
                return _all_but(g, area, each, but, none=denied)
            return [found, *(there_are(q, whole, "councils") if q is not None else [])]
        if "but" in g:
            return None
        says = said_of(q, whole, denied=g.denied)
        return [how_many(area, each, says), *there_are(q, whole, "councils")] if says else None

    return build


def _all_but(g: Ground, area: Place, each: Claim, but: tuple[Place, ...], *, none: bool) -> list[Read]:
    if none:
        return only(g, but, each, how_many(area, each, Says("is", len(but))))
    exceptions = [Claim(each.kind, Subject(one, each.subject.party, each.subject.other), each.says) for one in but]
    held_too: list[Read] = [Outcome("contradicted", "an exception", "it holds there too") for one in exceptions if g.true(one)]
    return held_too or [how_many(area, each, Says("is", size(g, "council", area) - len(but)))]


def only_ones(prop: Property) -> Callable[[Ground], Iterable[Read] | None]:
    """'Havering is the one London borough where no party is in control.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        each, area, named = prop(g), area_of(g), g.places("council", name="them")
        q = g.quantity("n")
        if each is None or area is None or not named or (q is not None and (q.how != "number" or q.relation != "is")):
            return None
        if q is not None and int(q.value) != len(named):
            return None
        return only(g, named, each, how_many(area, each, Says("is", len(named))))

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
        kind = "councils_gained" if verb.has("gain") and not verb.has("win") else "councils_lost" if verb.has("lose") else "councils_controlled"
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


def run_by_either(g: Ground) -> Iterable[Read] | None:
    """'Each of the London boroughs is run by either Labour or the Tories.'"""
    area, parties, but = area_of(g), g.parties(), g.places("council", name="but")
    if area is None or len(parties) < 2 or g.denied:
        return None
    figures = [g.measured("councils_controlled", Subject(area, one)) for one in parties]
    if any(not isinstance(one.value, int) or one.least is not None for one in figures):
        return [Outcome("unknown", "more is awaited")]
    have, whole = sum(one.value for one in figures if isinstance(one.value, int)), size(g, "council", area)
    fits = have == whole - len(but)
    return [Outcome("supported" if fits else "contradicted", f"all {whole - len(but)} councils are run by one of them", f"{have} of {whole}")]


def only_party(g: Ground) -> Iterable[Read] | None:
    """'Only Labour won seats in Newham': all that were declared there."""
    party, place = g.party(), g.area("ward", "council", *WIDE)
    if party is None or place is None:
        return None
    whole = g.measured("seats_up", Subject(place)).value
    return [claim("seats_won", place, party, is_=whole)] if isinstance(whole, int) else None


def every_ward(g: Ground) -> Iterable[Read] | None:
    """'won every ward': all of the seats, or a seat in each."""
    party, place, q = g.party(), area_of(g, "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None:
        return None
    some = count_over("ward", place, claim("seats_won", ENGLAND, party, says=Says("at_least", 1)), Says("is", 0))
    whole = size(g, "ward", place)
    says = said_of(q, whole, denied=g.denied)
    if says is None:
        return None
    found = Claim("count_of", some.subject, says, universe=some.universe, each=some.each)
    if q.how != "every" or g.denied or "in" in g:
        return [found, *there_are(q, whole, "wards")]
    seats = g.measured("seats_up", Subject(place)).value
    if not isinstance(seats, int):
        return None
    return [OneOf((found, claim("seats_won", place, party, is_=seats))), *there_are(q, whole, "wards")]


def seat_in_wards(g: Ground) -> Iterable[Read] | None:
    """'won a seat in every ward in Norwich'."""
    q, any_ = g.quantity("s"), g.quantity("any")
    party, place = g.party() or (any_.party if any_ else None), area_of(g, "council", *WIDE)
    if party is None or place is None or q is None or (any_ is not None and any_.how != "any" and any_.value != 1):
        return None
    whole = size(g, "ward", place)
    says = said_of(q, whole, denied=g.denied)
    each = claim("seats_won", ENGLAND, party, says=Says("at_least", 1))
    return [count_over("ward", place, each, says), *there_are(q, whole, "wards")] if says else None


def wards_gained(g: Ground) -> Iterable[Read] | None:
    """'took three wards from Labour in Barnet'."""
    party, place, q = g.party(), area_of(g, "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None:
        return None
    says = said_of(q, size(g, "ward", place), denied=g.denied)
    each = claim("ward_gained", ENGLAND, party, other=g.party("other"), is_=True)
    return [count_over("ward", place, each, says)] if says else None


def every_seat(g: Ground) -> Iterable[Read] | None:
    """'Every councillor elected in Newham was Labour.'"""
    party, place, q = g.party(), g.area("ward", "council", *WIDE), g.quantity("s")
    if party is None or place is None or q is None or q.party not in (None, party):
        return None
    whole = g.measured("seats_up", Subject(place)).value
    if not isinstance(whole, int):
        return None
    says = said_of(q, whole, denied=g.denied)
    return [claim("seats_won", place, party, says=says)] if says else None


def all_from(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """'All four Lib Dem gains came from the Tories.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        q, other = g.quantity("s"), g.party("other")
        party: PartyId | None = g.party() or (q.party if q is not None else None)
        area = area_of(g)
        if q is None or party is None or other is None or area is None or g.denied:
            return None
        whole = g.measured(kind, Subject(area, party))
        if not isinstance(whole.value, int) or whole.least is not None:
            return [Outcome("unknown", "more is awaited")]
        found: list[Read] = [claim(kind, area, party, is_=0 if q.how == "no" else whole.value, other=other)]
        if q.value and q.how in ("every", "number"):
            found.append(claim(kind, area, party, is_=int(q.value)))
        return found

    return build


def neither(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """'Neither Labour nor the Conservatives gained a council.'"""

    def build(g: Ground) -> Iterable[Read] | None:
        parties, q = g.parties(), g.quantity("s")
        place = area_of(g, "ward", "council", *WIDE)
        one = q is None or q.how == "any" or (q.how == "number" and q.value == 1 and q.relation == "is")
        if not g.denied or len(parties) < 2 or place is None or not one:
            return None
        named = g.places("council", name="them")
        return [claim(kind, at, party, is_=0) for at in (named or (place,)) for party in parties]

    return build


BUT = "[ ( except/bar/but/besides/excluding | apart from | other than | save for | except for | with exception of | aside from ) L.council=but ]"
SUBJECTS = (
    f"Q.councils=s [ of ] [ L.area=range ] {BUT}",
    f"Q.bare=s [ of [ P=theirs ] ] L.area=range {BUT}",
    f"( all | all of | of | each of | every ) L.area=range {BUT}",
    f"( all | all of ) councils {BUT}",
)
NOUN = "council/councils/place/places/borough/boroughs/authority/authorities/area/areas/city/cities/one/ones/district/districts/town/towns"
THE_ONLY = (
    f"only ( {NOUN} | V.place )",
    "[ only ] Q.councils=n [ L.area=range ]",
    "only L.area=range",
    "[ only ] Q.bare=n L.area=range",
    "[ only ] Q.seats=n",
)
NAMED = ("Q.councils=n [ L.area=range ] L.council=them", "Q.bare=n L.area=range L.council=them", "[ Q.bare=n | Q.councils=n ] L.list.area=both")
OFF = "[ from/off P=other ]"
CONTROL = "[ in/of/with ] [ overall ] [ control/majority/charge/power ]"
NOBODY = f"where ( nobody ( V.be | V.have | V.end | V.win | V.hold | V.run | V.gain ) {CONTROL} | P.noc | there V.be P.noc | nobody V.have P.noc )"


def _each(template: str, parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(template.replace("@", part) for part in parts)


def _all(templates: Iterable[str], parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(one for template in templates for one in _each(template, parts))


def _only(*tails: str) -> tuple[str, ...]:
    """The only ones named first, or last."""
    return _all([f"L.council=them V.be @ {tail}" for tail in tails] + [f"@ {tail} V.be L.council=them" for tail in tails], THE_ONLY)


ROWS: tuple[Row, ...] = folded(
    Row("whole: the only ones gained", _only(f"[ that/which ] P V.gain {OFF}", f"V.gain by P {OFF}", "[ that ] V.fall [ hands ] [ from P=other ] to P", f"for P V.gain {OFF}"), only_ones(gained), (
        ("Plymouth was the only council that Labour gained from the Tories.", "supported"),
        ("Trafford was the only council Labour gained from the Tories.", "contradicted"),
        ("Richmond was the only London borough gained by the Lib Dems.", "contradicted"))),
    Row("whole: the only ones lost", _only("[ that/which ] P V.lose [ to P=other ]", "V.lose by P [ to P=other ]"), only_ones(lost), (
        ("Redditch was the only council Labour lost to the Conservatives.", "supported"), ("The only London borough the Tories lost to Labour was Barnet.", "contradicted"))),
    Row("whole: the only ones held", _only("[ that/which ] P V.hold", "V.hold by P"), only_ones(held), (("Lincoln was the only council in the East Midlands that Labour held.", "supported"),)),
    Row("whole: the only ones run", _only("[ that/which ] P V.win", "[ that/which ] P V.run", "V.run by P", "V.win by P", "( under/in | with ) P [ control/hands ]", "where P ( V.be | V.have ) [ in ] [ control/majority/charge ]", "[ that/which ] P ( V.have | V.end with )"), only_ones(_under), (
        ("Lincoln was the only council in the East Midlands that Labour won.", "supported"), ("Sutton is the only London borough run by the Lib Dems.", "contradicted"))),
    Row("whole: the only ones hung", _only(NOBODY, "( under/in | with | without ) P.noc", "V.be ( under/in | with ) P.noc", "without ( P.noc | majority | majority party | party in control )"), only_ones(_hung), (
        ("Havering is the one London borough where no party is in overall control.", "supported"), ("Havering is the only council where no party is in overall control.", "contradicted"))),
    Row("whole: the only ones that changed hands", _only(f"[ that/which ] V.fall [ hands ] {OFF}"), only_ones(_changed), (
        ("Richmond and Kingston were the only London boroughs to change hands from the Tories.", "supported"), ("Barnet was the only London borough to change hands.", "contradicted"))),
    Row("whole: the only ones where a party won", _only("where P ( V.win | V.gain | V.have | V.hold ) ( anything/seats/councillors | Q.seats=any )", "[ that/which/who ] V.elect ( P councillor/councillors/members | Q.seats=any )", "( with | where there V.be ) Q.seats=any"), only_ones(_elected_any), (
        ("Derby and Burnley were the only places where UKIP won anything.", "supported"), ("Derby was the only council to elect a UKIP councillor.", "contradicted"))),
    Row("whole: gained and named", (*_each(f"P V.gain [ only ] @ {OFF}", NAMED), f"P V.gain only L.council=them {OFF}"), named_too(gained), (
        ("Labour gained just one London borough, Tower Hamlets.", "supported"), ("The Conservatives gained just one London borough, Havering.", "partly"))),
    Row("whole: lost and named", _each("P V.lose [ only ] @ [ to P=other ]", NAMED), named_too(lost), (("The Tories lost two London boroughs, Richmond and Kingston.", "supported"),)),
    Row("whole: seats in so many councils, named", ("P V.win ( seats | Q.seats=any | anything ) in [ only ] ( Q.councils=n [ L.area=range ] | Q.seats=n ) L.council=them",), named_too(_elected_any), (("UKIP won seats in just two places, Derby and Burnley.", "supported"),)),
    Row("whole: seats in so many councils", _each("P V.win ( seats | Q.seats=any | anything ) in @", ("Q.councils=s", "Q.bare=s [ of ] L.area=range", "Q.seats=s", "Q.councils=s [ of ] L.area=range")), counted(_elected_any), (
        ("UKIP won seats in only two councils.", "supported"), ("The Greens won seats in more than 30 councils.", "contradicted")), denies=True),
    Row("whole: councils that elected one", _each("@ V.elect ( P councillor/councillors/members | Q.seats=any )", SUBJECTS), counted(_elected_any), (("Every London borough elected a Labour councillor.", "contradicted"), ("Only two councils elected UKIP councillors.", "supported")), denies=True),
    Row("whole: nothing outside", ("P V.win nothing outside L=them", "P V.win ( seats | Q.councils=s | Q.seats=s | nothing | anything ) outside L=them", "P V.gain Q.councils=s outside L=them", "P V.lose Q.councils=s outside L=them", "P V.gain nothing outside L=them"), lambda g: only_regions(g) if _nothing(g) else None, (
        ("UKIP won nothing outside Derby and Burnley.", "supported"), ("UKIP won nothing outside Derby.", "contradicted"), ("The Lib Dems won no seats outside London.", "contradicted")), denies=True),
    Row("so many gained", _each(f"P V.gain @ {OFF}", SUBJECTS), counted(gained), (
        ("None of London's boroughs was gained by Labour.", "contradicted"), ("None of London's boroughs was gained by the Greens.", "supported"), ("Not a single council in London was gained by the Greens.", "supported")), denies=True),
    Row("so many lost", _each("P V.lose @ [ to P=other ]", SUBJECTS), counted(lost), (("Labour did not lose a single London borough.", "supported"), ("The Tories lost none of their London boroughs.", "contradicted")), denies=True),
    Row("so many held", _each("P V.hold @", SUBJECTS), counted(held), (("Labour held 20 of London's boroughs.", "supported"), ("Labour held all the London boroughs.", "contradicted")), denies=True),
    Row("so many run", (*_all(("P V.win @", "P V.run @", "P V.have @", "P V.end with @", "P V.be in control/charge of @", "P V.end in control/charge of @", "@ V.be P", "@ V.be ( under/in | with | controlled by ) P [ control/hands ]", "@ V.fall [ to ] P"), SUBJECTS),), counted(_under), (
        ("The Conservatives run only seven of London's boroughs.", "supported"), ("Labour now runs 25 London boroughs.", "contradicted"), ("Labour won no council in the East Midlands except Lincoln.", "supported"),
        ("Labour runs all the London boroughs except Havering.", "contradicted")), denies=True),
    Row("so many stayed", _each("@ V.stay [ in/under/with ] P [ hands/control ]", SUBJECTS), counted(held), (("All of the councils in the North East stayed with Labour.", "supported"),), denies=True),
    Row("so many changed hands", (*_each(f"@ V.fall hands {OFF}", SUBJECTS), *_each(f"@ V.change {OFF}", SUBJECTS)), counted(_changed), (
        ("Only three London boroughs changed hands.", "contradicted"), ("Four London boroughs changed hands.", "supported"), ("Not one council in the North East changed hands.", "supported"), ("Not one council in London changed hands.", "contradicted")), denies=True),
    Row("so many hung", (*_each("nobody ( V.have | V.run | V.win | V.hold ) [ majority/control ] ( in | of ) @", SUBJECTS), *_each("@ V.end [ in/under/with ] P.noc", SUBJECTS), *_each("@ V.be [ in/under ] P.noc", SUBJECTS)), counted(_hung), (("Only one London borough is hung.", "supported"), ("No London borough is hung.", "contradicted")), denies=True),
    Row("run by either", (*_each("P.several V.run @", SUBJECTS), *_each("someone V.run @ by P.several", SUBJECTS), *_each("@ V.be ( P.several | P or P )", SUBJECTS)), run_by_either, (
        ("Each of the London boroughs is now run by either Labour or the Tories.", "contradicted"), ("All the London boroughs bar Havering are run by Labour, the Tories or the Lib Dems.", "supported"))),
    Row("only that party", ("only P V.win ( seats | Q.seats | anything )", "nobody other than P V.win ( seats | Q.seats | anything )", "nobody but/except P V.win ( seats | Q.seats | anything )", "P V.be only ( party | Q.parties ) V.win ( seats | Q.seats )", "nobody apart from P V.win ( seats | Q.seats )"), only_party, (
        ("Only Labour won seats in Newham.", "supported"), ("No party other than Labour won a seat in Barnet.", "contradicted")), negatable=False),
    Row("every ward", ("P V.win Q.wards=s", "P V.hold Q.wards=s V.fight"), every_ward, (("Labour won every ward in Newham.", "supported"), ("Labour won every ward in Barnet.", "contradicted")), denies=True),
    Row("whole: a seat in wards", ("P V.win ( seats | Q.seats=any ) in Q.wards=s", "Q.wards=s V.elect ( P councillor/councillors | Q.seats=any )"), seat_in_wards, (("Labour won a seat in every ward in Newham.", "supported"), ("The Greens won a seat in every ward in Norwich.", "contradicted")), denies=True),
    Row("wards gained", ("P V.gain Q.wards=s [ from/off P=other ]", "P V.win Q.wards=s from/off P=other"), wards_gained, (("The Tories gained no ward in Newham.", "supported"),), denies=True),
    Row("every seat", ("Q.seats=s V.elect V.be P", "Q.seats=s V.elect.was V.be P", "someone V.elect Q.seats=s V.be P", "Q.seats=s V.be P", "( all | all of ) Q.seats=s V.be P", "Q.seats=s V.elect V.be from P"), every_seat, (("In Newham every councillor elected was Labour.", "supported"), ("Every seat up in Plymouth went to Labour.", "contradicted")), denies=True),
    Row("whole: all gains from one", ("[ all [ of ] ] Q.gains=s [ of P ] ( V.come | V.be ) from P=other", "[ all ] [ of ] P Q.gains=s ( V.come | V.be ) from P=other", "Q.councils=s P V.gain ( V.come | V.be ) from P=other", "Q.councils=s V.gain by P V.be [ under ] P=other", "Q.councils=s P V.gain V.be [ under ] P=other", "Q.councils=s V.gain by P ( V.come | V.be ) from P=other"), all_from("councils_gained"), (
        ("Each of the four councils the Lib Dems gained came from the Conservatives.", "partly"),)),
    Row("neither gained", ("P.several V.gain Q.councils=s", "P.several V.gain L.council=them"), neither("councils_gained"), (("Neither Labour nor the Conservatives gained a council in the North East.", "supported"), ("Neither Labour nor the Conservatives gained a council in London.", "contradicted")), denies=True),
    Row("neither lost", ("P.several V.lose Q.councils=s", "P.several V.lose L.council=them"), neither("councils_lost"), (("Neither Labour nor the Conservatives lost a council in London.", "partly"),), denies=True),
    Row("neither won a seat", ("P.several V.win ( seats | Q.seats=s )", "P.several V.win Q.seats=s in L.council=them", "P.several V.win anything"), neither("seats_won"), (("Neither the Conservatives nor the Lib Dems won a seat in Newham.", "supported"),), denies=True),
)  # fmt: skip


def _nothing(g: Ground) -> bool:
    """Whether the row says that there is none."""
    q = g.quantity("s")
    if q is not None:
        return (q.how == "no") != (g.denied and q.how == "any")
    words = {token.lemma for token in g.sentence.tokens}
    return ("nothing" in words) != g.denied
