"""How long a party had run a council, in other words."""

from __future__ import annotations

from collections.abc import Iterable

from nightdesk.check.readings.history import in_year, since, years
from nightdesk.check.readings.row import Ground, Read, Row, claim
from nightdesk.claims.claim import Claim, Says


def taken_in(g: Ground) -> Iterable[Read] | None:
    """'took Wandsworth in 1978': had it in that year, and not the year before."""
    when, had = g.item("when"), in_year(g)
    if when is None or had is None or not when.when[:4].isdigit():
        return None
    before = str(int(when.when[:4]) - 1)
    return [
        *had,
        *(
            claim("control_in", one.subject.place, says=Says("is_not", one.says.value), day=before)
            for one in had
            if isinstance(one, Claim)
        ),
    ]


def held_since(g: Ground) -> Iterable[Read] | None:
    return since(g) if "verb" in g else None


ROWS: tuple[Row, ...] = (
    Row(
        "in power since",
        """
        L.council V.be in/under P [ hands/control ] since T; L.council V.stay in/under P [ hands/control ] since T; P
        V.be in power/charge/control [ of/in ] [ L.council ] since T; L.council V.run by P since T
        """,
        held_since,
        examples=(
            ("Trafford had been in Tory hands since 2004.", "supported"),
            ("Wandsworth has been in Labour hands since 1978.", "contradicted"),
        ),
    ),
    Row(
        "in power for",
        """
        L.council V.be in/under P [ hands/control ] for Q; L.council V.stay in/under P [ hands/control ] for Q; P V.be
        in power/charge/control [ of/in ] [ L.council ] for Q; L.council V.run by P for Q
        """,
        years,
        examples=(("The Conservatives have been in power in Wandsworth for 40 years.", "supported"),),
    ),
    Row(
        "taken in",
        """
        P V.gain L.council in T.year; P V.take L.council in T.year
        """,
        taken_in,
        examples=(("The Tories took Wandsworth in 1990.", "partly"),),
    ),
)
