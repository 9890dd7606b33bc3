"""Expected and actual as JSON: every market with every price, every expectation with its verdict, who was to take what."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from nightdesk.analysis.expectations_judged import Judged
from nightdesk.analysis.expected import ToDo, expected
from nightdesk.analysis.market_prices import Market, MarketDay, Runner, Surprise
from nightdesk.analysis.odds import COMMISSION, NORMALISATIONS
from nightdesk.night import Night
from nightdesk.publish.json_documents import Document, moment_of
from nightdesk.publish.question import Options

DECIMALS = 4


def expected_document(night: Night, options: Options) -> Document:
    """All of it. Probabilities are per cent to four decimals, surprise is in bits; what is not known is null."""
    found = expected(night.scene)
    return {
        **moment_of(night),
        "surprise_is": "minus the logarithm to base 2 of the probability the last prices before the polls gave to the outcome",
        "commission": _per_cent(COMMISSION),
        "markets": [_market(one) for one in found.markets],
        "favourites": {
            "settled_whole_markets": found.home.markets,
            "came_in": found.home.came_in,
            "expected": {name: round(value, DECIMALS) for name, value in zip(NORMALISATIONS, found.home.expected, strict=True)},
        },
        "expectations": [_judged(one) for one in found.judged],
        "to_take": [_to_do(one) for one in found.to_do if one.task == "take"],
        "to_hold": [_to_do(one) for one in found.to_do if one.task == "hold"],
    }


def _market(market: Market) -> Document:
    return {
        "market": market.name,
        "council": market.council or None,
        "favourites": [{"runner": one.quote.runner, "party": one.party or None} for one in market.last.favourites],
        "last_quoted_on": market.last.quoted_on,
        "outcome": market.outcome,
        "count_complete": market.complete if market.council else None,
        "favourite_lost": market.favourite_lost,
        "surprise": _surprise(market.surprise),
        "days": [_day(one) for one in market.days],
    }


def _surprise(surprise: Surprise | None) -> Document | None:
    if surprise is None:
        return None
    high = None if surprise.high is None else round(surprise.high, DECIMALS)
    return {"low": round(surprise.low, DECIMALS), "high": high}


def _day(day: MarketDay) -> Document:
    return {
        "quoted_on": day.quoted_on,
        "quoted_by": day.quoted_by,
        "sum": _per_cent(day.total),
        "overround": _per_cent(day.overround),
        "missing": list(day.missing),
        "power_exponent": round(day.fitted.exponent, DECIMALS) if day.fitted else None,
        "shin_z": round(day.fitted.insiders, DECIMALS) if day.fitted else None,
        "runners": [_runner(one) for one in day.runners],
    }


def _runner(one: Runner) -> Document:
    return {
        "runner": one.quote.runner,
        "party": one.party or None,
        "price": one.quote.price,
        "implied": _per_cent(one.implied),
        "basic": _per_cent(one.basic),
        "power": _per_cent(one.power),
        "shin": _per_cent(one.shin),
        "among_quoted": _per_cent(one.among),
        "implied_after_commission": _per_cent(one.commission),
        "where": one.quote.where,
        "confidence": one.quote.confidence,
    }


def _judged(one: Judged) -> Document:
    it = one.expectation
    return {
        "kind": it.kind,
        "producer": it.producer,
        "published_on": it.published_on,
        "area": it.area,
        "party": it.party,
        "measure": it.measure,
        "value": _number(it.value),
        "low": _number(it.low),
        "high": _number(it.high),
        "words": it.words,
        "where": it.where,
        "confidence": it.confidence,
        "verdict": one.verdict,
        "control": one.control,
        "actual": [
            {
                "by": found.by,
                "value": round(float(found.value), DECIMALS),
                "off": None if it.value is None else round(float(found.value - Fraction(it.value)), DECIMALS),
                "universe": found.universe,
            }
            for found in one.actual
        ],
        "complete": one.complete,
    }


def _to_do(one: ToDo) -> Document:
    return {
        "council": one.council,
        "party": one.party,
        "by": [{"kind": said.kind, "producer": said.producer, "published_on": said.published_on} for said in one.by],
        "before": one.before,
        "after": one.after,
        "came": one.came,
        "out_of_reach": one.out_of_reach,
    }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)


def _per_cent(value: Fraction | float | None) -> float | None:
    return None if value is None else round(float(value) * 100, DECIMALS)
