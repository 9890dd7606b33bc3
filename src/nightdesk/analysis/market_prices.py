"""The markets of a night: who was favourite, what the prices implied, and how surprising the outcome was.

A market is on control of one council, or on something else (most seats at the next general election). Each day on which
somebody priced it stands by itself; the last before the polls is set against the outcome. A market is whole where it has every
runner that could come in: on control of a council no overall control besides the parties, elsewhere "any other". Where a
runner is missing nothing is normalised: what a price implies is then an upper bound, and the surprise a least one.

An upset is a favourite beaten. Its size is the surprise: bits, minus the logarithm to base 2 of the probability that the
last prices before the polls gave to what happened. One event neither proves nor refutes a price.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from nightdesk.analysis.kept_with import KeptWith
from nightdesk.analysis.odds import NORMALISATIONS, Normalised, after_commission, basic, normalised, surprise
from nightdesk.analysis.scene import Scene
from nightdesk.context.context import Context
from nightdesk.context.prices import Quote
from nightdesk.register.party import OTHERS, PartyId
from nightdesk.tally.control import NOC, Control

ANY_OTHER = "any other"
"""How a market names the runners it does not price one by one."""
ODDS_ON = Fraction(1, 2)
"""What an even price implies: a runner quoted alone is favourite only beyond it."""


@dataclass(frozen=True, slots=True)
class Runner:
    """One runner of a market on one day."""

    quote: Quote
    implied: Fraction
    """Stake over return, of 1: its `Quote.implied`."""
    basic: Fraction | None
    """Probability by each method, of 1; None where the market lacks a runner."""
    power: float | None
    shin: float | None
    among: Fraction | None
    """Where the market lacks a runner: the chance if it is one of those quoted, in proportion; None of one alone."""
    commission: Fraction | None
    """On an exchange: what the price implies once commission is taken off the winnings."""

    @property
    def party(self) -> PartyId:
        """Party or `NOC`; empty for any other runner."""
        return self.quote.party

    @property
    def low(self) -> float | None:
        """Least of the three methods."""
        found = self._methods()
        return min(found) if found else None

    @property
    def high(self) -> float | None:
        """Most of the three methods."""
        found = self._methods()
        return max(found) if found else None

    def _methods(self) -> list[float]:
        return [float(one) for one in (self.basic, self.power, self.shin) if one is not None]


@dataclass(frozen=True, slots=True)
class MarketDay:
    """One market as one bookmaker or exchange priced it on one day."""

    quoted_on: str
    quoted_by: str
    runners: tuple[Runner, ...]
    """Shortest price first; equal ones in the order of the source."""
    total: Fraction
    """Sum of what the prices imply."""
    missing: tuple[str, ...]
    """Runners that are not priced: `NOC`, `others`; empty where the market is whole."""
    fitted: Normalised | None
    """All three methods with their constants; None where a runner is missing."""
    favourites: tuple[Runner, ...]
    """The shortest price, or those that share it; none where a runner quoted alone is not odds-on."""

    @property
    def overround(self) -> Fraction | None:
        """What the prices sum to beyond 1; None where a runner is missing."""
        return None if self.missing else self.total - 1


@dataclass(frozen=True, slots=True)
class Surprise:
    """How surprising the outcome was, in bits, by the last prices before the polls."""

    low: float
    high: float | None
    """None where the market lacks a runner: the surprise is `low` at least."""


@dataclass(frozen=True, slots=True)
class Market:
    """One market and what came of it."""

    name: str
    council: str
    """Slug of the council whose control it is on; empty for any other market."""
    days: tuple[MarketDay, ...]
    """Oldest first."""
    outcome: Control | None
    """Control of the council once it is known; None till then, and where the market is on something else."""
    complete: bool
    """True where the council's count is complete, and control not only certain."""

    @property
    def last(self) -> MarketDay:
        """The last prices: of those of one day, a whole market before one that lacks a runner."""
        return max(self.days, key=lambda day: (day.quoted_on, not day.missing))

    @property
    def favourite_lost(self) -> bool | None:
        """The upset: True where none of the favourites came in; None while that is open or nobody is favourite."""
        if self.outcome is None or not self.last.favourites:
            return None
        return all(one.party != self.outcome for one in self.last.favourites)

    @property
    def surprise(self) -> Surprise | None:
        """None while the outcome is open, and where it was not priced."""
        won = next((one for one in self.last.runners if self.outcome is not None and one.party == self.outcome), None)
        if won is None:
            return None
        if won.low is None or won.high is None:
            return Surprise(surprise(float(won.implied)), None)
        return Surprise(surprise(won.high), surprise(won.low))


