"""Which of the seats in doubt does a source settle? The rest are unsettled: nobody's, and said to be.

A member is listed for one party, and was elected for another or is listed for another a year later; no list says when that
changed. Three kinds of source can tell all the same:

- a change of party with the member's name and a date, before the night or after it;
- what is published of the council's seats on the eve, where it is met with the member as listed and not otherwise;
- the total published after the night, less the seats won that night: those are the seats not up.

Where one composition is met only with the member as listed, and another only with the other party, neither is believed.
"""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from nightdesk.intake.names import place, same_person
from nightdesk.register.pack_rows import HolderRow
from nightdesk.register.party import CON, FIVE, GRN, LAB, LD, OTHERS, SOME_OTHER, UKIP, PartyId

_HERE = Path(__file__).parent
NIGHT = "2018-05-03"
COLUMNS = {"con": CON, "lab": LAB, "ld": LD, "green": GRN, "ukip": UKIP, "other": OTHERS}
"""Columns of a published composition, and the rows of the scoreboard they stand for."""
WORDS = {CON: "Con", LAB: "Lab", LD: "LD", GRN: "Green", UKIP: "UKIP", SOME_OTHER: "independent or other"}
EITHER_WAY = "outside the five either way, and no source says for which of"
BEFORE_THE_POLL = "with it so the seats are those published of the eve"
AFTER_THE_NIGHT = "with it so the seats not up are those of the total published after the night"
RELIED_ON = ("high", "medium")

Seats = Mapping[PartyId, int]
"""Seats by row of the scoreboard."""


@dataclass(frozen=True, slots=True)
class Published:
    """A council's seats as a source gives them in full, on the eve or after the night."""

    eve: bool
    seats: Seats
    vacant: int
    source: str


