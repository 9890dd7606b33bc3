"""The page of one question: the sentences, the charts each under a sentence of its own, the tables, how it is worked out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from markupsafe import Markup

from nightdesk.publish.moment import Moment
from nightdesk.publish.page import page
from nightdesk.publish.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing a reader may choose on a page, from a list."""

    name: str
    """Of the option in the address."""
    words: str
    options: tuple[tuple[str, str], ...]
    """(value, words); an empty value is the choice that stands where none is made."""
    chosen: str


@dataclass(frozen=True, slots=True)
class Figure:
    """One chart on a page."""

    id: str
    said: str
    """A sentence that says what the chart shows."""
    drawing: Markup
    table: str
    """Id of the table with the same figures."""
    note: str = ""
    """Basis and reading, small, below."""
    readout: bool = True
    """Whether marks say their line below the chart when they are touched."""


@dataclass(frozen=True, slots=True)
class Boards:
    """Charts of one kind that stand abreast before all others where there is room: one for each party, or each market."""

    figures: tuple[Figure, ...] = ()
    abreast: Literal["two", "three", "small"] = "three"
    """How many at 1,440 px; small: three with smaller sentences."""
    note: str = ""
    """How to read them, once for all."""


_NO_BOARDS = Boards()


def answer_page(
    moment: Moment,
    *,
    kind: str,
    title: str,
    sheet: Sheet,
    figures: tuple[Figure, ...] = (),
    boards: Boards = _NO_BOARDS,
    choices: tuple[Choice, ...] = (),
    names: dict[str, str] | None = None,
    template: str = "answer.html",
    **context: object,
) -> bytes:
    """The page of an answer at one moment. A template of its own extends `answer.html` and fills its blocks."""
    return page(
        template,
        moment,
        kind=kind,
        title=title,
        names=names,
        crumbs=((moment.link("analysis"), "Analysis"),),
        sheet=sheet,
        figures=figures,
        boards=boards,
        choices=choices,
        **context,
    )