def markets(scene: Scene) -> tuple[Market, ...]:
    """Markets on control first, the most open first; then the others. Only prices published by now are in them."""
    found = []
    for name, council, days in _KEPT.of(scene.context):
        known = tuple(day for day in days if scene.published(day.quoted_on))
        if known:
            control = scene.councils[council].control if council else None
            outcome = control.control if control else None
            found.append(Market(name, council, known, outcome, control is not None and control.stage == "complete"))
    return tuple(sorted(found, key=lambda one: (not one.council, one.last.runners[0].implied)))


Days = tuple[str, str, tuple[MarketDay, ...]]


def _days(context: Context) -> tuple[Days, ...]:
    """Each market of the context with its council and its days."""
    named: dict[str, dict[tuple[str, str], list[Quote]]] = {}
    for quote in context.quotes:
        named.setdefault(quote.market, {}).setdefault((quote.quoted_on, quote.quoted_by), []).append(quote)
    return tuple(
        (name, next(iter(days.values()))[0].council, tuple(_day(quotes) for _, quotes in sorted(days.items())))
        for name, days in named.items()
    )


def _day(quotes: list[Quote]) -> MarketDay:
    order = sorted(quotes, key=lambda one: -one.implied)
    implied = [one.implied for one in order]
    missing = _missing(order)
    fitted = None if missing else normalised(implied)
    shared = basic(implied) if missing and len(order) > 1 else None
    runners = tuple(
        Runner(
            quote,
            quote.implied,
            fitted.basic[place] if fitted else None,
            fitted.power[place] if fitted else None,
            fitted.shin[place] if fitted else None,
            shared[place] if shared else None,
            after_commission(quote.implied) if "exchange" in quote.quoted_by.lower() else None,
        )
        for place, quote in enumerate(order)
    )
    first = implied[0]
    favourites = () if len(runners) == 1 and first <= ODDS_ON else tuple(one for one in runners if one.implied == first)
    return MarketDay(order[0].quoted_on, order[0].quoted_by, runners, sum(implied, Fraction(0)), missing, fitted, favourites)


def _missing(quotes: Iterable[Quote]) -> tuple[str, ...]:
    """Runners a market must have and does not; prices below 1 together leave somebody out, whoever it is."""
    named = list(quotes)
    missing = []
    if named[0].council and all(one.party != NOC for one in named):
        missing.append(NOC)
    elsewhere = not named[0].council and not any(one.runner.lower() == ANY_OTHER for one in named)
    alone = sum(one.party != NOC for one in named) < 2
    if elsewhere or alone or (not missing and sum(one.implied for one in named) < 1):
        missing.append(OTHERS)
    return tuple(missing)


_KEPT: KeptWith[Context, tuple[Days, ...]] = KeptWith(_days, most=8)


@dataclass(frozen=True, slots=True)
class FavouritesHome:
    """Over the markets that were whole and are settled: how many favourites came in, and how many should have."""

    markets: int
    came_in: int
    expected: tuple[float, float, float]
    """Sum of the favourites' probabilities by each of `NORMALISATIONS`: as many as would come in if the prices were right."""


def favourites_home(found: Iterable[Market]) -> FavouritesHome:
    """The favourites of the last prices, one market with another. Joint favourites count with their chances together."""
    settled = [one for one in found if one.favourite_lost is not None and one.last.fitted is not None]
    expected = [0.0] * len(NORMALISATIONS)
    for market in settled:
        for place, runner in enumerate(market.last.runners):
            if runner in market.last.favourites and market.last.fitted is not None:
                expected = [
                    so_far + market.last.fitted.of(place, method)
                    for so_far, method in zip(expected, NORMALISATIONS, strict=True)
                ]
    came = sum(not one.favourite_lost for one in settled)
    return FavouritesHome(len(settled), came, (expected[0], expected[1], expected[2]))
