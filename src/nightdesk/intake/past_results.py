"""How the wards of the night voted on 22 May 2014 and 5 May 2016 (Local Elections Archive Project).

Results of May 2015 are not at hand: a seat whose term runs to 2019 has no contest here.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import cast, get_args

from nightdesk.intake.leap import read_leap
from nightdesk.intake.names import place, same_person
from nightdesk.intake.sitting import ward_key
from nightdesk.problems import DeskError
from nightdesk.register.pack_rows import PartyRow
from nightdesk.register.party import Family

CONTESTS = (("2014-05-22", "leap-2014-05-22.csv"), ("2016-05-05", "leap-2016-05-05.csv"))
FILES = (*(f"results/{file}" for _, file in CONTESTS), "context/party-codes-2018.csv")
"""Files of the source data that are read."""
_OWN_ID = "leap"
_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class PastCandidate:
    """One candidate of a past contest."""

    name: str
    party: str
    """Electoral Commission number, or `leap:` and the archive's code where the number is not at hand."""
    votes: int | None
    elected: bool


@dataclass(frozen=True)
class PastContest:
    """One ward on one day, candidates in the order of the votes they had (equal votes: in the order of the file)."""

    day: str
    ward: str
    candidates: tuple[PastCandidate, ...]

    @cached_property
    def winners(self) -> tuple[PastCandidate, ...]:
        """Those elected, best placed first."""
        return tuple(one for one in self.candidates if one.elected)

    def winner(self, name: str) -> PastCandidate | None:
        """The one elected of that name, or None where nobody or more than one fits."""
        fits = [one for one in self.winners if same_person(one.name, name)]
        return fits[0] if len(fits) == 1 else None


@dataclass(frozen=True)
class PastResults:
    """Every contest at hand, by day, council and ward."""

    by_ward: Mapping[tuple[str, str, str], PastContest]

    def contest(self, day: str, council: str, ward: str) -> PastContest | None:
        """The ward's contest of that day, or None. Whether its boundaries are still the same is for others to judge."""
        return self.by_ward.get((day, place(council), ward_key(council, ward)))

    def latest(self, council: str, ward: str) -> tuple[PastContest, ...]:
        """Contests of a ward of that name, latest first."""
        found = (self.contest(day, council, ward) for day, _ in reversed(CONTESTS))
        return tuple(one for one in found if one is not None)

    @cached_property
    def filled(self) -> Mapping[tuple[str, str], int]:
        """(day, council) → seats filled there that day."""
        sums: dict[tuple[str, str], int] = {}
        for (day, council, _), contest in self.by_ward.items():
            sums[day, council] = sums.get((day, council), 0) + len(contest.winners)
        return sums


def read_past_results(data: Path) -> PastResults:
    """Both past nights, parties under the ids the pack uses."""
    codes = party_of_code(data)
    found: dict[tuple[str, str, str], PastContest] = {}
    for day, file in CONTESTS:
        for ballot in read_leap(data / "results" / file).ballots:
            candidates = sorted(
                (
                    PastCandidate(one.name, codes.get(one.party) or own_id(one.party), one.votes, one.elected)
                    for one in ballot.candidates
                ),
                key=lambda one: -(one.votes or 0),
            )
            at = (day, place(ballot.council), ward_key(ballot.council, ballot.ward))
            found[at] = PastContest(day, ballot.ward, tuple(candidates))
    return PastResults(found)


def party_of_code(data: Path) -> Mapping[str, str]:
    """The archive's party code → the pack's party id."""
    with (data / "context" / "party-codes-2018.csv").open(encoding="utf-8", newline="") as file:
        codes = {row["leap_code"]: row["ec_party_id"] for row in csv.DictReader(file)}
    with (_HERE / "past_parties.csv").open(encoding="utf-8", newline="") as file:
        codes |= {row["leap_code"]: row["party"] for row in csv.DictReader(file) if row["leap_code"]}
    return codes


def own_id(code: str) -> str:
    """Id of a party known only by the archive's code."""
    return f"{_OWN_ID}:{''.join(mark for mark in code if mark.isascii() and mark.isalnum())}"


def past_party_rows() -> tuple[PartyRow, ...]:
    """Parties of past contests and of seats on the eve that nobody stood for in 2018, hand-kept in `past_parties.csv`."""
    with (_HERE / "past_parties.csv").open(encoding="utf-8", newline="") as file:
        rows = [PartyRow(row["party"], row["name"], row["short"], cast(Family, row["family"])) for row in csv.DictReader(file)]
    strange = [row.party for row in rows if row.family not in get_args(Family)]
    if strange:
        raise DeskError(f"past_parties.csv: the family of {', '.join(strange)} is not known.")
    return tuple({row.party: row for row in rows}.values())
