"""How places voted in the referendum of 2016, and how many of the councils of the night did."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Claim, Says, Universe
from nightdesk.claims.subject import Place, Subject

PLACES = ("council", "region", "several", "england")
LEAVE = frozenset(("leave", "brexit", "leaving"))


def _leave(g: Ground) -> bool:
    return any(item.type == "w" and item.word in LEAVE for item in g.items.values()) or "leave" in g


def voted(leave: bool):
    def build(g: Ground) -> Iterable[Read] | None:
        places = g.places(*PLACES) or g.each_area(*PLACES)
        q, more = g.quantity(), g.quantity("q2")
        if not places:
            return None
        found: list[Read] = []
        for one in places:
            found.append(claim("voted_leave", one, is_=leave))
            if q is not None and q.how == "share":
                found.append(claim("leave_share" if leave else "remain_share", one, says=q.says()))
            if more is not None and more.how == "share":
                found.append(claim("remain_share" if leave else "leave_share", one, says=more.says()))
        return found

    return build


def share(leave: bool):
    def build(g: Ground) -> Iterable[Read] | None:
        places, q = g.places(*PLACES) or g.each_area(*PLACES), g.quantity()
        if q is None or q.how != "share" or len(places) != 1:
            return None
        return [claim("leave_share" if leave else "remain_share", places[0], says=q.says())]

    return build


def councils(leave: bool):
    """'Of the 150 councils, 96 had backed Brexit'; 'every council the Lib Dems gained had voted Remain'."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, place = g.quantity(), g.area("region", "several", "england")
        if q is None or place is None:
            return None
        party = g.party()
        where: Claim | None = None
        if party is not None and "verb" in g:
            kind = "councils_lost" if g.items["verb"].has("lose") else "councils_held" if g.items["verb"].has("hold") else "councils_gained"
            where = Claim(kind, Subject(party=party), Says("at_least", 1))
        universe = Universe("council", Subject(place), where)
        each = Claim("voted_leave", Subject(), Says("is", leave))
        if q.how == "every":
            against = Claim("voted_leave", Subject(), Says("is", not leave))
            return [Claim("count_of", Subject(place), Says("is", 0), universe=universe, each=against)]
        said = Says("is", 0) if q.how == "no" else Says("at_least", 1) if q.how == "any" else q.says()
        return [Claim("count_of", Subject(place), said, universe=universe, each=each)] if q.how != "share" else None

    return build


def most_leave(g: Ground) -> Iterable[Read] | None:
    from nightdesk.claims.subject import councils_of
    from fractions import Fraction

    place = g.area("region", "several", "england")
    if place is None:
        return None
    each = Claim("voted_leave", Subject(), Says("is", True))
    half = Fraction(len(councils_of(g.scene, place)), 2)
    return [Claim("count_of", Subject(place), Says("more_than", half), universe=Universe("council", Subject(place)), each=each)]


def close(leave: bool):
    from fractions import Fraction

    def build(g: Ground) -> Iterable[Read] | None:
        places = g.places(*PLACES)
        return [claim("leave_share", one, says=Says("between", Fraction(1, 2) if leave else Fraction(47, 100), Fraction(53, 100) if leave else Fraction(1, 2))) for one in places] or None

    return build


IN = "[ in T ] [ T ] [ at T ] [ in ]"
BY = "[ , ] [ by Q ] [ to Q=q2 ]"


def _votes(word: str) -> tuple[str, ...]:
    side = {"leave": "( leave | brexit | V.leave.to | V.leave.to european union | V.leave.to eu | for leave | for brexit | for V.leave | V.leave | to V.leave european union | V.leave european union )",
            "remain": "( remain | for remain | V.stay.to | V.stay.to in eu | V.stay.to in european union | V.stay | for V.stay | V.stay.to european union | V.stay.to eu | against brexit | against V.leave.ing | V.stay in eu | V.stay in european union | to V.stay )"}[word]
    return (
        f"L V.vote {side} {IN} {BY} {IN}",
        f"L V.vote {side} {BY} {IN}",
        f"L V.vote by Q to/for {side} {IN}",
        f"L V.vote Q {side} {IN}",
        f"L V.vote Q for {side} {IN}",
        f"L V.vote Q to Q=q2 for {side} {IN}",
        f"L V.vote Q to Q=q2 {side} {IN}",
    )


