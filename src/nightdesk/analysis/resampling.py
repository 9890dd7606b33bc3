"""Weights for a bootstrap over councils, drawn from a counter: the same night gives the same draws on every machine.

A cluster bootstrap asks how far an estimate would move had other councils been drawn from the same kind of country. In its
Bayesian form (Rubin, Annals of Statistics 1981) no council is left out or taken twice; each gets an exponential weight, anew
in every replicate. Councils are drawn, not wards, because wards of one council share a campaign and a count.

The dice are no dice. A weight is a hash (splitmix64: Steele, Lea and Flood, OOPSLA 2014) of which replicate and which place
in the register it is for, so that a council keeps its weights all night, whatever else has been declared. An interval then
moves from one position to the next because of what came in, and never because of the draw.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from nightdesk.analysis.ward_table import Floats

Words = NDArray[np.uint64]

_STEP = np.uint64(0x9E3779B97F4A7C15)
_FIRST, _SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
"""The increment and the two multipliers of splitmix64."""
_PLACES = 20
"""Bits of a counter kept for the place: more councils than any night has."""


def splitmix64(counters: Words) -> Words:
    """The word that splitmix64, started at nought, gives at each counter (its first word is at counter 1)."""
    with np.errstate(over="ignore"):
        word = counters * _STEP
        word = (word ^ (word >> np.uint64(30))) * _FIRST
        word = (word ^ (word >> np.uint64(27))) * _SECOND
        found: Words = word ^ (word >> np.uint64(31))
    return found


@lru_cache(maxsize=8)
def exponential_weights(replicates: int, places: int) -> Floats:
    """(replicates, places) Independent draws from the exponential distribution of mean 1, a column for each council.

    Read only.
    """
    rows, columns = np.arange(replicates, dtype=np.uint64), np.arange(1, places + 1, dtype=np.uint64)
    words = splitmix64(np.add.outer(rows << np.uint64(_PLACES), columns))
    uniform = ((words >> np.uint64(11)).astype(np.float64) + 0.5) * 2.0**-53
    weights: Floats = -np.log(uniform)
    weights.flags.writeable = False
    return weights
