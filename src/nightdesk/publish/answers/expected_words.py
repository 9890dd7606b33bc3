"""What was expected and what came of it, in sentences: of the favourites, of the surprise, of forecasts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from nightdesk.analysis.expectations_judged import ENGLAND, LONDON, Actual, Judged
from nightdesk.analysis.expected import Expected, Task
from nightdesk.analysis.market_prices import Market, Runner, Surprise
from nightdesk.analysis.shares import CONVENTIONS
from nightdesk.context.expectations import Expectation
from nightdesk.night import Night
from nightdesk.publish.figures import MINUS, capital, decimal, listed, long_day, plural
from nightdesk.publish.words import BASIS_WORDS, running, running_control, the_party
from nightdesk.register.baseline import BASES
from nightdesk.tally.control import NOC

CONVENTION_WORDS: Mapping[str, str] = {
    "top_candidate": "by best-placed candidate",
    "average": "by average vote",
    "total": "by all votes",
}
MEASURE_WORDS: Mapping[str, str] = {
    **CONVENTION_WORDS,
    **{basis: BASIS_WORDS[basis] for basis in BASES},
    "seats_won": "seats won",
    "seats_held": "seats held",
    "butler_top_candidate": "Butler swing, by best-placed candidate",
}
VERDICT_WORDS = {
    "met": "came about",
    "not_met": "did not come about",
    "measured": "off",
    "depends": "depends on the basis",
    "other_measure": "another measure",
    "not_yet": "not yet",
}
KIND_WORDS = {
    "favourite": "prices",
    "forecast": "forecast",
    "poll": "poll",
    "target": "target",
    "swing_needed": "swing needed",
    "commentary": "comment",
}
AREA_WORDS = {ENGLAND: "England", LONDON: "London"}


def said_of(night: Night, found: Expected) -> tuple[str, ...]:
    """The sentences of the answer, the one that answers first."""
    said = (
        *_favourites(night, found),
        *_size(night, found),
        *_home(found),
        *_forecasts(night, found),
        *_verdicts(found),
        *_elsewhere(night, found),
    )
    if said:
        return said
    if night.context.quotes or night.context.expectations:
        return ("Nothing that was expected of this night has been published by this hour.",)
    return ("What was expected of this night is not at hand: no prices, forecasts or polls are in its pack.",)


def on(night: Night, day: str) -> str:
    """`3 May`, with the year where it is not the night's; as it stands where the day is not known."""
    return long_day(day).removesuffix(f" {night.register.night[:4]}")


def name_of(night: Night, market: Market) -> str:
    """The council's name, or what the market is on."""
    return night.register.councils[market.council].name if market.council else market.name.replace(": ", ", ")


def runner_name(night: Night, runner: Runner) -> str:
    """The party in running text, no overall control, or the runner as the market names it."""
    if runner.party == NOC:
        return "No overall control"
    return running(night.register, runner.party) if runner.party else runner.quote.runner


def bits(surprise: Surprise | None) -> str:
    """`1.9 to 2.0 bits`, `at least 1.3 bits`; empty where it is not known."""
    if surprise is None:
        return ""
    low = decimal(Fraction(surprise.low), 1)
    if surprise.high is None:
        return f"at least {low} bits"
    high = decimal(Fraction(surprise.high), 1)
    return f"{_span(low, high)} bits"


def between(low: float, high: float) -> str:
    """`63 to 67`: a range of chances in whole per cent; `under 1` for less than half of one, which is no nought."""
    first, last = (decimal(Fraction(chance) * 100, 0) for chance in (low, high))
    return _span("under 1" if first == "0" else first, "under 1" if last == "0" else last)


def _span(low: str, high: str) -> str:
    return low if low == high else f"{low} to {high}"


def came_of(night: Night, market: Market) -> str:
    """`the Conservatives gained it`, `the Conservatives held it`, `it has no overall control`; empty while that is open."""
    return _came(night, market.council, market.outcome, "it")


