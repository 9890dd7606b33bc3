"""How many more or fewer councils a party controls than before, and control told the other way round."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from nightdesk.check.readings.control_read import lost, won
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Says


def net(sign: int) -> Callable[[Ground], Iterable[Read] | None]:
    """Councils controlled, against before."""

    def build(g: Ground) -> Iterable[Read] | None:
        q, party, place = g.quantity(), g.party(), g.area("region", "several", "england")
        if q is None or party is None or place is None or q.how != "number" or q.total is not None:
            return None
        return [claim("councils_change", place, party, says=q.says(sign) if sign else Says("is", 0))]

    return build


ROWS: tuple[Row, ...] = (
    Row(
        "has in control",
        "L.council V.have P in control/charge/power; P V.be in control/charge in L.council",
        won,
        examples=(
            ("Three Rivers now has the Lib Dems in control.", "supported"),
            ("Derby has Labour in control.", "contradicted"),
        ),
    ),
    Row(
        "to nobody",
        "L.council V.fall P to nobody; L.council V.fall from P to nobody; P V.lose L.council to nobody",
        lost,
        examples=(("Control of Trafford has slipped from the Conservatives to nobody.", "supported"),),
    ),
    Row(
        "councils up",
        "P up Q.councils; P V.up Q.councils; P V.be up Q.councils; P V.be Q.councils up; P V.up by Q.councils",
        net(1),
        examples=(
            (
                "Labour control 74 councils (unchanged), the Conservatives 46 (down two) and the Lib Dems nine (up four).",
                "supported",
            ),
        ),
    ),
    Row(
        "councils down",
        "P down Q.councils; P V.down Q.councils; P V.be down Q.councils; P V.be Q.councils down; P V.down by Q.councils",
        net(-1),
        examples=(("The Conservatives control 46 councils (down three).", "partly"),),
    ),
    Row(
        "councils unchanged",
        "P unchanged Q.councils",
        net(0),
        examples=(("The Conservatives control 46 councils (unchanged).", "partly"),),
    ),
)
