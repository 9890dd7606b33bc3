"""A returning officer's sheet, as text: tests are written the way the field writes.

    Nonsuch, Sutton: 3 seats
    electorate 8240, papers 3961, rejected 18, turnout 48.1
      Eleanor Hughes    Con   1405 * lot
      Richard Taylor    LD    1405
      Kate Smith        Ind   ?

A line of figures is optional, and so is any of them. `*` marks those declared elected, `?` a figure not announced. The
heading may add, after commas: `1 short`, `redrawn`, `by-election`, `uncontested`, `countermanded`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from textwrap import dedent

from nightdesk.ledger.entry import Declaration, Poll, Provenance, PublishedTotal, ReturnedUnopposed
from nightdesk.register.ballot import Ballot, BallotStatus, Candidacy
from nightdesk.register.baseline import LastFought, PastCandidacy
from nightdesk.register.council import Council
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, OTHERS, UKIP, Family, Party, PartyId
from nightdesk.register.roll import Register

DAY = "2018-05-03"
POLLS_CLOSE = f"{DAY}T22:00:00+01:00"

PARTIES: Mapping[str, Party] = {
    "Con": Party(CON, "Conservative and Unionist Party", "Con", "con"),
    "Lab": Party(LAB, "Labour Party", "Lab", "lab"),
    "LD": Party(LD, "Liberal Democrats", "LD", "ld"),
    "Grn": Party(GRN, "Green Party", "Grn", "grn"),
    "UKIP": Party(UKIP, "UK Independence Party (UKIP)", "UKIP", "ukip"),
    "Ind": Party(INDEPENDENT, "Independent", "Ind", "ind"),
    "Others": Party(OTHERS, "Others", "Others", "other"),
}
_HEADING = re.compile(r"(?P<ward>.+), (?P<council>.+): (?P<seats>\d+) seats?(?P<rest>(?:, [^,]+)*)")
_LINE = re.compile(r"(?P<name>.+?)\s{2,}(?P<party>\S+)(?:\s+(?P<votes>\?|-?\d+))?(?P<elected>\s+\*)?(?P<lot>\s+lot)?")
_FIGURES = {"papers": "ballot_papers", "rejected": "rejected_ballot_papers", "electorate": "electorate"}


def slug(name: str) -> str:
    """`Kate O'Neal` as `kate-oneal`."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower().replace("'", "")).strip("-")


def party(short: str) -> Party:
    """The party of that short name; one that is not among the usual is a local party."""
    family: Family = "local"
    return PARTIES.get(short) or Party(f"local-party:{slug(short)}", short, short, family)


def ballot(sheet: str) -> Ballot:
    """The contest the sheet is about: who stands, for how many seats."""
    heading, _, lines = _parts(sheet)
    rest = heading["rest"].removeprefix(", ").split(", ")
    by = "by." if "by-election" in rest else ""
    statuses: tuple[BallotStatus, ...] = ("uncontested", "countermanded")
    short = next((int(one.split()[0]) for one in rest if one.endswith(" short")), 0)
    return Ballot(
        id=f"local.{slug(heading['council'])}.{slug(heading['ward'])}.{by}{DAY}",
        council=slug(heading["council"]),
        ward=heading["ward"],
        gss="",
        seats=int(heading["seats"]),
        short_term_seats=short,
        status=next((status for status in statuses if status in rest), "contested"),
        redrawn="redrawn" in rest,
        candidacies=tuple(Candidacy(slug(line["name"]), line["name"], party(line["party"]).id) for line in lines),
    )


def seen(time: str = "2018-05-04T01:20:00+01:00", *, source: str = "returning-officer") -> Provenance:
    """Provenance of something heard at `time`."""
    return Provenance(source=source, seen=time, clock="keyed")


def declaration(sheet: str, *, provenance: Provenance | None = None) -> Declaration:
    """What the sheet declares."""
    _, figures, lines = _parts(sheet)
    counts = {_FIGURES[key]: int(value) for key, value in figures.items() if key in _FIGURES}
    return Declaration(
        ballot=ballot(sheet).id,
        polls=tuple(
            Poll(
                slug(line["name"]),
                None if line["votes"] in ("?", None) else int(line["votes"]),
                bool(line["elected"]),
                bool(line["lot"]),
            )
            for line in lines
        ),
        provenance=provenance or seen(),
        turnout_reported=figures.get("turnout"),
        **counts,
    )


