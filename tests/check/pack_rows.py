"""The shipped night of 3 May 2018 as plain rows: read with the csv module and a few lines for the book, nothing of the package.

What the labels of `tests/check` rest on must not be worked out by the code they judge, so the reading is done again here.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

PACK = Path(__file__).parents[2] / "src" / "nightdesk" / "nights" / "2018-05-03"
SHORT = {"PP52": "Con", "PP53": "Lab", "PP90": "LD", "PP63": "Grn", "PP85": "UKIP", "ynmp-party:2": "Ind"}
"""The parties that labels name by a short form of their own; any other by its number in the register."""
FIVE = ("Con", "Lab", "LD", "Grn", "UKIP")


@cache
def rows(table: str) -> list[dict[str, str]]:
    """The rows of one table of the pack, as text."""
    with (PACK / f"{table}.csv").open(encoding="utf-8", newline="") as handle:
        return list(csv.DictReader(handle))


@cache
def by(table: str, *columns: str) -> dict[tuple[str, ...], list[dict[str, str]]]:
    """The rows of a table by the values of some columns, in the order of the file."""
    found: dict[tuple[str, ...], list[dict[str, str]]] = defaultdict(list)
    for row in rows(table):
        found[tuple(row[column] for column in columns)].append(row)
    return found


@cache
def headers() -> frozenset[str]:
    """Every column of every table of the pack: what it can tell at all."""
    found: set[str] = set()
    for path in sorted(PACK.rglob("*.csv")):
        with path.open(encoding="utf-8", newline="") as handle:
            found.update(next(csv.reader(handle)))
    return frozenset(found)


def party(id: str) -> str:
    """Short form of a party's number."""
    return SHORT.get(id, id)


def row_of(short: str) -> str:
    """One of the five, or others: the line of a scoreboard a party is counted in."""
    return short if short in FIVE else "Oth"


@dataclass(slots=True)
class Said:
    """What was declared of one ballot."""

    votes: dict[str, int] = field(default_factory=dict)
    elected: list[str] = field(default_factory=list)
    lots: list[str] = field(default_factory=list)
    turnout: float | None = None
    seen: str = ""
    clock: str = ""
    unopposed: bool = False


@cache
def book() -> dict[str, Said]:
    """What was announced of each ballot. The shipped book has no correction and no withdrawal: `test_labels` sees to that."""
    found: dict[str, Said] = {}
    one = Said()
    for line in (PACK / "book.txt").read_text(encoding="utf-8").splitlines():
        words = line.split()
        if not words:
            continue
        if words[0].isdigit():
            one = Said(unopposed=words[1] == "unopposed")
            if words[1] in ("declaration", "unopposed"):
                found[words[2]] = one
        elif words[0] == "seen":
            one.seen, one.clock = words[1], words[2] if len(words) > 2 else ""
        elif words[0] == "turnout":
            one.turnout = float(words[1])
        elif words[0] in ("*", "-"):
            if len(words) > 2 and words[2].isdigit():
                one.votes[words[1]] = int(words[2])
            if words[0] == "*":
                one.elected.append(words[1])
            if words[-1] == "lot":
                one.lots.append(words[1])
    return found


@cache
def kinds_of_entry() -> frozenset[str]:
    """What kinds of entry the book has."""
    lines = (PACK / "book.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.split()[1] for line in lines if line[:1].isdigit())


@dataclass(frozen=True, slots=True)
class Line:
    """One person on one ballot paper: name, party, votes (none where nobody voted), whether elected."""

    name: str
    party: str
    votes: int | None
    elected: bool


@dataclass(frozen=True, slots=True)
class Ward:
    """One ballot of the night, lines in the order of votes."""

    id: str
    council: str
    name: str
    seats: int
    lines: tuple[Line, ...]
    lots: int
    turnout: float | None

    def won(self, short: str) -> int:
        return sum(line.elected and short in (line.party, row_of(line.party)) for line in self.lines)

    def best(self, short: str) -> int:
        """Votes of the best placed of a party, 0 where it had nobody."""
        return max((line.votes or 0 for line in self.lines if line.party == short), default=0)


@cache
def wards() -> tuple[Ward, ...]:
    """Every ballot declared or unopposed."""
    people = by("candidacies", "ballot")
    found = []
    for row in rows("ballots"):
        said = book().get(row["ballot"])
        if said is None:
            continue
        lines = [
            Line(
                one["name"],
                party(one["party"]),
                said.votes.get(one["candidacy"]),
                said.unopposed or one["candidacy"] in said.elected,
            )
            for one in people[(row["ballot"],)]
        ]
        lines.sort(key=lambda line: (-(line.votes or 0), not line.elected))
        found.append(
            Ward(row["ballot"], row["council"], row["ward"], int(row["seats"]), tuple(lines), len(said.lots), said.turnout)
        )
    return tuple(found)


@cache
def wards_of() -> dict[str, list[Ward]]:
    """Ballots by council."""
    found: dict[str, list[Ward]] = defaultdict(list)
    for ward in wards():
        found[ward.council].append(ward)
    return found


@cache
def ward(council: str, name: str) -> Ward:
    """One ballot by council and the ward's name."""
    [found] = [one for one in wards_of()[council] if one.name == name]
    return found
