"""One little night, small enough to work out on paper: two councils, six wards, everything that can go oddly.

Millbrook elects by thirds: 9 seats, 4 of them up in three wards. Abbey ends in a tie decided by lot, Bridge fills a casual
vacancy alongside the ordinary seat, Castle is returned unopposed. Newdale is redrawn, 7 seats now and 9 before: Harbour and
Hill poll for three seats each, Mill's poll is countermanded. One figure of Hill is corrected at the end.

    Millbrook      eve   continuing   won
    Con              4            3   Abbey (by lot), Bridge (the short term)   5 of 9: CON GAIN FROM NOC
    Lab              2            1   Bridge (the full term)                    2
    independent      1            0   Castle (unopposed)                        1
    vacant           2            1   Bridge filled the other                   1

    Newdale        eve                won
    Lab              5                Harbour 2                                 2
    LD               3                Harbour 1, Hill 3                         4 of 7: LD GAIN FROM LAB
    Residents        1                                                          0: wiped out
    countermanded                                                               1
"""

from __future__ import annotations

from nightdesk.ledger.entry import (
    Correction,
    Declaration,
    Entry,
    Poll,
    Provenance,
    PublishedTotal,
    Recorded,
    ReturnedUnopposed,
)
from nightdesk.register.ballot import Ballot, BallotStatus, Candidacy
from nightdesk.register.baseline import Basis, Defended, EveComposition, LastFought, PastCandidacy
from nightdesk.register.council import Council
from nightdesk.register.party import CON, GRN, INDEPENDENT, LAB, LD, UKIP, Party
from nightdesk.register.roll import ExpectedTime, Leader, Register, Source

NIGHT = "2018-05-03"
ABBEY, BRIDGE, CASTLE = (f"local.millbrook.{ward}.{NIGHT}" for ward in ("abbey", "bridge", "castle"))
HARBOUR, HILL, MILL = (f"local.newdale.{ward}.{NIGHT}" for ward in ("harbour", "hill", "mill"))
RESIDENTS = "PP9001"

PARTIES = (
    Party(CON, "Conservative and Unionist Party", "Con", "con"),
    Party(LAB, "Labour Party", "Lab", "lab"),
    Party(LD, "Liberal Democrats", "LD", "ld"),
    Party(GRN, "Green Party", "Grn", "grn"),
    Party(UKIP, "UK Independence Party (UKIP)", "UKIP", "ukip"),
    Party(INDEPENDENT, "Independent", "Ind", "ind"),
    Party(RESIDENTS, "Newdale Residents", "Newdale Res", "local"),
)

MILLBROOK = Council(
    "millbrook",
    "Millbrook",
    "E07000901",
    "North West",
    "district",
    "thirds",
    seats_total=9,
    seats_before=9,
    redrawn=False,
    hex=(1, 1),
)
NEWDALE = Council(
    "newdale", "Newdale", "E09000902", "London", "london", "all-out", seats_total=7, seats_before=9, redrawn=True, hex=(2, 1)
)


def standing(*people: str) -> tuple[Candidacy, ...]:
    """Candidacies from `short-name PARTY` pairs, the name spelt from the short name."""
    pairs = (one.split() for one in people)
    return tuple(Candidacy(id, id.replace("-", " ").title(), party) for id, party in pairs)


def ballot(
    id: str, seats: int, *people: str, short_term: int = 0, status: BallotStatus = "contested", electorate: int | None = None
) -> Ballot:
    _, council, ward, _ = id.split(".")
    return Ballot(
        id=id,
        council=council,
        ward=ward.title(),
        gss="",
        seats=seats,
        short_term_seats=short_term,
        status=status,
        redrawn=council == "newdale",
        candidacies=standing(*people),
        electorate=electorate,
    )


