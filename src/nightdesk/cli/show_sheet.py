"""A question of the analysis on the terminal: its sentences, its tables, its basis."""

from __future__ import annotations

from nightdesk.cli.printing import console, count, counted, print_json, print_table, table
from nightdesk.cli.show_night import print_heading
from nightdesk.night import Night
from nightdesk.publish.question import Options
from nightdesk.publish.questions import BY_QUESTION
from nightdesk.publish.sheet import FIGURES, Sheet, SheetTable, printed

SHOWN = 15
"""Rows of a table on the terminal; `--json` and the CSV of its page have all."""


def answer(night: Night, kind: str, options: Options, *, json: bool) -> None:
    """Answer one question in JSON, or in words and tables."""
    question = BY_QUESTION[kind]
    if json:
        print_json(question.data(night, options))
        return
    sheet = question.sheet(night, options)  # what is refused is refused before a word is printed
    print_heading(night)
    print_sheet(night, sheet)


def print_sheet(night: Night, sheet: Sheet) -> None:
    """The whole sheet; long tables as far as their first rows."""
    out = console()
    for sentence in sheet.said:
        out.print(sentence)
    for one in sheet.tables:
        if one.rows:
            out.print()
            _print_table(night, one)
    out.print()
    for what, how in sheet.basis:
        out.print(f"{what}: {how}.")


def _print_table(night: Night, one: SheetTable) -> None:
    out = console()
    out.print(one.caption, style="bold")
    heads = _distinct([column.head for column in one.columns])
    figures = [head for head, column in zip(heads, one.columns, strict=True) if column.kind in FIGURES]
    shown = table(*heads, figures=figures)
    for row in one.rows[:SHOWN]:
        shown.add_row(*(printed(night, column, value) for column, value in zip(one.columns, row, strict=True)))
    print_table(shown)
    left = len(one.rows) - SHOWN
    if left > 0:
        out.print(f"… and {counted(left, 'row')} more of {count(len(one.rows))}.")


def _distinct(heads: list[str]) -> list[str]:
    """Heads of which no two are one, for figures are set right by the head of their column."""
    return [head if heads.index(head) == place else f"{head} " for place, head in enumerate(heads)]
