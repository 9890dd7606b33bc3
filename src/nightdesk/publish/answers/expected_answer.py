"""Expected and actual, in words and tables."""

from __future__ import annotations

from fractions import Fraction

from nightdesk.analysis.expected import Expected, Said, ToDo, expected
from nightdesk.analysis.market_prices import Market, MarketDay, Runner
from nightdesk.night import Night
from nightdesk.publish.answers.expected_words import (
    AREA_WORDS,
    KIND_WORDS,
    VERDICT_WORDS,
    actual_words,
    expected_words,
    name_of,
    runner_name,
    said_of,
)
from nightdesk.publish.question import Options
from nightdesk.publish.sheet import Column, Sheet, SheetTable

_MISSING = {"NOC": "no overall control", "others": "other runners"}
_CAME = {
    "take": {"done": "taken", "not_done": "not taken", "open": "open"},
    "hold": {"done": "held", "not_done": "lost", "open": "open"},
}


def expected_sheet(night: Night, options: Options) -> Sheet:
    """What was expected before the polls, and what came of it."""
    found = expected(night.scene)
    return Sheet(
        said=said_of(night, found),
        basis=(
            ("Favourite", "the shortest of the last prices before the polls; an upset is a favourite beaten"),
            ("Chance", "prices with the margin taken off by three methods (basic, power, Shin); the range over them is given"),
            ("A runner missing", "nothing is normalised; what a price implies is then an upper bound"),
            ("Surprise", "minus the logarithm to base 2 of the chance given to what happened: a coin toss is 1 bit"),
            ("Seats", "change on both bases, over the seats that compare; forecasters seldom state theirs"),
            ("Shares", "all three conventions, all independents of a ward together, over the ballots declared"),
            ("Known by now", "nothing published later than the hour of this page"),
        ),
        laid_out=lambda: (_markets(night, found), _to_do(found), _expectations(night, found), _prices(night, found)),
        notes=(
            "Basic normalisation divides what each price implies by their sum. The power method raises each to one power "
            "(Clarke, Kovalchik and Ingram 2017). Shin’s takes the margin as a guard against stakes of people who know the "
            "result (Shin 1992, 1993). The last two take outsiders down more than favourites.",
            "A price is not a fact about voters, and one event does not refute it: an outcome given one chance in four "
            "comes about one time in four.",
            "A forecast of one figure, and a share in a poll, is off by so much and neither right nor wrong. A poll is of "
            "voting intention on its day. Councils without a market have no measure of surprise here.",
        ),
    )


def _markets(night: Night, found: Expected) -> SheetTable:
    return SheetTable(
        "markets",
        "The last prices before the polls, and what happened",
        (
            Column("market", "Market"),
            Column("favourite", "Favourite", "party"),
            Column("price", "Price"),
            Column("quoted_by", "With"),
            Column("quoted_on", "On", "day"),
            Column("chance_low", "Chance % from", "share"),
            Column("chance_high", "to", "share"),
            Column("at_most", "or at most", "share"),
            Column("outcome", "Control", "party"),
            Column("favourite_came_in", "Came in"),
            Column("surprise_low", "Surprise, bits, from", "number", 2),
            Column("surprise_high", "to", "number", 2),
        ),
        tuple(_market(night, market, one) for market in found.markets for one in market.last.favourites),
        note="Chance is the favourite’s. A surprise without an upper end is that at least, for a runner is missing.",
    )


def _market(night: Night, market: Market, one: Runner) -> tuple[str | float | Fraction | None, ...]:
    came = {None: None, False: "yes", True: "no"}[market.favourite_lost]
    return (
        name_of(night, market),
        one.party or one.quote.runner,
        one.quote.price,
        market.last.quoted_by,
        market.last.quoted_on,
        one.low,
        one.high,
        one.implied if market.last.missing else None,
        market.outcome,
        came,
        market.surprise.low if market.surprise else None,
        market.surprise.high if market.surprise else None,
    )


def _to_do(found: Expected) -> SheetTable:
    return SheetTable(
        "to-take",
        "What each party was expected to take or hold, and whether it did",
        (
            Column("council", "Council", "council"),
            Column("party", "Party", "party"),
            Column("task", "Was to"),
            Column("by", "By whom"),
            Column("before", "Before", "party"),
            Column("after", "After", "party"),
            Column("came", "Outcome"),
        ),
        tuple(
            (one.council, one.party, one.task, ", ".join(_by(said) for said in one.by), one.before, one.after, _did(one))
            for one in found.to_do
        ),
        note="Before: control on the eve of poll. Where expectations contradict each other both stand.",
    )


def _by(said: Said) -> str:
    return f"{said.producer} ({KIND_WORDS[said.kind]})"


def _did(one: ToDo) -> str:
    return "out of reach" if one.out_of_reach else _CAME[one.task][one.came]


def _expectations(night: Night, found: Expected) -> SheetTable:
    councils = night.register.councils
    return SheetTable(
        "expectations",
        "Forecasts, polls, targets and comment, one by one",
        (
            Column("area", "Where", "council"),
            Column("producer", "Who"),
            Column("kind", "Kind"),
            Column("published_on", "Published", "day"),
            Column("party", "Party", "party"),
            Column("expected", "Expected"),
            Column("actual", "Happened"),
            Column("verdict", "Verdict"),
            Column("off", "Off by", "number"),
            Column("words", "In what words, on what basis"),
            Column("where", "Source"),
            Column("confidence", "Confidence"),
        ),
        tuple(
            (
                one.expectation.area if one.expectation.area in councils else AREA_WORDS[one.expectation.area],
                one.expectation.producer,
                KIND_WORDS[one.expectation.kind],
                one.expectation.published_on,
                one.expectation.party,
                expected_words(night, one.expectation),
                actual_words(night, one),
                VERDICT_WORDS[one.verdict],
                one.off[0] if one.off and one.verdict != "not_yet" else None,
                one.expectation.words,
                one.expectation.where,
                one.expectation.confidence,
            )
            for one in found.judged
        ),
        note="Theirs, in the desk’s words. “Off by” is actual less expected, by the first measure named. "
        "While a count goes on, what happened is so far.",
    )


def _prices(night: Night, found: Expected) -> SheetTable:
    return SheetTable(
        "prices",
        "Every price, and what it means by three methods",
        (
            Column("market", "Market"),
            Column("quoted_on", "On", "day"),
            Column("quoted_by", "With"),
            Column("runner", "Runner"),
            Column("price", "Price"),
            Column("implied", "Implied %", "share"),
            Column("basic", "Basic %", "share"),
            Column("power", "Power %", "share"),
            Column("shin", "Shin %", "share"),
            Column("among_quoted", "Of those quoted %", "share"),
            Column("after_commission", "Implied after 5% commission", "share"),
            Column("sum", "Prices sum to %", "share"),
            Column("missing", "Missing"),
        ),
        tuple(_price(night, market, day, one) for market in found.markets for day in market.days for one in day.runners),
        note="Implied: stake over return. Where a runner is missing, implied is an upper bound, and “of those quoted” the "
        "chance if it is one of them, in proportion.",
    )


def _price(night: Night, market: Market, day: MarketDay, one: Runner) -> tuple[str | float | Fraction | None, ...]:
    return (
        name_of(night, market),
        day.quoted_on,
        day.quoted_by,
        runner_name(night, one),
        one.quote.price,
        one.implied,
        one.basic,
        one.power,
        one.shin,
        one.among,
        one.commission,
        day.total,
        ", ".join(_MISSING[missing] for missing in day.missing) or None,
    )
