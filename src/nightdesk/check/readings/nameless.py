"""Councils lost by somebody the text does not name: 'they', 'it', in copy cut from its context.

What the words say without the name can still be worked out: that control has changed, and to whom. Who lost it stays open.
"""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Says

WHO = "( they | it )"
TO = "[ to P=other ]"


def lost(g: Ground) -> Iterable[Read] | None:
    """Each council gained by whoever is named; else under other control than on the eve."""
    to, found = g.party("other"), []
    for one in g.places("council"):
        before = g.measured("control_before", claim("", one).subject).value
        if to is not None:
            found.append(claim("councils_gained", one, to))
        elif isinstance(before, str):
            found.append(claim("control_after", one, says=Says("is_not", before)))
        else:
            return None
    return found


ROWS: tuple[Row, ...] = (
    Row(
        "lost by somebody",
        (f"{WHO} V.lose L.council {TO}", f"{WHO} V.lose {TO} L.council", f"{WHO} V.lose L.council P=other"),
        lost,
        (
            ("However, they lost control of Trafford.", "supported"),
            ("They lost Plymouth to Labour.", "supported"),
            ("They lost Leeds to the Tories.", "contradicted"),
        ),
        negatable=False,
    ),
)
