"""Short ways to write what happened to a seat between elections, for the chapter on councillors. Everybody here is made up."""

from __future__ import annotations

import notation
from night_of import Composition, night_of
from nightdesk.analysis.defections import Defections, defections
from nightdesk.context.context import Context
from nightdesk.context.members import Between, Corroboration, ListsDiffer, SeatEvent, SeatTerm
from nightdesk.night import Night
from nightdesk.register.baseline import Basis

ABBEY = "Abbey, Adur: 1 seat\n  Bram Baker  Con  {bram}\n  Cass Cole  Lab  {cass}"
"""Bram Baker, elected for UKIP, defends it as a Conservative."""
BRIDGE = """
    Bridge, Adur: 3 seats
      Dora Dale   Ind   {dora}
      Egon East   Lab   600 *
      Fern Frost  Lab   500 *
      Gus Green   Lab   400{gus}
"""
DEFENDED: dict[tuple[Basis, str], Composition] = {
    ("last_fought", "abbey"): "UKIP 1",
    ("eve_of_poll", "abbey"): "Con 1",
    ("last_fought", "bridge"): "Lab 3",
    ("eve_of_poll", "bridge"): "Lab 2, Ind 1",
}


def _party(short: str) -> str:
    return short if short in ("", "vacant") else notation.party(short).id


def event(
    person: str,
    what: str,
    *,
    event: SeatEvent = "change_of_party",
    ward: str = "Abbey",
    seats: int = 1,
    date: str = "2017-10",
    elected_for: str = "",
    term: SeatTerm = "ends",
    ballot: str = "",
    candidacy: str = "",
    borne_out_by: Corroboration = "dated_source",
    council: str = "adur",
) -> Between:
    """`event("Bram Baker", "UKIP > Con")`; an empty side is a party not told."""
    before, after = (side.strip() for side in what.split(">"))
    return Between(
        council,
        ward,
        person,
        event,
        _party(before),
        _party(after),
        seats,
        date,
        "" if date else "before May 2018",
        _party(elected_for),
        term,
        ballot,
        candidacy,
        borne_out_by,
        "The paper",
        "high",
        "paper",
    )


BRAM = event("Bram Baker", "UKIP > Con", elected_for="UKIP", ballot="local.adur.abbey.2018-05-03", candidacy="bram-baker")
DORA = event(
    "Dora Dale",
    "Lab > Ind",
    ward="Bridge",
    elected_for="Lab",
    ballot="local.adur.bridge.2018-05-03",
    candidacy="dora-dale",
    borne_out_by="election_result",
    date="",
)


def differ(from_: str, to: str, members: int, *, earlier: str = "elected 2014", later: str = "listed 2017") -> ListsDiffer:
    """Members who stand under two parties in two records."""
    return ListsDiffer("adur", earlier, later, _party(from_), "some-other" if to == "Other" else _party(to), members, "list")


def night(*between: Between, bram: str = "", dora: str = "", differ: tuple[ListsDiffer, ...] = ()) -> Night:
    """Abbey and Bridge with what is told; `bram="won"` or `"lost"`, `dora` alike, are declared, nothing is awaited."""
    abbey = ABBEY.format(bram={"won": "600 *", "lost": "400", "": ""}[bram], cass={"won": "500", "lost": "500 *", "": ""}[bram])
    bridge = BRIDGE.format(dora={"won": "450 *", "lost": "300", "": ""}[dora], gus=" *" if dora == "lost" else "")
    if not dora:
        bridge = bridge.replace(" *", "")
    return night_of(
        abbey,
        bridge,
        eve={"adur": "Con 1, Lab 2, Ind 1"},
        defended=DEFENDED,
        context=Context(between=between, lists_differ=differ),
    )


def asked(*between: Between, bram: str = "", dora: str = "", differ: tuple[ListsDiffer, ...] = ()) -> Defections:
    """The answer of that night."""
    return defections(night(*between, bram=bram, dora=dora, differ=differ).scene)
