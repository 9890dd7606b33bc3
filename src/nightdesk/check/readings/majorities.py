"""Majorities: of councils over all others and how far short of one, of wards by so many votes, the closest and the widest."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction

from nightdesk.check.items import Quantity
from nightdesk.check.readings.ranges import AREAS, ENGLAND, WIDE, area_of, said_of, size
from nightdesk.check.readings.row import Both, Ground, Outcome, Read, claim, majority_of
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject

POLLED = Claim("uncontested", Subject(), Says("is", 0))
"""Of wards: that there was a poll, and so votes to win by."""


def of_ward(g: Ground) -> Place | None:
    """The one ward meant."""
    named = g.places("ward", name="ward")
    found = named or tuple(one for one in g.each_area("ward", "council") if one.level == "ward")
    return found[0] if len(found) == 1 else None


def of_council(g: Ground) -> Place | None:
    """The one council meant."""
    named = g.places("council", name="council")
    found = named or tuple(one for one in g.each_area("council") if one.level == "council")
    return found[0] if len(found) == 1 else None


def votes_said(q: Quantity | None) -> Says | None:
    """What is said of a number of votes."""
    if q is None or q.how not in ("number", "any") or q.noun not in ("votes", "") or q.more:
        return None
    return Says("is", 1) if q.how == "any" else q.says()


def majority(g: Ground) -> Iterable[Read] | None:
    """'Labour's majority in Euxton South was 111', 'got home by 111', 'have a majority of three in Barnet'."""
    q, ward = g.quantity(), of_ward(g)
    who, party = g.who(), g.party()
    if "person" in g:
        says = votes_said(q)
        if who is None or says is None or (ward is not None and ward != who.place):
            return None
        return [Both((claim("elected", who.place, person=who.person, is_=True), claim("majority_votes", who.place, says=says)))]
    if ward is not None:
        says = votes_said(q)
        if says is None:
            return None
        by_so_many = claim("majority_votes", ward, says=says)
        return [Both((claim("seats_won", ward, party, says=Says("at_least", 1)), by_so_many))] if party else [by_so_many]
    council = of_council(g)
    if council is None or q is None or q.how not in ("number", "any") or q.noun not in ("seats", "", "majority") or q.more:
        return None
    figure = majority_of(g, council, Says("is", 1) if q.how == "any" else q.says())
    holds_it = claim("control_after", council, is_=party)
    if party is None or g.true(holds_it):
        return [figure]
    return [Both((holds_it, claim("council_majority", council, says=Says("at_least", 1))))]


def decided(g: Ground) -> Iterable[Read] | None:
    """'A single vote decided Abbey'; 'there was one vote in it in High Barnet'."""
    says, wards = votes_said(g.quantity()), g.places("ward", name="ward")
    return [claim("majority_votes", one, says=says) for one in wards] or None if says else None


def barest(g: Ground) -> Iterable[Read] | None:
    """'The barest of majorities keeps Labour in control of Bolton.'"""
    party, councils = g.party(), g.places("council", name="council")
    found: list[Read] = []
    for one in councils:
        found += [claim("control_after", one, is_=party), claim("council_majority", one, says=Says("at_most", 2))]
    return found or None if party else None


def by_one(g: Ground) -> Iterable[Read] | None:
    """'won High Barnet by a single vote': who won, and by how many."""
    ward, who, party, verb = of_ward(g), g.who(), g.party(), g.items["verb"]
    place = who.place if who is not None else ward
    if place is None or (ward is not None and ward != place) or ("person" in g and who is None):
        return None
    figure = claim("majority_votes", place, is_=1)
    if who is not None:
        return [claim("elected", place, person=who.person, is_=True), figure]
    if party is None:
        return None
    if verb.has("gain") and not verb.has("win"):
        return [claim("ward_gained", place, party, is_=True), figure]
    held = verb.has("hold")
    return [
        claim("ward_held", place, party, is_=True) if held else claim("seats_won", place, party, says=Says("at_least", 1)),
        figure,
    ]


def with_majority(kind: str) -> Callable[[Ground], Iterable[Read] | None]:
    """'holds Barnet with a majority of 13': control, and by how many."""

    def build(g: Ground) -> Iterable[Read] | None:
        council, party, q = of_council(g), g.party(), g.quantity()
        if (
            council is None
            or party is None
            or q is None
            or q.how not in ("number", "any")
            or q.noun not in ("seats", "", "majority")
        ):
            return None
        one = claim("control_after", council, is_=party) if kind == "control_after" else claim(kind, council, party)
        return [one, majority_of(g, council, Says("is", 1) if q.how == "any" else q.says())]

    return build


