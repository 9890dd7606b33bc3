"""None of, every, all but, neither, so many: what holds of councils and wards counted over all of a place."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from nightdesk.check.readings.properties import Property, changed, elected_any, gained, has_any, held, hung, lost, under
from nightdesk.check.readings.ranges import (
    ENGLAND,
    WIDE,
    area_of,
    how_many,
    only,
    said_of,
    size,
    there_are,
    way,
)
from nightdesk.check.readings.row import Ground, Outcome, Read, Row, claim
from nightdesk.check.readings.turns_of_phrase import OFF, SUBJECTS, all_ways, each_way
from nightdesk.claims.claim import Claim, Says
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import PartyId


def counted(prop: Property) -> Callable[[Ground], Iterable[Read] | None]:
    """Of how many councils it holds: none, all, all but those named, so many."""

    def build(g: Ground) -> Iterable[Read] | None:
        each, area, q = prop(g), area_of(g), g.quantity("s")
        if (whole_number := g.quantity("all")) is not None:
            q = replace(whole_number, how="every") if whole_number.how == "number" else whole_number
        if area is None and q is not None and q.how == "number":  # 'in just two places, Derby and Burnley'
            councils = [one for item in g.where for one in item.of_level("council")]
            area = ENGLAND if councils and len(councils) == q.value else None
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
        return only(but, each, how_many(area, each, Says("is", len(but))))
    exceptions = [Claim(each.kind, Subject(one, each.subject.party, each.subject.other), each.says) for one in but]
    held_too: list[Read] = [Outcome("contradicted", "an exception", "it holds there too") for one in exceptions if g.true(one)]
    return held_too or [how_many(area, each, Says("is", size(g, "council", area) - len(but)))]


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
    return [
        Outcome(
            "supported" if fits else "contradicted",
            f"all {whole - len(but)} councils are run by one of them",
            f"{have} of {whole}",
        )
    ]


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


ROWS: tuple[Row, ...] = (
    way(
        "seats in so many councils",
        each_way(
            "P V.win ( seats | Q.seats=any | anything ) in @",
            ("Q.councils=s", "Q.bare=s [ of ] L.area=range", "Q.seats=s", "Q.councils=s [ of ] L.area=range"),
        ),
        counted(elected_any),
        (
            ("UKIP won seats in only two councils.", "supported"),
            ("The Greens won seats in more than 30 councils.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "councils that elected one",
        each_way("@ V.elect ( P councillor/councillors/members | Q.seats=any )", SUBJECTS),
        counted(elected_any),
        (
            ("Every London borough elected a Labour councillor.", "contradicted"),
            ("Only two councils elected UKIP councillors.", "supported"),
        ),
        denies=True,
    ),
    way(
        "so many gained",
        each_way(f"P V.gain @ {OFF}", SUBJECTS),
        counted(gained),
        (
            ("None of London's boroughs was gained by Labour.", "contradicted"),
            ("None of London's boroughs was gained by the Greens.", "supported"),
            ("Not a single council in London was gained by the Greens.", "supported"),
        ),
        denies=True,
    ),
    way(
        "so many lost",
        each_way("P V.lose @ [ to P=other ]", SUBJECTS),
        counted(lost),
        (
            ("Labour did not lose a single London borough.", "supported"),
            ("The Tories lost none of their London boroughs.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "so many held",
        each_way("P V.hold @", SUBJECTS),
        counted(held),
        (("Labour held 20 of London's boroughs.", "supported"), ("Labour held all the London boroughs.", "contradicted")),
        denies=True,
    ),
    way(
        "so many run",
        (
            *all_ways(
                (
                    "P V.win @",
                    "P V.run @",
                    "P V.have @",
                    "P V.end with @",
                    "P V.be in control/charge of @",
                    "P V.end in control/charge of @",
                    "@ V.be P",
                    "@ V.be ( under/in | with | controlled by ) P [ control/hands ]",
                    "@ V.fall [ to ] P",
                ),
                SUBJECTS,
            ),
        ),
        counted(under),
        (
            ("The Conservatives run only seven of London's boroughs.", "supported"),
            ("Labour now runs 25 London boroughs.", "contradicted"),
            ("Labour won no council in the East Midlands except Lincoln.", "supported"),
            ("Labour runs all the London boroughs except Havering.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "so many stayed",
        each_way("@ V.stay [ in/under/with ] P [ hands/control ]", SUBJECTS),
        counted(held),
        (("All of the councils in the North East stayed with Labour.", "supported"),),
        denies=True,
    ),
    way(
        "so many changed hands",
        (*each_way(f"@ V.fall hands {OFF}", SUBJECTS), *each_way(f"@ V.change {OFF}", SUBJECTS)),
        counted(changed),
        (
            ("Only three London boroughs changed hands.", "contradicted"),
            ("Four London boroughs changed hands.", "supported"),
            ("Not one council in the North East changed hands.", "supported"),
            ("Not one council in London changed hands.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "so many hung",
        (
            *each_way("nobody ( V.have | V.run | V.win | V.hold ) [ majority/control ] ( in | of ) @", SUBJECTS),
            *each_way("@ V.end [ in/under/with ] P.noc", SUBJECTS),
            *each_way("@ V.be [ in/under ] P.noc", SUBJECTS),
        ),
        counted(hung),
        (("Only one London borough is hung.", "supported"), ("No London borough is hung.", "contradicted")),
        denies=True,
    ),
    way(
        "run by either",
        (
            *each_way("P.several V.run @", SUBJECTS),
            *each_way("someone V.run @ by P.several", SUBJECTS),
            *each_way("@ V.be ( P.several | P or P )", SUBJECTS),
        ),
        run_by_either,
        (
            ("Each of the London boroughs is now run by either Labour or the Tories.", "contradicted"),
            ("All the London boroughs bar Havering are run by Labour, the Tories or the Lib Dems.", "supported"),
        ),
    ),
    way(
        "all gains from one",
        (
            "[ all [ of ] ] Q.gains=s [ of P ] ( V.come | V.be ) from P=other",
            "[ all ] [ of ] P Q.gains=s ( V.come | V.be ) from P=other",
            "Q.councils=s P V.gain ( V.come | V.be ) from P=other",
            "Q.councils=s V.gain by P V.be [ under ] P=other",
            "Q.councils=s P V.gain V.be [ under ] P=other",
            "Q.councils=s V.gain by P ( V.come | V.be ) from P=other",
        ),
        all_from("councils_gained"),
        (("Each of the four councils the Lib Dems gained came from the Conservatives.", "partly"),),
    ),
    way(
        "so many have one",
        each_way("@ V.have ( P councillor/councillors/members | Q.seats=any )", SUBJECTS),
        counted(has_any),
        (("Every London borough has at least one Conservative councillor.", "contradicted"),),
        denies=True,
    ),
    way(
        "all losses to one",
        (
            "Q.councils=s V.lose by P V.fall [ to ] P=other",
            "Q.councils=s P V.lose V.fall [ to ] P=other",
            "Q.councils=s [ that ] P V.lose V.fall to P=other",
        ),
        all_from("councils_lost"),
        (("All three councils lost by Labour went to the Tories.", "partly"),),
    ),
    way(
        "neither gained",
        ("P.several V.gain Q.councils=s", "P.several V.gain L.council=them"),
        neither("councils_gained"),
        (
            ("Neither Labour nor the Conservatives gained a council in the North East.", "supported"),
            ("Neither Labour nor the Conservatives gained a council in London.", "contradicted"),
        ),
        denies=True,
    ),
    way(
        "neither lost",
        ("P.several V.lose Q.councils=s", "P.several V.lose L.council=them"),
        neither("councils_lost"),
        (("Neither Labour nor the Conservatives lost a council in London.", "partly"),),
        denies=True,
    ),
    way(
        "neither won a seat",
        ("P.several V.win ( seats | Q.seats=s )", "P.several V.win Q.seats=s in L.council=them", "P.several V.win anything"),
        neither("seats_won"),
        (("Neither the Conservatives nor the Lib Dems won a seat in Newham.", "supported"),),
        denies=True,
    ),
)
