"""Reads the yearly lists of councillors: how many each party has, and how many stand otherwise than they were elected.

Later changes of party have leaked into earlier years of these lists, so nobody is named on their strength. What is read
from them are counts: members by council and party as listed, and members who stand in one record under one party and in a
later one under another, less those whose change is borne out otherwise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from nightdesk.context.context_rows import BetweenRow, ListsDifferRow, MembersListedRow
from nightdesk.intake.names import place, same_person
from nightdesk.intake.past_results import PastResults
from nightdesk.intake.sitting import Sitting, read_sitting, ward_key
from nightdesk.register.council import Council
from nightdesk.register.party import FIVE, SOME_OTHER, PartyId
from nightdesk.register.roll import Register

YEARS = (2016, 2017)
"""Of the lists from before the night. The list of 2018 is from after it."""
FILES = tuple(f"councils/councillors-{year}.csv" for year in YEARS)
SOURCE = "open-council-data"

Lists = Mapping[int, Mapping[str, Sequence[Sitting]]]
PartyOf = Callable[[str], PartyId]
Record = tuple[str, str, str, PartyId, PartyId]
"""Council, earlier record, later record, party in the one, party in the other."""


def read_lists(data: Path) -> Lists:
    """The lists by year, members by the normal form of their council's name."""
    return {year: read_sitting(data / file) for year, file in zip(YEARS, FILES, strict=True)}


def members_listed(lists: Lists, register: Register) -> tuple[MembersListedRow, ...]:
    """Members by council, year and party, most first; whom the list has for a party unknown here are `some-other`."""
    party_of = _party_of(register)
    rows = []
    for slug, council in register.councils.items():
        for year in YEARS:
            held = Counter(party_of(one.party) for one in lists[year].get(place(council.name), ()))
            in_order = sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))
            rows += [MembersListedRow(slug, year, party, count, SOURCE) for party, count in in_order]
    return tuple(rows)


def lists_differ(
    lists: Lists, register: Register, past: PastResults, borne_out: Iterable[BetweenRow]
) -> tuple[ListsDifferRow, ...]:
    """How many members stand under two parties, one of them among the five, in two records. A local party may go by two
    names, so that nothing is made of those."""
    named: dict[str, list[str]] = {}
    for row in borne_out:
        if row.person:
            named.setdefault(row.council, []).append(row.person)
    found = Counter[Record]()
    for slug, council in register.councils.items():
        known = named.get(slug, [])
        for record, name in _pairs(council, lists, past, _party_of(register)):
            if not any(same_person(name, one) for one in known):
                found[record] += 1
    order = {slug: place for place, slug in enumerate(register.councils)}
    in_order = sorted(found.items(), key=lambda pair: (order[pair[0][0]], *pair[0][1:]))
    return tuple(ListsDifferRow(*record, members, SOURCE) for record, members in in_order)


def _pairs(council: Council, lists: Lists, past: PastResults, party_of: PartyOf) -> Iterator[tuple[Record, str]]:
    """Each member who stands under two parties in two records, with the name, which goes no further."""
    here = {year: lists[year].get(place(council.name), ()) for year in YEARS}
    for year in YEARS:
        for member in here[year]:
            listed = party_of(member.party)
            for contest in past.latest(council.name, member.ward):
                winner = contest.winner(member.name)
                if winner is not None:
                    elected = party_of(winner.party)
                    if _two(elected, listed):
                        yield (council.slug, f"elected {contest.day[:4]}", f"listed {year}", elected, listed), member.name
                    break
    first, second = YEARS
    for member in here[second]:
        ward = ward_key(council.name, member.ward)
        earlier = [
            one for one in here[first] if ward_key(council.name, one.ward) == ward and same_person(one.name, member.name)
        ]
        if len(earlier) == 1 and _two(party_of(earlier[0].party), party_of(member.party)):
            parties = party_of(earlier[0].party), party_of(member.party)
            yield (council.slug, f"listed {first}", f"listed {second}", *parties), member.name


def _two(one: PartyId, other: PartyId) -> bool:
    return one != other and (one in FIVE or other in FIVE)


def _party_of(register: Register) -> PartyOf:
    return lambda code: code if code in register.parties else SOME_OTHER