BALLOTS = (
    ballot(ABBEY, 1, f"ann-archer {CON}", f"ben-barker {LAB}", f"cat-cole {GRN}", electorate=5000),
    ballot(
        BRIDGE,
        2,
        f"dan-drew {CON}",
        f"eve-ellis {CON}",
        f"fay-ford {LAB}",
        f"gus-gale {LAB}",
        f"hal-hunt {INDEPENDENT}",
        f"ida-ives {INDEPENDENT}",
        short_term=1,
    ),
    ballot(CASTLE, 1, f"jo-jones {INDEPENDENT}", status="uncontested"),
    ballot(
        HARBOUR,
        3,
        f"kim-king {LAB}",
        f"lee-lane {LAB}",
        f"may-moss {LAB}",
        f"ned-nash {LD}",
        f"oli-owen {LD}",
        f"pam-pitt {RESIDENTS}",
    ),
    ballot(HILL, 3, f"quin-rae {LAB}", f"rob-rudd {LD}", f"sue-shaw {LD}", f"tom-todd {LD}", f"una-underhill {UKIP}"),
    ballot(MILL, 1, status="countermanded"),
)


def past(ballot_id: str, rule: str, *people: tuple[str, str, int, bool, bool]) -> LastFought:
    return LastFought(
        ballot_id,
        "2014-05-22",
        "like_for_like",
        rule,
        "Same ward, same boundaries.",
        tuple(PastCandidacy(name, party, votes, elected, seat_up) for name, party, votes, elected, seat_up in people),
    )


LAST_FOUGHT = {
    ABBEY: past(
        ABBEY,
        "sole_winner",
        ("Ben Barker", LAB, 700, True, True),
        ("Alf Archer", CON, 600, False, False),
        ("Una Usher", UKIP, 200, False, False),
    ),
    BRIDGE: past(
        BRIDGE,
        "top_of_three",
        ("Dan Drew", CON, 900, True, True),
        ("Eve Ellis", CON, 880, True, True),
        ("Don Dell", CON, 870, True, False),
        ("Fay Ford", LAB, 500, False, False),
        ("Hal Hunt", INDEPENDENT, 400, False, False),
        ("Ivy Ives", INDEPENDENT, 100, False, False),
    ),
    CASTLE: past(
        CASTLE,
        "sole_winner",
        ("Jo Jones", INDEPENDENT, 800, True, True),
        ("Cy Cox", CON, 300, False, False),
    ),
    HARBOUR: LastFought(HARBOUR, "", "none", "new_ward", "New boundaries: no ward compares.", ()),
    HILL: LastFought(HILL, "", "none", "new_ward", "New boundaries: no ward compares.", ()),
    MILL: LastFought(MILL, "", "none", "new_ward", "New boundaries: no ward compares.", ()),
}


def defends(basis: Basis, key: str, seats: dict[str, int], unknown: int = 0) -> tuple[tuple[Basis, str], Defended]:
    method = "notional" if key == "newdale" else "like_for_like"
    reason = "Seats scaled to the new council." if key == "newdale" else "Same ward, same boundaries."
    return (basis, key), Defended(basis, method, seats, unknown, reason)  # type: ignore[arg-type]


DEFENDED = dict(
    (
        defends("last_fought", ABBEY, {LAB: 1}),
        defends("last_fought", BRIDGE, {CON: 2}),
        defends("last_fought", CASTLE, {INDEPENDENT: 1}),
        defends("last_fought", "newdale", {LAB: 4, LD: 2}),
        defends("eve_of_poll", ABBEY, {LAB: 1}),
        defends("eve_of_poll", BRIDGE, {CON: 1}, unknown=1),
        defends("eve_of_poll", CASTLE, {INDEPENDENT: 1}),
        defends("eve_of_poll", "newdale", {LAB: 3, LD: 2, RESIDENTS: 1}),
    )
)

EVE = {
    "millbrook": EveComposition(
        council="millbrook",
        held={CON: 4, LAB: 2, INDEPENDENT: 1},
        vacant=2,
        unsettled=0,
        continuing={CON: 3, LAB: 1},
        continuing_vacant=1,
        continuing_unsettled=0,
        settled="sourced_composition",
        holders=(),
        source="made up",
        confidence="high",
    ),
    "newdale": EveComposition(
        council="newdale",
        held={LAB: 5, LD: 3, RESIDENTS: 1},
        vacant=0,
        unsettled=0,
        continuing={},
        continuing_vacant=0,
        continuing_unsettled=0,
        settled="sourced_composition",
        holders=(),
        source="made up",
        confidence="high",
    ),
}


