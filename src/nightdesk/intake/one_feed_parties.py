"""Which party a feed means by its code, when there is no second feed to ask."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from nightdesk.intake.feed import FeedBallot, FeedCandidate
from nightdesk.intake.names import plain, slug
from nightdesk.problems import DeskError, Problem
from nightdesk.register import cells
from nightdesk.register.pack_rows import PartyRow
from nightdesk.register.party import FIVE, INDEPENDENT, Family, PartyId
from nightdesk.register.some_of import some_of
from nightdesk.register.tables import Table, read_table

SHORT_AT_MOST = 26
"""Characters of a party's name that stand for a short name where nobody has given one."""
_LOCAL = re.compile(r"\b(?:independents?|residents?|ratepayers?|community|first|local)\b")


class PartyCode(NamedTuple):
    """What one feed calls a party."""

    feed: str
    code: str
    party: PartyId
    name: str
    short: str
    family: Family


TABLE = Table(
    "party_codes.csv",
    PartyCode,
    {
        "feed": cells.one_of("leap", "commons-library"),
        "code": cells.text,
        "party": cells.party_id,
        "name": cells.text,
        "short": cells.text,
        "family": cells.one_of("con", "lab", "ld", "grn", "ukip", "ind", "local", "other"),
    },
)


@cache
def _codes() -> tuple[Mapping[tuple[str, str], PartyRow], Mapping[PartyId, PartyRow], Mapping[str, PartyRow]]:
    """Parties by (feed, code), by id, and by plain name."""
    found, problems = read_table(Path(__file__).parent, TABLE)
    if problems:
        raise DeskError("The table of party codes that ships with Nightdesk does not read.", problems)
    by_code = {(row.feed, row.code): PartyRow(row.party, row.name, row.short, row.family) for row in found}
    by_id: dict[PartyId, PartyRow] = {}
    for party in by_code.values():
        by_id.setdefault(party.party, party)
    return by_code, by_id, {plain(party.name): party for party in by_id.values()}


class Parties:
    """The parties of one import, gathered as its candidates come by."""

    def __init__(self, feed: str, names: Mapping[str, str]) -> None:
        self._feed = feed
        self._names = names
        """The feed's own key: code → name."""
        self._met: dict[PartyId, PartyRow] = {}
        self._own: dict[str, str] = {}

    def of(self, candidate: FeedCandidate) -> PartyId:
        """Id of the party of a candidate: the Electoral Commission's where we know it, else one made of the feed's code."""
        by_code, by_id, by_name = _codes()
        code, name = candidate.party, candidate.party_name or self._names.get(candidate.party, "")
        party = by_code.get((self._feed, code)) or by_id.get(code) or by_name.get(plain(name) if name else "")
        if party is None:
            given = self._feed == "democracy-club"
            id = code if given else f"{self._feed}:{slug(code)}"
            party = PartyRow(id, name or code, (name or code)[:SHORT_AT_MOST].strip(), _family(name or code))
            if not given:
                self._own[code] = party.name
        self._met.setdefault(party.party, party)
        return party.party

    def rows(self) -> tuple[PartyRow, ...]:
        """Every party met: the five, independents, then the others by name; no two printed alike."""
        _, by_id, _ = _codes()
        for id in (*FIVE, INDEPENDENT):
            self._met.setdefault(id, by_id[id])
        first = {id: place for place, id in enumerate((*FIVE, INDEPENDENT))}
        ordered = sorted(self._met.values(), key=lambda one: (first.get(one.party, len(first)), one.name, one.party))
        taken: set[str] = set()
        rows = []
        for one in ordered:
            short = one.short if one.short not in taken else one.name if one.name not in taken else one.party
            taken.add(short)
            rows.append(one._replace(short=short))
        return tuple(rows)

    def problems(self, file: str) -> tuple[Problem, ...]:
        """Codes we know no number of the Electoral Commission for."""
        if not self._own:
            return ()
        listed = some_of([f"{code} ({name})" if name != code else code for code, name in sorted(self._own.items())])
        message = f"No number of the Electoral Commission is known for what the feed calls {listed}."
        mend = "Give their numbers, short names and families in parties.csv and candidacies.csv where you know them."
        return (Problem("import/party-codes", message, mend, file=file, gravity="note"),)


def parties_of(feed: str, ballots: tuple[FeedBallot, ...], names: Mapping[str, str]) -> Parties:
    """The parties of every candidate of some ballots."""
    parties = Parties(feed, names)
    for ballot in ballots:
        for candidate in ballot.candidates:
            parties.of(candidate)
    return parties


def _family(name: str) -> Family:
    return "local" if _LOCAL.search(plain(name)) else "other"
