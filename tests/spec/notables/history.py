"""A council's history as text: `history("adur", "1973 Lab 3 of 5", "1974 Con 2, Lab 2, other 1 of 5")`."""

from __future__ import annotations

from nightdesk.context.context import Context
from nightdesk.context.control_history import CouncilYear

EARLY = ("con", "lab", "ld", "nat")
LATE = ("con", "lab", "ld", "green", "ukip", "nat")
TOLD_APART = 2016
"""First May of which the Greens and UKIP are told apart."""
FAMILIES = {"Con": "con", "Lab": "lab", "LD": "ld", "Grn": "green", "UKIP": "ukip"}


def history(council: str, *years: str) -> tuple[CouncilYear, ...]:
    """One row for each year, in the order given."""
    return tuple(_year(council, text) for text in years)


def known(**councils: tuple[str, ...]) -> Context:
    """A context in which nothing but the histories of these councils is known."""
    return Context(history={slug: history(slug, *years) for slug, years in councils.items()})


def _year(council: str, text: str) -> CouncilYear:
    year, rest = text.split(" ", 1)
    held, total = rest.rsplit(" of ", 1)
    seats = dict.fromkeys(LATE if int(year) >= TOLD_APART else EARLY, 0)
    other = 0
    for pair in held.split(", "):
        name, count = pair.rsplit(" ", 1)
        if name == "other":
            other = int(count)
        else:
            seats[FAMILIES[name]] = int(count)
    return CouncilYear(council, int(year), seats, other, int(total), "a source")
