"""What the register settles once for the whole night, worked out before the first declaration.

Nothing here changes as the night goes on; it is kept beside the register so that no sum looks it up twice.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import lcm

from nightdesk.register.party import INDEPENDENT, OTHERS, SOME_OTHER, Party, PartyId
from nightdesk.register.roll import Leader, Register


@dataclass(frozen=True, slots=True)
class Outset:
    """A register, with what the sums keep asking of it."""

    register: Register
    names: Mapping[PartyId, str]
    ranks: Mapping[PartyId, int]
    """Place of each party in the order of names, which settles the order of equals in every list."""
    shorts: Mapping[PartyId, str]
    rows: Mapping[PartyId, PartyId]
    """Row of the scoreboard each party is counted in."""
    able: frozenset[PartyId]
    """Who can have control. Independents are people and not a party, and a holder outside the five whose party no
    source names could be of any: neither is ever given a council."""
    pooled: Mapping[PartyId, PartyId]
    """Each party as shares are summed: every independent under one id."""
    average_unit: int
    """Multiple of every number of candidates a party has in one ballot, then or now. An average of votes over candidates
    is a whole number of `1 / average_unit` votes, so averages add up exactly without fractions."""
    leaders: Mapping[str, tuple[Leader, ...]]
    """By the ballot the leader stands in."""

    def name(self, party: PartyId) -> str:
        """Name to sort and print by, the id itself where the register has none."""
        return self.names.get(party, party)

    def row(self, party: PartyId) -> PartyId:
        """Row of the scoreboard, `OTHERS` for a party the register does not name."""
        return self.rows.get(party, OTHERS)


def outset_of(register: Register) -> Outset:
    """All of it, from the register alone."""
    parties = dict(register.parties)
    if SOME_OTHER not in parties:
        parties[SOME_OTHER] = Party(SOME_OTHER, "Party not known, outside the five", "Other", "other")
    pooled = {id: INDEPENDENT if party.family == "ind" else id for id, party in parties.items()}
    return Outset(
        register=register,
        names={id: party.name for id, party in parties.items()},
        ranks={one.id: rank for rank, one in enumerate(sorted(parties.values(), key=lambda one: (one.name, one.id)))},
        shorts={id: party.short for id, party in parties.items()},
        rows={id: party.row for id, party in parties.items()},
        able=frozenset(id for id, party in parties.items() if party.family != "ind" and id != SOME_OTHER),
        pooled=pooled,
        average_unit=_average_unit(register, pooled),
        leaders=_leaders_by_ballot(register.leaders),
    )


def _average_unit(register: Register, pooled: Mapping[PartyId, PartyId]) -> int:
    sizes: dict[int, None] = {1: None}
    for ballot in register.ballots.values():
        now = Counter(pooled.get(one.party, one.party) for one in ballot.candidacies)
        sizes.update(dict.fromkeys(now.values()))
    for contest in register.last_fought.values():
        then = Counter(pooled.get(one.party, one.party) for one in contest.candidacies)
        sizes.update(dict.fromkeys(then.values()))
    return lcm(*sizes)


def _leaders_by_ballot(leaders: Iterable[Leader]) -> Mapping[str, tuple[Leader, ...]]:
    found: dict[str, tuple[Leader, ...]] = {}
    for leader in leaders:
        if leader.ballot:
            found[leader.ballot] = (*found.get(leader.ballot, ()), leader)
    return found
