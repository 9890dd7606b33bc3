"""The published national measures: shares, leads and changes, each under the measure that the sentence names."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.ranges import ENGLAND, way
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Says
from nightdesk.register.party import CON, LAB, PartyId

PROJECTED, EQUIVALENT = "projected_national_share", "national_equivalent_vote"
RIVAL: dict[PartyId, PartyId] = {CON: LAB, LAB: CON}
"""Whom a lead is over where nobody is named."""


def measure_of(g: Ground) -> str | None:
    """The measure that the sentence names; none where it names none, or both."""
    words = {token.text.lower().removesuffix("'s").removesuffix("’s") for token in g.sentence.tokens}
    lemmas = words | {token.lemma for token in g.sentence.tokens}
    equivalent = bool(lemmas & {"equivalent", "thrasher", "nev"})
    projected = bool(words & {"projected", "projection", "projections", "pns", "curtice"}) or (
        "bbc" in words and "project" in lemmas
    )
    projected = projected or ("bbc" in words and "national" in words)
    if equivalent == projected:
        return None
    return EQUIVALENT if equivalent else PROJECTED


def share(g: Ground) -> Iterable[Read] | None:
    """'Labour's projected national share was 35%.'"""
    basis, q, party = measure_of(g), g.quantity(), g.parties()
    if basis is None or q is None or q.how != "share" or q.points or not party:
        return None
    found: list[Read] = [claim("national_share", ENGLAND, one, says=q.says(), basis=basis) for one in party]
    for name, figure in (("other", "q2"), ("third", "q3")):
        more = g.quantity(figure)
        if name in g and more is not None:
            found += [claim("national_share", ENGLAND, one, says=more.says(), basis=basis) for one in g.parties(name)]
    change, when = g.quantity("change"), g.item("when")
    if change is not None:
        if not change.points and change.how != "share":
            return None
        day = when.when[:4] if when is not None and when.when else ""
        if not day:
            return None
        sign = -1 if {token.text.lower() for token in g.sentence.tokens} & {"down", "fell", "lost"} else 1
        found += [claim("national_change", ENGLAND, one, says=change.says(sign), day=day, basis=basis) for one in party]
    return found