ROWS: tuple[Row, ...] = (
    Row("voted to leave", _votes("leave"), voted(True), (("Swindon voted to leave the European Union.", "supported"), ("Kingston voted Leave.", "contradicted"))),
    Row("voted to remain", _votes("remain"), voted(False), (("Richmond voted heavily for Remain in 2016, by 69% to 31%.", "supported"),)),
    Row("share for leave", ("Q.voters [ in L ] V.vote leave/brexit [ in T ]", "Q V.vote leave/brexit [ in T ]", "Q V.vote.to V.leave [ in T ]", "leave V.win Q [ in T ]", "leave V.win_votes Q [ in T ]", "Q V.vote V.leave [ in T ]", "Q.votes V.be for leave", "V.leave V.win Q", "leave vote V.be Q", "L V.have leave vote of Q", "L leave vote V.be Q"), share(True), (("In Swindon 55% voted Leave.", "supported"),)),
    Row("share for remain", ("Q.voters V.vote remain [ in T ]", "Q V.vote remain [ in T ]", "Q V.vote V.stay [ in T ]", "remain V.win Q [ in T ]", "remain V.win_votes Q [ in T ]", "V.stay V.win Q", "V.stay V.win_votes Q", "remain vote V.be Q", "Q.votes V.be for remain"), share(False), (("In Richmond 69% voted Remain.", "supported"),)),
    Row("councils for leave", ("of Q=all Q.bare V.vote leave/brexit [ T ] [ in T ]", "of Q=all , Q.bare V.vote leave/brexit [ T ] [ in T ]", "Q V.vote leave/brexit [ T ] [ in T ]", "Q.councils V.vote V.leave [ T ] [ in T ]", "Q.councils V.vote for leave/brexit [ in T ]", "Q.councils P V.gain V.vote leave/brexit", "Q.councils P V.gain V.vote V.leave", "Q.councils P V.lose V.vote leave/brexit", "Q.councils P V.gain V.vote=x leave/brexit", "Q.councils V.vote.to V.leave [ in T ]", "Q.councils P V.gain V.vote=x V.leave", "Q.councils P V.gain V.vote=x for leave/brexit", "Q.councils V.gain by P V.vote=x leave/brexit", "Q.councils V.gain by P V.vote=x V.leave", "Q.councils V.lose by P V.vote=x leave/brexit", "Q.councils V.lose by P V.vote=x V.leave"), councils(True), (("Of the 150 councils, 96 had backed Brexit two years earlier.", "supported"),)),
    Row("councils for remain", ("Q.councils V.vote remain [ in T ]", "Q.councils V.vote for remain [ in T ]", "Q.councils V.vote V.stay [ in T ]", "Q.councils P V.gain V.vote=x remain", "Q.councils P V.gain V.vote=x V.stay", "Q.councils P V.gain V.vote=x for remain", "Q.councils V.gain by P V.vote=x remain", "Q.councils V.gain by P V.vote=x V.stay", "Q.councils V.lose by P V.vote=x V.stay", "Q.councils P V.gain V.vote=x V.stay", "Q.councils P V.lose V.vote=x remain", "of Q=all , Q.bare V.vote remain [ in T ]", "of Q=all Q.bare V.vote remain [ in T ]"), councils(False), (("Every council the Lib Dems gained had voted Remain.", "contradicted"),)),
    Row("whole: of all councils", ("of Q=all Q.bare V.vote leave/brexit [ T ]", "of Q=all Q.bare V.vote V.leave [ T ]"), councils(True), ()),
    Row("remain won", ("remain V.win [ with Q=x ]", "V.stay V.win [ with Q=x ]"), lambda g: [claim("voted_leave", one, is_=False) for one in g.each_area("council", default=None)] or None, (("Remain won in Reading.", "supported"),)),
    Row("most for leave", ("most of councils that V.vote V.vote=x leave/brexit", "most of councils that V.vote V.vote=x V.leave", "most councils V.vote leave/brexit", "most councils V.vote V.leave", "most of councils V.vote leave/brexit", "most of councils V.vote V.leave", "most of Q.councils V.vote leave/brexit", "most of Q.councils V.vote V.leave", "most of councils that V.vote V.vote=x for leave/brexit"), most_leave, (("Most of the councils that voted had backed Leave.", "supported"),)),
    Row("leave by a little", ("leave V.have edge", "L leave V.have edge", "V.leave V.have edge", "L leave edge", "leave V.have.ing edge", "L V.leave V.have edge", "leave/brexit V.win [ with Q=x ]", "V.leave V.win [ with Q=x ]"), lambda g: [claim("voted_leave", one, is_=True) for one in g.each_area("council")] or None, ()),
    Row("split over Europe", ("someone V.split L [ almost ] evenly over europe/brexit", "L V.split [ almost ] evenly over europe/brexit", "L V.split [ almost ] over europe/brexit", "L V.split almost over europe", "L V.split.pp almost over europe"), lambda g: [claim("leave_share", one, says=Says("between", __import__("fractions").Fraction(47, 100), __import__("fractions").Fraction(53, 100))) for one in g.places("council")] or None, (("Reigate and Banstead split almost evenly over Europe.", "supported"),)),
)