def little_register() -> Register:
    """Who stands where on the little night."""
    return Register(
        night=NIGHT,
        title="The little night",
        polls_close=f"{NIGHT}T22:00:00+01:00",
        clock="Times are made up.",
        sources=(Source("officer", "The officer's sheet", "Millbrook", "https://example.org/sheet", "CC0-1.0", "Made up"),),
        parties={party.id: party for party in PARTIES},
        councils={council.slug: council for council in (MILLBROOK, NEWDALE)},
        ballots={one.id: one for one in BALLOTS},
        by_council={slug: tuple(one for one in BALLOTS if one.council == slug) for slug in (MILLBROOK.slug, NEWDALE.slug)},
        eve=EVE,
        last_fought=LAST_FOUGHT,
        defended=DEFENDED,
        corrections=(),
        conflicts={},
        times={
            "millbrook": ExpectedTime("millbrook", "2018-05-04T01:00:00+01:00", "recorded", "officer"),
            "newdale": ExpectedTime("newdale", "2018-05-04T02:00:00+01:00", "rule", "officer"),
        },
        leaders=(Leader("newdale", "Quin Rae", LAB, "leader", HILL, "quin-rae", "officer"),),
        notes={"millbrook": "Its member for Mere was readmitted to the group in April."},
    )


def seen(time: str) -> Provenance:
    return Provenance("officer", f"2018-05-04T{time}:00+01:00", "recorded")


def declared(ballot_id: str, time: str, *lines: str, **figures: object) -> Declaration:
    """A declaration from `short-name votes [elected] [lot]` lines; `-` for votes not announced."""
    polls = []
    for line in lines:
        name, votes, *words = line.split()
        polls.append(Poll(name, None if votes == "-" else int(votes), "elected" in words, "lot" in words))
    return Declaration(ballot_id, tuple(polls), seen(time), **figures)  # type: ignore[arg-type]


HARBOUR_LINES = (
    "kim-king 1200 elected",
    "lee-lane 1100 elected",
    "may-moss 1000",
    "ned-nash 1050 elected",
    "oli-owen 900",
    "pam-pitt 400",
)
HILL_KEYED = (
    "quin-rae 1300",
    "rob-rudd 1500 elected",
    "sue-shaw 1450 elected",
    "tom-todd 1310 elected",
    "una-underhill 90",
)
HILL_READ_OUT = (*HILL_KEYED[:4], "una-underhill 190")

LITTLE_BOOK: tuple[Entry, ...] = (
    declared(
        ABBEY,
        "00:10",
        "ann-archer 640 elected lot",
        "ben-barker 640",
        "cat-cole 120",
        ballot_papers=1410,
        rejected_ballot_papers=10,
        turnout_reported="28.2",
    ),
    ReturnedUnopposed(CASTLE, ("jo-jones",), seen("00:20")),
    declared(HARBOUR, "00:30", *HARBOUR_LINES),
    declared(
        BRIDGE,
        "00:40",
        "dan-drew 810 elected",
        "eve-ellis 700",
        "fay-ford 850 elected",
        "gus-gale 640",
        "hal-hunt 300",
        "ida-ives 250",
    ),
    PublishedTotal("millbrook", ((CON, 5), (LAB, 2), ("others", 1)), seen("00:45")),
    declared(HILL, "00:50", *HILL_KEYED),
    Correction(6, declared(HILL, "01:05", *HILL_READ_OUT), "Una Underhill's figure was read out as 190, not 90."),
)
"""Seven entries. After 4 Millbrook is complete, after 6 Newdale; 7 corrects one figure of 6."""


def in_book(*entries: Entry) -> tuple[Recorded, ...]:
    """Entries in their places, from 1. The sums never read the digest, so it is left plain here."""
    return tuple(Recorded(place, entry, f"{place:064x}") for place, entry in enumerate(entries, start=1))