def lead(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """'a one-point lead', 'one point ahead of Labour'; `sign` is -1 of one that is behind."""

    def build(g: Ground) -> Iterable[Read] | None:
        basis, q, party = measure_of(g), g.quantity(), g.party()
        other = g.party("other") or RIVAL.get(party or "")
        if basis is None or party is None or other is None or (q is not None and q.how != "share"):
            return None
        says = q.says(sign) if q is not None else Says("more_than" if sign > 0 else "less_than", 0)
        return [claim("national_lead", ENGLAND, party, says=says, other=other, basis=basis)]

    return build


def level(g: Ground) -> Iterable[Read] | None:
    """'level on 35%', 'neck and neck'."""
    basis, q, parties = measure_of(g), g.quantity(), g.parties()
    if basis is None or len(parties) != 2 or (q is not None and q.how != "share"):
        return None
    found: list[Read] = [claim("national_lead", ENGLAND, parties[0], is_=0, other=parties[1], basis=basis)]
    return found + [claim("national_share", ENGLAND, one, says=q.says(), basis=basis) for one in parties if q is not None]


def change(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """'up five points on last year'."""

    def build(g: Ground) -> Iterable[Read] | None:
        basis, q, party, when = measure_of(g), g.quantity(), g.party(), g.item("when")
        if basis is None or party is None or when is None or not when.when or (q is not None and q.how != "share"):
            return None
        says = q.says(sign) if q is not None else Says("more_than" if sign > 0 else "less_than", 0)
        return [claim("national_change", ENGLAND, party, says=says, day=when.when[:4], basis=basis)]

    return build


_NOUN = "bbc | thrasher | project | projection | national | equivalent | vote | share | measure | estimate | figures"
_WORD = f"{_NOUN} | V.vote | V.share | V.project"
HEAD = f"[ according to ] [ W | on | of | from ] {{ {_WORD} | of | by | to | on | , }}"
TAIL = f"[ on/in/by/under/according [ to ] {{ {_WORD} | of }} ]"
GIVES = "( V.project | V.give | V.have )"
OF_VOTE = "[ of [ national ] ( vote | V.vote ) ]"
ROWS: tuple[Row, ...] = (
    way(
        "national share",
        (
            f"{HEAD} P {{ {_WORD} }} V.be Q [ up/down Q=change on T=when ]",
            f"{HEAD} {GIVES} P [ on/at ] Q {OF_VOTE} [ and ] P=other [ on/at ] Q=q2 [ and ] P=third [ on/at ] Q=q3",
            f"{HEAD} {GIVES} P [ on/at ] Q {OF_VOTE} [ and ] P=other [ on/at ] Q=q2",
            f"{HEAD} {GIVES} P [ on/at | with | share of ] Q {OF_VOTE}",
            f"{HEAD} P V.be on/at Q {OF_VOTE} {TAIL}",
            f"{HEAD} P ( V.win_votes | V.poll | V.end on | V.take | V.get | V.have ) Q {OF_VOTE} {TAIL}",
            f"{HEAD} P V.win_votes {{ {_WORD} }} of Q",
            f"P {{ {_WORD} }} of Q",
            f"{HEAD} Q for P",
        ),
        share,
        (
            ("Labour's projected national share was 35%.", "supported"),
            ("The BBC's projected national share put the Lib Dems on 18 per cent.", "contradicted"),
            ("Rallings and Thrasher put the Conservatives on 37% and Labour on 36%.", "supported"),
        ),
        future=True,
    ),
    way(
        "level nationally",
        (
            f"{HEAD} P.several V.be level/tied/neck [ and neck | neck ] [ on/at Q [ each ] ] {TAIL}",
            f"{HEAD} P.several V.tie [ on/at Q ] {TAIL}",
            f"{HEAD} ( V.project | V.have | V.give ) P.several level/tied/neck [ and neck | neck ] [ on/at Q ]",
            f"{HEAD} ( V.project | V.have ) P level with P=other [ on/at Q ]",
        ),
        level,
        (("The Tories and Labour tied on 35% in the BBC's projected national share.", "supported"),),
        future=True,
    ),
    way(
        "ahead nationally",
        (
            f"{HEAD} P V.be [ Q ] ahead [ of P=other ] {TAIL}",
            f"{HEAD} P ( V.lead_votes | V.beat | V.lead | V.overtake ) P=other [ by Q ] {TAIL}",
            f"{HEAD} P V.have ( Q [ national ] lead | lead of Q ) [ over P=other ] {TAIL}",
            f"{HEAD} {GIVES} P ( Q [ national ] lead | [ national ] lead of Q | Q ahead ) [ over/of P=other ]",
            f"{HEAD} ( V.project | V.give | V.show ) ( Q [ national ] lead | [ national ] lead of Q ) for P [ over P=other ]",
            f"{HEAD} P lead [ over P=other ] V.be Q {TAIL}",
        ),
        lead(1),
        (
            ("The projected national share gave the Tories a one-point lead.", "contradicted"),
            ("The Conservatives were one point ahead of Labour in the national equivalent vote.", "supported"),
            ("Labour led the Conservatives by seven points in the BBC's projected national share.", "contradicted"),
        ),
        future=True,
    ),
    way(
        "behind nationally",
        (f"{HEAD} P ( V.be | V.end | V.trail ) [ Q ] behind P=other {TAIL}", f"{HEAD} P V.trail P=other [ by Q ] {TAIL}"),
        lead(-1),
        (("Labour were a point behind the Conservatives in the national equivalent vote.", "supported"),),
        future=True,
    ),
    way(
        "up nationally",
        (
            f"{HEAD} P {{ {_WORD} }} ( V.be up | V.up | V.be V.up ) [ by ] [ Q ] on/from/since T=when",
            f"{HEAD} P V.be up [ by ] [ Q ] on/from/since T=when {TAIL}",
        ),
        change(1),
        (("Labour's projected national share was up eight points on last year.", "supported"),),
    ),
    way(
        "down nationally",
        (
            f"{HEAD} P {{ {_WORD} }} ( V.be down | V.down | V.be V.down ) [ by ] [ Q ] on/from/since T=when",
            f"{HEAD} P V.be down [ by ] [ Q ] on/from/since T=when {TAIL}",
        ),
        change(-1),
        (("The Conservatives' projected national share was down three points on last year.", "supported"),),
    ),
)
