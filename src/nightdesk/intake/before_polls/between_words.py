"""What the cells of the collected changes of party mean: parties by their number, events, members, dates; or why nothing.

The cells are messy words. A party is read only by the exact words known here, a person only where the cell is a name and
nothing else: whatever else stands there is left out, and said to be, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from nightdesk.context.members import Corroboration, SeatEvent
from nightdesk.register.party import CON, INDEPENDENT, LAB, LD, SOME_OTHER, UKIP, PartyId

BURNLEY_PADIHAM, FRIENDS_OF_ROCHFORD, THURROCK, KINGSTON, TRIBUNE = "PP6725", "PP6724", "PP6707", "PP6302", "PP5288"
TOWER_HAMLETS_FIRST = "leap:THF"
VACANT = "vacant"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing that happened, as one source tells it, before it is set beside the seats of the night."""

    council: str
    ward: str
    person: str
    event: SeatEvent
    from_: PartyId
    to: PartyId
    seats: int
    date: str
    date_words: str
    borne_out_by: Corroboration
    where: str
    confidence: str
    source: str
    ballot: str = ""
    """Ballot that fills the seat of somebody unnamed in a group, where the pack says which seat it is."""


class Meaning(NamedTuple):
    """What happened, and the parties the seat came to, one after the other; empty for one that is not told."""

    event: SeatEvent
    steps: tuple[PartyId, ...]


class WhoCell(NamedTuple):
    """Whom a cell means."""

    person: str
    """Empty where it names nobody."""
    seats: int
    """0 where it does not say how many."""


PARTY_BEFORE: Mapping[str, PartyId] = {
    "": "",
    "Con": CON,
    "Lab": LAB,
    "LD": LD,
    "UKIP": UKIP,
    "Ind": INDEPENDENT,
    "Ind (left Con earlier)": INDEPENDENT,
    "Ind (ex-UKIP)": INDEPENDENT,
    "Ind (Tower Hamlets First)": TOWER_HAMLETS_FIRST,
    "LD (resigned; ward won back by LD)": LD,
    "Southend Independence Group (ex-UKIP)": SOME_OTHER,
    "UKIP (expelled)": UKIP,
    "UKIP (then Ind, resigned March)": "",
    'Con (party not stated in excerpt; BBC: Con "take back")': "",
}
"""Words of the party before → its number. What a cell tells of the poll itself is not taken up."""

WHAT_HAPPENED: Mapping[str, Meaning] = {
    "Con": Meaning("change_of_party", (CON,)),
    "Lab": Meaning("change_of_party", (LAB,)),
    "LD": Meaning("change_of_party", (LD,)),
    "Ind": Meaning("change_of_party", (INDEPENDENT,)),
    "Ind (resigned from party)": Meaning("change_of_party", (INDEPENDENT,)),
    "Ind then LD again": Meaning("change_of_party", (INDEPENDENT, LD)),
    "Ind, then Con candidate 2018": Meaning("change_of_party", (INDEPENDENT,)),
    "Ind, then Tribune Party": Meaning("change_of_party", (INDEPENDENT, TRIBUNE)),
    "Independent Group": Meaning("change_of_party", (INDEPENDENT,)),
    "Burnley and Padiham Independent Party": Meaning("change_of_party", (BURNLEY_PADIHAM,)),
    "Friends of Rochford (local group)": Meaning("change_of_party", (FRIENDS_OF_ROCHFORD,)),
    "Kingston Independent Residents Group": Meaning("change_of_party", (KINGSTON,)),
    "Kingston Independent Residents Group (elected as independent or left Con - sources differ)": Meaning(
        "change_of_party", (KINGSTON,)
    ),
    "Thurrock Independents": Meaning("group_change", (THURROCK,)),
    "left the party": Meaning("change_of_party", ("",)),
    "Con (rejoined; council notified 4 May during count)": Meaning("change_of_party", (CON,)),
    "Ind (suspended)": Meaning("suspension", (INDEPENDENT,)),
    "Ind (suspended, then sat as Ind)": Meaning("suspension", (INDEPENDENT,)),
    "Ind Con (suspended 2018-04; reinstated during the 2018 election cycle)": Meaning("suspension", (INDEPENDENT,)),
    "Con (by-election gain)": Meaning("by_election", (CON,)),
    "Con (won)": Meaning("by_election", (CON,)),
    "Con gain": Meaning("by_election", (CON,)),
    "Lab (by-election gain)": Meaning("by_election", (LAB,)),
    "Lab (hold)": Meaning("by_election", (LAB,)),
    "by-election Sept 2017 (Con 29 -> 30 by May 2018)": Meaning("by_election", ("",)),
    "death": Meaning("death", (VACANT,)),
    "death (vacancy filled in same poll; Lab hold)": Meaning("death", (VACANT,)),
    "resigned": Meaning("resignation", (VACANT,)),
    "vacant (resigned)": Meaning("resignation", (VACANT,)),
    "vacant (resigned mid-term)": Meaning("vacancy", (VACANT,)),
    "vacant before poll": Meaning("vacancy", (VACANT,)),
    "resigned/retired early - vacancy filled in same poll": Meaning("vacancy", (VACANT,)),
    "vacated seat (Con gain in same poll)": Meaning("vacancy", (VACANT,)),
    "vacated seat (Con hold in same poll)": Meaning("vacancy", (VACANT,)),
}
"""Words of the party after → what happened."""

