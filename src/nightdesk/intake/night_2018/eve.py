"""Who sat in each seat on the eve of 3 May 2018.

Route: the list of councillors of 2017 as it stands (`holders`), repaired seat by seat by sourced corrections: those
kept by hand in `seat_corrections.csv`, and one for each seat that a ballot fills beside the regular one, which by law was
vacant. A member whose party no list and no source settles holds an unsettled seat (`doubtful`). A council whose seats
cannot be told apart carries a published composition instead (`eve_compositions.csv`).
"""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from nightdesk.intake.names import place, same_person
from nightdesk.intake.night_2018.doubtful import decided, read_evidence
from nightdesk.intake.night_2018.whose_seat import Term, terms_of_night
from nightdesk.intake.past_results import PastResults, read_past_results
from nightdesk.intake.sitting import Sitting, read_sitting, ward_key
from nightdesk.register.ballot import Ballot
from nightdesk.register.council import Council
from nightdesk.register.pack_rows import CompositionRow, CorrectionRow, HolderRow
from nightdesk.register.party import FIVE, SOME_OTHER, PartyId

LIST = "Open Council Data UK, councillors 2017"
RESULTS = "Local Elections Archive Project"
LATEST_NUMBER = 6760
"""No party on a ballot of the night has a higher Electoral Commission number: a member listed under one joined it later."""
DEREGISTERED = ("leap:THF",)
"""Parties of 2014 no longer on the register in 2018: Tower Hamlets First was taken off it in April 2015."""
VACANT_BY_LAW = (
    "The ward fills one seat more than is due on the night, so one was vacant (Local Government Act 1972 s. 89); "
    "of the members whose term runs on, this one is no longer in the list of 2018 ("
    + RESULTS
    + ", 2018; "
    + LIST
    + " and 2018)"
)
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class EveTables:
    """Three tables of the pack."""

    holders: tuple[HolderRow, ...]
    corrections: tuple[CorrectionRow, ...]
    compositions: tuple[CompositionRow, ...]


def eve_tables(
    data: Path,
    councils: Sequence[Council],
    ballots: Sequence[Ballot],
    *,
    won: Mapping[str, Mapping[PartyId, int]],
) -> EveTables:
    """The seats of every council on the eve, `seats_before` rows for each.

    `won` is seats won on the night by council slug and party: less those, a total published after the night tells of the
    seats that were not up. Raises DeskError where a list has another number of members than the council has seats.
    """
    lists = {year: read_sitting(data / "councils" / f"councillors-{year}.csv") for year in (2016, 2018)}
    past = read_past_results(data)
    seats = terms_of_night(data, councils, ballots, past)
    holders: list[HolderRow] = []
    doubts: dict[int, PartyId] = {}
    vacated: list[CorrectionRow] = []
    for council in councils:
        beside = {year: members.get(place(council.name), ()) for year, members in lists.items()}
        here = [one for one in ballots if one.council == council.slug]
        for term in seats[council.slug]:
            row, doubt = _holder(council, term, beside, past, here)
            if doubt is not None:
                doubts[len(holders)] = doubt
            holders.append(row)
            if term.casual:
                vacated.append(CorrectionRow(row.council, row.ward, row.name, row.party, "vacant", "", VACANT_BY_LAW, "medium"))
    by_hand = correction_rows()
    named = {(row.council, row.ward, row.person) for row in by_hand}
    corrections = [*by_hand, *(row for row in vacated if (row.council, row.ward, row.person) not in named)]
    listed = EveTables(
        tuple(holders),
        tuple(sorted(corrections, key=lambda row: (row.council, row.ward, row.person))),
        composition_rows(),
    )
    keys = {council.slug: place(council.name) for council in councils}
    evidence = read_evidence(data, {keys[slug]: parties for slug, parties in won.items() if slug in keys})
    by_slug = {slug: evidence[key] for slug, key in keys.items() if key in evidence}
    return replace(listed, holders=decided(listed.holders, corrected(listed), doubts, by_slug))


