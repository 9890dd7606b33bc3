"""Between which shares a cell must lie, whatever anybody did: the method of bounds (Duncan and Davis 1953).

A ward in which a party had 90 per cent then and another has 80 now leaves no doubt about everything: if the same people voted
twice, at least seven ninths of the first party's must be with the other now, for there is no more room elsewhere than 20 per
cent. Ward by ward, the part of *p*'s earlier share that can be with *q* now lies between `max(0, q − (1 − p)) / p` and
`min(p, q) / p` (Duncan and Davis, American Sociological Review 1953). Added up over wards in proportion to *p*'s earlier
share, the bounds need no assumption but one, and that one is false: that the same people voted twice.

People stay at home, come of age, move and die. `open_high` gives that up: whoever voted then may have stayed at home, and
whoever votes now may have done so then. No lower bound is left but nought, and *q* can have no more of *p*'s votes than it
has votes of its own. Votes are those of the convention chosen; by best-placed candidate they come nearest to a count of people.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.ward_table import Floats


@dataclass(frozen=True, eq=False)
class Bounds:
    """For each party then (p) and each now (q), parts of 1; NaN in the row of a party nobody voted for then."""

    low: Floats
    high: Floats
    """(p, q) If the same people voted, in the same number."""
    open_high: Floats
    """(p, q) If anybody may have stayed at home, then or now."""


NO_BOUNDS = Bounds(*(np.full((0, 0), np.nan) for _ in range(3)))
"""Of nothing: while there is no party to be asked of."""


@dataclass(frozen=True, eq=False)
class BoundSums:
    """What some wards add to the bounds. Votes then are taken at the number cast now, but for `open_high` and `votes`."""

    low: Floats
    high: Floats
    """(p, q)"""
    earlier: Floats
    """(p) What `low` and `high` are parts of."""
    open_high: Floats
    """(p, q)"""
    votes: Floats
    """(p) What `open_high` is a part of."""


def bound_sums(then: Floats, now: Floats) -> BoundSums:
    """Of `n` wards with their votes then (n, p) and now (n, q), none of them without votes."""
    cast = now.sum(axis=1)
    earlier = then * (cast / then.sum(axis=1))[:, None]
    first, second = earlier[:, :, None], now[:, None, :]
    return BoundSums(
        low=np.maximum(0.0, first + second - cast[:, None, None]).sum(axis=0),
        high=np.minimum(first, second).sum(axis=0),
        earlier=earlier.sum(axis=0),
        open_high=np.minimum(then[:, :, None], second).sum(axis=0),
        votes=then.sum(axis=0),
    )


def bounds(sums: BoundSums) -> Bounds:
    """The bounds behind sums over wards."""
    with np.errstate(invalid="ignore", divide="ignore"):
        return Bounds(
            low=np.where(sums.earlier[:, None] > 0, sums.low / sums.earlier[:, None], np.nan),
            high=np.where(sums.earlier[:, None] > 0, sums.high / sums.earlier[:, None], np.nan),
            open_high=np.where(sums.votes[:, None] > 0, sums.open_high / sums.votes[:, None], np.nan),
        )
