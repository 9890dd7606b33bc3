"""The rows of a sheet’s table as HTML: long, and made afresh with every declaration, so not by a template."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from markupsafe import Markup, escape

from nightdesk.night import Night
from nightdesk.publish.addresses import region_slug
from nightdesk.publish.sheet import FIGURES, Column, SheetTable, Value, printed
from nightdesk.publish.words import tone

Link = Callable[..., str]
"""`Moment.link`."""


def sheet_rows(night: Night, table: SheetTable, rows: Sequence[tuple[Value, ...]], link: Link, at: int) -> Markup:
    """The rows; `at` of the table stand before them. What has a page of its own leads there."""
    made = "".join(_row(night, table, row, link, number) for number, row in enumerate(rows, start=at + 1))
    return Markup(made)  # noqa: S704 every part is escaped


def _row(night: Night, table: SheetTable, row: tuple[Value, ...], link: Link, number: int) -> str:
    cells = []
    for place, (column, value) in enumerate(zip(table.columns, row, strict=True)):
        words = _cell(night, column, value, link)
        figure = column.kind in FIGURES
        if place == 0:
            cells.append(f'<th scope="row"{" class=num" if figure else ""}>{words}</th>')
        else:
            look = ' class="num" data-figure' if figure else ""
            cells.append(f'<td{look} data-label="{escape(column.head.lower())}">{words}</td>')
    return f'<tr id="{escape(table.id)}-{number}">{"".join(cells)}</tr>\n'


def _cell(night: Night, column: Column, value: Value, link: Link) -> str:
    words = escape(printed(night, column, value))
    if not words or not isinstance(value, str):
        return words
    register = night.register
    match column.kind:
        case "party":
            return f'<span class="chip {escape(tone(night, value))}">{words}</span>'
        case "council" if value in register.councils:
            return _way(link("council", slug=value), words)
        case "ward" if value in register.ballots:
            ballot = register.ballots[value]
            council = _way(link("council", slug=ballot.council), escape(register.councils[ballot.council].name))
            return f"{_way(link('ballot', ballot=value), escape(ballot.ward))}, {council}"
        case "constituency" if value in night.context.constituencies:
            return _way(link("constituency", constituency=value), words)
        case "region" if value in night.regional:
            return _way(link("region", region=region_slug(value)), words)
    return words


def _way(href: str, words: str) -> str:
    return f'<a href="{escape(href)}">{words}</a>'
