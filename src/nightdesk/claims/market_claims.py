"""Claims about prices: who was favourite, at what odds, what chance they gave, and whether a favourite was beaten.

A council's market is on control of it; that of England is on most seats at the next general election. No day named: the last
prices before the polls of a council's market, the latest of any other. Odds are not probabilities: a chance has the method by
which the bookmaker's margin is taken off for its basis, and none of them is the right one (`analysis.odds`).
"""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction

from nightdesk.analysis.market_prices import ODDS_ON, Market, MarketDay, Runner, markets
from nightdesk.analysis.odds import NORMALISATIONS
from nightdesk.analysis.scene import Scene
from nightdesk.claims.days import day_meant
from nightdesk.claims.finding import Evidence, Measured
from nightdesk.claims.measure import Kind
from nightdesk.claims.subject import Level, Subject

_PRICES = "Prices as printed, each on its day; the latest of up to three days stands for a day without any"
_CHANCE = "What the prices imply, the margin taken off"
_UPSET = "The last prices before the polls against control now: true where every favourite was beaten"
_DIGITS = 1_000_000
"""A chance that comes by iteration is told as a fraction of this at the finest."""
IMPLIED = "implied"
"""Basis of a chance: stake over return as it stands, with the margin left in."""

Asked = Callable[[MarketDay, Subject, str], Measured]


def _favourite(day: MarketDay, subject: Subject, basis: str) -> Measured:
    evidence = Evidence(_PRICES, facts=tuple(_told(one) for one in day.runners))
    if not day.favourites:
        return Measured(None, evidence, "does_not_apply", note="One runner alone is priced, and it is not odds-on.")
    if len(day.favourites) > 1 or not day.favourites[0].party:
        level = " and ".join(one.quote.runner for one in day.favourites)
        return Measured(None, evidence, "does_not_apply", note=f"Favourite: {level}.")
    return Measured(day.favourites[0].party, evidence)


def _odds(day: MarketDay, subject: Subject, basis: str) -> Measured:
    runner = _runner(day, subject)
    if runner is None:
        return Measured(None, Evidence(_PRICES), "not_held", note=f"No price on it was found on {day.quoted_on}.")
    return Measured(runner.quote.price, Evidence(_PRICES, facts=(_told(runner),)))


def _odds_on(day: MarketDay, subject: Subject, basis: str) -> Measured:
    runner = _runner(day, subject)
    if runner is None:
        return _odds(day, subject, basis)
    return Measured(runner.implied > ODDS_ON, Evidence("Odds-on: a stake wins less than itself", facts=(_told(runner),)))


def _chance(day: MarketDay, subject: Subject, basis: str) -> Measured:
    runner = _runner(day, subject)
    if runner is None:
        return _odds(day, subject, basis)
    evidence = Evidence(f"{_CHANCE}: {basis}", facts=tuple(_told(one) for one in day.runners))
    if basis == IMPLIED:
        return Measured(runner.implied, evidence, note="Odds are not probabilities: the margin is in it.")
    found: float | Fraction | None = {"basic": runner.basic, "power": runner.power, "shin": runner.shin}[basis]
    if found is None:
        return Measured(None, evidence, "not_held", note="A runner of the market is not priced: there is nothing to share out.")
    return Measured(found if isinstance(found, Fraction) else Fraction(found).limit_denominator(_DIGITS), evidence)


def _on_the_day(asked: Asked, *, of_runner: bool = False) -> Callable[[Scene, Subject, str], Measured]:
    """What is asked of the market day that the subject means; the last that prices its runner, where it asks of one."""

    def measure(scene: Scene, subject: Subject, basis: str) -> Measured:
        market = _market(scene, subject)
        days = [day for day in market.days if not of_runner or _runner(day, subject)] if market else []
        last = scene.register.night if market and market.council else scene.time[:10]
        meant = day_meant((day.quoted_on for day in days), subject.day, last=last)
        if meant is None:
            return Measured(None, Evidence(_PRICES), "not_held", note="No price of that day was found.")
        return asked(max((day for day in days if day.quoted_on == meant), key=lambda day: not day.missing), subject, basis)

    return measure


def _beaten(scene: Scene, subject: Subject, basis: str) -> Measured:
    market = _market(scene, subject)
    if market is None or not market.council or not market.last.favourites:
        return Measured(None, Evidence(_UPSET), "not_held")
    facts = tuple(_told(one) for one in market.last.runners)
    lost = market.favourite_lost
    return Measured(lost, Evidence(_UPSET, councils=(market.council,), facts=facts), "awaited" if lost is None else "")


def _market(scene: Scene, subject: Subject) -> Market | None:
    """The one market that is on the place; None without any, or with several."""
    slug = subject.place.key if subject.place.level == "council" else ""
    found = [one for one in markets(scene) if one.council == slug] if slug or subject.place.level == "england" else []
    return found[0] if len(found) == 1 else None


def _runner(day: MarketDay, subject: Subject) -> Runner | None:
    return next((one for one in day.runners if one.party and one.party == subject.party), None)


def _told(runner: Runner) -> str:
    quote = runner.quote
    return f"{quote.market}, {quote.quoted_on}: {quote.runner} {quote.price}, {quote.quoted_by} ({quote.where})"


_LEVELS: tuple[Level, ...] = ("council", "england")
KINDS: tuple[Kind, ...] = (
    Kind(
        "favourite",
        "Who was the bookmakers’ favourite?",
        "{value} were the bookmakers’ favourites in {place}[ on {day}]",
        ("place",),
        _LEVELS,
        "party",
        _on_the_day(_favourite),
    ),
    Kind(
        "odds",
        "At what price was a party?",
        "{party} were {value} in {place}[ on {day}]",
        ("place", "party"),
        _LEVELS,
        "words",
        _on_the_day(_odds, of_runner=True),
    ),
    Kind(
        "odds_on",
        "Was a party odds-on?",
        "{party} were odds-on in {place}[ on {day}]",
        ("place", "party"),
        _LEVELS,
        "yes_or_no",
        _on_the_day(_odds_on, of_runner=True),
    ),
    Kind(
        "chance",
        "What chance did the prices give a party?",
        "the prices gave {party} {value} in {place}[ on {day}] ({basis})",
        ("place", "party"),
        _LEVELS,
        "share",
        _on_the_day(_chance, of_runner=True),
        bases=(IMPLIED, *NORMALISATIONS),
    ),
    Kind(
        "favourite_beaten",
        "Was the favourite of the last prices beaten?",
        "the favourites were beaten in {place}",
        ("place",),
        ("council",),
        "yes_or_no",
        _beaten,
    ),
)