def _holder(
    council: Council, term: Term, lists: Mapping[int, Sequence[Sitting]], past: PastResults, ballots: Sequence[Ballot]
) -> tuple[HolderRow, PartyId | None]:
    """The row as listed, and the other party where that is in doubt.

    A party the list does not tell is taken from the member's own last election, if it is outside the five.
    """
    member = term.sitting
    elected = elected_party(council, member, past)
    party, source = member.party, LIST
    if not party or (party.startswith("PP") and int(party[2:]) > LATEST_NUMBER):
        told = elected is not None and elected not in FIVE and elected not in DEREGISTERED
        party = elected if told and elected else SOME_OTHER
        source += f": independent or other; party as elected ({RESULTS})" if told else ": independent or other"
    worth, confidence, doubt = _worth(council, term, party, elected, lists, ballots)
    row = HolderRow(
        council.slug,
        member.ward,
        member.name,
        party,
        "held",
        "ends" if term.ends else "continuing",
        term.ballot.id if term.ballot else "",
        source + worth,
        confidence,
    )
    return row, doubt


def _worth(
    council: Council,
    term: Term,
    party: str,
    elected: str | None,
    lists: Mapping[int, Sequence[Sitting]],
    ballots: Sequence[Ballot],
) -> tuple[str, str, PartyId | None]:
    """What to add to the source of a row, how far it can be relied on, and the other party where that is in doubt.

    The list of 2017 was put together later, and changes of party after the night have leaked into it. A member who left
    the council that night can have changed only before; of one who stayed nobody knows when.
    """
    member = term.sitting
    ward = ward_key(council.name, member.ward)
    earlier, later = ([one for one in lists[year] if _is(council, ward, member, one)] for year in (2016, 2018))
    if not term.ends and later and later[0].party != member.party:
        return f"; listed for {later[0].party or 'another'} in 2018", "low", later[0].party or SOME_OTHER
    if elected is None:
        return "", "medium", None
    if elected == party:
        return f"; elected for the same ({RESULTS})", "high", None
    words = f"; elected for {elected} ({RESULTS})"
    if any(one.party == elected for one in earlier):
        return f"{words}, as still listed in 2016", "medium", None
    if term.ends and not later:
        return f"{words}, and no member after the night", "medium", None
    # Where a ward was redrawn away the seat has no ballot, but its member may stand in the new ward of that name.
    up = [term.ballot] if term.ballot else [one for one in ballots if term.ends and ward_key(council.name, one.ward) == ward]
    standing = [one.party for ballot in up for one in ballot.candidacies if same_person(one.name, member.name)]
    if standing == [party] or (party == SOME_OTHER and standing and standing[0] not in FIVE):
        return f"{words}, and nominated as listed for the night", "medium", None
    return words, "low", elected


def _is(council: Council, ward: str, member: Sitting, other: Sitting) -> bool:
    return ward_key(council.name, other.ward) == ward and same_person(member.name, other.name)


def corrected(tables: EveTables) -> tuple[HolderRow, ...]:
    """The holders with every correction applied, as whoever reads the pack will have them."""
    changes = {(row.council, row.ward, row.person): row for row in tables.corrections}
    found = []
    for row in tables.holders:
        change = changes.get((row.council, row.ward, row.name))
        if change is None:
            found.append(row)
        elif change.to in ("vacant", "unsettled"):
            found.append(row._replace(party="", state="vacant" if change.to == "vacant" else "unsettled"))
        else:
            found.append(row._replace(party=change.to, state="held"))
    return tuple(found)


def elected_party(council: Council, member: Sitting, past: PastResults) -> str | None:
    """Party the member was last elected for in that ward in 2016 or 2014, or None where neither night tells."""
    for contest in past.latest(council.name, member.ward):
        winner = contest.winner(member.name)
        if winner is not None:
            return winner.party
    return None


def correction_rows() -> tuple[CorrectionRow, ...]:
    """The corrections kept by hand."""
    with (_HERE / "seat_corrections.csv").open(encoding="utf-8", newline="") as file:
        return tuple(CorrectionRow(*row.values()) for row in csv.DictReader(file))


def composition_rows() -> tuple[CompositionRow, ...]:
    """Published compositions that stand in for seats which cannot be told apart, kept by hand."""
    with (_HERE / "eve_compositions.csv").open(encoding="utf-8", newline="") as file:
        return tuple(
            CompositionRow(
                row["council"],
                "continuing" if row["term"] == "continuing" else "ends",
                row["party"],
                int(row["seats"]),
                row["source"],
                row["confidence"],
            )
            for row in csv.DictReader(file)
        )