def expected_words(night: Night, one: Expectation) -> str:
    """What somebody expected, in a few words: `control`, `+200 seats`, `−335 to +169 seats`, `a loss of seats`, `51%`."""
    match one.measure:
        case "control":
            return "control"
        case "largest_party":
            return "largest party" if one.area in night.register.councils else "most seats"
        case "swing":
            return f"a swing of {_value(one.value)}"
        case "share":
            return f"{_range(one, signed=False)}%"
        case "seats":
            return f"{_range(one, signed=False)} seats"
        case "seats_change" if one.value is None and one.low is None and one.high == -1:
            return "a loss of seats"
        case "seats_change" if one.value is None and one.high is None and one.low == 1:
            return "a gain of seats"
        case "seats_change":
            return f"{_range(one, signed=True)} seats"
        case "councils_change":
            return f"{_range(one, signed=True)} councils"


def actual_words(night: Night, one: Judged) -> str:
    """What came of it: who has control, or the figures by each measure in turn."""
    if one.expectation.measure in ("control", "largest_party"):
        if one.control is None:
            return "it cannot have control any more" if one.verdict == "not_met" else ""
        holder = running_control(night.register, one.control)
        return holder if one.expectation.measure == "control" else f"{holder} largest"
    return "; ".join(f"{_figure(one.expectation, found)} {MEASURE_WORDS[found.by]}" for found in one.actual)


def _figure(one: Expectation, found: Actual) -> str:
    places = 0 if found.value.denominator == 1 and found.by not in CONVENTIONS else 1
    signed = one.measure in ("seats_change", "councils_change", "swing")
    return signed_figure(found.value, places) if signed else decimal(found.value, places)


def signed_figure(value: Fraction, places: int) -> str:
    """`+85`, `−1.6`, `0`."""
    printed = decimal(abs(value), places)
    return printed if not value else f"{'+' if value > 0 else MINUS}{printed}"


def _range(one: Expectation, *, signed: bool) -> str:
    def printed(value: object) -> str:
        number = Fraction(str(value))
        places = 0 if number.denominator == 1 else 1
        return signed_figure(number, places) if signed else decimal(number, places)

    if one.value is not None:
        return printed(one.value)
    if one.low is not None and one.high is not None:
        return f"{printed(one.low)} to {printed(one.high)}"
    if one.high is not None:
        return f"{printed(one.high)} or {'less' if signed else 'fewer'}"
    return f"{printed(one.low)} or more" if one.low is not None else "?"


def _value(value: object) -> str:
    return "" if value is None else decimal(Fraction(str(value)), 1)


def _favourites(night: Night, found: Expected) -> Iterable[str]:
    """Who was favourite where and did not come in; who did; who is open."""
    priced = [one for one in found.markets if one.council and one.last.favourites]
    lost = [one for one in priced if one.favourite_lost]
    won = [one for one in priced if one.favourite_lost is False]
    open_ = [one for one in priced if one.favourite_lost is None]
    if not priced:
        return
    if lost:
        yield f"{_each(night, lost, lost=True)}. {_instead(night, lost)}"
    if won:
        where = "elsewhere" if lost else "so far" if open_ else "at all"
        yield f"No upset {where}: {_plain(night, won)} came in as favourites."
    if open_ and not lost and not won:
        yield f"{_each(night, open_)}. No outcome is known yet."
    elif open_:
        yield f"Still open: {_plain(night, open_)}."


def _each(night: Night, some: Sequence[Market], *, lost: bool = False) -> str:
    """`Labour were favourites to take Barnet (2/5 on 3 May) and Wandsworth (4/6 on 25 April) and took neither`."""
    groups: dict[tuple[str, Task], list[str]] = {}
    for market in some:
        before = night.councils[market.council].control.before
        for one in market.last.favourites:
            task: Task = "hold" if before == one.party else "take"
            place = f"{name_of(night, market)} ({one.quote.price} on {on(night, market.last.quoted_on)})"
            groups.setdefault((one.party, task), []).append(place)
    parts: list[str] = []
    for (party, task), places in groups.items():
        who = "no overall control" if party == NOC else the_party(night.register, party)
        were = "" if parts and not lost else "was favourite " if party == NOC else "were favourites "
        verb = f"{were}in" if party == NOC else f"{were}to {task}"
        none = ("did not", "neither", "none of them")[min(len(places), 3) - 1]
        did = "took" if task == "take" else "held"
        tail = "" if not lost else f" and {none}" if len(places) == 1 else f" and {did} {none}"
        parts.append(f"{who} {verb} {listed(places)}{tail}")
    return capital("; ".join(parts))


