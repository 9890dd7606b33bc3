"""Councillors who changed party between elections: how many, and who."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.ranges import WIDE, area_of, way
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Says


def crossed(g: Ground) -> Iterable[Read] | None:
    """'Three former UKIP councillors in Plymouth had switched to the Conservatives.'"""
    q, to = g.quantity(), g.party()
    source = g.party("other") or (q.party if q is not None else None)
    place = g.places("council", name="range") or (area_of(g, "council", *WIDE, name=""),)
    if to is None or source is None or to == source or place[0] is None or len(place) != 1:
        return None
    if q is None:
        return [claim("crossed", place[0], source, says=Says("at_least", 1), other=to)]
    if q.how == "number" or (q.how == "every" and q.value):
        return [claim("crossed", place[0], source, says=q.says(), other=to)]
    return [claim("crossed", place[0], source, says=Says("is", 0) if q.how == "no" else Says("at_least", 1), other=to)]


MEMBERS = "councillor/councillors/member/members"
WENT = "( V.cross | V.join | V.defect | V.switch | V.move | V.go over | V.fall )"
BEFORE = "[ T | before T | since T | in T | by defection | from V.elect | after V.elect ]"
ROWS: tuple[Row, ...] = (
    way(
        "councillors who crossed",
        (
            f"Q [ L.council=range ] [ former/ex/one-time/elected ] P=other {MEMBERS} [ all ] {WENT} [ to ] P {BEFORE}",
            f"Q.seats [ all ] [ V.have ] [ all ] {WENT} [ to ] P {BEFORE}",
            f"Q.seats V.have all {WENT} [ to ] P {BEFORE}",
            "P ( V.gain | V.win | V.take | V.pick up ) Q.seats from P=other ( by/through defection | by/through defections )",
            "there V.be Q.defections from P=other to P",
            f"P=other V.lose Q ( {MEMBERS} ) to P by/through defection {BEFORE}",
            "P=other V.lose Q.seats to P by/through defection/defections",
            f"Q.seats V.elect as P=other ( V.cross | V.join | V.defect | V.switch ) [ to ] P {BEFORE}",
        ),
        crossed,
        (
            ("Three former UKIP councillors in Plymouth had switched to the Conservatives.", "supported"),
            ("Five former UKIP councillors in Plymouth had switched to the Conservatives.", "contradicted"),
            ("Two Plymouth UKIP councillors defected to the Tories before the vote.", "contradicted"),
            ("Plymouth's three UKIP councillors had all defected to the Conservatives.", "supported"),
        ),
        time=True,
        negatable=False,
    ),
)
