"""More than, twice as many, the largest, the second largest, the most: one figure set against others of its kind."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from nightdesk.check.items import Quantity, plain
from nightdesk.check.readings.ranges import AREAS, way
from nightdesk.check.readings.row import Both, Ground, OneOf, Outcome, Read, Row, claim
from nightdesk.claims.claim import Claim, Relation, Says, Universe
from nightdesk.claims.subject import Place, Subject
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.tally.control import NOC

SEATS = "seats/councillors/members/places"
MORE = "more/fewer"
SAME_PLACE = ("ward", *AREAS)
AWAITED = Outcome("unknown", "more is awaited")


def place_of(g: Ground) -> Place | None:
    """Where the seats are counted: the council named, or the area."""
    named = g.places(*AREAS)
    return named[0] if len(named) == 1 else None if named else g.area(*SAME_PLACE)


def now(g: Ground, place: Place) -> bool:
    """Whether seats held are meant, and not those won: 'have' and 'are' of one council."""
    verb = g.item("verb")
    won = verb is not None and bool(verb.features & {"win", "elect", "gain"}) and not verb.has("have")
    return place.level == "council" and not won


def fewer(g: Ground) -> bool:
    """Whether it is said of the smaller."""
    q, words = g.quantity(), {token.text.lower() for token in g.sentence.tokens}
    return q.more < 0 if q is not None and q.more else bool(words & {"fewer", "less", "behind", "half"})


def more_seats(g: Ground) -> Iterable[Read] | None:
    """'has more councillors than', 'won three seats more than', 'outnumber'."""
    place, party, others, q = place_of(g), g.party(), g.parties("other"), g.quantity()
    if place is None or party is None or party in others or (q is not None and q.how not in ("number", "any")):
        return None
    held = now(g, place)
    sign = -1 if fewer(g) else 1
    if g.items["other"].has("other_parties"):
        return _than_the_rest(g, place, party, held=held) if q is None and sign > 0 else None
    if not others:
        return None
    if len(others) == 1:
        says = q.says(sign) if q is not None else Says("more_than" if sign > 0 else "less_than", 0)
        return [claim("seats_held_lead" if held else "seats_lead", place, party, says=says, other=others[0])]
    kind = "seats_held" if held else "seats_won"
    total = added(g, place, others, kind)
    if total is None or q is not None:
        return [AWAITED] if total is None else None
    return [claim(kind, place, party, says=Says("more_than" if sign > 0 else "less_than", total))]


def added(g: Ground, place: Place, parties: Iterable[PartyId], kind: str) -> int | None:
    total = 0
    for one in parties:
        figure = g.measured(kind, Subject(place, one))
        if not isinstance(figure.value, int) or figure.least is not None:
            return None
        total += figure.value
    return total


def _than_the_rest(g: Ground, place: Place, party: PartyId, *, held: bool) -> list[Read] | None:
    whole = g.measured("seats_total" if held else "seats_up", Subject(place)).value
    if not isinstance(whole, int):
        return None
    return [claim("seats_held" if held else "seats_won", place, party, says=Says("more_than", Fraction(whole, 2)))]


def level(g: Ground) -> Iterable[Read] | None:
    """'are tied in Dudley'."""
    place, parties, words = g.area(*AREAS), g.parties(), {token.text.lower() for token in g.sentence.tokens}
    if place is None or len(parties) != 2 or ("number" in words and "same" not in words):
        return None
    if "number" not in words and place.level != "council":
        return None
    return [claim("seats_held_lead" if now(g, place) else "seats_lead", place, parties[0], is_=0, other=parties[1])]


def pooled_more(g: Ground) -> Iterable[Read] | None:
    """'Independents and smaller groups won more seats than the Greens and UKIP put together.'"""
    place, parties, others = place_of(g), g.parties(), g.parties("other")
    if place is None or not others or not (OTHERS in parties or g.items["party"].has("residents")):
        return None
    kind = "seats_held" if now(g, place) else "seats_won"
    total = added(g, place, others, kind)
    return (
        [AWAITED] if total is None else [claim(kind, place, OTHERS, says=Says("less_than" if fewer(g) else "more_than", total))]
    )


def times(g: Ground) -> Iterable[Read] | None:
    """'twice as many seats as the Tories', 'more than three times as many', 'half as many'."""
    place, party, others, q = place_of(g), g.party(), g.parties("other"), g.quantity("times")
    if place is None or party is None or not (others or g.items["other"].has("other_parties")):
        return None
    kind = "seats_held" if now(g, place) else "seats_won"
    if g.items["other"].has("other_parties"):
        whole = g.measured("seats_total" if kind == "seats_held" else "seats_up", Subject(place)).value
        mine = g.measured(kind, Subject(place, party)).value
        theirs = whole - mine if isinstance(whole, int) and isinstance(mine, int) else None
    else:
        theirs = added(g, place, others, kind)
    if theirs is None:
        return [AWAITED]
    by, relation = _factor(g, q)
    if by is not None and relation == "between":
        return [claim(kind, place, party, says=Says(relation, theirs * by * NEARLY, theirs * by))]
    if by is None:
        return None
    return [claim(kind, place, party, says=Says(relation, plain(theirs * by)))]


NEARLY = Fraction(17, 20)
"""How near 'almost twice' must come to twice."""


def _factor(g: Ground, q: Quantity | None) -> tuple[Fraction | None, Relation]:
    """How many times, and whether about, more or less than that; nothing of what is only nearly so."""
    words = f" {' '.join(token.text.lower() for token in g.sentence.tokens)} "
    if q is not None:
        return (q.value, "about" if q.relation == "is" else q.relation) if q.how == "number" else (None, "is")
    for said, relation in _HOW_MANY_TIMES.items():
        if any(f" {said} {by} " in words for by in ("twice", "double", "half")):
            return Fraction(1, 2) if " half " in words else Fraction(2), relation
    nearly = any(f" {said} {by} " in words for said in ("nearly", "almost", "not quite") for by in ("twice", "double", "half"))
    return Fraction(1, 2) if " half " in words else Fraction(2), "between" if nearly else "about"


_HOW_MANY_TIMES: dict[str, Relation] = {
    "more than": "more_than",
    "over": "more_than",
    "at least": "at_least",
    "less than": "less_than",
    "fewer than": "less_than",
}


def largest(g: Ground) -> Iterable[Read] | None:
    """'is the second largest party', 'won most seats': by seats held, or won."""
    party, place, ordinal = g.party(), place_of(g), g.item("ordinal")
    if party is None or place is None or place.level == "ward":
        return None
    if party == NOC:  # 'remains the largest party, but without a majority'
        return [claim("control_after", place, is_=NOC)] if place.level == "council" else None
    number = int(ordinal.number) if ordinal is not None and ordinal.number else 1
    held = now(g, place)
    if held and number == 1:
        found: list[Read] = [claim("largest_party", place, is_=party)]
    else:
        found = [ranked("seats_held" if held else "seats_won", place, party, number)]
    seats = g.quantity("seats")
    if seats is not None:
        if seats.how != "number" or seats.more:
            return None
        found.append(claim("seats_held" if held else "seats_won", place, party, says=seats.says()))
    return found


def no_longer_largest(g: Ground) -> Iterable[Read] | None:
    party, place = g.party(), place_of(g)
    if party is None or place is None or place.level != "council":
        return None
    return [claim("largest_party", place, says=Says("is_not", party))]


def ranked(kind: str, place: Place, party: PartyId, number: int, *, relation: Relation = "is") -> Claim:
    """The place of a party among all of a place, the most first."""
    each = Claim(kind, Subject(), Says("at_least", 0))
    return Claim(
        "rank_of", Subject(place, party), Says(relation, number), universe=Universe("party", Subject(place)), each=each
    )


def came(g: Ground) -> Iterable[Read] | None:
    """'came second in Islington': in votes and in seats, where they differ it depends."""
    party, place, ordinal = g.party(), g.area("council", "region", "several"), g.item("ordinal")
    if party is None or place is None or place.level == "england" or ordinal is None or ordinal.number is None:
        return None
    number = int(ordinal.number)
    return [OneOf((ranked("vote_share", place, party, number), ranked("seats_won", place, party, number)))]


def fewest(g: Ground) -> Iterable[Read] | None:
    """'hold the fewest seats of the three parties': of those that have any."""
    party, place, q = g.party(), place_of(g), g.quantity("parties")
    item = g.item("parties")
    if (
        item is not None
        and q is not None
        and place is not None
        and party
        and not any(one.lemma == "party" for one in item.tokens)
    ):
        return [claim("seats_held", place, party, says=q.says())]  # ', with eight'
    if party is None or place is None or place.level != "council":
        return None
    one = g.scene.councils[place.key]
    pooled = g.scene.outset.pooled
    have: dict[PartyId, int] = {}
    for who, count in one.seats.composition.items():
        have[pooled.get(who, who)] = have.get(pooled.get(who, who), 0) + count
    have = {who: count for who, count in have.items() if count}
    if not have or one.ballots_awaited:
        return [AWAITED]
    found: list[Read] = [claim("seats_held", place, party, is_=min(have.values()))]
    if q is not None and q.how == "number":
        found.append(
            Outcome(
                "supported" if len(have) == q.value else "contradicted", f"{q.value} parties have seats there", str(len(have))
            )
        )
    return [Both(tuple(one for one in found if isinstance(one, (Claim, Outcome))))]


THAN_ANY = "than ( any other party | any other | any of P | anybody/anyone/nobody else | any rival | any of rivals )"
PARTY = "party/group/force/bloc/grouping"
HAS = ("V.win", "V.have", "V.end with", "V.elect", "V.come with")
ROWS: tuple[Row, ...] = (
    way(
        "more seats than another",
        (
            *(f"P {verb} {MORE} {SEATS} than P=other [ put together | combined | together | V.put together ]" for verb in HAS),
            *(f"P {verb} Q.seats than P=other" for verb in HAS),
            *(f"P {verb} Q.seats {MORE} than P=other" for verb in HAS),
            *(f"P {verb} Q {MORE} {SEATS} than P=other" for verb in HAS),
            f"P {MORE} {SEATS} than P=other",
            "P V.be Q.seats ahead/behind [ of ] P=other",
            "P V.be Q.seats clear of P=other",
            "P V.end Q.seats ahead/behind [ of ] P=other",
            "P V.overtake P=other on L.council",
            "P V.overtake P=other in seats",
            "P V.be outnumber by P=other",
        ),
        more_seats,
        (
            ("Labour now has more councillors than the Tories in Trafford.", "supported"),
            ("In Trafford Labour has one more seat than the Tories.", "supported"),
            ("The Tories hold four fewer seats than Labour in Derby.", "contradicted"),
            ("Labour has three seats more than the Conservatives in Derby.", "supported"),
            ("The Conservatives won fewer seats than Labour in London.", "supported"),
            ("The Lib Dems won more seats than Labour in Leeds.", "contradicted"),
        ),
    ),
    way(
        "others more than several",
        (
            f"P.several V.win {MORE} {SEATS} than P=other [ put together | combined | together | V.put together ]",
            f"P.others V.win {MORE} {SEATS} than P=other [ put together | combined | together | V.put together ]",
        ),
        pooled_more,
        (("Independents and smaller groups won more seats than the Greens and UKIP put together.", "supported"),),
    ),
    way(
        "level with another",
        (
            "someone V.split P.several",
            "P.several V.split",
            "P.several V.be level/tied/neck-and-neck [ on/in seats ]",
            "P.several V.have same number of seats/councillors",
            "P.several V.have as many seats/councillors as each other",
            "P.several V.end level [ on/in seats ]",
            "P.several ( V.win | V.have | V.end with ) [ same ] number of seats/councillors",
        ),
        level,
        (
            ("Labour and the Tories are tied in Dudley.", "supported"),
            ("Labour and the Conservatives won the same number of seats.", "contradicted"),
        ),
    ),
    way(
        "times as many seats",
        tuple(
            template.replace("@", f"{verb} ( [ more/less/fewer than ] [ over/nearly/almost ] twice/half | Q=times times )")
            for verb in HAS
            for template in (
                f"P @ as many {SEATS} as P=other [ put together | combined | together | V.put together ]",
                f"P @ number of {SEATS} of P=other",
            )
        ),
        times,
        (
            ("Labour won more than twice as many seats as the Conservatives in London.", "supported"),
            ("Labour won twice as many seats as the Lib Dems in Richmond.", "contradicted"),
            ("Labour won ten times as many seats as the Lib Dems in London.", "contradicted"),
        ),
    ),
    way(
        "the largest party",
        (
            *(
                f"P {verb} [ O=ordinal ] biggest/largest {PARTY} [ on/of L.council ] [ with Q.seats=seats ]"
                for verb in ("V.be", "V.stay", "V.stay as", "V.end", "V.end as", "V.come as")
            ),
            *(f"P {verb} most {SEATS}" for verb in HAS),
            *(f"P {verb} O=ordinal most {SEATS}" for verb in HAS),
            *(f"P {verb} more {SEATS} {THAN_ANY}" for verb in HAS),
            f"( {PARTY} | the party ) with most {SEATS} V.be P",
            f"[ O=ordinal ] biggest/largest {PARTY} V.be P",
            f"P V.come O=ordinal ( in | in terms of | by | on | for ) [ number of ] {SEATS}",
            f"P V.be O=ordinal ( in | in terms of | by | on | for ) [ number of ] {SEATS}",
            f"P V.have O=ordinal [ biggest/largest ] number of {SEATS}",
            "P V.be opposition",
        ),
        largest,
        (
            ("The Conservatives are the second largest party in Derby.", "supported"),
            ("The Lib Dems are the second biggest group in Sheffield.", "supported"),
            ("Labour won the most seats in Trafford.", "supported"),
            ("Labour won more seats than any other party in Kingston.", "contradicted"),
            ("The biggest party in Derby is the Conservatives.", "contradicted"),
        ),
        negatable=False,
    ),
    way(
        "no longer the largest",
        (
            f"P V.be no longer biggest/largest {PARTY}",
            f"P V.be not longer biggest/largest {PARTY}",
            f"P V.be biggest/largest {PARTY} no longer",
        ),
        no_longer_largest,
        (("The Tories are no longer the largest party in Trafford.", "supported"),),
    ),
    way(
        "came so many",
        (
            "P V.come O=ordinal [ place ]",
            "P V.end O=ordinal",
            "P V.end in O=ordinal place",
            "P V.come in O=ordinal [ place ]",
            "P V.take O=ordinal place",
        ),
        came,
        (("The Greens came second in Islington.", "supported"), ("The Conservatives came third in Derby.", "contradicted")),
    ),
    way(
        "the fewest seats",
        (
            f"P V.have fewest {SEATS}",
            f"P V.have fewest {SEATS} of Q.parties=parties",
            f"P V.have fewest {SEATS} of any party",
            f"P V.be smallest {PARTY}",
            "P V.be smallest of Q.parties=parties",
        ),
        fewest,
        (("The Greens are the smallest group in Derby.", "contradicted"),),
    ),
)
