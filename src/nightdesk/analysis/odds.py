"""Prices to probabilities: what a bookmaker's margin is taken off by three methods, which do not agree.

The prices of a whole market imply more than certainty between them; what they sum to beyond 1 is the overround. How much of it
lies on which runner nobody can see, so three answers stand side by side and their range is part of the answer:

basic: each implied probability over their sum. The margin is taken to lie on every runner in proportion.
power: each raised to one power, chosen so that they sum to 1 (Clarke, Kovalchik and Ingram, American Journal of Sports Science
2017). Outsiders are taken down more than favourites.
Shin: the margin a bookmaker needs against a share z of stakes laid by people who know the result (Shin, Economic Journal 1992
and 1993), which also takes outsiders down more.

Prices that sum to less than 1 leave a runner out. Nothing is normalised then: a price is what it is, an upper bound.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

import shin

Normalisation = Literal["basic", "power", "shin"]
NORMALISATIONS: tuple[Normalisation, ...] = ("basic", "power", "shin")

TOLERANCE = 1e-12
"""How near to 1 the probabilities of a market must sum."""
MOST_STEPS = 100
"""Newton's method needs some six for any market ever priced; the rest is room."""
COMMISSION = Fraction(5, 100)
"""Part of net winnings an exchange keeps: its nominal rate in 2018, of 2 to 5 per cent that customers paid."""


@dataclass(frozen=True, slots=True)
class Normalised:
    """One whole market, its runners in the order given, by all three methods. Each sums to 1."""

    basic: tuple[Fraction, ...]
    power: tuple[float, ...]
    exponent: float
    """Of the power method: 1 where there is no margin."""
    shin: tuple[float, ...]
    insiders: float
    """Shin's z, of 1: part of the stakes that would be laid by people who know."""

    def of(self, place: int, method: Normalisation) -> float:
        """The probability of one runner by one method."""
        found: Mapping[Normalisation, Sequence[Fraction | float]] = {
            "basic": self.basic,
            "power": self.power,
            "shin": self.shin,
        }
        return float(found[method][place])


def normalised(implied: Sequence[Fraction]) -> Normalised:
    """The probabilities of a whole market from what its prices imply.

    ValueError where they sum to less than 1 or are fewer than two: a runner is missing, and nothing can be said of the rest.
    """
    if len(implied) < 2 or sum(implied) < 1:
        raise ValueError("The prices of a whole market sum to 1 at least.")
    probabilities, exponent = power(implied)
    by_shin, insiders = shins(implied)
    return Normalised(basic(implied), probabilities, exponent, by_shin, insiders)


def basic(implied: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Each over their sum, exactly. Of runners that are not the whole market: the chances if it is one of them."""
    whole = sum(implied)
    return tuple(one / whole for one in implied)


def power(implied: Sequence[Fraction]) -> tuple[tuple[float, ...], float]:
    """Each to one power, and that power.

    The sum falls with the power and is convex in it, so that Newton's method from 1 comes to the root from below and never
    beyond it.
    """
    found, logs, exponent = [float(one) for one in implied], [math.log(one) for one in implied], 1.0
    for _ in range(MOST_STEPS):
        raised = [one**exponent for one in found]
        over = sum(raised) - 1
        if over <= TOLERANCE:
            break
        exponent -= over / sum(one * log for one, log in zip(raised, logs, strict=True))
    return tuple(one**exponent for one in found), exponent


def shins(implied: Sequence[Fraction]) -> tuple[tuple[float, ...], float]:
    """Shin's probabilities, and his z."""
    found = shin.calculate_implied_probabilities(
        [float(1 / one) for one in implied], convergence_threshold=TOLERANCE, full_output=True
    )
    return tuple(found.implied_probabilities), found.z


def after_commission(implied: Fraction) -> Fraction:
    """What an exchange's price implies once commission is taken off the winnings: 1 over 1 + (price - 1)(1 - commission)."""
    return 1 / (1 + (1 / implied - 1) * (1 - COMMISSION))


def surprise(probability: float) -> float:
    """Bits: minus the logarithm to base 2 of the probability given to what happened. A coin toss is 1, a certainty 0."""
    return -math.log2(probability)