@dataclass(frozen=True, slots=True)
class Change:
    """A member's change of party, as a source dates it."""

    person: str
    row: PartyId
    """Row of the scoreboard the member was in on the eve."""
    words: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is published of one council."""

    compositions: tuple[Published, ...] = ()
    changes: tuple[Change, ...] = ()


def read_evidence(data: Path, won: Mapping[str, Seats]) -> Mapping[str, Evidence]:
    """By council (normal form of its name). `won`: seats won on the night by party, in the same form.

    Beside the compositions of the source data stand those kept by hand in `published_compositions.csv`. One with a blank is
    left out, and so is a total after the night of a council whose seats won are not given.
    """
    compositions: dict[str, list[Published]] = {}
    changes: dict[str, list[Change]] = {}
    for row in (*_rows(data / "councils" / "compositions-2018.csv"), *_rows(_HERE / "published_compositions.csv")):
        name, eve = place(row["council"]), row["basis"] == "eve"
        if not all(row[column].isdigit() for column in COLUMNS) or not (eve or name in won):
            continue
        seats = {party: int(row[column]) for column, party in COLUMNS.items()}
        if not eve:
            on_the_night = by_row(won[name])
            seats = {party: count - on_the_night[party] for party, count in seats.items()}
        compositions.setdefault(name, []).append(Published(eve, seats, int(row["vacant"] or 0), _line(row["source"])))
    for row in _rows(data / "councils" / "changes-2018.csv"):
        change = _change(row)
        if change is not None:
            changes.setdefault(place(row["council"]), []).append(change)
    return {
        name: Evidence(tuple(compositions.get(name, ())), tuple(changes.get(name, ()))) for name in {**compositions, **changes}
    }


def decided(
    holders: Sequence[HolderRow], seats: Sequence[HolderRow], doubts: Mapping[int, PartyId], evidence: Mapping[str, Evidence]
) -> tuple[HolderRow, ...]:
    """The rows as listed, those in doubt settled by a source or marked unsettled.

    `seats` are the same rows with every correction applied; a row that a correction repairs is in doubt no longer. `doubts`
    gives the other party, by place in `holders`; `evidence` by council slug.
    """
    rows = list(holders)
    open_: dict[str, list[int]] = {}
    for at in doubts:
        if seats[at] != holders[at]:
            continue
        if _row(holders[at].party) == _row(doubts[at]):
            ground = f"{EITHER_WAY} {holders[at].party} and {doubts[at]}"
            rows[at] = _as_listed(holders[at], ground)._replace(party=SOME_OTHER)
        else:
            open_.setdefault(holders[at].council, []).append(at)
    for council, places in open_.items():
        here = [at for at, row in enumerate(holders) if row.council == council]
        told = evidence.get(council, Evidence())
        met = [(one, _met(one, places, here, holders, seats, doubts)) for one in told.compositions]
        for index, at in enumerate(places):
            ground = _named(holders[at], told.changes) or _published(index, met)
            rows[at] = _as_listed(holders[at], ground) if ground else _unsettled(holders[at], doubts[at])
    return tuple(rows)


def by_row(seats: Mapping[PartyId, int]) -> Counter[PartyId]:
    """Seats by row of the scoreboard."""
    found = Counter[PartyId]()
    for party, count in seats.items():
        found[_row(party)] += count
    return found


def _met(
    published: Published,
    places: Sequence[int],
    here: Sequence[int],
    holders: Sequence[HolderRow],
    seats: Sequence[HolderRow],
    doubts: Mapping[int, PartyId],
) -> list[tuple[bool, ...]]:
    """Every way of taking the seats in doubt, as listed (True) or for the other party, that comes to what is published.

    A source that gives as many vacancies as there were counts them apart; any other has them with who held them last.
    """
    counted = [at for at in here if published.eve or holders[at].term == "continuing"]
    certain = by_row(Counter(seats[at].party for at in counted if seats[at].state == "held" and at not in places))
    vacated = Counter(holders[at].party for at in counted if seats[at].state == "vacant")
    if published.eve and published.vacant != vacated.total():
        certain += by_row(vacated)
    found = []
    for way in product((True, False), repeat=len(places)):
        taken = Counter(
            _row(holders[at].party if listed else doubts[at]) for at, listed in zip(places, way, strict=True) if at in counted
        )
        if all(certain[party] + taken[party] == count for party, count in published.seats.items()):
            found.append(way)
    return found


def _published(index: int, met: Sequence[tuple[Published, Sequence[tuple[bool, ...]]]]) -> str:
    """What settles the seat as listed, or nothing: where no composition tells, or where two tell differently."""
    told = [(one, {way[index] for way in ways}) for one, ways in met if ways]
    if any(taken == {False} for _, taken in told):
        return ""
    grounds = (f"{BEFORE_THE_POLL if one.eve else AFTER_THE_NIGHT}: {one.source}" for one, taken in told if taken == {True})
    return next(grounds, "")


def _named(row: HolderRow, changes: Sequence[Change]) -> str:
    return next((one.words for one in changes if same_person(one.person, row.name) and one.row == _row(row.party)), "")


def _as_listed(row: HolderRow, ground: str) -> HolderRow:
    return row._replace(source=f"{row.source}; {ground}", confidence="medium")


def _unsettled(row: HolderRow, other: PartyId) -> HolderRow:
    between = " and ".join(WORDS.get(party, party) for party in (row.party, other))
    source = f"Not settled between {between}, as no date is known: {row.source}"
    return row._replace(party="", state="unsettled", source=source, confidence="low")


def _change(row: Mapping[str, str]) -> Change | None:
    """None where the source does not say whether it was before the night."""
    dated = re.match(r"\d{4}(-\d\d){0,2}", row["date"])
    if dated is None or NIGHT.startswith(dated[0]) or not row["person"] or row["confidence"] not in RELIED_ON:
        return None
    before = dated[0] < NIGHT
    party = row["to_party"] if before else row["from_party"]
    word = re.match(r"\w*", party.lower())
    if not party or party.startswith("vacant") or word is None:
        return None
    when = f"{party} since {row['date']}" if before else f"{party} until {row['date']}"
    return Change(row["person"], COLUMNS.get(word[0], OTHERS), f"{when}: {_line(row['source'])}")


def _row(party: PartyId) -> PartyId:
    return party if party in FIVE else OTHERS


def _line(text: str) -> str:
    return " ".join(text.split())


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return [row for row in csv.DictReader(file) if row["confidence"] in RELIED_ON]
