"""What happened where a party collapsed: decline and withdrawal, bounds, and a matrix of shares then and now by two methods.

The party is one that a reader chooses; else the one of the five whose share has fallen most over the wards that have polled
and compare. In 2018 that is UKIP against 2014 and 2016.

Nothing here says how anybody voted. Shares then and shares now are those of different people: some stayed at home one time
and some the other, some came of age, moved or died, and where voters have several votes a share is of votes and not of people.
A cell of the matrix is an account of shares across wards. It would be an account of voters only if the same people had voted
twice and the same matrix held in every ward; neither is known, and the second fails where its unconstrained form leaves nought
to one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from nightdesk.analysis.bounds import NO_BOUNDS, Bounds, bounds
from nightdesk.analysis.flow_matrix import FlowMatrix, flow_matrix
from nightdesk.analysis.flow_strata import strata_of
from nightdesk.analysis.flow_sums import FLOW_COLUMNS, FlowSums, flow_sums, ward_shares
from nightdesk.analysis.kept_with import once_a_position
from nightdesk.analysis.leave_sums import SIDES, leave_sums, leave_table
from nightdesk.analysis.scene import Scene
from nightdesk.analysis.shares import CONVENTIONS, Convention
from nightdesk.analysis.ward_table import COLUMN, shares_of
from nightdesk.analysis.withdrawal import AfterWithdrawal, GroupOfWards, after_withdrawal, groups_of_wards
from nightdesk.register.party import FIVE, PartyId


@dataclass(frozen=True, slots=True)
class Fall:
    """One of the five, over all wards that have polled and compare: votes added up, then divided."""

    party: PartyId
    share_then: float
    """Of 1; NaN while no ward compares."""
    share_now: float

    @property
    def change(self) -> float:
        """Of 1."""
        return self.share_now - self.share_then


@dataclass(frozen=True, slots=True)
class Flow:
    """The whole answer at one position, for one party and one convention."""

    convention: Convention
    falls: tuple[Fall, ...]
    """`FIVE` in their order."""
    wards: int
    """That have polled and compare."""
    party: PartyId | None
    """None while no share has fallen and no party was chosen."""
    chosen: bool
    """Whether a reader chose it."""
    groups: tuple[GroupOfWards, ...]
    """By whether it stood then and now; empty without a party."""
    after: tuple[AfterWithdrawal, ...]
    """What goes with its withdrawal; empty while that cannot be told."""
    bounds: Bounds
    """Of every cell of the matrix, over wards in which it stood the last time; NaN where it stood in none."""
    matrix: FlowMatrix | None
    """None is not yet."""
    stood: tuple[int, int]
    """Councils and wards, of those that compare, in which it stood the last time."""

    @property
    def place(self) -> int:
        """Of the party in `FLOW_COLUMNS`; only where there is one."""
        return FLOW_COLUMNS.index(self.party or "")


def flow(scene: Scene, party: PartyId | None = None, convention: Convention = "top_candidate") -> Flow:
    """The answer for a party of the five, worked out once for a position; without one, for that whose share fell most."""
    return _KEPT[CONVENTIONS.index(convention), party](scene)


def falls(scene: Scene, convention: Convention = "top_candidate") -> tuple[Fall, ...]:
    """How the share of each of the five has moved over the wards that compare."""
    sums = leave_sums(scene).shares[CONVENTIONS.index(convention)]
    then, now = (shares_of(votes.sum(axis=0, keepdims=True))[0] for votes in (sums.then, sums.now))
    return tuple(Fall(one, float(then[COLUMN[one]]), float(now[COLUMN[one]])) for one in FIVE)


def _flow(convention: int, chosen: PartyId | None, scene: Scene) -> Flow:
    fallen = falls(scene, CONVENTIONS[convention])
    most = min((one for one in fallen if one.change < 0), key=lambda one: one.change, default=None)
    party = chosen or (most.party if most else None)
    wards = int(leave_sums(scene).shares[convention].wards.sum())
    if party is None:
        return Flow(CONVENTIONS[convention], fallen, wards, None, False, (), (), NO_BOUNDS, None, (0, 0))
    sums, place = flow_sums(scene, party, convention), FLOW_COLUMNS.index(party)
    groups = groups_of_wards(sums, place)
    stood = sums.wards[:, :2].sum(axis=1)
    return Flow(
        convention=CONVENTIONS[convention],
        falls=fallen,
        wards=wards,
        party=party,
        chosen=chosen is not None,
        groups=groups,
        after=after_withdrawal(sums, place),
        bounds=bounds(sums.bounds),
        matrix=_matrix(scene, sums, party, convention),
        stood=(int((stood > 0).sum()), int(stood.sum())),
    )


def _matrix(scene: Scene, sums: FlowSums, party: PartyId, convention: int) -> FlowMatrix | None:
    strata = strata_of(sums)
    if strata is None:
        return None
    shares = ward_shares(scene, party, convention, [one.groups for one in strata])
    sides = leave_table(scene).side
    return flow_matrix(sums, strata, shares, [np.array([one == side for one in sides]) for side in SIDES])


_KEPT: dict[tuple[int, PartyId | None], Callable[[Scene], Flow]] = {
    (convention, party): once_a_position(partial(_flow, convention, party))
    for convention in range(len(CONVENTIONS))
    for party in (None, *FIVE)
}