def with_seats(g: Ground) -> Iterable[Read] | None:
    """'controls Swindon with 29 of the 57 seats'."""
    council, party, q = of_council(g), g.party(), g.quantity()
    if council is None or party is None or q is None or q.how != "number" or q.more or q.points:
        return None
    ahead = g.items["verb"].has("lead")
    found: list[Read] = [
        claim("largest_party" if ahead else "control_after", council, is_=party),
        claim("seats_held", council, party, says=q.says()),
    ]
    if q.total is not None:
        found.append(claim("seats_total", council, is_=q.total))
    return found


def short(g: Ground) -> Iterable[Read] | None:
    """'fell two seats short of control in Trafford', 'needed two more seats for a majority'."""
    council, party, q = of_council(g), g.party(), g.quantity()
    if (
        council is None
        or party is None
        or q is None
        or q.how not in ("number", "any")
        or q.noun not in ("seats", "")
        or q.more < 0
    ):
        return None
    return [
        claim(
            "seats_short",
            council,
            party,
            says=Says("is", 1) if q.how == "any" else Says(q.relation, q.says().value, q.says().upper),
        )
    ]


def needed(g: Ground) -> Iterable[Read] | None:
    """'32 seats are needed for a majority in Trafford'."""
    council, q = of_council(g), g.quantity()
    if council is None or q is None or q.how != "number" or q.relation != "is":
        return None
    if q.more:
        return short(g)
    at = g.scene.councils[council.key].council.overall_majority_at
    return [Outcome("supported" if at == q.value else "contradicted", f"{q.value} seats make a majority there", str(at))]


def settled_by(g: Ground) -> Iterable[Read] | None:
    """'Seven contests were settled by a single vote.'"""
    q, by, place, party = g.quantity("s"), g.quantity("margin"), area_of(g, "council", *WIDE), g.party()
    says = votes_said(by)
    if (
        q is None
        or says is None
        or place is None
        or q.noun not in ("wards", "seats")
        or by is None
        or (by.noun != "votes" and by.how == "any")
    ):
        return None
    said = said_of(q, size(g, "ward", place), denied=g.denied)
    if said is None:
        return None
    each = Claim("majority_votes", Subject(), says, "last_over_first")
    where = claim("seats_won", ENGLAND, party, says=Says("at_least", 1)) if party else POLLED
    return [Claim("count_of", Subject(place), said, universe=Universe("ward", Subject(place), where), each=each)]


def extreme(*, least: bool) -> Callable[[Ground], Iterable[Read] | None]:
    """The closest or the widest of a place: by how many, or in which ward."""

    def build(g: Ground) -> Iterable[Read] | None:
        wards = g.places("ward", name="ward") or tuple(one for item in g.where for one in item.of_level("ward"))
        wider = tuple(one for item in g.where for one in item.of_level(*AREAS) if not item.of_level("ward"))
        q = g.quantity()
        if len(wards) > 1 or (q is not None and votes_said(q) is None) or (q is None and not wards):
            return None
        told = g.sentence.place
        near = told if told is not None and told.level in AREAS else ENGLAND
        area = wider[0] if wider else (near if wards else g.area(*AREAS))
        if area is None or len(wider) > 1:
            return None
        each = Claim("majority_votes", Subject(), Says("at_most" if least else "at_least", 0), "last_over_first")
        universe = Universe("ward", Subject(area), POLLED)
        found: list[Claim] = []
        if wards:
            found.append(Claim("rank_of", Subject(wards[0]), Says("is", 1), universe=universe, each=each))
            if q is not None:
                found.append(claim("majority_votes", wards[0], says=votes_said(q), basis="last_over_first"))
            return [Both(tuple(found))]
        says = votes_said(q)
        if says is None or says.relation != "is" or isinstance(says.value, str):
            return None
        some = Claim(
            "count_of", Subject(area), Says("at_least", 1), None, None, universe, Claim(each.kind, Subject(), says, each.basis)
        )
        beyond = (
            Says("between", 1, int(Fraction(says.value)) - 1) if least else Says("more_than", says.value)
        )  # a tie is no majority
        if least and says.value == 1:
            return [some]
        none = Claim(
            "count_of", Subject(area), Says("is", 0), None, None, universe, Claim(each.kind, Subject(), beyond, each.basis)
        )
        return [Both((none, some))]

    return build