def _instead(night: Night, lost: Sequence[Market]) -> str:
    """`The Conservatives held Wandsworth and gained Barnet.`"""
    groups: dict[str, list[str]] = {}
    for market in lost:
        council = night.councils[market.council].control
        after, before, name = market.outcome, council.before, name_of(night, market)
        if after == NOC:
            groups.setdefault("no overall control", []).append(f"prevails in {name}")
        elif after is not None:
            groups.setdefault(the_party(night.register, after), []).append(f"{'held' if after == before else 'gained'} {name}")
    return capital("; ".join(f"{who} {listed(did)}" for who, did in groups.items())) + "."


def _plain(night: Night, some: Sequence[Market]) -> str:
    """`the Lib Dems in Kingston upon Thames (1/4), the Conservatives in Westminster (1/5)`."""
    groups: dict[str, list[str]] = {}
    for market in some:
        for one in market.last.favourites:
            groups.setdefault(one.party, []).append(f"{name_of(night, market)} ({one.quote.price})")
    return listed(
        [
            f"{'no overall control' if party == NOC else the_party(night.register, party)} in {listed(places)}"
            for party, places in groups.items()
        ]
    )


def _size(night: Night, found: Expected) -> Iterable[str]:
    """How surprising the favourites' defeats were."""
    lost = [one for one in found.markets if one.favourite_lost and one.surprise is not None]
    if lost:
        sizes = listed([f"{bits(one.surprise)} in {name_of(night, one)}" for one in lost])
        yield f"Measured as surprise, where a coin toss is 1 bit and a certainty 0, that is {sizes}."


def _home(found: Expected) -> Iterable[str]:
    """How many favourites came in, and how many should have if the prices were right."""
    home = found.home
    if home.markets > 1:
        low, high = (decimal(Fraction(one), 1) for one in (min(home.expected), max(home.expected)))
        yield (
            f"Of the {home.markets} settled markets that priced every runner, {home.came_in} went to the favourite; if the "
            f"prices were right, {_span(low, high)} would. So few neither prove prices nor refute them."
        )


def _forecasts(night: Night, found: Expected) -> Iterable[str]:
    """Forecasts of seats, with what has come of them so far."""
    for one in found.judged:
        it = one.expectation
        if it.measure == "seats_change" and it.value is not None and one.actual:
            who, so_far = the_party(night.register, it.party), "so far " if one.verdict == "not_yet" else ""
            bases = listed([f"{_figure(it, each)} {MEASURE_WORDS[each.by]}" for each in one.actual])
            yield f"{it.producer} had {who} at {_range(it, signed=True)} seats; {so_far}it stands at {bases}."


def _verdicts(found: Expected) -> Iterable[str]:
    """How many expectations came about."""
    met, missed, open_ = (sum(one.verdict == verdict for one in found.judged) for verdict in ("met", "not_met", "not_yet"))
    if met or missed:
        yield (
            f"Of {plural(met + missed, 'published expectation')} with a yes or no, {met} came about and {missed} did not"
            + (f"; {open_} cannot be told yet." if open_ else ".")
        )
    elif found.judged:
        yield f"{plural(len(found.judged), 'expectation')} of forecasters, pollsters and the press can be judged later."


def _elsewhere(night: Night, found: Expected) -> Iterable[str]:
    """What is priced besides control of councils: of another election, with no outcome tonight."""
    for market in found.markets:
        if not market.council:
            day = market.last
            first = [one for one in day.runners if one.party][:2]
            if first:
                priced = listed([f"{the_party(night.register, one.party)} at {one.quote.price}" for one in first])
                chances = listed([decimal(one.implied * 100, 0) for one in first])
                bound = "at most " if day.missing else ""
                why = ", since other runners are not priced" if day.missing else ", margin included"
                yield (
                    f"{market.name}: {day.quoted_by} had {priced} on {on(night, day.quoted_on)}, "
                    f"{bound}{chances} per cent{why}. That is another election: nothing of this night settles it."
                )


def _came(night: Night, council: str, outcome: str | None, it: str) -> str:
    if outcome is None:
        return ""
    if outcome == NOC:
        return f"{it} has no overall control"
    verb = "held" if outcome == night.councils[council].control.before else "gained"
    return f"{the_party(night.register, outcome)} {verb} {it}"
