"""The parties that stood on 3 May 2018: names from Democracy Club, short names and families from a hand-kept table."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import cast, get_args

from nightdesk.intake.feed import FeedBallot
from nightdesk.problems import DeskError
from nightdesk.register.party import Family, Party, PartyId

MISSING_CODES: Mapping[str, str] = {"SOBHI": "PP6718"}
"""Codes of the archive that the table of codes lacks: Save Our Beeston and Holbeck Independents."""


def party_codes(data: Path) -> Mapping[str, frozenset[str]]:
    """Party code of the archive → the Electoral Commission's numbers it may stand for."""
    codes: dict[str, set[str]] = {code: {number} for code, number in MISSING_CODES.items()}
    with (data / "context" / "party-codes-2018.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            codes.setdefault(row["leap_code"], set()).add(row["ec_party_id"])
    return {code: frozenset(numbers) for code, numbers in codes.items()}


def parties_2018(ballots: Sequence[FeedBallot]) -> Mapping[PartyId, Party]:
    """Every party with a candidate for a council seat, in the order of the hand-kept table."""
    names: dict[str, str] = {}
    for ballot in ballots:
        for one in ballot.candidates:
            if not one.description:  # the words of a joint description are not the party's name
                names.setdefault(one.party, one.party_name)
    parties: dict[PartyId, Party] = {}
    with (Path(__file__).parent / "parties.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["family"] not in get_args(Family):
                raise DeskError(f"parties.csv: {row['party']} has the family {row['family']!r}.")
            if row["party"] in names:
                parties[row["party"]] = Party(row["party"], names[row["party"]], row["short"], cast(Family, row["family"]))
    missing = [party for party in names if party not in parties]
    if missing:
        raise DeskError(f"parties.csv lacks {', '.join(missing)}.")
    return parties