def unopposed(sheet: str, *, provenance: Provenance | None = None) -> ReturnedUnopposed:
    """The return without a poll of those the sheet marks elected."""
    _, _, lines = _parts(sheet)
    elected = tuple(slug(line["name"]) for line in lines if line["elected"])
    return ReturnedUnopposed(ballot(sheet).id, elected, provenance or seen())


def total(council: str, seats: str, *, provenance: Provenance | None = None) -> PublishedTotal:
    """A council's own total, as `total("Sutton", "LD 33, Con 18, Others 3")`."""
    pairs = (one.rsplit(" ", 1) for one in seats.split(", "))
    return PublishedTotal(slug(council), tuple((party(short).id, int(number)) for short, number in pairs), provenance or seen())


def last_fought(sheet: str) -> LastFought:
    """The sheet of the contest before, as a like-for-like baseline; every seat won then is up."""
    _, _, lines = _parts(sheet)
    past = tuple(
        PastCandidacy(
            line["name"],
            party(line["party"]).id,
            None if line["votes"] in ("?", None) else int(line["votes"]),
            bool(line["elected"]),
            bool(line["elected"]),
        )
        for line in lines
    )
    return LastFought(ballot(sheet).id, "2014-05-22", "like_for_like", "all_seats_up", "Same ward, same boundaries.", past)


def register(
    *sheets: str,
    before: tuple[str, ...] = (),
    seats_total: Mapping[str, int] | None = None,
    electorate: Mapping[str, int] | None = None,
) -> Register:
    """A register of the sheets' ballots.

    `before`: sheets of 2014. `seats_total`: by council slug, else the seats contested. `electorate`: by ballot id.
    """
    electors = electorate or {}
    ballots = {one.id: replace(one, electorate=electors.get(one.id)) for one in map(ballot, sheets)}
    slugs = list(dict.fromkeys(one.council for one in ballots.values()))
    by_council = {council: tuple(one for one in ballots.values() if one.council == council) for council in slugs}
    parties: dict[PartyId, Party] = {one.id: one for one in PARTIES.values() if one.id != OTHERS}
    for sheet in (*sheets, *before):
        parties |= {one.id: one for one in (party(line["party"]) for line in _parts(sheet)[2])}
    totals = {council: sum(one.seats for one in by_council[council]) for council in slugs} | dict(seats_total or {})
    return Register(
        night=DAY,
        title="A night for tests",
        polls_close=POLLS_CLOSE,
        clock="As keyed.",
        sources=(),
        parties=parties,
        councils={
            council: Council(
                council, council.title(), "", "Nowhere", "district", "all-out", totals[council], totals[council], redrawn=False
            )
            for council in slugs
        },
        ballots=ballots,
        by_council=by_council,
        eve={},
        last_fought={one.ballot: one for one in map(last_fought, before)},
        defended={},
        corrections=(),
        conflicts={},
        times={},
        leaders=(),
    )


def _parts(sheet: str) -> tuple[dict[str, str], dict[str, str], list[dict[str, str]]]:
    """Heading, figures, candidates' lines."""
    first, *lines = [line.strip() for line in dedent(sheet).strip().splitlines() if line.strip()]
    heading = _HEADING.fullmatch(first)
    if heading is None:
        raise ValueError(f"not the heading of a sheet: {first!r}")
    figures: dict[str, str] = {}
    if lines and lines[0].split(" ", 1)[0] in (*_FIGURES, "turnout"):
        figures = dict(pair.split(" ", 1) for pair in lines.pop(0).split(", "))
    matches = [(_LINE.fullmatch(line), line) for line in lines]
    for match, line in matches:
        if match is None:
            raise ValueError(f"not a candidate's line: {line!r}")
    return heading.groupdict(), figures, [match.groupdict() for match, _ in matches if match]
