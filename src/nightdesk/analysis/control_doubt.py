"""How open control of each council is, and how much of that doubt the result of one awaited ward would take away.

Seats still to come are added up as independent, each ward's falling to a party by its chance (`ward_chances`). A council's
doubt is the variance of who controls it: the sum over parties of p (1 − p), p being the chance that its seats make a majority,
from 0 where it is settled to near 1 where many could have it. A ward's weight is the part of that variance that would be gone,
on average, once it is known: Σ q (1 − q) (p₁ − p₀)², with p₁ the chance of control if the party takes the ward and p₀ if it
does not. It is the first-order index of a sensitivity analysis (Sobol' 1993), and p₁ − p₀ the chance that the ward is the pivot
(Penrose 1946). Arithmetic goes before: control that is secured and a party whose majority is out of reach have no doubt left,
and a council's last ward takes all of it.

While more than `EXACT` wards of a council are out their sum is taken as normal, with a swing of the council's own (`COMMON`)
that all of them share; from then on every way they can fall is counted.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nightdesk.analysis.change_so_far import HOLD
from nightdesk.analysis.normal_curve import area_below
from nightdesk.analysis.ward_chances import LEVEL, SPREAD, WardChances
from nightdesk.analysis.ward_table import Bools, Floats, Ints
from nightdesk.register.party import FIVE

COMMON = 0.037
"""Standard deviation of what a council's wards share beyond the change reckoned with, in shares of 1: that of councils' mean
change in lead in May 2016 (see `change_so_far.HOLD`). It shrinks as the council's own wards come in."""
EXACT = 6
"""Wards out up to which all ways they can fall are counted: 64."""
NEGLIGIBLE = 1e-6
"""q (1 − q) up to which a ward is as good as certain for a party, and is given no weight."""
_WAYS: Bools = (np.arange(2**EXACT)[:, None] >> np.arange(EXACT) & 1).astype(bool)
"""(64, 6) Which of up to six wards a party takes, every way there is."""
_WIDE = len(FIVE)
_TINY = 1e-12


@dataclass(frozen=True, eq=False)
class ControlDoubt:
    """Of `c` councils and `a` awaited wards."""

    chance: Floats
    """(c, 5) That each of the five comes to control it; nought where that is settled, either way."""
    doubt: Floats
    """(c)"""
    weight: Floats
    """(a) The part of the council's doubt, in the doubt's own units, that the ward would take away."""
    alone: Bools
    """(a) True where control is open and the ward is the only one awaited, so that it settles control whichever way it
    falls."""


def control_doubt(needs: Floats, open_: Bools, *, wards: WardChances, compared: Ints) -> ControlDoubt:
    """The doubt of each council, in the order of the ward table, and the weight of each ward.

    `needs` (c, 5): seats each of the five still needs, infinite where it has no hope or control is settled. `open_` (c): where
    it is not. `compared` (c): wards of the council behind the change reckoned with.
    """
    count = len(open_)
    out = np.bincount(wards.council, minlength=count)
    settled = ~open_[wards.council]
    few = (out <= EXACT)[wards.council]
    chance, slate = wards.chance[:, :_WIDE], wards.slate[:, :_WIDE]
    spread = chance * (1 - chance)
    spread[wards.certain | settled] = 0.0
    mean = slate * chance
    pull = slate * spread
    variance = slate * pull
    pull = pull * (wards.compares / SPREAD)[:, None]
    sums = np.zeros((count, 3 * _WIDE))
    starts = np.flatnonzero(np.diff(wards.council, prepend=-1))
    step = np.ones((count, _WIDE))
    if len(starts):
        sums[wards.council[starts]] = np.add.reduceat(np.hstack((mean, variance, pull)), starts, axis=0)
        step[wards.council[starts]] = np.gcd.reduceat(slate.astype(np.int64), starts, axis=0)
    step = np.maximum(step, 1.0)
    means, variances, pulls = (np.ascontiguousarray(part) for part in np.hsplit(sums, 3))
    common = COMMON**2 * HOLD / (compared + HOLD)
    hopes = np.isfinite(needs)
    need = np.ceil(np.where(hopes, needs, 0.0) / step) * step - step / 2
    found = np.where(hopes, _above(means - need, variances + common[:, None] * pulls**2), 0.0)
    weight: Floats = np.zeros(len(wards.rows))
    worth = (spread > NEGLIGIBLE) & hopes[wards.council] & ~few[:, None]
    ward_cell = np.flatnonzero(worth)
    if len(ward_cell):
        row = ward_cell // _WIDE
        council = wards.council[row]
        cell = council * _WIDE + ward_cell % _WIDE
        rest = pulls.take(cell) - pull.take(ward_cell)
        rest *= rest * common[council]
        rest += variances.take(cell) - variance.take(ward_cell)
        without = (means - need).take(cell) - mean.take(ward_cell)
        gap = _above(without + slate.take(ward_cell), rest) - _above(without, rest)
        np.add.at(weight, row, spread.take(ward_cell) * gap * gap)
    exact = np.flatnonzero(few & ~settled)
    if len(exact):
        _count_all_ways(exact, wards, needs, found, weight, spread)
    over = found.sum(axis=1, keepdims=True)
    found = np.where(over > 1, found / np.where(over > 0, over, 1.0), found)
    doubt: Floats = np.where(open_, (found * (1 - found)).sum(axis=1), 0.0)
    return ControlDoubt(found, np.round(doubt, LEVEL), np.round(weight, LEVEL), (out == 1)[wards.council] & ~settled)


def _count_all_ways(rows: Ints, wards: WardChances, needs: Floats, found: Floats, weight: Floats, spread: Floats) -> None:
    """Fill in the chance of control and the weights of councils with few wards out, by counting."""
    chance = wards.chance[rows, :_WIDE]
    named, first, place = np.unique(wards.council[rows], return_index=True, return_inverse=True)
    within = np.arange(len(rows)) - first[place]
    takes, seats = np.zeros((2, len(named), EXACT, _WIDE))
    takes[place, within], seats[place, within] = chance, wards.slate[rows, :_WIDE]
    likely = np.where(_WAYS[:, None, :, None], takes, 1 - takes).prod(axis=2)
    enough = likely * (np.tensordot(_WAYS, seats, axes=(1, 1)) >= needs[named])
    found[named] = enough.sum(axis=0)
    taken = np.tensordot(_WAYS.T, enough, axes=1).swapaxes(0, 1)[place, within]
    missed = found[named][place] - taken
    q, not_q = np.maximum(chance, _TINY), np.maximum(1 - chance, _TINY)
    weight[rows] = (spread[rows] * (taken / q - missed / not_q) ** 2).sum(axis=1)


def _above(beyond: Floats, variance: Floats) -> Floats:
    """Chance that a sum of seats, taken as normal, comes to what is needed. `beyond`: its mean less the middle between the
    least sum that does and the greatest that does not, which lie a step apart: three seats where every ward has three."""
    return area_below(beyond / np.sqrt(np.maximum(variance, _TINY)))
