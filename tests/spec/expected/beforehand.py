"""What was quoted and expected beforehand, as text: `quotes("Lab 2/5, Con 9/4, NOC 8/1")`, `expects("Lab", "control")`."""

from __future__ import annotations

from decimal import Decimal

import notation
from nightdesk.context.context import Context
from nightdesk.context.expectations import Expectation, ExpectationKind, Measure
from nightdesk.context.prices import Quote
from nightdesk.tally.control import NOC

NAMES = {"Lab": "Labour", "Con": "Conservative", "LD": "Liberal Democrat", "NOC": "No overall control"}


def party(short: str) -> str:
    """The id of a party of the sheets; `NOC` as it is, and any other runner nobody's."""
    return NOC if short == NOC else notation.PARTIES[short].id if short in notation.PARTIES else ""


def quotes(
    text: str,
    *,
    market: str = "Sutton council: control",
    council: str = "sutton",
    on: str = "2018-05-03",
    by: str = "Ladbrokes",
) -> tuple[Quote, ...]:
    """The prices of one market on one day."""
    found = []
    for pair in text.split(", "):
        runner, price = pair.rsplit(" ", 1)
        form = "fractional" if "/" in price else "decimal"
        name = NAMES.get(runner, runner)
        found.append(Quote(market, council, on, name, party(runner), price, form, by, "a page", "high", "a source"))  # type: ignore[arg-type]
    return tuple(found)


def expects(
    short: str,
    measure: Measure,
    value: str = "",
    *,
    low: str = "",
    high: str = "",
    area: str = "sutton",
    kind: ExpectationKind = "forecast",
    by: str = "A forecaster",
    on: str = "2018-04",
) -> Expectation:
    """One expectation."""
    figures = [Decimal(one) if one else None for one in (value, low, high)]
    return Expectation(kind, by, on, area, party(short), measure, *figures, "In words.", "a page", "high", "a source")


def context_of(*known: Quote | Expectation) -> Context:
    """All of it together."""
    return Context(
        quotes=tuple(one for one in known if isinstance(one, Quote)),
        expectations=tuple(one for one in known if isinstance(one, Expectation)),
    )