LEFT_OUT: Mapping[str, str] = {
    "Con (after poll)": "It is dated after the polls closed.",
    "Con (after 2018 poll; Con 25 -> 26)": "It is dated after the polls closed.",
    "Green": "It tells of the poll itself.",
    "death of candidate - poll moved to 24 May 2018": "It is about a candidate, not a councillor.",
    "East Havering Residents Association": "It is a group on the council, of members of several registered parties.",
    "none (listed without party; suspended)": "Its own source does not confirm how the member sat on the eve.",
}
"""Words of the party after → why the row is not taken up."""

_NAME = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’.-]+)+")
_GROUP = re.compile(r"(\d+) \w+ councillors \(all\)")
_ONE = re.compile(r"(?:one|a|member)\b.*")
_DATE = re.compile(r"(\d{4}(?:-\d{2}){0,2})(?: \(.*\))?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH_NAMED = re.compile(r"\b([A-Z][a-z]{2})[a-z]* (\d{4})\b|\b(\d{4})-(\d{2})\b")


def who(cell: str) -> WhoCell:
    """The member a cell names; nobody where it holds anything but a name."""
    if _NAME.fullmatch(cell):
        return WhoCell(cell, 1)
    group = _GROUP.fullmatch(cell)
    if group:
        return WhoCell("", int(group[1]))
    return WhoCell("", 1 if _ONE.fullmatch(cell) or "by-election" in cell else 0)


def when(cell: str) -> tuple[str, str]:
    """The date as far as the cell is one, and its words where there is more to it."""
    found = _DATE.fullmatch(cell)
    date = found[1] if found else ""
    return date, "" if cell == date else cell


def may_be_later(words: str, night: str) -> bool:
    """Whether words that date something allow for a day after the month of the night: `before July 2018`."""
    return any(
        (f"{year}-{_MONTHS.index(named.lower()) + 1:02}" if named.lower() in _MONTHS else f"{plain_year}-{month}") > night[:7]
        for named, year, plain_year, month in _MONTH_NAMED.findall(words)
    )


def month_in(words: str) -> str:
    """The first month, or else year, that words name: `left Labour in August 2017` is `2017-08`; empty where none."""
    for named, year in re.findall(r"\b([A-Z][a-z]{2})[a-z]* (20\d{2})\b", words):
        if named.lower() in _MONTHS:
            return f"{year}-{_MONTHS.index(named.lower()) + 1:02}"
    found = re.search(r"\bin (20\d{2})\b", words)
    return found[1] if found else ""
