"""The last general election by constituency, and the constituencies each ward of the night lies in."""

from __future__ import annotations

from dataclasses import dataclass

from nightdesk.context.eu_vote import Nation
from nightdesk.register.party import PartyId


@dataclass(frozen=True, slots=True)
class ParliamentaryCandidate:
    """One candidate for Parliament."""

    name: str
    party: PartyId
    """Electoral Commission number, or empty where the source's party has none at hand: see `party_name`."""
    party_name: str
    votes: int
    elected: bool
    """As the source names the member: never by the order of votes."""
    former_member: bool
    """True where the source says the candidate had sat in the House of Commons, without sitting at the dissolution."""


@dataclass(frozen=True, slots=True)
class Constituency:
    """One constituency at a general election."""

    gss: str
    name: str
    nation: Nation
    region: str
    date: str
    electorate: int
    valid_votes: int
    candidates: tuple[ParliamentaryCandidate, ...]
    """Most votes first; equal votes in the order of the source."""
    source: str


@dataclass(frozen=True, slots=True)
class ConstituencyWards:
    """How many wards a constituency has, those that have no election tonight among them."""

    constituency: str
    wards: int
    """That lie in it, whole or in part."""
    split: int
    """Of them: those that lie in another constituency too."""
    date: str
    """Of the look-up."""
    source: str


@dataclass(frozen=True, slots=True)
class WardPlace:
    """A ward of the night lies, whole or in part, in a constituency. How much of a split ward lies in which is not at hand."""

    ballot: str
    constituency: str
    date: str
    """Of the look-up."""
    how: str
    """`code` where the ward was found by its code, `name` where by council and name."""
    source: str
